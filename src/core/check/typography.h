// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/code.h"

#include <QList>
#include <QStringView>

namespace preau {

/// A place in a French text that printers would not let pass.
struct TypographySlip
{
    Code code;
    qsizetype at = 0; ///< of the sign

    friend bool operator==(const TypographySlip &a, const TypographySlip &b)
    {
        return a.code.text == b.code.text && a.at == b.at;
    }
};

/// By kind the first place where a no-break space is missing (before ; : ! ? » and the % of a number, after
/// «), where an apostrophe or a quotation mark is straight, and where three full stops stand for an ellipsis.
/// Addresses, times, ratios and inches are left alone.
[[nodiscard]] QList<TypographySlip> typographySlips(QStringView text);

} // namespace preau
