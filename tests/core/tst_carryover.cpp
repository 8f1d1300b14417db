// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/carryover.h"

#include "electionbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

class TestCarryover : public QObject
{
    Q_OBJECT

private slots:

    void keepsEverythingWhenNothingChanged()
    {
        const Election election = test::election(u"question q1\nquestion q2 choice a b\ncandidate ada + a\n");
        const Answers given = test::answers(election, u"++* b");
        const CarriedAnswers carried = carryOver(election, election, given);
        QCOMPARE(carried.answers, given);
        QVERIFY(carried.changed.isEmpty());
        QVERIFY(carried.lost.isEmpty());
    }

    void followsOptionsByTheirIdNotByTheirPlace()
    {
        const Election before = test::election(u"question q1 choice a b c\ncandidate ada a\n");
        const Election after = test::election(u"question q1 choice c b a\ncandidate ada a\n");
        const CarriedAnswers carried = carryOver(before, after, test::answers(before, u"a"));
        QCOMPARE(carried.answers.questions.value(QuestionId(u"q1"_s)).option, 2);
    }

    void namesWhatItCannotKeep()
    {
        const Election before =
            test::election(u"question q1 choice a b\nquestion q2\nquestion q3\ncandidate ada a + +\n");
        const Election after = test::election(u"question q1 choice a c\nquestion q3\ncandidate ada a +\n");
        const CarriedAnswers carried = carryOver(before, after, test::answers(before, u"b ++ skip"));
        QCOMPARE(carried.lost, (QList{QuestionId(u"q1"_s), QuestionId(u"q2"_s)}));
        QCOMPARE(carried.answers.questions.size(), 1);
        QCOMPARE(carried.answers.questions.value(QuestionId(u"q3"_s)).kind, Answer::Kind::Skipped);
    }

    void keepsAndFlagsAnAnswerToAReworded()
    {
        const Election before = test::election(u"question q1\ncandidate ada +\n");
        Election after = before;
        after.questions.first().statement = LocalText(u"Something else."_s);
        const CarriedAnswers carried = carryOver(before, after, test::answers(before, u"--"));
        QCOMPARE(carried.changed, QList{QuestionId(u"q1"_s)});
        QCOMPARE(carried.answers.questions.size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestCarryover)
#include "tst_carryover.moc"
