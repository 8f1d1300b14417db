// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"
#include "analysis/robustness.h"

namespace preau {

/// Something a reader must know before reading a ranking. The words belong to the interface.
struct ResultNotice
{
    enum class Kind {
        TooFewAnswers,  ///< one or two: `count`
        EverybodyTied,  ///< all `candidates` share the first place
        FirstTied,      ///< `candidates` share the first place
        NarrowLead,     ///< first and next of `candidates` are less than three points apart, exactly
        NearlySame,     ///< `candidates` (two) differ on `count` of the questions known to both: 0, 1 or 2
        WeightsIgnored, ///< every weight was 0
        NobodyRanked,   ///< some have a match, none passes the threshold
    };
    Kind kind = Kind::TooFewAnswers;
    QList<int> candidates; ///< in the order of the result
    int count = 0;
    friend bool operator==(const ResultNotice &, const ResultNotice &) = default;
};

/// All that apply, the most important first: a page with room for one shows the first. Empty where nothing
/// was answered, for there is no ranking then. For NearlySame the first such pair in the order of the result,
/// looked for among the first 200 ranked.
[[nodiscard]] QList<ResultNotice> resultNotices(const Election &election, const MatchResult &result);

/// Is `ahead` less than `points` percentage points above `behind`? Exact for every method, √ included.
[[nodiscard]] bool isNarrow(MatchMethod method, const Rational &ahead, const Rational &behind, int points);

} // namespace preau
