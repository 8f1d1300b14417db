// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "console.h"

#include <QList>

namespace preau::cli {

/// What a command runs with.
struct Context
{
    Console &console;
    const ParsedArguments &arguments;
    /// Of data texts: --language, else the system's for people, none (the election's first) for programs.
    QString language;
    bool languageChosen = false; ///< by --language
};

struct Command
{
    CommandSpec spec;
    int (*run)(const Context &context);
};

[[nodiscard]] Command listCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command matchCommand();
[[nodiscard]] Command sheetCommand();
[[nodiscard]] Command questionnaireCommand();
[[nodiscard]] Command codeCommand();
[[nodiscard]] Command studyCommand();

/// In the order help shows them.
[[nodiscard]] QList<Command> allCommands();

} // namespace preau::cli
