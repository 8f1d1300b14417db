// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/comparison.h"
#include "report/reportoptions.h"

#include <QString>

namespace preau {

/// Text that Markdown (CommonMark with tables) shows as it is, whatever signs are in it; one line.
[[nodiscard]] QString markdownEscaped(QStringView text);

/// A heading and a table a theme, candidates in rows; notes and sources below the table.
[[nodiscard]] QString compareMarkdown(const Election &election, const Comparison &comparison,
                                      const CompareOptions &options);

} // namespace preau
