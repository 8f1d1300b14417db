// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"
#include "commands.h"

namespace preau::cli {

/// --method, --missing and --min-coverage, which match and study share.
[[nodiscard]] QList<OptionSpec> matchOptions();

/// Takes them into `settings`. False after saying what is wrong with one of them.
[[nodiscard]] bool readMatchOptions(const Context &context, MatchSettings &settings);

} // namespace preau::cli
