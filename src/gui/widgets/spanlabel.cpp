// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/spanlabel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QRegion>

#include <cmath>

namespace preau::gui {

/// Lies over the words it opens and draws nothing itself.
class SpanLabel::SpanButton : public QAbstractButton
{
public:
    SpanButton(SpanLabel *label, int span) : QAbstractButton(label), m_label(label), m_span(span)
    {
        setContextMenuPolicy(Qt::NoContextMenu);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        connect(this, &QAbstractButton::clicked, label, [this] { emit m_label->spanActivated(m_span); });
    }

protected:
    void paintEvent(QPaintEvent *) override {}

    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        emit m_label->spanEntered(m_span);
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        if (!hasFocus()) {
            emit m_label->spanLeft(m_span);
        }
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusInEvent(event);
        // a press also gives the focus; what it opens follows from the click that comes of it
        if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
            event->reason() != Qt::PopupFocusReason) {
            emit m_label->spanEntered(m_span);
        }
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusOutEvent(event);
        if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
            emit m_label->spanLeft(m_span);
        }
    }

private:
    SpanLabel *m_label;
    int m_span;
};

SpanLabel::SpanLabel(QWidget *parent, TypeRole role, Token ink) : DataLabel(parent, role, ink) {}

void SpanLabel::setContent(const QString &text, const QList<Span> &spans)
{
    setText(text);
    m_spans = spans;
    m_highlighted = -1;
    while (m_buttons.size() > spans.size()) {
        m_buttons.takeLast()->deleteLater();
    }
    while (m_buttons.size() < spans.size()) {
        m_buttons.append(new SpanButton(this, static_cast<int>(m_buttons.size())));
        m_buttons.last()->show();
    }
    for (int i = 0; i < static_cast<int>(spans.size()); ++i) {
        const QString words = text.sliced(spans[i].start, spans[i].length);
        m_buttons[i]->setAccessibleName(spans[i].name.isEmpty() ? words : spans[i].name);
    }
    updateGeometry();
    placeButtons();
    update();
}

void SpanLabel::setLineSpacing(qreal factor)
{
    m_spacing = factor;
    updateGeometry();
    placeButtons();
}

void SpanLabel::setHighlighted(int span)
{
    m_highlighted = span;
    update();
}

QWidget *SpanLabel::spanButton(int span) const
{
    return m_buttons.value(span);
}

qreal SpanLabel::linePitch() const
{
    const QFontMetricsF metrics(font());
    const qreal size = font().pixelSize() > 0 ? font().pixelSize() : font().pointSizeF() * logicalDpiY() / 72;
    return std::max(metrics.height(), std::round(size * m_spacing));
}

void SpanLabel::layOut(QTextLayout &layout, int width) const
{
    layout.setText(text());
    layout.setFont(font());
    // a text keeps its own direction and stands at the edge where the layout begins
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : m_spans) {
        QTextCharFormat format;
        format.setForeground(color(span.kind == Span::Kind::Link ? Token::Slate : Token::Ink));
        formats.append({.start = static_cast<int>(span.start),
                        .length = static_cast<int>(span.length),
                        .format = format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    const qreal pitch = linePitch();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (pitch - line.height()) / 2));
        y += pitch;
    }
    layout.endLayout();
}

QList<QRectF> SpanLabel::fragments(const QTextLayout &layout, int span) const
{
    QList<QRectF> found;
    const qsizetype start = m_spans[span].start;
    const qsizetype end = start + m_spans[span].length;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qsizetype from = std::max<qsizetype>(start, line.textStart());
        const qsizetype to = std::min<qsizetype>(end, line.textStart() + line.textLength());
        if (from >= to) {
            continue;
        }
        const qreal a = line.cursorToX(static_cast<int>(from));
        const qreal b = line.cursorToX(static_cast<int>(to));
        found.append(QRectF(std::min(a, b), line.y(), std::abs(b - a), line.height()));
    }
    return found;
}

QRect SpanLabel::spanRect(int span) const
{
    if (span < 0 || span >= m_spans.size()) {
        return {};
    }
    QTextLayout layout;
    layOut(layout, width());
    const QList<QRectF> parts = fragments(layout, span);
    return parts.isEmpty() ? QRect() : parts.first().toAlignedRect();
}

int SpanLabel::heightForWidth(int width) const
{
    if (text().isEmpty()) {
        return 0;
    }
    QTextLayout layout;
    layOut(layout, width);
    return static_cast<int>(std::ceil(linePitch() * layout.lineCount()));
}

QSize SpanLabel::sizeHint() const
{
    const int width = std::min(scaled(480), QFontMetrics(font()).horizontalAdvance(text()) + 2);
    return {width, heightForWidth(width)};
}

QSize SpanLabel::minimumSizeHint() const
{
    return {scaled(80), static_cast<int>(std::ceil(linePitch()))};
}

void SpanLabel::placeButtons()
{
    if (m_buttons.isEmpty()) {
        return;
    }
    QTextLayout layout;
    layOut(layout, width());
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
        QRegion region;
        for (const QRectF &part : fragments(layout, i)) {
            region += part.toAlignedRect().adjusted(-1, 0, 1, 0);
        }
        const QRect around = region.boundingRect();
        m_buttons[i]->setGeometry(around);
        if (region.rectCount() > 1) {
            m_buttons[i]->setMask(region.translated(-around.topLeft()));
        } else {
            m_buttons[i]->clearMask();
        }
    }
}

void SpanLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout;
    layOut(layout, width());
    if (m_highlighted >= 0 && m_highlighted < m_spans.size()) {
        for (const QRectF &part : fragments(layout, m_highlighted)) {
            painter.fillRect(part.adjusted(0, -1, 0, 1), color(Token::SlateWash));
        }
    }
    painter.setPen(color(ink()));
    layout.draw(&painter, QPointF(0, 0));
    const QFontMetricsF metrics(font());
    for (int i = 0; i < static_cast<int>(m_spans.size()); ++i) {
        const bool term = m_spans[i].kind == Span::Kind::Term;
        const qreal thick = term ? scaled(2) : std::max(1, scaled(1));
        QPen pen(color(Token::Slate), thick, Qt::SolidLine, Qt::FlatCap);
        if (term) {
            pen.setDashPattern({1, 1});
        }
        painter.setPen(pen);
        for (const QRectF &part : fragments(layout, i)) {
            const qreal y = part.top() + metrics.ascent() + scaled(3) + thick / 2;
            painter.drawLine(QPointF(part.left(), y), QPointF(part.right(), y));
        }
    }
}

void SpanLabel::resizeEvent(QResizeEvent *event)
{
    DataLabel::resizeEvent(event);
    placeButtons();
}

void SpanLabel::changeEvent(QEvent *event)
{
    DataLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        placeButtons();
    }
}

} // namespace preau::gui
