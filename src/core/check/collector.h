// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/code.h"
#include "base/finding.h"
#include "model/election.h"

#include <QHash>
#include <QList>
#include <QString>

namespace preau {

/// Where a check has something to say: a place in a file, and its path in the document.
struct Spot
{
    QString file; ///< relative to the election's folder
    Place place;
    QString path;
    QString language = {}; ///< of the text, where it is about one
};

/// Gathers what the checks of a whole election say. Elections with thousands of candidates would otherwise
/// fill the list with one kind: beyond `mostOfAKind` findings of one code, further ones are counted only.
class Collector
{
public:
    static constexpr int mostOfAKind = 200;

    /// `folder` is put before the file names, with its slash.
    explicit Collector(QString folder) : m_folder(std::move(folder)) {}

    void add(Severity severity, Code code, const Spot &spot, const QString &message, const QString &fix);

    void warning(Code code, const Spot &spot, const QString &message, const QString &fix)
    {
        add(Severity::Warning, code, spot, message, fix);
    }

    void note(Code code, const Spot &spot, const QString &message, const QString &fix)
    {
        add(Severity::Note, code, spot, message, fix);
    }

    /// Everything said, with a note for each kind of which some were left out.
    [[nodiscard]] QList<Finding> finish();

private:
    struct Kind
    {
        QString code;
        int count = 0;
        QString file; ///< of the last one left out
    };

    QString m_folder;
    QList<Finding> m_findings;
    QHash<QLatin1String, Kind> m_kinds;
};

/// `part` of a candidate, at the beginning of the candidate: "proposals[3].text", or "" for all of it.
[[nodiscard]] Spot spotOf(const Candidate &candidate, const QString &part);
[[nodiscard]] Spot spotOf(const Candidate &candidate, const QString &part, Place place);

/// One entry of a text that stands at `spot`: its own place where it is known, and the path with its
/// language.
[[nodiscard]] Spot spotOf(const Spot &spot, const LocalText::Entry &entry);

} // namespace preau
