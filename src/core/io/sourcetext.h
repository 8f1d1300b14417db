// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/place.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace preau {

class FindingList;

/// The text of one file and where its lines begin. Offsets are bytes from the start of the text; a byte order
/// mark at the start of the file is no part of it.
class SourceText
{
public:
    SourceText() = default;
    explicit SourceText(QByteArray bytes);

    [[nodiscard]] std::string_view text() const { return m_text; }

    [[nodiscard]] bool hadByteOrderMark() const { return m_hadByteOrderMark; }

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }

    /// The line's text without its end; empty for a line there is not. Lines count from 1.
    [[nodiscard]] std::string_view line(int number) const;

    [[nodiscard]] qsizetype lineStart(int number) const;

    /// Line and column (code points, from 1) of an offset; one behind the end gives the end.
    [[nodiscard]] Place place(qsizetype offset) const;

    /// The offset of a line and column, clamped to the line.
    [[nodiscard]] qsizetype offset(Place place) const;

    /// False where the text certainly holds no character of isInvisible() (base of a quick way out).
    [[nodiscard]] bool mayHoldInvisible() const { return m_mayHoldInvisible; }

    /// Refuses what no programme file may hold, before anything is parsed: invalid UTF-8, UTF-16 and UTF-32,
    /// control characters, noncharacters, lines indented with tabs or no-break spaces. Each finding has its
    /// place. Returns whether the text may be parsed.
    [[nodiscard]] bool check(FindingList &findings);

private:
    QByteArray m_bytes;
    std::string_view m_text;
    std::vector<quint32> m_lines;
    bool m_hadByteOrderMark = false;
    bool m_mayHoldInvisible = false;
};

/// Number of code points in valid UTF-8.
[[nodiscard]] int codePoints(std::string_view utf8);

/// What the person asked for, so that a remedy speaks of it.
enum class SourceKind { Programme, Answers };

/// The file's content, or nothing where it cannot be read or is larger than the limit; the finding says why.
[[nodiscard]] bool readSource(const QString &path, QByteArray &content, FindingList &findings,
                              SourceKind kind = SourceKind::Programme);

} // namespace preau
