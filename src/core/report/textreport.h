// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/comparison.h"
#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "analysis/study.h"
#include "report/reportoptions.h"
#include "report/texttable.h"

#include <functional>
#include <optional>

namespace preau {

// What people read in a terminal, in the language of the installed translators.

[[nodiscard]] QString listText(const QList<ElectionSummary> &elections, const TextLayout &layout);

/// `sourceLine` gives a line of a file, counted from 1, without its end; a null string where there is none.
[[nodiscard]] QString checkText(const CheckReport &report, const TextLayout &layout,
                                const std::function<QString(const QString &file, int line)> &sourceLine);

/// `file:line:column: severity: message [code]`, without line feed.
[[nodiscard]] QString findingLine(const Finding &finding, const TextLayout &layout = {});
/// How to mend it, indented, with a line feed; empty where the finding does not say.
[[nodiscard]] QString findingFix(const Finding &finding, const TextLayout &layout = {});

[[nodiscard]] QString showText(const Election &election, const ReportOptions &options,
                               const TextLayout &layout);
[[nodiscard]] QString showCandidateText(const Election &election, int candidate, const ReportOptions &options,
                                        const TextLayout &layout);

[[nodiscard]] QString compareText(const Election &election, const Comparison &comparison,
                                  const CompareOptions &options, const TextLayout &layout);

[[nodiscard]] QString matchText(const Election &election, const MatchResult &result,
                                const std::optional<Robustness> *robustness, const ReportOptions &options,
                                const TextLayout &layout);

/// What simulated voters show, one study a population.
[[nodiscard]] QString studyText(const Election &election, const QList<PopulationStudy> &studies,
                                const StudySettings &settings, const ReportOptions &options,
                                const TextLayout &layout);

} // namespace preau
