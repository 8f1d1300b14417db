// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::Words)
};

// Line feeds are where dense places break the words over two lines.
QString agreementWords(int stance, bool voter)
{
    switch (stance) {
    case 0:
        return Words::tr("Strongly\ndisagree", "stance");
    case 1:
        return Words::tr("Disagree", "stance, over two lines where a line feed stands");
    case 2:
        return voter ? Words::tr("In\nbetween", "the voter's neutral answer")
                     : Words::tr("Mixed\nposition", "a candidate's neutral position");
    case 3:
        return Words::tr("Agree", "stance, over two lines where a line feed stands");
    default:
        return Words::tr("Strongly\nagree", "stance");
    }
}

QString optionLines(const Question &question, int option, const QString &language, const QString &reference,
                    bool voter)
{
    switch (question.answers.kind) {
    case AnswerKind::Agreement5:
        return agreementWords(option, voter);
    case AnswerKind::Agreement3:
        switch (option) {
        case 0:
            return Words::tr("Disagree", "stance, of three");
        case 2:
            return Words::tr("Agree", "stance, of three");
        default:
            return agreementWords(2, voter);
        }
    case AnswerKind::Scale:
    case AnswerKind::Choice:
        break;
    }
    if (option < 0 || option >= question.answers.size()) {
        return {};
    }
    const AnswerOption &chosen = question.answers.options[option];
    return chosen.text.isEmpty() ? chosen.id.value() : chosen.text.text(language, reference);
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

QString positionLines(const Question &question, const Position &position, const QString &language,
                      const QString &reference)
{
    switch (position.state) {
    case PositionState::Undocumented:
        return Words::tr("Not yet\ndocumented");
    case PositionState::Silent: {
        const PartialDate searched = position.detail().searched;
        if (searched.isNull()) {
            return Words::tr("Nothing found");
        }
        return (searched.day > 0 ? Words::tr("Nothing found\n(searched %1)")
                                 : Words::tr("Nothing found\n(searched %1)", "a month or a year"))
            .arg(dateWords(searched));
    }
    case PositionState::Stated:
        break;
    }
    return optionLines(question, position.option, language, reference, false);
}

} // namespace

QString optionWords(const Question &question, int option, const QString &language, const QString &reference)
{
    return oneLine(optionLines(question, option, language, reference, false));
}

QString optionWordsTwoLines(const Question &question, int option, const QString &language,
                            const QString &reference)
{
    return optionLines(question, option, language, reference, false);
}

QString positionWords(const Question &question, const Position &position, const QString &language,
                      const QString &reference)
{
    return oneLine(positionLines(question, position, language, reference));
}

QString positionWordsTwoLines(const Question &question, const Position &position, const QString &language,
                              const QString &reference)
{
    return positionLines(question, position, language, reference);
}

QString answerWords(const Question &question, const std::optional<Answer> &answer, const QString &language,
                    const QString &reference)
{
    if (!answer) {
        return Words::tr("Not seen yet");
    }
    switch (answer->kind) {
    case Answer::Kind::NoOpinion:
        return Words::tr("No opinion");
    case Answer::Kind::Skipped:
        return Words::tr("Skipped");
    case Answer::Kind::Stated:
        break;
    }
    return oneLine(optionLines(question, answer->option, language, reference, true));
}

QString voterOptionTwoLines(const Question &question, int option, const QString &language,
                            const QString &reference)
{
    return optionLines(question, option, language, reference, true);
}

QString dateWords(const PartialDate &date)
{
    if (date.isNull()) {
        return {};
    }
    const QLocale locale;
    if (date.month == 0) {
        return QString::number(date.year);
    }
    return locale.toString(date.earliest(), date.day == 0 ? u"MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString shortDateWords(const PartialDate &date)
{
    if (date.isNull() || date.month == 0) {
        return dateWords(date);
    }
    return QLocale().toString(date.earliest(), date.day == 0 ? u"MMM yyyy"_s : u"d MMM yyyy"_s);
}

QString numberWords(int number)
{
    switch (number) {
    case 0:
        return Words::tr("no", "number in prose, as in: no answer");
    case 1:
        return Words::tr("one", "number in prose");
    case 2:
        return Words::tr("two", "number in prose");
    case 3:
        return Words::tr("three", "number in prose");
    case 4:
        return Words::tr("four", "number in prose");
    case 5:
        return Words::tr("five", "number in prose");
    case 6:
        return Words::tr("six", "number in prose");
    case 7:
        return Words::tr("seven", "number in prose");
    case 8:
        return Words::tr("eight", "number in prose");
    case 9:
        return Words::tr("nine", "number in prose");
    case 10:
        return Words::tr("ten", "number in prose");
    case 11:
        return Words::tr("eleven", "number in prose");
    case 12:
        return Words::tr("twelve", "number in prose");
    default:
        return QLocale().toString(number);
    }
}

QString numberWordsFeminine(int number)
{
    return number == 1
               ? Words::tr("one", "number in prose, of answers, questions or lists (feminine in French)")
               : numberWords(number);
}

QString sentenceCase(const QString &text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}

QString percentWords(int percent)
{
    return Words::tr("%1%", "a percentage; French sets a narrow no-break space before the sign").arg(percent);
}

QString contestantCount(const Election &election, int count)
{
    switch (election.contestants) {
    case Contestants::Lists:
        return Words::tr("%n list(s)", nullptr, count);
    case Contestants::Parties:
        return Words::tr("%n party(ies)", nullptr, count);
    case Contestants::Candidates:
        break;
    }
    return Words::tr("%n candidate(s)", nullptr, count);
}

QString contestantsNoun(const Election &election, bool capital)
{
    switch (election.contestants) {
    case Contestants::Lists:
        return capital ? Words::tr("Lists") : Words::tr("lists");
    case Contestants::Parties:
        return capital ? Words::tr("Parties") : Words::tr("parties");
    case Contestants::Candidates:
        break;
    }
    return capital ? Words::tr("Candidates") : Words::tr("candidates");
}

QString tooltipText(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
}

QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

} // namespace preau::gui
