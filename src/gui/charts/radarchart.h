// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartview.h"

namespace preau::gui {

class RadarCanvas;

/// A radar drawn by Qt Charts. The chart object is made once and refilled; the library is given no text at
/// all, since it takes every text for markup: labels are painted over it as plain text.
class RadarChart : public ChartView
{
    Q_OBJECT

public:
    explicit RadarChart(QWidget *parent = nullptr);

    void setContent(const ChartContent &content) override;
    [[nodiscard]] std::optional<int> drawnPercent(int line, int column) const override;
    void restyle() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    RadarCanvas *m_canvas;
    ChartContent m_content;
};

} // namespace preau::gui
