// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/notices.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace preau;
using Kind = ResultNotice::Kind;

class TestNotices : public QObject
{
    Q_OBJECT

private:
    static QList<ResultNotice> of(const Election &election, QStringView answers, MatchSettings settings = {})
    {
        return resultNotices(election, match(election, test::answers(election, answers), settings));
    }

    static QList<Kind> kinds(const QList<ResultNotice> &notices)
    {
        QList<Kind> all;
        for (const ResultNotice &notice : notices) {
            all.append(notice.kind);
        }
        return all;
    }

    const QString fourQuestions = u"question q1\nquestion q2\nquestion q3\nquestion q4\n"_s;

private slots:

    void saysNothingOfAClearResult()
    {
        const Election election = test::election(fourQuestions + u"candidate a ++ ++ ++ ++\n"
                                                                 "candidate b -- -- -- --"_s);
        QCOMPARE(of(election, u"++ ++ ++ ++"), {});
    }

    void saysNothingWhereNothingWasAnswered()
    {
        const Election election = test::election(fourQuestions + u"candidate a ++ ++ ++ ++"_s);
        QCOMPARE(of(election, u"skip none"), {});
    }

    void warnsOfTooFewAnswers()
    {
        const Election election = test::election(fourQuestions + u"candidate a ++ ++ ++ ++\n"
                                                                 "candidate b -- -- -- --"_s);
        const auto notices = of(election, u"++ ++");
        QCOMPARE(kinds(notices), {Kind::TooFewAnswers});
        QCOMPARE(notices[0].count, 2);
    }

    void namesThoseTiedForTheFirstPlace()
    {
        const Election election = test::workedElection();
        const auto notices = resultNotices(election, match(election, test::tiedVoter(election), {}));
        QCOMPARE(notices[0].kind, Kind::FirstTied);
        QCOMPARE(notices[0].candidates.size(), 2);
    }

    void tellsWhenEverybodyIsTied()
    {
        const Election election = test::election(fourQuestions + u"candidate a ++ -- ++ --\n"
                                                                 "candidate b -- ++ -- ++"_s);
        QCOMPARE(kinds(of(election, u"0 0 0 0")), {Kind::EverybodyTied});
        // one who is listed without a rank is not part of "everybody"
        const Election refused = test::election(fourQuestions + u"candidate a ++ -- ++ --\n"
                                                                "candidate b -- ++ -- ++\nrefused c"_s);
        QCOMPARE(kinds(of(refused, u"0 0 0 0")), {Kind::FirstTied});
    }

    void warnsOfANarrowLead()
    {
        const Election election = test::workedElection();
        const auto notices = resultNotices(election, match(election, test::workedVoter(election), {}));
        QCOMPARE(kinds(notices), {Kind::NarrowLead});
        QCOMPARE(notices[0].candidates, (QList<int>{7, 3}));
    }

    void measuresTheLeadExactly()
    {
        // 3 points are not less than 3 points
        QVERIFY(!isNarrow(MatchMethod::CityBlock, Rational(53, 100), Rational(1, 2), 3));
        QVERIFY(isNarrow(MatchMethod::CityBlock, Rational(529999999, 1000000000), Rational(1, 2), 3));
        QVERIFY(isNarrow(MatchMethod::CityBlock, Rational(1, 2), Rational(1, 2), 3));
        // √D: 0.50 and 0.53 are exactly three points apart
        QVERIFY(!isNarrow(MatchMethod::Euclidean, Rational(1, 4), Rational(2809, 10000), 3));
        QVERIFY(isNarrow(MatchMethod::Euclidean, Rational(1, 4), Rational(280899999, 1000000000), 3));
        QVERIFY(!isNarrow(MatchMethod::Euclidean, Rational(1, 4), Rational(280900001, 1000000000), 3));
        QVERIFY(!isNarrow(MatchMethod::Euclidean, Rational(0), Rational(9, 10000), 3));
        QVERIFY(isNarrow(MatchMethod::Euclidean, Rational(0), Rational(899, 1000000), 3));
        // denominators whose products need more than 128 bits
        const std::int64_t big = 4'000'000'000'000'000'037;
        QVERIFY(!isNarrow(MatchMethod::Euclidean, Rational(big / 4, big), Rational(big / 4 * 2, big), 3));
        QVERIFY(
            isNarrow(MatchMethod::Euclidean, Rational(big / 4, big), Rational(big / 4 + big / 100, big), 3));
    }

    void agreesWithFloatingPointFarFromTheLimit()
    {
        for (int a = 0; a <= 60; ++a) {
            for (int c = a; c <= 60; ++c) {
                const double gap = 100 * (std::sqrt(c / 60.0) - std::sqrt(a / 60.0));
                if (std::abs(gap - 3) > 1e-6) {
                    QCOMPARE(isNarrow(MatchMethod::Euclidean, Rational(a, 60), Rational(c, 60), 3), gap < 3);
                }
            }
        }
    }

    void namesAPairThatIsNearlyTheSame()
    {
        const Election election = test::election(fourQuestions + u"candidate a ++ ++ ++ ++\n"
                                                                 "candidate b -- -- -- --\n"
                                                                 "candidate c -- -- - -"_s);
        const auto notices = of(election, u"++ ++ ++ ++");
        QCOMPARE(kinds(notices), {Kind::NearlySame});
        QCOMPARE(notices[0].candidates, (QList<int>{2, 1})); // in the order of the result
        QCOMPARE(notices[0].count, 2);
    }

    void tellsThatWeightsWereIgnored()
    {
        const Election election = test::election(fourQuestions + u"candidate a ++ ++ ++ ++\n"
                                                                 "candidate b -- -- -- --"_s);
        QCOMPARE(kinds(of(election, u"++ ++ ++ ++ theme=none")), {Kind::WeightsIgnored});
    }

    void tellsThatNobodyIsRanked()
    {
        const Election election = test::election(fourQuestions + u"candidate a ++ ? ? ?\n"
                                                                 "candidate b -- -- ~ ~"_s);
        QCOMPARE(kinds(of(election, u"++ ++ ++ ++")), {Kind::NobodyRanked});
    }
};

QTEST_APPLESS_MAIN(TestNotices)
#include "tst_notices.moc"
