// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/robustnesssummary.h"

#include <algorithm>
#include <cstdlib>

namespace preau {

namespace {

void addChange(QList<QuestionChanges> &group, const SingleChange &change)
{
    if (group.isEmpty() || group.last().question != change.question) {
        group.append(QuestionChanges{.question = change.question, .changes = {}});
    }
    group.last().changes.append(change);
}

} // namespace

QList<int> firstElsewhere(const Robustness &robustness)
{
    QList<int> found;
    for (const SettingVariant &variant : robustness.settings) {
        if (variant.verdict != Verdict::Other) {
            continue;
        }
        for (const int candidate : variant.first) {
            if (!found.contains(candidate)) {
                found.append(candidate);
            }
        }
    }
    return found;
}

ChangeGroups groupChanges(const Election &election, const QList<SingleChange> &changes)
{
    QList<SingleChange> sorted = changes;
    std::ranges::stable_sort(sorted, {}, &SingleChange::question);
    ChangeGroups groups;
    int last = -1;
    for (const SingleChange &change : std::as_const(sorted)) {
        const bool ordered = election.questions[change.question].answers.isOrdered();
        const bool small = change.to >= 0 && (!ordered || std::abs(change.to - change.from) == 1);
        addChange(small ? groups.oneStep : groups.larger, change);
        groups.questions += change.question != last ? 1 : 0;
        last = change.question;
    }
    return groups;
}

Answers withoutQuestion(const Election &election, const Answers &answers, int question)
{
    Answers rest = answers;
    rest.questions.remove(election.questions[question].id);
    return rest;
}

Answers withoutTheme(const Election &election, const Answers &answers, const ThemeId &theme)
{
    Answers rest = answers;
    for (const Question &question : election.questions) {
        if (question.theme == theme) {
            rest.questions.remove(question.id);
        }
    }
    return rest;
}

} // namespace preau
