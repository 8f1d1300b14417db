// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/positiongap.h"

#include <algorithm>

namespace preau::scoring {

PositionGap positionGap(const PositionMatrix &matrix, std::span<const std::int16_t> one,
                        std::span<const std::int16_t> other)
{
    PositionGap gap;
    std::int64_t sum = 0;
    for (int q = 0; q < matrix.questions(); ++q) {
        const std::int16_t a = one[static_cast<std::size_t>(q)];
        const std::int16_t b = other[static_cast<std::size_t>(q)];
        if (a < 0 || b < 0) {
            continue;
        }
        ++gap.known;
        gap.different += a != b ? 1 : 0;
        sum += matrix.unit() - matrix.points(MatchMethod::CityBlock, q, a, b);
    }
    if (gap.known > 0) {
        gap.mean = Rational(sum, matrix.unit()) / Rational(gap.known);
    }
    return gap;
}

int commonQuestions(std::span<const std::int16_t> one, std::span<const std::int16_t> other)
{
    int known = 0;
    for (std::size_t q = 0; q < one.size(); ++q) {
        known += one[q] >= 0 && other[q] >= 0 ? 1 : 0;
    }
    return known;
}

int commonNeeded(int questions)
{
    return std::max(leastCommon, (questions + 3) / 4);
}

} // namespace preau::scoring
