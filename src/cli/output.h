// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"

namespace preau::cli {

/// --output, for commands whose result is a file to keep; parseArguments() takes --format from its ending.
[[nodiscard]] OptionSpec outputOption();

/// Who may read what is written.
enum class Readers { Everybody, OwnerOnly };

/// To the file of --output, whole or not at all, else to standard output. False after saying why not.
[[nodiscard]] bool writeOutput(const Context &context, const QByteArray &content, Readers readers);

} // namespace preau::cli
