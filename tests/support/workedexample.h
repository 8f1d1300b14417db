// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/answers.h"
#include "model/election.h"

namespace preau::test {

/// A matrix of 12 candidates (a … l, in ballot order) × 32 questions in 17 themes, 326 of 384 positions
/// stated, with figures worked out by two independent programs. Only numbers; it stands for nobody.
[[nodiscard]] Election workedElection();

/// 28 positions, 2 no opinion, 2 skipped, 3 of high and 2 of low importance.
[[nodiscard]] Answers workedVoter(const Election &election);

/// Seven answers: an exact tie for the first place and one candidate below the threshold.
[[nodiscard]] Answers tiedVoter(const Election &election);

} // namespace preau::test
