// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"
#include "analysis/pointunit.h"

namespace preau {

/// How one answer became points for one candidate, and all points a percentage: the numbers of a
/// calculation that a reader can follow with a pencil. report/workedwords.h says them.
struct WorkedQuestion
{
    enum class Outcome {
        Compared, ///< the candidate has a position
        Imputed,  ///< none; the missing rule gave the points
        LeftOut,  ///< none, and the question counts neither for nor against
    };
    int question = -1;
    int candidate = -1;
    Outcome outcome = Outcome::Compared;
    PositionState state = PositionState::Stated; ///< the candidate's
    int voterOption = -1;
    int candidateOption = -1; ///< −1 unless Compared
    int apart = 0;            ///< steps between the two; for a choice 0 or 1. Compared only
    int farthest = 1;         ///< steps between the ends of the scale
    Rational share; ///< of the points the question can bring; for Euclidean the squared distance. Not LeftOut
    /// Both Normal where all answers count the same, whatever the voter said.
    Importance importance = Importance::Normal;
    ThemeImportance themeImportance = ThemeImportance::Normal;
    MatchSettings settings;

    // In whole points, as the pages count them; for Euclidean parts of the squared distance.
    qint64 points = 0;
    qint64 mostPoints = 0; ///< what the question can bring
    qint64 allPoints = 0;
    qint64 allMost = 0;
    int percent = 0;
    Coverage coverage;
    friend bool operator==(const WorkedQuestion &, const WorkedQuestion &) = default;
};

/// None where there is nothing to follow: the answer does not count, or the candidate has no percentage.
[[nodiscard]] std::optional<WorkedQuestion> workedQuestion(const Election &election, const Answers &answers,
                                                           const MatchResult &result, int candidate,
                                                           int question);

/// The question that explains most: one with a position that brings some of its points and not all,
/// important ones before others, the first such in the file; else any with a position. −1 where there is
/// none.
[[nodiscard]] int questionToExplain(const MatchResult &result, int candidate);

} // namespace preau
