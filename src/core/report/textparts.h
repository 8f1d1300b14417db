// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportoptions.h"
#include "report/texttable.h"
#include "report/words.h"

/// What the reports for a terminal have in common.
namespace preau::textparts {

[[nodiscard]] QString capitals(const QString &text);
[[nodiscard]] QString figure(int value);
[[nodiscard]] DataLanguage dataLanguage(const Election &election, const ReportOptions &options);
/// Title, and what has to be said of the election wherever it is shown.
[[nodiscard]] QString electionHead(const Election &election, const ReportOptions &options,
                                   const TextLayout &layout);
[[nodiscard]] QString themeTitle(const Election &election, const ThemeId &id, const DataLanguage &language);
/// What the three columns of positions count.
[[nodiscard]] QString countsLegend(const TextLayout &layout);
/// A print of data is there to be compared sign by sign: it is whole, in equal parts where a line is too
/// short.
[[nodiscard]] QString hashLines(const QString &sentence, const QString &hash, const TextLayout &layout);
[[nodiscard]] QString dataLines(const Election &election, const TextLayout &layout);
[[nodiscard]] QString sourceLines(const QList<Citation> &citations, const DataLanguage &language,
                                  const TextLayout &layout, int indent);
[[nodiscard]] QString positionWithDoubts(const Question &question, const Position &position,
                                         const DataLanguage &language);
[[nodiscard]] QString proposalText(const Election &election, const Proposal &proposal,
                                   const DataLanguage &language, const TextLayout &layout, int indent);
/// What the marks mean, those only that can occur with these questions.
[[nodiscard]] QString legend(const Election &election, const QList<int> &questions, bool doubts,
                             bool disputes, const TextLayout &layout);

} // namespace preau::textparts
