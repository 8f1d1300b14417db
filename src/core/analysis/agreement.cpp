// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/agreement.h"

#include "analysis/positiongap.h"
#include "analysis/questionplan.h"

#include <algorithm>
#include <numeric>

namespace preau {

namespace {

int roundedPercent(const Rational &share)
{
    return static_cast<int>((share * Rational(100)).roundedHalfUp());
}

/// `pairs` sorted; see closestPairs().
PairsAtEnd firstGroups(const QList<PairAgreement> &pairs, qsizetype wanted)
{
    PairsAtEnd end;
    qsizetype begin = 0;
    while (begin < pairs.size() && begin < wanted) {
        qsizetype after = begin + 1;
        while (after < pairs.size() && pairs[after].agreement == pairs[begin].agreement) {
            ++after;
        }
        if (after > 2 * wanted) {
            end.tiedBeyond = static_cast<int>(after - begin);
            break;
        }
        begin = after;
    }
    end.pairs = pairs.first(begin);
    return end;
}

QList<PairAgreement> withFigure(const AgreementTable &table)
{
    QList<PairAgreement> pairs;
    std::ranges::copy_if(table.pairs, std::back_inserter(pairs),
                         [](const PairAgreement &pair) { return pair.agreement.has_value(); });
    return pairs;
}

} // namespace

std::optional<int> PairAgreement::percent() const
{
    return agreement ? std::optional(roundedPercent(*agreement)) : std::nullopt;
}

const PairAgreement &AgreementTable::at(qsizetype one, qsizetype other) const
{
    const auto [row, column] = std::minmax(one, other);
    // the rows above hold n−1, n−2, … pairs
    const qsizetype above = row * (2 * candidates.size() - row - 1) / 2;
    return pairs[above + column - row - 1];
}

AgreementTable agreementTable(const Election &election, const QList<int> &candidates)
{
    const scoring::PositionMatrix matrix(election);
    AgreementTable table{.candidates = candidates,
                         .commonNeeded = scoring::commonNeeded(matrix.questions()),
                         .known = {},
                         .pairs = {}};
    table.pairs.reserve(candidates.size() * (candidates.size() - 1) / 2);
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const auto one = matrix.row(candidates[i]);
        table.known.append(scoring::commonQuestions(one, one));
        for (qsizetype j = i + 1; j < candidates.size(); ++j) {
            const scoring::PositionGap gap = scoring::positionGap(matrix, one, matrix.row(candidates[j]));
            PairAgreement pair{.first = candidates[i],
                               .second = candidates[j],
                               .known = gap.known,
                               .different = gap.different,
                               .agreement = {}};
            if (gap.known >= table.commonNeeded) {
                pair.agreement = Rational(1) - gap.mean;
            }
            table.pairs.append(pair);
        }
    }
    return table;
}

PairsAtEnd closestPairs(const AgreementTable &table, qsizetype wanted)
{
    QList<PairAgreement> pairs = withFigure(table);
    std::ranges::stable_sort(
        pairs, [](const PairAgreement &a, const PairAgreement &b) { return *a.agreement > *b.agreement; });
    return firstGroups(pairs, wanted);
}

PairsAtEnd farthestPairs(const AgreementTable &table, qsizetype wanted)
{
    QList<PairAgreement> pairs = withFigure(table);
    std::ranges::stable_sort(
        pairs, [](const PairAgreement &a, const PairAgreement &b) { return *a.agreement < *b.agreement; });
    return firstGroups(pairs, wanted);
}

int DividingQuestion::known() const
{
    return std::accumulate(options.cbegin(), options.cend(), 0);
}

std::optional<int> DividingQuestion::percent() const
{
    // the spread is a distance between coordinates from −1 to 1
    return ranked ? std::optional(roundedPercent(Rational(1) - spread / Rational(2))) : std::nullopt;
}

QList<DividingQuestion> dividingQuestions(const Election &election, const QList<int> &candidates)
{
    const auto standing = static_cast<int>(
        std::ranges::count_if(candidates, [&](int one) { return !election.candidates[one].refused; }));
    const int needed = std::max({2, std::min(3, standing), (standing + 1) / 2});
    QList<DividingQuestion> all;
    for (int q = 0; q < static_cast<int>(election.questions.size()); ++q) {
        const AnswerScale &answers = election.questions[q].answers;
        DividingQuestion one{.question = q, .options = QList<int>(answers.size(), 0), .spread = {}};
        for (const int index : candidates) {
            const Candidate &candidate = election.candidates[index];
            if (candidate.refused) {
                continue;
            }
            static const Position none;
            const Position &position = q < candidate.positions.size() ? candidate.positions[q] : none;
            if (position.isStated() && position.option >= 0 && position.option < answers.size()) {
                ++one.options[position.option];
            } else if (position.state == PositionState::Silent) {
                ++one.silent;
            } else {
                ++one.undocumented;
            }
        }
        one.spread = positionSpread(answers, one.options);
        one.ranked = one.known() >= needed;
        all.append(one);
    }
    std::ranges::stable_sort(all, [](const DividingQuestion &a, const DividingQuestion &b) {
        return a.ranked == b.ranked ? a.ranked && a.spread > b.spread : a.ranked;
    });
    return all;
}

} // namespace preau
