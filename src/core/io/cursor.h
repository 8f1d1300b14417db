// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/documenttree.h"
#include "io/findinglist.h"
#include "model/localtext.h"
#include "model/partialdate.h"

#include <QList>

#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace preau {

/// What the files of an election share while they are read.
struct ReadingLanguages
{
    QList<QString> tags; ///< the first is the reference; empty while they are not known yet
    QList<QByteArray> utf8;
    bool reliable = true; ///< false after an error in the list: no complaints about languages then
};

/// One document being read: where its values are, and where to complain about them.
struct Reading
{
    const SourceText &source;
    const DocumentTree &tree;
    FindingList &findings;
    ReadingLanguages languages;
};

/// One value of the document. Each typed reading gives the value, or a harmless default after an error that
/// says what was expected and how to mend it. Types are Préau's own, not those of YAML: `no` is a text, only
/// plain `true` and `false` are yes and no, only plain decimal figures are numbers.
class Value
{
public:
    Value(Reading &reading, int node) : m_reading(&reading), m_node(node) {}

    [[nodiscard]] Reading &reading() const { return *m_reading; }

    [[nodiscard]] int index() const { return m_node; }

    [[nodiscard]] const DocumentNode &node() const { return m_reading->tree.node(m_node); }

    [[nodiscard]] Place place() const { return m_reading->tree.place(m_node); }

    [[nodiscard]] QString path() const { return m_reading->tree.path(m_node); }

    [[nodiscard]] bool isNull() const { return node().kind == NodeKind::Null; }

    [[nodiscard]] bool isScalar() const { return node().kind == NodeKind::Scalar; }

    [[nodiscard]] bool isPlain() const { return isScalar() && node().style == ScalarStyle::Plain; }

    [[nodiscard]] bool isList() const { return node().kind == NodeKind::List; }

    [[nodiscard]] bool isMap() const { return node().kind == NodeKind::Map; }

    /// The scalar as it is, unchecked; empty for everything else.
    [[nodiscard]] std::string_view utf8() const { return m_reading->tree.text(m_node); }

    [[nodiscard]] QString raw() const
    {
        const std::string_view text = utf8();
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    [[nodiscard]] QString text() const;

    /// A text in one language or a map of languages. Keys in `extra` may stand beside the languages and are
    /// left to the caller.
    [[nodiscard]] LocalText localText(std::span<const std::string_view> extra = {}, bool easy = false) const;

    [[nodiscard]] QString id() const;
    /// One of the languages of the election.
    [[nodiscard]] QString languageTag() const;
    [[nodiscard]] PartialDate date() const;
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] QString colour() const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] std::optional<int> integer(int least, int most) const;

    /// Index of the word among `words`, or −1 after an error.
    [[nodiscard]] int oneOf(std::span<const std::string_view> words) const;

    template<class Function>
    void forEachItem(Function &&function) const
    {
        if (!require(NodeKind::List)) {
            return;
        }
        const auto end = static_cast<int>(node().end);
        for (int i = m_node + 1; i < end; i = static_cast<int>(m_reading->tree.node(i).end)) {
            function(Value(*m_reading, i));
        }
    }

    template<class Function>
    void forEachEntry(Function &&function) const
    {
        if (!require(NodeKind::Map)) {
            return;
        }
        const auto end = static_cast<int>(node().end);
        for (int i = m_node + 1; i < end; i = static_cast<int>(m_reading->tree.node(i + 1).end)) {
            function(Value(*m_reading, i), Value(*m_reading, i + 1));
        }
    }

    /// Where the value is a word that holds a character nobody sees, or a blank that is none to YAML, says so
    /// and returns true. To be asked before a better word is proposed.
    [[nodiscard]] bool reportHidden() const;

    /// Says what is wrong where the value is of another kind (or empty); true where it is of this one.
    [[nodiscard]] bool require(NodeKind kind) const;

    void error(Code code, const QString &message, const QString &fix = {}) const
    {
        m_reading->findings.error(code, place(), path(), message, fix);
    }

    void warning(Code code, const QString &message, const QString &fix = {}) const
    {
        m_reading->findings.warning(code, place(), path(), message, fix);
    }

    void note(Code code, const QString &message, const QString &fix = {}, const QString &language = {}) const
    {
        m_reading->findings.note(code, place(), path(), message, fix, language);
    }

private:
    void reportEmpty() const;
    /// `fr:Texte` where texts by language are expected: YAML reads the whole as one text.
    [[nodiscard]] bool reportLanguageWithoutSpace() const;
    void reportTypography(const QString &text, const QString &language) const;
    [[nodiscard]] QString prose(const QString &language) const;

    Reading *m_reading;
    int m_node;
};

/// The entries of a map by name. finish() complains about every key that was not asked for.
class Fields
{
public:
    explicit Fields(const Value &map);

    /// False where the value is no map at all; every look-up then finds nothing, without further words.
    [[nodiscard]] bool isValid() const { return m_valid; }

    [[nodiscard]] const Value &map() const { return m_map; }

    [[nodiscard]] std::optional<Value> find(std::string_view name);
    [[nodiscard]] std::optional<Value> require(std::string_view name);

    void finish();

private:
    struct Entry
    {
        int key;
        bool taken;
    };

    Value m_map;
    bool m_valid = false;
    std::vector<Entry> m_entries;
    std::vector<std::string_view> m_names;
    std::size_t m_next = 0;
};

/// For a key that has no business here: a near name, a comma within a text in braces, smart quotes.
void reportUnknownKey(const Value &key, const Value &value, const QStringList &known);

} // namespace preau
