// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/displayorder.h"
#include "analysis/matching.h"
#include "model/answers.h"
#include "model/election.h"

#include <QDate>
#include <QString>

namespace preau::gui {

/// Everything a page shows, as one value. The window owns the only copy that changes; a page gets a new one
/// whenever anything did and repaints what differs. Nothing in here is written to disk.
struct ViewContext
{
    ElectionPtr election;    ///< null: none is open
    QList<Finding> findings; ///< of the open election
    QString language;        ///< of the interface; data texts fall back to the election's reference language
    DisplayOrder order;
    ConstituencyId constituency; ///< empty: all
    Answers answers;
    MatchSettings match; ///< order and constituency are kept equal to the above
    bool easyReading = false;
    bool blind = false; ///< names, parties, colours and portraits are hidden everywhere
    QDate today;

    [[nodiscard]] QString text(const LocalText &text) const
    {
        return text.text(language, election ? election->referenceLanguage() : QString());
    }

    /// The statement, in its easy-to-read version where the reader asked for it and there is one.
    [[nodiscard]] QString statement(const Question &question) const;
    /// Candidates in display order and within the constituency, as indexes into election->candidates.
    [[nodiscard]] QList<int> candidates() const;
    /// The name to show: "Candidate A" while names are hidden (letters follow the seeded display order).
    [[nodiscard]] QString candidateName(int candidate) const;
    [[nodiscard]] QString candidateFamilyName(int candidate) const; ///< for dense places
    [[nodiscard]] QString candidateParty(int candidate) const;      ///< empty while names are hidden
    [[nodiscard]] QString candidateInitials(int candidate) const;   ///< at most three letters
    /// The file of the portrait; empty while names are hidden or where there is none.
    [[nodiscard]] QString candidatePortrait(int candidate) const;
    /// The colour for a 4-px bar; ink-soft (null here) while names are hidden or none was given.
    [[nodiscard]] QString candidateColour(int candidate) const;
};

} // namespace preau::gui
