// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/comparisonview.h"

#include <QHeaderView>

namespace preau::gui {

/// Heads of both tables: candidates with party bar, monogram, count and name, or names turned upright over
/// the monogram; and the words over the first two columns.
class ComparisonView::Header : public QHeaderView
{
public:
    Header(ComparisonView *view, bool frozen);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// Without the voter's column the statement takes its place.
    [[nodiscard]] int extra() const { return m_view->m_model->hasAnswers() ? 0 : comparisonVoterWidth(); }

    [[nodiscard]] bool nearEdge(const QPoint &point) const;

    /// Where the column's menu opens; empty where marks alone leave no room for it.
    [[nodiscard]] QRect menuButton(int section) const;

    void setHovered(int section);

    void paintWord(QPainter &painter, const QRect &rect, int section) const;
    void paintBar(QPainter &painter, const QRect &rect, int candidate) const;
    void paintCandidate(QPainter &painter, const QRect &rect, int section) const;
    void paintUpright(QPainter &painter, const QRect &rect, int section) const;

    ComparisonView *m_view;
    bool m_frozen;
    int m_hovered = -1;
    bool m_dragging = false;
};

} // namespace preau::gui
