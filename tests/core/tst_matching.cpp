// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/matching.h"
#include "analysis/scoring.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

constexpr std::array methods{MatchMethod::CityBlock, MatchMethod::Agreement, MatchMethod::Euclidean,
                             MatchMethod::Directional, MatchMethod::Hybrid};
constexpr std::array<QStringView, 5> rules{u"exclude", u"penalise", u"neutral", u"relative-max", u"shrink"};

QString text(const Rational &value)
{
    return u"%1/%2"_s.arg(value.numerator()).arg(value.denominator());
}

} // namespace

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

    void measuresProximity_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("voter");
        QTest::addColumn<QString>("candidate");
        QTest::addColumn<QStringList>("points"); // by method, in their order
        const auto row = [](const char *name, const QString &question, const QString &voter,
                            const QString &candidate, const QString &points) {
            QTest::newRow(name) << question << voter << candidate << points.split(u' ');
        };
        const QString five = u"question q"_s;
        row("5: same end", five, u"++"_s, u"++"_s, u"1/1 1/1 0/1 1/1 1/1"_s);
        row("5: same middle", five, u"0"_s, u"0"_s, u"1/1 1/1 0/1 1/2 3/4"_s);
        row("5: same, mild", five, u"-"_s, u"-"_s, u"1/1 1/1 0/1 5/8 13/16"_s);
        row("5: one step", five, u"+"_s, u"++"_s, u"3/4 1/1 1/16 3/4 3/4"_s);
        row("5: beside the middle", five, u"0"_s, u"+"_s, u"3/4 1/2 1/16 1/2 5/8"_s);
        row("5: across the middle", five, u"-"_s, u"+"_s, u"1/2 0/1 1/4 3/8 7/16"_s);
        row("5: ends", five, u"--"_s, u"++"_s, u"0/1 0/1 1/1 0/1 0/1"_s);
        const QString three = u"question q agreement-3"_s;
        row("3: one step", three, u"0"_s, u"+"_s, u"1/2 1/2 1/4 1/2 1/2"_s);
        row("3: ends", three, u"-"_s, u"+"_s, u"0/1 0/1 1/1 0/1 0/1"_s);
        const QString two = u"question q scale 2"_s;
        row("scale 2: same", two, u"s0"_s, u"s0"_s, u"1/1 1/1 0/1 1/1 1/1"_s);
        row("scale 2: ends", two, u"s0"_s, u"s1"_s, u"0/1 0/1 1/1 0/1 0/1"_s);
        const QString four = u"question q scale 4"_s;
        row("scale 4: same side", four, u"s2"_s, u"s3"_s, u"2/3 1/1 1/9 2/3 2/3"_s);
        row("scale 4: across", four, u"s1"_s, u"s2"_s, u"2/3 0/1 1/9 4/9 5/9"_s);
        const QString many = u"question q scale 101"_s;
        row("scale 101", many, u"s0"_s, u"s1"_s, u"99/100 1/1 1/10000 99/100 99/100"_s);
        row("scale 101: middle", many, u"s50"_s, u"s51"_s, u"99/100 1/2 1/10000 1/2 149/200"_s);
        const QString choice = u"question q choice a b c"_s;
        row("choice: same", choice, u"b"_s, u"b"_s, u"1/1 1/1 0/1 1/1 1/1"_s);
        row("choice: other", choice, u"b"_s, u"c"_s, u"0/1 0/1 1/1 0/1 0/1"_s);
    }

    void measuresProximity()
    {
        QFETCH(QString, question);
        QFETCH(QString, voter);
        QFETCH(QString, candidate);
        QFETCH(QStringList, points);
        const Election election = test::election(QString(question + u"\ncandidate one "_s + candidate));
        for (size_t m = 0; m < methods.size(); ++m) {
            MatchSettings settings;
            settings.method = methods[m];
            const auto one = match(election, test::answers(election, voter), settings).results.first();
            QCOMPARE(text(*one.score), points[static_cast<qsizetype>(m)]);
        }
    }

    void imputesByRule_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("voter");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("points"); // by method
        const auto row = [](const char *name, const QString &question, const QString &voter,
                            const QString &rule, const QString &points) {
            QTest::newRow(name) << question << voter << rule << points.split(u' ');
        };
        const QString five = u"question q"_s;
        const QString choice = u"question q choice a b c"_s;
        row("penalise", five, u"+"_s, u"penalise"_s, u"0/1 0/1 1/1 0/1 0/1"_s);
        row("penalise, middle", five, u"0"_s, u"penalise"_s, u"0/1 0/1 1/1 0/1 0/1"_s);
        row("penalise, choice", choice, u"a"_s, u"penalise"_s, u"0/1 0/1 1/1 0/1 0/1"_s);
        row("neutral, mild", five, u"+"_s, u"neutral"_s, u"3/4 1/2 1/16 1/2 5/8"_s);
        row("neutral, end", five, u"--"_s, u"neutral"_s, u"1/2 1/2 1/4 1/2 1/2"_s);
        row("neutral, middle", five, u"0"_s, u"neutral"_s, u"1/1 1/1 0/1 1/2 3/4"_s);
        row("neutral, even scale", u"question q scale 4"_s, u"s2"_s, u"neutral"_s, u"5/6 1/2 1/36 1/2 2/3"_s);
        row("neutral, choice", choice, u"a"_s, u"neutral"_s, u"1/3 1/3 2/3 1/3 1/3"_s);
        row("relative-max, agreed", five, u"+"_s, u"relative-max"_s, u"1/4 0/1 9/16 1/4 1/4"_s);
        row("relative-max, disagreed", five, u"--"_s, u"relative-max"_s, u"0/1 0/1 1/1 0/1 0/1"_s);
        row("relative-max, middle", five, u"0"_s, u"relative-max"_s, u"1/2 1/2 1/4 1/2 1/2"_s);
        row("relative-max, choice", choice, u"a"_s, u"relative-max"_s, u"0/1 0/1 1/1 0/1 0/1"_s);
        row("shrink", five, u"+"_s, u"shrink"_s, u"1/2 1/2 1/4 1/2 1/2"_s);
        row("shrink, choice", choice, u"a"_s, u"shrink"_s, u"1/2 1/2 1/4 1/2 1/2"_s);
    }

    void imputesByRule()
    {
        QFETCH(QString, question);
        QFETCH(QString, voter);
        QFETCH(QString, rule);
        QFETCH(QStringList, points);
        // Silent and undocumented count alike and are told apart. The second question makes a match.
        const Election election =
            test::election(QString(question + u"\nquestion known\ncandidate one ~ ++\ncandidate two ? ++"_s));
        for (size_t m = 0; m < methods.size(); ++m) {
            MatchSettings settings;
            settings.method = methods[m];
            settings.missing = *missingRuleFromKey(rule);
            const auto result = match(election, test::answers(election, QString(voter + u" ++"_s)), settings);
            for (const int candidate : {0, 1}) {
                const CandidateResult &one = *result.of(candidate);
                QCOMPARE(one.contributions.size(), 2);
                const Contribution &part = one.contributions[0];
                QVERIFY(part.imputed);
                QCOMPARE(part.candidateOption, -1);
                QCOMPARE(part.candidateState,
                         candidate == 0 ? PositionState::Silent : PositionState::Undocumented);
                QCOMPARE(text(part.points / part.weight), points[static_cast<qsizetype>(m)]);
                QCOMPARE(one.coverage, (Coverage{.matched = 1, .answered = 2}));
            }
        }
    }

    void excludeLeavesMissingOnesOut()
    {
        const Election election = test::election(u"question q1\nquestion q2\ncandidate one ~ +");
        const auto one = match(election, test::answers(election, u"++* ++"), {}).results.first();
        QCOMPARE(one.contributions.size(), 1);
        QCOMPARE(
            one.contributions[0],
            (Contribution{.question = 1, .voterOption = 4, .candidateOption = 3, .weight = 4, .points = 3}));
        QCOMPARE(text(*one.score), u"3/4"_s);
    }

    void weighsAnswersAndThemes()
    {
        const Election election = test::election(uR"(
            theme a
            question q1
            question q2
            question q3
            theme b
            question q4
            theme c
            question q5
            theme d
            question q6
            candidate one ++ ++ ++ ++ ++ ++)");
        const auto weights = [&](QStringView words, bool equal) {
            MatchSettings settings;
            settings.equalWeights = equal;
            const MatchResult result = match(election, test::answers(election, words), settings);
            QStringList all;
            for (const Contribution &part : result.results.first().contributions) {
                all.append(QString::number(part.weight.numerator()));
            }
            return u"%1: %2, aside %3"_s.arg(result.answered).arg(all.join(u' ')).arg(result.setAside.size());
        };
        QCOMPARE(weights(u"++/ ++ ++* ++* ++* ++ b=high c=low d=none", false), u"5: 2 4 8 16 4, aside 1"_s);
        QCOMPARE(weights(u"++/ ++ ++* ++* ++* ++ b=high c=low d=none", true), u"5: 4 4 4 4 4, aside 1"_s);
    }

    void ignoresWeightsWhereAllAreZero()
    {
        const Election election = test::election(u"question q1\nquestion q2\ncandidate one ++ --");
        const MatchResult result = match(election, test::answers(election, u"++* ++ theme=none"), {});
        QVERIFY(result.weightsIgnored);
        QCOMPARE(result.answered, 2);
        QVERIFY(result.setAside.isEmpty());
        QCOMPARE(text(*result.results.first().score), u"1/2"_s); // high importance counts no more
        QVERIFY(!match(election, test::answers(election, u"skip none theme=none"), {}).weightsIgnored);
    }

    void countsWhatIsOutsideTheCalculation()
    {
        const Election election =
            test::election(u"question q1\nquestion q2\nquestion q3\nquestion q4\ncandidate one ++ ++ ++ ++");
        Answers answers = test::answers(election, u"skip none ++ .");
        const MatchResult result = match(election, answers, {});
        QCOMPARE(result.answered, 1);
        QCOMPARE(result.counted, (QList<int>{2}));
        QCOMPARE(result.skipped, 1);
        QCOMPARE(result.noOpinion, 1);
        QCOMPARE(result.results.first().contributions.size(), 1);
        // an option that the question does not have must have been refused before; it counts nowhere
        answers.questions[QuestionId(u"q4"_s)] = {.kind = Answer::Kind::Stated, .option = 5};
        QCOMPARE(match(election, answers, {}).answered, 1);
    }

    void hasNoResultWithoutAMatch()
    {
        const Election election =
            test::election(u"question q1\nquestion q2\ncandidate one ? ++\ncandidate two ~ ~\nrefused three");
        for (const MatchMethod method : methods) {
            for (const QStringView rule : rules) {
                MatchSettings settings;
                settings.method = method;
                settings.missing = *missingRuleFromKey(rule);
                for (const QStringView words : {u"++ skip", u"skip none", u". ."}) {
                    const MatchResult result = match(election, test::answers(election, words), settings);
                    QCOMPARE(result.results.size(), 3);
                    QVERIFY(result.first().isEmpty());
                    for (const CandidateResult &one : result.results) {
                        QVERIFY(!one.percent && !one.score && !one.rank && !one.ranked && !one.tied);
                        QVERIFY(one.contributions.isEmpty());
                    }
                }
            }
        }
    }

    void ranksOnlyWhoPassesTheThreshold()
    {
        const Election election = test::election(uR"(
            question q1
            question q2
            question q3
            question q4
            question q5
            question q6
            question q7
            candidate two   ++ ++ ?  ?  ?  ?  ?
            candidate three ++ ++ ++ ?  ?  ?  ?
            candidate four  ++ ++ ++ -- ?  ?  ?
            ballot two three four)");
        const auto ranked = [&](QStringView words, const Rational &minCoverage) {
            MatchSettings settings;
            settings.minCoverage = minCoverage;
            const MatchResult result = match(election, test::answers(election, words), settings);
            QStringList names;
            for (const CandidateResult &one : result.results) {
                names.append((one.ranked ? QString::number(*one.rank) : u"–"_s) +
                             election.candidates[one.candidate].id.value());
            }
            return names.join(u' ');
        };
        // three of seven is under half, four is over; the percentage of the others stays
        QCOMPARE(ranked(u"++ ++ ++ ++ ++ ++ ++", Rational(1, 2)), u"1four –two –three"_s);
        QCOMPARE(ranked(u"++ ++ ++ ++ ++ ++ ++", Rational(3, 7)), u"1three 2four –two"_s);
        QCOMPARE(ranked(u"++ ++ ++ ++ ++ ++ ++", Rational(0)), u"1three 2four –two"_s);
        QCOMPARE(ranked(u"++ ++ ++ ++ ++ ++", Rational(1, 2)), u"1three 2four –two"_s); // exactly half
        QCOMPARE(ranked(u"++ ++ ++ skip", Rational(1)), u"1three 1four –two"_s);
        // fewer than three answers: everybody with a match
        QCOMPARE(ranked(u"++ skip skip ++", Rational(1)), u"1two 1three 3four"_s);
        QVERIFY(match(election, test::answers(election, u"++ ++"), {}).tooFew);
        QVERIFY(!match(election, test::answers(election, u"++ ++ ++"), {}).tooFew);
    }

    void sharesRanksExactly()
    {
        const Election election = test::election(uR"(
            question q1
            question q2
            question q3
            candidate a ++ ++ 0
            candidate b ++ ++ ++
            candidate c ++ 0 ++
            candidate d 0 0 0
            candidate e ++ ++ ++
            ballot d c b a e)");
        const MatchResult result = match(election, test::answers(election, u"++ ++ ++"), {});
        QStringList lines;
        for (const CandidateResult &one : result.results) {
            lines.append(election.candidates[one.candidate].id.value() + QString::number(*one.rank) +
                         (one.tied ? u"="_s : QString()));
        }
        QCOMPARE(lines.join(u' '), u"b1= e1= c3= a3= d5"_s); // ties in ballot order
        QCOMPARE(result.first().size(), 2);
    }

    void ordersTiesByTheDisplayOrder()
    {
        const Election election =
            test::election(u"question q1\ncandidate a +\ncandidate b +\ncandidate c +\ncandidate d +");
        MatchSettings settings;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            settings.order = {.kind = DisplayOrder::Kind::Shuffle, .seed = seed};
            const MatchResult result = match(election, test::answers(election, u"+"), settings);
            QCOMPARE(result.first(), orderedCandidates(election, settings.order));
        }
    }

    void givesTheFiguresOfATie()
    {
        const Election election = test::workedElection();
        const MatchResult result = match(election, test::tiedVoter(election), {});
        QCOMPARE(result.answered, 7);
        QCOMPARE(result.results[0].rank, 1);
        QCOMPARE(result.results[1].rank, 1);
        QCOMPARE(result.results[2].rank, 3);
        const CandidateResult &last = result.results.last();
        QVERIFY(!last.ranked);
        QCOMPARE(last.percent, 75); // would have led
        QCOMPARE(last.coverage, (Coverage{.matched = 3, .answered = 7}));
        QVERIFY(*last.score > *result.results[0].score);
    }

    void staysWithinAConstituency()
    {
        const Election election = test::election(uR"(
            question q1
            constituency north
            constituency south
            candidate a @north ++
            candidate b @south ++
            candidate c @north --
            refused d)");
        MatchSettings settings;
        settings.constituency = ConstituencyId(u"north"_s);
        const MatchResult result = match(election, test::answers(election, u"++"), settings);
        QCOMPARE(result.results.size(), 3);
        QVERIFY(!result.of(1));
        QCOMPARE(result.of(0)->rank, 1);
        QVERIFY(!result.of(0)->tied); // ranks are within the choice
        QVERIFY(result.of(3));        // whose constituency is not known, the file being refused
        QCOMPARE(match(election, test::answers(election, u"++"), {}).results.size(), 4);
    }

    void scoresThemes()
    {
        const Election election = test::election(uR"(
            theme a
            question q1
            question q2
            theme b
            question q3
            theme c
            question q4
            candidate one ++ 0 ~ ++)");
        const auto one = match(election, test::answers(election, u"++* ++ ++ skip"), {}).results.first();
        QCOMPARE(one.themes.size(), 2); // none for a theme without an answer
        QCOMPARE(one.themes[0].theme, ThemeId(u"a"_s));
        QCOMPARE(text(*one.themes[0].score), u"5/6"_s);
        QCOMPARE(one.themes[0].percent, 83);
        QCOMPARE(one.themes[0].coverage, (Coverage{.matched = 2, .answered = 2}));
        QVERIFY(!one.themes[1].score && !one.themes[1].percent);
        QCOMPARE(one.themes[1].coverage, (Coverage{.matched = 0, .answered = 1}));
        // nor does a rule invent a theme score where nothing is known
        MatchSettings settings;
        settings.missing = MissingRule::Neutral;
        const auto imputed = match(election, test::answers(election, u"++* ++ ++ skip"), settings);
        QVERIFY(!imputed.results.first().themes[1].score);
    }

    void roundsHalvesUp()
    {
        // 1/8 is 12.5 %
        QCOMPARE(scoring::percent(MatchMethod::CityBlock, {.points = 1, .weight = 8, .matched = 1}, 1), 13);
        QCOMPARE(scoring::percent(MatchMethod::CityBlock, {.points = 1249, .weight = 10000, .matched = 1}, 1),
                 12);
        // beyond what 64 bits hold once multiplied by 200
        const std::int64_t big = std::int64_t(1) << 60;
        QCOMPARE(scoring::percent(MatchMethod::CityBlock, {.points = big, .weight = 1, .matched = 1}, big),
                 100);
        QCOMPARE(
            scoring::percent(MatchMethod::CityBlock, {.points = big / 8, .weight = 1, .matched = 1}, big),
            13);
        QCOMPARE(
            scoring::percent(MatchMethod::CityBlock, {.points = big / 8 - 1, .weight = 1, .matched = 1}, big),
            12);
    }

    void roundsTheSquareRootExactly()
    {
        // √D = m/200 for every m: the odd ones are halves, which go up; the next D above or below decides
        constexpr std::int64_t scale = 1'000'000'000;
        for (int m = 0; m <= 200; ++m) {
            const auto at = [&](std::int64_t offset) {
                return scoring::percent(
                    MatchMethod::Euclidean,
                    {.points = std::int64_t(m) * m * scale + offset, .weight = 40000, .matched = 1}, scale);
            };
            const int half = (201 - m) / 2;
            QCOMPARE(at(0), half);
            if (m % 2 == 1) {
                QCOMPARE(at(1), half - 1);
                QCOMPARE(at(-1), half);
            }
        }
    }

    void holdsEveryScaleAtOnce()
    {
        // The greatest common denominator and weights that a file can ask for, over many questions.
        QString lines;
        QString high;
        QString low;
        for (int round = 0; round < 100; ++round) {
            for (int size = 2; size <= 13; ++size) {
                const int steps = size == 13 ? 101 : size;
                lines += u"question s%1-%2 scale %2\n"_s.arg(round).arg(steps);
                high += u"s%1 "_s.arg(steps - 1);
                low += u"s0 "_s;
            }
            lines += u"question c%1 choice a b c d e f g h i j k\n"_s.arg(round);
            high += u"a "_s;
            low += u"b "_s;
        }
        const Election election = test::election(QString(
            lines + u"candidate high "_s + high + u"\ncandidate low "_s + low + u"\ncandidate none"_s));
        QString voter = high;
        voter.replace(u" "_s, u"* "_s);
        for (const MatchMethod method : methods) {
            for (const QStringView rule : rules) {
                MatchSettings settings;
                settings.method = method;
                settings.missing = *missingRuleFromKey(rule);
                const auto result =
                    match(election, test::answers(election, QString(voter + u" theme=high"_s)), settings);
                QCOMPARE(result.results[0].candidate, 0);
                QCOMPARE(result.results[0].percent, 100);
                QCOMPARE(result.results[1].percent, 0);
                Rational points;
                Rational weight;
                for (const Contribution &part : result.results[0].contributions) {
                    points += part.points;
                    weight += part.weight;
                }
                QCOMPARE(points / weight, *result.results[0].score);
            }
        }
    }

    void knowsItsKeys()
    {
        for (const MatchMethod method : methods) {
            QCOMPARE(methodFromKey(methodKey(method)), method);
        }
        for (const QStringView rule : rules) {
            QCOMPARE(missingRuleKey(*missingRuleFromKey(rule)), rule.toString());
        }
        QCOMPARE(methodKey(MatchMethod::CityBlock), u"city-block"_s);
        QVERIFY(!methodFromKey(u"manhattan"));
        QVERIFY(!missingRuleFromKey(u"Exclude"));
    }
};

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"
