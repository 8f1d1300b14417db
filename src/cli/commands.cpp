// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

namespace preau::cli {

QList<Command> allCommands()
{
    return {listCommand(),  checkCommand(),         showCommand(), compareCommand(), matchCommand(),
            sheetCommand(), questionnaireCommand(), codeCommand(), studyCommand()};
}

} // namespace preau::cli
