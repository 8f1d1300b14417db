// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/comparison.h"
#include "electionbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

class TestComparison : public QObject
{
    Q_OBJECT

private:
    Election m_election = test::election(uR"(
        theme work
        question q0
        question q1
        theme health
        question q2 choice a b c
        question q3 scale 4
        theme empty
        candidate ada ++ -  a s0
        candidate bob +  ~  b s1
        candidate eve ?  ++ a s3
        refused   kim)");

    static QList<int> questions(const Comparison &comparison)
    {
        QList<int> all;
        for (const ComparisonTheme &theme : comparison.themes) {
            all += theme.questions;
        }
        return all;
    }

private slots:

    void showsEveryoneAndEverythingByDefault()
    {
        const Comparison all = compare(m_election, {});
        QCOMPARE(all.candidates, (QList<int>{0, 1, 2, 3}));
        QCOMPARE(questions(all), (QList<int>{0, 1, 2, 3}));
        QCOMPARE(all.themes.size(), 2); // a theme without questions has no rows
        QCOMPARE(all.counts, countPositions(m_election));
        QCOMPARE(all.counts.total(), 12); // nothing of the refused file
        QCOMPARE(all.themes[0].knownByCandidate, (QList<int>{2, 1, 1, 0}));
        QCOMPARE(all.themes[0].withoutPosition, (QList<int>{1, 2, 3}));
        QCOMPARE(all.themes[1].withoutPosition, (QList<int>{3}));
    }

    void keepsTheOrderAsked()
    {
        const Comparison two = compare(m_election, {.candidates = {2, 0}, .theme = {}, .topic = {}});
        QCOMPARE(two.candidates, (QList<int>{2, 0}));
        QCOMPARE(two.themes[0].knownByCandidate, (QList<int>{1, 2}));
        QCOMPARE(two.counts, (PositionCounts{.stated = 7, .silent = 0, .undocumented = 1}));
    }

    void filtersByThemeAndTopic()
    {
        m_election.questions[3].topic = TopicId(u"care"_s);
        const ThemeId health(u"health"_s);
        QCOMPARE(questions(compare(m_election, {.candidates = {}, .theme = health, .topic = {}})),
                 (QList<int>{2, 3}));
        QCOMPARE(
            questions(compare(m_election, {.candidates = {}, .theme = health, .topic = TopicId(u"care"_s)})),
            (QList<int>{3}));
        QVERIFY(compare(m_election, {.candidates = {}, .theme = ThemeId(u"none"_s), .topic = {}})
                    .themes.isEmpty());
    }

    void findsDifferences()
    {
        const auto different = [&](const QList<int> &candidates) {
            return questions(compare(
                m_election, {.candidates = candidates, .theme = {}, .topic = {}, .onlyDifferences = true}));
        };
        // agree-strongly and agree are one camp; silence and ignorance are no difference; options of a choice
        // differ by themselves; steps of a scale by their side
        QCOMPARE(different({0, 1}), (QList<int>{2}));
        QCOMPARE(different({0, 2}), (QList<int>{1, 3}));
        QCOMPARE(different({1, 2}), (QList<int>{2, 3}));
        QCOMPARE(different({0}), (QList<int>{}));
        QCOMPARE(different({}), (QList<int>{1, 2, 3}));
    }

    void tellsTheSideOfAStance()
    {
        const auto signs = [](const AnswerScale &scale) {
            QList<int> all;
            for (int option = 0; option < scale.size(); ++option) {
                all.append(stanceSign(scale, option));
            }
            return all;
        };
        QCOMPARE(signs(AnswerScale::agreement5()), (QList<int>{-1, -1, 0, 1, 1}));
        QCOMPARE(signs(AnswerScale::agreement3()), (QList<int>{-1, 0, 1}));
        QCOMPARE(signs(test::scaleOf(AnswerKind::Scale, 2)), (QList<int>{-1, 1}));
        QCOMPARE(signs(test::scaleOf(AnswerKind::Scale, 4)), (QList<int>{-1, -1, 1, 1}));
        QCOMPARE(signs(test::scaleOf(AnswerKind::Choice, 3)), (QList<int>{0, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
