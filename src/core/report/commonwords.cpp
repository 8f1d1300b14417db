// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/commonwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

struct CommonWords
{
    Q_DECLARE_TR_FUNCTIONS(preau::CommonWords)
};

// Line feeds are where dense places break the words over two lines.
QString agreementWords(int ofFive, bool voter)
{
    switch (ofFive) {
    case 0:
        return CommonWords::tr("Strongly\ndisagree", "stance");
    case 1:
        return CommonWords::tr("Disagree", "stance, over two lines where a line feed stands");
    case 2:
        return voter ? CommonWords::tr("In\nbetween", "the voter's neutral answer")
                     : CommonWords::tr("Mixed\nposition", "a candidate's neutral position");
    case 3:
        return CommonWords::tr("Agree", "stance, over two lines where a line feed stands");
    default:
        return CommonWords::tr("Strongly\nagree", "stance");
    }
}

QString inLines(QString text, WordLines lines)
{
    return lines == WordLines::One ? text.replace(u'\n', u' ') : text;
}

QString words(const Question &question, int option, const DataLanguage &language, bool voter, WordLines lines)
{
    const AnswerScale &answers = question.answers;
    if (option < 0 || option >= answers.size()) {
        return {};
    }
    switch (answers.kind) {
    case AnswerKind::Agreement5:
        return inLines(agreementWords(option, voter), lines);
    case AnswerKind::Agreement3:
        switch (option) {
        case 0:
            return CommonWords::tr("Disagree", "stance, of three");
        case 2:
            return CommonWords::tr("Agree", "stance, of three");
        default:
            return inLines(agreementWords(2, voter), lines);
        }
    case AnswerKind::Scale:
    case AnswerKind::Choice:
        break;
    }
    const AnswerOption &chosen = answers.options[option];
    return chosen.text.isEmpty() ? chosen.id.value() : language.text(chosen.text);
}

QString dateIn(const PartialDate &date, const QString &monthAndYear)
{
    if (date.isNull() || date.month == 0) {
        return date.isNull() ? QString() : QString::number(date.year);
    }
    const QLocale locale;
    if (date.day == 0) {
        return locale.toString(date.earliest(), monthAndYear);
    }
    // French says "the first of March" and then "two March"; Qt's formats know no ordinal numbers.
    const bool ordinal = date.day == 1 && locale.language() == QLocale::French;
    return locale.toString(date.earliest(), (ordinal ? u"d'er' "_s : u"d "_s) + monthAndYear);
}

} // namespace

QString DataLanguage::languageOf(const LocalText &text) const
{
    const QString language = text.languageOf(wanted.isEmpty() ? reference : wanted, reference);
    return language.isEmpty() && !text.isEmpty() ? reference : language;
}

QString optionWords(const Question &question, int option, const DataLanguage &language, WordLines lines)
{
    return words(question, option, language, false, lines);
}

QString voterWords(const Question &question, int option, const DataLanguage &language, WordLines lines)
{
    return words(question, option, language, true, lines);
}

QString positionWords(const Question &question, const Position &position, const DataLanguage &language,
                      WordLines lines)
{
    switch (position.state) {
    case PositionState::Stated:
        return optionWords(question, position.option, language, lines);
    case PositionState::Silent: {
        const PartialDate searched = position.detail().searched;
        if (searched.isNull()) {
            return CommonWords::tr("Nothing found");
        }
        return inLines((searched.day > 0
                            ? CommonWords::tr("Nothing found\n(searched %1)")
                            : CommonWords::tr("Nothing found\n(searched %1)", "a month or a year"))
                           .arg(dateWords(searched)),
                       lines);
    }
    case PositionState::Undocumented:
        break;
    }
    return inLines(CommonWords::tr("Not yet\ndocumented"), lines);
}

QString answerWords(const Question &question, const std::optional<Answer> &answer,
                    const DataLanguage &language)
{
    if (!answer) {
        return CommonWords::tr("Not seen yet");
    }
    switch (answer->kind) {
    case Answer::Kind::NoOpinion:
        return CommonWords::tr("No opinion");
    case Answer::Kind::Skipped:
        return CommonWords::tr("Skipped");
    case Answer::Kind::Stated:
        break;
    }
    return voterWords(question, answer->option, language);
}

QString dateWords(const PartialDate &date)
{
    return dateIn(date, u"MMMM yyyy"_s);
}

QString shortDateWords(const PartialDate &date)
{
    return dateIn(date, u"MMM yyyy"_s);
}

QString percentWords(int percent)
{
    return CommonWords::tr("%1%", "a percentage; French sets a narrow no-break space before the sign")
        .arg(percent);
}

QString linkWord(const QString &kind)
{
    if (kind == u"website") {
        return CommonWords::tr("Website");
    }
    if (kind == u"programme") {
        return CommonWords::tr("Programme");
    }
    if (kind == u"declaration") {
        return CommonWords::tr("Declaration", "a candidate's official one");
    }
    if (kind == u"blog") {
        return CommonWords::tr("Blog");
    }
    if (kind == u"video") {
        return CommonWords::tr("Video");
    }
    if (kind == u"contact") {
        return CommonWords::tr("Contact");
    }
    return kind;
}

QString contestantWord(Contestants contestants)
{
    switch (contestants) {
    case Contestants::Lists:
        return CommonWords::tr("List", "one that stands for election");
    case Contestants::Parties:
        return CommonWords::tr("Party");
    case Contestants::Candidates:
        break;
    }
    return CommonWords::tr("Candidate");
}

QString contestantsWord(Contestants contestants)
{
    switch (contestants) {
    case Contestants::Lists:
        return CommonWords::tr("Lists");
    case Contestants::Parties:
        return CommonWords::tr("Parties");
    case Contestants::Candidates:
        break;
    }
    return CommonWords::tr("Candidates");
}

QString contestantsInSentence(Contestants contestants)
{
    switch (contestants) {
    case Contestants::Lists:
        return CommonWords::tr("lists");
    case Contestants::Parties:
        return CommonWords::tr("parties");
    case Contestants::Candidates:
        break;
    }
    return CommonWords::tr("candidates");
}

QString contestantCount(Contestants contestants, int count)
{
    switch (contestants) {
    case Contestants::Lists:
        return CommonWords::tr("%n list(s)", nullptr, count);
    case Contestants::Parties:
        return CommonWords::tr("%n party(ies)", nullptr, count);
    case Contestants::Candidates:
        break;
    }
    return CommonWords::tr("%n candidate(s)", nullptr, count);
}

} // namespace preau
