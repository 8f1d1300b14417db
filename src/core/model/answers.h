// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/ids.h"

#include <QHash>

#include <optional>

namespace preau {

/// Of one answer; a weight of ½, 1 or 2, kept as the integers 1, 2, 4.
enum class Importance { Low, Normal, High };

/// Of a whole theme; None leaves its questions out of the calculation (they are reported as set aside).
enum class ThemeImportance { None, Low, Normal, High };

/// What the voter did with one question. Skipped and no-opinion are both outside the calculation and are told
/// apart wherever answers are shown; a question never seen has no Answer at all.
struct Answer
{
    enum class Kind { Stated, NoOpinion, Skipped };
    Kind kind = Kind::Skipped;
    int option = -1; ///< index into the question's options when Stated, else −1
    Importance importance = Importance::Normal;
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// The voter's answers. They live in memory and are written only where the person chose to save them.
struct Answers
{
    QHash<QuestionId, Answer> questions;
    QHash<ThemeId, ThemeImportance> themes; ///< absent: Normal

    [[nodiscard]] bool isEmpty() const { return questions.isEmpty() && themes.isEmpty(); }

    [[nodiscard]] std::optional<Answer> answer(const QuestionId &id) const;

    [[nodiscard]] ThemeImportance importance(const ThemeId &theme) const
    {
        return themes.value(theme, ThemeImportance::Normal);
    }

    friend bool operator==(const Answers &, const Answers &) = default;
};

} // namespace preau
