// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace preau::cli {

/// Where elections are looked for without being told, in order: the reader's own folder (Documents/Préau),
/// the folder where bundles are installed, those delivered with the program. Only folders that exist.
[[nodiscard]] QStringList electionPlaces();

} // namespace preau::cli
