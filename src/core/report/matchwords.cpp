// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/matchwords.h"

#include "analysis/notices.h"
#include "base/text.h"
#include "model/identity.h"
#include "model/keys.h"
#include "report/methodwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

QString nameOf(const Election &election, int candidate)
{
    return isolated(printable(election.candidates[candidate].name.full()));
}

QString namesOf(const Election &election, const QList<int> &candidates)
{
    QStringList names;
    for (const int candidate : candidates) {
        names.append(nameOf(election, candidate));
    }
    return names.isEmpty() ? Report::tr("nobody") : names.join(Report::tr(", ", "between names of a list"));
}

QString labelOf(const Question &question, const DataLanguage &language)
{
    return question.label.isEmpty() ? question.id.value() : printable(language.text(question.label));
}

template<class Variant>
int sameCount(const QList<Variant> &variants)
{
    return static_cast<int>(std::ranges::count(variants, Verdict::Same, &Variant::verdict));
}

} // namespace

QString answeredSentence(const Election &election, const MatchResult &result)
{
    QString sentence = Report::tr("You answered %1 of the %n question(s) that are asked.", nullptr,
                                  static_cast<int>(election.questions.size()))
                           .arg(result.answered + result.setAside.size());
    QStringList apart;
    if (result.noOpinion > 0) {
        apart.append(Report::tr("no opinion on %n question(s)", nullptr, result.noOpinion));
    }
    if (result.skipped > 0) {
        apart.append(Report::tr("%n question(s) skipped", nullptr, result.skipped));
    }
    if (!result.setAside.isEmpty()) {
        apart.append(Report::tr("%n answer(s) set aside by the importance you gave", nullptr,
                                static_cast<int>(result.setAside.size())));
    }
    if (!apart.isEmpty()) {
        sentence += u' ' + Report::tr("Outside the calculation: %1.")
                               .arg(apart.join(Report::tr("; ", "between parts of an enumeration")));
    }
    return sentence;
}

QString methodParagraph(MatchMethod method)
{
    return Report::tr("Method: “%1” (%2). %3", "name, name in options and files, explanation")
        .arg(methodName(method), methodKey(method), methodSentence(method));
}

QString missingRuleParagraph(MissingRule rule)
{
    return Report::tr("Unknown positions: “%1” (%2). %3", "name, name in options and files, explanation")
        .arg(missingRuleName(rule), missingRuleKey(rule), missingRuleSentence(rule));
}

QString thresholdSentence(const MatchSettings &settings)
{
    const auto percent = static_cast<int>((settings.minCoverage * Rational(100)).roundedHalfUp());
    return Report::tr(
               "Ranked: those with a known position on at least 3 of your answers and on at least %1 of "
               "them.")
        .arg(percentWords(percent));
}

QString orderSentence(const DisplayOrder &order)
{
    return order.kind == DisplayOrder::Kind::Ballot
               ? Report::tr("Within equal ranks: the official order.")
               : Report::tr("Within equal ranks: an order drawn by lot, seed %1.").arg(order.seed);
}

QString dataSentence(const Election &election)
{
    return Report::tr("Data: %1").arg(dataHash(election));
}

QString unrankedReason(const Election &election, const CandidateResult &result)
{
    if (election.candidates[result.candidate].refused) {
        return Report::tr("File refused");
    }
    if (result.coverage.answered == 0) {
        return Report::tr("No answer to compare with");
    }
    if (result.coverage.matched == 0) {
        return Report::tr("No position known on your answers");
    }
    return Report::tr("Too few positions known");
}

QStringList cautionSentences(const Election &election, const MatchResult &result)
{
    QStringList sentences;
    if (result.answered == 0) {
        sentences.append(Report::tr("No answer counts, so there is no result."));
        return sentences;
    }
    if (result.tooFew) {
        sentences.append(Report::tr(
            "Fewer than three answers: the order is shown, and it is too little to mean anything."));
    }
    if (result.weightsIgnored) {
        sentences.append(Report::tr("Every answer was given no importance, so all of them count the same."));
    }
    const QList<int> first = result.first();
    if (first.size() > 1) {
        sentences.append(Report::tr("%1 share the first place.", "3 candidates, 2 lists")
                             .arg(contestantCount(election.contestants, static_cast<int>(first.size()))));
    } else if (first.size() == 1) {
        const auto second = std::ranges::find_if(
            result.results, [](const CandidateResult &line) { return line.rank && *line.rank > 1; });
        if (second != result.results.cend() &&
            isNarrow(result.settings.method, *result.results.first().score, *second->score, 3)) {
            sentences.append(narrowLeadSentence());
        }
    }
    // Every pair is looked at: worth it where a reader could take in the answer at all.
    constexpr qsizetype mostCandidates = 300;
    constexpr qsizetype nearestShown = 5;
    QStringList pairs;
    for (const ClosePair &pair :
         election.candidates.size() > mostCandidates ? QList<ClosePair>() : closePairs(election)) {
        const CandidateResult *a = result.of(pair.first);
        const CandidateResult *b = result.of(pair.second);
        if (a && b && a->ranked && b->ranked && pair.known > 0) {
            pairs.append(Report::tr("%1 and %2", "two names")
                             .arg(nameOf(election, pair.first), nameOf(election, pair.second)));
        }
    }
    if (!pairs.isEmpty()) {
        const auto more = pairs.size() - nearestShown;
        QString list = pairs.first(std::min(pairs.size(), nearestShown)).join(semicolon());
        if (more > 0) {
            list += semicolon() + Report::tr("and %n more pair(s)", nullptr, static_cast<int>(more));
        }
        sentences.append(
            Report::tr("Known to differ on fewer than three questions, so that the order between "
                       "them means little: %1.")
                .arg(list));
    }
    return sentences;
}

QStringList robustnessSentences(const Election &election, const MatchResult &result,
                                const std::optional<Robustness> &robustness, const DataLanguage &language)
{
    Q_UNUSED(result)
    if (!robustness) {
        return {Report::tr("There is no ranking, so there is no first place to test.")};
    }
    QStringList sentences;
    sentences.append(
        Report::tr(
            "The first place is the same in %1 of %2 ways to calculate, %3 of %4 times without one answer, "
            "%5 of %6 times without one theme.")
            .arg(sameCount(robustness->settings))
            .arg(robustness->settings.size())
            .arg(sameCount(robustness->questions))
            .arg(robustness->questions.size())
            .arg(sameCount(robustness->themes))
            .arg(robustness->themes.size()));
    if (robustness->changes.isEmpty()) {
        sentences.append(Report::tr("No single answer, changed alone, changes the first place."));
        return sentences;
    }
    sentences.append(Report::tr("%n change(s) of one single answer would change the first place:", nullptr,
                                static_cast<int>(robustness->changes.size())));
    constexpr qsizetype changesShown = 8;
    for (const SingleChange &change : robustness->changes) {
        if (sentences.size() == changesShown + 2) {
            sentences.append(Report::tr("… and %n more.", nullptr,
                                        static_cast<int>(robustness->changes.size() - changesShown)));
            break;
        }
        const Question &question = election.questions[change.question];
        const QString to = change.to < 0 ? Report::tr("skipped") : voterWords(question, change.to, language);
        sentences.append(Report::tr("%1: from “%2” to “%3”, first %4.", "question, answer, answer, names")
                             .arg(labelOf(question, language), voterWords(question, change.from, language),
                                  to, namesOf(election, change.first)));
    }
    return sentences;
}

QString rangeWords(const std::optional<Robustness> &robustness, int candidate)
{
    if (!robustness) {
        return {};
    }
    const auto it = std::ranges::find(robustness->ranges, candidate, &PercentRange::candidate);
    if (it == robustness->ranges.cend() || !it->low || !it->high) {
        return {};
    }
    return *it->low == *it->high ? percentWords(*it->low)
                                 : Report::tr("%1 to %2", "lowest and highest percent")
                                       .arg(*it->low)
                                       .arg(percentWords(*it->high));
}

} // namespace preau
