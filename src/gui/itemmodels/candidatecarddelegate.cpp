// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/candidatecarddelegate.h"

#include "itemmodels/candidatelistmodel.h"
#include "itemmodels/cardpainting.h"
#include "widgets/cardview.h"
#include "widgets/coveragebar.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"
#include "widgets/textpainter.h"
#include "widgets/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int pad = 16;
constexpr int nameLines = 3;
constexpr int partyLines = 2;

QString nameLinesOf(const CandidateCard &card)
{
    return card.given.isEmpty() ? card.family : card.given + u'\n' + card.family;
}

int monogramSide()
{
    return scaled(48);
}

int smallLine()
{
    return QFontMetrics(font(TypeRole::Small)).lineSpacing();
}

/// Height of the lower part: figure, bar and the line below it.
int footHeight()
{
    return smallLine() + 6 + 8 + 6 + smallLine();
}

int headHeight(const CandidateCard &card, int width)
{
    const int beside = width - monogramSide() - 12;
    return std::max(monogramSide(),
                    wrappedHeight(nameLinesOf(card), font(TypeRole::Heading), beside, nameLines));
}

} // namespace

void CandidateCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto card = index.data(CandidateListModel::CardRole).value<CandidateCard>();
    const Qt::LayoutDirection direction = option.direction;
    const QRect frame = cardRect(option);
    painter->save();
    paintCard(*painter, option, card.chosen);

    painter->save();
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(frame), 6, 6);
    painter->setClipPath(rounded);
    paintPartyBar(*painter, QRectF(frame.left(), frame.top() + 1, frame.width(), 4), card.colour);
    painter->restore();

    const QRect inner = frame.adjusted(pad, 20, -pad, -14);
    const auto at = [&](const QRect &rect) { return mirrored(rect, frame, direction); };
    const int side = monogramSide();
    const int head = headHeight(card, inner.width());
    paintMonogram(*painter, QRectF(at(QRect(inner.left(), inner.top(), side, side))), card.initials,
                  card.portrait);
    const int beside = inner.width() - side - 12;
    const QString name = nameLinesOf(card);
    const int nameHeight = wrappedHeight(name, font(TypeRole::Heading), beside, nameLines);
    drawWrapped(*painter,
                at(QRect(inner.left() + side + 12, inner.top() + std::max(0, (side - nameHeight) / 2), beside,
                         nameHeight)),
                name, font(TypeRole::Heading), color(Token::Ink), direction, nameLines);

    int y = inner.top() + head + 10;
    if (!card.party.isEmpty()) {
        const QRect party(inner.left(), y, inner.width(), partyLines * smallLine());
        y += drawWrapped(*painter, at(party), card.party, font(TypeRole::Small), color(Token::InkSoft),
                         direction, card.notice.isEmpty() ? partyLines : 1) +
             2;
    }
    if (!card.notice.isEmpty()) {
        QSize size = badgeSize(card.notice);
        size.setWidth(std::min(size.width(), inner.width()));
        paintBadge(*painter, at(QRect(QPoint(inner.left(), y), size)), card.notice,
                   card.refused ? Token::ErrorWash : Token::WarnWash,
                   card.refused ? Token::Error : Token::Warn);
    }

    if (card.showsCounts && !card.refused) {
        const bool rtl = direction == Qt::RightToLeft;
        const int line = smallLine();
        const int top = inner.bottom() + 1 - footHeight();
        const QFont strong = font(TypeRole::SmallStrong);
        const int number = QFontMetrics(strong).horizontalAdvance(card.figure);
        const QRect figure(inner.left(), top, inner.width(), line);
        painter->setFont(strong);
        painter->setPen(color(Token::Ink));
        painter->drawText(at(figure),
                          static_cast<int>(rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute |
                              Qt::AlignVCenter,
                          card.figure);
        drawWrapped(*painter, at(figure.adjusted(0, 0, -number - 8, 0)), tr("Known positions"),
                    font(TypeRole::Small), color(Token::Ink), direction, 1);
        paintCoverage(*painter, at(QRect(inner.left(), top + line + 6, inner.width(), 8)), card.counts, rtl);
        drawWrapped(*painter, at(QRect(inner.left(), top + line + 20, inner.width(), line)), card.extra,
                    font(TypeRole::Small), color(Token::InkSoft), direction, 1);
    }
    if (card.chosen) {
        const int tick = scaled(20);
        const QRect corner = at(QRect(frame.right() + 1 - pad - tick + 4, inner.top() - 4, tick, tick));
        painter->setBrush(color(Token::Slate));
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(corner);
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(corner.adjusted(3, 3, -3, -3),
                            iconPixmap(u"check"_s, tick - 6, Token::OnSlate, ratio));
    }
    painter->restore();
}

QSize CandidateCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const CardView *>(option.widget);
    const int width = view ? view->itemWidth() : option.rect.width();
    // All cards of a grid are equally high: room for a name of two lines and a party of two.
    Q_UNUSED(index)
    const int name =
        std::max(monogramSide(), nameLines * QFontMetrics(font(TypeRole::Heading)).lineSpacing());
    const int twoLines = std::max(monogramSide(), 2 * QFontMetrics(font(TypeRole::Heading)).lineSpacing());
    const int wanted =
        20 + (textScale() > 100 ? name : twoLines) + 10 + partyLines * smallLine() + 16 + footHeight() + 14;
    return {width, std::max(200, wanted) + 2 * CardView::halo};
}

bool CandidateCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    // data text in a tooltip is escaped, because tooltips guess at markup
    QToolTip::showText(event->globalPos(), tooltipText(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace preau::gui
