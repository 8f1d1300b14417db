// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/place.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace preau {

/// A date known to the day, the month or the year only: 2022-03-12, 2022-03 or 2022.
struct PartialDate
{
    int year = 0;
    int month = 0;    ///< 0: not known
    int day = 0;      ///< 0: not known
    Place place = {}; ///< where it is written; no part of the date

    /// Accepts exactly the three spellings above and only real dates.
    static std::optional<PartialDate> parse(QStringView text);

    [[nodiscard]] bool isNull() const { return year == 0; }

    [[nodiscard]] QString toString() const; ///< the ISO spelling it was parsed from
    /// First and last day it may mean; both null for a null date.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

} // namespace preau
