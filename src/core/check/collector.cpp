// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/collector.h"

#include "check/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

void Collector::add(Severity severity, Code code, const Spot &spot, const QString &message,
                    const QString &fix)
{
    Kind &kind = m_kinds[code.text];
    if (++kind.count > mostOfAKind) {
        kind.file = m_folder + spot.file;
        return;
    }
    kind.code = code.text;
    m_findings.append(Finding{
        .code = kind.code,
        .severity = severity,
        .location = {.file = m_folder + spot.file, .line = spot.place.line, .column = spot.place.column},
        .path = spot.path,
        .message = message,
        .fix = fix,
        .approvalReason = {},
        .language = spot.language});
}

QList<Finding> Collector::finish()
{
    QList<Kind> kinds = m_kinds.values();
    std::ranges::sort(kinds, {}, &Kind::code);
    for (const Kind &kind : std::as_const(kinds)) {
        const int more = kind.count - mostOfAKind;
        if (more > 0) {
            m_findings.append(Finding{
                .code = "findings-left-out"_code.text,
                .severity = Severity::Note,
                .location = {.file = kind.file, .line = 0, .column = 0},
                .path = {},
                .message = CheckText::tr("%n more finding(s) of the kind “%1” are not listed.", nullptr, more)
                               .arg(kind.code),
                .fix = {},
                .approvalReason = {}});
        }
    }
    m_kinds.clear();
    return std::move(m_findings);
}

Spot spotOf(const Candidate &candidate, const QString &part)
{
    return spotOf(candidate, part, candidate.place);
}

Spot spotOf(const Candidate &candidate, const QString &part, Place place)
{
    QString path = part;
    if (candidate.entry >= 0) {
        path = u"candidates[%1]"_s.arg(candidate.entry);
        path += part.isEmpty() ? QString() : u'.' + part;
    }
    return {.file = candidate.file, .place = place, .path = path};
}

Spot spotOf(const Spot &spot, const LocalText::Entry &entry)
{
    return {.file = spot.file,
            .place = entry.place.line > 0 ? entry.place : spot.place,
            .path = entry.language.isEmpty() ? spot.path : spot.path + u'.' + entry.language,
            .language = entry.language};
}

} // namespace preau
