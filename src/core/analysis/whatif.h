// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"

namespace preau {

/// What a voter tries out: only what differs from the answers given and the settings chosen, neither of which
/// it changes.
struct Trial
{
    QHash<ThemeId, ThemeImportance> themes;
    QHash<QuestionId, Answer> questions;
    std::optional<MatchMethod> method;
    std::optional<MissingRule> missing;

    [[nodiscard]] bool isEmpty() const
    {
        return themes.isEmpty() && questions.isEmpty() && !method && !missing;
    }

    friend bool operator==(const Trial &, const Trial &) = default;
};

/// The trial without what the answers and settings say already, without questions and themes that the
/// election does not have, and without answers to questions that have none: a trial changes answers.
[[nodiscard]] Trial reduced(const Trial &trial, const Election &election, const Answers &answers,
                            const MatchSettings &settings);

[[nodiscard]] Answers withTrial(const Answers &answers, const Trial &trial);
[[nodiscard]] MatchSettings withTrial(const MatchSettings &settings, const Trial &trial);

/// One candidate before and in a trial.
struct TrialRow
{
    int candidate = -1;
    std::optional<int> rankBefore;
    std::optional<int> percentBefore;
    std::optional<int> rank; ///< none when not ranked
    bool tied = false;
    std::optional<int> percent;
    Coverage coverage;
    friend bool operator==(const TrialRow &, const TrialRow &) = default;
};

struct TrialResult
{
    int answered = 0;       ///< answers that count in the trial
    QList<TrialRow> rows;   ///< in the order of the result before
    QList<int> first;       ///< candidates with rank 1, in the order of the trial
    QList<int> firstBefore; ///< the same before
    friend bool operator==(const TrialResult &, const TrialResult &) = default;
};

/// `before` is the result of these answers without the trial.
[[nodiscard]] TrialResult whatIf(const Election &election, const MatchResult &before, const Answers &answers,
                                 const Trial &trial);

} // namespace preau
