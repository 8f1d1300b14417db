// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>

namespace preau::gui {

/// A point with its marker and the size of its name.
struct MapLabel
{
    QPointF point;
    qreal radius = 0; ///< of the marker
    QSizeF size;      ///< of the text; empty: none is wanted
};

struct PlacedLabel
{
    QRectF rect;         ///< empty where there was no room
    bool leader = false; ///< too far from its point to belong to it without a line
};

/// Names that cover neither each other nor any marker nor `taken`, inside `area`: at the right of their
/// point, else at the left, above or below, else further away with a line. The first ones choose first.
[[nodiscard]] QList<PlacedLabel> placeLabels(const QRectF &area, const QList<MapLabel> &labels,
                                             const QList<QRectF> &taken);

} // namespace preau::gui
