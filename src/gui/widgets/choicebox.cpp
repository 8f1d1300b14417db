// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/choicebox.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"

#include <QPainter>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace preau::gui {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(16);
    const int inset = 10;
    const int x = layoutDirection() == Qt::RightToLeft ? inset : width() - inset - side;
    painter.drawPixmap(
        QRect(x, (height() - side) / 2, side, side),
        iconPixmap(u"chevron-down"_s, side, isEnabled() ? Token::InkSoft : Token::Line, devicePixelRatioF()));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace preau::gui
