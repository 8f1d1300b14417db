// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/answercode.h"

#include <QStringList>

#include <optional>

namespace preau::gui {

class ElectionLibrary;

/// What a code gives back, and to which election.
struct CodeAnswers
{
    std::optional<int> entry; ///< of the library; none: the election that is open
    AnswersFromCode back;
    QStringList notes; ///< another election, another version, what was left out; a sentence each
};

/// Reads a code with the versions of its election that are at hand. Answers are for the open election where
/// it is the code's own, else for the one of the library. An error where nothing comes back.
[[nodiscard]] Result<CodeAnswers> answersOfCode(const QString &text, const ElectionPtr &open,
                                                const ElectionLibrary &library);

} // namespace preau::gui
