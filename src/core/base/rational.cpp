// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rational.h"

#include <QtGlobal>

#include <limits>
#include <numeric>

namespace preau {

namespace {

__extension__ using Wide = __int128; // GCC, Clang and clang-cl alike

Wide gcd(Wide a, Wide b)
{
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

Rational reduced(Wide numerator, Wide denominator)
{
    Q_ASSERT(denominator != 0);
    const Wide divisor = gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
    numerator /= divisor;
    denominator /= divisor;
    constexpr Wide limit = std::numeric_limits<std::int64_t>::max();
    if (numerator > limit || numerator < -limit || denominator > limit) {
        qFatal("a fraction does not fit 64 bits");
    }
    return {static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
}

} // namespace

Rational::Rational(std::int64_t numerator, std::int64_t denominator)
{
    Q_ASSERT(denominator != 0);
    const std::int64_t divisor = std::gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
    m_numerator = numerator / divisor;
    m_denominator = denominator / divisor;
}

double Rational::toDouble() const
{
    return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
}

std::int64_t Rational::roundedHalfUp() const
{
    // floor((2n + d) / 2d), exact also for negative values
    const Wide numerator = Wide(2) * m_numerator + m_denominator;
    const Wide denominator = Wide(2) * m_denominator;
    Wide quotient = numerator / denominator;
    if (numerator % denominator < 0) {
        --quotient;
    }
    return static_cast<std::int64_t>(quotient);
}

Rational operator+(const Rational &a, const Rational &b)
{
    return reduced(Wide(a.m_numerator) * b.m_denominator + Wide(b.m_numerator) * a.m_denominator,
                   Wide(a.m_denominator) * b.m_denominator);
}

Rational operator-(const Rational &a, const Rational &b)
{
    return reduced(Wide(a.m_numerator) * b.m_denominator - Wide(b.m_numerator) * a.m_denominator,
                   Wide(a.m_denominator) * b.m_denominator);
}

Rational operator*(const Rational &a, const Rational &b)
{
    return reduced(Wide(a.m_numerator) * b.m_numerator, Wide(a.m_denominator) * b.m_denominator);
}

Rational operator/(const Rational &a, const Rational &b)
{
    return reduced(Wide(a.m_numerator) * b.m_denominator, Wide(a.m_denominator) * b.m_numerator);
}

bool operator<(const Rational &a, const Rational &b)
{
    return Wide(a.m_numerator) * b.m_denominator < Wide(b.m_numerator) * a.m_denominator;
}

} // namespace preau
