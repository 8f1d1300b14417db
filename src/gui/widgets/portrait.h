// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace preau::gui {

/// The picture at `path` as a square of `side` pixels cut from its middle; null where there is none, where it
/// is neither PNG nor JPEG, or where it has more than four million pixels (decoding would keep people
/// waiting). Kept for the next call; a file that changed is read again.
[[nodiscard]] QImage portrait(const QString &path, int side);

} // namespace preau::gui
