// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace preau {

/// Letters a–z, digits and single hyphens between them, 64 at most, with at least one letter and not shaped
/// like a number of any YAML reader (`1e3`, `0x1f`).
[[nodiscard]] bool isId(QStringView text);

/// An id near to what was typed, for "write … instead"; empty where nothing of it is usable.
[[nodiscard]] QString suggestedId(QStringView typed);

/// A language tag such as fr, en, pt-BR.
[[nodiscard]] bool isLanguageTag(QStringView text);

/// Languages that are written from right to left, by their tag.
[[nodiscard]] bool isRightToLeftLanguage(QStringView tag);

/// Characters that change or hide what a reader sees and are seen by nobody: bidirectional controls,
/// zero-width characters and the like.
[[nodiscard]] bool isInvisible(char32_t character);

/// Position (in UTF-16 units) of the first invisible character, or −1. Joiners between two emoji, which make
/// one picture of them, do not count.
[[nodiscard]] qsizetype firstInvisible(QStringView text);

/// Does one pair of quotation marks enclose the whole text? “A” and “B” is not such a text.
[[nodiscard]] bool isWhollyQuoted(QStringView text);

/// Blanks other than the ordinary space and the tab: no-break, narrow, wide. To YAML they are letters.
[[nodiscard]] bool isForeignBlank(char32_t character);

/// "U+00A0".
[[nodiscard]] QString codePointName(char32_t character);

enum class UrlProblem {
    None,
    NotHttps,    ///< http: usable, but anyone on the way could change what is read
    OtherScheme, ///< anything else than http and https
    NoHost,
    UserInfo,     ///< user@host: made to deceive
    BadCharacter, ///< blanks, backslashes, quotes, control and invisible characters
    BadHost,
    BadPort,
    Punycode, ///< xn--: may look like another name
    TooLong,
};

[[nodiscard]] UrlProblem urlProblem(QStringView url);

enum class PathProblem {
    None,
    Empty,
    Absolute,
    Parent,       ///< `..` or `.`
    BadCharacter, ///< backslash, colon, control characters, those Windows forbids
    Reserved,     ///< CON, NUL, COM1 … or a name that ends with a dot or a space
    TooLong,
};

/// Is this a path within the election's folder that means the same on every system?
[[nodiscard]] PathProblem pathProblem(QStringView path);

/// "#rrggbb".
[[nodiscard]] bool isColour(QStringView text);

} // namespace preau
