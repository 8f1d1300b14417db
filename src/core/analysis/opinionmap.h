// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/rational.h"
#include "model/answers.h"
#include "model/election.h"

#include <optional>

namespace preau {

/// Can the positions be shown in two dimensions?
enum class MapVerdict {
    Shown,
    PoorFit,           ///< under 60 % of the differences in distance: a drawing would mislead
    TooFewCandidates,  ///< fewer than three can be compared
    TooManyCandidates, ///< more than two hundred: nobody could read it
    AllAlike,          ///< nobody differs from anybody
};

/// One candidate, in points out of a hundred from the middle of the map.
struct MapPoint
{
    int candidate = -1;
    double x = 0;
    double y = 0;
    friend bool operator==(const MapPoint &, const MapPoint &) = default;
};

/// How far two candidates are apart in their positions, and on the map.
struct MapPair
{
    int first = -1;
    int second = -1;
    int known = 0;         ///< questions known to both
    int different = 0;     ///< of them, those with another position
    Rational real;         ///< mean gap over these questions: 0 the same everywhere, 1 opposite everywhere
    double drawn = 0;      ///< in points
    bool tooClose = false; ///< cannot be told apart on the map

    [[nodiscard]] double realPoints() const { return 100 * real.toDouble(); } ///< for drawing only

    friend bool operator==(const MapPair &, const MapPair &) = default;
};

struct OpinionMap
{
    MapVerdict verdict = MapVerdict::TooFewCandidates;
    QList<MapPoint> points; ///< in the order asked for; also where the fit is poor
    QList<int> leftOut;     ///< have too few positions in common with others, in the order asked for
    QList<MapPair> pairs;   ///< of those on the map
    int commonNeeded = 0;   ///< questions that two must have in common to be compared
    int fit = 0;            ///< R² in percent: share of the differences in distance that the map renders
    int stress = 0;         ///< normalised stress ("stress-1") in percent: the mean error for the distances

    [[nodiscard]] const MapPoint *of(int candidate) const;
    friend bool operator==(const OpinionMap &, const OpinionMap &) = default;
};

inline constexpr int mostOnMap = 200;
inline constexpr int leastMapFit = 60;

/// A map of the candidates by their known positions alone: no voter, weight, method or rule has a part in it.
/// The distance of two is the mean gap over the questions known to both; points are placed by
/// analysis/scaling.h. The order of candidates, and their ids, change nothing.
///
/// Two can be compared with at least five questions in common, and a quarter of all. Where a pair has fewer,
/// whoever has the most such pairs is left out (of several, those with the fewest known positions, together),
/// until every pair can be compared.
///
/// A pair is too close to tell apart where it differs on fewer than three questions, or is drawn nearer than
/// the map is wrong on average.
[[nodiscard]] OpinionMap opinionMap(const Election &election, const QList<int> &candidates);

/// Those the map renders worst, the worst first.
[[nodiscard]] QList<MapPair> worstPairs(const OpinionMap &map, qsizetype most);

struct VoterDistance
{
    int candidate = -1;
    int known = 0;
    Rational real;
    double drawn = 0;

    [[nodiscard]] double realPoints() const { return 100 * real.toDouble(); } ///< for drawing only

    friend bool operator==(const VoterDistance &, const VoterDistance &) = default;
};

struct VoterOnMap
{
    double x = 0;
    double y = 0;
    QList<VoterDistance> distances; ///< to those who were used to place the voter
    int meanError = 0;              ///< in points

    [[nodiscard]] const VoterDistance *to(int candidate) const;
    friend bool operator==(const VoterOnMap &, const VoterOnMap &) = default;
};

/// The voter among candidates that stay where they are, by the distances to those with at least five answered
/// questions in common. Importance has no part in it. None with fewer than three such candidates.
[[nodiscard]] std::optional<VoterOnMap> placeVoter(const Election &election, const OpinionMap &map,
                                                   const Answers &answers);

} // namespace preau
