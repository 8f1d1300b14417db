// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/robustnesssummary.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

class TestRobustnessSummary : public QObject
{
    Q_OBJECT

private slots:

    void countsVerdicts()
    {
        const Election election = test::workedElection();
        const auto robust = robustness(election, test::workedVoter(election), {});
        QVERIFY(robust);
        QCOMPARE(countVerdicts(robust->settings), (VerdictCount{.same = 38, .overlap = 1, .other = 11}));
        QCOMPARE(countVerdicts(robust->questions).same, 24);
        QCOMPARE(countVerdicts(robust->themes).total(), 16);
        QCOMPARE(countVerdicts(QList<ThemeVariant>()), VerdictCount());
    }

    void namesThoseWhoAreFirstElsewhere()
    {
        Robustness robust;
        robust.settings = {{.first = {2}, .verdict = Verdict::Same},
                           {.first = {5}, .verdict = Verdict::Other},
                           {.first = {2, 7}, .verdict = Verdict::Overlap}, // 7 is not there instead of 2
                           {.first = {}, .verdict = Verdict::Other},
                           {.first = {1, 5}, .verdict = Verdict::Other}};
        QCOMPARE(firstElsewhere(robust), (QList<int>{5, 1}));
    }

    void tellsOneStepFromMore()
    {
        const Election election = test::election(uR"(
            question q1
            question q2 choice a b c
            question q3 scale 4
            candidate x ++ a s0)");
        const SingleChange step{.question = 0, .from = 2, .to = 3, .first = {0}};
        const SingleChange leap{.question = 0, .from = 2, .to = 0, .first = {0}};
        const SingleChange choice{.question = 1, .from = 0, .to = 2, .first = {0}}; // no order, so no leap
        const SingleChange back{.question = 2, .from = 1, .to = -1, .first = {0}}; // −1 is no neighbour of 0
        const SingleChange backFromLowest{.question = 2, .from = 0, .to = -1, .first = {0}};
        const ChangeGroups groups = groupChanges(election, {leap, step, choice, back, backFromLowest});
        QCOMPARE(groups.oneStep, (QList<QuestionChanges>{{.question = 0, .changes = {step}},
                                                         {.question = 1, .changes = {choice}}}));
        QCOMPARE(groups.larger, (QList<QuestionChanges>{{.question = 0, .changes = {leap}},
                                                        {.question = 2, .changes = {back, backFromLowest}}}));
        QCOMPARE(groups.questions, 3);
        QCOMPARE(groupChanges(election, {}), ChangeGroups());
    }

    void leavesOutWhatTheVariantsLeaveOut()
    {
        // who is first in a variant is who is first on the answers it stands for
        const Election election = test::workedElection();
        for (const Answers &answers : {test::workedVoter(election), test::tiedVoter(election)}) {
            const auto robust = robustness(election, answers, {});
            QVERIFY(robust);
            const Matcher matcher(election, MatchSettings());
            for (const QuestionVariant &variant : robust->questions) {
                QCOMPARE(matcher.run(withoutQuestion(election, answers, variant.question)).first(),
                         variant.first);
            }
            for (const ThemeVariant &variant : robust->themes) {
                QCOMPARE(matcher.run(withoutTheme(election, answers, variant.theme)).first(), variant.first);
            }
        }
    }

    void tellsProgressAndStops()
    {
        const Election election = test::workedElection();
        const Answers answers = test::workedVoter(election);
        int calls = 0;
        bool inOrder = true;
        const auto all = robustness(election, answers, {}, [&](int done, int total) {
            inOrder = inOrder && total == 25 + 28 + 16 && done == calls;
            ++calls;
            return true;
        });
        QVERIFY(inOrder);
        QCOMPARE(all, robustness(election, answers, {}));
        QCOMPARE(calls, 25 + 28 + 16);
        for (const int stopAt : {0, 10, 30, 60}) { // before anything, in the settings, questions, themes
            calls = 0;
            QVERIFY(!robustness(election, answers, {}, [&](int done, int) {
                ++calls;
                return done < stopAt;
            }));
            QCOMPARE(calls, stopAt + 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestRobustnessSummary)
#include "tst_robustnesssummary.moc"
