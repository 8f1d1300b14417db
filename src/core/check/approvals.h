// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/finding.h"
#include "model/election.h"

namespace preau {

/// Does `pattern` name `path` or something that holds it? `*` stands for one key or one index:
/// "positions.*" covers "positions.smic.source", "candidates[*].name" covers "candidates[3].name".
[[nodiscard]] bool coversPath(QStringView pattern, QStringView path);

/// Marks the findings that the editors approved, each with the reason. Errors cannot be approved. Returns a
/// warning for every approval that meets nothing. One with a language meets only findings about that
/// language. `folder` is the beginning of the findings' file names, with its slash; the reason is given in
/// `language`.
[[nodiscard]] QList<Finding> applyApprovals(QList<Finding> &findings, const QList<Approval> &approvals,
                                            const QString &folder, const QString &language);

} // namespace preau
