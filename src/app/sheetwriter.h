// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

namespace preau {

/// Writes the sheet that was asked for and gives the exit code: 0, 1 where a file of the election was
/// refused, 2 where there is no sheet. Says on stderr what stopped or limited it. Needs an application that
/// can paint, and the translators of `language`.
[[nodiscard]] int writeSheet(const Request &request, const QString &language);

} // namespace preau
