// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewcontext.h"

#include <QMenu>

namespace preau::gui {

/// What a reader can do with one candidate's column: open the page, move the column, take it out.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ColumnMenu(QWidget *parent = nullptr);

    /// For the column of `candidate` among `shown`, the columns in their order.
    void openFor(const ViewContext &context, const QList<int> &shown, int candidate, const QPoint &at);

signals:
    void candidateRequested(int candidate);
    void moved(const QList<int> &order, int candidate); ///< `order`: all columns, in their new order
    void hideRequested(int candidate);

private:
    void addMove(const QString &text, const QString &iconName, int from, int to);

    QList<int> m_shown;
    int m_candidate = -1;
};

} // namespace preau::gui
