// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/rational.h"
#include "model/election.h"

#include <optional>

/// What the known positions of those who stand have in common, and where they part. No voter, weight or
/// importance has a part in it, and a position that is not known counts for nothing: neither as neutral nor
/// as disagreement.
namespace preau {

/// How far two candidates agree.
struct PairAgreement
{
    int first = -1; ///< candidates; `first` stands before `second` in the order asked for
    int second = -1;
    int known = 0;     ///< questions on which both have a stated position
    int different = 0; ///< of them, those with another position
    /// 1 − the mean city-block gap over these questions; none where they are too few.
    std::optional<Rational> agreement;

    [[nodiscard]] std::optional<int> percent() const; ///< rounded half up
    friend bool operator==(const PairAgreement &, const PairAgreement &) = default;
};

/// Every pair of the candidates asked for.
struct AgreementTable
{
    QList<int> candidates;
    int commonNeeded = 0;       ///< questions known to both that a figure needs
    QList<int> known;           ///< stated positions of each candidate
    QList<PairAgreement> pairs; ///< those of the first candidate with each later one, then of the second …

    /// The pair of the candidates at two different places, in either order.
    [[nodiscard]] const PairAgreement &at(qsizetype one, qsizetype other) const;
    friend bool operator==(const AgreementTable &, const AgreementTable &) = default;
};

/// Takes a time that grows with the square of the candidates: give those that are shown.
[[nodiscard]] AgreementTable agreementTable(const Election &election, const QList<int> &candidates);

/// Pairs at one end of the table, those with the same exact agreement together.
struct PairsAtEnd
{
    QList<PairAgreement> pairs; ///< inside a tie in the order of the table
    int tiedBeyond = 0; ///< pairs left out because they tie, and all of them together would be too many
    friend bool operator==(const PairsAtEnd &, const PairsAtEnd &) = default;
};

/// About `wanted` pairs: a tie is never cut. One that begins within the first `wanted` is shown whole, unless
/// the list would grow beyond twice that; then the list ends before it.
[[nodiscard]] PairsAtEnd closestPairs(const AgreementTable &table, qsizetype wanted);
[[nodiscard]] PairsAtEnd farthestPairs(const AgreementTable &table, qsizetype wanted);

/// How the known positions on one question are spread.
struct DividingQuestion
{
    int question = -1;
    QList<int> options; ///< candidates by option
    int silent = 0;
    int undocumented = 0;
    Rational spread;     ///< see positionSpread()
    bool ranked = false; ///< enough positions are known to say how much it divides

    [[nodiscard]] int known() const;
    /// Mean agreement of two who have a position on it, 0 to 100; none where it is not ranked.
    [[nodiscard]] std::optional<int> percent() const;
    friend bool operator==(const DividingQuestion &, const DividingQuestion &) = default;
};

/// All questions, the one that divides most first; equal ones in the order of the election. Ranked are those
/// on which at least three, and half of those asked for, have a known position (with two candidates: both);
/// the others follow. Refused candidates are counted nowhere.
[[nodiscard]] QList<DividingQuestion> dividingQuestions(const Election &election,
                                                        const QList<int> &candidates);

} // namespace preau
