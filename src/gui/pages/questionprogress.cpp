// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/questionprogress.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace preau::gui {

namespace {

constexpr int mostSegments = 60;
constexpr int segmentGap = 2;
constexpr int targetReach = 6; // above and below, so that a thin line is an easy target

} // namespace

QuestionProgress::QuestionProgress(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuestionProgress::setSegments(const QList<Segment> &segments, int current)
{
    m_setting = true;
    m_segments = segments;
    setRange(1, std::max(1, static_cast<int>(segments.size())));
    setPageStep(std::max(1, static_cast<int>(segments.size()) / 5));
    setInvertedAppearance(layoutDirection() == Qt::RightToLeft);
    setValue(current + 1);
    m_setting = false;
    update();
}

QSize QuestionProgress::sizeHint() const
{
    return {scaled(720), scaled(10) + 2 * targetReach};
}

void QuestionProgress::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    if (change == SliderValueChange && !m_setting) {
        emit opened(value() - 1);
    }
}

int QuestionProgress::placeAt(int x) const
{
    const int from = layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x;
    const auto count = static_cast<int>(m_segments.size());
    return std::clamp(from * count / std::max(1, width()), 0, count - 1);
}

void QuestionProgress::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_segments.isEmpty()) {
        setValue(placeAt(event->position().toPoint().x()) + 1);
    }
}

void QuestionProgress::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // a page scrolled by wheel must not jump to another question
}

bool QuestionProgress::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_segments.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tr("Question %1").arg(placeAt(help->pos().x()) + 1), this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void QuestionProgress::paintEvent(QPaintEvent *)
{
    if (m_segments.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const qreal low = scaled(6);
    const qreal tall = scaled(10);
    const qreal middle = height() / 2.0;
    const auto count = static_cast<int>(m_segments.size());
    const int current = value() - 1;

    if (count > mostSegments) {
        const QRectF track(0, middle - low / 2, width(), low);
        painter.fillRect(track, color(Token::Line));
        const qreal done = static_cast<qreal>(width()) * (current + 1) / count;
        painter.fillRect(QRectF(rtl ? width() - done : 0, track.top(), done, low), color(Token::Slate));
        const qreal knob = std::min<qreal>(scaled(6), done);
        painter.fillRect(QRectF(rtl ? width() - done : done - knob, middle - tall / 2, knob, tall),
                         color(Token::Ink));
        return;
    }
    const qreal each = (width() - segmentGap * (count - 1.0)) / count;
    for (int i = 0; i < count; ++i) {
        const qreal x = (each + segmentGap) * (rtl ? count - 1 - i : i);
        const bool isCurrent = i == current;
        const qreal h = isCurrent ? tall : low;
        const QRectF segment(x, middle - h / 2, each, h);
        painter.setPen(Qt::NoPen);
        if (isCurrent) {
            painter.setBrush(color(Token::Ink));
        } else if (m_segments[i] == Segment::Answered) {
            painter.setBrush(color(Token::Slate));
        } else if (m_segments[i] == Segment::Passed) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(color(Token::LineStrong), 1));
        } else {
            painter.setBrush(color(Token::Line));
        }
        const qreal inset = painter.pen().style() == Qt::NoPen ? 0 : 0.5;
        painter.drawRoundedRect(segment.adjusted(inset, inset, -inset, -inset), 1, 1);
    }
}

} // namespace preau::gui
