// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/comparefilter.h"

namespace preau::gui {

/// The line below the title of a comparison: what is shown, and in which order where it is not the official
/// one.
[[nodiscard]] QString compareExplanation(const ViewContext &context, const CompareFilter &filter,
                                         const Comparison &comparison);

/// Below the proposals: what a filter leaves of their topics, else the order of the columns and who can still
/// be added.
[[nodiscard]] QString proposalsFootWords(const ViewContext &context, const CompareFilter &filter,
                                         const ProposalsByTopic &topics);

} // namespace preau::gui
