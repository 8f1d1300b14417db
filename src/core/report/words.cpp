// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/words.h"

#include "base/text.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace preau {

QString DataLanguage::languageOf(const LocalText &text) const
{
    const QString language = text.languageOf(wanted.isEmpty() ? reference : wanted, reference);
    return language.isEmpty() && !text.isEmpty() ? reference : language;
}

QString stanceMark(const AnswerScale &answers, int option)
{
    static const QStringList five{u"--"_s, u"-"_s, u"="_s, u"+"_s, u"++"_s};
    switch (answers.kind) {
    case AnswerKind::Agreement5:
        return five.value(option);
    case AnswerKind::Agreement3:
        return five.value(option + 1);
    case AnswerKind::Scale:
        return QString::number(option + 1);
    case AnswerKind::Choice:
        break;
    }
    return QString(QChar(static_cast<char16_t>(u'A' + option)));
}

QString positionMark(const Question &question, const Position &position)
{
    switch (position.state) {
    case PositionState::Stated:
        return stanceMark(question.answers, position.option);
    case PositionState::Silent:
        return u"/"_s;
    case PositionState::Undocumented:
        break;
    }
    return u"."_s;
}

namespace {

QString agreementWords(int ofFive, bool voter)
{
    switch (ofFive) {
    case 0:
        return Report::tr("Strongly disagree", "stance");
    case 1:
        return Report::tr("Disagree", "stance, of five");
    case 2:
        return voter ? Report::tr("In between", "the voter's neutral answer")
                     : Report::tr("Mixed position", "a candidate's neutral position");
    case 3:
        return Report::tr("Agree", "stance, of five");
    default:
        return Report::tr("Strongly agree", "stance");
    }
}

QString words(const Question &question, int option, const DataLanguage &language, bool voter)
{
    const AnswerScale &answers = question.answers;
    if (option < 0 || option >= answers.size()) {
        return {};
    }
    switch (answers.kind) {
    case AnswerKind::Agreement5:
        return agreementWords(option, voter);
    case AnswerKind::Agreement3:
        switch (option) {
        case 0:
            return Report::tr("Disagree", "stance, of three");
        case 2:
            return Report::tr("Agree", "stance, of three");
        default:
            return agreementWords(2, voter);
        }
    case AnswerKind::Scale:
    case AnswerKind::Choice:
        break;
    }
    const AnswerOption &chosen = answers.options[option];
    return chosen.text.isEmpty() ? chosen.id.value() : language.text(chosen.text);
}

} // namespace

QString optionWords(const Question &question, int option, const DataLanguage &language)
{
    return words(question, option, language, false);
}

QString voterWords(const Question &question, int option, const DataLanguage &language)
{
    return words(question, option, language, true);
}

QString positionWords(const Question &question, const Position &position, const DataLanguage &language)
{
    switch (position.state) {
    case PositionState::Stated:
        return optionWords(question, position.option, language);
    case PositionState::Silent: {
        const PartialDate searched = position.detail().searched;
        return searched.isNull() ? Report::tr("Nothing found")
                                 : Report::tr("Nothing found, searched %1").arg(dateWords(searched));
    }
    case PositionState::Undocumented:
        break;
    }
    return Report::tr("Not yet documented");
}

QString dateWords(const PartialDate &date)
{
    if (date.isNull()) {
        return {};
    }
    if (date.month == 0) {
        return QString::number(date.year);
    }
    return QLocale().toString(date.earliest(), date.day == 0 ? u"MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString percentWords(int percent)
{
    return Report::tr("%1%", "a percentage; French sets a narrow no-break space before the sign")
        .arg(percent);
}

QString contestantWord(Contestants contestants)
{
    switch (contestants) {
    case Contestants::Lists:
        return Report::tr("List", "one that stands for election");
    case Contestants::Parties:
        return Report::tr("Party");
    case Contestants::Candidates:
        break;
    }
    return Report::tr("Candidate");
}

QString contestantsWord(Contestants contestants)
{
    switch (contestants) {
    case Contestants::Lists:
        return Report::tr("Lists", "those that stand for election");
    case Contestants::Parties:
        return Report::tr("Parties");
    case Contestants::Candidates:
        break;
    }
    return Report::tr("Candidates");
}

QString isolated(const QString &name)
{
    const bool interfaceIsRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    return hasRightToLeft(name) == interfaceIsRightToLeft ? name : QChar(0x2068) + name + QChar(0x2069);
}

QString citationWords(const Citation &citation, const DataLanguage &language)
{
    const Source &source = citation.source;
    QString words = source.title.isEmpty() ? source.id.value() : language.text(source.title);
    if (citation.page) {
        words += Report::tr(", page %1", "after the title of a source").arg(*citation.page);
    }
    QStringList edition;
    if (!source.publisher.isEmpty()) {
        edition.append(language.text(source.publisher));
    }
    if (!source.date.isNull()) {
        edition.append(source.date.toString());
    }
    if (!edition.isEmpty()) {
        words += u" ("_s + edition.join(u", "_s) + u')';
    }
    if (!source.url.isEmpty()) {
        words += (words.isEmpty() ? QString() : u", "_s) + source.url;
    }
    return words;
}

QStringList electionNotices(const Election &election, const QDate &today)
{
    QStringList notices;
    if (election.fictional) {
        notices.append(Report::tr("Fictional election: nobody and nothing in it is real."));
    }
    if (election.isArchive(today)) {
        notices.append(Report::tr("Archive: this election took place on %1.").arg(dateWords(election.date)));
    }
    return notices;
}

QString candidateHeading(const Candidate &candidate)
{
    const QString name = candidate.name.full();
    return candidate.withdrawn.isNull()
               ? name
               : Report::tr("%1 (withdrawn %2)", "name, date").arg(name, dateWords(candidate.withdrawn));
}

QString countWords(const PositionCounts &counts)
{
    return QStringList{Report::tr("%n documented", nullptr, counts.stated),
                       Report::tr("%n nothing found", nullptr, counts.silent),
                       Report::tr("%n to document", nullptr, counts.undocumented)}
        .join(u", "_s);
}

QString candidatesOrderSentence(const Election &election, const DisplayOrder &order)
{
    const QString who = contestantsWord(election.contestants);
    return order.kind == DisplayOrder::Kind::Ballot
               ? Report::tr("%1 stand in the official order of the ballot.", "Candidates, Lists or Parties")
                     .arg(who)
               : Report::tr("%1 stand in an order drawn by lot, seed %2.", "Candidates, Lists or Parties")
                     .arg(who)
                     .arg(order.seed);
}

} // namespace preau
