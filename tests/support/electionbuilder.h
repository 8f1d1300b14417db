// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/answers.h"
#include "model/election.h"

#include <QStringView>

namespace preau::test {

/// An election written as a few lines, for tests that need no files:
///
///     theme work                         questions that follow belong to it; without one: "theme"
///     question q1                        agreement-5
///     question q2 agreement-3
///     question q3 choice a b c
///     question q4 scale 4                steps s0 … s3
///     constituency north
///     candidate ada ++ - b s3            one word a question, see below
///     candidate bob @north ~ ? a s0      in a constituency
///     refused eve                        her file could not be used
///     ballot bob ada eve                 the official order; candidates are sorted by it
///
/// A position is `++ + 0 - --` (agreement kinds), an option's id, `~` (silent) or `?` (undocumented); a
/// candidate line that ends early leaves the rest undocumented. Text after `#` is a comment. Mistakes end
/// the test program with a message.
[[nodiscard]] Election election(QStringView lines);

/// Answers in the order of the questions: an answer is written like a position, with `*` behind it for high
/// and `/` for low importance; `skip`, `none` (no opinion), `.` (not seen). Then, in any number,
/// `theme=none`, `theme=low`, `theme=normal`, `theme=high`.
[[nodiscard]] Answers answers(const Election &election, QStringView words);

/// The option a word of the above names.
[[nodiscard]] int optionOf(const AnswerScale &scale, QStringView word);

/// An ordered scale of `size` steps, or a choice among `size` options.
[[nodiscard]] AnswerScale scaleOf(AnswerKind kind, int size);

} // namespace preau::test
