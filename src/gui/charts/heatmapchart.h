// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartview.h"

namespace preau::gui {

class HeatMapCanvas;

/// Values as cells, painted here. The darkness follows the percentage in five steps and the figure stands in
/// each cell; a dotted mark says that nothing is known. Every cell can be reached by keyboard and is known to
/// assistive programs.
class HeatMapChart : public ChartView
{
    Q_OBJECT

public:
    explicit HeatMapChart(QWidget *parent = nullptr);

    void setContent(const ChartContent &content) override;
    [[nodiscard]] std::optional<int> drawnPercent(int line, int column) const override;
    [[nodiscard]] QPixmap picture() override;
    void restyle() override;

private:
    HeatMapCanvas *m_canvas;
};

} // namespace preau::gui
