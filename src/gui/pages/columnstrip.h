// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace preau::gui {

/// Widgets that stand over or under the columns of a table: its head, whose words are buttons that sort, and
/// its totals. Columns are given from the leading edge.
class ColumnStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnStrip(QWidget *parent = nullptr);

    void setCells(const QList<QWidget *> &cells); ///< takes them over; the former ones are deleted
    void setColumns(const QList<int> &widths);
    void setLine(bool below); ///< a line along the columns
    void setStripHeight(int pixels);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QList<QWidget *> m_cells;
    QList<int> m_widths;
    int m_height = 30;
    bool m_line = false;
};

/// One word of a table's head; pressing it sorts.
class SortButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SortButton(const QString &text, Qt::Alignment alignment, QWidget *parent = nullptr);

    enum class Sorted { No, Ascending, Descending };
    void setSorted(Sorted sorted);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Alignment m_alignment;
    Sorted m_sorted = Sorted::No;
};

} // namespace preau::gui
