// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/place.h"
#include "io/sourcetext.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace preau {

class FindingList;

enum class NodeKind : std::uint8_t { Null, Scalar, List, Map };

/// How a scalar is written. A Null is Plain where it is spelled (`~`, `null`) and Absent where nothing is.
enum class ScalarStyle : std::uint8_t { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Absent };

/// One text, list or map. The nodes of a document stand one after the other in the order of the file, a list
/// or map before its content, a key before its value: 32 bytes each, however large the document.
struct DocumentNode
{
    quint32 offset = 0; ///< in the source
    quint32 line = 0;
    quint32 column = 0;
    quint32 text = 0; ///< start in the tree's texts
    quint32 size = 0; ///< bytes of text; or entries of a list, or of a map (a key and its value are one)
    quint32 end = 0;  ///< index of the node behind this one and all that is in it
    quint32 parent = 0;
    NodeKind kind = NodeKind::Null;
    ScalarStyle style = ScalarStyle::Plain;
    bool flow = false; ///< a list or map in brackets or braces
    bool key = false;  ///< of a map
};

/// What one file says, as lists, maps and texts with their places; nothing is interpreted yet.
class DocumentTree
{
public:
    /// Bounds and shared counters for reading; the defaults are right for a file read alone.
    struct Budget
    {
        const std::atomic_bool *cancel = nullptr;
        std::atomic<qint64> *electionNodes = nullptr; ///< counted down; the file that meets 0 is refused
    };

    /// Reads exactly one document and requires that nothing follows it. Refused, each with its place: what
    /// is beyond the limits, anchors, aliases, tags, merge keys, keys that are no text, the same key twice,
    /// a second document, and everything that is not YAML. Returns false if the document is refused.
    bool parse(const SourceText &source, FindingList &findings, const Budget &budget);

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }

    [[nodiscard]] int nodeCount() const { return static_cast<int>(m_nodes.size()); }

    [[nodiscard]] const DocumentNode &node(int index) const
    {
        return m_nodes[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] std::string_view text(int index) const
    {
        const DocumentNode &n = node(index);
        return n.kind == NodeKind::Scalar ? std::string_view(m_texts).substr(n.text, n.size)
                                          : std::string_view();
    }

    [[nodiscard]] Place place(int index) const
    {
        return {.line = static_cast<int>(node(index).line), .column = static_cast<int>(node(index).column)};
    }

    /// Place in the document, as in "positions.smic.source.page"; of a key, that of its value.
    [[nodiscard]] QString path(int index) const;

private:
    class Builder;

    bool refuseDuplicateKeys(FindingList &findings) const;

    std::vector<DocumentNode> m_nodes;
    std::string m_texts;
};

} // namespace preau
