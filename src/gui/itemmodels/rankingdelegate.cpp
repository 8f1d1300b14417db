// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/rankingdelegate.h"

#include "itemmodels/rankingmodel.h"
#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"
#include "widgets/words.h"

#include <QPainter>
#include <QPainterPath>

namespace preau::gui {

namespace {

constexpr int barHeight = 8;

bool isOpened(const QModelIndex &index)
{
    return index.data(RankingModel::OpenedRole).toBool();
}

/// A line of text at the trailing edge of `rect`.
void drawTrailing(QPainter *painter, const QRect &rect, const QString &text, const QFont &face, Token ink,
                  Qt::LayoutDirection direction)
{
    painter->setFont(face);
    painter->setPen(color(ink));
    const auto edge = direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(
        rect, static_cast<int>(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

/// Where the bar ended before the trial.
void paintFormerEnd(QPainter *painter, const QPointF &middle)
{
    constexpr int dots = 3;
    constexpr qreal side = 2.4;
    constexpr qreal pitch = 4.4;
    for (int i = 0; i < dots; ++i) {
        const qreal y = middle.y() + (i - (dots - 1) / 2.0) * pitch;
        const QRectF dot(middle.x() - side / 2, y - side / 2, side, side);
        painter->fillRect(dot.adjusted(-1, -1, 1, 1), color(Token::Paper)); // seen on the bar, too
        painter->fillRect(dot, color(Token::Ink));
    }
}

/// What stands under a rank, if anything.
QString underRank(const QModelIndex &index)
{
    const int before = index.data(RankingModel::RankBeforeRole).toInt();
    if (index.data(RankingModel::TiedRole).toBool()) {
        return RankingDelegate::tr("tied", "under a rank that several candidates share; French: ex æquo");
    }
    if (!index.data(RankingModel::TrialRole).toBool() ||
        before == index.data(RankingModel::RankRole).toInt()) {
        return {};
    }
    return before > 0 ? RankingDelegate::tr("was %1", "under the rank in a trial: the rank before it")
                            .arg(QLocale().toString(before))
                      : RankingDelegate::tr("was –", "under the rank in a trial: there was none before");
}

/// Of a percentage that gives no rank: a solid bar would invite to compare it with those above.
void paintHatchedBar(QPainter *painter, const QRect &bar, const QColor &ink)
{
    painter->save();
    painter->setPen(QPen(ink, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->setClipRect(bar);
    for (int x = bar.left() - bar.height(); x < bar.right(); x += 5) {
        painter->drawLine(QPointF(x, bar.bottom() + 1), QPointF(x + bar.height(), bar.top()));
    }
    painter->restore();
}

} // namespace

RankingDelegate::RankingDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void RankingDelegate::setTies(bool ties)
{
    m_ties = ties;
}

void RankingDelegate::setRowHeight(int pixels)
{
    m_rowHeight = pixels;
}

void RankingDelegate::setContentWidth(int pixels)
{
    m_width = pixels;
}

int RankingDelegate::headingHeight()
{
    return scaled(40);
}

QSize RankingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(RankingModel::IsHeadingRole).toBool()) {
        return {option.rect.width(), headingHeight()};
    }
    return {option.rect.width(), scaled(m_rowHeight)};
}

void RankingDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QRect row = option.rect;
    painter->fillRect(QRect(row.left(), row.top() + scaled(9), row.width(), 1), color(Token::LineStrong));
    drawWrapped(*painter, row.adjusted(8, scaled(17), -8, 0), index.data().toString(),
                gui::font(TypeRole::Small), color(Token::InkSoft), option.direction, 1);
}

void RankingDelegate::paintWash(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool opened = isOpened(index);
    const bool above = opened && isOpened(index.siblingAtRow(index.row() - 1));
    const bool below = opened && isOpened(index.siblingAtRow(index.row() + 1));
    if (opened || (option.state & QStyle::State_MouseOver)) {
        // neighbours that are open together share one wash: rounded at its ends only
        const QRectF wash = QRectF(option.rect).adjusted(0, above ? -8 : 0, 0, below ? 8 : 0);
        painter->save();
        painter->setClipRect(option.rect);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::SlateWash));
        painter->drawRoundedRect(wash, 6, 6);
        if (currentTheme() == ThemeKind::Contrast && opened) {
            painter->setPen(QPen(color(Token::Slate), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(wash.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        painter->restore();
    }
    const QModelIndex previous = index.siblingAtRow(index.row() - 1);
    if (previous.isValid() && !previous.data(RankingModel::IsHeadingRole).toBool() && !opened &&
        !isOpened(previous)) {
        painter->fillRect(QRect(option.rect.left() + 4, option.rect.top(), option.rect.width() - 8, 1),
                          color(Token::Line));
    }
}

void RankingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    if (m_width > 0 && option.rect.width() > m_width) {
        option.rect = mirrored(QRect(given.rect.topLeft(), QSize(m_width, given.rect.height())), given.rect,
                               given.direction);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(RankingModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    paintWash(painter, option, index);

    const Qt::LayoutDirection direction = option.direction;
    const QRect row = option.rect.adjusted(4, 0, -8, 0);
    const auto placed = [&](const QRect &rect) { return mirrored(rect, option.rect, direction); };
    const QFont strong = gui::font(TypeRole::Heading);
    const QFont small = gui::font(TypeRole::Small);
    const QFont body = gui::font(TypeRole::Body);
    const int bigLine = QFontMetrics(strong).height() - scaled(1);
    const int smallLine = QFontMetrics(small).height() - scaled(1);
    const int top = row.top() + (row.height() - bigLine - smallLine) / 2;

    // rank
    const int rankWidth = scaled(m_ties ? 64 : 24);
    const int rank = index.data(RankingModel::RankRole).toInt();
    const QString under = underRank(index);
    if (rank > 0 || !under.isEmpty()) {
        const QString number = rank > 0 ? QLocale().toString(rank) : tr("–", "no rank");
        if (!m_ties) {
            drawTrailing(painter, placed(QRect(row.left(), row.top(), rankWidth - scaled(4), row.height())),
                         number, body, Token::InkSoft, direction);
        } else {
            const int left = row.left() + scaled(8);
            const bool two = !under.isEmpty();
            const QRect line(left, two ? top : row.top(), rankWidth - scaled(8),
                             two ? bigLine : row.height());
            const bool moved = two && index.data(RankingModel::TrialRole).toBool();
            painter->setFont(moved ? strong : body);
            painter->setPen(color(Token::Ink));
            const auto edge = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
            painter->drawText(
                placed(line),
                static_cast<int>(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, number);
            if (two) {
                drawWrapped(*painter, placed(QRect(left, top + bigLine, rankWidth - scaled(8), smallLine)),
                            under, small, color(Token::InkSoft), direction, 1);
            }
        }
    }

    // bar, percentage, coverage
    const int barWidth = scaled(m_ties ? 112 : 136);
    const int percentWidth = scaled(m_ties ? 48 : 52);
    const int right = row.right() + 1;
    const QRect area(right - barWidth - percentWidth, row.top(), barWidth + percentWidth, row.height());
    const QVariant percent = index.data(RankingModel::PercentRole);
    const QString coverage = index.data(RankingModel::CoverageRole).toString();
    const bool refused = index.data(RankingModel::RefusedRole).toBool();
    if (percent.isValid()) {
        const int barTop = top + (bigLine - barHeight) / 2 - scaled(3);
        const QRect track = placed(QRect(area.left(), barTop + (barHeight - 2) / 2, barWidth, 2));
        painter->fillRect(track, color(Token::Line));
        const int length = barWidth * percent.toInt() / 100;
        const QRect bar = placed(QRect(area.left(), barTop, length, barHeight));
        const QColor ink = color(isOpened(index) ? Token::Slate : Token::LineStrong);
        if (rank > 0) {
            painter->fillRect(bar, ink);
        } else {
            paintHatchedBar(painter, bar, ink);
        }
        const auto xOf = [&](const QVariant &at) {
            const qreal along = barWidth * at.toDouble() / 100.0;
            return direction == Qt::RightToLeft ? track.right() + 1 - along : track.left() + along;
        };
        const QVariant before = index.data(RankingModel::PercentBeforeRole);
        if (before.isValid()) {
            paintFormerEnd(painter, QPointF(xOf(before), barTop + barHeight / 2.0));
        }
        const QVariant low = index.data(RankingModel::LowRole);
        const QVariant high = index.data(RankingModel::HighRole);
        if (low.isValid() && high.isValid()) {
            const qreal y = barTop + barHeight + scaled(4) + 0.5;
            painter->setPen(QPen(color(Token::Ink), 1.3));
            painter->drawLine(QPointF(xOf(low), y), QPointF(xOf(high), y));
            painter->drawLine(QPointF(xOf(low), y - 2.5), QPointF(xOf(low), y + 2.5));
            painter->drawLine(QPointF(xOf(high), y - 2.5), QPointF(xOf(high), y + 2.5));
        }
        drawTrailing(painter, placed(QRect(area.right() + 1 - percentWidth, top, percentWidth, bigLine)),
                     percentWords(percent.toInt()), strong, Token::Ink, direction);
        drawWrapped(*painter, placed(QRect(area.left(), top + bigLine, area.width(), smallLine)), coverage,
                    small, color(Token::InkSoft), direction, 1);
        if (index.data(RankingModel::JoinsNextRole).toBool()) {
            // "same rounded percentage": from this row's figure to the next one's
            const int x = right + 5;
            const int from = top + bigLine / 2;
            painter->fillRect(placed(QRect(x - 3, from, 4, 1)), color(Token::LineStrong));
            painter->fillRect(placed(QRect(x, from, 1, option.rect.bottom() + 1 - from)),
                              color(Token::LineStrong));
        }
        const QModelIndex previous = index.siblingAtRow(index.row() - 1);
        if (previous.isValid() && previous.data(RankingModel::JoinsNextRole).toBool()) {
            const int x = right + 5;
            const int to = top + bigLine / 2;
            painter->fillRect(placed(QRect(x - 3, to, 4, 1)), color(Token::LineStrong));
            painter->fillRect(placed(QRect(x, option.rect.top(), 1, to - option.rect.top() + 1)),
                              color(Token::LineStrong));
        }
    } else {
        drawWrapped(
            *painter,
            placed(QRect(area.left(), row.top() + (row.height() - smallLine) / 2, area.width(), smallLine)),
            coverage, small, color(refused ? Token::Error : Token::InkSoft), direction, 1);
    }

    // name over party
    const int nameLeft = row.left() + rankWidth + scaled(8);
    const int nameWidth = area.left() - scaled(4) - nameLeft;
    const QString party = index.data(RankingModel::PartyRole).toString();
    const int nameTop = party.isEmpty() ? row.top() + (row.height() - bigLine) / 2 : top;
    drawWrapped(*painter, placed(QRect(nameLeft, nameTop, nameWidth, bigLine)), index.data().toString(),
                strong, color(Token::Ink), direction, 1);
    drawWrapped(*painter, placed(QRect(nameLeft, top + bigLine, nameWidth, smallLine)), party, small,
                color(Token::InkSoft), direction, 1);

    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(color(Token::Slate), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 5, 5);
    }
    painter->restore();
}

} // namespace preau::gui
