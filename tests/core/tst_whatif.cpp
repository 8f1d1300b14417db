// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/whatif.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

class TestWhatIf : public QObject
{
    Q_OBJECT

    Election m_election =
        test::election(u"theme work\nquestion q1\nquestion q2\ntheme health\nquestion q3\n"
                       "question q4\ncandidate ada ++ ++ -- --\ncandidate bob -- -- ++ ++"_s);
    Answers m_answers = test::answers(m_election, u"++ ++ + 0");
    MatchResult m_before = match(m_election, m_answers, {});

    [[nodiscard]] TrialResult of(const Trial &trial) const
    {
        return whatIf(m_election, m_before, m_answers, trial);
    }

private slots:

    void changesNothingWhereNothingIsTried()
    {
        const TrialResult result = of({});
        QCOMPARE(result.rows.size(), 2);
        for (qsizetype i = 0; i < result.rows.size(); ++i) {
            const TrialRow &row = result.rows[i];
            QCOMPARE(row.candidate, m_before.results[i].candidate);
            QCOMPARE(row.rank, row.rankBefore);
            QCOMPARE(row.percent, row.percentBefore);
            QCOMPARE(row.coverage, m_before.results[i].coverage);
        }
        QCOMPARE(result.first, result.firstBefore);
    }

    void leavesAThemeOutAndKeepsTheOrderOfTheResult()
    {
        QCOMPARE(m_before.first(), {0});
        Trial trial;
        trial.themes.insert(ThemeId(u"work"_s), ThemeImportance::None);
        const TrialResult result = of(trial);
        QCOMPARE(result.answered, 2);
        QCOMPARE(result.first, {1});
        QCOMPARE(result.rows[0].candidate, 0);
        QCOMPARE(result.rows[0].rankBefore, std::optional(1));
        QCOMPARE(result.rows[0].rank, std::optional(2));
        QCOMPARE(result.rows[0].coverage, (Coverage{.matched = 2, .answered = 2}));
        QCOMPARE(result.rows[1].rank, std::optional(1));
        QCOMPARE(match(m_election, m_answers, {}), m_before); // the answers are what they were
    }

    void triesAnswersAndSettings()
    {
        Trial trial;
        trial.questions.insert(QuestionId(u"q1"_s), {.kind = Answer::Kind::Skipped});
        trial.questions.insert(QuestionId(u"q2"_s), {.kind = Answer::Kind::Stated, .option = 0});
        trial.method = MatchMethod::Agreement;
        trial.missing = MissingRule::Penalise;
        const TrialResult result = of(trial);
        MatchSettings settings;
        settings.method = MatchMethod::Agreement;
        settings.missing = MissingRule::Penalise;
        const MatchResult wanted = match(m_election, test::answers(m_election, u"skip -- + 0"), settings);
        QCOMPARE(result.answered, 3);
        QCOMPARE(result.first, wanted.first());
        for (const TrialRow &row : result.rows) {
            QCOMPARE(row.percent, wanted.of(row.candidate)->percent);
            QCOMPARE(row.rank, wanted.of(row.candidate)->rank);
        }
    }

    void saysWhoIsNoLongerRanked()
    {
        const Election election =
            test::election(u"question q1\nquestion q2\nquestion q3\nquestion q4\nquestion q5\n"
                           "candidate ada ++ ++ ++ ++ ++\ncandidate bob ++ ++ ++ ? ?"_s);
        const Answers answers = test::answers(election, u"++ ++ ++ ++ ++");
        Trial trial;
        trial.questions.insert(QuestionId(u"q1"_s), {.kind = Answer::Kind::NoOpinion});
        const TrialResult result = whatIf(election, match(election, answers, {}), answers, trial);
        QVERIFY(result.rows[1].rankBefore);
        QVERIFY(!result.rows[1].rank);
        QVERIFY(result.rows[1].percent);
    }

    void hasNoFirstPlaceWhereEverythingIsTakenBack()
    {
        Trial trial;
        for (const Question &question : std::as_const(m_election.questions)) {
            trial.questions.insert(question.id, {.kind = Answer::Kind::Skipped});
        }
        const TrialResult result = of(trial);
        QCOMPARE(result.answered, 0);
        QVERIFY(result.first.isEmpty());
        QVERIFY(!result.rows[0].percent);
    }

    void forgetsWhatIsNoChange()
    {
        Trial trial;
        trial.themes.insert(ThemeId(u"work"_s), ThemeImportance::Normal);
        trial.themes.insert(ThemeId(u"health"_s), ThemeImportance::High);
        trial.themes.insert(ThemeId(u"elsewhere"_s), ThemeImportance::High);
        trial.questions.insert(QuestionId(u"q1"_s), *m_answers.answer(QuestionId(u"q1"_s)));
        trial.questions.insert(QuestionId(u"gone"_s), {});
        Answers fewer = m_answers;
        fewer.questions.remove(QuestionId(u"q4"_s));
        trial.questions.insert(QuestionId(u"q4"_s), {.kind = Answer::Kind::Stated, .option = 1});
        trial.method = MatchMethod::CityBlock;
        trial.missing = MissingRule::Shrink;
        const Trial kept = reduced(trial, m_election, fewer, {});
        Trial wanted;
        wanted.themes.insert(ThemeId(u"health"_s), ThemeImportance::High);
        wanted.missing = MissingRule::Shrink;
        QCOMPARE(kept, wanted);
        QVERIFY(!kept.isEmpty());
        QVERIFY(reduced(kept, m_election, withTrial(m_answers, kept), withTrial(MatchSettings(), kept))
                    .isEmpty());
    }

    void agreesWithAFreshMatchOnTheWorkedExample()
    {
        const Election election = test::workedElection();
        const Answers answers = test::workedVoter(election);
        const MatchResult before = match(election, answers, {});
        for (const Theme &theme : election.themes) {
            for (const ThemeImportance importance :
                 {ThemeImportance::None, ThemeImportance::Low, ThemeImportance::High}) {
                Trial trial;
                trial.themes.insert(theme.id, importance);
                Answers changed = answers;
                changed.themes.insert(theme.id, importance);
                const MatchResult wanted = match(election, changed, {});
                const TrialResult result = whatIf(election, before, answers, trial);
                QCOMPARE(result.first, wanted.first());
                QCOMPARE(result.answered, wanted.answered);
                for (const TrialRow &row : result.rows) {
                    QCOMPARE(row.percent, wanted.of(row.candidate)->percent);
                    QCOMPARE(row.tied, wanted.of(row.candidate)->tied);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
