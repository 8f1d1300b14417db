// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace preau {

/// An exact fraction in lowest terms with a positive denominator. Scores, weights and points are
/// rationals from end to end; the only rounding is at display (roundedHalfUp).
///
/// Sums and products are formed in 128 bits and reduced; a result that does not fit 64 bits after
/// reduction is a programming error for the data sizes the reader admits and ends the program: a wrong score
/// would be worse.
class Rational
{
public:
    constexpr Rational() = default;
    Rational(std::int64_t numerator, std::int64_t denominator = 1); ///< denominator must not be 0

    [[nodiscard]] std::int64_t numerator() const { return m_numerator; }

    [[nodiscard]] std::int64_t denominator() const { return m_denominator; }

    [[nodiscard]] bool isZero() const { return m_numerator == 0; }

    [[nodiscard]] double toDouble() const; ///< for drawing only, never for a decision

    /// The integer nearest to this, halves away from zero toward +infinity (½ → 1, −½ → 0).
    [[nodiscard]] std::int64_t roundedHalfUp() const;

    friend Rational operator+(const Rational &a, const Rational &b);
    friend Rational operator-(const Rational &a, const Rational &b);
    friend Rational operator*(const Rational &a, const Rational &b);
    friend Rational operator/(const Rational &a, const Rational &b); ///< b must not be 0

    Rational &operator+=(const Rational &b) { return *this = *this + b; }

    friend bool operator==(const Rational &, const Rational &) = default;
    friend bool operator<(const Rational &a, const Rational &b);

    friend bool operator>(const Rational &a, const Rational &b) { return b < a; }

    friend bool operator<=(const Rational &a, const Rational &b) { return !(b < a); }

    friend bool operator>=(const Rational &a, const Rational &b) { return !(a < b); }

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

} // namespace preau
