// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/opinionmap.h"
#include "analysis/scaling.h"
#include "base/shuffle.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace preau;
using scaling::Point;

namespace {

QList<int> everybody(const Election &election)
{
    QList<int> all(election.candidates.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

OpinionMap mapOf(const Election &election)
{
    return opinionMap(election, everybody(election));
}

std::vector<double> distancesOf(const std::vector<Point> &points)
{
    std::vector<double> all;
    for (const Point &one : points) {
        for (const Point &other : points) {
            all.push_back(scaling::distance(one, other));
        }
    }
    return all;
}

void compareDistances(const std::vector<Point> &placed, const std::vector<double> &wanted)
{
    const std::vector<double> got = distancesOf(placed);
    QCOMPARE(got.size(), wanted.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
        QVERIFY2(std::abs(got[i] - wanted[i]) < 0.01,
                 qPrintable(u"%1 instead of %2"_s.arg(got[i]).arg(wanted[i])));
    }
}

/// Twelve questions, and each candidate one word a question.
Election electionOf(const QStringList &candidates)
{
    QString lines;
    for (int q = 0; q < 12; ++q) {
        lines += u"question q%1\n"_s.arg(q);
    }
    for (const QString &candidate : candidates) {
        lines += u"candidate "_s + candidate + u'\n';
    }
    return test::election(lines);
}

} // namespace

class TestOpinionMap : public QObject
{
    Q_OBJECT

private slots:

    void findsASquare()
    {
        const std::vector<double> wanted = distancesOf({{0, 0}, {0, 30}, {30, 30}, {30, 0}});
        compareDistances(scaling::placePoints(wanted, 4), wanted);
    }

    void findsALineAndLaysItFlat()
    {
        const std::vector<double> wanted = distancesOf({{0, 0}, {10, 0}, {25, 0}, {60, 0}});
        const std::vector<Point> placed = scaling::placePoints(wanted, 4);
        compareDistances(placed, wanted);
        for (const Point &point : placed) {
            QVERIFY(std::abs(point.y) < 0.01);
        }
        QVERIFY(placed[3].x > placed[0].x); // the one far from the others on the positive side
    }

    void findsTenPointsAgain()
    {
        std::vector<Point> points;
        for (int i = 0; i < 10; ++i) {
            points.push_back({static_cast<double>(i * 37 % 50), static_cast<double>(i * i * 11 % 40)});
        }
        const std::vector<double> wanted = distancesOf(points);
        compareDistances(scaling::placePoints(wanted, 10), wanted);
    }

    void doesNotTurnOrFlipWithTheNumbersGivenIn()
    {
        const std::vector<Point> points{{0, 0}, {10, 2}, {25, 9}, {60, -4}, {31, 22}};
        const auto placed = scaling::placePoints(distancesOf(points), 5);
        std::vector<Point> turned; // by a right angle, and mirrored
        for (const Point &point : points) {
            turned.push_back({point.y, point.x});
        }
        QCOMPARE(scaling::placePoints(distancesOf(turned), 5), placed);
        double left = 0;
        double right = 0;
        for (const Point &point : placed) {
            left = std::min(left, point.x);
            right = std::max(right, point.x);
        }
        QVERIFY(right > -left);
    }

    void placesOnePointWhereItsDistancesSay()
    {
        const std::vector<Point> fixed{{0, 0}, {40, 0}, {0, 40}, {40, 40}};
        const Point wanted{12, 31};
        std::vector<double> distances;
        for (const Point &point : fixed) {
            distances.push_back(scaling::distance(point, wanted));
        }
        const Point placed = scaling::placeOne(fixed, distances);
        QVERIFY(scaling::distance(placed, wanted) < 0.01);
    }

    void placesOnePointBesideALineOnTheSameSideEveryTime()
    {
        const std::vector<Point> fixed{{-20, 0}, {0, 0}, {20, 0}};
        const double far = std::sqrt(20.0 * 20 + 15 * 15);
        const Point placed = scaling::placeOne(fixed, std::vector<double>{far, 15, far});
        QVERIFY(scaling::distance(placed, {0, 15}) < 0.01);
    }

    void rendersTheWorkedExampleAsTwoOtherProgramsDo()
    {
        const Election election = test::workedElection();
        const OpinionMap map = mapOf(election);
        QCOMPARE(map.verdict, MapVerdict::Shown);
        QCOMPARE(map.points.size(), 12);
        QVERIFY(map.leftOut.isEmpty());
        QCOMPARE(map.pairs.size(), 66);
        QCOMPARE(map.fit, 97);
        QCOMPARE(map.stress, 8);
        const QList<MapPair> worst = worstPairs(map, 4);
        QList<std::pair<int, int>> figures;
        for (const MapPair &pair : worst) {
            figures.append({qRound(pair.realPoints()), qRound(pair.drawn)});
        }
        QCOMPARE(figures, (QList<std::pair<int, int>>{{22, 14}, {30, 39}, {21, 13}, {13, 7}}));

        const auto voter = placeVoter(election, map, test::workedVoter(election));
        QVERIFY(voter);
        QCOMPARE(voter->meanError, 3);
        QCOMPARE(voter->distances.size(), 12);
    }

    void isTheSamePictureWhateverTheOrderAndTheNames()
    {
        const Election election = test::workedElection();
        const OpinionMap map = mapOf(election);
        const auto voter = placeVoter(election, map, test::workedVoter(election));
        for (const quint64 seed : {1, 2, 3}) {
            QList<int> order = everybody(election);
            shuffle(order, seed);
            Election other = election;
            for (qsizetype i = 0; i < order.size(); ++i) {
                other.candidates[i] = election.candidates[order[i]];
                other.candidates[i].id = CandidateId(u"renamed%1"_s.arg(i * 7 % order.size()));
            }
            const OpinionMap again = mapOf(other);
            QCOMPARE(again.fit, map.fit);
            for (int i = 0; i < static_cast<int>(order.size()); ++i) {
                QCOMPARE(again.of(i)->x, map.of(order[i])->x);
                QCOMPARE(again.of(i)->y, map.of(order[i])->y);
            }
            const auto voterAgain = placeVoter(other, again, test::workedVoter(other));
            QCOMPARE(voterAgain->x, voter->x);
            QCOMPARE(voterAgain->y, voter->y);
        }
    }

    void keepsCandidatesWhereTheyAreWhateverTheVoterAnswers()
    {
        const Election election = test::workedElection();
        const OpinionMap map = mapOf(election);
        QCOMPARE(mapOf(election), map);
        Answers answers = test::workedVoter(election);
        const auto before = placeVoter(election, map, answers);
        for (Answer &answer : answers.questions) {
            answer.importance = Importance::High;
        }
        QCOMPARE(placeVoter(election, map, answers), before);
        for (Answer &answer : answers.questions) {
            answer = {.kind = Answer::Kind::Stated, .option = 0};
        }
        const auto after = placeVoter(election, map, answers);
        QVERIFY(after && after->x != before->x);
    }

    void putsAVoterUponTheCandidateWithTheSameAnswers()
    {
        const Election election = electionOf({u"ada ++ ++ ++ ++ ++ ++ -- -- -- -- -- --"_s,
                                              u"bob -- -- -- -- -- -- -- -- -- -- -- --"_s,
                                              u"cleo -- -- -- -- -- -- ++ ++ ++ ++ ++ ++"_s});
        const OpinionMap map = mapOf(election);
        QCOMPARE(map.fit, 100);
        QCOMPARE(map.stress, 0);
        const auto voter =
            placeVoter(election, map, test::answers(election, u"-- -- -- -- -- -- -- -- -- -- -- --"));
        QVERIFY(voter);
        QCOMPARE(voter->meanError, 0);
        QCOMPARE(voter->to(1)->real, Rational(0));
        QVERIFY(voter->to(1)->drawn < 0.01);
    }

    void refusesWhatDoesNotFitOnAPlane()
    {
        // everybody is alone with a view of their own: all are equally far from each other
        const Election election = electionOf(
            {u"a ++ ++ -- -- -- -- -- -- -- -- -- --"_s, u"b -- -- ++ ++ -- -- -- -- -- -- -- --"_s,
             u"c -- -- -- -- ++ ++ -- -- -- -- -- --"_s, u"d -- -- -- -- -- -- ++ ++ -- -- -- --"_s,
             u"e -- -- -- -- -- -- -- -- ++ ++ -- --"_s, u"f -- -- -- -- -- -- -- -- -- -- ++ ++"_s});
        const OpinionMap map = mapOf(election);
        QCOMPARE(map.verdict, MapVerdict::PoorFit);
        QCOMPARE(map.fit, 0);
        QVERIFY(map.stress > 10);
    }

    void saysWhereNobodyDiffers()
    {
        const QString same = u" ++ + 0 - -- ++ + 0 - -- ++ +"_s;
        const Election election = electionOf({u"a"_s + same, u"b"_s + same, u"c"_s + same, u"d"_s + same});
        QCOMPARE(mapOf(election).verdict, MapVerdict::AllAlike);
    }

    void hasNoMapOfTwoOrOfNobody()
    {
        const Election election =
            electionOf({u"a ++ ++ ++ ++ ++ ++ ++ ++"_s, u"b -- -- -- -- -- -- -- --"_s});
        QCOMPARE(mapOf(election).verdict, MapVerdict::TooFewCandidates);
        QVERIFY(mapOf(election).leftOut.isEmpty());
        QCOMPARE(opinionMap(election, {0}).verdict, MapVerdict::TooFewCandidates);
        QCOMPARE(opinionMap(election, {}).verdict, MapVerdict::TooFewCandidates);
        QCOMPARE(mapOf(Election()).verdict, MapVerdict::TooFewCandidates);
        QVERIFY(!placeVoter(election, mapOf(election), test::answers(election, u"++ ++ ++ ++ ++ ++")));
    }

    void leavesOutAndNamesWhomeverCannotBeCompared()
    {
        const Election election = electionOf({u"a ++ ++ ++ ++ ++ ++ -- -- -- -- -- --"_s,
                                              u"b -- -- -- -- ? ?"_s, // four known positions
                                              u"c -- -- -- -- -- -- -- -- -- -- -- --"_s,
                                              u"d -- -- -- -- -- -- ++ ++ ++ ++ ++ ++"_s, u"e"_s});
        const OpinionMap map = mapOf(election);
        QCOMPARE(map.commonNeeded, 5);
        QCOMPARE(map.leftOut, (QList<int>{1, 4}));
        QCOMPARE(map.points.size(), 3);
        QCOMPARE(map.verdict, MapVerdict::Shown);
        QVERIFY(!map.of(1));
    }

    void leavesOutNobodyInPreferenceToAnEqual()
    {
        // each knows six positions; a and b have none in common, c has enough with both
        const Election election = electionOf({u"a ++ ++ ++ ++ ++ ++"_s, u"b ? ? ? ? ? ? -- -- -- -- -- --"_s,
                                              u"c -- ++ -- ++ -- ++ -- ++ -- ++ -- ++"_s,
                                              u"d ++ -- -- -- -- ++ ++ ++ -- ++ -- ++"_s,
                                              u"e ++ -- ++ ++ -- ++ -- -- -- ++ -- ++"_s});
        QCOMPARE(mapOf(election).leftOut, (QList<int>{0, 1}));
    }

    void knowsNothingWhereNothingIsKnown()
    {
        const Election election = electionOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        const OpinionMap map = mapOf(election);
        QCOMPARE(map.verdict, MapVerdict::TooFewCandidates);
        QCOMPARE(map.leftOut, (QList<int>{0, 1, 2, 3}));
    }

    void hasNoPlaceForAVoterOfFewAnswers()
    {
        const Election election = test::workedElection();
        QVERIFY(!placeVoter(election, mapOf(election), test::tiedVoter(election)) ||
                placeVoter(election, mapOf(election), test::tiedVoter(election))->distances.size() >= 3);
        QVERIFY(!placeVoter(election, mapOf(election), test::answers(election, u"++ ++ ++ ++")));
    }

    void marksPairsThatCannotBeToldApart()
    {
        const Election election = electionOf(
            {u"a ++ ++ ++ ++ ++ ++ -- -- -- -- -- --"_s, u"b ++ ++ ++ ++ ++ ++ -- -- -- -- -- +"_s,
             u"c -- -- -- -- -- -- -- -- -- -- -- --"_s, u"d -- -- -- -- -- -- ++ ++ ++ ++ ++ ++"_s});
        QList<std::pair<int, int>> close;
        const OpinionMap map = mapOf(election);
        for (const MapPair &pair : map.pairs) {
            if (pair.tooClose) {
                close.append({pair.first, pair.second});
            }
        }
        QCOMPARE(close, (QList<std::pair<int, int>>{{0, 1}}));
    }

    void stopsWhereNobodyCouldReadIt()
    {
        QStringList many;
        for (int i = 0; i <= mostOnMap; ++i) {
            many.append(u"c%1 ++ -- ++ -- ++ --"_s.arg(i));
        }
        QCOMPARE(mapOf(electionOf(many)).verdict, MapVerdict::TooManyCandidates);
    }

    void countsOptionsWithoutOrderAsEqualOrNot()
    {
        const Election election =
            test::election(u"question q1 choice a b c\nquestion q2 choice a b c\n"
                           "question q3 choice a b c\nquestion q4 scale 3\nquestion q5\n"
                           "candidate ada a a a s0 ++\ncandidate bob c a b s1 +\n"
                           "candidate cleo b a a s2 --"_s);
        const OpinionMap map = mapOf(election);
        QCOMPARE(map.pairs[0].real, Rational(11, 20)); // 1 + 0 + 1 + ½ + ¼ over 5
        QCOMPARE(map.pairs[0].different, 4);
    }
};

QTEST_APPLESS_MAIN(TestOpinionMap)
#include "tst_opinionmap.moc"
