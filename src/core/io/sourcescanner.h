// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/place.h"
#include "io/sourcetext.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace preau {

class FindingList;

enum class TokenKind : std::uint8_t {
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal, ///< |
    Folded,  ///< >
    Comment,
    Dash,
    Question,
    Colon,
    Comma,
    ListOpen,
    ListClose,
    MapOpen,
    MapClose,
    DocumentStart,
    DocumentEnd,
    Directive,
    Anchor,
    Alias,
    Tag,
};

/// A piece of the source as it is written: where it begins and where it ends, which the parser's events do
/// not tell. `end` is behind the last character; for a block text, behind its last line that is not blank.
struct SourceToken
{
    TokenKind kind = TokenKind::Plain;
    quint32 begin = 0;
    quint32 end = 0;
    Place from;         ///< of begin
    Place to;           ///< of end
    int flowDepth = 0;  ///< brackets and braces around it
    bool key = false;   ///< a text that a colon follows
    bool closed = true; ///< false for a quoted text that the file ends in
    bool firstOnLine = false;

    [[nodiscard]] bool isScalar() const { return kind <= TokenKind::Folded; }

    [[nodiscard]] bool isQuoted() const
    {
        return kind == TokenKind::SingleQuoted || kind == TokenKind::DoubleQuoted;
    }
};

/// All tokens of a source, comments included, in order. Never fails: what is no YAML gives the tokens that a
/// person would see. For a text that the parser accepts, the scalars are those of the parser's events.
[[nodiscard]] std::vector<SourceToken> scanSource(const SourceText &source);

/// Offset behind the quotation mark that closes the text opened at `offset`, or npos.
[[nodiscard]] std::size_t quotedTextEnd(std::string_view source, std::size_t offset);

/// Finds texts that go on behind ` #`, where YAML sees a comment and drops the rest without a sound.
void findCutTexts(const SourceText &source, FindingList &findings);

} // namespace preau
