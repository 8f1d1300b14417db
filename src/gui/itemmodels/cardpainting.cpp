// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/cardpainting.h"

#include "widgets/cardview.h"
#include "widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace preau::gui {

QRect cardRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(CardView::halo, CardView::halo, -CardView::halo, -CardView::halo);
}

void paintCard(QPainter &painter, const QStyleOptionViewItem &option, bool chosen)
{
    const QRectF card = QRectF(cardRect(option)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(hover || chosen ? Token::SlateWash : Token::Surface));
    painter.setPen(QPen(color(hover || chosen ? Token::Slate : Token::Line), 1));
    painter.drawRoundedRect(card, 6, 6);
    const auto *view = qobject_cast<const CardView *>(option.widget);
    if (view && view->ringVisible() && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Slate), 2));
        painter.drawRoundedRect(QRectF(cardRect(option)).adjusted(-3, -3, 3, 3), 8, 8);
    }
}

QSize badgeSize(const QString &text)
{
    const QFontMetrics metrics(font(TypeRole::Small));
    return {metrics.horizontalAdvance(text) + 16, metrics.height() + 4};
}

void paintBadge(QPainter &painter, const QRect &rect, const QString &text, Token wash, Token ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(wash));
    // on black the wash does not show: the outline does
    painter.setPen(currentTheme() == ThemeKind::Contrast ? QPen(color(ink), 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font(TypeRole::Small));
    painter.setPen(color(ink));
    const QString shown =
        QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, std::max(0, rect.width() - 14));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, shown);
}

} // namespace preau::gui
