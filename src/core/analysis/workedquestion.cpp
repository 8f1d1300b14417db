// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/workedquestion.h"

#include <algorithm>
#include <cstdlib>

namespace preau {

std::optional<WorkedQuestion> workedQuestion(const Election &election, const Answers &answers,
                                             const MatchResult &result, int candidate, int question)
{
    const CandidateResult *line = result.of(candidate);
    if (!line || !line->percent || !result.counted.contains(question)) {
        return std::nullopt;
    }
    const Question &asked = election.questions[question];
    const std::optional<Answer> answer = answers.answer(asked.id);
    if (!answer) {
        return std::nullopt;
    }
    const bool weighted = !result.settings.equalWeights && !result.weightsIgnored;
    WorkedQuestion worked{.question = question,
                          .candidate = candidate,
                          .outcome = WorkedQuestion::Outcome::LeftOut,
                          .state = election.candidates[candidate].positions[question].state,
                          .voterOption = answer->option,
                          .candidateOption = -1,
                          .apart = 0,
                          .farthest = asked.answers.isOrdered() ? asked.answers.size() - 1 : 1,
                          .share = {},
                          .importance = weighted ? answer->importance : Importance::Normal,
                          .themeImportance =
                              weighted ? answers.importance(asked.theme) : ThemeImportance::Normal,
                          .settings = result.settings,
                          .percent = *line->percent,
                          .coverage = line->coverage};
    const PointUnit unit(result);
    Rational points;
    Rational most;
    for (const Contribution &part : line->contributions) {
        points += part.points;
        most += part.weight;
        if (part.question != question) {
            continue;
        }
        worked.outcome = part.imputed ? WorkedQuestion::Outcome::Imputed : WorkedQuestion::Outcome::Compared;
        worked.share = part.points / part.weight;
        worked.points = unit.whole(part.points);
        worked.mostPoints = unit.whole(part.weight);
        worked.candidateOption = part.candidateOption;
        if (!part.imputed) {
            const int steps = std::abs(part.voterOption - part.candidateOption);
            worked.apart = asked.answers.isOrdered() ? steps : std::min(steps, 1);
        }
    }
    worked.allPoints = unit.whole(points);
    worked.allMost = unit.whole(most);
    return worked;
}

int questionToExplain(const MatchResult &result, int candidate)
{
    const CandidateResult *line = result.of(candidate);
    if (!line) {
        return -1;
    }
    const Contribution *best = nullptr;
    const auto explains = [](const Contribution &part) {
        return !part.points.isZero() && part.points < part.weight;
    };
    for (const Contribution &part : line->contributions) {
        if (part.imputed) {
            continue;
        }
        if (!best || (explains(part) && !explains(*best)) ||
            (explains(part) == explains(*best) && part.weight > best->weight)) {
            best = &part;
        }
    }
    return best ? best->question : -1;
}

} // namespace preau
