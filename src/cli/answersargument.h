// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"
#include "model/answers.h"
#include "model/election.h"

#include <optional>

namespace preau::cli {

/// The answers in the file of --answers, or none after saying why not. What had to be left out is said on
/// standard error.
[[nodiscard]] std::optional<Answers> readAnswersArgument(const Context &context, const Election &election);

} // namespace preau::cli
