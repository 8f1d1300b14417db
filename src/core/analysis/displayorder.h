// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/election.h"

#include <cstdint>

namespace preau {

/// The order candidates are shown in: the official ballot order, or a seeded shuffle whose seed is shown.
struct DisplayOrder
{
    enum class Kind { Ballot, Shuffle };
    Kind kind = Kind::Ballot;
    std::uint64_t seed = 0; ///< of a shuffle
    friend bool operator==(const DisplayOrder &, const DisplayOrder &) = default;
};

/// Ballot order where there is one, else a shuffle with `seed`.
[[nodiscard]] DisplayOrder defaultOrder(const Election &election, std::uint64_t seed);

/// Indexes into election.candidates in display order: Fisher–Yates with SplitMix64(seed) over the ballot
/// order or, without one, over the ids in code-point order. The same on every machine. Where there is no
/// ballot order, Kind::Ballot is a shuffle with `seed` as well: never ids, files or names.
[[nodiscard]] QList<int> orderedCandidates(const Election &election, const DisplayOrder &order);

} // namespace preau
