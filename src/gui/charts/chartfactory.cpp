// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartfactory.h"

#include "charts/barschart.h"
#include "charts/heatmapchart.h"
#include "charts/mapchart.h"
#include "charts/radarchart.h"

namespace preau::gui {

ChartView *createChart(ChartKind kind, QWidget *parent)
{
    switch (kind) {
    case ChartKind::Radar:
        return new RadarChart(parent);
    case ChartKind::Map:
        return new MapChart(parent);
    case ChartKind::Bars:
        return new BarsChart(parent);
    case ChartKind::HeatMap:
        break;
    }
    return new HeatMapChart(parent);
}

} // namespace preau::gui
