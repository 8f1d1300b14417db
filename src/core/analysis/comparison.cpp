// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/comparison.h"

#include <algorithm>
#include <numeric>

namespace preau {

namespace {

/// The position, or an undocumented one where a refused file gave none.
const Position &positionAt(const Election &election, int candidate, int question)
{
    static const Position none;
    const QList<Position> &positions = election.candidates[candidate].positions;
    return question < positions.size() ? positions[question] : none;
}

} // namespace

int stanceSign(const AnswerScale &answers, int option)
{
    if (!answers.isOrdered()) {
        return 0;
    }
    const int doubled = 2 * option - (answers.size() - 1);
    return doubled > 0 ? 1 : doubled < 0 ? -1 : 0;
}

bool differ(const Election &election, int question, const QList<int> &candidates)
{
    const AnswerScale &answers = election.questions[question].answers;
    const auto camp = [&](int option) { return answers.isOrdered() ? stanceSign(answers, option) : option; };
    std::optional<int> seen;
    for (const int candidate : candidates) {
        const Position &position = positionAt(election, candidate, question);
        if (!position.isStated()) {
            continue;
        }
        const int here = camp(position.option);
        if (seen && *seen != here) {
            return true;
        }
        seen = here;
    }
    return false;
}

Comparison compare(const Election &election, const ComparisonFilter &filter)
{
    Comparison comparison;
    comparison.candidates = filter.candidates;
    if (comparison.candidates.isEmpty()) {
        comparison.candidates.resize(election.candidates.size());
        std::iota(comparison.candidates.begin(), comparison.candidates.end(), 0);
    }
    const QList<int> &candidates = comparison.candidates;

    QHash<ThemeId, QList<int>> byTheme;
    for (int q = 0; q < static_cast<int>(election.questions.size()); ++q) {
        const Question &question = election.questions[q];
        const bool wanted = (filter.theme.isEmpty() || question.theme == filter.theme) &&
                            (filter.topic.isEmpty() || question.topic == filter.topic);
        if (wanted && (!filter.onlyDifferences || differ(election, q, candidates))) {
            byTheme[question.theme].append(q);
        }
    }
    for (const Theme &theme : election.themes) {
        const QList<int> questions = byTheme.value(theme.id);
        if (questions.isEmpty()) {
            continue;
        }
        ComparisonTheme shown{
            .theme = theme.id, .questions = questions, .withoutPosition = {}, .knownByCandidate = {}};
        for (const int candidate : candidates) {
            int known = 0;
            for (const int q : questions) {
                if (election.candidates[candidate].refused) {
                    break; // counts nowhere, see PositionCounts
                }
                switch (positionAt(election, candidate, q).state) {
                case PositionState::Stated:
                    ++known;
                    ++comparison.counts.stated;
                    break;
                case PositionState::Silent:
                    ++comparison.counts.silent;
                    break;
                case PositionState::Undocumented:
                    ++comparison.counts.undocumented;
                    break;
                }
            }
            shown.knownByCandidate.append(known);
            if (known < questions.size()) {
                shown.withoutPosition.append(candidate);
            }
        }
        comparison.themes.append(shown);
    }
    return comparison;
}

} // namespace preau
