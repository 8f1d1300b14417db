// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/chartdata.h"

#include "analysis/scoring.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <vector>

namespace preau {

namespace {

/// Positions of a candidate on the questions that count, in one theme or (theme −1) in all.
PositionCounts countedPositions(const Election &election, const MatchResult &result, int candidate,
                                const std::vector<int> &themes, int theme)
{
    PositionCounts counts;
    if (election.candidates[candidate].refused) {
        return counts;
    }
    const QList<Position> &positions = election.candidates[candidate].positions;
    for (const int question : result.counted) {
        if (theme >= 0 && themes[static_cast<size_t>(question)] != theme) {
            continue;
        }
        const PositionState state =
            question < positions.size() ? positions[question].state : PositionState::Undocumented;
        counts.stated += state == PositionState::Stated ? 1 : 0;
        counts.silent += state == PositionState::Silent ? 1 : 0;
        counts.undocumented += state == PositionState::Undocumented ? 1 : 0;
    }
    return counts;
}

ChartCell cellOf(const MatchResult &result, const std::optional<Rational> &score,
                 const std::optional<int> &percent, const PositionCounts &positions)
{
    return {.percent = percent,
            .fraction = score ? drawnFraction(result.settings.method, *score) : 0.0,
            .positions = positions};
}

using ResultPointers = std::vector<const CandidateResult *>;

ChartRow rowOf(const Election &election, const MatchResult &result, const ResultPointers &candidates,
               const std::vector<int> &themes, int theme)
{
    const ThemeId &id = election.themes[theme].id;
    ChartRow row{.theme = id, .cells = {}};
    row.answered = static_cast<int>(std::ranges::count_if(
        result.counted, [&](int question) { return themes[static_cast<size_t>(question)] == theme; }));
    for (const CandidateResult *one : candidates) {
        const auto it = std::ranges::find(one->themes, id, &ThemeScore::theme);
        const PositionCounts positions = countedPositions(election, result, one->candidate, themes, theme);
        row.cells.append(it == one->themes.cend() ? ChartCell{.percent = {}, .positions = positions}
                                                  : cellOf(result, it->score, it->percent, positions));
    }
    return row;
}

ChartCell totalOf(const Election &election, const MatchResult &result, const CandidateResult &one,
                  const std::vector<int> &themes)
{
    return cellOf(result, one.score, one.percent,
                  countedPositions(election, result, one.candidate, themes, -1));
}

} // namespace

double drawnFraction(MatchMethod method, const Rational &score)
{
    const double value = score.toDouble();
    return method == MatchMethod::Euclidean ? 1 - std::sqrt(value) : value;
}

RadarData radarData(const Election &election, const MatchResult &result, const QList<int> &candidates)
{
    const std::vector<int> themes = scoring::themesOfQuestions(election);
    RadarData radar;
    ResultPointers results;
    for (const int candidate : candidates) {
        const CandidateResult *one = result.of(candidate);
        if (radar.candidates.size() < 3 && one && !radar.candidates.contains(candidate)) {
            radar.candidates.append(candidate);
            results.push_back(one);
        }
    }
    for (int theme = 0; theme < static_cast<int>(election.themes.size()); ++theme) {
        const ChartRow row = rowOf(election, result, results, themes, theme);
        if (row.answered >= 2) {
            radar.rows.append(row);
        }
    }
    return radar;
}

HeatmapData heatmapData(const Election &election, const MatchResult &result)
{
    const std::vector<int> themes = scoring::themesOfQuestions(election);
    HeatmapData heatmap;
    ResultPointers results;
    for (const CandidateResult &one : result.results) {
        results.push_back(&one);
        heatmap.candidates.append(one.candidate);
        heatmap.totals.append(totalOf(election, result, one, themes));
    }
    for (int theme = 0; theme < static_cast<int>(election.themes.size()); ++theme) {
        if (std::ranges::find(themes, theme) != themes.end()) {
            heatmap.rows.append(rowOf(election, result, results, themes, theme));
        }
    }
    return heatmap;
}

BarsData barsData(const Election &election, const MatchResult &result,
                  const std::optional<Robustness> &robustness)
{
    const std::vector<int> themes = scoring::themesOfQuestions(election);
    QHash<int, PercentRange> ranges;
    if (robustness) {
        for (const PercentRange &range : robustness->ranges) {
            ranges.insert(range.candidate, range);
        }
    }
    BarsData bars;
    for (const CandidateResult &one : result.results) {
        const PercentRange range = ranges.value(one.candidate);
        const BarRow row{.candidate = one.candidate,
                         .rank = one.rank,
                         .tied = one.tied,
                         .value = totalOf(election, result, one, themes),
                         .low = range.low,
                         .high = range.high};
        bars.rows.append(row);
    }
    return bars;
}

} // namespace preau
