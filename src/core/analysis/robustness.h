// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"

#include <functional>

namespace preau {

/// Does a variant keep the base's set of first-placed candidates?
enum class Verdict { Same, Overlap, Other };

struct SettingVariant
{
    MatchMethod method = MatchMethod::CityBlock;
    MissingRule missing = MissingRule::Exclude;
    bool equalWeights = false;
    QList<int> first; ///< candidates; empty when nobody is ranked (then Other)
    Verdict verdict = Verdict::Other;
    friend bool operator==(const SettingVariant &, const SettingVariant &) = default;
};

struct QuestionVariant
{
    int question = -1; ///< left out
    QList<int> first;
    Verdict verdict = Verdict::Other;
    friend bool operator==(const QuestionVariant &, const QuestionVariant &) = default;
};

struct ThemeVariant
{
    ThemeId theme; ///< left out
    QList<int> first;
    Verdict verdict = Verdict::Other;
    friend bool operator==(const ThemeVariant &, const ThemeVariant &) = default;
};

/// One answer that, changed alone, changes the set of first-placed candidates.
struct SingleChange
{
    int question = -1;
    int from = -1;
    int to = -1; ///< option index; −1: skip
    QList<int> first;
    friend bool operator==(const SingleChange &, const SingleChange &) = default;
};

/// Lowest and highest percent of a candidate when one question is left out.
struct PercentRange
{
    int candidate = -1;
    std::optional<int> low;
    std::optional<int> high;
    friend bool operator==(const PercentRange &, const PercentRange &) = default;
};

struct Robustness
{
    QList<int> first; ///< of the base, in display order
    /// Between the scores of the base's first two, ties included; none with fewer than two ranked. For
    /// euclidean from the percentages shown.
    std::optional<Rational> lead;
    QList<SettingVariant> settings;   ///< 5 methods × 5 rules × {weights, equal}
    QList<QuestionVariant> questions; ///< one per counted answer, file order
    QList<ThemeVariant> themes;       ///< one per theme with a counted answer
    QList<PercentRange> ranges;       ///< every candidate of the result
    QList<SingleChange> changes;
    friend bool operator==(const Robustness &, const Robustness &) = default;
};

/// Told how many of the variants are done; returning false stops the computation.
using RobustnessProgress = std::function<bool(int done, int total)>;

/// None where the base has no first place, and where `progress` stopped it.
[[nodiscard]] std::optional<Robustness> robustness(const Election &election, const Answers &answers,
                                                   const MatchSettings &settings,
                                                   const RobustnessProgress &progress = {});

/// Pairs of candidates whose positions differ on fewer than three questions known to both.
struct ClosePair
{
    int first = -1;
    int second = -1;
    int known = 0; ///< to both
    int different = 0;
    friend bool operator==(const ClosePair &, const ClosePair &) = default;
};

/// Pairs with no question known to both are left out: nothing can be said of them. Takes a time that grows
/// with the square of the candidates; for large elections give those that are shown.
[[nodiscard]] QList<ClosePair> closePairs(const Election &election);
[[nodiscard]] QList<ClosePair> closePairs(const Election &election, const QList<int> &candidates);

} // namespace preau
