// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/proposalsbytopic.h"
#include "itemmodels/comparisonmodel.h"

namespace preau::gui {

[[nodiscard]] const Proposal &proposalAt(const Election &election, const ProposalRef &ref);

/// What a proposal says, as it is shown: hidden names masked, easy to read where the reader asked for it and
/// there is such a version, a quotation between marks.
[[nodiscard]] QString proposalText(const ViewContext &context, const NameMask &mask,
                                   const Proposal &proposal);
/// Are these the candidate's own words, as shown? An easy version never is.
[[nodiscard]] bool isQuoted(const ViewContext &context, const Proposal &proposal);
/// Is what is shown a translation of the candidate's own words?
[[nodiscard]] bool isTranslatedQuote(const ViewContext &context, const Proposal &proposal);
[[nodiscard]] QString proposalKind(bool quote); ///< "Quotation", "Summary"
/// The same, and of a quotation whether it is translated.
[[nodiscard]] QString proposalKind(const ViewContext &context, const Proposal &proposal);

/// "Summary · Declaration, March 2022, page 2": what it is and where it is written, for one line or two.
[[nodiscard]] QString proposalOrigin(const ViewContext &context, const NameMask &mask,
                                     const Proposal &proposal);

/// Why a candidate's column is empty on a topic. Three reasons that are never mixed up.
struct NoProposal
{
    enum class Reason {
        NothingFound, ///< there is a programme here, without this topic
        Undocumented, ///< nothing of the programme was entered yet
        Refused,      ///< the file could not be used
    };
    Reason reason = Reason::NothingFound;
    QString words;
};

[[nodiscard]] NoProposal noProposal(const ViewContext &context, int candidate);

/// The proposal with everything needed to find it again, for the clipboard: who, what, where it is written,
/// in which election and version of its data.
[[nodiscard]] QString proposalReference(const ViewContext &context, const NameMask &mask,
                                        const ProposalRef &ref);

/// "Work and purchasing power · Wages"; the theme alone where there is no topic.
[[nodiscard]] QString topicWords(const ViewContext &context, const ThemeId &theme, const TopicId &topic);

} // namespace preau::gui
