// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportoptions.h"

#include <algorithm>

namespace preau {

QList<int> shownCandidates(const Election &election, const ReportOptions &options)
{
    QList<int> candidates = orderedCandidates(election, options.order);
    if (!options.constituency.isEmpty()) {
        candidates.removeIf([&](int candidate) {
            return election.candidates[candidate].constituency != options.constituency;
        });
    }
    return candidates;
}

ElectionSummary summarise(const Election &election, const QList<RefusedFile> &refused,
                          const QString &language, const QDate &today)
{
    ElectionSummary summary;
    summary.folder = election.folder;
    summary.id = election.id;
    const QString reference = election.referenceLanguage();
    summary.title = election.title.text(language.isEmpty() ? reference : language, reference);
    summary.date = election.date;
    summary.version = election.version;
    summary.fictional = election.fictional;
    summary.archive = election.isArchive(today);
    summary.candidates = static_cast<int>(election.candidates.size());
    summary.questions = static_cast<int>(election.questions.size());
    for (const Candidate &candidate : election.candidates) {
        summary.proposals += static_cast<int>(candidate.proposals.size());
    }
    summary.positions = countPositions(election);
    summary.refused = refused;
    return summary;
}

int CheckReport::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(
        findings, [&](const Finding &finding) { return finding.severity == severity && !finding.approved; }));
}

int CheckReport::approved() const
{
    return static_cast<int>(std::ranges::count(findings, true, &Finding::approved));
}

} // namespace preau
