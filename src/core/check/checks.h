// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/finding.h"
#include "model/election.h"

#include <QCoreApplication>

namespace preau {

/// Translation context of what the checks say.
struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(preau::CheckText)
};

/// Checks that need the whole election: what can be told from values alone, whichever files they came from.
/// `folder` is put before the file names, with its slash.
[[nodiscard]] QList<Finding> checkElection(const Election &election, const QString &folder);

} // namespace preau
