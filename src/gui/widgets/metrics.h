// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace preau::gui {

/// Text sizes of the interface, in pixels at 96 dpi and 100 % text; fonts are set in points so that they
/// follow the screen.
enum class TypeRole {
    Display,     ///< 26 semibold
    Statement,   ///< 22 semibold, the statement on a question page
    Title,       ///< 20 semibold
    Heading,     ///< 15 semibold
    Body,        ///< 15
    Small,       ///< 13, never smaller on screen
    SmallStrong, ///< 13 semibold
    Code,        ///< 13 in the fixed-width face: lines of files, prints
};

/// The text-size setting in percent: 100, 125, 150 or 200. Set by Appearance alone (shell/appearance.h).
[[nodiscard]] int textScale();
void setTextScale(int percent);

/// A length that holds text, drawn `pixels` long at 100 %: grows with the text size. Hairlines, radii and
/// gaps of the 4-px grid do not.
[[nodiscard]] int scaled(int pixels);

[[nodiscard]] QFont font(TypeRole role);

/// False where the reader or the system asked for stillness. Set by Appearance alone.
[[nodiscard]] bool motionAllowed();
void setMotionAllowed(bool allowed);

} // namespace preau::gui
