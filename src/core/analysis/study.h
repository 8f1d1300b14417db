// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "model/election.h"

#include <QList>

#include <cstdint>
#include <functional>

namespace preau {

/// How simulated voters answer. All answer every question, with the same weight.
enum class Population {
    Uniform,   ///< every option of every question is as likely as the others
    Followers, ///< each takes one candidate, all being as likely, and answers as that candidate on 70 of 100
               ///< questions with a stated position; elsewhere every option is as likely
};

/// Of 100 answers on which a follower's candidate has a position, those that are that candidate's.
inline constexpr int followerLoyalty = 70;

/// How often something came out the same, partly, or otherwise than with the settings studied.
struct VerdictCounts
{
    int same = 0;
    int overlap = 0;
    int other = 0;

    [[nodiscard]] int total() const { return same + overlap + other; }

    void add(Verdict verdict);
    friend bool operator==(const VerdictCounts &, const VerdictCounts &) = default;
};

struct StudiedSetting
{
    MatchMethod method = MatchMethod::CityBlock;
    MissingRule missing = MissingRule::Exclude;
    VerdictCounts first; ///< the set of first-placed candidates, against that of the settings studied
    friend bool operator==(const StudiedSetting &, const StudiedSetting &) = default;
};

struct StudiedQuestion
{
    int question = -1;
    VerdictCounts first; ///< with the question left out
    friend bool operator==(const StudiedQuestion &, const StudiedQuestion &) = default;
};

struct StudiedCandidate
{
    int candidate = -1;
    int alone = 0;  ///< voters for whom this one alone stands first
    int shared = 0; ///< and those for whom first with others
    friend bool operator==(const StudiedCandidate &, const StudiedCandidate &) = default;
};

/// What one population of simulated voters shows about an election's questionnaire.
struct PopulationStudy
{
    Population population = Population::Uniform;
    int voters = 0;
    int withoutFirst = 0; ///< nobody could be ranked; the figures below are about the others
    int tied = 0;         ///< more than one in the first place
    int gapUnder1 = 0;    ///< points of percentage between the first and the second candidate, ties included;
    int gapUnder3 = 0;    ///< from the exact scores. For euclidean from the percentages shown.
    int gapUnder10 = 0;
    QList<StudiedSetting> settings; ///< 5 methods × 5 rules, equal weights left out: they change nothing here
    QList<StudiedQuestion> questions;   ///< file order
    QList<StudiedCandidate> candidates; ///< those compared, in display order
    friend bool operator==(const PopulationStudy &, const PopulationStudy &) = default;
};

struct StudySettings
{
    MatchSettings match;
    int voters = 1000; ///< of each population, at least 1
    std::uint64_t seed = 0;
};

/// The answers of the voter `number` (from 0) of a population: the same for the same seed, whatever the other
/// voters are.
[[nodiscard]] Answers simulatedVoter(const Election &election, const StudySettings &settings,
                                     Population population, int number);

/// Simulates voters, and counts how much method, rule, single questions and ties matter. `progress` is called
/// now and then with the voters done; it returns false to stop, and what was counted until then comes back.
[[nodiscard]] PopulationStudy study(const Election &election, const StudySettings &settings,
                                    Population population,
                                    const std::function<bool(int done)> &progress = {});

/// "uniform", "followers".
[[nodiscard]] QString populationKey(Population population);

} // namespace preau
