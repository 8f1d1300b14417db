// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPixmap>
#include <QString>

namespace preau::gui {

/// What stands around a chart that leaves the program: it must still say what it is and where it is from.
struct ChartCaption
{
    QString heading;
    QString explanation;
    QString origin; ///< election, version, print, licence
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The chart under its heading and over its caption, as a PNG file.
[[nodiscard]] QByteArray chartPng(const QPixmap &chart, const ChartCaption &caption);

} // namespace preau::gui
