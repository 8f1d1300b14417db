// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/study.h"

#include "electionbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

/// Three who stand apart; cleo is known on two questions only, so never ranked.
Election election()
{
    return test::election(
        u"question q1\nquestion q2 agreement-3\nquestion q3 choice a b c\nquestion q4 scale 4\n"
        u"question q5\nquestion q6\n"
        u"candidate ada ++ + a s0 ++ --\ncandidate bob -- - b s3 -- ++\ncandidate cleo 0 0\nballot ada bob "
        u"cleo\n");
}

StudySettings settings(int voters, std::uint64_t seed = 7)
{
    return {.match = {}, .voters = voters, .seed = seed};
}

} // namespace

class TestStudy : public QObject
{
    Q_OBJECT

private slots:

    void theSameSeedGivesTheSameFigures()
    {
        const Election demo = election();
        for (const Population population : {Population::Uniform, Population::Followers}) {
            const PopulationStudy once = study(demo, settings(200), population);
            QCOMPARE(study(demo, settings(200), population), once);
            QVERIFY(study(demo, settings(200, 8), population) != once);
        }
    }

    void aVoterDoesNotDependOnTheOthers()
    {
        const Election demo = election();
        QVERIFY(simulatedVoter(demo, settings(10), Population::Uniform, 3) ==
                simulatedVoter(demo, settings(1000), Population::Uniform, 3));
        QVERIFY(simulatedVoter(demo, settings(10), Population::Uniform, 3) !=
                simulatedVoter(demo, settings(10), Population::Uniform, 4));
        QVERIFY(simulatedVoter(demo, settings(10), Population::Uniform, 3) !=
                simulatedVoter(demo, settings(10), Population::Followers, 3));
    }

    void answersEveryQuestionWithAnOptionItHas()
    {
        const Election demo = election();
        for (int number = 0; number < 300; ++number) {
            for (const Population population : {Population::Uniform, Population::Followers}) {
                const Answers answers = simulatedVoter(demo, settings(300), population, number);
                QCOMPARE(answers.questions.size(), demo.questions.size());
                for (const Question &question : demo.questions) {
                    const Answer answer = *answers.answer(question.id);
                    QCOMPARE(answer.kind, Answer::Kind::Stated);
                    QVERIFY(answer.option >= 0 && answer.option < question.answers.size());
                }
            }
        }
    }

    void atRandomEveryOptionComesUpAboutAsOften()
    {
        const Election demo = election();
        constexpr int voters = 2000;
        QList<int> counts(demo.questions[2].answers.size(), 0);
        for (int number = 0; number < voters; ++number) {
            ++counts[simulatedVoter(demo, settings(voters), Population::Uniform, number)
                         .answer(QuestionId(u"q3"_s))
                         ->option];
        }
        for (const int count : std::as_const(counts)) {
            QVERIFY2(count > voters / 3 - 150 && count < voters / 3 + 150,
                     qPrintable(QString::number(count)));
        }
    }

    void followersAreMostlyLoyal()
    {
        // On one candidate with a position everywhere: 70 % loyal, and one in three of the rest by chance.
        const Election one = test::election(u"question q1 choice a b c\ncandidate ada b\n");
        constexpr int voters = 2000;
        int same = 0;
        for (int number = 0; number < voters; ++number) {
            same += simulatedVoter(one, settings(voters), Population::Followers, number)
                                .answer(QuestionId(u"q1"_s))
                                ->option == 1
                        ? 1
                        : 0;
        }
        QVERIFY2(same > voters * 76 / 100 && same < voters * 84 / 100, qPrintable(QString::number(same)));
    }

    void countsAddUp()
    {
        const Election demo = election();
        for (const Population population : {Population::Uniform, Population::Followers}) {
            const PopulationStudy studied = study(demo, settings(300), population);
            const int counted = studied.voters - studied.withoutFirst;
            QCOMPARE(studied.voters, 300);
            QCOMPARE(studied.settings.size(), 25);
            for (const StudiedSetting &setting : studied.settings) {
                QCOMPARE(setting.first.total(), counted);
            }
            QCOMPARE(studied.settings.first().first.same, counted); // the settings studied themselves
            for (const StudiedQuestion &question : studied.questions) {
                QCOMPARE(question.first.total(), counted);
            }
            int alone = 0;
            for (const StudiedCandidate &candidate : studied.candidates) {
                alone += candidate.alone;
            }
            QCOMPARE(alone + studied.tied, counted);
            QVERIFY(studied.gapUnder1 >= studied.tied);
            QVERIFY(studied.gapUnder1 <= studied.gapUnder3 && studied.gapUnder3 <= studied.gapUnder10);
            QCOMPARE(studied.candidates[2].candidate, demo.candidateIndex(CandidateId(u"cleo"_s)));
            QCOMPARE(studied.candidates[2].alone + studied.candidates[2].shared, 0);
        }
    }

    void nobodyCanTellTwinsApart()
    {
        const Election twins = test::election(u"question q1\nquestion q2\nquestion q3\nquestion q4\n"
                                              u"candidate ada ++ - + --\ncandidate bob ++ - + --\n");
        const PopulationStudy studied = study(twins, settings(100), Population::Uniform);
        QCOMPARE(studied.tied, 100);
        QCOMPARE(studied.gapUnder1, 100);
        QCOMPARE(studied.candidates[0].shared, 100);
        for (const StudiedSetting &setting : studied.settings) {
            QCOMPARE(setting.first.same, 100);
        }
    }

    void worksWhereNothingCanBeRanked()
    {
        const Election silent = test::election(u"question q1\nquestion q2\ncandidate ada ~ ?\nrefused eve\n");
        for (const Population population : {Population::Uniform, Population::Followers}) {
            const PopulationStudy studied = study(silent, settings(20), population);
            QCOMPARE(studied.withoutFirst, 20);
            QVERIFY(studied.settings.isEmpty());
        }
        const Election empty = test::election(u"question q1\nrefused eve\n");
        QCOMPARE(study(empty, settings(5), Population::Followers).withoutFirst, 5);
    }

    void stopsWhenAsked()
    {
        int calls = 0;
        const PopulationStudy studied =
            study(election(), settings(100'000), Population::Uniform, [&](int) { return ++calls < 3; });
        QVERIFY(studied.voters > 0 && studied.voters < 1000);
    }

    void onlyTheConstituencyIsStudied()
    {
        const Election wards = test::election(u"constituency north\nconstituency south\n"
                                              u"question q1\nquestion q2\nquestion q3\n"
                                              u"candidate ada @north ++ - +\ncandidate bob @south - + ++\n");
        StudySettings north = settings(50);
        north.match.constituency = ConstituencyId(u"north"_s);
        const PopulationStudy studied = study(wards, north, Population::Followers);
        QCOMPARE(studied.candidates.size(), 1);
        QCOMPARE(studied.candidates.first().alone, 50);
    }
};

QTEST_APPLESS_MAIN(TestStudy)
#include "tst_study.moc"
