// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/maplabels.h"

#include <algorithm>
#include <array>

namespace preau::gui {

namespace {

constexpr qreal gap = 6;       // between a marker and its name
constexpr qreal breathing = 2; // around names

QRectF markerOf(const MapLabel &label)
{
    return {label.point.x() - label.radius, label.point.y() - label.radius, 2 * label.radius,
            2 * label.radius};
}

/// Where the name may stand, the best place first.
QList<PlacedLabel> places(const MapLabel &label)
{
    const qreal away = label.radius + gap;
    const qreal wide = label.size.width();
    const qreal high = label.size.height();
    const QPointF at = label.point;
    const auto place = [&](qreal x, qreal y, bool leader) {
        return PlacedLabel{.rect = QRectF(QPointF(x, y), label.size), .leader = leader};
    };
    QList<PlacedLabel> all{place(at.x() + away, at.y() - high / 2, false),
                           place(at.x() - away - wide, at.y() - high / 2, false),
                           place(at.x() - wide / 2, at.y() - away - high, false),
                           place(at.x() - wide / 2, at.y() + away, false)};
    constexpr std::array rings{1.0, 1.8, 2.8, 4.0, 5.5, 7.5};
    constexpr std::array<std::pair<qreal, qreal>, 12> directions{{{1, -0.6},
                                                                  {1, 0.6},
                                                                  {-1, -0.6},
                                                                  {-1, 0.6},
                                                                  {0.6, -1},
                                                                  {0.6, 1},
                                                                  {-0.6, -1},
                                                                  {-0.6, 1},
                                                                  {0, -1},
                                                                  {0, 1},
                                                                  {1, 0},
                                                                  {-1, 0}}};
    for (const qreal ring : rings) {
        for (const auto &[dx, dy] : directions) {
            const QPointF end = at + QPointF(dx, dy) * (label.radius + ring * high);
            const qreal x = dx > 0.5 ? end.x() : dx < -0.5 ? end.x() - wide : end.x() - wide / 2;
            all.append(place(x, dy < 0 ? end.y() - high : dy > 0 ? end.y() : end.y() - high / 2, true));
        }
    }
    return all;
}

} // namespace

QList<PlacedLabel> placeLabels(const QRectF &area, const QList<MapLabel> &labels, const QList<QRectF> &taken)
{
    QList<QRectF> occupied = taken;
    for (const MapLabel &label : labels) {
        occupied.append(markerOf(label));
    }
    QList<PlacedLabel> placed;
    for (const MapLabel &label : labels) {
        PlacedLabel found;
        if (!label.size.isEmpty()) {
            for (const PlacedLabel &place : places(label)) {
                const QRectF room = place.rect.adjusted(-breathing, -breathing, breathing, breathing);
                const bool free =
                    area.contains(place.rect) && std::ranges::none_of(occupied, [&](const QRectF &other) {
                        return other.intersects(room);
                    });
                if (free) {
                    found = place;
                    break;
                }
            }
        }
        if (!found.rect.isEmpty()) {
            occupied.append(found.rect);
        }
        placed.append(found);
    }
    return placed;
}

} // namespace preau::gui
