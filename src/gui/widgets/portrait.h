// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

class QWidget;

namespace preau::gui {

/// The picture at `path` as a square of `side` pixels cut from its middle; null where there is none, where it
/// is neither PNG nor JPEG, or where it has more than four million pixels (decoding would keep people
/// waiting). Reads the file.
[[nodiscard]] QImage decodePortrait(const QString &path, int side);

/// The same for painting: never touches the file here and now. The first call has it read on another thread
/// and returns null, as where there is no picture; `painted` is painted again once there is one.
[[nodiscard]] QImage portrait(const QString &path, int side, QWidget *painted);

/// Pictures are read again when they are next painted: their files may have changed.
void forgetPortraits();

[[nodiscard]] bool portraitsPending(); ///< some that were asked for are not read yet

} // namespace preau::gui
