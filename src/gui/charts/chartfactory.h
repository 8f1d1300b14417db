// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartview.h"

namespace preau::gui {

enum class ChartKind {
    Radar,   ///< a spoke a line, a closed line for each of up to three columns
    HeatMap, ///< a cell a value
    Map,     ///< a point a line
    Bars,    ///< a line a bar, made of the line's parts; the first column's value at its end
};

/// The only place that names the classes which draw.
[[nodiscard]] ChartView *createChart(ChartKind kind, QWidget *parent);

} // namespace preau::gui
