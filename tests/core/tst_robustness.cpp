// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/robustness.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace preau;

class TestRobustness : public QObject
{
    Q_OBJECT

private:
    static QString names(const Election &election, const QList<int> &candidates)
    {
        QStringList ids;
        for (const int candidate : candidates) {
            ids.append(election.candidates[candidate].id.value());
        }
        ids.sort();
        return ids.join(u'+');
    }

    static QString word(Verdict verdict)
    {
        return verdict == Verdict::Same ? u"same"_s : verdict == Verdict::Overlap ? u"overlap"_s : u"other"_s;
    }

private slots:

    void givesTheFiguresOfTheWorkedVoter()
    {
        const Election election = test::workedElection();
        const auto robust = robustness(election, test::workedVoter(election), {});
        QVERIFY(robust);
        const auto count = [](const auto &variants, Verdict verdict) {
            return std::ranges::count(variants, verdict, [](const auto &variant) { return variant.verdict; });
        };
        QCOMPARE(robust->settings.size(), 50);
        QCOMPARE(count(robust->settings, Verdict::Same), 38);
        QCOMPARE(count(robust->settings, Verdict::Overlap), 1);
        QCOMPARE(count(robust->settings, Verdict::Other), 11);
        QCOMPARE(robust->questions.size(), 28);
        QCOMPARE(count(robust->questions, Verdict::Same), 24);
        QCOMPARE(robust->themes.size(), 16);
        QCOMPARE(count(robust->themes, Verdict::Same), 14);
        QCOMPARE(robust->changes.size(), 43);
        std::set<int> questions;
        for (const SingleChange &change : robust->changes) {
            questions.insert(change.question);
        }
        QCOMPARE(questions.size(), size_t(21));

        QStringList whiskers;
        for (const CandidateResult &result : match(election, test::workedVoter(election), {}).results) {
            const auto range = std::ranges::find(robust->ranges, result.candidate, &PercentRange::candidate);
            whiskers.append(u"%1 %2-%3"_s.arg(election.candidates[result.candidate].id.value())
                                .arg(*range->low)
                                .arg(*range->high));
        }
        QCOMPARE(whiskers.join(u", "),
                 u"h 69-72, d 67-73, b 67-70, a 66-70, i 63-66, g 61-65, j 59-65, k 59-64, e 59-63, "
                 "l 59-64, c 59-63, f 49-53"_s);
    }

    void isNoneWithoutAFirstPlace()
    {
        const Election election =
            test::election(u"question q1\nquestion q2\nquestion q3\ncandidate a ++ ? ?\nrefused b");
        QVERIFY(!robustness(election, test::answers(election, u"++ ++ ++"), {})); // nobody passes
        QVERIFY(!robustness(election, test::answers(election, u"skip"), {}));
        QVERIFY(robustness(election, test::answers(election, u"++"), {}));
    }

    void coversEverySettingOnce()
    {
        const Election election = test::workedElection();
        MatchSettings settings;
        settings.equalWeights = true; // the chosen setting is only what the others are compared with
        const auto robust = robustness(election, test::workedVoter(election), settings);
        std::set<std::tuple<MatchMethod, MissingRule, bool>> seen;
        for (const SettingVariant &variant : robust->settings) {
            seen.insert({variant.method, variant.missing, variant.equalWeights});
            settings.method = variant.method;
            settings.missing = variant.missing;
            settings.equalWeights = variant.equalWeights;
            QCOMPARE(variant.first, match(election, test::workedVoter(election), settings).first());
        }
        QCOMPARE(seen.size(), size_t(50));
    }

    void tellsSameOverlapAndOther()
    {
        const Election election = test::election(uR"(
            question q1
            question q2
            question q3
            question q4
            candidate a ++ ++ ++ -
            candidate b ++ ++ -  ++
            candidate c -- ++ ++ ++)");
        const auto robust = robustness(election, test::answers(election, u"++ 0 ++ ++/"), {});
        // a leads; without q1 c; without q4 a still; without q3 b
        QStringList words;
        for (const QuestionVariant &variant : robust->questions) {
            words.append(u"%1:%2"_s.arg(names(election, variant.first), word(variant.verdict)));
        }
        QCOMPARE(words.join(u' '), u"c:other a:same b:other a:same"_s);
        const auto tied = robustness(election, test::answers(election, u"++ 0 ++ ++"), {});
        QCOMPARE(names(election, tied->questions[2].first), u"b"_s);
        QCOMPARE(tied->questions[2].verdict, Verdict::Overlap);
        QCOMPARE(tied->questions[0].verdict, Verdict::Other);
    }

    void recomputesThresholds()
    {
        // With three answers b needs three positions; with two left everybody with a match is ranked.
        const Election election = test::election(uR"(
            theme t1
            question q1
            theme t2
            question q2
            question q3
            candidate a 0 0 0
            candidate b ++ ? ?
            ballot a b)");
        const auto robust = robustness(election, test::answers(election, u"++ ++ ++"), {});
        QCOMPARE(names(election, robust->questions[1].first), u"b"_s);
        QCOMPARE(names(election, robust->themes[1].first), u"b"_s);
        // leaving q1 out takes b's only position
        QCOMPARE(names(election, robust->questions[0].first), u"a"_s);
        QCOMPARE(robust->ranges[1].low, 100);
        const auto change = std::ranges::find(robust->changes, -1, &SingleChange::to);
        QVERIFY(change != robust->changes.cend());
        QCOMPARE(change->question, 1);
    }

    void aVariantWithoutAFirstPlaceIsOther()
    {
        const Election election = test::election(u"question q1\ncandidate a ++");
        const auto robust = robustness(election, test::answers(election, u"++"), {});
        QCOMPARE(robust->questions.size(), 1);
        QVERIFY(robust->questions[0].first.isEmpty());
        QCOMPARE(robust->questions[0].verdict, Verdict::Other);
        QCOMPARE(robust->themes[0].verdict, Verdict::Other);
        QVERIFY(!robust->ranges[0].low && !robust->ranges[0].high);
        QCOMPARE(robust->changes.size(), 1); // to skip
        QVERIFY(robust->changes[0].first.isEmpty());
    }

    void countsAnswersOfWeightZeroWhereNoOtherIsLeft()
    {
        const Election election = test::election(uR"(
            theme t1
            question q1
            theme t2
            question q2
            candidate a ++ --
            candidate b -- ++)");
        const auto robust = robustness(election, test::answers(election, u"++ ++ t2=none"), {});
        // as a new match of the same answers would: without q1 every weight is 0, so q2 counts
        QCOMPARE(names(election, robust->questions[0].first), u"b"_s);
        QCOMPARE(names(election, robust->themes[0].first), u"b"_s);
        QCOMPARE(robust->questions.size(), 1);
        QCOMPARE(robust->themes.size(), 1);
        // what was set aside stays aside where all weights are equal
        for (const SettingVariant &variant : robust->settings) {
            QCOMPARE(names(election, variant.first), u"a"_s);
        }
    }

    void listsNoChangeWhereNoneMatters()
    {
        const Election election = test::election(uR"(
            question q1
            question q2
            question q3
            question q4
            question q5
            candidate a ++ ++ ++ ++ ++
            candidate b -- -- -- -- --)");
        const auto robust = robustness(election, test::answers(election, u"++ ++ ++ ++ ++"), {});
        QVERIFY(robust->changes.isEmpty());
    }

    void staysWithinAConstituency()
    {
        const Election election = test::election(uR"(
            question q1
            candidate a @north 0
            candidate b @south ++)");
        MatchSettings settings;
        settings.constituency = ConstituencyId(u"north"_s);
        const auto robust = robustness(election, test::answers(election, u"++"), settings);
        QCOMPARE(robust->ranges.size(), 1);
        for (const SettingVariant &variant : robust->settings) {
            QCOMPARE(names(election, variant.first), u"a"_s);
        }
    }

    void findsClosePairs()
    {
        const Election election = test::election(uR"(
            question q1
            question q2
            question q3
            question q4 choice a b
            candidate a ++ ++ ++ a
            candidate b +  +  ++ a
            candidate c -- -- -- b
            candidate d ?  ~  ++ ?
            refused e)");
        // + and ++ are different positions; what one of the two has not stated is no difference
        QCOMPARE(closePairs(election),
                 (QList<ClosePair>{{.first = 0, .second = 1, .known = 4, .different = 2},
                                   {.first = 0, .second = 3, .known = 1, .different = 0},
                                   {.first = 1, .second = 3, .known = 1, .different = 0},
                                   {.first = 2, .second = 3, .known = 1, .different = 1}}));
        QCOMPARE(closePairs(election, {1, 0, 2}),
                 (QList<ClosePair>{{.first = 1, .second = 0, .known = 4, .different = 2}}));
        QVERIFY(closePairs(test::workedElection()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
