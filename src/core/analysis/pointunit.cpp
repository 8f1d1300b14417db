// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/pointunit.h"

#include <numeric>

namespace preau {

namespace {

/// The largest fraction that both are whole multiples of; of 0 and b it is b.
Rational commonMeasure(const Rational &a, const Rational &b)
{
    if (a.isZero()) {
        return b;
    }
    if (b.isZero()) {
        return a;
    }
    return {std::gcd(a.numerator(), b.numerator()), std::lcm(a.denominator(), b.denominator())};
}

} // namespace

PointUnit::PointUnit(const MatchResult &result)
{
    Rational unit(0);
    for (const CandidateResult &one : result.results) {
        for (const Contribution &part : one.contributions) {
            unit = commonMeasure(commonMeasure(unit, part.weight), part.points);
        }
    }
    if (!unit.isZero()) {
        m_unit = unit;
    }
}

} // namespace preau
