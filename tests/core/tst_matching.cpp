// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/matching.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

class TestMatching : public QObject
{
    Q_OBJECT

private slots:

    void followsTheSmallExample_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("score");
        QTest::addColumn<int>("percent");
        QTest::newRow("city-block exclude") << u"city-block"_s << u"exclude"_s << u"1/2"_s << 50;
        QTest::newRow("city-block penalise") << u"city-block"_s << u"penalise"_s << u"3/8"_s << 38;
        QTest::newRow("city-block neutral") << u"city-block"_s << u"neutral"_s << u"1/2"_s << 50;
        QTest::newRow("city-block relative-max") << u"city-block"_s << u"relative-max"_s << u"3/8"_s << 38;
        QTest::newRow("city-block shrink") << u"city-block"_s << u"shrink"_s << u"1/2"_s << 50;
        QTest::newRow("euclidean exclude") << u"euclidean"_s << u"exclude"_s << u"3/8"_s << 39;
    }

    void followsTheSmallExample()
    {
        QFETCH(QString, method);
        QFETCH(QString, rule);
        QFETCH(QString, score);
        QFETCH(int, percent);
        const Election election = test::election(uR"(
            question q1
            question q2
            question q3 choice a b c
            candidate one ++ ? b)");
        MatchSettings settings;
        settings.method = *methodFromKey(method);
        settings.missing = *missingRuleFromKey(rule);
        const MatchResult result = match(election, test::answers(election, u"+* -- a"), settings);
        const CandidateResult &one = result.results.first();
        QCOMPARE(u"%1/%2"_s.arg(one.score->numerator()).arg(one.score->denominator()), score);
        QCOMPARE(one.percent, percent);
        QCOMPARE(one.coverage, (Coverage{.matched = 2, .answered = 3}));
    }

    void givesTheFiguresOfTheWorkedVoter()
    {
        const Election election = test::workedElection();
        QCOMPARE(countPositions(election).stated, 326);
        const MatchResult result = match(election, test::workedVoter(election), {});
        QCOMPARE(result.answered, 28);
        QCOMPARE(result.noOpinion, 2);
        QCOMPARE(result.skipped, 2);
        QStringList lines;
        for (const CandidateResult &one : result.results) {
            lines.append(u"%1 %2. %3/%4 %5% %6"_s.arg(election.candidates[one.candidate].id.value())
                             .arg(*one.rank)
                             .arg(one.score->numerator())
                             .arg(one.score->denominator())
                             .arg(*one.percent)
                             .arg(one.coverage.matched));
        }
        QCOMPARE(lines.first(5).join(u", "), u"h 1. 40/57 70% 26, d 2. 11/16 69% 20, b 3. 37/54 69% 25, "
                                             "a 4. 117/172 68% 19, i 5. 49/76 64% 26"_s);
        QStringList rest;
        for (const CandidateResult &one : result.results.sliced(5)) {
            rest.append(u"%1 %2 %3"_s.arg(election.candidates[one.candidate].id.value())
                            .arg(*one.percent)
                            .arg(one.coverage.matched));
        }
        QCOMPARE(rest.join(u", "), u"g 63 27, j 62 25, k 61 23, e 61 26, l 61 25, c 60 25, f 51 24"_s);
    }
};

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"
