// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcontent.h"

#include <QPixmap>
#include <QWidget>

class QPainter;

namespace preau::gui {

/// A drawing of a ChartContent, whatever draws it. Behind this interface the drawing library can change; no
/// page knows which it is.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr) : QWidget(parent) {}

    virtual void setContent(const ChartContent &content) = 0;

    /// The percentage drawn for a value, read back from what draws it; none where nothing is drawn.
    [[nodiscard]] virtual std::optional<int> drawnPercent(int line, int column) const = 0;

    /// All of it as a picture, also what one has to scroll to; sharp enough to print.
    [[nodiscard]] virtual QPixmap picture();

    /// Colours and text sizes changed.
    virtual void restyle() = 0;

signals:
    void valueActivated(int line, int column);
    void columnActivated(int column);
    void described(const QString &words); ///< of what is under the keyboard or the pointer; empty: nothing
};

/// A widget as it is, at twice its size in pixels.
[[nodiscard]] QPixmap sharpPicture(QWidget &widget);

/// The look of the three chosen series: colour, line and marker all differ.
void paintSeriesMarker(QPainter &painter, const QPointF &center, int series);
[[nodiscard]] QPen seriesPen(int series);

} // namespace preau::gui
