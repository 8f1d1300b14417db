// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <cstdint>

namespace preau {

/// Fisher–Yates driven by SplitMix64(seed): the same seed gives the same order on every machine and in every
/// release, so that an order can be told by its number.
void shuffle(QList<int> &items, std::uint64_t seed);

} // namespace preau
