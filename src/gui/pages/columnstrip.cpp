// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/columnstrip.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/tokens.h"
#include "widgets/words.h"

#include <QPainter>
#include <QStyle>

#include <numeric>

using namespace Qt::StringLiterals;

namespace preau::gui {

ColumnStrip::ColumnStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ColumnStrip::setCells(const QList<QWidget *> &cells)
{
    for (QWidget *cell : m_cells) {
        cell->hide();
        cell->deleteLater(); // it may be the button that asked for this
    }
    m_cells = cells;
    for (QWidget *cell : cells) {
        cell->setParent(this);
        cell->show();
    }
    arrange();
}

void ColumnStrip::setColumns(const QList<int> &widths)
{
    m_widths = widths;
    arrange();
    update();
}

void ColumnStrip::setLine(bool below)
{
    m_line = below;
    update();
}

void ColumnStrip::setStripHeight(int pixels)
{
    m_height = pixels;
    updateGeometry();
}

QSize ColumnStrip::sizeHint() const
{
    return {std::accumulate(m_widths.cbegin(), m_widths.cend(), 0), std::max(m_height, scaled(m_height))};
}

void ColumnStrip::arrange()
{
    int x = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const int width = m_widths.value(i);
        const int left = layoutDirection() == Qt::RightToLeft ? this->width() - x - width : x;
        m_cells[i]->setGeometry(left, 0, width, height() - 1);
        x += width;
    }
}

void ColumnStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ColumnStrip::paintEvent(QPaintEvent *)
{
    if (m_line) {
        const int along = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0);
        const int left = layoutDirection() == Qt::RightToLeft ? width() - along : 0;
        QPainter(this).fillRect(QRect(left, height() - 1, along, 1), color(Token::LineStrong));
    }
}

SortButton::SortButton(const QString &text, Qt::Alignment alignment, QWidget *parent)
    : QAbstractButton(parent),
      m_alignment(alignment)
{
    setText(text);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSorted(Sorted::No);
}

void SortButton::setSorted(Sorted sorted)
{
    m_sorted = sorted;
    switch (sorted) {
    case Sorted::No:
        setAccessibleName(tr("%1, sort by this column", "a column's head").arg(text()));
        break;
    case Sorted::Ascending:
        setAccessibleName(tr("%1, sorted from the least", "a column's head").arg(text()));
        break;
    case Sorted::Descending:
        setAccessibleName(tr("%1, sorted from the most", "a column's head").arg(text()));
        break;
    }
    update();
}

QSize SortButton::sizeHint() const
{
    const QFontMetrics metrics(gui::font(TypeRole::SmallStrong));
    return {metrics.horizontalAdvance(text()) + scaled(16), std::max(24, metrics.height())};
}

void SortButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool sorted = m_sorted != Sorted::No;
    const QFont face = gui::font(sorted ? TypeRole::SmallStrong : TypeRole::Small);
    const QFontMetrics metrics(face);
    const int side = scaled(12);
    const int room = width() - (sorted ? side + 2 : 0);
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, room);
    setToolTip(shown == text() ? QString() : tooltipText(text()));
    const int wide = metrics.horizontalAdvance(shown) + (sorted ? side + 2 : 0);
    const QRect area =
        QStyle::alignedRect(layoutDirection(), m_alignment | Qt::AlignVCenter, QSize(wide, height()), rect());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.setFont(face);
    painter.setPen(color(sorted || underMouse() ? Token::Ink : Token::InkSoft));
    painter.drawText(
        area,
        static_cast<int>((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) |
            Qt::TextSingleLine,
        shown);
    if (sorted) {
        const QRect arrow(rtl ? area.left() : area.right() + 1 - side, area.center().y() - side / 2 + 1, side,
                          side);
        painter.drawPixmap(arrow,
                           iconPixmap(m_sorted == Sorted::Ascending ? u"chevron-up"_s : u"chevron-down"_s,
                                      side, Token::Ink, devicePixelRatioF()));
    }
}

} // namespace preau::gui
