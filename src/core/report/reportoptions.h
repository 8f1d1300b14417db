// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/displayorder.h"
#include "base/finding.h"
#include "model/election.h"

#include <QDate>
#include <QStringList>

namespace preau {

/// What every report about one election needs to know besides the values it reports.
struct ReportOptions
{
    QString language; ///< of data texts, each falling back to the election's reference; empty: the reference
    DisplayOrder order;
    ConstituencyId constituency; ///< only those who stand there; empty: all
    QDate today; ///< decides whether the election is an archive; a null date leaves that unsaid
};

/// What a comparison shows beside its cells. Theme and topic are those the comparison was filtered by.
struct CompareOptions
{
    ReportOptions report;
    ThemeId theme;
    TopicId topic;
    bool proposals = false;

    [[nodiscard]] bool shows(const Proposal &proposal) const
    {
        return proposals && (theme.isEmpty() || proposal.theme == theme) &&
               (topic.isEmpty() || proposal.topic == topic);
    }
};

/// Candidates in display order, those of the constituency only where one is asked for.
[[nodiscard]] QList<int> shownCandidates(const Election &election, const ReportOptions &options);

/// One line of a list of elections.
struct ElectionSummary
{
    QString folder; ///< as reached from the path the person gave
    ElectionId id;  ///< may be empty where the election could not be read
    QString title;  ///< in the language of the list
    PartialDate date;
    int version = 1;
    bool fictional = false;
    bool archive = false; ///< on the day the summary was made
    bool readable = true; ///< false: nothing but `refused` means anything
    int candidates = 0;
    int questions = 0;
    int proposals = 0;
    PositionCounts positions;
    QList<RefusedFile> refused;
};

[[nodiscard]] ElectionSummary summarise(const Election &election, const QList<RefusedFile> &refused,
                                        const QString &language, const QDate &today);

/// What a check found over any number of folders.
struct CheckReport
{
    QStringList files; ///< read or tried
    QList<RefusedFile> refused;
    QList<Finding> findings;
    bool unusable = false; ///< of at least one election so little is left that nothing can be shown

    [[nodiscard]] int count(Severity severity) const; ///< without those approved
    [[nodiscard]] int approved() const;
};

} // namespace preau
