// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/partialdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

std::optional<PartialDate> PartialDate::parse(QStringView text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool separator = i == 4 || i == 7;
        const char16_t c = text[i].unicode();
        if (separator ? c != u'-' : (c < u'0' || c > u'9')) {
            return std::nullopt;
        }
    }
    const PartialDate date{.year = text.first(4).toInt(),
                           .month = text.size() > 4 ? text.sliced(5, 2).toInt() : 0,
                           .day = text.size() > 7 ? text.sliced(8, 2).toInt() : 0};
    if (date.year == 0 ||
        !QDate::isValid(date.year, text.size() > 4 ? date.month : 1, text.size() > 7 ? date.day : 1)) {
        return std::nullopt;
    }
    return date;
}

QString PartialDate::toString() const
{
    if (isNull()) {
        return {};
    }
    QString text = u"%1"_s.arg(year, 4, 10, QLatin1Char('0'));
    for (const int part : {month, day}) {
        if (part != 0) {
            text += u"-%1"_s.arg(part, 2, 10, QLatin1Char('0'));
        }
    }
    return text;
}

QDate PartialDate::earliest() const
{
    return isNull() ? QDate() : QDate(year, std::max(month, 1), std::max(day, 1));
}

QDate PartialDate::latest() const
{
    if (isNull()) {
        return {};
    }
    const int lastMonth = month != 0 ? month : 12;
    return {year, lastMonth, day != 0 ? day : QDate(year, lastMonth, 1).daysInMonth()};
}

} // namespace preau
