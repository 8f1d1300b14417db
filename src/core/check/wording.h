// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace preau {

// Cues in the wording of a statement, in French ("fr") and English ("en"); other languages have none. They
// are chosen to be right when they speak rather than to see everything: an "and" between two nouns is none.

/// The words by which a statement makes two claims, so that one cannot agree with one and not the other;
/// empty where none is seen.
[[nodiscard]] QString doubleClaim(QStringView statement, QStringView language);

/// Words that tell the reader what to think, or ask instead of stating; empty where none is seen.
[[nodiscard]] QString leadingWords(QStringView statement, QStringView language);

/// Is the claim itself negated, so that who disagrees denies a denial?
[[nodiscard]] bool isNegated(QStringView statement, QStringView language);

/// Whether a statement wants more of something, or something new; or less of it, or an end.
enum class Direction { Unknown, More, Less };

[[nodiscard]] Direction direction(QStringView statement, QStringView language);

} // namespace preau
