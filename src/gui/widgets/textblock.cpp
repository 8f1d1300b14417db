// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/textblock.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace preau::gui {

namespace {

QTextLayout::FormatRange markedFormat(const TextRange &range)
{
    QTextLayout::FormatRange format;
    format.start = static_cast<int>(range.start);
    format.length = static_cast<int>(range.length);
    format.format.setBackground(color(Token::SlateWash));
    format.format.setFontUnderline(true);
    return format;
}

/// Calls `line(QTextLine, index)` for each line of the wrapped text.
template<class Visitor>
void forEachLine(QTextLayout &layout, int width, Visitor visitor)
{
    layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(std::max(1, width));
        visitor(line, i);
    }
    layout.endLayout();
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

void prepare(QTextLayout &layout, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    layout.setTextOption(option);
}

} // namespace

int TextBlock::lineCount(int width) const
{
    QTextLayout layout(withLineSeparators(text), font);
    prepare(layout, Qt::LeftToRight);
    int lines = 0;
    forEachLine(layout, width, [&](const QTextLine &, int) { ++lines; });
    return maxLines > 0 ? std::min(lines, maxLines) : lines;
}

int TextBlock::naturalWidth(int width) const
{
    QTextLayout layout(withLineSeparators(text), font);
    prepare(layout, Qt::LeftToRight);
    qreal widest = 0;
    forEachLine(layout, width,
                [&](const QTextLine &line, int) { widest = std::max(widest, line.naturalTextWidth()); });
    return static_cast<int>(std::ceil(widest));
}

void TextBlock::paint(QPainter &painter, const QRect &rect, Token ink, Qt::LayoutDirection direction) const
{
    QString shown = withLineSeparators(text);
    if (maxLines > 0) {
        // what does not fit into the last line is elided there
        QTextLayout layout(shown, font);
        prepare(layout, direction);
        int lastStart = -1;
        bool more = false;
        forEachLine(layout, rect.width(), [&](const QTextLine &line, int i) {
            if (i == maxLines - 1) {
                lastStart = line.textStart();
            }
            more = more || i >= maxLines;
        });
        if (more) {
            QString rest = shown.mid(lastStart);
            rest.replace(QChar(QChar::LineSeparator), u' ');
            shown = shown.left(lastStart) + QFontMetrics(font).elidedText(rest, Qt::ElideRight, rect.width());
        }
    }
    QTextLayout layout(shown, font, painter.device());
    prepare(layout, direction);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : marked) {
        formats.append(markedFormat(range));
    }
    layout.setFormats(formats);
    const qreal lead = (lineHeight - QFontMetricsF(font).height()) / 2.0;
    forEachLine(layout, rect.width(),
                [&](QTextLine &line, int i) { line.setPosition(QPointF(0, i * lineHeight + lead)); });
    painter.setPen(color(ink));
    layout.draw(&painter, rect.topLeft());
}

TextBlock textBlock(const QString &text, TypeRole role, int lineHeight, int maxLines)
{
    return {.text = text,
            .font = gui::font(role),
            .lineHeight = scaled(lineHeight),
            .maxLines = maxLines,
            .marked = {}};
}

int lineWidth(const QString &text, TypeRole role)
{
    return text.isEmpty()
               ? 0
               : static_cast<int>(std::ceil(QFontMetricsF(gui::font(role)).horizontalAdvance(text))) + 3;
}

} // namespace preau::gui
