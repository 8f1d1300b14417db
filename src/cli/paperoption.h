// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"
#include "report/sheetreport.h"

#include <optional>

namespace preau::cli {

[[nodiscard]] OptionSpec paperOption();

/// That of --paper, A4 where it is left out; none after saying what there is.
[[nodiscard]] std::optional<Paper> readPaper(const Context &context);

} // namespace preau::cli
