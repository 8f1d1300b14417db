// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/finding.h"

#include <QList>
#include <QString>

namespace preau {

/// What a code stands for, in English, as docs/checks.md explains it.
struct CheckRule
{
    QString code;
    Severity severity = Severity::Error; ///< the one it mostly has
    QString says;                        ///< what is wrong
    QString remedy;                      ///< what to do
    QString section;                     ///< heading in docs/checks.md
};

/// Every code there is, in the order of the page. The page itself is compiled in, so that there is one table.
[[nodiscard]] const QList<CheckRule> &checkRules();

/// Null for a code that is not on the page.
[[nodiscard]] const CheckRule *checkRule(QStringView code);

} // namespace preau
