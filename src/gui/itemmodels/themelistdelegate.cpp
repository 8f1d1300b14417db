// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/themelistdelegate.h"

#include "itemmodels/themelistmodel.h"
#include "widgets/focusring.h"
#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"
#include "widgets/words.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace preau::gui {

namespace {

constexpr int pad = 12;

int numberWidth(const QModelIndex &index, const QFont &face)
{
    const QVariant count = index.data(ThemeListModel::CountRole);
    return count.isValid() ? QFontMetrics(face).horizontalAdvance(QString::number(count.toInt())) : 0;
}

} // namespace

int ThemeListDelegate::smallestRow()
{
    return std::max(32, scaled(32));
}

void ThemeListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QVariant count = index.data(ThemeListModel::CountRole);
    const bool nothing = count.isValid() && count.toInt() == 0;
    const QFont face = font(current ? TypeRole::Heading : TypeRole::Body);
    const QColor ink = color(current ? Token::Slate : nothing ? Token::InkSoft : Token::Ink);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(currentTheme() == ThemeKind::Contrast && current ? QPen(color(Token::Slate), 1)
                                                                         : QPen(Qt::NoPen));
        painter->setBrush(color(Token::SlateWash));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
    const int number = numberWidth(index, face);
    const int line = QFontMetrics(face).lineSpacing();
    const int top = inner.top() + (inner.height() - line) / 2;
    const auto at = [&](const QRect &rect) { return mirrored(rect, option.rect, option.direction); };
    drawWrapped(*painter, at(QRect(inner.left(), top, inner.width() - number - 12, line)),
                index.data(Qt::DisplayRole).toString(), face, ink, option.direction, 1);
    if (count.isValid()) {
        painter->setFont(face);
        painter->setPen(current ? ink : color(Token::InkSoft));
        painter->drawText(at(QRect(inner.right() + 1 - number, top, number, line)),
                          static_cast<int>(Qt::AlignCenter), QString::number(count.toInt()));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && FocusRing::keyboardInUse() &&
        option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Token::Slate), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    painter->restore();
}

QSize ThemeListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(120), m_rowHeight};
}

bool ThemeListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QFont face = font(TypeRole::Heading);
    const QString title = index.data(Qt::DisplayRole).toString();
    const int room = option.rect.width() - 2 * pad - numberWidth(index, face) - 12;
    if (QFontMetrics(face).horizontalAdvance(title) > room) {
        QToolTip::showText(event->globalPos(), tooltipText(title), view);
    }
    return true;
}

} // namespace preau::gui
