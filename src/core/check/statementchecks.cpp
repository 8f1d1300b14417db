// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/checkparts.h"
#include "check/checks.h"
#include "check/prose.h"
#include "check/signs.h"
#include "check/wording.h"

#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

constexpr int longestEasySentence = 15;

/// Fewer signs than this say nothing about balance.
constexpr int fewestStatementsForBalance = 10;

Spot spotOfQuestion(const Question &question, qsizetype index, const QString &part = {})
{
    const QString path = u"questions[%1]"_s.arg(index);
    return {.file = u"questions.yaml"_s,
            .place = question.place,
            .path = part.isEmpty() ? path : path + u'.' + part};
}

QString languageOf(const LocalText::Entry &entry, const Election &election)
{
    return entry.language.isEmpty() ? election.referenceLanguage() : entry.language;
}

void checkWording(const Election &election, const Question &question, qsizetype index, Collector &collector)
{
    const Spot spot = spotOfQuestion(question, index, u"statement"_s);
    bool negated = false;
    for (const LocalText::Entry &entry : question.statement.entries()) {
        const QString language = languageOf(entry, election);
        if (question.answers.isAgreement()) {
            const QString two = doubleClaim(entry.text, language);
            if (!two.isEmpty()) {
                collector.warning(
                    "statement-double"_code, spotOf(spot, entry),
                    CheckText::tr(
                        "This statement seems to make two claims (“%1”): who agrees with one of them "
                        "cannot answer.")
                        .arg(elided(two, 60)),
                    CheckText::tr("Keep one claim, or make two questions of it."));
            }
            if (!negated && isNegated(entry.text, language)) {
                negated = true; // the translations say the same
                collector.note("statement-negated"_code, spotOf(spot, entry),
                               CheckText::tr("This statement is negated: who disagrees denies a denial, and "
                                             "readers err more often."),
                               CheckText::tr("Say what should be, if that asks the same."));
            }
        }
        const QString leading = leadingWords(entry.text, language);
        if (!leading.isEmpty()) {
            collector.warning(
                "statement-leading"_code, spotOf(spot, entry),
                CheckText::tr("“%1” tells readers what to think.").arg(leading),
                CheckText::tr("State the measure in neutral words, and nothing about its worth."));
        }
    }
}

/// Easy-to-read texts have short sentences: that is what they are for.
void checkEasy(const LocalText &text, const Spot &spot, Collector &collector)
{
    for (const LocalText::Entry &entry : text.entries()) {
        for (const QStringView sentence : sentences(entry.text)) {
            const int words = wordCount(sentence);
            if (words > longestEasySentence) {
                collector.warning("easy-sentence-long"_code, spotOf(spot, entry),
                                  CheckText::tr("A sentence of %1 words in an easy-to-read text, which has "
                                                "%2 at most: “%3”")
                                      .arg(words)
                                      .arg(longestEasySentence)
                                      .arg(elided(sentence, 50)),
                                  CheckText::tr("Make two sentences of it, with one idea each."));
                break;
            }
        }
    }
}

void findAlikeStatements(const Election &election, Collector &collector)
{
    const QString language = election.referenceLanguage();
    QList<QStringList> texts;
    for (const Question &question : election.questions) {
        texts.append(contentWords(question.statement.text(language)));
    }
    for (const AlikePair &pair : alikePairs(texts)) {
        const Question &question = election.questions[pair.second];
        collector.warning("statements-alike"_code, spotOfQuestion(question, pair.second, u"statement"_s),
                          CheckText::tr("“%1” and “%2” are worded nearly alike: what they ask counts twice.")
                              .arg(election.questions[pair.first].id.value(), question.id.value()),
                          CheckText::tr("Keep one of them, or say in words what distinguishes them."));
    }
}

/// Who tends to say yes would be sent to those who want more, or to those who want less.
void checkDirections(const Election &election, Collector &collector)
{
    int more = 0;
    int less = 0;
    for (const Question &question : election.questions) {
        if (!question.answers.isAgreement()) {
            continue;
        }
        Direction way = Direction::Unknown;
        for (const LocalText::Entry &entry : question.statement.entries()) {
            way = way == Direction::Unknown ? direction(entry.text, languageOf(entry, election)) : way;
        }
        more += way == Direction::More ? 1 : 0;
        less += way == Direction::Less ? 1 : 0;
    }
    const int known = more + less;
    if (known < fewestStatementsForBalance || 5 * std::max(more, less) <= 4 * known) {
        return;
    }
    collector.note(
        "statements-one-sided"_code,
        {.file = u"questions.yaml"_s, .place = election.questions.first().place, .path = u"questions"_s},
        more > less ? CheckText::tr("%1 of %2 statements whose direction can be told want more of "
                                    "something, or something new.")
                          .arg(more)
                          .arg(known)
                    : CheckText::tr("%1 of %2 statements whose direction can be told want less of "
                                    "something, or an end of it.")
                          .arg(less)
                          .arg(known),
        CheckText::tr("Word some of them the other way round: some readers tend to agree with "
                      "whatever is stated."));
}

/// The candidate with whom somebody agrees who says yes (or no) to everything.
void checkAgreeing(const Election &election, Collector &collector)
{
    struct Extreme
    {
        const Candidate *candidate = nullptr;
        int count = 0;
        int total = 1;
    };

    Extreme agreeing;
    Extreme disagreeing;
    for (const Candidate &candidate : election.candidates) {
        if (candidate.refused) {
            continue;
        }
        int yes = 0;
        int no = 0;
        for (qsizetype i = 0; i < candidate.positions.size(); ++i) {
            if (election.questions[i].answers.isAgreement()) {
                const int way = signOf(election.questions[i], candidate.positions[i]).value_or(0);
                yes += way > 0 ? 1 : 0;
                no += way < 0 ? 1 : 0;
            }
        }
        const auto keep = [&](Extreme &extreme, int count) {
            if (yes + no >= fewestStatementsForBalance &&
                count * extreme.total > extreme.count * (yes + no)) {
                extreme = {.candidate = &candidate, .count = count, .total = yes + no};
            }
        };
        keep(agreeing, yes);
        keep(disagreeing, no);
    }
    const auto report = [&](const Extreme &extreme, const QString &message) {
        if (extreme.candidate && 5 * extreme.count > 4 * extreme.total) {
            collector.note(
                "answers-one-sided"_code, spotOf(*extreme.candidate, u"positions"_s),
                message.arg(extreme.candidate->name.full()).arg(extreme.count).arg(extreme.total),
                CheckText::tr("Word some statements the other way round, so that saying the same to all of "
                              "them leads to nobody in particular."));
        }
    };
    report(
        agreeing,
        CheckText::tr("Who agrees with every statement agrees with “%1” on %2 of %3 that point either way."));
    report(disagreeing, CheckText::tr("Who disagrees with every statement agrees with “%1” on %2 of %3 that "
                                      "point either way."));
}

/// A question that tells nobody apart costs every reader an answer.
void findUndivided(const Election &election, Collector &collector)
{
    for (qsizetype q = 0; q < election.questions.size(); ++q) {
        const Question &question = election.questions[q];
        int stated = 0;
        bool divided = false;
        std::optional<int> common;
        for (const Candidate &candidate : election.candidates) {
            if (candidate.refused || !candidate.positions[q].isStated()) {
                continue;
            }
            ++stated;
            const int way = question.answers.isOrdered() ? *signOf(question, candidate.positions[q])
                                                         : candidate.positions[q].option;
            divided = divided || (common && *common != way);
            common = way;
        }
        if (stated >= 3 && !divided) {
            collector.note("question-undivided"_code, spotOfQuestion(question, q),
                           CheckText::tr("All %1 positions on “%2” point the same way.")
                               .arg(stated)
                               .arg(question.id.value()),
                           CheckText::tr("Ask about something on which they differ, or look for those who "
                                         "are still silent."));
        }
    }
}

} // namespace

void checkStatements(const Election &election, Collector &collector)
{
    for (qsizetype i = 0; i < election.questions.size(); ++i) {
        const Question &question = election.questions[i];
        checkWording(election, question, i, collector);
        checkEasy(question.easy, spotOfQuestion(question, i, u"easy"_s), collector);
    }
    for (const Candidate &candidate : election.candidates) {
        checkEasy(candidate.easy, spotOf(candidate, u"easy"_s), collector);
        for (qsizetype i = 0; i < candidate.proposals.size(); ++i) {
            checkEasy(candidate.proposals[i].easy,
                      spotOf(candidate, u"proposals[%1].easy"_s.arg(i), candidate.proposals[i].place),
                      collector);
        }
    }
    findAlikeStatements(election, collector);
    checkDirections(election, collector);
    checkAgreeing(election, collector);
    findUndivided(election, collector);
}

} // namespace preau
