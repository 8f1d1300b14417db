// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/heatmapchart.h"

#include "charts/heatmapcanvas.h"

#include <QVBoxLayout>

namespace preau::gui {

HeatMapChart::HeatMapChart(QWidget *parent) : ChartView(parent), m_canvas(new HeatMapCanvas(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    connect(m_canvas, &HeatMapCanvas::valueActivated, this, &ChartView::valueActivated);
    connect(m_canvas, &HeatMapCanvas::columnActivated, this, &ChartView::columnActivated);
    connect(m_canvas, &HeatMapCanvas::described, this, &ChartView::described);
}

void HeatMapChart::setContent(const ChartContent &content)
{
    m_canvas->setContent(content);
    m_canvas->setAccessibleName(content.name);
    m_canvas->setAccessibleDescription(content.summary);
}

std::optional<int> HeatMapChart::drawnPercent(int line, int column) const
{
    const ChartLine &drawn = m_canvas->content().lines[line];
    return drawn.remark.isEmpty() ? drawn.values[column].percent : std::nullopt;
}

QPixmap HeatMapChart::picture()
{
    HeatMapCanvas whole;
    whole.setLayoutDirection(layoutDirection());
    whole.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole.setContent(m_canvas->content());
    whole.resize(whole.fullSize());
    return sharpPicture(whole);
}

void HeatMapChart::restyle()
{
    m_canvas->restyle();
}

} // namespace preau::gui
