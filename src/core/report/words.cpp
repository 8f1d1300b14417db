// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/words.h"

#include "analysis/comparison.h"
#include "base/text.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace preau {

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

bool isDoubtful(const Position &position)
{
    return position.isStated() && position.confidence == Confidence::Low;
}

QString confidenceWords(const Position &position)
{
    if (!position.isStated() || position.confidence == Confidence::High) {
        return {};
    }
    return isDoubtful(position) ? Report::tr("low confidence") : Report::tr("medium confidence");
}

bool isDisputed(const Question &question, const Position &position)
{
    const std::optional<int> second = position.detail().secondReading;
    return position.isStated() && second && question.answers.isOrdered() &&
           stanceSign(question.answers, *second) * stanceSign(question.answers, position.option) < 0;
}

QString semicolon()
{
    return Report::tr("; ", "between two items of a list");
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
    for (const QString &part : {language.text(source.publisher), dateWords(source.date), source.url}) {
        if (!part.isEmpty()) {
            words += (words.isEmpty() ? QString() : u", "_s) + part;
        }
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

QString proposalKindSentence(const Election &election, const Proposal &proposal, const QString &language)
{
    if (!proposal.quote) {
        return Report::tr("A summary by the editors.");
    }
    const QString shown = proposal.text.languageOf(language, election.referenceLanguage());
    if (!language.isEmpty() && !shown.isEmpty() && shown != election.referenceLanguage()) {
        switch (election.contestants) {
        case Contestants::Lists:
            return Report::tr("Translated from the list’s own words.");
        case Contestants::Parties:
            return Report::tr("Translated from the party’s own words.");
        case Contestants::Candidates:
            break;
        }
        return Report::tr("Translated from the candidate’s own words.");
    }
    switch (election.contestants) {
    case Contestants::Lists:
        return Report::tr("The list’s own words.");
    case Contestants::Parties:
        return Report::tr("The party’s own words.");
    case Contestants::Candidates:
        break;
    }
    return Report::tr("The candidate’s own words.");
}

QString candidatesOrderSentence(const Election &election, const DisplayOrder &order)
{
    const QString who = contestantsWord(election.contestants);
    return order.kind == DisplayOrder::Kind::Ballot
               ? Report::tr("%1 stand in the official order.", "Candidates, Lists or Parties").arg(who)
               : Report::tr("%1 stand in an order drawn by lot, seed %2.", "Candidates, Lists or Parties")
                     .arg(who)
                     .arg(order.seed);
}

} // namespace preau
