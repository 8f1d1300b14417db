// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/displayorder.h"
#include "model/election.h"
#include "model/keys.h"
#include "report/commonwords.h"

#include <QCoreApplication>

namespace preau {

/// Translation context of everything the reports alone say.
struct Report
{
    Q_DECLARE_TR_FUNCTIONS(preau::Report)
};

/// "++", "+", "=", "-", "--"; a step's number from 1; a choice's letter from A.
[[nodiscard]] QString stanceMark(const AnswerScale &answers, int option);
/// "/" for silent, "." for undocumented, else stanceMark().
[[nodiscard]] QString positionMark(const Question &question, const Position &position);

/// Stated with low confidence: shown with "?".
[[nodiscard]] bool isDoubtful(const Position &position);
/// "low confidence", "medium confidence"; empty where it is high or nothing is stated.
[[nodiscard]] QString confidenceWords(const Position &position);
/// A second reader came to the other side of an ordered scale: shown with "≠".
[[nodiscard]] bool isDisputed(const Question &question, const Position &position);

/// "26 documented, 0 nothing found, 6 to document"
[[nodiscard]] QString countWords(const PositionCounts &counts);
/// "Candidates stand in the official order." or the seed of the shuffle.
[[nodiscard]] QString candidatesOrderSentence(const Election &election, const DisplayOrder &order);
/// Whose words a proposal is written in, as shown in `language`: those of whoever stands, a translation of
/// them (anywhere but in the election's reference language), or those of the editors.
[[nodiscard]] QString proposalKindSentence(const Election &election, const Proposal &proposal,
                                           const QString &language = {});

/// Between two items that hold commas, spaced as the language does.
[[nodiscard]] QString semicolon();

/// A name in a sentence of the other writing direction, so that neither is torn apart.
[[nodiscard]] QString isolated(const QString &name);

/// "Programme, page 12, Publisher, March 2022, https://…"
[[nodiscard]] QString citationWords(const Citation &citation, const DataLanguage &language);

/// What has to be said of an election wherever it is shown: fictional, archive. One sentence each.
[[nodiscard]] QStringList electionNotices(const Election &election, const QDate &today);
/// The name, and "(withdrawn 1 March 2022)" where that is so.
[[nodiscard]] QString candidateHeading(const Candidate &candidate);

} // namespace preau
