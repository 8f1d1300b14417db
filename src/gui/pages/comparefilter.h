// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/proposalsbytopic.h"
#include "itemmodels/comparisonmodel.h"

#include <QHash>
#include <QSet>

namespace preau::gui {

/// Two views of the same choice of candidates and themes.
enum class CompareKind { Positions, Proposals };

/// What a reader chose to see side by side.
struct CompareFilter
{
    CompareKind kind = CompareKind::Positions;
    QSet<CandidateId> hidden;
    QList<CandidateId> ownOrder; ///< that columns were moved into; empty: the order of the context
    ThemeId theme;               ///< empty: all
    bool onlyDifferences = false;
    bool onlyMissing = false; ///< questions on which somebody shown is not documented yet
    bool onlyShared = false;  ///< topics on which at least two of those shown have proposals
    QString search;

    /// Those that are not hidden, in order, as indexes into the election's candidates.
    [[nodiscard]] QList<int> candidates(const ViewContext &context) const;
};

/// The positions that a filter leaves.
struct ShownPositions
{
    Comparison comparison;
    QList<ComparisonSection> sections;
    QSet<ThemeId> folded;
    int matching = 0; ///< questions that the search finds
};

/// `folded`: the themes that the reader closed; a search opens those in which it finds something.
[[nodiscard]] ShownPositions shownPositions(const ViewContext &context, const CompareFilter &filter,
                                            const QSet<ThemeId> &folded);

/// Finds the proposals that a filter leaves, fast enough for each letter typed.
class ProposalFinder
{
public:
    /// The texts are read anew: another election, language or masking of names.
    void clear() { m_texts.clear(); }

    struct Found
    {
        ProposalsByTopic topics;
        QList<int> hits; ///< of the search, for each column
    };

    [[nodiscard]] Found find(const ViewContext &context, const CompareFilter &filter);

private:
    QHash<std::pair<int, int>, QString> m_texts; ///< folded for the search
};

} // namespace preau::gui
