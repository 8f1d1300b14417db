// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcontent.h"

#include <QAbstractScrollArea>

#include <vector>

namespace preau::gui {

/// The drawing surface of a heat map. Line −1 is the head with the names.
class HeatMapCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HeatMapCanvas(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    void restyle();

    [[nodiscard]] const ChartContent &content() const { return m_content; }

    [[nodiscard]] int currentLine() const { return m_line; }

    [[nodiscard]] int currentColumn() const { return m_column; }

    [[nodiscard]] QRect cellRect(int line, int column) const; ///< in the viewport, scrolled
    [[nodiscard]] QString cellWords(int line, int column) const;
    [[nodiscard]] QSize fullSize() const; ///< with everything in view
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void valueActivated(int line, int column);
    void columnActivated(int column);
    void described(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Cell
    {
        int line = -2;
        int column = -1;
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    [[nodiscard]] Cell cellAt(const QPoint &position) const;
    [[nodiscard]] bool canHold(int line) const;
    void moveTo(int line, int column);
    void measure();
    void updateRanges();
    [[nodiscard]] QRect flipped(const QRect &rect) const;
    [[nodiscard]] int lineTop(int line) const;
    [[nodiscard]] int lineHeight(int line) const;
    void paintHead(QPainter &painter);
    void paintTotals(QPainter &painter, int line);
    void paintLine(QPainter &painter, int line);
    void paintValue(QPainter &painter, const QRect &cell, const ChartValue &value) const;
    void paintFigures(QPainter &painter, const QRect &cell, const ChartValue &value, const QColor &ink) const;
    void paintFocus(QPainter &painter);

    ChartContent m_content;
    int m_line = -1;
    int m_column = 0;
    bool m_keyboard = false;
    int m_labelWidth = 0;
    int m_columnWidth = 0;
    int m_leastColumn = 0;
    int m_headHeight = 0;
    int m_overhang = 0;         ///< of the last names beyond the cells
    std::vector<int> m_tops{0}; ///< of the lines under the head, unscrolled; one more for the end
};

/// Marks a cell whose value rests on too little: a dashed line within it, in `ink`.
void paintThinCell(QPainter &painter, const QRectF &cell, const QColor &ink);

} // namespace preau::gui
