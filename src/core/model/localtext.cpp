// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/localtext.h"

#include <algorithm>

namespace preau {

bool LocalText::has(QStringView language) const
{
    return std::ranges::any_of(m_entries, [&](const Entry &entry) { return entry.language == language; });
}

const LocalText::Entry *LocalText::pick(QStringView language, QStringView reference) const
{
    for (const QStringView wanted : {language, reference, QStringView()}) {
        for (const Entry &entry : m_entries) {
            if (entry.language == wanted) {
                return &entry;
            }
        }
    }
    return m_entries.isEmpty() ? nullptr : &m_entries.first();
}

QString LocalText::text(QStringView language, QStringView reference) const
{
    const Entry *entry = pick(language, reference);
    return entry ? entry->text : QString();
}

QString LocalText::languageOf(QStringView language, QStringView reference) const
{
    const Entry *entry = pick(language, reference);
    return entry ? entry->language : QString();
}

} // namespace preau
