// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/electionlistdelegate.h"

#include "itemmodels/cardpainting.h"
#include "itemmodels/electionlistmodel.h"
#include "widgets/cardview.h"
#include "widgets/coveragebar.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int padLeading = 24;
constexpr int padTrailing = 20;
constexpr int padVertical = 20;
constexpr int gap = 32;
constexpr int titleLines = 2;

/// All parts of a card as rectangles, left to right; painting mirrors them where the layout runs the other
/// way.
struct Parts
{
    QRect title;
    QRect datePlace;
    QRect sizes;
    QList<QRect> badges;
    QRect figure; ///< caption and number above the bar
    QRect bar;
    QRect legend;
    QRect arrow;
    int height = 0;
};

Parts arrange(const ElectionRow &row, const QRect &card)
{
    Parts parts;
    const int arrow = scaled(24);
    const int coverage = scaled(272);
    const int inner = card.width() - padLeading - padTrailing - arrow - gap;
    const bool hasCoverage = row.counts.total() > 0;
    const bool beside = hasCoverage && inner - gap - coverage >= scaled(320);
    const int textWidth = beside ? inner - gap - coverage : inner;
    const int left = card.left() + padLeading;
    int y = card.top() + padVertical;

    const auto take = [&](const QString &text, TypeRole role, int above, int lines) {
        if (text.isEmpty()) {
            return QRect();
        }
        y += above;
        const int height = wrappedHeight(text, font(role), textWidth, lines);
        const QRect rect(left, y, textWidth, height);
        y += height;
        return rect;
    };
    parts.title = take(row.title, TypeRole::Title, 0, titleLines);
    parts.datePlace = take(row.datePlace, TypeRole::Body, 4, 0);
    parts.sizes = take(row.sizes, TypeRole::Small, 12, 0);
    int x = left;
    int badgeHeight = 0;
    for (const ElectionRow::Badge &badge : row.badges) {
        QSize size = badgeSize(badge.text);
        size.setWidth(std::min(size.width(), textWidth));
        if (badgeHeight == 0 || x + size.width() > left + textWidth) {
            y += badgeHeight + 8;
            x = left;
        }
        parts.badges.append(QRect(QPoint(x, y), size));
        badgeHeight = size.height();
        x += size.width() + 8;
    }
    y += badgeHeight;

    const int line = QFontMetrics(font(TypeRole::Small)).lineSpacing();
    if (hasCoverage) {
        const int width = beside ? coverage : std::min(textWidth, scaled(400));
        const int legend = wrappedHeight(row.countsLegend, font(TypeRole::Small), width);
        const int height = line + 6 + 8 + (legend > 0 ? 6 + legend : 0);
        int top = y + 16;
        int start = left;
        if (beside) {
            y = std::max(y, card.top() + padVertical + height);
            top = card.top() + padVertical + (y - card.top() - padVertical - height) / 2;
            start = left + textWidth + gap;
        } else {
            y = top + height;
        }
        parts.figure = QRect(start, top, width, line);
        parts.bar = QRect(start, top + line + 6, width, 8);
        parts.legend = QRect(start, parts.bar.bottom() + 1 + 6, width, legend);
    }
    parts.height = y + padVertical - card.top();
    const int side = scaled(20);
    parts.arrow = QRect(card.right() + 1 - padTrailing - (arrow + side) / 2,
                        card.top() + (std::max(card.height(), parts.height) - side) / 2, side, side);
    return parts;
}

std::pair<Token, Token> tokens(ElectionRow::Tone tone)
{
    switch (tone) {
    case ElectionRow::Tone::Warn:
        return {Token::WarnWash, Token::Warn};
    case ElectionRow::Tone::Error:
        return {Token::ErrorWash, Token::Error};
    case ElectionRow::Tone::Plain:
        break;
    }
    return {Token::Sunken, Token::InkSoft};
}

} // namespace

void ElectionListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto row = index.data(ElectionListModel::RowRole).value<ElectionRow>();
    const Qt::LayoutDirection direction = option.direction;
    const QRect card = cardRect(option);
    painter->save();
    paintCard(*painter, option);
    const Parts parts = arrange(row, card);
    const auto at = [&](const QRect &rect) { return mirrored(rect, card, direction); };
    drawWrapped(*painter, at(parts.title), row.title, font(TypeRole::Title), color(Token::Ink), direction,
                titleLines);
    drawWrapped(*painter, at(parts.datePlace), row.datePlace, font(TypeRole::Body),
                color(row.loading ? Token::InkSoft : Token::Ink), direction);
    drawWrapped(*painter, at(parts.sizes), row.sizes, font(TypeRole::Small), color(Token::InkSoft),
                direction);
    for (int i = 0; i < parts.badges.size(); ++i) {
        const auto [wash, ink] = tokens(row.badges[i].tone);
        paintBadge(*painter, at(parts.badges[i]), row.badges[i].text, wash, ink);
    }
    if (!parts.bar.isNull()) {
        const bool rtl = direction == Qt::RightToLeft;
        const QFont strong = font(TypeRole::SmallStrong);
        const int number = QFontMetrics(strong).horizontalAdvance(row.countsFigure);
        const QRect figure = at(parts.figure);
        painter->setFont(strong);
        painter->setPen(color(Token::Ink));
        painter->drawText(
            figure,
            static_cast<int>((rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter),
            row.countsFigure);
        const QRect caption = at(parts.figure.adjusted(0, 0, -number - 8, 0));
        drawWrapped(*painter, caption, tr("Documented positions"), font(TypeRole::Small), color(Token::Ink),
                    direction, 1);
        paintCoverage(*painter, at(parts.bar), row.counts, rtl);
        drawWrapped(*painter, at(parts.legend), row.countsLegend, font(TypeRole::Small),
                    color(Token::InkSoft), direction);
    }
    if (!row.loading) {
        const QRect arrow = at(parts.arrow);
        if (direction == Qt::RightToLeft) {
            painter->translate(arrow.left() + arrow.right() + 1, 0);
            painter->scale(-1, 1);
        }
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(arrow, iconPixmap(u"forward"_s, arrow.width(), Token::InkSoft, ratio));
    }
    painter->restore();
}

QSize ElectionListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const CardView *>(option.widget);
    const int width = view ? view->itemWidth() : option.rect.width();
    const QRect card(0, 0, width - 2 * CardView::halo, 0);
    const auto row = index.data(ElectionListModel::RowRole).value<ElectionRow>();
    return {width, arrange(row, card).height + 2 * CardView::halo};
}

bool ElectionListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                     const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const auto row = index.data(ElectionListModel::RowRole).value<ElectionRow>();
    const Parts parts = arrange(row, cardRect(option));
    const bool whole =
        wrappedHeight(row.title, font(TypeRole::Title), parts.title.width()) <= parts.title.height();
    // data text in a tooltip is escaped, because tooltips guess at markup
    QToolTip::showText(event->globalPos(), tooltipText(whole ? row.path : row.title), view);
    return true;
}

} // namespace preau::gui
