// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

/// Points in a plane whose distances come as near as can be to given ones: metric multidimensional scaling by
/// stress majorisation (SMACOF). For drawing only.
///
/// The step, known as the Guttman transform, is x_i ← (1/n) Σ_j (δ_ij / d_ij)(x_i − x_j), d being the
/// distances drawn and δ those wanted: J. de Leeuw, “Applications of convex analysis to multidimensional
/// scaling” (1977); I. Borg and P. Groenen, Modern Multidimensional Scaling, 2nd ed. (2005), chapter 8. It
/// never makes Σ (δ − d)² larger, and it ends in a minimum that depends on the start: the best of a fixed
/// number of starts is taken.
///
/// The same numbers on every machine: sums in a fixed order, nothing but the four operations and square
/// roots, which IEEE 754 rounds in one way only, no fused operations (see the build file), and starts that
/// follow from their number.
namespace preau::scaling {

struct Point
{
    double x = 0;
    double y = 0;
    friend bool operator==(const Point &, const Point &) = default;
};

[[nodiscard]] double distance(const Point &a, const Point &b);

/// Where points have the distances `wanted`, n × n row by row, symmetric and not negative. The result is
/// centred; its widest direction lies along x, and along both axes the longer tail of points is on the
/// positive side (where both sides weigh the same, the first point off the axis is), so a picture does not
/// turn or flip. Coordinates are rounded to thousandths of the unit of `wanted`.
[[nodiscard]] std::vector<Point> placePoints(std::span<const double> wanted, int n);

/// Where one more point has the distances `wanted` from points that stay where they are. Of places that fit
/// equally well the one with the larger y, then the larger x.
[[nodiscard]] Point placeOne(std::span<const Point> fixed, std::span<const double> wanted);

} // namespace preau::scaling
