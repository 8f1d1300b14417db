// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/shuffle.h"

namespace preau {

void shuffle(QList<int> &items, std::uint64_t seed)
{
    // Sebastiano Vigna's SplitMix64: the same numbers on every machine, unlike those of the standard library
    std::uint64_t state = seed;
    const auto next = [&state] {
        state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    };
    for (qsizetype i = items.size() - 1; i > 0; --i) {
        items.swapItemsAt(i, static_cast<qsizetype>(next() % static_cast<std::uint64_t>(i + 1)));
    }
}

} // namespace preau
