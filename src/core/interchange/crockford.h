// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace preau {

// Crockford's base 32: figures and capital letters without I, L, O and U, so that no two look alike.

inline constexpr int bitsPerCrockfordSign = 5;

[[nodiscard]] QString crockford(const QByteArray &bytes);

[[nodiscard]] QChar crockfordSign(int value); ///< of 0 to 31

/// As a person may type it, in any case, O for 0, I and L for 1; −1 for what is no sign of the alphabet.
[[nodiscard]] int crockfordValue(QChar sign);

/// Blanks and dashes, which mean nothing between signs.
[[nodiscard]] bool isCrockfordSeparator(QChar sign);

} // namespace preau
