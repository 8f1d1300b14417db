// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartfactory.h"

#include "charts/heatmapchart.h"
#include "charts/radarchart.h"

namespace preau::gui {

ChartView *createChart(ChartKind kind, QWidget *parent)
{
    if (kind == ChartKind::Radar) {
        return new RadarChart(parent);
    }
    return new HeatMapChart(parent);
}

} // namespace preau::gui
