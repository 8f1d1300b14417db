// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/matching.h"

#include "analysis/scoring.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace preau {

namespace scoring {

class MatcherData
{
public:
    MatcherData(const Election &of, MatchSettings with)
        : election(of),
          settings(std::move(with)),
          matrix(of),
          themes(themesOfQuestions(of)),
          listed(listedCandidates(of, settings))
    {
    }

    const Election &election;
    MatchSettings settings;
    PositionMatrix matrix;
    std::vector<int> themes;
    std::vector<int> listed;
};

} // namespace scoring

namespace {

using scoring::CountedAnswer;
using scoring::MatcherData;
using scoring::Sum;

/// One listed candidate with its place in the result.
struct Placed
{
    int candidate = -1;
    bool ranked = false;
    int rank = 0;
    bool tied = false;
    Sum sum;
};

/// Sums, ranks and order: the part that a full and a compact result share.
std::vector<Placed> placeAll(const MatcherData &data, const scoring::PointsTable &table, int answered)
{
    const MatchMethod method = data.settings.method;
    std::vector<Placed> placed;
    placed.reserve(data.listed.size());
    for (const int candidate : data.listed) {
        const Sum sum = table.sum(data.matrix.row(candidate));
        placed.push_back({.candidate = candidate,
                          .ranked = scoring::isRanked(sum, answered, data.settings.minCoverage),
                          .sum = sum});
    }
    const auto unranked =
        std::stable_partition(placed.begin(), placed.end(), [](const Placed &p) { return p.ranked; });
    // Stable, so that equals keep the display order.
    std::stable_sort(placed.begin(), unranked,
                     [&](const Placed &a, const Placed &b) { return scoring::nearer(method, a.sum, b.sum); });
    for (auto it = placed.begin(); it != unranked; ++it) {
        const bool shared = it != placed.begin() && !scoring::nearer(method, std::prev(it)->sum, it->sum);
        if (shared) {
            it->rank = std::prev(it)->rank;
            it->tied = true;
            std::prev(it)->tied = true;
        } else {
            it->rank = static_cast<int>(it - placed.begin()) + 1;
        }
    }
    return placed;
}

std::optional<Rational> scoreOf(const Sum &sum, std::int64_t unit)
{
    return scoring::hasScore(sum) ? std::optional(Rational(sum.points, unit * sum.weight)) : std::nullopt;
}

std::optional<int> percentOf(MatchMethod method, const Sum &sum, std::int64_t unit)
{
    return scoring::hasScore(sum) ? std::optional(scoring::percent(method, sum, unit)) : std::nullopt;
}

/// Contributions and theme scores of one voter towards any candidate.
class Explainer
{
public:
    Explainer(const MatcherData &data, std::span<const CountedAnswer> answers,
              const scoring::PointsTable &table)
        : m_data(data),
          m_answers(answers),
          m_table(table),
          m_answeredByTheme(data.election.themes.size(), 0)
    {
        const std::int64_t unit = data.matrix.unit();
        for (size_t a = 0; a < answers.size(); ++a) {
            m_offsets.push_back(m_points.size());
            const int options = data.matrix.options(answers[a].question);
            for (int position = scoring::PositionMatrix::undocumented; position < options; ++position) {
                m_points.emplace_back(table.towards(a, static_cast<std::int16_t>(position)), unit);
            }
            if (answers[a].theme >= 0) {
                ++m_answeredByTheme[answers[a].theme];
            }
        }
    }

    void explain(CandidateResult &result) const
    {
        const MatchMethod method = m_data.settings.method;
        const bool exclude = m_data.settings.missing == MissingRule::Exclude;
        const auto row = m_data.matrix.row(result.candidate);
        std::vector<Sum> sums(static_cast<size_t>(m_answeredByTheme.size()));
        if (result.score) {
            result.contributions.reserve(static_cast<qsizetype>(m_answers.size()));
        }
        for (size_t a = 0; a < m_answers.size(); ++a) {
            const CountedAnswer &answer = m_answers[a];
            const std::int16_t position = row[static_cast<size_t>(answer.question)];
            const bool stated = position >= 0;
            if (!stated && exclude) {
                continue;
            }
            if (answer.theme >= 0) {
                Sum &sum = sums[static_cast<size_t>(answer.theme)];
                sum.points += m_table.towards(a, position);
                sum.weight += answer.weight;
                sum.matched += stated ? 1 : 0;
            }
            if (result.score) {
                result.contributions.append(
                    {.question = answer.question,
                     .voterOption = answer.option,
                     .candidateOption = stated ? position : -1,
                     .imputed = !stated,
                     .candidateState = stated ? PositionState::Stated
                                       : position == scoring::PositionMatrix::silent
                                           ? PositionState::Silent
                                           : PositionState::Undocumented,
                     .weight = Rational(answer.weight),
                     .points = m_points[m_offsets[a] + static_cast<size_t>(position + 2)]});
            }
        }
        for (qsizetype t = 0; t < m_answeredByTheme.size(); ++t) {
            if (m_answeredByTheme[t] == 0) {
                continue;
            }
            const Sum &sum = sums[static_cast<size_t>(t)];
            result.themes.append({.theme = m_data.election.themes[t].id,
                                  .score = scoreOf(sum, m_data.matrix.unit()),
                                  .percent = percentOf(method, sum, m_data.matrix.unit()),
                                  .coverage = {.matched = sum.matched, .answered = m_answeredByTheme[t]}});
        }
    }

private:
    const MatcherData &m_data;
    std::span<const CountedAnswer> m_answers;
    const scoring::PointsTable &m_table;
    QList<int> m_answeredByTheme;
    std::vector<size_t> m_offsets;
    std::vector<Rational> m_points; ///< reduced once an option, not once a candidate
};

constexpr std::array methodKeys{
    std::pair(MatchMethod::CityBlock, "city-block"_L1), std::pair(MatchMethod::Agreement, "agreement"_L1),
    std::pair(MatchMethod::Euclidean, "euclidean"_L1), std::pair(MatchMethod::Directional, "directional"_L1),
    std::pair(MatchMethod::Hybrid, "hybrid"_L1)};

constexpr std::array missingRuleKeys{
    std::pair(MissingRule::Exclude, "exclude"_L1), std::pair(MissingRule::Penalise, "penalise"_L1),
    std::pair(MissingRule::Neutral, "neutral"_L1), std::pair(MissingRule::RelativeMax, "relative-max"_L1),
    std::pair(MissingRule::Shrink, "shrink"_L1)};

} // namespace

QList<int> MatchResult::first() const
{
    QList<int> first;
    for (const CandidateResult &result : results) {
        if (result.rank == 1) {
            first.append(result.candidate);
        }
    }
    return first;
}

const CandidateResult *MatchResult::of(int candidate) const
{
    const auto it = std::ranges::find(results, candidate, &CandidateResult::candidate);
    return it == results.cend() ? nullptr : &*it;
}

Matcher::Matcher(const Election &election, const MatchSettings &settings)
    : m_data(std::make_shared<const scoring::MatcherData>(election, settings))
{
}

MatchResult Matcher::run(const Answers &answers) const
{
    const MatcherData &data = *m_data;
    const scoring::Ballot ballot =
        scoring::readBallot(data.election, answers, data.settings.equalWeights, data.themes);
    const int answered = static_cast<int>(ballot.counted.size());
    const scoring::PointsTable table(data.matrix, ballot.counted, data.settings.method,
                                     data.settings.missing);
    const Explainer explainer(data, ballot.counted, table);

    MatchResult result{.settings = data.settings,
                       .answered = answered,
                       .counted = {},
                       .noOpinion = ballot.noOpinion,
                       .skipped = ballot.skipped,
                       .setAside = {},
                       .weightsIgnored = ballot.weightsIgnored,
                       .tooFew = answered < 3,
                       .results = {}};
    for (const CountedAnswer &answer : ballot.counted) {
        result.counted.append(answer.question);
    }
    for (const CountedAnswer &answer : ballot.setAside) {
        result.setAside.append(answer.question);
    }
    const std::vector<Placed> all = placeAll(data, table, answered);
    result.results.reserve(static_cast<qsizetype>(all.size()));
    for (const Placed &placed : all) {
        CandidateResult one{.candidate = placed.candidate,
                            .rank = placed.ranked ? std::optional(placed.rank) : std::nullopt,
                            .tied = placed.tied,
                            .ranked = placed.ranked,
                            .score = scoreOf(placed.sum, data.matrix.unit()),
                            .percent = percentOf(data.settings.method, placed.sum, data.matrix.unit()),
                            .coverage = {.matched = placed.sum.matched, .answered = answered},
                            .themes = {},
                            .contributions = {}};
        explainer.explain(one);
        result.results.append(std::move(one));
    }
    return result;
}

CompactResult Matcher::runCompact(const Answers &answers) const
{
    const MatcherData &data = *m_data;
    const scoring::Ballot ballot =
        scoring::readBallot(data.election, answers, data.settings.equalWeights, data.themes);
    const int answered = static_cast<int>(ballot.counted.size());
    const scoring::PointsTable table(data.matrix, ballot.counted, data.settings.method,
                                     data.settings.missing);
    CompactResult result{.answered = answered, .rows = {}};
    const std::vector<Placed> all = placeAll(data, table, answered);
    result.rows.reserve(static_cast<qsizetype>(all.size()));
    for (const Placed &placed : all) {
        result.rows.append({.candidate = placed.candidate,
                            .rank = placed.ranked ? std::optional(placed.rank) : std::nullopt,
                            .score = scoreOf(placed.sum, data.matrix.unit()),
                            .percent = percentOf(data.settings.method, placed.sum, data.matrix.unit()),
                            .matched = placed.sum.matched});
    }
    return result;
}

MatchResult match(const Election &election, const Answers &answers, const MatchSettings &settings)
{
    return Matcher(election, settings).run(answers);
}

QString methodKey(MatchMethod method)
{
    return std::ranges::find(methodKeys, method, [](const auto &entry) { return entry.first; })->second;
}

std::optional<MatchMethod> methodFromKey(QStringView key)
{
    const auto it = std::ranges::find_if(methodKeys, [&](const auto &entry) { return entry.second == key; });
    return it == methodKeys.end() ? std::nullopt : std::optional(it->first);
}

QString missingRuleKey(MissingRule rule)
{
    return std::ranges::find(missingRuleKeys, rule, [](const auto &entry) { return entry.first; })->second;
}

std::optional<MissingRule> missingRuleFromKey(QStringView key)
{
    const auto it =
        std::ranges::find_if(missingRuleKeys, [&](const auto &entry) { return entry.second == key; });
    return it == missingRuleKeys.end() ? std::nullopt : std::optional(it->first);
}

} // namespace preau
