// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/place.h"

#include <QList>
#include <QString>

namespace preau {

/// Error: refused, or false if it were shown. Warning: a curator should mend it. Note: worth knowing.
enum class Severity { Note, Warning, Error };

/// What a check or the reader has to say about one place of one file.
struct Finding
{
    QString code; ///< stable, never translated, e.g. "source-missing"; listed in docs/checks.md
    Severity severity = Severity::Error;
    SourceLocation location;
    QString path;    ///< place in the document, e.g. "positions.smic.source.page" or "candidates[3].name"
    QString message; ///< translated: what is wrong and what was expected
    QString fix;     ///< translated: how to mend it; empty where there is nothing to propose
    bool approved = false;  ///< silenced in the file
    QString approvalReason; ///< in the reference language, as the file gives it
    QString language = {};  ///< whose text it is about, where it is about one
    friend bool operator==(const Finding &, const Finding &) = default;
};

[[nodiscard]] inline bool hasErrors(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error && !finding.approved) {
            return true;
        }
    }
    return false;
}

/// "error", "warning" or "note": the untranslated word of JSON, SARIF and of `file:line:column: severity: …`.
[[nodiscard]] QString severityKey(Severity severity);

} // namespace preau
