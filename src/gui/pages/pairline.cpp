// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pairline.h"

#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace preau::gui {

namespace {

constexpr int padding = 8;

} // namespace

PairLine::PairLine(const QString &names, const QString &figure, const QString &basis, QWidget *parent)
    : QAbstractButton(parent),
      m_figure(figure),
      m_basis(basis)
{
    setText(names);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int PairLine::textWidth(int width) const
{
    const int figure = QFontMetrics(gui::font(TypeRole::Heading)).horizontalAdvance(m_figure);
    return std::max(1, width - figure - 14);
}

int PairLine::heightForWidth(int width) const
{
    return 2 * padding + wrappedHeight(text(), gui::font(TypeRole::Body), textWidth(width)) +
           wrappedHeight(m_basis, gui::font(TypeRole::Small), textWidth(width));
}

QSize PairLine::sizeHint() const
{
    return {scaled(300), heightForWidth(scaled(300))};
}

QSize PairLine::minimumSizeHint() const
{
    return {scaled(160), std::max(40, scaled(40))};
}

void PairLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse()) {
        painter.fillRect(rect(), color(Token::SlateWash));
    }
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
    const int wide = textWidth(width());
    const auto write = [&](int top, const QString &words, TypeRole role, Token ink) {
        const QRect area(0, top, wide, height() - top);
        return drawWrapped(painter, mirrored(area, rect(), layoutDirection()), words, gui::font(role),
                           color(ink), layoutDirection());
    };
    const int names = write(padding, text(), TypeRole::Body, Token::Ink);
    write(padding + names, m_basis, TypeRole::Small, Token::InkSoft);
    painter.setFont(gui::font(TypeRole::Heading));
    painter.setPen(color(Token::Ink));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRect figure = rect().adjusted(2, padding, -2, 0);
    painter.drawText(
        figure,
        static_cast<int>((rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignTop) |
            Qt::TextSingleLine,
        m_figure);
}

} // namespace preau::gui
