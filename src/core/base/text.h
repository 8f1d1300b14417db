// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace preau {

/// Columns a terminal gives to a text: 2 for wide characters (Chinese, Japanese, Korean, emoji), 0 for
/// combining marks and invisible controls, 1 for the rest.
[[nodiscard]] int displayWidth(QStringView text);

/// The text, or its beginning and "…", so that it fits; never cut inside a character that people see as one.
[[nodiscard]] QString elided(QStringView text, int width);

/// The text in lines of at most `width` columns, broken at spaces that allow it (a no-break space does not)
/// and between wide characters; a word longer than a line is cut, behind hyphens, dashes and slashes if it
/// has any. Line ends in the text are kept. Never empty.
[[nodiscard]] QStringList wrapped(QStringView text, int width);

/// Filled with spaces up to `width`, on the right or, for figures, on the left. A longer text is left as it
/// is.
[[nodiscard]] QString padded(QStringView text, int width);
[[nodiscard]] QString paddedLeft(QStringView text, int width);

/// Safe to print: control characters (a terminal would obey them) and characters that reorder a line without
/// being seen are replaced by U+FFFD. Line feeds and tabs too.
[[nodiscard]] QString printable(QStringView text);

/// Does the text hold characters written from right to left?
[[nodiscard]] bool hasRightToLeft(QStringView text);

/// Steps from one word to the other: a letter more, less, other, or two neighbours swapped.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

/// For "did you mean": the known word nearest to what was typed, accents and case weighing less than letters;
/// empty where none is near enough to be meant. The first of equals.
[[nodiscard]] QString nearestWord(QStringView typed, const QStringList &known);

/// A text as search compares it: without case, accents, vowel marks and ligatures (œ is oe), with one kind of
/// space, apostrophe and hyphen. Two spellings that a reader takes for the same are equal.
[[nodiscard]] QString foldedForSearch(QStringView text);

} // namespace preau
