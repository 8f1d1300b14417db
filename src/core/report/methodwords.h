// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"

#include <QList>
#include <QString>

namespace preau {

// How a result is computed, in words: the same on the terminal, in documents and on the pages of the program.

/// In the order in which they are offered.
[[nodiscard]] QList<MatchMethod> allMethods();
[[nodiscard]] QList<MissingRule> allMissingRules();

[[nodiscard]] QString methodName(MatchMethod method);                  ///< "Steps apart"
[[nodiscard]] QString methodSentence(MatchMethod method);              ///< what it does
[[nodiscard]] QString missingRuleName(MissingRule rule);               ///< "Left out"
[[nodiscard]] QString missingRuleSentence(MissingRule rule);           ///< what becomes of the question
[[nodiscard]] QString computedSentence(const MatchSettings &settings); ///< method and rule, in short

/// What is said where the exact difference is under three points.
[[nodiscard]] QString narrowLeadSentence();

} // namespace preau
