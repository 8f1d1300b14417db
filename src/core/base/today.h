// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace preau {

/// The day it is: SOURCE_DATE_EPOCH (UTC) where it is set, so that every output can be reproduced, else the
/// system's date.
[[nodiscard]] QDate today();

} // namespace preau
