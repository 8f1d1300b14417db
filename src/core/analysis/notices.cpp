// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/notices.h"

#include <algorithm>
#include <vector>

namespace preau {

namespace {

__extension__ using Signed128 = __int128;

/// A natural number of any size: just enough for a product of a few 64-bit factors to be compared exactly.
class Natural
{
public:
    explicit Natural(Signed128 value)
    {
        for (; value > 0; value >>= 32) {
            m_digits.push_back(static_cast<std::uint32_t>(value & 0xFFFFFFFF));
        }
    }

    friend Natural operator*(const Natural &a, const Natural &b)
    {
        Natural product(0);
        product.m_digits.assign(a.m_digits.size() + b.m_digits.size(), 0);
        for (size_t i = 0; i < a.m_digits.size(); ++i) {
            std::uint64_t carry = 0;
            for (size_t j = 0; j < b.m_digits.size() || carry != 0; ++j) {
                const std::uint64_t factor = j < b.m_digits.size() ? b.m_digits[j] : 0;
                const std::uint64_t sum = product.m_digits[i + j] + a.m_digits[i] * factor + carry;
                product.m_digits[i + j] = static_cast<std::uint32_t>(sum & 0xFFFFFFFF);
                carry = sum >> 32;
            }
        }
        product.trim();
        return product;
    }

    /// `b` must not be greater.
    friend Natural operator-(const Natural &a, const Natural &b)
    {
        Natural difference = a;
        std::uint32_t borrow = 0;
        for (size_t i = 0; i < a.m_digits.size(); ++i) {
            const std::uint64_t taken = std::uint64_t(i < b.m_digits.size() ? b.m_digits[i] : 0) + borrow;
            borrow = a.m_digits[i] < taken ? 1 : 0;
            difference.m_digits[i] =
                static_cast<std::uint32_t>((std::uint64_t(borrow) << 32) + a.m_digits[i] - taken);
        }
        difference.trim();
        return difference;
    }

    friend bool operator<(const Natural &a, const Natural &b)
    {
        if (a.m_digits.size() != b.m_digits.size()) {
            return a.m_digits.size() < b.m_digits.size();
        }
        return std::lexicographical_compare(a.m_digits.rbegin(), a.m_digits.rend(), b.m_digits.rbegin(),
                                            b.m_digits.rend());
    }

private:
    void trim()
    {
        while (!m_digits.empty() && m_digits.back() == 0) {
            m_digits.pop_back();
        }
    }

    std::vector<std::uint32_t> m_digits; ///< base 2^32, least first, no zeros at the end
};

/// The first two in the order of the result whose known positions are nearly the same.
std::optional<ClosePair> nearlySame(const Election &election, const MatchResult &result)
{
    constexpr qsizetype most = 200;
    QList<int> ranked;
    for (const CandidateResult &one : result.results) {
        if (one.ranked && ranked.size() < most) {
            ranked.append(one.candidate);
        }
    }
    const QList<ClosePair> pairs = closePairs(election, ranked);
    return pairs.isEmpty() ? std::nullopt : std::optional(pairs.constFirst());
}

} // namespace

bool isNarrow(MatchMethod method, const Rational &ahead, const Rational &behind, int points)
{
    const Signed128 a = ahead.numerator();
    const Signed128 b = ahead.denominator();
    const Signed128 c = behind.numerator();
    const Signed128 d = behind.denominator();
    if (method != MatchMethod::Euclidean) {
        // 100·(a/b − c/d) < points; the difference is formed first, so that nothing grows past 128 bits
        const Signed128 left = a * d - c * b;
        const Signed128 limit = b * d;
        if (left <= 0) {
            return points > 0;
        }
        return Natural(left) * Natural(100) < Natural(limit) * Natural(points);
    }
    // √(c/d) − √(a/b) < p, where p is points/100, holds when c/d − a/b − p² < 2p·√(a/b): at once where the
    // left side is negative, else where its square is smaller. Times 10⁴·b·d the left side is
    //   left = 10⁴·(c·b − a·d) − points²·b·d,  and the question left² < 4·10⁴·points²·a·b·d².
    const Signed128 difference = c * b - a * d;
    if (difference <= 0) {
        return points > 0;
    }
    const Natural scaled = Natural(difference) * Natural(10000);
    const Natural square = Natural(b * d) * Natural(Signed128(points) * points);
    if (scaled < square) {
        return true;
    }
    const Natural left = scaled - square;
    return left * left <
           Natural(Signed128(40000) * points * points) * Natural(a) * Natural(b * d) * Natural(d);
}

QList<ResultNotice> resultNotices(const Election &election, const MatchResult &result)
{
    using Kind = ResultNotice::Kind;
    QList<ResultNotice> notices;
    if (result.answered == 0) {
        return notices;
    }
    const QList<int> first = result.first();
    if (result.tooFew) {
        notices.append({.kind = Kind::TooFewAnswers, .candidates = {}, .count = result.answered});
    }
    if (first.size() > 1) {
        const bool everybody = first.size() == result.results.size();
        notices.append({.kind = everybody ? Kind::EverybodyTied : Kind::FirstTied, .candidates = first});
    } else if (first.size() == 1 && result.results.size() > 1 && result.results[1].ranked) {
        const CandidateResult &one = result.results[0];
        const CandidateResult &next = result.results[1];
        if (isNarrow(result.settings.method, *one.score, *next.score, 3)) {
            notices.append({.kind = Kind::NarrowLead, .candidates = {one.candidate, next.candidate}});
        }
    }
    if (const auto pair = nearlySame(election, result)) {
        notices.append(
            {.kind = Kind::NearlySame, .candidates = {pair->first, pair->second}, .count = pair->different});
    }
    if (result.weightsIgnored) {
        notices.append({.kind = Kind::WeightsIgnored, .candidates = {}});
    }
    const bool matches =
        std::ranges::any_of(result.results, [](const CandidateResult &one) { return one.score.has_value(); });
    if (first.isEmpty() && matches) {
        notices.append({.kind = Kind::NobodyRanked, .candidates = {}});
    }
    return notices;
}

} // namespace preau
