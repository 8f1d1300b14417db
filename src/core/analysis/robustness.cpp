// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/robustness.h"

#include "analysis/scoring.h"

#include <algorithm>
#include <set>

namespace preau {

namespace {

using scoring::CountedAnswer;
using scoring::PositionMatrix;
using scoring::Sum;

Verdict compareFirst(const QList<int> &base, const QList<int> &variant)
{
    // Both lists follow the display order, so equal sets are equal lists.
    if (base == variant) {
        return Verdict::Same;
    }
    const bool overlap =
        std::ranges::any_of(variant, [&](int candidate) { return base.contains(candidate); });
    return overlap ? Verdict::Overlap : Verdict::Other;
}

/// The base result's sums, and what becomes of the first place when a few answers are taken out or changed:
/// each variant costs one pass over the candidates, whatever the number of questions.
class Variants
{
public:
    /// Sums by candidate index, and how many answers they are over.
    struct Outcome
    {
        std::vector<Sum> sums;
        int answered = 0;
    };

    Variants(const Election &election, const Answers &answers, const MatchSettings &settings)
        : m_settings(settings),
          m_matrix(election),
          m_themes(scoring::themesOfQuestions(election)),
          m_listed(scoring::listedCandidates(election, settings)),
          m_ballot(scoring::readBallot(election, answers, settings.equalWeights, m_themes)),
          m_base{.sums = sums(m_ballot.counted, settings.method, settings.missing),
                 .answered = static_cast<int>(m_ballot.counted.size())},
          m_first(first(m_base))
    {
    }

    [[nodiscard]] const QList<int> &baseFirst() const { return m_first; }

    [[nodiscard]] std::optional<Rational> baseLead() const
    {
        std::vector<Sum> ranked;
        for (const int candidate : m_listed) {
            const Sum &sum = m_base.sums[static_cast<size_t>(candidate)];
            if (scoring::isRanked(sum, m_base.answered, m_settings.minCoverage)) {
                ranked.push_back(sum);
            }
        }
        if (ranked.size() < 2) {
            return std::nullopt;
        }
        std::ranges::partial_sort(ranked, ranked.begin() + 2, [&](const Sum &a, const Sum &b) {
            return scoring::nearer(m_settings.method, a, b);
        });
        if (m_settings.method == MatchMethod::Euclidean) {
            return Rational(percent(ranked[0]) - percent(ranked[1]), 100);
        }
        const auto score = [&](const Sum &sum) { return Rational(sum.points, m_matrix.unit() * sum.weight); };
        return score(ranked[0]) - score(ranked[1]);
    }

    [[nodiscard]] const std::vector<CountedAnswer> &counted() const { return m_ballot.counted; }

    [[nodiscard]] const std::vector<int> &listed() const { return m_listed; }

    /// `step` is asked before each method and rule; incomplete once it said false.
    template<typename Step>
    [[nodiscard]] QList<SettingVariant> settings(const Election &election, const Answers &answers,
                                                 const Step &step) const
    {
        QList<SettingVariant> variants;
        variants.reserve(2 * scoring::methodCount * scoring::ruleCount);
        const scoring::Ballot weighted = scoring::readBallot(election, answers, false, m_themes);
        const scoring::Ballot even = scoring::readBallot(election, answers, true, m_themes);
        for (const MatchMethod method : scoring::methods) {
            for (const MissingRule rule : scoring::rules) {
                if (!step()) {
                    return variants;
                }
                for (const bool equal : {false, true}) {
                    const auto &chosen = equal ? even.counted : weighted.counted;
                    const std::vector<Sum> all = sums(chosen, method, rule);
                    const QList<int> placed = scoring::firstPlaced(
                        method, m_listed, all, static_cast<int>(chosen.size()), m_settings.minCoverage);
                    variants.append({.method = method,
                                     .missing = rule,
                                     .equalWeights = equal,
                                     .first = placed,
                                     .verdict = compareFirst(m_first, placed)});
                }
            }
        }
        return variants;
    }

    /// Some of the counted answers left out.
    [[nodiscard]] Outcome without(const std::vector<size_t> &left) const
    {
        if (left.size() == m_ballot.counted.size() && !m_ballot.setAside.empty()) {
            // Nothing but answers of weight 0 remains: they then all count the same.
            std::vector<CountedAnswer> rest = m_ballot.setAside;
            for (CountedAnswer &answer : rest) {
                answer.weight = scoring::evenWeight;
            }
            return {.sums = sums(rest, m_settings.method, m_settings.missing),
                    .answered = static_cast<int>(rest.size())};
        }
        Outcome outcome = m_base;
        outcome.answered -= static_cast<int>(left.size());
        scoring::AnswerPoints points;
        for (const size_t index : left) {
            const CountedAnswer &answer = m_ballot.counted[index];
            points.assign(m_matrix, answer, m_settings.method, m_settings.missing);
            for (const int candidate : m_listed) {
                const std::int16_t position = at(candidate, answer.question);
                Sum &sum = outcome.sums[static_cast<size_t>(candidate)];
                sum.points -= points.towards(position);
                if (position >= 0) {
                    --sum.matched;
                    sum.weight -= answer.weight;
                } else if (m_settings.missing != MissingRule::Exclude) {
                    sum.weight -= answer.weight;
                }
            }
        }
        return outcome;
    }

    /// One answer changed; nothing else than its points can change.
    [[nodiscard]] Outcome changed(size_t index, int option) const
    {
        CountedAnswer answer = m_ballot.counted[index];
        scoring::AnswerPoints before;
        before.assign(m_matrix, answer, m_settings.method, m_settings.missing);
        answer.option = option;
        scoring::AnswerPoints after;
        after.assign(m_matrix, answer, m_settings.method, m_settings.missing);
        Outcome outcome = m_base;
        for (const int candidate : m_listed) {
            const std::int16_t position = at(candidate, answer.question);
            outcome.sums[static_cast<size_t>(candidate)].points +=
                after.towards(position) - before.towards(position);
        }
        return outcome;
    }

    [[nodiscard]] QList<int> first(const Outcome &outcome) const
    {
        return scoring::firstPlaced(m_settings.method, m_listed, outcome.sums, outcome.answered,
                                    m_settings.minCoverage);
    }

    [[nodiscard]] int options(int question) const { return m_matrix.options(question); }

    [[nodiscard]] int percent(const Sum &sum) const
    {
        return scoring::percent(m_settings.method, sum, m_matrix.unit());
    }

private:
    [[nodiscard]] std::int16_t at(int candidate, int question) const
    {
        return m_matrix.row(candidate)[static_cast<size_t>(question)];
    }

    /// By candidate index; those not listed stay empty.
    [[nodiscard]] std::vector<Sum> sums(const std::vector<CountedAnswer> &answers, MatchMethod method,
                                        MissingRule rule) const
    {
        const scoring::PointsTable table(m_matrix, answers, method, rule);
        std::vector<Sum> all(static_cast<size_t>(m_matrix.candidates()));
        for (const int candidate : m_listed) {
            all[static_cast<size_t>(candidate)] = table.sum(m_matrix.row(candidate));
        }
        return all;
    }

    MatchSettings m_settings;
    PositionMatrix m_matrix;
    std::vector<int> m_themes;
    std::vector<int> m_listed;
    scoring::Ballot m_ballot;
    Outcome m_base;
    QList<int> m_first;
};

} // namespace

std::optional<Robustness> robustness(const Election &election, const Answers &answers,
                                     const MatchSettings &settings, const RobustnessProgress &progress)
{
    const Variants variants(election, answers, settings);
    const QList<int> &base = variants.baseFirst();
    if (base.isEmpty()) {
        return std::nullopt;
    }
    const std::vector<CountedAnswer> &counted = variants.counted();
    std::set<int> themes;
    for (const CountedAnswer &answer : counted) {
        if (answer.theme >= 0) {
            themes.insert(answer.theme);
        }
    }
    const auto total =
        static_cast<int>(scoring::methodCount * scoring::ruleCount + counted.size() + themes.size());
    int done = 0;
    bool stopped = false;
    const auto step = [&] {
        stopped = stopped || (progress && !progress(done++, total));
        return !stopped;
    };
    Robustness robustness;
    robustness.first = base;
    robustness.lead = variants.baseLead();
    robustness.settings = variants.settings(election, answers, step);

    QList<PercentRange> ranges(election.candidates.size());
    for (size_t i = 0; i < counted.size() && step(); ++i) {
        const Variants::Outcome without = variants.without({i});
        const QList<int> first = variants.first(without);
        const Verdict verdict = compareFirst(base, first);
        robustness.questions.append({.question = counted[i].question, .first = first, .verdict = verdict});
        for (const int candidate : variants.listed()) {
            const Sum &sum = without.sums[static_cast<size_t>(candidate)];
            if (!scoring::hasScore(sum)) {
                continue;
            }
            const int percent = variants.percent(sum);
            PercentRange &range = ranges[candidate];
            range.low = range.low ? std::min(*range.low, percent) : percent;
            range.high = range.high ? std::max(*range.high, percent) : percent;
        }
        for (int option = 0; option < variants.options(counted[i].question); ++option) {
            if (option == counted[i].option) {
                continue;
            }
            const QList<int> changed = variants.first(variants.changed(i, option));
            if (changed != base) {
                robustness.changes.append({.question = counted[i].question,
                                           .from = counted[i].option,
                                           .to = option,
                                           .first = changed});
            }
        }
        if (verdict != Verdict::Same) {
            robustness.changes.append(
                {.question = counted[i].question, .from = counted[i].option, .to = -1, .first = first});
        }
    }
    for (const int theme : themes) {
        if (!step()) {
            return std::nullopt;
        }
        std::vector<size_t> left;
        for (size_t i = 0; i < counted.size(); ++i) {
            if (counted[i].theme == theme) {
                left.push_back(i);
            }
        }
        const QList<int> first = variants.first(variants.without(left));
        robustness.themes.append(
            {.theme = election.themes[theme].id, .first = first, .verdict = compareFirst(base, first)});
    }
    if (stopped) {
        return std::nullopt;
    }
    for (const int candidate : variants.listed()) {
        ranges[candidate].candidate = candidate;
        robustness.ranges.append(ranges[candidate]);
    }
    return robustness;
}

QList<ClosePair> closePairs(const Election &election)
{
    QList<int> all;
    for (int i = 0; i < static_cast<int>(election.candidates.size()); ++i) {
        all.append(i);
    }
    return closePairs(election, all);
}

QList<ClosePair> closePairs(const Election &election, const QList<int> &candidates)
{
    const PositionMatrix matrix(election);
    QList<ClosePair> pairs;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const auto one = matrix.row(candidates[i]);
        for (qsizetype j = i + 1; j < candidates.size(); ++j) {
            const auto other = matrix.row(candidates[j]);
            ClosePair pair{.first = candidates[i], .second = candidates[j], .known = 0, .different = 0};
            for (size_t q = 0; q < one.size() && pair.different < 3; ++q) {
                if (one[q] >= 0 && other[q] >= 0) {
                    ++pair.known;
                    pair.different += one[q] != other[q] ? 1 : 0;
                }
            }
            if (pair.known > 0 && pair.different < 3) {
                pairs.append(pair);
            }
        }
    }
    return pairs;
}

} // namespace preau
