// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/robustness.h"

namespace preau {

struct VerdictCount
{
    int same = 0;
    int overlap = 0;
    int other = 0;

    [[nodiscard]] int total() const { return same + overlap + other; }

    friend bool operator==(const VerdictCount &, const VerdictCount &) = default;
};

/// Over settings, questions or themes.
template<typename Variant>
[[nodiscard]] VerdictCount countVerdicts(const QList<Variant> &variants)
{
    VerdictCount count;
    for (const Variant &variant : variants) {
        switch (variant.verdict) {
        case Verdict::Same:
            ++count.same;
            break;
        case Verdict::Overlap:
            ++count.overlap;
            break;
        case Verdict::Other:
            ++count.other;
            break;
        }
    }
    return count;
}

/// Who is first in a setting where the first place is another one, in the order of the settings.
[[nodiscard]] QList<int> firstElsewhere(const Robustness &robustness);

/// The changes of one answer that change the first place.
struct QuestionChanges
{
    int question = -1;
    QList<SingleChange> changes;
    friend bool operator==(const QuestionChanges &, const QuestionChanges &) = default;
};

struct ChangeGroups
{
    /// To the neighbouring answer, or to another one where answers have no order.
    QList<QuestionChanges> oneStep;
    QList<QuestionChanges> larger; ///< by more than a step, or the answer taken back
    int questions = 0;             ///< that have a change of either kind
    friend bool operator==(const ChangeGroups &, const ChangeGroups &) = default;
};

/// Questions stand in file order in both groups.
[[nodiscard]] ChangeGroups groupChanges(const Election &election, const QList<SingleChange> &changes);

/// The answers without one question, or without a theme: what a variant of robustness() was computed from.
[[nodiscard]] Answers withoutQuestion(const Election &election, const Answers &answers, int question);
[[nodiscard]] Answers withoutTheme(const Election &election, const Answers &answers, const ThemeId &theme);

} // namespace preau
