// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/scaling.h"

#include "base/splitmix.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace preau::scaling {

namespace {

/// How many starts, and how many of the most promising are worked out to the end.
struct Effort
{
    int starts = 60;
    int kept = 5;
};

Effort effortFor(int points)
{
    constexpr int smallPicture = 60; // up to which many starts cost nothing
    return points <= smallPicture ? Effort{} : Effort{.starts = 12, .kept = 2};
}

constexpr int roughRounds = 40;
constexpr int fineRounds = 1500;
constexpr double settled = 1e-9;    // of the stress, gained in a round: no more to gain
constexpr double negligible = 1e-6; // beside the rest

struct Layout
{
    std::vector<Point> points;
    double stress = 0; // Σ (δ − d)² over pairs
};

double rounded(double value)
{
    return std::floor(value * 1000 + 0.5) / 1000;
}

/// From −scale to +scale, a number of its own for every draw.
double draw(SplitMix64 &source, double scale)
{
    return (static_cast<double>(source.below(2001)) - 1000) / 1000 * scale;
}

/// One round; returns the stress of `points` as they were before it.
double majorise(std::span<const double> wanted, std::vector<Point> &points, std::vector<Point> &next)
{
    const std::size_t n = points.size();
    std::ranges::fill(next, Point{});
    double stress = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const double dx = points[i].x - points[j].x;
            const double dy = points[i].y - points[j].y;
            const double drawn = std::sqrt(dx * dx + dy * dy);
            const double target = wanted[i * n + j];
            stress += (target - drawn) * (target - drawn);
            const double ratio = drawn > 0 ? target / drawn : 0;
            next[i].x += ratio * dx;
            next[i].y += ratio * dy;
            next[j].x -= ratio * dx;
            next[j].y -= ratio * dy;
        }
    }
    for (Point &point : next) {
        point.x /= static_cast<double>(n);
        point.y /= static_cast<double>(n);
    }
    points.swap(next);
    return stress;
}

void work(std::span<const double> wanted, Layout &layout, int rounds)
{
    std::vector<Point> next(layout.points.size());
    double before = -1;
    for (int round = 0; round < rounds; ++round) {
        layout.stress = majorise(wanted, layout.points, next);
        if (before >= 0 && before - layout.stress <= settled * before) {
            return;
        }
        before = layout.stress;
    }
}

void centre(std::vector<Point> &points)
{
    Point middle;
    for (const Point &point : points) {
        middle.x += point.x;
        middle.y += point.y;
    }
    const auto n = static_cast<double>(points.size());
    for (Point &point : points) {
        point.x -= middle.x / n;
        point.y -= middle.y / n;
    }
}

/// Turns the widest direction to x: the first principal axis.
void turn(std::vector<Point> &points)
{
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const Point &point : points) {
        xx += point.x * point.x;
        xy += point.x * point.y;
        yy += point.y * point.y;
    }
    const double half = (xx - yy) / 2;
    const double root = std::sqrt(half * half + xy * xy);
    if (root <= negligible * (xx + yy)) {
        return; // as wide in every direction
    }
    // of the two ways to write the axis, the one without cancellation
    Point axis = half > 0 ? Point{half + root, xy} : Point{xy, root - half};
    const double length = std::sqrt(axis.x * axis.x + axis.y * axis.y);
    axis = {axis.x / length, axis.y / length};
    for (Point &point : points) {
        point = {point.x * axis.x + point.y * axis.y, point.y * axis.x - point.x * axis.y};
    }
}

/// Points on a line come to it ever more slowly from the plane: one more start on their widest direction.
void flatten(std::span<const double> wanted, Layout &layout)
{
    Layout flat{.points = layout.points};
    for (Point &point : flat.points) {
        point.y = 0;
    }
    work(wanted, flat, fineRounds);
    if (flat.stress <= layout.stress) {
        layout = std::move(flat);
    }
}

/// −1 where the longer tail is on the negative side of the axis.
double direction(const std::vector<Point> &points, double Point::*axis)
{
    double sum = 0;
    double size = 0;
    for (const Point &point : points) {
        const double cube = point.*axis * (point.*axis) * (point.*axis);
        sum += cube;
        size += std::abs(cube);
    }
    if (std::abs(sum) > negligible * size) {
        return sum < 0 ? -1 : 1;
    }
    const auto off = std::ranges::find_if(
        points, [axis](const Point &point) { return std::abs(point.*axis) > negligible; });
    return off != points.cend() && (*off).*axis < 0 ? -1 : 1;
}

} // namespace

double distance(const Point &a, const Point &b)
{
    const double dx = a.x - b.x;
    const double dy = a.y - b.y;
    return std::sqrt(dx * dx + dy * dy);
}

std::vector<Point> placePoints(std::span<const double> wanted, int n)
{
    const auto count = static_cast<std::size_t>(n);
    const double scale = wanted.empty() ? 0 : *std::ranges::max_element(wanted);
    if (n < 2 || scale <= 0) {
        return std::vector<Point>(count);
    }
    std::vector<Layout> layouts;
    const Effort effort = effortFor(n);
    for (int start = 1; start <= effort.starts; ++start) {
        SplitMix64 source(static_cast<std::uint64_t>(start));
        Layout layout{.points = std::vector<Point>(count)};
        for (Point &point : layout.points) {
            point.x = draw(source, scale);
            point.y = draw(source, scale);
        }
        work(wanted, layout, roughRounds);
        layouts.push_back(std::move(layout));
    }
    std::ranges::stable_sort(layouts, {}, &Layout::stress);
    layouts.resize(static_cast<std::size_t>(effort.kept));
    for (Layout &layout : layouts) {
        work(wanted, layout, fineRounds);
    }
    Layout best = std::move(*std::ranges::min_element(layouts, {}, &Layout::stress));
    centre(best.points);
    turn(best.points);
    flatten(wanted, best);
    const double alongX = direction(best.points, &Point::x);
    const double alongY = direction(best.points, &Point::y);
    for (Point &point : best.points) {
        point = {rounded(point.x * alongX), rounded(point.y * alongY)};
    }
    return best.points;
}

Point placeOne(std::span<const Point> fixed, std::span<const double> wanted)
{
    if (fixed.empty()) {
        return {};
    }
    const auto n = static_cast<double>(fixed.size());
    double scale = 0;
    for (std::size_t i = 0; i < fixed.size(); ++i) {
        scale = std::max({scale, wanted[i], std::abs(fixed[i].x), std::abs(fixed[i].y)});
    }
    // the majorisation of a stress in which only one point may move
    const auto step = [&](Point &point) {
        Point next;
        double stress = 0;
        for (std::size_t i = 0; i < fixed.size(); ++i) {
            const double drawn = distance(point, fixed[i]);
            stress += (wanted[i] - drawn) * (wanted[i] - drawn);
            const double ratio = drawn > 0 ? wanted[i] / drawn : 0;
            next.x += fixed[i].x + ratio * (point.x - fixed[i].x);
            next.y += fixed[i].y + ratio * (point.y - fixed[i].y);
        }
        point = {next.x / n, next.y / n};
        return stress;
    };

    struct Found
    {
        Point point;
        double stress = 0;
    };

    std::optional<Found> best;
    for (int start = 1; start <= Effort().starts; ++start) {
        SplitMix64 source(static_cast<std::uint64_t>(start));
        Point point;
        point.x = draw(source, scale);
        point.y = draw(source, scale);
        double before = -1;
        double stress = 0;
        for (int round = 0; round < fineRounds; ++round) {
            stress = step(point);
            if (before >= 0 && before - stress <= settled * before) {
                break;
            }
            before = stress;
        }
        const Found found{.point = {rounded(point.x), rounded(point.y)}, .stress = stress};
        const double slack = negligible * scale * scale;
        const bool better = !best || found.stress < best->stress - slack;
        const bool asGood = best && found.stress <= best->stress + slack;
        if (better || (asGood && (found.point.y > best->point.y ||
                                  (found.point.y == best->point.y && found.point.x > best->point.x)))) {
            best = found;
        }
    }
    return best->point;
}

} // namespace preau::scaling
