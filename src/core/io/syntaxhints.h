// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/sourcetext.h"

namespace preau {

class FindingList;

/// Adds the finding for a text that is not YAML. The parser knows only where it gave up; this looks at what
/// people who write prose get wrong there (a colon within a text, an apostrophe in single quotes, a
/// backslash, a bracket left open, a missing space) and says how to mend it.
void explainSyntaxError(const SourceText &source, qsizetype offset, const QString &parserMessage,
                        FindingList &findings);

/// To yaml-cpp, a bracket that never closes begins a key. Says so and returns true where the one at `offset`
/// does not close.
[[nodiscard]] bool explainUnclosedBracket(const SourceText &source, std::size_t offset,
                                          FindingList &findings);

/// Says what is wrong with a quoted text that the parser took and no reader would: not closed, ended by a
/// mark within it, or reaching over lines that belong to other entries. `end` is behind the closing mark, or
/// npos.
void explainQuotedText(const SourceText &source, std::size_t begin, std::size_t end, FindingList &findings);

/// What is wrong with `key:` and a blank of another kind than the space.
[[nodiscard]] QString blankBehindColon(char32_t blank);

} // namespace preau
