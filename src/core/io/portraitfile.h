// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/cursor.h"

namespace preau {

/// Is there a PNG or JPEG image of a decent size at `path`, and inside the election's folder once links are
/// followed? Says what is wrong where there is none; nothing is decoded here.
[[nodiscard]] bool checkPortraitFile(const Value &value, const QString &folder, const QString &path);

} // namespace preau
