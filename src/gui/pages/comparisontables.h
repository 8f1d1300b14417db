// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/comparisonview.h"

#include <QElapsedTimer>

namespace preau::gui {

/// What both tables have in common: no grid, no selection, heights that the view sets.
class ComparisonView::Table : public QTableView
{
public:
    explicit Table(ComparisonView *view);

protected:
    /// Calls `visit(row, rectangle)` for each row in view, across the width of the view.
    template<class Visitor>
    void forEachVisibleRow(Visitor visit) const
    {
        const int rows = m_view->m_model->rowCount();
        for (int row = std::max(0, rowAt(0)); row < rows; ++row) {
            const int top = rowViewportPosition(row);
            if (top >= viewport()->height()) {
                break;
            }
            visit(row, QRect(0, top, viewport()->width(), rowHeight(row)));
        }
    }

    ComparisonView *m_view;
};

/// Statements and the voter's answers; it has no keyboard of its own and follows the other one.
class ComparisonView::FrozenTable : public ComparisonView::Table
{
public:
    explicit FrozenTable(ComparisonView *view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }

    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

/// The positions, with the keyboard: cell by cell, past lines that only tell something.
class ComparisonView::CandidateTable : public ComparisonView::Table
{
public:
    explicit CandidateTable(ComparisonView *view);

    /// Letters go to the next candidate whose name begins with them.
    void keyboardSearch(const QString &typed) override;

protected:
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;

    void mouseDoubleClickEvent(QMouseEvent *event) override { Q_UNUSED(event) }

    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Where the last column ends, from the leading edge of the viewport for left to right.
    [[nodiscard]] int columnsEnd() const;

    static constexpr int firstColumn = ComparisonModel::FirstCandidateColumn;

    QString m_typed; ///< folded
    QElapsedTimer m_lastTyped;
};

} // namespace preau::gui
