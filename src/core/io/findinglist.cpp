// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/findinglist.h"

#include <algorithm>

namespace preau {

void FindingList::add(Severity severity, Code code, Place place, const QString &path, const QString &message,
                      const QString &fix, const QString &language)
{
    const bool error = severity == Severity::Error;
    m_errors += error ? 1 : 0;
    Kind &kind = m_kinds[code.text];
    const bool keep = ++kind.count <= mostPerCode;
    if (!keep && !error) {
        return;
    }
    if (kind.count == 1) {
        kind.code = code.text;
    }
    if (kind.message != message) {
        kind.message = message;
    }
    if (kind.fix != fix) {
        kind.fix = fix;
    }
    Finding finding{.code = kind.code,
                    .severity = severity,
                    .location = {.file = m_file, .line = place.line, .column = place.column},
                    .path = path,
                    .message = kind.message,
                    .fix = kind.fix,
                    .approvalReason = {},
                    .language = language};
    if (!keep) {
        m_lastLeftOut = std::move(finding);
        return;
    }
    if (error) {
        m_errorIndex.emplace_back(m_errors - 1, m_findings.size());
    }
    m_findings.append(std::move(finding));
}

std::optional<Finding> FindingList::errorAfter(int count) const
{
    if (m_errors <= count) {
        return std::nullopt;
    }
    const auto kept = std::ranges::lower_bound(m_errorIndex, count, {}, &std::pair<int, qsizetype>::first);
    return kept == m_errorIndex.end() ? m_lastLeftOut : m_findings.at(kept->second);
}

QList<Finding> FindingList::finish()
{
    QList<Kind> kinds = m_kinds.values();
    std::ranges::sort(kinds, {}, &Kind::code);
    for (const Kind &kind : std::as_const(kinds)) {
        const int more = kind.count - mostPerCode;
        if (more > 0) {
            m_findings.append(Finding{
                .code = "findings-left-out"_code.text,
                .severity = Severity::Note,
                .location = {.file = m_file, .line = 0, .column = 0},
                .path = {},
                .message = ReaderText::tr("%n more finding(s) of the kind “%1” in this file are not listed.",
                                          nullptr, more)
                               .arg(kind.code),
                .fix = {},
                .approvalReason = {}});
        }
    }
    m_kinds.clear();
    return std::move(m_findings);
}

} // namespace preau
