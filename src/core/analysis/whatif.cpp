// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/whatif.h"

namespace preau {

Trial reduced(const Trial &trial, const Election &election, const Answers &answers,
              const MatchSettings &settings)
{
    Trial kept = trial;
    kept.themes.removeIf([&](const auto &one) {
        return !election.theme(one.key()) || answers.importance(one.key()) == one.value();
    });
    kept.questions.removeIf([&](const auto &one) {
        const std::optional<Answer> given = answers.answer(one.key());
        return !election.question(one.key()) || !given || given == one.value();
    });
    if (kept.method == settings.method) {
        kept.method.reset();
    }
    if (kept.missing == settings.missing) {
        kept.missing.reset();
    }
    return kept;
}

Answers withTrial(const Answers &answers, const Trial &trial)
{
    Answers tried = answers;
    tried.themes.insert(trial.themes);
    tried.questions.insert(trial.questions);
    return tried;
}

MatchSettings withTrial(const MatchSettings &settings, const Trial &trial)
{
    MatchSettings tried = settings;
    tried.method = trial.method.value_or(settings.method);
    tried.missing = trial.missing.value_or(settings.missing);
    return tried;
}

TrialResult whatIf(const Election &election, const MatchResult &before, const Answers &answers,
                   const Trial &trial)
{
    const MatchResult after = match(election, withTrial(answers, trial), withTrial(before.settings, trial));
    QHash<int, const CandidateResult *> places;
    for (const CandidateResult &one : after.results) {
        places.insert(one.candidate, &one);
    }
    TrialResult result{
        .answered = after.answered, .rows = {}, .first = after.first(), .firstBefore = before.first()};
    for (const CandidateResult &was : before.results) {
        TrialRow row{.candidate = was.candidate,
                     .rankBefore = was.rank,
                     .percentBefore = was.percent,
                     .rank = {},
                     .percent = {},
                     .coverage = {.matched = 0, .answered = after.answered}};
        if (const CandidateResult *is = places.value(was.candidate)) {
            row.rank = is->rank;
            row.tied = is->tied;
            row.percent = is->percent;
            row.coverage = is->coverage;
        }
        result.rows.append(row);
    }
    return result;
}

} // namespace preau
