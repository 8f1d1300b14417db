// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportoptions.h"

#include <QByteArray>

namespace preau {

/// SARIF 2.1.0, for code review tools. Files given as relative paths stay relative references; approved
/// findings are there as suppressed results, with their reason.
[[nodiscard]] QByteArray checkSarif(const CheckReport &report, const QString &programVersion);

} // namespace preau
