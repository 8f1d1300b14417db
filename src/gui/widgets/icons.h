// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace preau::gui {

/// A drawn icon of resources/icons by its file name without ending, in a colour of the current theme. `size`
/// is in device-independent pixels. Unknown names give a null pixmap (an election's `icon:` may name
/// anything).
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, Token token = Token::Ink,
                                 qreal devicePixelRatio = 1.0);

/// The same as a QIcon: normal and disabled (ink-soft) states, sizes scaled with the text. With `rtlFlip` it
/// is mirrored when the layout runs right to left (arrows and chevrons; not stance marks, numbers or
/// objects).
[[nodiscard]] QIcon icon(const QString &name, Token token = Token::Ink, bool rtlFlip = false);

[[nodiscard]] bool hasIcon(const QString &name);

} // namespace preau::gui
