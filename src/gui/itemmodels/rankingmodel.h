// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/robustness.h"
#include "analysis/whatif.h"
#include "widgets/viewcontext.h"

#include <QAbstractListModel>

namespace preau::gui {

/// The ranking as rows: ranked candidates, then under a heading those with too few known positions, then
/// under another those whose file was refused. Headings can be read and not chosen.
class RankingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1, ///< bool
        CandidateRole,                    ///< index into Election::candidates, −1 for a heading
        RankRole,                         ///< int, 0 where there is none
        TiedRole,                         ///< bool
        PartyRole,                        ///< with "withdrawn" where that is so
        PercentRole,                      ///< int, invalid without a result
        CoverageRole,                     ///< "on 26 of your 28 answers", "file refused"
        LowRole,                          ///< int, invalid until the ranges are known
        HighRole,
        OpenedRole,        ///< bool: its contributions are shown
        JoinsNextRole,     ///< bool: same rounded percentage as the next row, other exact score
        RefusedRole,       ///< bool
        TrialRole,         ///< bool: rank, percentage and coverage are those of a trial
        RankBeforeRole,    ///< int, in a trial: 0 where there was none
        PercentBeforeRole, ///< int, in a trial; invalid where there was none
    };

    explicit RankingModel(QObject *parent = nullptr);

    void setResult(const ViewContext &context, const MatchResult &result);
    void setRanges(const QList<PercentRange> &ranges); ///< an empty list takes them away
    void setOpened(const QList<int> &candidates);
    /// Figures of a trial in rows that keep the order of the result; none: back to the result.
    void setTrial(const std::optional<TrialResult> &trial);

    [[nodiscard]] bool hasTies() const { return m_ties; }

    [[nodiscard]] bool isTrial() const { return m_trial; }

    [[nodiscard]] bool hasJoins() const;
    [[nodiscard]] QModelIndex indexOf(int candidate) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< of a heading; all the rest is then unused
        int candidate = -1;
        int rank = 0;
        bool tied = false;
        bool refused = false;
        bool joinsNext = false;
        QString name;
        QString party;
        std::optional<int> percent;
        QString coverage;
        QString exact; ///< "37/54"
        std::optional<int> low;
        std::optional<int> high;
        bool opened = false;
        std::optional<TrialRow> trial;

        [[nodiscard]] int shownRank() const { return trial ? trial->rank.value_or(0) : rank; }

        [[nodiscard]] bool shownTied() const { return trial ? trial->tied : tied; }

        [[nodiscard]] std::optional<int> shownPercent() const { return trial ? trial->percent : percent; }

        [[nodiscard]] QString shownCoverage() const;
    };

    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] QString spokenTrial(const Row &row) const;
    [[nodiscard]] QString tip(const Row &row, bool joined) const;

    QList<Row> m_rows;
    bool m_ties = false;
    bool m_trial = false;
    bool m_squared = false; ///< exact scores are squared distances
};

/// "on 26 of your 28 answers"
[[nodiscard]] QString coverageSentence(const Coverage &coverage);

} // namespace preau::gui
