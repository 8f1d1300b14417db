// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/comparison.h"
#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "report/reportoptions.h"

#include <QString>

#include <optional>

namespace preau {

// One self-contained page each, to be read in a browser or by a screen reader, or printed: headings, tables
// with scopes, the language of every text. No script, nothing is loaded (default-src 'none'), and whatever
// stands in the data stays text.

[[nodiscard]] QString compareHtml(const Election &election, const Comparison &comparison,
                                  const CompareOptions &options);

/// Each percentage opens into the questions it was calculated from.
[[nodiscard]] QString matchHtml(const Election &election, const MatchResult &result,
                                const std::optional<Robustness> *robustness, const ReportOptions &options);

} // namespace preau
