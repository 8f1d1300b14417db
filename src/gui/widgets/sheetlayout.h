// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/sheetreport.h"
#include "widgets/sheettext.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace preau::gui {

/// One thing on a page, where it stands on paper.
struct SheetItem
{
    enum class Kind {
        Text,
        Fill,
        Frame,
        Mark,
        Square ///< the QR code with its border
    };
    Kind kind = Kind::Text;
    QRectF rect;
    QString text = {};
    SheetType type = SheetType::Body;
    bool trailing = false; ///< text: set against the far edge
    bool grey = false;     ///< a line between rows
    SheetMark mark = SheetMark::None;
};

/// A result sheet laid out on paper, in units of a tenth of a pixel at 96 dpi, so that screen, picture and
/// PDF set the same lines. Right-to-left pages are already mirrored.
struct SheetPages
{
    static constexpr int unitsPerInch = 960;

    Paper paper = Paper::A4;
    QSizeF size;
    bool rightToLeft = false;
    QList<QList<SheetItem>> pages; ///< at least one
    std::optional<QrCode> square;
};

[[nodiscard]] SheetPages layOutSheet(const ResultSheet &sheet, Paper paper, Qt::LayoutDirection direction);

} // namespace preau::gui
