// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace preau::gui {

/// Rows of the contributions table: the whole statement, never elided, with its badges behind it; marks; a
/// bar whose length is the weight and whose filled part is the points. Columns are told apart by what the
/// model gives for them.
class ContributionsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ContributionsDelegate(QObject *parent = nullptr);

    void setMinimumHeight(int pixels); ///< at 100 % text
    void setHoveredRow(int row);       ///< the whole row is washed, since the whole row opens; −1: none

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Lays out, and with a painter draws, statement, badges and note in `area`; returns the height.
    int statement(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;
    void points(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                const QModelIndex &index) const;

    int m_minimum = 46;
    int m_hovered = -1;
};

} // namespace preau::gui
