// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/homepage.h"

namespace preau::gui {

class ElectionLibrary;

/// What the home page says about a library: its elections, and where they were looked for.
[[nodiscard]] QList<HomeEntry> homeEntries(const ElectionLibrary &library, QDate today);
[[nodiscard]] QList<SearchedPlace> searchedPlaces(const ElectionLibrary &library);

} // namespace preau::gui
