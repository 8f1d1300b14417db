// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paperoption.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace preau::cli {

OptionSpec paperOption()
{
    return {.name = u"paper"_s,
            .valueName = u"A4|A5"_s,
            .description = Cli::tr("What the page is printed on (default: A4); for HTML.")};
}

std::optional<Paper> readPaper(const Context &context)
{
    if (!context.arguments.isSet(u"paper"_s)) {
        return Paper::A4;
    }
    const QString typed = context.arguments.value(u"paper"_s);
    for (const auto &[name, paper] : {std::pair{u"A4"_s, Paper::A4}, std::pair{u"A5"_s, Paper::A5}}) {
        if (typed.compare(name, Qt::CaseInsensitive) == 0) {
            return paper;
        }
    }
    context.console.complain(Cli::tr("There is no paper “%1” here, only A4 and A5.").arg(printable(typed)));
    return std::nullopt;
}

} // namespace preau::cli
