// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/chartdata.h"

#include "analysis/scoring.h"

#include <algorithm>
#include <cmath>

namespace preau {

namespace {

/// Positions of a candidate on the questions that count, in one theme or (theme −1) in all.
PositionCounts countedPositions(const Election &election, const MatchResult &result, int candidate,
                                const std::vector<int> &themes, int theme)
{
    PositionCounts counts;
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

ChartRow rowOf(const Election &election, const MatchResult &result, const QList<int> &candidates,
               const std::vector<int> &themes, int theme)
{
    const ThemeId &id = election.themes[theme].id;
    ChartRow row{.theme = id, .cells = {}};
    row.answered = static_cast<int>(std::ranges::count_if(
        result.counted, [&](int question) { return themes[static_cast<size_t>(question)] == theme; }));
    for (const int candidate : candidates) {
        const QList<ThemeScore> &scores = result.of(candidate)->themes;
        const auto it = std::ranges::find(scores, id, &ThemeScore::theme);
        const PositionCounts positions = countedPositions(election, result, candidate, themes, theme);
        row.cells.append(it == scores.cend() ? ChartCell{.percent = {}, .positions = positions}
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
    for (const int candidate : candidates) {
        if (radar.candidates.size() < 3 && result.of(candidate) && !radar.candidates.contains(candidate)) {
            radar.candidates.append(candidate);
        }
    }
    for (int theme = 0; theme < static_cast<int>(election.themes.size()); ++theme) {
        const ChartRow row = rowOf(election, result, radar.candidates, themes, theme);
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
    for (const CandidateResult &one : result.results) {
        heatmap.candidates.append(one.candidate);
        heatmap.totals.append(totalOf(election, result, one, themes));
    }
    for (int theme = 0; theme < static_cast<int>(election.themes.size()); ++theme) {
        if (std::ranges::find(themes, theme) != themes.end()) {
            heatmap.rows.append(rowOf(election, result, heatmap.candidates, themes, theme));
        }
    }
    return heatmap;
}

BarsData barsData(const Election &election, const MatchResult &result,
                  const std::optional<Robustness> &robustness)
{
    const std::vector<int> themes = scoring::themesOfQuestions(election);
    BarsData bars;
    for (const CandidateResult &one : result.results) {
        BarRow row{.candidate = one.candidate,
                   .rank = one.rank,
                   .tied = one.tied,
                   .value = totalOf(election, result, one, themes),
                   .low = {},
                   .high = {}};
        if (robustness) {
            const auto range = std::ranges::find(robustness->ranges, one.candidate, &PercentRange::candidate);
            if (range != robustness->ranges.cend()) {
                row.low = range->low;
                row.high = range->high;
            }
        }
        bars.rows.append(row);
    }
    return bars;
}

} // namespace preau
