// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/sheetlayout.h"

#include <QByteArray>

class QPainter;

namespace preau::gui {

/// Draws one page, paper included, in the units of SheetPages from the painter's origin. Black on white in
/// every theme, and grey says nothing alone.
void paintSheetPage(QPainter &painter, const SheetPages &sheet, int page);

/// The code as it is on paper, with its light border, for the screen.
void paintSheetSquare(QPainter &painter, const QRectF &rect, const QrCode &code);

/// What a sheet can be saved as.
enum class SheetFormat { Pdf, Html, Png, Csv, Text };

[[nodiscard]] QList<SheetFormat> sheetFormats();
[[nodiscard]] QString sheetSuffix(SheetFormat format); ///< "pdf"

/// The whole file. Its texts are in the language of the installed translators; pages run in `direction`.
[[nodiscard]] QByteArray sheetFile(const ResultSheet &sheet, SheetFormat format, Paper paper,
                                   Qt::LayoutDirection direction);

} // namespace preau::gui
