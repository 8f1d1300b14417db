// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace preau {

/// How much room a text report has and whether the terminal understands colours.
struct TextLayout
{
    int width = 80;
    bool colour = false;
    friend bool operator==(const TextLayout &, const TextLayout &) = default;
};

enum class TextStyle { Plain, Heading, Strong, Faint, Error, Warning, Note };

/// With the terminal's codes around it, or as it is.
[[nodiscard]] QString styled(const QString &text, TextStyle style, const TextLayout &layout);

/// A sentence or paragraph broken to the layout's width, each line after `indent` spaces and a line feed at
/// the end.
[[nodiscard]] QString paragraph(const QString &text, const TextLayout &layout, int indent = 0,
                                int hanging = 0);

/// A title in as many lines as it needs, whatever signs are in it.
[[nodiscard]] QString headingLines(const QString &text, const TextLayout &layout);

/// Columns for a terminal. What does not fit is broken over lines, never lost: a column may ask for elision.
class TextTable
{
public:
    enum class Align { Left, Right };

    /// When a column is left out of a terminal that is too narrow; the last of them goes first.
    enum class Drop {
        Never,
        LastResort,      ///< only if the others do not fit at their minimum
        BeforeSqueezing, ///< rather than making any other narrower than its content
    };

    struct Column
    {
        QString header;
        QString shortHeader = {}; ///< for all columns at once, where the full headers do not fit
        Align align = Align::Left;
        int minimum = 4; ///< columns it keeps however narrow the terminal is
        int maximum = 0; ///< longer cells are broken over lines even where there is room; 0: none
        Drop drop = Drop::Never;
        int headerLines = 1; ///< more lines than this are elided
        int preferred = 0;   ///< as wide as this if there is room, for the sake of a long header
        int markWidth = 0;   ///< room for Cell::mark, before the text and beside all its lines
    };

    struct Cell
    {
        QString text;
        TextStyle style = TextStyle::Plain;
        QString mark = {};
    };

    explicit TextTable(QList<Column> columns, int indent = 0);

    void addRow(QList<Cell> cells); ///< as many as there are columns

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    [[nodiscard]] QString render(const TextLayout &layout) const;

private:
    [[nodiscard]] QList<int> widths(int available, const QList<int> &shown, bool shortHeaders,
                                    bool wholeHeaders) const;
    [[nodiscard]] const QString &header(int column, bool shortHeaders) const;

    QList<Column> m_columns;
    QList<QList<Cell>> m_rows;
    int m_indent;
};

} // namespace preau
