// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/sourcescanner.h"

#include "base/text.h"
#include "io/findinglist.h"

#include <algorithm>

namespace preau {

namespace {

constexpr std::string_view flowIndicators = ",[]{}";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

class Scanner
{
public:
    explicit Scanner(const SourceText &source) : m_source(source), m_text(source.text()) {}

    std::vector<SourceToken> run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\n') {
                ++m_at;
                m_lineStart = m_at;
                m_lineHasToken = false;
            } else if (isBlank(c)) {
                ++m_at;
            } else {
                scanToken(c);
            }
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] char at(std::size_t offset) const { return offset < m_text.size() ? m_text[offset] : '\n'; }

    [[nodiscard]] bool endsWord(std::size_t offset) const
    {
        return at(offset) == '\n' || isBlank(at(offset));
    }

    [[nodiscard]] int column() const { return static_cast<int>(m_at - m_lineStart); }

    [[nodiscard]] bool isFlowIndicator(char c) const
    {
        return m_flowDepth > 0 && flowIndicators.find(c) != std::string_view::npos;
    }

    /// Is there a colon at `offset` that separates a key from its value?
    [[nodiscard]] bool isSeparator(std::size_t offset) const
    {
        return at(offset) == ':' && (endsWord(offset + 1) || isFlowIndicator(at(offset + 1)));
    }

    [[nodiscard]] int parentIndent() const { return m_indents.empty() ? -1 : m_indents.back(); }

    void openBlock(int indent)
    {
        if (m_flowDepth == 0 && indent > parentIndent()) {
            m_indents.push_back(indent);
        }
    }

    SourceToken &add(TokenKind kind, std::size_t begin, std::size_t end)
    {
        SourceToken token;
        token.kind = kind;
        token.begin = static_cast<quint32>(begin);
        token.end = static_cast<quint32>(end);
        token.from = place(begin);
        token.to = place(end);
        token.flowDepth = m_flowDepth;
        token.firstOnLine = !m_lineHasToken;
        m_tokens.push_back(token);
        m_lineHasToken = true;
        m_at = end;
        return m_tokens.back();
    }

    /// Places are asked for in order, so each counts on from the one before.
    Place place(std::size_t offset)
    {
        if (offset < m_placeOffset) {
            return m_source.place(static_cast<qsizetype>(offset));
        }
        const std::string_view between = m_text.substr(m_placeOffset, offset - m_placeOffset);
        const std::size_t newline = between.rfind('\n');
        if (newline == std::string_view::npos) {
            m_place.column += codePoints(between);
        } else {
            m_place.line += static_cast<int>(std::ranges::count(between, '\n'));
            m_place.column = 1 + codePoints(between.substr(newline + 1));
        }
        m_placeOffset = offset;
        return m_place;
    }

    /// Goes to the end of a token that spans lines.
    void followLines(std::size_t from, std::size_t to)
    {
        const std::size_t newline = m_text.substr(from, to - from).rfind('\n');
        if (newline != std::string_view::npos) {
            m_lineStart = from + newline + 1;
        }
    }

    void scanToken(char c)
    {
        if (!m_lineHasToken && m_flowDepth == 0) {
            if (column() == 0 && scanMarker(c)) {
                return;
            }
            if (c != '#') {
                while (!m_indents.empty() && m_indents.back() > column()) {
                    m_indents.pop_back();
                }
            }
        }
        // Where a token could begin, so right behind a brace too: yaml-cpp sees a comment there.
        if (c == '#') {
            std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
            while (end > m_at && m_text[end - 1] == '\r') {
                --end;
            }
            const bool first = m_lineHasToken;
            add(TokenKind::Comment, m_at, end);
            m_lineHasToken = first; // a comment says nothing about the indentation of the line
            return;
        }
        switch (c) {
        case '[':
        case '{':
            add(c == '[' ? TokenKind::ListOpen : TokenKind::MapOpen, m_at, m_at + 1);
            ++m_flowDepth;
            return;
        case ']':
        case '}':
            m_flowDepth = std::max(0, m_flowDepth - 1);
            add(c == ']' ? TokenKind::ListClose : TokenKind::MapClose, m_at, m_at + 1);
            return;
        case ',':
            if (m_flowDepth > 0) {
                add(TokenKind::Comma, m_at, m_at + 1);
                return;
            }
            break;
        case '-':
        case '?':
            if (endsWord(m_at + 1) && (m_flowDepth == 0 || c == '?')) {
                openBlock(column());
                add(c == '-' ? TokenKind::Dash : TokenKind::Question, m_at, m_at + 1);
                return;
            }
            break;
        case ':':
            if (isSeparator(m_at) || (m_flowDepth > 0 && !m_tokens.empty() && m_tokens.back().end == m_at &&
                                      m_tokens.back().isQuoted())) {
                add(TokenKind::Colon, m_at, m_at + 1);
                return;
            }
            break;
        case '&':
        case '*':
        case '!': {
            std::size_t end = m_at + 1;
            while (!endsWord(end) && !isFlowIndicator(at(end))) {
                ++end;
            }
            add(c == '&' ? TokenKind::Anchor : c == '*' ? TokenKind::Alias : TokenKind::Tag, m_at, end);
            return;
        }
        case '"':
        case '\'':
            scanQuoted(c);
            return;
        case '|':
        case '>':
            if (m_flowDepth == 0) {
                scanBlock(c);
                return;
            }
            break;
        default:
            break;
        }
        scanPlain();
    }

    bool scanMarker(char c)
    {
        if (c == '%') {
            add(TokenKind::Directive, m_at, std::min(m_text.find('\n', m_at), m_text.size()));
            return true;
        }
        const std::string_view word = m_text.substr(m_at, 3);
        if ((word == "---" || word == "...") && endsWord(m_at + 3)) {
            add(c == '-' ? TokenKind::DocumentStart : TokenKind::DocumentEnd, m_at, m_at + 3);
            m_indents.clear();
            m_lineHasToken = false;
            return true;
        }
        return false;
    }

    void markKey(SourceToken &token, int startColumn)
    {
        if (token.from.line != token.to.line) {
            return;
        }
        std::size_t next = token.end;
        while (isBlank(at(next))) {
            ++next;
        }
        token.key = isSeparator(next) || (m_flowDepth > 0 && token.isQuoted() && at(next) == ':');
        if (token.key) {
            openBlock(startColumn);
        }
    }

    void scanQuoted(char quote)
    {
        const int start = column();
        const std::size_t begin = m_at;
        const std::size_t end = quotedTextEnd(m_text, begin);
        SourceToken &token = add(quote == '"' ? TokenKind::DoubleQuoted : TokenKind::SingleQuoted, begin,
                                 std::min(end, m_text.size()));
        token.closed = end != std::string_view::npos;
        followLines(begin, token.end);
        markKey(token, start);
    }

    void scanBlock(char indicator)
    {
        const std::size_t begin = m_at;
        int explicitIndent = 0;
        std::size_t header = begin + 1;
        while (!endsWord(header)) {
            if (at(header) >= '1' && at(header) <= '9') {
                explicitIndent = at(header) - '0';
            }
            ++header;
        }
        const std::size_t headerEnd = header;
        while (isBlank(at(header))) {
            ++header;
        }
        const std::size_t comment = at(header) == '#' ? header : std::string_view::npos;
        std::size_t line = std::min(m_text.find('\n', header), m_text.size());
        std::size_t end = headerEnd;
        int indent = explicitIndent > 0 ? std::max(parentIndent(), 0) + explicitIndent : -1;
        while (line < m_text.size()) {
            const std::size_t start = line + 1;
            std::size_t first = start;
            while (at(first) == ' ') {
                ++first;
            }
            const std::size_t next = std::min(m_text.find('\n', start), m_text.size());
            if (m_text.substr(first, next - first).find_first_not_of(" \t\r") != std::string_view::npos) {
                const auto here = static_cast<int>(first - start);
                if (indent < 0) {
                    indent = std::max(here, parentIndent() + 1);
                }
                if (here < indent) {
                    break;
                }
                end = next > first && m_text[next - 1] == '\r' ? next - 1 : next;
            }
            line = next;
        }
        add(indicator == '|' ? TokenKind::Literal : TokenKind::Folded, begin, end);
        if (comment != std::string_view::npos) {
            // The comment stands within the extent of the block text, behind its header.
            const std::size_t after = m_at;
            add(TokenKind::Comment, comment, std::min(m_text.find('\n', comment), m_text.size()));
            m_at = std::max(after, m_at);
        }
        followLines(begin, m_at);
    }

    void scanPlain()
    {
        const int start = column();
        const std::size_t begin = m_at;
        const int parent = parentIndent();
        std::size_t end = begin;
        std::size_t i = begin;
        for (;;) {
            // One line of it.
            while (at(i) != '\n') {
                if (isFlowIndicator(at(i)) || (i > begin && isSeparator(i)) ||
                    (at(i) == '#' && i > begin && isBlank(at(i - 1)))) {
                    finishPlain(begin, end, start);
                    return;
                }
                if (!isBlank(at(i))) {
                    end = i + 1;
                }
                ++i;
            }
            // And the next one, if the text goes on there.
            std::size_t next = i;
            std::size_t lineStart = i;
            while (next < m_text.size() && (at(next) == '\n' || isBlank(at(next)))) {
                if (at(next) == '\n') {
                    lineStart = next + 1;
                }
                ++next;
            }
            const auto indent = static_cast<int>(next - lineStart);
            const std::string_view word = m_text.substr(lineStart, 3);
            const bool marker = indent == 0 && (word == "---" || word == "...") && endsWord(lineStart + 3);
            if (next >= m_text.size() || at(next) == '#' || marker ||
                (m_flowDepth == 0 && indent <= parent)) {
                finishPlain(begin, end, start);
                return;
            }
            i = next;
        }
    }

    void finishPlain(std::size_t begin, std::size_t end, int startColumn)
    {
        SourceToken &token = add(TokenKind::Plain, begin, std::max(end, begin + 1));
        followLines(begin, token.end);
        markKey(token, startColumn);
    }

    const SourceText &m_source;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    bool m_lineHasToken = false;
    int m_flowDepth = 0;
    std::vector<int> m_indents; ///< columns of the block lists and maps around
    std::vector<SourceToken> m_tokens;
    std::size_t m_placeOffset = 0;
    Place m_place{.line = 1, .column = 1};
};

} // namespace

std::size_t quotedTextEnd(std::string_view source, std::size_t offset)
{
    const char quote = source[offset];
    for (std::size_t i = offset + 1; i < source.size(); ++i) {
        if (source[i] == '\\' && quote == '"') {
            ++i;
        } else if (source[i] == quote) {
            if (quote != '\'' || i + 1 >= source.size() || source[i + 1] != '\'') {
                return i + 1;
            }
            ++i;
        }
    }
    return std::string_view::npos;
}

std::vector<SourceToken> scanSource(const SourceText &source)
{
    return Scanner(source).run();
}

void findCutTexts(const SourceText &source, FindingList &findings)
{
    const std::string_view text = source.text();
    // Most files have no comment behind anything: then there is nothing to scan.
    bool candidate = false;
    for (std::size_t hash = text.find(" #"); hash != std::string_view::npos && !candidate;
         hash = text.find(" #", hash + 1)) {
        const std::size_t line = text.rfind('\n', hash);
        const std::size_t first =
            text.find_first_not_of(" \t", line == std::string_view::npos ? 0 : line + 1);
        candidate = first != hash + 1;
    }
    if (!candidate) {
        return;
    }
    const std::vector<SourceToken> tokens = scanSource(source);
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const SourceToken &comment = tokens[i];
        const SourceToken &before = tokens[i - 1];
        if (comment.kind != TokenKind::Comment || before.kind != TokenKind::Plain || before.key ||
            comment.from.line != before.to.line) {
            continue;
        }
        const std::string_view words = text.substr(comment.begin, comment.end - comment.begin);
        const bool glued = words.size() > 1 && words[1] != ' ' && words[1] != '#' && words[1] != '\t';
        const bool prose =
            text.substr(before.begin, before.end - before.begin).find(' ') != std::string_view::npos;
        const bool close = comment.begin - before.end == 1;
        if (glued || (prose && close && words.size() > 1)) {
            const QString lost = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
            findings.warning(
                "text-cut-by-comment"_code, comment.from, {},
                ReaderText::tr("The text ends here: “%1” is a comment to YAML and is lost.")
                    .arg(printable(elided(lost, 60))),
                ReaderText::tr("Put the whole text in quotes; before a real comment, leave two spaces, "
                               "and one after the #."));
        }
    }
}

} // namespace preau
