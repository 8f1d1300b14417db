// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/documenttree.h"

#include "io/findinglist.h"
#include "io/limits.h"
#include "io/sourcescanner.h"
#include "io/syntaxhints.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <deque>
#include <istream>
#include <streambuf>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// Lets a stream read from memory without a copy.
class MemoryBuffer : public std::streambuf
{
public:
    explicit MemoryBuffer(std::string_view text)
    {
        char *begin = const_cast<char *>(text.data()); // a get area is never written to
        setg(begin, begin, begin + text.size());
    }
};

/// Ends the parsing; thrown by the builder through yaml-cpp.
struct Stop
{
};

constexpr auto nothing = static_cast<quint32>(-1);

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

/// Turns yaml-cpp's events into nodes. yaml-cpp counts columns in bytes and reports an empty value at
/// whatever comes next; both are put right here.
class DocumentTree::Builder final : public YAML::EventHandler
{
public:
    Builder(DocumentTree &tree, const SourceText &source, FindingList &findings, const Budget &budget)
        : m_tree(tree),
          m_source(source.text()),
          m_sourceText(source),
          m_findings(findings),
          m_budget(budget)
    {
    }

    void expectNothingMore() { m_complete = true; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (!m_complete) {
            return;
        }
        const auto at = static_cast<std::size_t>(std::max(mark.pos, 0));
        const std::size_t before = m_source.find_last_not_of(" \t\r\n", at == 0 ? 0 : at - 1);
        const bool marked =
            m_source.substr(std::min(at, m_source.size())).starts_with("---") ||
            (before != std::string_view::npos && before >= 2 && m_source.substr(before - 2, 3) == "---");
        if (marked) {
            refuse("second-document"_code, at, {}, ReaderText::tr("A second document begins here."),
                   ReaderText::tr("A file holds one document: delete the line “---” or use two files."));
        }
        refuse("trailing-content"_code, at, {},
               ReaderText::tr("The document is complete before this place; what follows belongs to nothing."),
               ReaderText::tr("Delete it, or put it under a key of its own."));
    }

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        if (expectsKey()) {
            refuse("key-not-text"_code, offset(mark), m_tree.path(m_open.back().node),
                   ReaderText::tr("An entry without a key."),
                   ReaderText::tr("Write a key before the colon."));
        }
        if (isSpelledNull(mark)) {
            add(NodeKind::Null, mark).style = ScalarStyle::Plain;
            return;
        }
        if (!m_open.empty() && !m_tree.m_nodes.empty()) {
            const Open &open = m_open.back();
            const DocumentNode &container = m_tree.m_nodes[static_cast<std::size_t>(open.node)];
            if (container.kind == NodeKind::Map) {
                const DocumentNode key = m_tree.m_nodes.back();
                DocumentNode &node = add(NodeKind::Null, mark);
                node.offset = key.offset;
                node.line = key.line;
                node.column = key.column;
                node.style = ScalarStyle::Absent;
                return;
            }
            if (!container.flow) {
                DocumentNode &node = add(NodeKind::Null, mark);
                place(node, dashBefore(offset(mark)));
                node.style = ScalarStyle::Absent;
                return;
            }
        }
        add(NodeKind::Null, mark).style = ScalarStyle::Absent;
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override
    {
        refuse(
            "alias"_code, offset(mark), currentPath(),
            ReaderText::tr("An alias (*name) repeats another part of the file; programme files do without."),
            ReaderText::tr("Write the content again, or put a text that begins with * in quotes."));
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        const bool key = expectsKey();
        DocumentNode &node = add(NodeKind::Scalar, mark);
        node.style = styleAt(node.offset, tag);
        node.text = static_cast<quint32>(m_tree.m_texts.size());
        node.size = static_cast<quint32>(value.size());
        node.key = key;
        if (node.style == ScalarStyle::SingleQuoted || node.style == ScalarStyle::DoubleQuoted) {
            checkQuotes(node);
        }
        if (key) {
            checkKey(node, value);
        } else if (static_cast<qsizetype>(value.size()) > limits::textBytes) {
            refuse("limit-text"_code, node.offset, currentPath(),
                   ReaderText::tr("This text is longer than %1 KiB.").arg(limits::textBytes / 1024),
                   ReaderText::tr("Shorten it, or check that a quotation mark is not missing at its end."));
        }
        m_tree.m_texts += value;
        if (node.style == ScalarStyle::DoubleQuoted) {
            checkUnescaped(node, value);
        }
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        open(NodeKind::List, mark, tag, anchor, style);
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        open(NodeKind::Map, mark, tag, anchor, style);
    }

    void OnMapEnd() override { close(); }

private:
    struct Open
    {
        int node = 0;
        quint32 children = 0;
    };

    [[noreturn]] void refuse(Code code, std::size_t at, const QString &path, const QString &message,
                             const QString &fix)
    {
        m_findings.error(code, m_sourceText.place(static_cast<qsizetype>(at)), path, message, fix);
        throw Stop();
    }

    [[nodiscard]] std::size_t offset(const YAML::Mark &mark) const
    {
        return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), m_source.size());
    }

    [[nodiscard]] bool expectsKey() const
    {
        return !m_open.empty() && m_open.back().children % 2 == 0 &&
               m_tree.m_nodes[static_cast<std::size_t>(m_open.back().node)].kind == NodeKind::Map;
    }

    /// Of the node that would be added now.
    [[nodiscard]] QString currentPath() const
    {
        return m_tree.isEmpty() ? QString() : m_tree.path(m_tree.nodeCount() - 1);
    }

    void place(DocumentNode &node, std::size_t at)
    {
        node.offset = static_cast<quint32>(at);
        const Place where = m_sourceText.place(static_cast<qsizetype>(at));
        node.line = static_cast<quint32>(where.line);
        node.column = static_cast<quint32>(where.column);
    }

    DocumentNode &add(NodeKind kind, const YAML::Mark &mark)
    {
        if (m_tree.nodeCount() >= limits::nodes) {
            refuse("limit-nodes"_code, offset(mark), {},
                   ReaderText::tr("The file holds more than %1 texts, lists and maps.").arg(limits::nodes),
                   ReaderText::tr("Split it into several files."));
        }
        if (m_tree.nodeCount() % 1024 == 0) {
            countForElection(offset(mark));
        }
        DocumentNode node;
        const std::size_t at = offset(mark);
        node.offset = static_cast<quint32>(at);
        node.line = static_cast<quint32>(mark.line + 1);
        // Events come in the order of the text, so a column is most often counted from the one before: a
        // line of a megabyte takes no longer than a thousand short ones.
        const bool onward = node.line == m_lastLine && at >= m_lastOffset;
        const std::size_t from =
            onward ? m_lastOffset : at - std::min<std::size_t>(at, static_cast<std::size_t>(mark.column));
        node.column =
            (onward ? m_lastColumn : 1) + static_cast<quint32>(codePoints(m_source.substr(from, at - from)));
        m_lastLine = node.line;
        m_lastOffset = at;
        m_lastColumn = node.column;

        node.kind = kind;
        node.parent = m_open.empty() ? nothing : static_cast<quint32>(m_open.back().node);
        node.end = static_cast<quint32>(m_tree.m_nodes.size()) + 1;
        if (!m_open.empty()) {
            ++m_open.back().children;
        }
        m_tree.m_nodes.push_back(node);
        return m_tree.m_nodes.back();
    }

    void countForElection(std::size_t at)
    {
        if (m_budget.cancel && m_budget.cancel->load(std::memory_order_relaxed)) {
            throw Stop();
        }
        if (m_budget.electionNodes &&
            m_budget.electionNodes->fetch_sub(1024, std::memory_order_relaxed) < 1024) {
            refuse(
                "limit-election"_code, at, {},
                ReaderText::tr("The files of this election hold more than %1 texts, lists and maps in all.")
                    .arg(limits::electionNodes),
                ReaderText::tr("Split the election, for example by constituency."));
        }
    }

    void open(NodeKind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
              YAML::EmitterStyle::value style)
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        if (expectsKey()) {
            if (explainUnclosedBracket(m_sourceText, offset(mark), m_findings)) {
                throw Stop();
            }
            refuse("key-not-text"_code, offset(mark), m_tree.path(m_open.back().node),
                   ReaderText::tr("A key must be a text, not a list or a map."),
                   ReaderText::tr("A text that begins with [ or { needs quotes."));
        }
        if (m_open.size() >= static_cast<std::size_t>(limits::depth)) {
            refuse("limit-depth"_code, offset(mark), {},
                   ReaderText::tr("More than %1 lists and maps within each other.").arg(limits::depth),
                   ReaderText::tr("No programme file needs that; look for brackets that are not closed."));
        }
        DocumentNode &node = add(kind, mark);
        node.flow = style == YAML::EmitterStyle::Flow;
        m_open.push_back({.node = m_tree.nodeCount() - 1, .children = 0});
    }

    void close()
    {
        DocumentNode &node = m_tree.m_nodes[static_cast<std::size_t>(m_open.back().node)];
        node.end = static_cast<quint32>(m_tree.m_nodes.size());
        node.size = node.kind == NodeKind::Map ? m_open.back().children / 2 : m_open.back().children;
        m_open.pop_back();
    }

    void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor) {
            refuse(
                "anchor"_code, offset(mark), currentPath(),
                ReaderText::tr("An anchor (&name) marks a part of the file for repetition; programme files "
                               "do without."),
                ReaderText::tr("Delete it, or put a text that begins with & in quotes."));
        }
    }

    void refuseTag(const YAML::Mark &mark, const std::string &tag)
    {
        const bool written = !tag.empty() && tag != "?" && tag != "!";
        if (written || (tag == "!" && offset(mark) < m_source.size() && m_source[offset(mark)] == '!')) {
            refuse("tag"_code, offset(mark), currentPath(),
                   ReaderText::tr("A tag (!name) gives a text another type; programme files do without."),
                   ReaderText::tr("Delete it, or put a text that begins with ! in quotes."));
        }
    }

    void checkKey(const DocumentNode &node, const std::string &key)
    {
        if (key == "<<" && node.style == ScalarStyle::Plain) {
            refuse("merge-key"_code, node.offset, m_tree.path(m_open.back().node),
                   ReaderText::tr("“<<” would merge another map into this one; programme files do without."),
                   ReaderText::tr("Write the entries out."));
        }
        if (key.size() > static_cast<std::size_t>(limits::keyLength) && codePoints(key) > limits::keyLength) {
            refuse("limit-key"_code, node.offset, m_tree.path(m_open.back().node),
                   ReaderText::tr("This key is longer than %1 characters.").arg(limits::keyLength),
                   ReaderText::tr("Is it a text with a colon in it? Then put the whole text in quotes."));
        }
    }

    /// yaml-cpp lets a quoted text run to the end of the file, end before a `#` that is no comment, and
    /// swallow lines that stand as far left as its key. Each loses what others read.
    void checkQuotes(const DocumentNode &node)
    {
        const std::size_t end = quotedTextEnd(m_source, node.offset);
        bool fine = end != std::string_view::npos && (end >= m_source.size() || m_source[end] != '#');
        if (fine && !m_open.empty() && !node.key) {
            const DocumentNode &container = m_tree.m_nodes[static_cast<std::size_t>(m_open.back().node)];
            const quint32 least = container.flow || container.kind != NodeKind::Map ? 0 : container.column;
            for (std::size_t line = m_source.find('\n', node.offset); line < end && fine;
                 line = m_source.find('\n', line + 1)) {
                const std::size_t first = m_source.find_first_not_of(" \t\r", line + 1);
                fine = first >= end || m_source[first] == '\n' || first - line - 1 >= least;
            }
        }
        if (!fine) {
            explainQuotedText(m_sourceText, node.offset, end, m_findings);
            throw Stop();
        }
    }

    /// Escapes can write what the source itself may not hold.
    void checkUnescaped(const DocumentNode &node, std::string_view value)
    {
        for (const char c : value) {
            const auto byte = static_cast<unsigned char>(c);
            if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F) {
                refuse("control-character"_code, node.offset, currentPath(),
                       ReaderText::tr("This text holds a control character, written with a backslash."),
                       ReaderText::tr("Delete it, or write \\\\ for a backslash."));
            }
        }
        if (!isAscii(value)) {
            // Noncharacters, C1 and what is not UTF-8 after all, each by the same rules as the source.
            FindingList inner(m_findings.file());
            SourceText text(QByteArray(value.data(), static_cast<qsizetype>(value.size())));
            if (!text.check(inner)) {
                const std::optional<Finding> first = inner.errorAfter(0);
                if (first && first->code != "nbsp-indentation"_L1 && first->code != "tab-indentation"_L1) {
                    refuse("control-character"_code, node.offset, currentPath(), first->message, first->fix);
                }
            }
        }
    }

    [[nodiscard]] ScalarStyle styleAt(quint32 at, const std::string &tag) const
    {
        if (tag != "!" || at >= m_source.size()) {
            return ScalarStyle::Plain;
        }
        switch (m_source[at]) {
        case '"':
            return ScalarStyle::DoubleQuoted;
        case '\'':
            return ScalarStyle::SingleQuoted;
        case '|':
            return ScalarStyle::Literal;
        default:
            return ScalarStyle::Folded;
        }
    }

    /// Is the null written out (`~`, `null`), or is there no value and the mark is that of what comes next?
    [[nodiscard]] bool isSpelledNull(const YAML::Mark &mark) const
    {
        const std::string_view rest = m_source.substr(offset(mark));
        const bool word = rest.starts_with("~") || rest.starts_with("null") || rest.starts_with("Null") ||
                          rest.starts_with("NULL");
        if (!word || m_open.empty()) {
            return word;
        }
        const DocumentNode &before = m_tree.m_nodes.back();
        return static_cast<quint32>(mark.line + 1) == before.line ||
               m_tree.m_nodes[static_cast<std::size_t>(m_open.back().node)].kind == NodeKind::List ||
               static_cast<quint32>(mark.column + 1) > before.column;
    }

    /// Offset of the dash whose entry is empty, given where the next token begins.
    [[nodiscard]] std::size_t dashBefore(std::size_t at) const
    {
        while (at > 0) {
            const std::size_t lineBegin = m_source.rfind('\n', at - 1);
            const std::size_t begin = lineBegin == std::string_view::npos ? 0 : lineBegin + 1;
            std::string_view line = m_source.substr(begin, at - begin);
            const std::size_t last = line.find_last_not_of(" \t\r");
            const std::size_t first = line.find_first_not_of(" \t");
            if (last != std::string_view::npos) {
                if (line[last] == '-') {
                    return begin + last;
                }
                const std::size_t dash = line.find("- #");
                if (dash != std::string_view::npos) {
                    return begin + dash;
                }
                if (line[first] != '#') {
                    break;
                }
            }
            at = begin == 0 ? 0 : begin - 1;
        }
        return at;
    }

    DocumentTree &m_tree;
    std::string_view m_source;
    const SourceText &m_sourceText;
    FindingList &m_findings;
    const Budget &m_budget;
    std::vector<Open> m_open;
    bool m_complete = false;
    quint32 m_lastLine = 0;
    quint32 m_lastColumn = 0;
    std::size_t m_lastOffset = 0;
};

bool DocumentTree::parse(const SourceText &source, FindingList &findings, const Budget &budget)
{
    m_nodes.clear();
    m_texts.clear();
    m_texts.reserve(source.text().size() / 2);
    const int errorsBefore = findings.errorCount();
    Builder builder(*this, source, findings, budget);
    try {
        MemoryBuffer buffer(source.text());
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder) || isEmpty() ||
            (node(0).kind == NodeKind::Null && node(0).style == ScalarStyle::Absent)) {
            findings.error("file-empty"_code, {1, 1}, {}, ReaderText::tr("The file holds nothing."),
                           ReaderText::tr("docs/format.md shows what belongs in it."));
            return false;
        }
        // Read further exactly once: on what follows a complete document, some versions of yaml-cpp deliver
        // empty documents without end.
        builder.expectNothingMore();
        parser.HandleNextDocument(builder);
    } catch (const Stop &) {
        return false;
    } catch (const YAML::Exception &exception) {
        explainSyntaxError(source, exception.mark.pos, QString::fromStdString(exception.msg), findings);
        return false;
    }
    return refuseDuplicateKeys(findings) && findings.errorCount() == errorsBefore;
}

QString DocumentTree::path(int index) const
{
    QString path;
    for (int i = index; i >= 0;) {
        const DocumentNode &current = node(i);
        if (current.parent == nothing) {
            break;
        }
        const auto parent = static_cast<int>(current.parent);
        QString part;
        if (node(parent).kind == NodeKind::Map) {
            const int key = current.key ? i : i - 1;
            const std::string_view name = text(key);
            part = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
            if (node(parent).parent != nothing) {
                part.prepend(u'.');
            }
        } else {
            int position = 0;
            for (int child = parent + 1; child < i; child = static_cast<int>(node(child).end)) {
                ++position;
            }
            part = u"[%1]"_s.arg(position);
        }
        path.prepend(part);
        i = parent;
    }
    return path;
}

bool DocumentTree::refuseDuplicateKeys(FindingList &findings) const
{
    struct Key
    {
        std::string_view name;
        int node;
    };

    constexpr std::size_t few = 24;
    const int errorsBefore = findings.errorCount();
    const auto report = [&](std::string_view name, int first, int second) {
        findings.error("duplicate-key"_code, place(second), path(second),
                       ReaderText::tr("“%1” stands here a second time; the first is on line %2.")
                           .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))
                           .arg(place(first).line),
                       ReaderText::tr("Keep one of the two; as it is, nobody can tell which is meant."));
    };
    std::vector<Key> keys;
    std::unordered_map<std::string_view, int> seen;
    std::deque<std::string> normalized; // keeps what the views point to
    for (int map = 0; map < nodeCount(); ++map) {
        if (node(map).kind != NodeKind::Map || node(map).size < 2) {
            continue;
        }
        keys.clear();
        normalized.clear();
        for (int key = map + 1; key < static_cast<int>(node(map).end);
             key = static_cast<int>(node(key + 1).end)) {
            std::string_view name = text(key);
            if (!isAscii(name)) {
                normalized.push_back(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                                         .normalized(QString::NormalizationForm_C)
                                         .toStdString());
                name = normalized.back();
            }
            keys.push_back({.name = name, .node = key});
        }
        if (keys.size() <= few) {
            for (std::size_t i = 1; i < keys.size(); ++i) {
                const auto end = keys.begin() + static_cast<std::ptrdiff_t>(i);
                const auto first = std::ranges::find(keys.begin(), end, keys[i].name, &Key::name);
                if (first != end) {
                    report(keys[i].name, first->node, keys[i].node);
                }
            }
            continue;
        }
        seen.clear();
        for (const Key &key : keys) {
            const auto [first, added] = seen.try_emplace(key.name, key.node);
            if (!added) {
                report(key.name, first->second, key.node);
            }
        }
    }
    return findings.errorCount() == errorsBefore;
}

} // namespace preau
