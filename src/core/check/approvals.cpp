// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/approvals.h"

#include "base/code.h"
#include "check/checks.h"

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// The part of a document path up to the next key or index, and what is behind it.
QStringView takeSegment(QStringView &path)
{
    if (path.startsWith(u'.')) {
        path = path.sliced(1);
    }
    qsizetype end = path.startsWith(u'[') ? path.indexOf(u']') + 1 : 0;
    if (end == 0) {
        while (end < path.size() && path[end] != u'.' && path[end] != u'[') {
            ++end;
        }
    }
    const QStringView segment = path.first(end);
    path = path.sliced(end);
    return segment;
}

} // namespace

bool coversPath(QStringView pattern, QStringView path)
{
    while (!pattern.isEmpty()) {
        if (path.isEmpty()) {
            return false;
        }
        const QStringView wanted = takeSegment(pattern);
        const QStringView segment = takeSegment(path);
        const bool any = wanted == u"*" || (wanted == u"[*]" && segment.startsWith(u'['));
        if (!any && wanted != segment) {
            return false;
        }
        if (wanted.isEmpty() && segment.isEmpty()) {
            return false; // two dots in a row: no path of ours
        }
    }
    return true;
}

QList<Finding> applyApprovals(QList<Finding> &findings, const QList<Approval> &approvals,
                              const QString &folder, const QString &language)
{
    QList<Finding> unmatched;
    for (const Approval &approval : approvals) {
        const bool everywhere = approval.file == u"election.yaml";
        const QString file = folder + approval.file;
        const QString check = approval.language.isEmpty()
                                  ? approval.check
                                  : u"%1 (%2)"_s.arg(approval.check, approval.language);
        bool matched = false;
        bool metError = false;
        for (Finding &finding : findings) {
            if (finding.code != approval.check || (!everywhere && finding.location.file != file) ||
                !coversPath(approval.at, finding.path) ||
                (!approval.language.isEmpty() && finding.language != approval.language)) {
                continue;
            }
            if (finding.severity == Severity::Error) {
                metError = true;
                continue;
            }
            matched = true;
            finding.approved = true;
            finding.approvalReason = approval.reason.text(language, language);
        }
        if (!matched) {
            unmatched.append(Finding{
                .code = "approval-unmatched"_code.text,
                .severity = Severity::Warning,
                .location = {.file = file, .line = approval.place.line, .column = approval.place.column},
                .path = {},
                .message =
                    metError
                        ? CheckText::tr("“%1” is an error at “%2”; errors cannot be approved.")
                              .arg(check, approval.at)
                        : CheckText::tr("There is no finding “%1” at “%2” any more.").arg(check, approval.at),
                .fix = metError ? CheckText::tr("Mend the error and delete this approval.")
                                : CheckText::tr("Delete this approval, or correct its path."),
                .approvalReason = {}});
        }
    }
    return unmatched;
}

} // namespace preau
