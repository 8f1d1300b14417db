// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/agreement.h"
#include "analysis/opinionmap.h"
#include "analysis/questionplan.h"
#include "electionbuilder.h"
#include "report/agreementcsv.h"
#include "workedexample.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

QList<int> everybody(const Election &election)
{
    QList<int> all(election.candidates.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

AgreementTable tableOf(const Election &election)
{
    return agreementTable(election, everybody(election));
}

/// As many questions of agreement-5 as asked for, and each candidate one word a question.
Election electionOf(int questions, const QStringList &candidates)
{
    QString lines;
    for (int q = 0; q < questions; ++q) {
        lines += u"question q%1\n"_s.arg(q);
    }
    for (const QString &candidate : candidates) {
        lines += u"candidate "_s + candidate + u'\n';
    }
    return test::election(lines);
}

/// All kinds of questions. Known to ada and bob: q1 to q6. Gaps: ¼ (++ and +), 0 (0 and 0), ½ (+ and 0 of
/// three steps), 1 (a and b), 1/3 (s1 and s2 of four), 1 (++ and --).
Election mixedElection()
{
    return test::election(uR"(question q1
question q2
question q3 agreement-3
question q4 choice a b c
question q5 scale 4
question q6
question q7
question q8
candidate ada ++ 0 + a s1 ++ ~ 0
candidate bob + 0 0 b s2 -- ++ ?
candidate eve ~ ~ ~ ~ ~ ~ ++ 0
)");
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private slots:

    void comesToWhatIsComputedByHand()
    {
        const AgreementTable table = tableOf(mixedElection());
        QCOMPARE(table.commonNeeded, 5);
        QCOMPARE(table.known, (QList<int>{7, 7, 2}));
        const PairAgreement &pair = table.at(0, 1);
        QCOMPARE(pair.known, 6);
        QCOMPARE(pair.different, 5);
        // gaps add up to ¼ + 0 + ½ + 1 + ⅓ + 1 = 37/12, on six questions
        QCOMPARE(*pair.agreement, Rational(1) - Rational(37, 72));
        QCOMPARE(*pair.percent(), 49); // 48.6
    }

    void silenceIsNeitherNeutralNorDisagreement()
    {
        const Election election =
            electionOf(10, {u"ada 0 0 0 0 0 0 0 ~ ~ ?"_s, u"bob 0 0 0 0 0 0 0 0 0 0"_s,
                            u"eve ~ ~ ~ ~ ~ ~ ~ ~ ~ ~"_s, u"sam 0 0 0 0 0 0 0 -- ++ --"_s});
        const AgreementTable table = tableOf(election);
        QCOMPARE(table.at(0, 1).known, 7);
        QCOMPARE(*table.at(0, 1).agreement, Rational(1)); // bob's neutral answers meet nothing
        QCOMPARE(*table.at(0, 3).agreement, Rational(1)); // and what sam says more takes nothing away
        QCOMPARE(table.at(1, 2).known, 0);
        QVERIFY(!table.at(1, 2).agreement);
        QCOMPARE(table.at(1, 2).different, 0);
    }

    void givesNoFigureBelowTheThreshold()
    {
        const QStringList candidates{u"ada ++ ++ ++ ++ ++ ?"_s, u"bob ++ ++ ++ ++ ?"_s,
                                     u"eve ++ ++ ++ ++ ++ ?"_s};
        const AgreementTable small = tableOf(electionOf(20, candidates));
        QCOMPARE(small.commonNeeded, 5);
        QVERIFY(!small.at(0, 1).percent());
        QCOMPARE(small.at(0, 1).known, 4); // the number stays
        QCOMPARE(*small.at(0, 2).percent(), 100);
        const AgreementTable large = tableOf(electionOf(21, candidates));
        QCOMPARE(large.commonNeeded, 6); // a quarter, rounded up
        QVERIFY(!large.at(0, 2).percent());
        QVERIFY(closestPairs(large, 5).pairs.isEmpty());
    }

    void theMapMeasuresAlike()
    {
        const Election election = test::workedElection();
        const AgreementTable table = tableOf(election);
        const OpinionMap map = opinionMap(election, everybody(election));
        QCOMPARE(table.commonNeeded, map.commonNeeded);
        QCOMPARE(table.pairs.size(), 66);
        QVERIFY(!map.pairs.isEmpty());
        for (const MapPair &onMap : map.pairs) {
            const PairAgreement &pair = table.at(onMap.first, onMap.second);
            QCOMPARE(pair.known, onMap.known);
            QCOMPARE(pair.different, onMap.different);
            QCOMPARE(*pair.agreement, Rational(1) - onMap.real);
        }
    }

    void isSymmetricAndDoesNotDependOnTheOrder()
    {
        const Election election = test::workedElection();
        const QList<int> order = everybody(election);
        QList<int> turned = order;
        std::ranges::reverse(turned);
        std::ranges::rotate(turned, turned.begin() + 5);
        const AgreementTable table = agreementTable(election, order);
        const AgreementTable other = agreementTable(election, turned);
        for (const int one : order) {
            for (const int two : order) {
                if (one == two) {
                    continue;
                }
                QCOMPARE(&table.at(one, two), &table.at(two, one));
                const PairAgreement &pair = other.at(turned.indexOf(one), turned.indexOf(two));
                QCOMPARE(QSet<int>({pair.first, pair.second}), QSet<int>({one, two}));
                QCOMPARE(pair.agreement, table.at(one, two).agreement);
                QCOMPARE(pair.known, table.at(one, two).known);
            }
        }
    }

    void oneAgreesWithOneselfAndHalfAtNeutral()
    {
        const Election election =
            electionOf(5, {u"ada ++ - 0 + --"_s, u"twin ++ - 0 + --"_s, u"far -- ++ ++ -- ++"_s,
                           u"opposite -- -- -- -- --"_s, u"other ++ ++ ++ ++ ++"_s, u"middle 0 0 0 0 0"_s});
        const AgreementTable table = tableOf(election);
        QCOMPARE(*table.at(0, 1).agreement, Rational(1));
        QCOMPARE(table.at(0, 1).different, 0);
        QCOMPARE(*table.at(3, 4).agreement, Rational(0));
        QCOMPARE(*table.at(3, 5).agreement, Rational(1, 2));
    }

    void tiesAreNeverCut()
    {
        // ada, bob and cid say the same: three pairs tie at the top
        const QString same = u"++ ++ ++ ++ ++"_s;
        const AgreementTable table =
            tableOf(electionOf(5, {u"ada "_s + same, u"bob "_s + same, u"cid "_s + same,
                                   u"dan + ++ ++ ++ ++"_s, u"eve -- -- -- -- --"_s}));
        const PairsAtEnd two = closestPairs(table, 2);
        QCOMPARE(two.pairs.size(), 3);
        QCOMPARE(two.tiedBeyond, 0);
        QVERIFY(
            std::ranges::all_of(two.pairs, [](const PairAgreement &pair) { return pair.percent() == 100; }));
        const PairsAtEnd one = closestPairs(table, 1);
        QVERIFY(one.pairs.isEmpty()); // three would be more than twice one
        QCOMPARE(one.tiedBeyond, 3);
        const PairsAtEnd far = farthestPairs(table, 2);
        QCOMPARE(far.pairs.size(), 3);
        QCOMPARE(far.pairs.first().percent(), 0);
        QCOMPARE(farthestPairs(table, 3).pairs.size(), 3);
        QCOMPARE(farthestPairs(table, 4).pairs.size(), 4);
        QCOMPARE(closestPairs(table, 100).pairs.size(), 10);
    }

    void countsEveryStateOfAQuestion()
    {
        const Election election = test::election(uR"(question q1
question q2 choice a b c
question q3
candidate ada ++ a ~
candidate bob -- b ?
candidate cid + a 0
candidate dan ++ ~
refused eve
)");
        const QList<DividingQuestion> all = dividingQuestions(election, everybody(election));
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].question, 1); // of three, one chose another: two pairs of three are opposite
        QCOMPARE(all[0].options, (QList<int>{2, 1, 0}));
        QCOMPARE(all[0].silent, 1);
        QCOMPARE(all[0].undocumented, 0); // the refused one is counted nowhere
        QCOMPARE(all[0].spread, Rational(4, 3));
        QCOMPARE(all[0].percent(), 33);
        QCOMPARE(all[1].question, 0);
        QCOMPARE(all[1].options, (QList<int>{1, 0, 0, 1, 2}));
        // pairs: ++ and -- 2, twice; -- and + 3/2; ++ and + ½, twice; ++ and ++ 0
        QCOMPARE(all[1].spread, Rational(13, 12));
        QCOMPARE(all[1].percent(), 46);
        QCOMPARE(all[2].question, 2);
        QVERIFY(!all[2].ranked);
        QVERIFY(!all[2].percent());
        QCOMPARE(all[2].silent, 1);
        QCOMPARE(all[2].undocumented, 2);
        QCOMPARE(all[2].known(), 1);
    }

    void twoWhoSpokeDoNotDivideTwelve()
    {
        QStringList candidates{u"ada ++ +"_s, u"bob -- 0"_s};
        for (int i = 0; i < 10; ++i) {
            candidates.append(u"c%1 ? +"_s.arg(i));
        }
        const Election election = electionOf(2, candidates);
        const QList<DividingQuestion> all = dividingQuestions(election, everybody(election));
        QCOMPARE(all[0].question, 1);
        QVERIFY(!all[1].ranked);
        // between two alone, both suffice
        const QList<DividingQuestion> duel = dividingQuestions(election, {0, 1});
        QCOMPARE(duel[0].question, 0);
        QCOMPARE(duel[0].percent(), 0);
        QVERIFY(dividingQuestions(election, {}).constFirst().options.size() == 5);
    }

    void dividesAsTheShortQuestionnaireMeasures()
    {
        const Election election = test::workedElection();
        const QList<DividingQuestion> all = dividingQuestions(election, everybody(election));
        QCOMPARE(all.size(), election.questions.size());
        for (const DividingQuestion &one : all) {
            QCOMPARE(one.spread, positionSpread(election, one.question));
            QCOMPARE(one.known() + one.silent + one.undocumented, 12);
        }
        QList<int> turned = everybody(election);
        std::ranges::reverse(turned);
        QCOMPARE(dividingQuestions(election, turned), all);
    }

    void tablesForOthersAreExact()
    {
        const Election election = mixedElection();
        const QString pairs = QString::fromUtf8(agreementCsv(election, tableOf(election)));
        QVERIFY2(pairs.contains(u"ada,ada,bob,bob,6,5,49,35,72,"_s), qPrintable(pairs));
        QVERIFY2(pairs.contains(u"bob,bob,eve,eve,1,0,,,,"_s), qPrintable(pairs));
        const QString known = QString::fromUtf8(coverageCsv(election, everybody(election), ReportOptions()));
        QVERIFY2(known.contains(u"ada,ada,false,theme,theme,8,7,1,0,"_s), qPrintable(known));
        const QString questions = QString::fromUtf8(
            dividingCsv(election, dividingQuestions(election, everybody(election)), ReportOptions()));
        QVERIFY2(questions.contains(u"q4,Statement of q4,false,,2,1,a,1,"_s), qPrintable(questions));
        QVERIFY2(questions.contains(u"q4,Statement of q4,false,,2,1,silent,1,"_s), qPrintable(questions));
    }

    void aHundredCandidatesTakeNoTime()
    {
        QStringList candidates;
        for (int i = 0; i < 100; ++i) {
            candidates.append(u"c%1 "_s.arg(i) + u"++ -- + 0 - "_s.repeated(12));
        }
        const AgreementTable table = tableOf(electionOf(60, candidates));
        QCOMPARE(table.pairs.size(), 4950);
        QCOMPARE(table.at(99, 98).first, 98);
        QCOMPARE(table.at(0, 99).second, 99);
        QCOMPARE(closestPairs(table, 5).tiedBeyond, 4950);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)

#include "tst_agreement.moc"
