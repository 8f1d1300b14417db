// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coveragebar.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"
#include "widgets/words.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace preau::gui {

void paintCoverage(QPainter &painter, const QRectF &rect, const PositionCounts &counts, bool rtl)
{
    const std::array parts{counts.stated, counts.silent, counts.undocumented};
    const int total = counts.total();
    if (total == 0) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal gap = 2;
    constexpr qreal smallest = 6;
    int present = 0;
    for (const int part : parts) {
        present += part > 0 ? 1 : 0;
    }
    const qreal space = rect.width() - gap * (present - 1);
    // small parts keep a visible width; the others share what is left in proportion
    std::array<qreal, 3> widths{};
    qreal fixed = 0;
    int flexible = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        widths.at(i) = space * parts.at(i) / total;
        if (parts.at(i) > 0 && widths.at(i) < smallest) {
            widths.at(i) = smallest;
            fixed += smallest;
        } else {
            flexible += parts.at(i);
        }
    }
    qreal x = rect.left();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts.at(i) == 0) {
            continue;
        }
        if (widths.at(i) > smallest && flexible > 0) {
            widths.at(i) = (space - fixed) * parts.at(i) / flexible;
        }
        QRectF segment(x, rect.top(), widths.at(i), rect.height());
        x += widths.at(i) + gap;
        if (rtl) {
            segment.moveLeft(rect.left() + rect.right() - segment.right());
        }
        if (i == 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::Slate));
            painter.drawRoundedRect(segment, 2, 2);
            continue;
        }
        const QRectF frame = segment.adjusted(0.5, 0.5, -0.5, -0.5);
        if (i == 1) {
            QPainterPath clip;
            clip.addRoundedRect(frame, 2, 2);
            painter.setClipPath(clip);
            painter.setPen(QPen(color(Token::InkSoft), 1));
            for (qreal h = frame.left() - frame.height(); h < frame.right(); h += 4) {
                painter.drawLine(QPointF(h, frame.bottom()), QPointF(h + frame.height(), frame.top()));
            }
            painter.setClipping(false);
            painter.setPen(QPen(color(Token::InkSoft), 1));
        } else {
            painter.setPen(QPen(color(Token::LineStrong), 1, Qt::DashLine));
        }
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 2, 2);
    }
    painter.restore();
}

QString coverageWords(const PositionCounts &counts)
{
    QStringList parts{CoverageBar::tr("%n documented", "positions", counts.stated)};
    if (counts.silent > 0) {
        parts.append(CoverageBar::tr("%n searched without result", "positions", counts.silent));
    }
    if (counts.undocumented > 0) {
        parts.append(CoverageBar::tr("%n not yet documented", "positions", counts.undocumented));
    }
    return parts.join(CoverageBar::tr(", ", "between parts of a list"));
}

CoverageBar::CoverageBar(QWidget *parent, int barHeight) : QWidget(parent), m_height(barHeight)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageBar::setCounts(const PositionCounts &counts)
{
    m_counts = counts;
    setToolTip(tooltipText(coverageWords(counts)));
    setAccessibleName(coverageWords(counts));
    update();
}

QSize CoverageBar::sizeHint() const
{
    return {scaled(112), m_height};
}

void CoverageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCoverage(painter, QRectF(0, (height() - m_height) / 2.0, width(), m_height), m_counts,
                  layoutDirection() == Qt::RightToLeft);
}

} // namespace preau::gui
