// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/place.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace preau {

/// A text of the data in one or more languages, in the order of the file. Always plain text: it is never
/// interpreted as markup, whatever it contains.
class LocalText
{
public:
    struct Entry
    {
        QString language; ///< as in election.yaml; empty for a text given without language ("the reference
                          ///< language")
        QString text;
        Place place = {}; ///< where the text begins; not known for one that was not read from a file
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    LocalText() = default;

    /// A text without language.
    explicit LocalText(const QString &text) : m_entries{{QString(), text}} {}

    explicit LocalText(QList<Entry> entries) : m_entries(std::move(entries)) {}

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

    [[nodiscard]] bool has(QStringView language) const;

    /// The text in `language`, else in `reference`, else the one without language, else the first; empty if
    /// none.
    [[nodiscard]] QString text(QStringView language, QStringView reference = {}) const;

    /// The language that text() would answer in; empty for a text without language.
    [[nodiscard]] QString languageOf(QStringView language, QStringView reference = {}) const;

    friend bool operator==(const LocalText &, const LocalText &) = default;

private:
    [[nodiscard]] const Entry *pick(QStringView language, QStringView reference) const;

    QList<Entry> m_entries;
};

} // namespace preau
