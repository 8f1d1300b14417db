// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartview.h"
#include "charts/maplabels.h"

class QAbstractButton;

namespace preau::gui {

class MapMark;

/// Points whose distances are what counts: the same scale in both directions, a bar for it, no axes. It is
/// not mirrored where the layout runs from right to left, so that it is one and the same picture in every
/// language. Every point is a button; Tab enters and leaves once, left and right go along the points from
/// left to right, up and down from top to bottom.
class MapChart : public ChartView
{
    Q_OBJECT

public:
    explicit MapChart(QWidget *parent = nullptr);

    void setContent(const ChartContent &content) override;
    /// The distance drawn between two points, in points of the scale.
    [[nodiscard]] std::optional<int> drawnPercent(int line, int column) const override;
    void restyle() override;

    [[nodiscard]] QAbstractButton *mark(int line) const;

    [[nodiscard]] QList<PlacedLabel> labels() const { return m_labels; } ///< one a line

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr int mostLabels = 20; ///< beyond, only those chosen and the one in focus are named

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class MapMark;

    void arrange();
    void arrangeLabels();
    void setCurrent(int line);
    void move(int from, int key);
    void point(int line); ///< under the pointer or the keyboard; −1: none
    [[nodiscard]] QPointF placeOf(int line) const;
    [[nodiscard]] int series(int line) const;
    [[nodiscard]] QString nameOf(int line) const; ///< elided where it is long; the tooltip tells it
    [[nodiscard]] bool isStrong(int line) const;
    [[nodiscard]] int scaleLength() const; ///< of the bar, in points
    [[nodiscard]] QString scaleWords() const;
    [[nodiscard]] QRectF scaleRect() const;
    void paintLinks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintScale(QPainter &painter) const;

    ChartContent m_content;
    QList<MapMark *> m_marks;
    QList<PlacedLabel> m_labels;
    int m_current = 0;
    int m_pointed = -1;
    qreal m_factor = 1; ///< pixels a point
    QPointF m_middle;
    QPointF m_origin;
};

} // namespace preau::gui
