// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What one file and one election may at most be. Beyond a limit a file is refused with a sentence that says
/// which limit and what to do; docs/format.md lists them for editors.
namespace preau::limits {

inline constexpr qint64 fileBytes = 4LL * 1024 * 1024;
inline constexpr int nodes = 200'000;               ///< texts, lists and maps of one file, keys included
inline constexpr int depth = 32;                    ///< lists and maps within each other
inline constexpr qsizetype textBytes = 64LL * 1024; ///< of one text, as UTF-8
inline constexpr int keyLength = 128;               ///< code points

inline constexpr int electionFiles = 2'000;
inline constexpr qint64 electionBytes = 64LL * 1024 * 1024;
inline constexpr qint64 electionNodes = 2'000'000;

inline constexpr int idLength = 64;
inline constexpr int urlLength = 2'048;
inline constexpr int pathLength = 240;

} // namespace preau::limits
