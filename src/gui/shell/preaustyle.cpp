// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/preaustyle.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace preau::gui {

namespace {

void paintTick(QPainter &painter, const QRectF &box, const QColor &ink)
{
    painter.setPen(QPen(ink, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)});
}

} // namespace

PreauStyle::PreauStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void PreauStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool on = option->state & State_On;
    const bool partly = option->state & State_NoChange;
    const bool enabled = option->state & State_Enabled;
    const bool hover = enabled && (option->state & State_MouseOver);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Token fill = on || partly ? (enabled ? Token::Slate : Token::LineStrong)
                           : hover      ? Token::SlateWash
                                        : Token::Surface;
        painter->setBrush(color(fill));
        painter->setPen(QPen(color(on && enabled ? Token::Slate : Token::LineStrong), 1));
        painter->drawRoundedRect(box, 4, 4);
        if (on) {
            paintTick(*painter, box, color(Token::OnSlate));
        } else if (partly) {
            painter->setPen(QPen(color(Token::OnSlate), 2, Qt::SolidLine, Qt::RoundCap));
            painter->drawLine(QPointF(box.left() + 4, box.center().y()),
                              QPointF(box.right() - 4, box.center().y()));
        }
        painter->restore();
        return;
    }
    case PE_IndicatorRadioButton:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(color(hover ? Token::SlateWash : Token::Surface));
        painter->setPen(QPen(color(on && enabled ? Token::Slate : Token::LineStrong), on ? 2 : 1));
        painter->drawEllipse(on ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(enabled ? Token::Slate : Token::LineStrong));
            painter->drawEllipse(box.center(), box.width() / 4, box.height() / 4);
        }
        painter->restore();
        return;
    case PE_IndicatorMenuCheckMark:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintTick(*painter, box, color(Token::Slate));
        painter->restore();
        return;
    case PE_FrameFocusRect:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int PreauStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(10);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PreauStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return motionAllowed() ? 120 : 0;
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace preau::gui
