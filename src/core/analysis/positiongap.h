// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/scoring.h"
#include "base/rational.h"

namespace preau::scoring {

/// How far the positions of two are apart, over the questions on which both have a stated one.
struct PositionGap
{
    int known = 0;     ///< to both
    int different = 0; ///< of them, those with another position
    Rational mean;     ///< mean city-block gap: 0 the same everywhere, 1 opposite everywhere
};

[[nodiscard]] PositionGap positionGap(const PositionMatrix &matrix, std::span<const std::int16_t> one,
                                      std::span<const std::int16_t> other);

[[nodiscard]] int commonQuestions(std::span<const std::int16_t> one, std::span<const std::int16_t> other);

inline constexpr int leastCommon = 5;

/// What two must have in common to be compared: five questions, and a quarter of all.
[[nodiscard]] int commonNeeded(int questions);

} // namespace preau::scoring
