// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/answers.h"
#include "model/election.h"

namespace preau {

/// Answers given to one version of an election, brought over to another one.
struct CarriedAnswers
{
    Answers answers; ///< valid for the new version
    QList<QuestionId>
        changed; ///< kept, though the statement (in its reference language) is worded differently now
    QList<QuestionId>
        lost; ///< the question is gone, or the option chosen is; in the order of the old version
    friend bool operator==(const CarriedAnswers &, const CarriedAnswers &) = default;
};

/// Question by question, options by id: nothing is guessed and nothing disappears without being named.
[[nodiscard]] CarriedAnswers carryOver(const Election &before, const Election &after, const Answers &answers);

} // namespace preau
