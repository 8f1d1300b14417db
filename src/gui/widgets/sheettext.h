// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace preau::gui {

/// The type a sheet is set in, in pixels at 96 dpi. It is never made smaller to fit: a long sheet takes more
/// pages.
enum class SheetType {
    Title,   ///< 24 semibold
    Heading, ///< 14 semibold
    Lead,    ///< 13, the election
    Notice,  ///< 13 semibold
    Body,    ///< 12, the ranking
    Strong,  ///< 12 semibold
    Small,   ///< 11, answers and method
    Label,   ///< 11 semibold
    Code,    ///< 11 in the fixed-width face
};

/// In units of a sheet (see SheetPages), as everything here.
[[nodiscard]] QFont sheetFont(SheetType type);
[[nodiscard]] qreal sheetLineHeight(SheetType type);

/// The lines of a text at a width, as everything on a sheet is broken. Words too long for a line are cut.
struct SheetLines
{
    QList<qsizetype> starts; ///< of each line, in characters
    qreal lastWidth = 0;     ///< of the last line

    [[nodiscard]] int count() const { return static_cast<int>(starts.size()); }
};

[[nodiscard]] SheetLines sheetLines(const QString &text, SheetType type, qreal width);

/// Against one edge of `rect`; the direction within the lines is that of the text.
void paintSheetText(QPainter &painter, const QRectF &rect, const QString &text, SheetType type, bool toRight);

} // namespace preau::gui
