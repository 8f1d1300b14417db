// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace preau::gui {

/// One line a theme: title at the leading side, number at the trailing one; what has nothing stays, in
/// ink-soft.
class ThemeListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Between 32 and 40 px at 100 % text, as the view has room.
    void setRowHeight(int pixels) { m_rowHeight = pixels; }

    [[nodiscard]] static int smallestRow();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    int m_rowHeight = 32;
};

} // namespace preau::gui
