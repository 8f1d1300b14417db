// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/texttable.h"

#include "base/text.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

constexpr int gap = 2;

QString code(TextStyle style)
{
    switch (style) {
    case TextStyle::Heading:
    case TextStyle::Faint:
        return u"2"_s;
    case TextStyle::Strong:
        return u"1"_s;
    case TextStyle::Error:
        return u"1;31"_s;
    case TextStyle::Warning:
        return u"1;33"_s;
    case TextStyle::Note:
        return u"36"_s;
    case TextStyle::Plain:
        break;
    }
    return {};
}

/// In a row, a cell written from right to left must not pull its neighbours along.
QString kept(const QString &text)
{
    return hasRightToLeft(text) ? QChar(0x2068) + text + QChar(0x2069) : text;
}

QString printableLines(const QString &text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        lines.append(printable(line));
    }
    return lines.join(u'\n');
}

} // namespace

QString styled(const QString &text, TextStyle style, const TextLayout &layout)
{
    const QString codes = layout.colour ? code(style) : QString();
    return codes.isEmpty() || text.isEmpty() ? text : u"\u001B["_s + codes + u'm' + text + u"\u001B[0m"_s;
}

QString headingLines(const QString &text, const TextLayout &layout)
{
    QString lines;
    for (const QString &line : wrapped(printable(text), layout.width)) {
        lines += styled(line, TextStyle::Strong, layout) + u'\n';
    }
    return lines;
}

QString paragraph(const QString &text, const TextLayout &layout, int indent, int hanging)
{
    QString result;
    int before = indent;
    for (const QString &line : wrapped(text, std::max(layout.width - indent - hanging, 20))) {
        result += (line.isEmpty() ? QString() : QString(before, u' ') + line) + u'\n';
        before = indent + hanging;
    }
    return result;
}

TextTable::TextTable(QList<Column> columns, int indent) : m_columns(std::move(columns)), m_indent(indent) {}

void TextTable::addRow(QList<Cell> cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    for (Cell &cell : cells) {
        cell.text = printableLines(cell.text);
    }
    m_rows.append(std::move(cells));
}

const QString &TextTable::header(int column, bool shortHeaders) const
{
    const Column &which = m_columns[column];
    return shortHeaders && !which.shortHeader.isEmpty() ? which.shortHeader : which.header;
}

QList<int> TextTable::widths(int available, const QList<int> &shown, bool shortHeaders,
                             bool wholeHeaders) const
{
    QList<int> natural;
    QList<int> least;
    for (const int column : shown) {
        int widest = m_columns[column].headerLines > 1 ? 0 : displayWidth(header(column, shortHeaders));
        for (const QList<Cell> &row : m_rows) {
            for (const QStringView line : QStringView(row[column].text).split(u'\n')) {
                widest = std::max(widest, displayWidth(line) + m_columns[column].markWidth);
            }
        }
        widest = std::max(widest, m_columns[column].preferred);
        if (m_columns[column].maximum > 0) {
            widest = std::min(widest, m_columns[column].maximum);
        }
        natural.append(std::max(widest, 1));
        // A heading of one line that is cut says nothing: it counts as content.
        const int heading =
            !wholeHeaders || m_columns[column].headerLines > 1 ? 0 : displayWidth(header(column, true));
        least.append(std::min(std::max(widest, 1), std::max(m_columns[column].minimum, heading)));
    }
    const int room = available - gap * static_cast<int>(shown.size() - 1);
    // The widest columns give way first, down to a common width, so that short ones stay whole.
    QList<int> result = natural;
    while (std::accumulate(result.cbegin(), result.cend(), 0) > room) {
        int widest = -1;
        for (int i = 0; i < static_cast<int>(result.size()); ++i) {
            if (result[i] > least[i] && (widest < 0 || result[i] > result[widest])) {
                widest = i;
            }
        }
        if (widest < 0) {
            break;
        }
        --result[widest];
    }
    return result;
}

QString TextTable::render(const TextLayout &layout) const
{
    const int available = layout.width - m_indent;
    constexpr int endless = 1 << 20;
    QList<int> shown(m_columns.size());
    std::iota(shown.begin(), shown.end(), 0);
    bool shortHeaders = false;
    bool wholeHeaders = true;
    QList<int> width;
    const auto total = [&] {
        return std::accumulate(width.cbegin(), width.cend(), 0) + gap * static_cast<int>(shown.size() - 1);
    };
    const auto measure = [&] { width = widths(available, shown, shortHeaders, wholeHeaders); };
    const auto isSqueezed = [&] { return width != widths(endless, shown, shortHeaders, wholeHeaders); };
    const auto drop = [&](Drop kind, auto isTooNarrow) {
        for (int column = static_cast<int>(m_columns.size()) - 1; column >= 0 && isTooNarrow(); --column) {
            if (m_columns[column].drop == kind) {
                shown.removeOne(column);
                measure();
            }
        }
    };
    measure();
    drop(Drop::BeforeSqueezing, isSqueezed);
    if (isSqueezed()) {
        shortHeaders = true;
        measure();
    }
    drop(Drop::LastResort, [&] { return total() > available; });
    if (total() > available) {
        wholeHeaders = false;
        measure();
    }

    QString result;
    const auto addLines = [&](const QList<QStringList> &cells, const QList<TextStyle> &styles) {
        qsizetype height = 1;
        for (const QStringList &cell : cells) {
            height = std::max(height, cell.size());
        }
        for (qsizetype line = 0; line < height; ++line) {
            QString text(m_indent, u' ');
            int blank = 0; // spaces are written only once something follows them
            for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
                const QString part = line < cells[i].size() ? cells[i][line] : QString();
                const int rest = std::max(width[i] - displayWidth(part), 0);
                const bool right = m_columns[shown[i]].align == Align::Right;
                if (part.isEmpty()) {
                    blank += width[i] + gap;
                    continue;
                }
                text += QString(blank + (right ? rest : 0), u' ') + styled(part, styles[i], layout);
                blank = gap + (right ? 0 : rest);
            }
            while (text.endsWith(u' ')) {
                text.chop(1);
            }
            result += text + u'\n';
        }
    };

    QList<QStringList> headers;
    bool anyHeader = false;
    for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
        const Column &column = m_columns[shown[i]];
        QStringList lines = wrapped(printableLines(header(shown[i], shortHeaders)), width[i]);
        if (lines.size() > column.headerLines) {
            const QString rest = QStringList(lines.sliced(column.headerLines - 1)).join(u' ');
            lines.resize(column.headerLines - 1);
            lines.append(elided(rest, width[i]));
        }
        for (QString &line : lines) {
            line = kept(line);
        }
        anyHeader = anyHeader || !column.header.isEmpty();
        headers.append(lines);
    }
    if (anyHeader) {
        addLines(headers, QList<TextStyle>(shown.size(), TextStyle::Heading));
    }
    for (const QList<Cell> &row : m_rows) {
        QList<QStringList> cells;
        QList<TextStyle> styles;
        for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
            const Cell &cell = row[shown[i]];
            const int markWidth = m_columns[shown[i]].markWidth;
            QStringList lines = wrapped(cell.text, width[i] - markWidth);
            for (QString &line : lines) {
                const QString mark = &line == &lines.first() ? cell.mark : QString();
                line = padded(mark, markWidth) + kept(line);
            }
            cells.append(lines);
            styles.append(row[shown[i]].style);
        }
        addLines(cells, styles);
    }
    return result;
}

} // namespace preau
