// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/toggleswitch.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QPainter>

namespace preau::gui {

ToggleSwitch::ToggleSwitch(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ToggleSwitch::sizeHint() const
{
    return {scaled(48), std::max(28, scaled(28))};
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal h = scaled(24);
    const QRectF track((width() - scaled(46)) / 2.0 + 0.5, (height() - h) / 2.0 + 0.5, scaled(46) - 1, h - 1);
    painter.setPen(QPen(color(isChecked() ? Token::Slate : Token::LineStrong), 1));
    painter.setBrush(color(isChecked() ? Token::Slate : Token::Sunken));
    painter.drawRoundedRect(track, h / 2, h / 2);
    const qreal knob = h - 8;
    const bool atEnd = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const qreal x = atEnd ? track.right() - knob - 4 : track.left() + 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(isChecked() ? Token::OnSlate : Token::LineStrong));
    painter.drawEllipse(QRectF(x, track.center().y() - knob / 2, knob, knob));
}

} // namespace preau::gui
