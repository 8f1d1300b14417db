// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/findinglist.h"

#include <algorithm>

namespace preau {

void FindingList::add(Severity severity, Code code, Place place, const QString &path, const QString &message,
                      const QString &fix)
{
    const bool error = severity == Severity::Error;
    m_errors += error ? 1 : 0;
    const bool keep = ++m_perCode[code.text] <= mostPerCode;
    if (!keep && !error) {
        return;
    }
    Finding finding{.code = code.text,
                    .severity = severity,
                    .location = {.file = m_file, .line = place.line, .column = place.column},
                    .path = path,
                    .message = message,
                    .fix = fix,
                    .approvalReason = {}};
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
    QStringList codes = m_perCode.keys();
    std::ranges::sort(codes);
    for (const QString &code : std::as_const(codes)) {
        const int more = m_perCode.value(code) - mostPerCode;
        if (more > 0) {
            m_findings.append(Finding{
                .code = "findings-left-out"_code.text,
                .severity = Severity::Note,
                .location = {.file = m_file, .line = 0, .column = 0},
                .path = {},
                .message = ReaderText::tr("%n more finding(s) of the kind “%1” in this file are not listed.",
                                          nullptr, more)
                               .arg(code),
                .fix = {},
                .approvalReason = {}});
        }
    }
    m_perCode.clear();
    return std::move(m_findings);
}

} // namespace preau
