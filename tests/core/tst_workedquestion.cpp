// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "report/workedwords.h"
#include "workedexample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

/// The small example of docs/method.md.
Election small()
{
    return test::election(
        u"theme t\nquestion q1\nquestion q2\nquestion q3 choice a b c\nquestion q4 scale 4\n"
        u"candidate ada ++ ? b s3\ncandidate bob ~ ~ a s0\nballot ada bob\n");
}

MatchSettings settings(MatchMethod method, MissingRule missing)
{
    MatchSettings chosen;
    chosen.method = method;
    chosen.missing = missing;
    return chosen;
}

std::optional<WorkedQuestion> worked(QStringView words, int candidate, int question,
                                     const MatchSettings &chosen = {})
{
    const Election election = small();
    const Answers answers = test::answers(election, words);
    return workedQuestion(election, answers, match(election, answers, chosen), candidate, question);
}

QString told(QStringView words, int candidate, int question, const MatchSettings &chosen = {},
             Reading reading = Reading::Plain)
{
    const std::optional<WorkedQuestion> example = worked(words, candidate, question, chosen);
    return example ? workedSteps(small(), *example, {}, reading).join(u' ') : QString();
}

} // namespace

class TestWorkedQuestion : public QObject
{
    Q_OBJECT

private slots:

    void tellsTheWholeCalculationInOrder()
    {
        QCOMPARE(
            told(u"+* -- a", 0, 0),
            u"Your answer is “Agree”, the position of ada is “Strongly agree”. "
            "That is 1 step(s) apart, out of 4 at most. No step brings all the points, 4 bring none; here: "
            "3/4. "
            "You said it counts more: double. This question can bring 4 point(s). It brings: 3/4 times 4 is "
            "3. "
            "All questions that count for ada bring 3 of 6 points together: divided and rounded, 50%."_s);
    }

    void tellsItInEasyWords()
    {
        QCOMPARE(
            told(u"+* -- a", 0, 0, {}, Reading::Easy),
            u"You say: Agree. ada says: Strongly agree. That is 1 step(s) apart. The fewer steps, the more "
            "points. You said it counts more: double. This question can bring 4 point(s). It brings 3 "
            "point(s) "
            "to ada. All questions together: 3 points. There could be 6 points. That makes 50%."_s);
    }

    void whatIsNotKnownIsSaidWithItsRule()
    {
        const QString excluded = told(u"+* -- a", 0, 1);
        QVERIFY2(excluded.contains(u"It is not documented yet what ada says."), qPrintable(excluded));
        QVERIFY(excluded.contains(u"The question counts neither for nor against."));
        const QString silent = told(u"+* -- a", 1, 1, settings(MatchMethod::CityBlock, MissingRule::Shrink));
        QVERIFY2(silent.contains(u"Nothing was found on what bob says."), qPrintable(silent));
        QVERIFY(silent.contains(u"The question counts and brings half of its points."));
        QVERIFY(silent.contains(u"That brings this share of the points: 1/2."));
    }

    void aChoiceIsTheSameOrNot()
    {
        QVERIFY(told(u"+ -- a s1", 0, 2).contains(u"That is not the same"));
        QVERIFY(told(u"+ -- a s1", 1, 2).contains(u"That is the same"));
        QCOMPARE(worked(u"+ -- c s1", 1, 2)->apart, 1);
    }

    void eachMethodHasItsOwnStep()
    {
        QVERIFY(told(u"+", 0, 0, settings(MatchMethod::Agreement, {})).contains(u"same side"));
        QVERIFY(told(u"0", 0, 0, settings(MatchMethod::Agreement, {})).contains(u"in the middle"));
        QVERIFY(told(u"-", 0, 0, settings(MatchMethod::Agreement, {})).contains(u"opposite sides"));
        const QString direction = told(u"+", 0, 0, settings(MatchMethod::Directional, {}));
        QVERIFY2(direction.contains(u"you stand at 1/2 and ada at 1."), qPrintable(direction));
        QVERIFY(direction.contains(u"divided by two: 3/4."));
        QVERIFY(told(u"+", 0, 0, settings(MatchMethod::Hybrid, {})).contains(u"is 3/4."));
        const QString squared = told(u"+* -- a", 0, 0, settings(MatchMethod::Euclidean, {}));
        QVERIFY2(squared.contains(u"squared: 1/16."), qPrintable(squared));
        QVERIFY(squared.endsWith(u"is 39%."));
    }

    void importanceThatDoesNotCountIsNotMentioned()
    {
        MatchSettings equal;
        equal.equalWeights = true;
        QVERIFY(!told(u"+* -- a t=high", 0, 0, equal).contains(u"double"));
        QVERIFY(told(u"+ -- a t=high", 0, 0).contains(u"Its theme counts double."));
        QVERIFY(!told(u"+* -- a t=none", 0, 0).contains(u"double")); // every weight is 0: all count the same
    }

    void thereIsNothingToFollowWithoutAnAnswerOrAResult()
    {
        QVERIFY(!worked(u"skip -- a", 0, 0));
        QVERIFY(!worked(u". -- a", 0, 0));
        QVERIFY(!worked(u". --", 1, 1)); // bob is silent on all that was answered
        QVERIFY(!worked(u"+ -- a", 7, 0));
    }

    void theNumbersAreThoseOfTheResultForEveryQuestionMethodAndRule()
    {
        const Election election = test::workedElection();
        const Answers answers = test::workedVoter(election);
        for (const MatchMethod method :
             {MatchMethod::CityBlock, MatchMethod::Agreement, MatchMethod::Euclidean,
              MatchMethod::Directional, MatchMethod::Hybrid}) {
            for (const MissingRule rule : {MissingRule::Exclude, MissingRule::Neutral}) {
                const MatchResult result = match(election, answers, settings(method, rule));
                for (const CandidateResult &line : result.results) {
                    qint64 points = 0;
                    qint64 most = 0;
                    for (const int question : result.counted) {
                        const auto example =
                            workedQuestion(election, answers, result, line.candidate, question);
                        QVERIFY(example);
                        points += example->points;
                        most += example->mostPoints;
                        QCOMPARE(Rational(example->allPoints, example->allMost), *line.score);
                        QCOMPARE(Rational(example->points), example->share * Rational(example->mostPoints));
                        const bool leftOut = example->outcome == WorkedQuestion::Outcome::LeftOut;
                        QCOMPARE(workedSteps(election, *example, {}).size(), leftOut ? 2 : 5);
                    }
                    const auto any =
                        workedQuestion(election, answers, result, line.candidate, result.counted[0]);
                    QCOMPARE(points, any->allPoints);
                    QCOMPARE(most, any->allMost);
                }
            }
        }
    }

    void theQuestionThatExplainsMostIsNeitherFullNorEmpty()
    {
        const Election election = small();
        const auto chosen = [&](QStringView words, int candidate) {
            return questionToExplain(match(election, test::answers(election, words), {}), candidate);
        };
        QCOMPARE(chosen(u"++* -- b s2", 0), 3); // q1 and q3 bring all
        QCOMPARE(chosen(u"+* -- b s2", 0), 0);  // partly, and important
        QCOMPARE(chosen(u"-- . . s2", 0), 3);   // q1 brings none
        QCOMPARE(chosen(u"++ -- b s3*", 0), 3); // all of them full: the important one
        QCOMPARE(chosen(u". -- . .", 0), -1);
    }
};

QTEST_APPLESS_MAIN(TestWorkedQuestion)
#include "tst_workedquestion.moc"
