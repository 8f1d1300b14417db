// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/scoring.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace preau::scoring {

namespace {

__extension__ using Int128 = __int128;

/// Twice the coordinate times (options − 1): an integer from −(options − 1) to options − 1.
int doubledCoordinate(int option, int options)
{
    return 2 * option - (options - 1);
}

int signOf(int number)
{
    return number > 0 ? 1 : number < 0 ? -1 : 0;
}

/// A common denominator of every proximity that a question can give.
std::int64_t denominatorOf(const AnswerScale &scale)
{
    const std::int64_t size = scale.size();
    if (!scale.isOrdered()) {
        return std::lcm(std::int64_t(4), std::max<std::int64_t>(size, 1));
    }
    const std::int64_t steps = std::max<std::int64_t>(size - 1, 1);
    return 4 * steps * steps;
}

int weightOf(Importance importance)
{
    switch (importance) {
    case Importance::Low:
        return 1;
    case Importance::Normal:
        return 2;
    case Importance::High:
        return 4;
    }
    return 2;
}

int weightOf(ThemeImportance importance)
{
    switch (importance) {
    case ThemeImportance::None:
        return 0;
    case ThemeImportance::Low:
        return 1;
    case ThemeImportance::Normal:
        return 2;
    case ThemeImportance::High:
        return 4;
    }
    return 2;
}

constexpr int greatestWeight = 16;

} // namespace

PositionMatrix::PositionMatrix(const Election &election)
    : m_candidates(static_cast<int>(election.candidates.size())),
      m_questions(static_cast<int>(election.questions.size()))
{
    m_options.reserve(static_cast<size_t>(m_questions));
    m_ordered.reserve(static_cast<size_t>(m_questions));
    Int128 unit = 1;
    const Int128 limit = (Int128(1) << 62) / greatestWeight / std::max(m_questions, 1);
    for (const Question &question : election.questions) {
        m_options.push_back(question.answers.size());
        m_ordered.push_back(question.answers.isOrdered() ? 1 : 0);
        const std::int64_t denominator = denominatorOf(question.answers);
        unit = unit / std::gcd(static_cast<std::int64_t>(unit), denominator) * denominator;
        if (unit > limit) {
            qFatal("an election whose answer scales have no common denominator below 2^62 was not refused");
        }
    }
    m_unit = static_cast<std::int64_t>(unit);

    m_cells.reserve(static_cast<size_t>(m_candidates) * static_cast<size_t>(m_questions));
    for (const Candidate &candidate : election.candidates) {
        for (int q = 0; q < m_questions; ++q) {
            std::int16_t cell = undocumented;
            if (!candidate.refused && q < candidate.positions.size()) {
                const Position &position = candidate.positions[q];
                if (position.state == PositionState::Silent) {
                    cell = silent;
                } else if (position.isStated() && position.option >= 0 && position.option < options(q)) {
                    cell = position.option;
                }
            }
            m_cells.push_back(cell);
        }
    }
}

std::int64_t PositionMatrix::ordered(MatchMethod method, int steps, int voter, int candidate) const
{
    // With u = 2·steps·x/2 the coordinates are u/steps; every formula below is its definition times unit.
    const std::int64_t n = steps;
    const std::int64_t v = voter;
    const std::int64_t c = candidate;
    switch (method) {
    case MatchMethod::CityBlock:
        return m_unit / (2 * n) * (2 * n - std::abs(v - c));
    case MatchMethod::Agreement: {
        const int signV = signOf(voter);
        const int signC = signOf(candidate);
        return signV == signC ? m_unit : signV == 0 || signC == 0 ? m_unit / 2 : 0;
    }
    case MatchMethod::Euclidean:
        return m_unit / (4 * n * n) * (v - c) * (v - c);
    case MatchMethod::Directional:
        return m_unit / (2 * n * n) * (n * n + v * c);
    case MatchMethod::Hybrid:
        return m_unit / (4 * n * n) * (n * (2 * n - std::abs(v - c)) + n * n + v * c);
    }
    return 0;
}

std::int64_t PositionMatrix::points(MatchMethod method, int question, int voter, int candidate) const
{
    const int size = options(question);
    if (!isOrdered(question)) {
        return (voter == candidate) != (method == MatchMethod::Euclidean) ? m_unit : 0;
    }
    return ordered(method, std::max(size - 1, 1), doubledCoordinate(voter, size),
                   doubledCoordinate(candidate, size));
}

std::int64_t PositionMatrix::imputed(MatchMethod method, MissingRule rule, int question, int voter) const
{
    const bool distance = method == MatchMethod::Euclidean;
    const int size = options(question);
    const int steps = std::max(size - 1, 1);
    const int v = doubledCoordinate(voter, size);
    switch (rule) {
    case MissingRule::Exclude:
        return 0;
    case MissingRule::Penalise:
        return distance ? m_unit : 0;
    case MissingRule::Neutral:
        if (!isOrdered(question)) {
            return distance ? m_unit - m_unit / size : m_unit / size;
        }
        return ordered(method, steps, v, 0);
    case MissingRule::RelativeMax:
        if (!isOrdered(question)) {
            return distance ? m_unit : 0;
        }
        return ordered(method, steps, v, v > 0 ? -steps : steps);
    case MissingRule::Shrink:
        return distance ? m_unit / 4 : m_unit / 2;
    }
    return 0;
}

std::vector<int> themesOfQuestions(const Election &election)
{
    QHash<ThemeId, int> indexes;
    for (int i = 0; i < static_cast<int>(election.themes.size()); ++i) {
        indexes.insert(election.themes[i].id, i);
    }
    std::vector<int> themes;
    themes.reserve(static_cast<size_t>(election.questions.size()));
    for (const Question &question : election.questions) {
        themes.push_back(indexes.value(question.theme, -1));
    }
    return themes;
}

Ballot readBallot(const Election &election, const Answers &answers, bool equalWeights,
                  std::span<const int> themeOfQuestion)
{
    Ballot ballot;
    for (int q = 0; q < static_cast<int>(election.questions.size()); ++q) {
        const Question &question = election.questions[q];
        const auto it = answers.questions.constFind(question.id);
        if (it == answers.questions.cend()) {
            continue;
        }
        switch (it->kind) {
        case Answer::Kind::NoOpinion:
            ++ballot.noOpinion;
            break;
        case Answer::Kind::Skipped:
            ++ballot.skipped;
            break;
        case Answer::Kind::Stated: {
            if (it->option < 0 || it->option >= question.answers.size()) {
                break;
            }
            CountedAnswer counted{.question = q,
                                  .option = it->option,
                                  .theme = themeOfQuestion[static_cast<size_t>(q)],
                                  .weight = weightOf(it->importance) *
                                            weightOf(answers.importance(question.theme))};
            if (counted.weight == 0) {
                ballot.setAside.push_back(counted);
                break;
            }
            if (equalWeights) {
                counted.weight = evenWeight;
            }
            ballot.counted.push_back(counted);
            break;
        }
        }
    }
    if (ballot.counted.empty() && !ballot.setAside.empty()) {
        ballot.counted.swap(ballot.setAside);
        for (CountedAnswer &answer : ballot.counted) {
            answer.weight = evenWeight;
        }
        ballot.weightsIgnored = true;
    }
    return ballot;
}

void AnswerPoints::assign(const PositionMatrix &matrix, const CountedAnswer &answer, MatchMethod method,
                          MissingRule rule)
{
    const int size = matrix.options(answer.question);
    m_points.resize(static_cast<size_t>(size) + 2);
    const std::int64_t missing = answer.weight * matrix.imputed(method, rule, answer.question, answer.option);
    m_points[0] = missing;
    m_points[1] = missing;
    for (int option = 0; option < size; ++option) {
        m_points[static_cast<size_t>(option) + 2] =
            answer.weight * matrix.points(method, answer.question, answer.option, option);
    }
}

PointsTable::PointsTable(const PositionMatrix &matrix, std::span<const CountedAnswer> answers,
                         MatchMethod method, MissingRule rule)
    : m_answers(answers),
      m_exclude(rule == MissingRule::Exclude)
{
    m_offsets.reserve(answers.size());
    for (const CountedAnswer &answer : answers) {
        m_offsets.push_back(m_points.size());
        m_weight += answer.weight;
        const std::int64_t missing =
            answer.weight * matrix.imputed(method, rule, answer.question, answer.option);
        m_points.push_back(missing);
        m_points.push_back(missing);
        for (int option = 0; option < matrix.options(answer.question); ++option) {
            m_points.push_back(answer.weight * matrix.points(method, answer.question, answer.option, option));
        }
    }
}

Sum PointsTable::sum(std::span<const std::int16_t> row) const
{
    Sum sum;
    std::int64_t missing = 0;
    for (size_t a = 0; a < m_answers.size(); ++a) {
        const CountedAnswer &answer = m_answers[a];
        const std::int16_t position = row[static_cast<size_t>(answer.question)];
        sum.points += towards(a, position);
        if (position < 0) {
            missing += answer.weight;
        } else {
            ++sum.matched;
        }
    }
    sum.weight = m_exclude ? m_weight - missing : m_weight;
    return sum;
}

bool nearer(MatchMethod method, const Sum &a, const Sum &b)
{
    const Int128 left = Int128(a.points) * b.weight;
    const Int128 right = Int128(b.points) * a.weight;
    return method == MatchMethod::Euclidean ? left < right : left > right;
}

bool isRanked(const Sum &sum, int answered, const Rational &minCoverage)
{
    if (sum.matched == 0) {
        return false;
    }
    if (answered < 3) {
        return true; // too few to mean anything: nobody is held back, and the result says so
    }
    return sum.matched >= 3 &&
           Int128(sum.matched) * minCoverage.denominator() >= Int128(minCoverage.numerator()) * answered;
}

int percent(MatchMethod method, const Sum &sum, std::int64_t unit)
{
    const Int128 whole = Int128(unit) * sum.weight;
    if (method != MatchMethod::Euclidean) {
        constexpr std::int64_t small = std::int64_t(1) << 54;
        if (whole < small) { // points never exceed the whole
            const auto divisor = static_cast<std::int64_t>(whole);
            return static_cast<int>((200 * sum.points + divisor) / (2 * divisor));
        }
        return static_cast<int>((Int128(200) * sum.points + whole) / (2 * whole));
    }
    // The answer r is the greatest with 100·√D ≤ 100.5 − r. With the odd number m = 201 − 2r this reads
    // 40000·D ≤ m², so the smallest such m is wanted. The square root only says where to begin.
    const Int128 target = Int128(40000) * sum.points;
    const double guess = 200 * std::sqrt(static_cast<double>(sum.points) / static_cast<double>(unit) /
                                         static_cast<double>(sum.weight));
    int m = std::clamp(static_cast<int>(guess) | 1, 1, 201);
    const auto reaches = [&](int odd) { return Int128(odd) * odd * whole >= target; };
    while (m > 1 && reaches(m - 2)) {
        m -= 2;
    }
    while (!reaches(m)) {
        m += 2;
    }
    return (201 - m) / 2;
}

QList<int> firstPlaced(MatchMethod method, std::span<const int> candidates, std::span<const Sum> sums,
                       int answered, const Rational &minCoverage)
{
    QList<int> first;
    for (const int candidate : candidates) {
        const Sum &sum = sums[static_cast<size_t>(candidate)];
        if (!isRanked(sum, answered, minCoverage)) {
            continue;
        }
        if (first.isEmpty()) {
            first.append(candidate);
            continue;
        }
        const Sum &best = sums[static_cast<size_t>(first.constFirst())];
        if (nearer(method, sum, best)) {
            first.clear();
            first.append(candidate);
        } else if (!nearer(method, best, sum)) {
            first.append(candidate);
        }
    }
    return first;
}

std::vector<int> listedCandidates(const Election &election, const MatchSettings &settings)
{
    const QList<int> order = orderedCandidates(election, settings.order);
    std::vector<int> listed;
    listed.reserve(static_cast<size_t>(order.size()));
    for (const int index : order) {
        const Candidate &candidate = election.candidates[index];
        if (settings.constituency.isEmpty() || candidate.constituency == settings.constituency ||
            (candidate.refused && candidate.constituency.isEmpty())) {
            listed.push_back(index);
        }
    }
    return listed;
}

} // namespace preau::scoring
