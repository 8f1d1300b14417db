// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/election.h"

namespace preau {

/// Stated positions by the confidence of their coding.
struct ConfidenceCounts
{
    int high = 0;
    int medium = 0;
    int low = 0;
    friend bool operator==(const ConfidenceCounts &, const ConfidenceCounts &) = default;
};

/// Stated positions by what they rest on. Known only where an election says which sources are the candidates'
/// own.
struct EvidenceCounts
{
    int own = 0;    ///< their own documents alone
    int both = 0;   ///< these and documents of others
    int others = 0; ///< documents of others alone
    int none = 0;   ///< no source
    friend bool operator==(const EvidenceCounts &, const EvidenceCounts &) = default;
};

/// How much is known about one theme, over all candidates.
struct ThemeCoverage
{
    ThemeId theme;
    int questions = 0;
    PositionCounts positions;
    int withSilent = 0;       ///< candidates silent on at least one of its questions
    int withUndocumented = 0; ///< candidates not documented on at least one
    int withoutStated = 0;    ///< candidates with no stated position on any of its questions
    friend bool operator==(const ThemeCoverage &, const ThemeCoverage &) = default;
};

/// How much is known about one candidate.
struct CandidateCoverage
{
    PositionCounts positions;
    QList<PositionCounts> byTheme; ///< in the election's order of themes
    friend bool operator==(const CandidateCoverage &, const CandidateCoverage &) = default;
};

/// What is known, counted along every side of the matrix. A refused candidate and a theme without questions
/// have zeros.
struct ElectionCoverage
{
    PositionCounts positions;
    ConfidenceCounts confidence;
    std::optional<EvidenceCounts> evidence;
    QList<ThemeCoverage> themes;         ///< in the election's order
    QList<CandidateCoverage> candidates; ///< by index
    QList<PositionCounts> questions;     ///< by index
    friend bool operator==(const ElectionCoverage &, const ElectionCoverage &) = default;
};

[[nodiscard]] ElectionCoverage coverage(const Election &election);

} // namespace preau
