// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/agreement.h"
#include "report/reportoptions.h"

#include <QByteArray>

namespace preau {

// Tables of what is known and of who agrees with whom. Each row ends with the election's id and version and
// the first twelve figures of its data print. Column names and keys are never translated.

/// One row a candidate and theme that has questions.
[[nodiscard]] QByteArray coverageCsv(const Election &election, const QList<int> &candidates,
                                     const ReportOptions &options);

/// One row a pair, with the exact fraction; empty cells where too few positions are known to both.
[[nodiscard]] QByteArray agreementCsv(const Election &election, const AgreementTable &table);

/// One row a question and what may be said on it: each option, "silent", "undocumented".
[[nodiscard]] QByteArray dividingCsv(const Election &election, const QList<DividingQuestion> &questions,
                                     const ReportOptions &options);

} // namespace preau
