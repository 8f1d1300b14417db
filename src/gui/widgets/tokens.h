// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>

namespace preau::gui {

enum class ThemeKind { Light, Dark, Contrast };

/// The colours of the interface, by what they are for. The interface owns no party colour: chrome is slate
/// and paper, stances use a petrol–ochre pair. The table in tokens.cpp is the only place of the program with
/// literal colours.
enum class Token {
    Paper,      ///< window background
    Surface,    ///< cards, cells, fields
    Sunken,     ///< rail, headers, wells
    Band,       ///< group rows of a matrix: sunken, and in dark the surface
    Line,       ///< hairlines
    LineStrong, ///< borders of controls
    Ink,
    InkSoft,
    Slate, ///< the one accent: primary button, selection, focus, links
    OnSlate,
    SlateWash, ///< selected row, hover, chips
    Agree2,
    Agree1,
    Neutral,
    Disagree1,
    Disagree2,
    Warn,
    WarnWash,
    Error,
    ErrorWash,
    Ok,
    OkWash,
};

[[nodiscard]] QColor color(ThemeKind theme, Token token);
[[nodiscard]] QList<Token> allTokens();
[[nodiscard]] const char *tokenName(Token token); ///< as a style sheet template writes it: "ink-soft"

/// The theme the program is shown in now; set by Appearance alone (shell/appearance.h), read by everything
/// that paints.
[[nodiscard]] ThemeKind currentTheme();
void setCurrentTheme(ThemeKind theme);

[[nodiscard]] inline QColor color(Token token)
{
    return color(currentTheme(), token);
}

/// WCAG 2.x contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// Paper or ink, whichever is readable (≥ 4.5:1) on `background`; the better one if both are.
[[nodiscard]] QColor readableOn(ThemeKind theme, const QColor &background);

} // namespace preau::gui
