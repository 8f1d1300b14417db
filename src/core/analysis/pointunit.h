// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"

namespace preau {

/// Points of a result in the smallest unit that makes every one of them, and every weight, a whole number:
/// the same unit for all candidates, so that columns compare.
class PointUnit
{
public:
    PointUnit() = default;
    explicit PointUnit(const MatchResult &result);

    [[nodiscard]] qint64 whole(const Rational &value) const { return (value / m_unit).numerator(); }

private:
    Rational m_unit{1};
};

} // namespace preau
