// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/election.h"

namespace preau {

/// Which part of the matrix a reader asked for.
struct ComparisonFilter
{
    QList<int> candidates; ///< indexes in the order to show; empty: all, in the election's order
    ThemeId theme;         ///< empty: all
    TopicId topic;         ///< with a theme; empty: all
    bool onlyDifferences = false;
    friend bool operator==(const ComparisonFilter &, const ComparisonFilter &) = default;
};

/// Questions of one theme that pass the filter, with what is not known there.
struct ComparisonTheme
{
    ThemeId theme;
    QList<int> questions; ///< indexes, file order
    QList<int>
        withoutPosition; ///< candidates of the filter that lack a stated position on at least one of them
    QList<int> knownByCandidate; ///< per candidate of the filter: stated positions among `questions`
    friend bool operator==(const ComparisonTheme &, const ComparisonTheme &) = default;
};

struct Comparison
{
    QList<int> candidates;
    QList<ComparisonTheme> themes; ///< in the election's order, those with at least one question left
    PositionCounts counts;         ///< of the cells shown
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

[[nodiscard]] Comparison compare(const Election &election, const ComparisonFilter &filter);

/// Do stated positions of these candidates differ on this question? Ordered kinds: signs differ (agree,
/// mixed, disagree); choice: options differ. What is silent or undocumented is no difference.
[[nodiscard]] bool differ(const Election &election, int question, const QList<int> &candidates);

/// −1, 0 or +1 of an option of an ordered question's coordinate.
[[nodiscard]] int stanceSign(const AnswerScale &answers, int option);

} // namespace preau
