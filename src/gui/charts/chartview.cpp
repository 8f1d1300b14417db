// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartview.h"

#include "widgets/tokens.h"

#include <QPainter>

namespace preau::gui {

namespace {

Token seriesToken(int series)
{
    constexpr std::array tokens{Token::Slate, Token::Agree2, Token::Disagree2};
    return tokens.at(static_cast<std::size_t>(series));
}

} // namespace

QPixmap sharpPicture(QWidget &widget)
{
    constexpr qint64 mostPixels = 40'000'000;
    const QSize size = widget.size();
    const qint64 doubled = qint64{4} * size.width() * size.height();
    const int sharpness = doubled > mostPixels ? 1 : 2;
    QPixmap picture(size * sharpness);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(color(Token::Paper));
    widget.render(&picture, {}, {}, QWidget::DrawChildren);
    return picture;
}

QPixmap ChartView::picture()
{
    return sharpPicture(*this);
}

QPen seriesPen(int series)
{
    QPen pen(color(seriesToken(series)), 2);
    if (series == 1) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3.5, 2}); // in widths of the pen
    } else if (series == 2) {
        pen.setWidthF(2.6);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.77, 1.35});
    }
    return pen;
}

void paintSeriesMarker(QPainter &painter, const QPointF &center, int series)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(seriesToken(series));
    switch (series) {
    case 0:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(center, 4.2, 4.2);
        break;
    case 1:
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(color(Token::Paper));
        painter.drawRect(QRectF(center.x() - 4, center.y() - 4, 8, 8));
        break;
    default:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(
            QPolygonF{center + QPointF(0, -5), center + QPointF(5, 4), center + QPointF(-5, 4)});
        break;
    }
    painter.restore();
}

} // namespace preau::gui
