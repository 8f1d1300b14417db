// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "model/answers.h"
#include "model/election.h"

#include <QStringView>

namespace preau {

/// What a blank questionnaire is known by, "PREAUQ-7H3KD": it changes with the questions, their order and
/// their options, and so with everything that the numbers noted on it mean.
[[nodiscard]] QString questionnaireSign(const Election &election);

/// Reads what somebody noted on a blank questionnaire and typed:
///
///     PREAUQ-7H3KD  1:5+  2:2  3:N  4:P  5:
///
/// The sign, then for each question its number, a colon, and AnswerScale::numberOf() the option, N (no
/// opinion), P (passed) or nothing (not seen); + counts more, - less. The order is free. An error where the
/// sign is that of other questions, and where anything else is meant than can be told.
[[nodiscard]] Result<Answers> readAnswerNotes(QStringView text, const Election &election);

} // namespace preau
