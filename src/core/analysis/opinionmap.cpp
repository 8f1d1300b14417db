// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/opinionmap.h"

#include "analysis/positiongap.h"
#include "analysis/scaling.h"

#include <algorithm>
#include <cmath>

namespace preau {

namespace {

using scoring::commonQuestions;
using scoring::leastCommon;
using scoring::PositionGap;
using scoring::positionGap;
using scoring::PositionMatrix;

constexpr int leastPoints = 3;
constexpr int leastDifferent = 3; // as for pairs whose order means little

/// Takes out those who cannot be compared with everybody who stays; see opinionMap().
QList<int> comparable(const PositionMatrix &matrix, QList<int> candidates, int commonNeeded)
{
    struct Standing
    {
        int candidate = -1;
        int missing = 0; // pairs with too little in common
        int known = 0;   // positions
    };

    while (true) {
        QList<Standing> standings;
        int most = 0;
        for (const int one : std::as_const(candidates)) {
            Standing standing{.candidate = one, .known = commonQuestions(matrix.row(one), matrix.row(one))};
            for (const int other : std::as_const(candidates)) {
                const bool missing =
                    one != other && commonQuestions(matrix.row(one), matrix.row(other)) < commonNeeded;
                standing.missing += missing ? 1 : 0;
            }
            most = std::max(most, standing.missing);
            standings.append(standing);
        }
        if (candidates.size() == 1 && standings.constFirst().known < commonNeeded) {
            return {};
        }
        if (most == 0) {
            return candidates;
        }
        int fewest = matrix.questions();
        for (const Standing &standing : std::as_const(standings)) {
            fewest = standing.missing == most ? std::min(fewest, standing.known) : fewest;
        }
        for (const Standing &standing : std::as_const(standings)) {
            if (standing.missing == most && standing.known == fewest) {
                candidates.removeOne(standing.candidate);
            }
        }
        if (candidates.isEmpty()) {
            return candidates;
        }
    }
}

int percentOf(double share)
{
    return static_cast<int>(std::floor(100 * std::clamp(share, 0.0, 1.0) + 0.5));
}

scaling::Point pointOf(const MapPoint &point)
{
    return {.x = point.x, .y = point.y};
}

void fillPairs(OpinionMap &map, const PositionMatrix &matrix)
{
    for (qsizetype i = 0; i < map.points.size(); ++i) {
        for (qsizetype j = i + 1; j < map.points.size(); ++j) {
            const int first = map.points[i].candidate;
            const int second = map.points[j].candidate;
            const PositionGap gap = positionGap(matrix, matrix.row(first), matrix.row(second));
            map.pairs.append({.first = first,
                              .second = second,
                              .known = gap.known,
                              .different = gap.different,
                              .real = gap.mean,
                              .drawn = scaling::distance(pointOf(map.points[i]), pointOf(map.points[j]))});
        }
    }
}

void judge(OpinionMap &map)
{
    const auto count = static_cast<double>(map.pairs.size());
    double mean = 0;
    for (const MapPair &pair : std::as_const(map.pairs)) {
        mean += pair.realPoints() / count;
    }
    double error = 0;
    double spread = 0;
    double drawn = 0;
    for (const MapPair &pair : std::as_const(map.pairs)) {
        const double real = pair.realPoints();
        error += (real - pair.drawn) * (real - pair.drawn);
        spread += (real - mean) * (real - mean);
        drawn += pair.drawn * pair.drawn;
    }
    constexpr double roundingError = 1e-4; // of coordinates in thousandths
    const bool exact = error <= roundingError * count;
    // where all are equally far from each other there are no differences: rendered or not at all
    map.fit = exact ? 100 : spread <= roundingError * count ? 0 : percentOf(1 - error / spread);
    map.stress = exact ? 0 : drawn > 0 ? percentOf(std::sqrt(error / drawn)) : 100;
    const double usual = exact ? 0 : std::sqrt(error / count);
    for (MapPair &pair : map.pairs) {
        pair.tooClose = pair.different < leastDifferent || pair.drawn < usual;
    }
    map.verdict = map.fit < leastMapFit ? MapVerdict::PoorFit : MapVerdict::Shown;
}

/// By what they hold, so that neither ids nor the order asked for decide where a start puts them.
QList<int> canonicalOrder(const PositionMatrix &matrix, QList<int> candidates)
{
    std::ranges::stable_sort(candidates, [&](int a, int b) {
        return std::ranges::lexicographical_compare(matrix.row(a), matrix.row(b));
    });
    return candidates;
}

} // namespace

const MapPoint *OpinionMap::of(int candidate) const
{
    const auto point = std::ranges::find(points, candidate, &MapPoint::candidate);
    return point == points.cend() ? nullptr : &*point;
}

OpinionMap opinionMap(const Election &election, const QList<int> &candidates)
{
    OpinionMap map;
    map.commonNeeded = scoring::commonNeeded(static_cast<int>(election.questions.size()));
    if (candidates.size() > mostOnMap) {
        map.verdict = MapVerdict::TooManyCandidates;
        return map;
    }
    const PositionMatrix matrix(election);
    const QList<int> placed = comparable(matrix, candidates, map.commonNeeded);
    for (const int candidate : candidates) {
        if (!placed.contains(candidate)) {
            map.leftOut.append(candidate);
        }
    }
    if (placed.size() < leastPoints) {
        return map;
    }
    const QList<int> order = canonicalOrder(matrix, placed);
    const auto n = static_cast<std::size_t>(order.size());
    std::vector<double> wanted(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const PositionGap gap = positionGap(matrix, matrix.row(order[static_cast<qsizetype>(i)]),
                                                matrix.row(order[static_cast<qsizetype>(j)]));
            wanted[i * n + j] = wanted[j * n + i] = 100 * gap.mean.toDouble();
        }
    }
    const std::vector<scaling::Point> points = scaling::placePoints(wanted, static_cast<int>(n));
    for (const int candidate : placed) {
        const scaling::Point &at = points[static_cast<std::size_t>(order.indexOf(candidate))];
        map.points.append({.candidate = candidate, .x = at.x, .y = at.y});
    }
    fillPairs(map, matrix);
    if (std::ranges::all_of(map.pairs, [](const MapPair &pair) { return pair.real.isZero(); })) {
        map.verdict = MapVerdict::AllAlike;
        return map;
    }
    judge(map);
    return map;
}

QList<MapPair> worstPairs(const OpinionMap &map, qsizetype most)
{
    QList<MapPair> pairs = map.pairs;
    std::ranges::stable_sort(pairs, std::ranges::greater{},
                             [](const MapPair &pair) { return std::abs(pair.realPoints() - pair.drawn); });
    return pairs.first(std::min(most, pairs.size()));
}

const VoterDistance *VoterOnMap::to(int candidate) const
{
    const auto distance = std::ranges::find(distances, candidate, &VoterDistance::candidate);
    return distance == distances.cend() ? nullptr : &*distance;
}

std::optional<VoterOnMap> placeVoter(const Election &election, const OpinionMap &map, const Answers &answers)
{
    const PositionMatrix matrix(election);
    std::vector<std::int16_t> voter(static_cast<std::size_t>(matrix.questions()),
                                    PositionMatrix::undocumented);
    for (int q = 0; q < matrix.questions(); ++q) {
        const std::optional<Answer> answer = answers.answer(election.questions[q].id);
        if (answer && answer->kind == Answer::Kind::Stated && answer->option >= 0 &&
            answer->option < matrix.options(q)) {
            voter[static_cast<std::size_t>(q)] = static_cast<std::int16_t>(answer->option);
        }
    }
    // by their place, so that the order asked for does not decide in which order sums are formed
    QList<MapPoint> points = map.points;
    std::ranges::stable_sort(points, {}, [](const MapPoint &point) { return std::pair(point.x, point.y); });
    VoterOnMap placed;
    std::vector<scaling::Point> fixed;
    std::vector<double> wanted;
    for (const MapPoint &point : std::as_const(points)) {
        const PositionGap gap = positionGap(matrix, voter, matrix.row(point.candidate));
        if (gap.known >= leastCommon) {
            placed.distances.append({.candidate = point.candidate, .known = gap.known, .real = gap.mean});
            fixed.push_back(pointOf(point));
            wanted.push_back(100 * gap.mean.toDouble());
        }
    }
    if (placed.distances.size() < leastPoints) {
        return std::nullopt;
    }
    const scaling::Point at = scaling::placeOne(fixed, wanted);
    placed.x = at.x;
    placed.y = at.y;
    double error = 0;
    for (qsizetype i = 0; i < placed.distances.size(); ++i) {
        placed.distances[i].drawn = scaling::distance(at, fixed[static_cast<std::size_t>(i)]);
        error += std::abs(placed.distances[i].drawn - wanted[static_cast<std::size_t>(i)]);
    }
    placed.meanError =
        static_cast<int>(std::floor(error / static_cast<double>(placed.distances.size()) + 0.5));
    return placed;
}

} // namespace preau
