// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tabstrip.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

namespace preau::gui {

namespace {

constexpr int gap = 28;
constexpr int lineWidth = 3;

} // namespace

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::PointingHandCursor);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TabStrip::minimumSizeHint() const
{
    return {count() > 0 ? tabSizeHint(0).width() : 0, sizeHint().height()};
}

QSize TabStrip::tabSizeHint(int index) const
{
    // as wide as the word in semibold, so that nothing moves when the choice does
    const QFontMetrics metrics(gui::font(TypeRole::Heading));
    return {metrics.horizontalAdvance(tabText(index)) + scaled(gap), std::max(44, scaled(44))};
}

QRect TabStrip::wordRect(int index) const
{
    const QRect tab = tabRect(index);
    const int width = tab.width() - scaled(gap);
    const int x = layoutDirection() == Qt::RightToLeft ? tab.right() - inset - width + 1 : tab.left() + inset;
    return {x, tab.top(), width, tab.height()};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const bool chosen = i == currentIndex();
        const QRect word = wordRect(i);
        const bool hovered = tabRect(i).contains(mapFromGlobal(QCursor::pos())) && underMouse();
        painter.setFont(gui::font(chosen ? TypeRole::Heading : TypeRole::Body));
        painter.setPen(color(chosen || hovered ? Token::Ink : Token::InkSoft));
        painter.drawText(word,
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(),
                                                                  Qt::AlignLeading | Qt::AlignVCenter)) |
                             Qt::TextSingleLine,
                         tabText(i));
        if (chosen) {
            painter.fillRect(QRect(word.left(), word.bottom() - lineWidth + 1, word.width(), lineWidth),
                             color(Token::Slate));
        }
        if (chosen && hasFocus() && m_keyboard) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(color(Token::Slate), 2));
            painter.drawRoundedRect(QRectF(word).adjusted(-6, 7, 6, -9), 6, 6);
            painter.restore();
        }
    }
}

void TabStrip::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(gui::font(TypeRole::Body)); // lays the tabs out anew
        updateGeometry();
    }
}

void TabStrip::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QTabBar::focusInEvent(event);
    update();
}

} // namespace preau::gui
