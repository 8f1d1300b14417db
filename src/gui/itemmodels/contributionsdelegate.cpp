// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/contributionsdelegate.h"

#include "itemmodels/contributionsmodel.h"
#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace preau::gui {

namespace {

constexpr int markSize = 20;

/// Width the last line of a wrapped text takes.
int lastLineWidth(const QString &text, const QFont &face, int width)
{
    QTextLayout layout(text.section(u'\n', -1), face);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal last = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        last = line.naturalTextWidth();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(last));
}

} // namespace

ContributionsDelegate::ContributionsDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void ContributionsDelegate::setMinimumHeight(int pixels)
{
    m_minimum = pixels;
}

void ContributionsDelegate::setHoveredRow(int row)
{
    m_hovered = row;
}

int ContributionsDelegate::statement(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFont face = gui::font(TypeRole::Body);
    const QFont small = gui::font(TypeRole::Small);
    const QFontMetrics smallMetrics(small);
    // a statement in another script keeps its own direction and its own edge
    const Qt::LayoutDirection direction = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    int height = wrappedHeight(text, face, area.width());
    if (painter) {
        drawWrapped(*painter, area, text, face, color(Token::Ink), direction);
    }
    int x = lastLineWidth(text, face, area.width()) + scaled(6);
    int line = height - QFontMetrics(face).lineSpacing();
    for (const QString &badge : index.data(ContributionsModel::BadgesRole).toStringList()) {
        const int width = smallMetrics.horizontalAdvance(badge) + 12;
        if (x + width > area.width()) {
            x = 0;
            line = height;
            height += QFontMetrics(face).lineSpacing() + 2;
        }
        if (painter) {
            const QRect box =
                mirrored(QRect(area.left() + x, area.top() + line, width, QFontMetrics(face).lineSpacing()),
                         area, direction);
            painter->setPen(currentTheme() == ThemeKind::Contrast ? QPen(color(Token::Line), 1)
                                                                  : QPen(Qt::NoPen));
            painter->setBrush(color(Token::Sunken));
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter->setFont(small);
            painter->setPen(color(Token::InkSoft));
            painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, badge);
        }
        x += width + scaled(6);
    }
    const QString note = index.data(ContributionsModel::NoteRole).toString();
    if (!note.isEmpty()) {
        if (painter) {
            drawWrapped(*painter, area.adjusted(0, height, 0, 0), note, small, color(Token::InkSoft),
                        option.direction);
        }
        height += wrappedHeight(note, small, area.width());
    }
    return height;
}

QSize ContributionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int minimum = scaled(m_minimum);
    if (index.column() != ContributionsModel::QuestionColumn) {
        return {scaled(markSize), minimum};
    }
    const QRect area(0, 0, std::max(1, option.rect.width() - 4), 0);
    return {option.rect.width(), std::max(minimum, statement(nullptr, area, option, index) + scaled(7))};
}

void ContributionsDelegate::points(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QVariant points = index.data(ContributionsModel::PointsRole);
    const QFont face = gui::font(points.isValid() ? TypeRole::Body : TypeRole::Small);
    painter->setFont(face);
    painter->setPen(color(points.isValid() ? Token::Ink : Token::InkSoft));
    const bool rtl = option.direction == Qt::RightToLeft;
    painter->drawText(
        area,
        static_cast<int>((rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter) |
            Qt::TextSingleLine,
        text);
    if (!points.isValid()) {
        return;
    }
    const qint64 outOf = index.data(ContributionsModel::OutOfRole).toLongLong();
    const qint64 heaviest = std::max<qint64>(1, index.data(ContributionsModel::HeaviestRole).toLongLong());
    const int textWidth = QFontMetrics(face).horizontalAdvance(text);
    const int room = std::min(scaled(64), area.width() - textWidth - scaled(8));
    if (room < 12 || outOf <= 0) {
        return; // the figures say it all
    }
    // all bars end at the same place: their length is the weight, the heaviest question takes all the room
    const auto length = static_cast<int>(room * outOf / heaviest);
    const int end = std::min(area.width() - textWidth - scaled(8), area.width() - scaled(64));
    const QRect frame = mirrored(QRect(area.left() + end - length, area.center().y() - 4, length, 10), area,
                                 option.direction);
    painter->setPen(QPen(color(Token::LineStrong), 1));
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawRect(frame.adjusted(0, 0, -1, -1));
    const auto filled = static_cast<int>(length * points.toLongLong() / outOf);
    painter->fillRect(
        mirrored(QRect(frame.left(), frame.top(), filled, frame.height()), frame, option.direction),
        color(Token::Slate));
    painter->setRenderHint(QPainter::Antialiasing, true);
}

void ContributionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect;
    if (index.row() == m_hovered) {
        painter->fillRect(cell.adjusted(0, 0, 0, -1), color(Token::SlateWash));
    }
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), color(Token::Line));

    if (index.column() == ContributionsModel::QuestionColumn) {
        const QRect area = mirrored(cell.adjusted(0, 0, -4, 0), cell, option.direction);
        const int height = statement(nullptr, area, option, index);
        statement(painter, area.adjusted(0, (cell.height() - height) / 2, 0, 0), option, index);
    } else {
        const QVariant mark = index.data(ContributionsModel::MarkRole);
        const bool withPoints = index.data(ContributionsModel::OutOfRole).isValid();
        const int side = scaled(markSize);
        if (mark.isValid() && !withPoints) {
            paintMark(*painter,
                      QRectF(cell.left() + (cell.width() - side) / 2.0,
                             cell.top() + (cell.height() - side) / 2.0, side, side),
                      mark.value<Mark>());
        } else if (mark.isValid()) {
            const QRect place =
                mirrored(QRect(cell.left() + 4, cell.top() + (cell.height() - side) / 2, side, side), cell,
                         option.direction);
            paintMark(*painter, QRectF(place), mark.value<Mark>());
            const bool known = index.data(ContributionsModel::PointsRole).isValid();
            drawWrapped(*painter,
                        mirrored(QRect(cell.left() + side + scaled(12),
                                       cell.center().y() + 1 -
                                           QFontMetrics(gui::font(known ? TypeRole::Body : TypeRole::Small))
                                                   .lineSpacing() /
                                               2,
                                       cell.width() - side - scaled(12), cell.height()),
                                 cell, option.direction),
                        index.data().toString(), gui::font(known ? TypeRole::Body : TypeRole::Small),
                        color(known ? Token::Ink : Token::InkSoft), option.direction, 1);
        } else {
            points(painter, cell, option, index);
        }
    }
    painter->restore();
}

} // namespace preau::gui
