// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "report/words.h"

#include <QStringList>

#include <optional>

namespace preau {

// Sentences that stand beside a ranking, the same on the terminal and in a document. In the language of the
// installed translators.

[[nodiscard]] QString answeredSentence(const Election &election, const MatchResult &result);
[[nodiscard]] QString methodParagraph(MatchMethod method);
[[nodiscard]] QString missingRuleParagraph(MissingRule rule);
[[nodiscard]] QString thresholdSentence(const MatchSettings &settings);
[[nodiscard]] QString orderSentence(const DisplayOrder &order);
[[nodiscard]] QString dataSentence(const Election &election);

/// Why somebody has no rank: "File refused", "No position known on your answers", "Only 2 of 28 positions
/// known".
[[nodiscard]] QString unrankedReason(const Election &election, const CandidateResult &result);

/// What keeps a reader from making too much of the order; empty where nothing does.
[[nodiscard]] QStringList cautionSentences(const Election &election, const MatchResult &result);

/// How far the first place holds; for an empty optional: that there is none.
[[nodiscard]] QStringList robustnessSentences(const Election &election, const MatchResult &result,
                                              const std::optional<Robustness> &robustness,
                                              const DataLanguage &language);

/// "69 to 72%", or one figure where both are the same; empty where nothing is known.
[[nodiscard]] QString rangeWords(const std::optional<Robustness> &robustness, int candidate);

} // namespace preau
