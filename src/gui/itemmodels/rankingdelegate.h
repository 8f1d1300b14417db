// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace preau::gui {

/// Rank, name over party, bar with whisker and percentage over coverage. Bars are grey; the opened
/// candidate's is slate. No party colours here.
class RankingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RankingDelegate(QObject *parent = nullptr);

    void setTies(bool ties);          ///< a wider first column with "tied" or "was 3" under the rank
    void setRowHeight(int pixels);    ///< of a candidate, at 100 % text; 46 unless set
    void setContentWidth(int pixels); ///< rows are drawn no wider, from the leading edge

    static constexpr int tallest = 46; ///< at 100 % text
    static constexpr int lowest = 43;
    [[nodiscard]] static int headingHeight();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWash(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_ties = false;
    int m_rowHeight = tallest;
    int m_width = 0;
};

} // namespace preau::gui
