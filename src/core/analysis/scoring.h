// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

/// The arithmetic below matching and robustness; pages and commands use analysis/matching.h.
///
/// Everything is an integer. All proximities of one election are multiples of 1/unit, where `unit` is a
/// common denominator of its answer scales, so that a score is Σ w·(p·unit) over unit·Σ w. For the sizes
/// the reader admits (2 to 12 options, or 101) unit is at most 4·138600² < 7.7·10¹⁰; with weights of at most
/// 16, unit·Σ w over three million questions stays below 2⁶². Other sizes are checked when the matrix is
/// built, so that no later step can overflow.
namespace preau::scoring {

inline constexpr int methodCount = 5;
inline constexpr int ruleCount = 5;
inline constexpr std::array<MatchMethod, methodCount> methods{MatchMethod::CityBlock, MatchMethod::Agreement,
                                                              MatchMethod::Euclidean,
                                                              MatchMethod::Directional, MatchMethod::Hybrid};
inline constexpr std::array<MissingRule, ruleCount> rules{MissingRule::Exclude, MissingRule::Penalise,
                                                          MissingRule::Neutral, MissingRule::RelativeMax,
                                                          MissingRule::Shrink};

/// Positions as small integers, one row a candidate: an option index, or one of the two codes below.
class PositionMatrix
{
public:
    static constexpr std::int16_t silent = -1;
    static constexpr std::int16_t undocumented = -2;

    explicit PositionMatrix(const Election &election);

    [[nodiscard]] int candidates() const { return m_candidates; }

    [[nodiscard]] int questions() const { return m_questions; }

    [[nodiscard]] std::int64_t unit() const { return m_unit; }

    [[nodiscard]] int options(int question) const { return m_options[static_cast<size_t>(question)]; }

    [[nodiscard]] bool isOrdered(int question) const { return m_ordered[static_cast<size_t>(question)] != 0; }

    [[nodiscard]] std::span<const std::int16_t> row(int candidate) const
    {
        return {m_cells.data() + static_cast<size_t>(candidate) * static_cast<size_t>(m_questions),
                static_cast<size_t>(m_questions)};
    }

    /// Proximity of two stated options in multiples of 1/unit; for Euclidean the squared distance.
    [[nodiscard]] std::int64_t points(MatchMethod method, int question, int voter, int candidate) const;
    /// The same where the candidate has no stated position. For Exclude 0; its weight does not count.
    [[nodiscard]] std::int64_t imputed(MatchMethod method, MissingRule rule, int question, int voter) const;

private:
    [[nodiscard]] std::int64_t ordered(MatchMethod method, int steps, int voter, int candidate) const;

    int m_candidates = 0;
    int m_questions = 0;
    std::int64_t m_unit = 1;
    std::vector<std::int16_t> m_cells;
    std::vector<int> m_options;
    std::vector<char> m_ordered;
};

/// One answer that may count.
struct CountedAnswer
{
    int question = -1;
    int option = -1;
    int theme = -1; ///< index into Election::themes; −1 where the theme is unknown
    int weight = 0; ///< 1 to 16 where it counts
};

/// The voter's answers, sorted out. Questions in file order.
struct Ballot
{
    std::vector<CountedAnswer> counted;
    std::vector<CountedAnswer> setAside; ///< of weight 0
    int noOpinion = 0;
    int skipped = 0;
    bool weightsIgnored = false;
};

/// What every answer weighs where all weigh the same: normal importance in a theme of normal importance.
inline constexpr int evenWeight = 4;

[[nodiscard]] Ballot readBallot(const Election &election, const Answers &answers, bool equalWeights,
                                std::span<const int> themeOfQuestion);

/// Index of each question's theme in Election::themes.
[[nodiscard]] std::vector<int> themesOfQuestions(const Election &election);

/// A candidate's score before division: points in multiples of 1/unit over weight.
struct Sum
{
    std::int64_t points = 0;
    std::int64_t weight = 0;
    int matched = 0;
};

/// Points of one answer towards any position, weight included: entry `position + 2`, so that both codes for
/// a missing position have one.
class AnswerPoints
{
public:
    void assign(const PositionMatrix &matrix, const CountedAnswer &answer, MatchMethod method,
                MissingRule rule);

    [[nodiscard]] std::int64_t towards(std::int16_t position) const
    {
        return m_points[static_cast<size_t>(position + 2)];
    }

private:
    std::vector<std::int64_t> m_points;
};

/// All answers' points in one flat table, for sums over many candidates.
class PointsTable
{
public:
    PointsTable(const PositionMatrix &matrix, std::span<const CountedAnswer> answers, MatchMethod method,
                MissingRule rule);

    [[nodiscard]] std::int64_t towards(size_t answer, std::int16_t position) const
    {
        return m_points[m_offsets[answer] + static_cast<size_t>(position + 2)];
    }

    [[nodiscard]] Sum sum(std::span<const std::int16_t> row) const;

private:
    std::span<const CountedAnswer> m_answers;
    bool m_exclude = true;
    std::int64_t m_weight = 0;
    std::vector<size_t> m_offsets;
    std::vector<std::int64_t> m_points;
};

/// Is `a` nearer than `b`? Exact; both must have a weight.
[[nodiscard]] bool nearer(MatchMethod method, const Sum &a, const Sum &b);

[[nodiscard]] inline bool hasScore(const Sum &sum)
{
    return sum.matched > 0;
}

/// Passes the thresholds among `answered` answers.
[[nodiscard]] bool isRanked(const Sum &sum, int answered, const Rational &minCoverage);

/// 0 to 100, half up, from the exact score; Euclidean 100·(1 − √D) without a floating-point number.
[[nodiscard]] int percent(MatchMethod method, const Sum &sum, std::int64_t unit);

/// Those nearest among the ranked, in the order of `candidates`.
[[nodiscard]] QList<int> firstPlaced(MatchMethod method, std::span<const int> candidates,
                                     std::span<const Sum> sums, int answered, const Rational &minCoverage);

/// Candidates a result lists, in display order: those of the constituency, and refused files of whom it
/// cannot be known.
[[nodiscard]] std::vector<int> listedCandidates(const Election &election, const MatchSettings &settings);

} // namespace preau::scoring
