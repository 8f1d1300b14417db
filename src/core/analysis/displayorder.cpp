// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/displayorder.h"

#include "base/shuffle.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace preau {

namespace {

/// Indexes of all candidates as the ballot order names them; whoever it does not name comes after, by id.
QList<int> inBallotOrder(const Election &election)
{
    QHash<CandidateId, int> places;
    for (int i = 0; i < static_cast<int>(election.ballotOrder.size()); ++i) {
        places.insert(election.ballotOrder[i], i);
    }

    // QString compares UTF-16 units, which puts supplementary characters before U+E000; code points do not.
    struct Key
    {
        int place;
        QList<uint> id;
    };

    QList<Key> keys;
    keys.reserve(election.candidates.size());
    for (const Candidate &candidate : election.candidates) {
        keys.append({.place = places.value(candidate.id, std::numeric_limits<int>::max()),
                     .id = candidate.id.value().toUcs4()});
    }
    QList<int> order(election.candidates.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](int a, int b) {
        const Key &left = keys[a];
        const Key &right = keys[b];
        if (left.place != right.place) {
            return left.place < right.place;
        }
        return std::ranges::lexicographical_compare(left.id, right.id);
    });
    return order;
}

} // namespace

DisplayOrder defaultOrder(const Election &election, std::uint64_t seed)
{
    if (!election.ballotOrder.isEmpty()) {
        return {};
    }
    return {.kind = DisplayOrder::Kind::Shuffle, .seed = seed};
}

QList<int> orderedCandidates(const Election &election, const DisplayOrder &order)
{
    QList<int> indexes = inBallotOrder(election);
    if (order.kind == DisplayOrder::Kind::Ballot && !election.ballotOrder.isEmpty()) {
        return indexes;
    }
    shuffle(indexes, order.seed);
    return indexes;
}

} // namespace preau
