// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/textpainter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace preau::gui {

namespace {

struct Lines
{
    QStringList texts;
    bool elided = false;
};

Lines breakLines(const QString &text, const QFont &font, int width, int maxLines)
{
    Lines lines;
    const QFontMetrics metrics(font);
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        bool any = false;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            any = true;
            if (maxLines > 0 && lines.texts.size() == maxLines) {
                lines.elided = true;
                break;
            }
            if (maxLines > 0 && lines.texts.size() == maxLines - 1) {
                // the last line there is room for takes all that is left
                const QString rest = paragraph.mid(line.textStart());
                const QString shown = metrics.elidedText(rest.trimmed(), Qt::ElideRight, width);
                lines.elided = shown != rest.trimmed();
                lines.texts.append(shown);
                break;
            }
            lines.texts.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (!any && (maxLines == 0 || lines.texts.size() < maxLines)) {
            lines.texts.append(QString());
        }
        if (lines.elided) {
            break;
        }
    }
    return lines;
}

} // namespace

int wrappedHeight(const QString &text, const QFont &font, int width, int maxLines)
{
    if (text.isEmpty()) {
        return 0;
    }
    return static_cast<int>(breakLines(text, font, width, maxLines).texts.size()) *
           QFontMetrics(font).lineSpacing();
}

int drawWrapped(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                const QColor &ink, Qt::LayoutDirection direction, int maxLines, bool *elided)
{
    if (elided) {
        *elided = false;
    }
    if (text.isEmpty()) {
        return 0;
    }
    const Lines lines = breakLines(text, font, rect.width(), maxLines);
    const int step = QFontMetrics(font).lineSpacing();
    painter.setFont(font);
    painter.setPen(ink);
    QRect line(rect.left(), rect.top(), rect.width(), step);
    // each line is set in its own direction and stands at the edge where the layout begins
    const auto edge = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    for (const QString &words : lines.texts) {
        painter.drawText(
            line, static_cast<int>(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, words);
        line.translate(0, step);
    }
    painter.setLayoutDirection(before);
    if (elided) {
        *elided = lines.elided;
    }
    return static_cast<int>(lines.texts.size()) * step;
}

int longestWord(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString &word : text.split(u' ')) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

QRect mirrored(const QRect &rect, const QRect &outer, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight) {
        return rect;
    }
    return {outer.left() + outer.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace preau::gui
