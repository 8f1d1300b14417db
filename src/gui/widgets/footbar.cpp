// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/footbar.h"

#include "widgets/tokens.h"

#include <QPainter>

namespace preau::gui {

FootBar::FootBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(32, 16, 32, 16);
    m_row->setSpacing(12);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FootBar::setSideMargin(int pixels)
{
    m_row->setContentsMargins(pixels, 16, pixels, 16);
}

void FootBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Paper));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace preau::gui
