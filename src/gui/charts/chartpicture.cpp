// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpicture.h"

#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>

namespace preau::gui {

QByteArray chartPng(const QPixmap &chart, const ChartCaption &caption)
{
    constexpr int margin = 24;
    constexpr int gap = 12;
    const QFont strong = font(TypeRole::Heading);
    const QFont small = font(TypeRole::Small);
    const QSize drawing = chart.deviceIndependentSize().toSize();
    const int width = std::max(drawing.width(), scaled(480));
    const int heading = wrappedHeight(caption.heading, strong, width);
    const int explanation = wrappedHeight(caption.explanation, small, width);
    const int origin = wrappedHeight(caption.origin, small, width);

    const qreal sharpness = chart.devicePixelRatio();
    const QSizeF whole(width + 2 * margin,
                       heading + explanation + origin + drawing.height() + 3 * gap + 2 * margin);
    QPixmap picture((whole * sharpness).toSize());
    picture.setDevicePixelRatio(sharpness);
    picture.fill(color(Token::Paper));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    int y = margin;
    const auto write = [&](const QString &text, const QFont &face, int high, Token ink) {
        drawWrapped(painter, QRect(margin, y, width, high), text, face, color(ink), caption.direction);
        y += high + gap;
    };
    write(caption.heading, strong, heading, Token::Ink);
    const bool rtl = caption.direction == Qt::RightToLeft;
    painter.drawPixmap(QPointF(rtl ? margin + width - drawing.width() : margin, y), chart);
    y += drawing.height() + gap;
    write(caption.explanation, small, explanation, Token::InkSoft);
    write(caption.origin, small, origin, Token::InkSoft);
    painter.end();

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return png;
}

} // namespace preau::gui
