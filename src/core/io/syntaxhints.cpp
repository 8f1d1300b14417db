// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/syntaxhints.h"

#include "base/text.h"
#include "io/findinglist.h"
#include "io/sourcescanner.h"
#include "io/textrules.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

void sayUnclosed(const SourceToken &bracket, FindingList &findings)
{
    const bool list = bracket.kind == TokenKind::ListOpen;
    findings.error("unclosed-bracket"_code, bracket.from, {},
                   list ? ReaderText::tr("The bracket that opens here is not closed.")
                        : ReaderText::tr("The brace that opens here is not closed."),
                   list ? ReaderText::tr("Add ], or put the text in quotes if the bracket belongs to it.")
                        : ReaderText::tr("Add }, or put the text in quotes if the brace belongs to it."));
}

class Explanation
{
public:
    Explanation(const SourceText &source, qsizetype offset, QString parserMessage, FindingList &findings)
        : m_source(source),
          m_text(source.text()),
          m_offset(std::min(static_cast<std::size_t>(std::max<qsizetype>(offset, 0)), m_text.size())),
          m_message(std::move(parserMessage)),
          m_findings(findings),
          m_tokens(scanSource(source))
    {
    }

    void run()
    {
        if (explainEscape() || explainFirstAnomaly() || explainCharacter() || explainBrackets() ||
            explainIndentation()) {
            return;
        }
        m_findings.error(
            "syntax"_code, m_source.place(static_cast<qsizetype>(m_offset)), {},
            ReaderText::tr("This is not YAML: the line cannot be understood where this stands."),
            ReaderText::tr("Compare the line and the one before with an example in docs/format.md."));
    }

private:
    [[nodiscard]] char at(std::size_t offset) const { return offset < m_text.size() ? m_text[offset] : '\n'; }

    [[nodiscard]] QString excerpt(const SourceToken &token) const
    {
        const std::string_view text = m_text.substr(token.begin, token.end - token.begin);
        const QString one = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
        return printable(elided(one, 50));
    }

    bool say(Code code, Place place, const QString &message, const QString &fix)
    {
        m_findings.error(code, place, {}, message, fix);
        return true;
    }

    bool explainEscape()
    {
        if (!m_message.startsWith(u"unknown escape"_s) && !m_message.startsWith(u"bad character found"_s) &&
            !m_message.startsWith(u"invalid unicode"_s)) {
            return false;
        }
        const std::size_t backslash = m_text.rfind('\\', std::min(m_offset, m_text.size() - 1));
        const std::size_t place = backslash == std::string_view::npos ? m_offset : backslash;
        return say("bad-escape"_code, m_source.place(static_cast<qsizetype>(place)),
                   ReaderText::tr("In double quotes, a backslash begins an escape, and this is none."),
                   ReaderText::tr("Write \\\\ for a backslash, or put the text in single quotes."));
    }

    /// Looks for the first place up to the error that no YAML can have, or that shows what was meant.
    bool explainFirstAnomaly()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const SourceToken &token = m_tokens[i];
            if (token.begin > m_offset &&
                token.from.line > m_source.place(static_cast<qsizetype>(m_offset)).line) {
                return false;
            }
            if (token.isQuoted() ? explainQuotes(token) : token.kind == TokenKind::Colon && explainColon(i)) {
                return true;
            }
            if (token.kind == TokenKind::Plain && explainBlankBehindColon(token)) {
                return true;
            }
            if (token.kind == TokenKind::Plain && explainLineWithoutColon(i)) {
                return true;
            }
            if (token.key && token.flowDepth == 0) {
                m_keyColumns.insert(token.from.column);
            }
        }
        return false;
    }

    bool explainQuotes(const SourceToken &token)
    {
        const std::string_view allowed = token.flowDepth > 0 ? " \t\r\n:,]}" : " \t\r\n:";
        std::size_t behind = token.end;
        while (at(behind) == ' ' || at(behind) == '\t') {
            ++behind;
        }
        const bool afterBlank = behind > token.end;
        const bool fine =
            allowed.find(at(token.end)) != std::string_view::npos &&
            (!afterBlank || at(behind) == '#' || allowed.find(at(behind)) != std::string_view::npos);
        if (token.closed && fine) {
            return false;
        }
        explainQuotedText(m_source, token.begin, token.closed ? token.end : std::string_view::npos,
                          m_findings);
        return true;
    }

    /// `fr: Le SMIC : 1 400 €`: a value that is followed by a colon and a blank.
    bool explainColon(std::size_t i)
    {
        if (i < 2) {
            return false;
        }
        const SourceToken &colon = m_tokens[i];
        const SourceToken &text = m_tokens[i - 1];
        const SourceToken &first = m_tokens[i - 2];
        if (!text.isScalar() || first.kind != TokenKind::Colon || first.from.line != text.from.line) {
            return false;
        }
        if (text.kind == TokenKind::Plain && text.from.line != text.to.line && text.flowDepth == 0) {
            // The last line of the text is one word and a colon: rather a key that stands too far right.
            const std::string_view line =
                m_text.substr(static_cast<std::size_t>(m_source.lineStart(text.to.line)),
                              text.end - static_cast<std::size_t>(m_source.lineStart(text.to.line)));
            const std::size_t word = line.find_first_not_of(' ');
            if (word != std::string_view::npos && line.substr(word).find(' ') == std::string_view::npos) {
                return say("indentation"_code,
                           m_source.place(m_source.lineStart(text.to.line) + static_cast<qsizetype>(word)),
                           ReaderText::tr(
                               "This key stands further right than those above, so it belongs to the text "
                               "before it."),
                           ReaderText::tr("Begin it in the same column as the keys above."));
            }
        }
        if (text.kind == TokenKind::Plain && text.from.line != text.to.line && text.flowDepth > 0) {
            return false; // rather a brace that is not closed: explainBrackets
        }
        return say(
            "colon-in-text"_code, colon.from,
            ReaderText::tr("A colon followed by a space ends a key; here it stands within the text “%1”.")
                .arg(excerpt(text)),
            ReaderText::tr("Put the whole text in quotes, or write it below, indented, after |- or >-."));
    }

    /// `name:` and a no-break space begins a line that was meant as an entry.
    bool explainBlankBehindColon(const SourceToken &token)
    {
        if (token.key && !token.firstOnLine) {
            return false;
        }
        std::size_t lineBegin = token.begin;
        while (lineBegin < token.end) {
            const std::size_t end = std::min<std::size_t>(m_text.find('\n', lineBegin), token.end);
            const std::string_view line = m_text.substr(lineBegin, end - lineBegin);
            const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
            const std::size_t colon = line.find(':', first);
            const bool word = colon != std::string_view::npos && colon > first &&
                              line.substr(first, colon - first).find(' ') == std::string_view::npos;
            if (word && (token.firstOnLine || lineBegin > token.begin)) {
                const std::string_view behind = line.substr(colon + 1, 3);
                const QString next =
                    QString::fromUtf8(behind.data(), static_cast<qsizetype>(behind.size())).left(1);
                if (!next.isEmpty() && isForeignBlank(next[0].unicode())) {
                    return say("invisible-character"_code,
                               m_source.place(static_cast<qsizetype>(lineBegin + colon + 1)),
                               blankBehindColon(next[0].unicode()),
                               ReaderText::tr("Type it again as an ordinary space."));
                }
            }
            lineBegin = end + 1;
        }
        return false;
    }

    /// A line of a map that is neither `key: value` nor the continuation of a text.
    bool explainLineWithoutColon(std::size_t i)
    {
        const SourceToken &token = m_tokens[i];
        if (token.key || !token.firstOnLine || token.flowDepth > 0 || token.end > m_offset + 1) {
            return false;
        }
        const bool inMap = m_keyColumns.contains(token.from.column);
        const bool startsMap = i == 0 && m_tokens.size() > 1;
        if (!inMap && !startsMap) {
            return false;
        }
        const std::string_view text = m_text.substr(token.begin, token.end - token.begin);
        const std::size_t colon = text.find(':');
        if (colon != std::string_view::npos) {
            return say("missing-space"_code, m_source.place(token.begin + static_cast<qsizetype>(colon)),
                       ReaderText::tr("A colon needs a space behind it to end a key."),
                       ReaderText::tr("Add a space after the colon."));
        }
        return say(
            "missing-colon"_code, token.from,
            ReaderText::tr("“%1” has no colon: it is neither a key with a value nor part of the text above.")
                .arg(excerpt(token)),
            ReaderText::tr("Write “key: value”, or indent the line if it continues the text above."));
    }

    bool explainCharacter()
    {
        const char here = at(m_offset);
        for (const std::size_t offset : {m_offset, m_offset - 1}) {
            if (offset < m_text.size() && m_text[offset] == '?' && m_message == u"unknown token"_s) {
                return say(
                    "question-mark-in-braces"_code, m_source.place(static_cast<qsizetype>(offset)),
                    ReaderText::tr("Within braces and brackets, a text with a question mark needs quotes."),
                    ReaderText::tr(
                        "Put the text in quotes, or write it on a line of its own without braces."));
            }
        }
        if (m_message == u"unexpected character in block scalar"_s) {
            return say(
                "text-beside-block-sign"_code, m_source.place(static_cast<qsizetype>(m_offset)),
                ReaderText::tr("Behind > or |, the text begins on the next line."),
                ReaderText::tr(
                    "Begin the text on the next line, indented, or delete the sign and put the text in "
                    "quotes."));
        }
        if (here == '%' || here == '@' || here == '`' || (here == '?' && m_message == u"illegal map key"_s)) {
            return say("reserved-character"_code, m_source.place(static_cast<qsizetype>(m_offset)),
                       ReaderText::tr("A text cannot begin with %1.").arg(QLatin1Char(here)),
                       ReaderText::tr("Put it in quotes."));
        }
        if (here == '*' || m_message.contains(u"alias"_s) || m_message.contains(u"referenced anchor"_s)) {
            const std::size_t star = m_text.rfind('*', std::min(m_offset, m_text.size() - 1));
            return say(
                "alias"_code,
                m_source.place(static_cast<qsizetype>(star == std::string_view::npos ? m_offset : star)),
                ReaderText::tr(
                    "A text that begins with * is an alias, which repeats another part of the file; "
                    "programme files do without."),
                ReaderText::tr("Put the text in quotes."));
        }
        if (here == '&' || m_message.contains(u"anchor"_s)) {
            const std::size_t mark = m_text.rfind('&', std::min(m_offset, m_text.size() - 1));
            return say(
                "anchor"_code,
                m_source.place(static_cast<qsizetype>(mark == std::string_view::npos ? m_offset : mark)),
                ReaderText::tr("A text that begins with & is an anchor, which marks a part of the file for "
                               "repetition; programme files do without."),
                ReaderText::tr("Put the text in quotes."));
        }
        if (here == '!' || m_message.contains(u"tag"_s)) {
            const std::size_t mark = m_text.rfind('!', std::min(m_offset, m_text.size() - 1));
            return say(
                "tag"_code,
                m_source.place(static_cast<qsizetype>(mark == std::string_view::npos ? m_offset : mark)),
                ReaderText::tr(
                    "A text that begins with ! is a tag, which gives a text another type; programme "
                    "files do without."),
                ReaderText::tr("Put the text in quotes."));
        }
        if (m_message == u"illegal block entry"_s) {
            return say("dash-misplaced"_code, m_source.place(static_cast<qsizetype>(m_offset)),
                       ReaderText::tr("A list cannot begin on the line of its key."),
                       ReaderText::tr(
                           "Begin it on the next line, or put a text that begins with a dash in quotes."));
        }
        return false;
    }

    bool explainBrackets()
    {
        std::vector<const SourceToken *> open;
        for (const SourceToken &token : m_tokens) {
            if (token.begin > m_offset) {
                break;
            }
            if (token.kind == TokenKind::ListOpen || token.kind == TokenKind::MapOpen) {
                open.push_back(&token);
            } else if (token.kind == TokenKind::ListClose || token.kind == TokenKind::MapClose) {
                const bool list = token.kind == TokenKind::ListClose;
                if (open.empty() || (open.back()->kind == TokenKind::ListOpen) != list) {
                    return say(
                        "bracket-mismatch"_code, token.from,
                        open.empty()
                            ? ReaderText::tr("This bracket closes nothing.")
                            : ReaderText::tr(
                                  "This does not close the bracket that is open since line %1, column %2.")
                                  .arg(open.back()->from.line)
                                  .arg(open.back()->from.column),
                        ReaderText::tr("Delete it or put the text in quotes; [ is closed by ], { by }."));
                }
                open.pop_back();
            }
        }
        if (open.empty()) {
            return false;
        }
        sayUnclosed(*open.back(), m_findings);
        return true;
    }

    bool explainIndentation()
    {
        const bool structure = m_message.startsWith(u"end of map"_s) ||
                               m_message.startsWith(u"end of sequence"_s) ||
                               m_message.startsWith(u"illegal map value"_s);
        const Place place = m_source.place(static_cast<qsizetype>(m_offset));
        const std::string_view line = m_source.line(place.line);
        const std::size_t first = line.find_first_not_of(' ');
        if (!structure || first == std::string_view::npos) {
            return false;
        }
        return say("indentation"_code, {.line = place.line, .column = static_cast<int>(first) + 1},
                   ReaderText::tr("This line begins in a column in which nothing above begins."),
                   ReaderText::tr("Align it with the entries it belongs to: two spaces for each level."));
    }

    const SourceText &m_source;
    std::string_view m_text;
    std::size_t m_offset;
    QString m_message;
    FindingList &m_findings;
    std::vector<SourceToken> m_tokens;
    std::set<int> m_keyColumns; ///< in which keys of block maps begin, up to the token in hand
};

} // namespace

QString blankBehindColon(char32_t blank)
{
    return (blank == 0xA0
                ? ReaderText::tr("Behind this colon stands a no-break space (%1), which looks like a space "
                                 "and is none.")
                : ReaderText::tr(
                      "Behind this colon stands the special space %1, which looks like a space and is none."))
        .arg(codePointName(blank));
}

void explainSyntaxError(const SourceText &source, qsizetype offset, const QString &parserMessage,
                        FindingList &findings)
{
    Explanation(source, offset, parserMessage, findings).run();
}

bool explainUnclosedBracket(const SourceText &source, std::size_t offset, FindingList &findings)
{
    const SourceToken *bracket = nullptr;
    int open = 0;
    const std::vector<SourceToken> tokens = scanSource(source);
    for (const SourceToken &token : tokens) {
        if (token.begin < offset) {
            continue;
        }
        if (token.kind == TokenKind::ListOpen || token.kind == TokenKind::MapOpen) {
            bracket = bracket ? bracket : &token;
            ++open;
        } else if (token.kind == TokenKind::ListClose || token.kind == TokenKind::MapClose) {
            --open;
        }
        if (!bracket || open == 0) {
            return false;
        }
    }
    if (bracket) {
        sayUnclosed(*bracket, findings);
    }
    return bracket != nullptr;
}

void explainQuotedText(const SourceText &source, std::size_t begin, std::size_t end, FindingList &findings)
{
    const std::string_view text = source.text();
    const Place from = source.place(static_cast<qsizetype>(begin));
    const QString close = ReaderText::tr("Add the closing quotation mark at the end of the text.");
    if (end == std::string_view::npos) {
        findings.error("unclosed-quote"_code, from, {},
                       ReaderText::tr("The quotation mark that opens here is never closed."), close);
        return;
    }
    const Place to = source.place(static_cast<qsizetype>(end) - 1);
    const std::string_view inner = text.substr(begin, end - begin);
    if (from.line != to.line &&
        (inner.find(": ") != std::string_view::npos || inner.find(":\n") != std::string_view::npos)) {
        findings.error(
            "unclosed-quote"_code, from, {},
            ReaderText::tr("The quotation mark that opens here is closed only on line %1; what is between "
                           "looks like other entries.")
                .arg(to.line),
            close);
    } else if (text[begin] == '\'') {
        findings.error(
            "quote-within-quotes"_code, to, {},
            ReaderText::tr("This apostrophe closes the text, which began with one."),
            ReaderText::tr("Put the text in double quotes, write ’ or double the apostrophe: ''."));
    } else {
        findings.error("quote-within-quotes"_code, to, {},
                       ReaderText::tr("This quotation mark closes the text, which began with one."),
                       ReaderText::tr("Write « » or “ ” within the text, or \\\" for each mark."));
    }
}

} // namespace preau
