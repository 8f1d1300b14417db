// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/shuffle.h"

#include "base/splitmix.h"

namespace preau {

void shuffle(QList<int> &items, std::uint64_t seed)
{
    SplitMix64 random(seed);
    for (qsizetype i = items.size() - 1; i > 0; --i) {
        items.swapItemsAt(i, static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(i + 1))));
    }
}

} // namespace preau
