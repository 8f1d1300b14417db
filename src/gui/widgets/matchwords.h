// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"
#include "analysis/notices.h"
#include "widgets/viewcontext.h"

namespace preau::gui {

/// The words for how a result is computed and what must be known before reading it, in the interface's
/// language.

[[nodiscard]] QList<MatchMethod> allMethods();
[[nodiscard]] QList<MissingRule> allMissingRules();

[[nodiscard]] QString methodName(MatchMethod method);
[[nodiscard]] QString methodSentence(MatchMethod method);
[[nodiscard]] QString missingRuleName(MissingRule rule);
[[nodiscard]] QString missingRuleSentence(MissingRule rule);

/// "Computed by steps apart; unknown positions left out."
[[nodiscard]] QString computedSentence(const MatchSettings &settings);

/// "Displayed in ballot order" and the like belong into the sentence about ties.
[[nodiscard]] QString noticeSentence(const ViewContext &context, const ResultNotice &notice);

} // namespace preau::gui
