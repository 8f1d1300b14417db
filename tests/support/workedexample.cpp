// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workedexample.h"

#include "electionbuilder.h"

#include <array>

using namespace Qt::StringLiterals;

namespace preau::test {

Election workedElection()
{
    // Questions of each theme in turn, then a row a candidate: 0 to 4 from disagree-strongly to
    // agree-strongly, a dot undocumented.
    constexpr std::array questionsOfTheme{3, 2, 1, 4, 2, 1, 2, 1, 1, 1, 2, 1, 3, 1, 3, 1, 3};
    constexpr std::array rows{
        "4040.332400..2.2.404.34...4.23.."_L1, "40404441400404.1.414.23.434413.2"_L1,
        "14.41304141.440...31402001324033"_L1, "40..314.4304.330432.441..4..0444"_L1,
        "0010.1344414444033404004444.0341"_L1, "141..104441144404040400412..0441"_L1,
        "403.4240210410044404044.44440424"_L1, "4030424240140011.41.124.4434413."_L1,
        "403.444210040004340414414444412."_L1, "14040204344044202240401213..304."_L1,
        "404.42..3.0..013.404044044440400"_L1, "10.401343314.4404.40401214310444"_L1,
    };
    constexpr std::array words{"--"_L1, "-"_L1, "0"_L1, "+"_L1, "++"_L1};

    QString lines;
    int question = 0;
    for (size_t theme = 0; theme < questionsOfTheme.size(); ++theme) {
        lines += u"theme t%1\n"_s.arg(theme + 1);
        for (int i = 0; i < questionsOfTheme[theme]; ++i) {
            lines += u"question q%1\n"_s.arg(++question);
        }
    }
    QString ballot = u"ballot"_s;
    char16_t name = u'a';
    for (const QLatin1String row : rows) {
        lines += u"candidate %1"_s.arg(QChar(name));
        for (const char cell : row) {
            lines += u' ';
            lines += cell == '.' ? "?"_L1 : words[static_cast<size_t>(cell - '0')];
        }
        lines += u'\n';
        ballot += u' ';
        ballot += QChar(name++);
    }
    return election(lines + ballot);
}

Answers workedVoter(const Election &election)
{
    return answers(election, u"+* -* - 0 + 0 + 0 + + + skip - + - +/ none ++ 0 + ++ - 0 skip + + ++ + "
                             u"+* none + 0/");
}

Answers tiedVoter(const Election &election)
{
    return answers(election,
                   u"none . . skip . . . . . skip . . - ++ . skip . . . skip ++ + . . 0 . . . + . . -");
}

} // namespace preau::test
