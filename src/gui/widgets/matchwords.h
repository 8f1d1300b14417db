// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"
#include "analysis/notices.h"
#include "report/methodwords.h"
#include "widgets/viewcontext.h"

namespace preau::gui {

/// What must be known before reading a result, in the interface's language.
/// "Displayed in ballot order" and the like belong into the sentence about ties.
[[nodiscard]] QString noticeSentence(const ViewContext &context, const ResultNotice &notice);

} // namespace preau::gui
