// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"
#include "analysis/robustness.h"

#include <algorithm>

/// What the charts of a result draw, as values. Each chart's rows are also the rows of the table that stands
/// beside it, so that a chart never shows what the table does not.
namespace preau {

/// One value of a chart: a candidate on a theme, or on all answers.
struct ChartCell
{
    std::optional<int> percent; ///< none: no stated position on what the voter answered there
    double fraction = 0;        ///< 0 to 1, before rounding; for drawing only
    PositionCounts positions;   ///< the candidate's on the questions that count there

    /// 0 to 4 by steps of twenty percent; meaningless without a percentage.
    [[nodiscard]] int shade() const { return percent ? std::min(*percent / 20, 4) : 0; }

    [[nodiscard]] Coverage coverage() const
    {
        return {.matched = positions.stated, .answered = positions.total()};
    }

    /// The percentage rests on fewer than half of the answers there: too little to say much.
    [[nodiscard]] bool isThin() const { return percent && 2 * positions.stated < positions.total(); }

    friend bool operator==(const ChartCell &, const ChartCell &) = default;
};

/// One theme, with a cell for each candidate of the chart.
struct ChartRow
{
    ThemeId theme;
    int answered = 0; ///< answers that count; with none the row says so and its cells have no percentage
    QList<ChartCell> cells; ///< in the order of the chart's candidates
    friend bool operator==(const ChartRow &, const ChartRow &) = default;
};

/// Agreement by theme of up to three candidates.
struct RadarData
{
    QList<int> candidates;
    QList<ChartRow>
        rows; ///< one an axis: themes with at least two answers that count, in the election's order

    /// A radar needs three axes; below that there is only the table.
    [[nodiscard]] bool isDrawable() const { return rows.size() >= 3; }

    friend bool operator==(const RadarData &, const RadarData &) = default;
};

/// Candidates beyond the third, and those the result does not list, are left out.
[[nodiscard]] RadarData radarData(const Election &election, const MatchResult &result,
                                  const QList<int> &candidates);

/// All candidates of a result × all themes that have questions.
struct HeatmapData
{
    QList<int> candidates;   ///< in the order of the result
    QList<ChartCell> totals; ///< over all answers, in the same order
    QList<ChartRow> rows;    ///< in the election's order of themes
    friend bool operator==(const HeatmapData &, const HeatmapData &) = default;
};

[[nodiscard]] HeatmapData heatmapData(const Election &election, const MatchResult &result);

/// One bar of the ranking.
struct BarRow
{
    int candidate = -1;
    std::optional<int> rank;
    bool tied = false;
    ChartCell value;
    std::optional<int> low; ///< percent with one question left out; none without robustness
    std::optional<int> high;
    friend bool operator==(const BarRow &, const BarRow &) = default;
};

struct BarsData
{
    QList<BarRow> rows; ///< in the order of the result
    friend bool operator==(const BarsData &, const BarsData &) = default;
};

[[nodiscard]] BarsData barsData(const Election &election, const MatchResult &result,
                                const std::optional<Robustness> &robustness);

/// Where on a scale from 0 to 1 a score is drawn; for Euclidean 1 − √D.
[[nodiscard]] double drawnFraction(MatchMethod method, const Rational &score);

} // namespace preau
