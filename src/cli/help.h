// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"

namespace preau::cli {

[[nodiscard]] QString overallHelp(const QList<Command> &commands, const TextLayout &layout);
[[nodiscard]] QString commandHelp(const CommandSpec &spec, const TextLayout &layout);

} // namespace preau::cli
