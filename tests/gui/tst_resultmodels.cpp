// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "itemmodels/contributionsmodel.h"
#include "itemmodels/rankingmodel.h"
#include "workedexample.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

ViewContext contextOf(const Election &election, const Answers &answers, const MatchSettings &settings = {})
{
    ViewContext context;
    context.election = std::make_shared<const Election>(election);
    context.language = u"en"_s;
    context.answers = answers;
    context.match = settings;
    return context;
}

MatchResult resultOf(const ViewContext &context)
{
    return match(*context.election, context.answers, context.match);
}

QStringList names(const RankingModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        rows.append(model.index(i).data().toString());
    }
    return rows;
}

QString pointsAt(const ContributionsModel &model, int row)
{
    return model.index(row, ContributionsModel::PointsColumn).data().toString();
}

} // namespace

class TestResultModels : public QObject
{
    Q_OBJECT

private slots:

    void ranksWithCoverageInWords()
    {
        RankingModel model;
        const QAbstractItemModelTester tester(&model);
        const Election election = test::workedElection();
        const ViewContext context = contextOf(election, test::workedVoter(election));
        model.setResult(context, resultOf(context));
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.index(0).data(RankingModel::PercentRole).toInt(), 70);
        QCOMPARE(model.index(0).data(RankingModel::CoverageRole).toString(), u"on 26 of your 28 answer(s)"_s);
        QVERIFY(!model.hasTies());
        // 11/16 and 37/54 both round to 69: the figures are joined, the ranks are not
        QVERIFY(model.index(1).data(RankingModel::JoinsNextRole).toBool());
        QCOMPARE(model.index(2).data(RankingModel::RankRole).toInt(), 3);
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(u"11/16"_s));
    }

    void saysARowInOneLine()
    {
        RankingModel model;
        const Election election = test::workedElection();
        const ViewContext context = contextOf(election, test::workedVoter(election));
        model.setResult(context, resultOf(context));
        QString line = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(line.endsWith(u", rank 2, 69%, on 20 of your 28 answer(s)"_s), qPrintable(line));
        const std::optional<Robustness> found = robustness(election, context.answers, context.match);
        model.setRanges(found->ranges);
        line = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(line.contains(u"67% to 73% when one question is left out"_s), qPrintable(line));
        model.setRanges({});
        QVERIFY(!model.index(1).data(RankingModel::LowRole).isValid());
    }

    void keepsThoseBelowTheThresholdUnderAHeading()
    {
        RankingModel model;
        const QAbstractItemModelTester tester(&model);
        const Election election = test::workedElection();
        const ViewContext context = contextOf(election, test::tiedVoter(election));
        model.setResult(context, resultOf(context));
        QCOMPARE(model.rowCount(), 13);
        QVERIFY(model.hasTies());
        QVERIFY(model.index(0).data(RankingModel::TiedRole).toBool());
        QVERIFY(model.index(1).data(RankingModel::TiedRole).toBool());
        QVERIFY(model.index(11).data(RankingModel::IsHeadingRole).toBool());
        QCOMPARE(model.index(11).flags(), Qt::NoItemFlags);
        QCOMPARE(model.index(12).data(RankingModel::PercentRole).toInt(), 75);
        QCOMPARE(model.index(12).data(RankingModel::RankRole).toInt(), 0);
        QVERIFY(model.index(12).data(Qt::AccessibleTextRole).toString().contains(u"not ranked"_s));
    }

    void listsRefusedCandidatesWithoutAScore()
    {
        RankingModel model;
        const QAbstractItemModelTester tester(&model);
        const Election election = test::election(u"question q1\nquestion q2\nquestion q3\n"
                                                 "candidate ada ++ + -\ncandidate bob - - -\nrefused eve\n"
                                                 "ballot eve ada bob");
        const ViewContext context = contextOf(election, test::answers(election, u"++ + +"));
        model.setResult(context, resultOf(context));
        QCOMPARE(names(model).size(), 4);
        const QModelIndex eve = model.index(3);
        QVERIFY(eve.data(RankingModel::RefusedRole).toBool());
        QVERIFY(!eve.data(RankingModel::PercentRole).isValid());
        QCOMPARE(eve.data(RankingModel::CoverageRole).toString(), u"file refused"_s);
    }

    void showsMarkupAsText()
    {
        Election election = test::election(u"question q1\nquestion q2\nquestion q3\ncandidate ada ++ + -");
        election.candidates[0].name.family = u"<b>A</b> & B"_s;
        RankingModel model;
        const ViewContext context = contextOf(election, test::answers(election, u"++ + +"));
        model.setResult(context, resultOf(context));
        QVERIFY(!model.index(0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

    void addsUpExactlyInWholePoints()
    {
        const Election election = test::workedElection();
        const ViewContext context = contextOf(election, test::workedVoter(election));
        const MatchResult result = resultOf(context);
        ContributionsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setResult(context, result, {result.first().first()}, false);
        QCOMPARE(model.rowCount(), 26);
        QCOMPARE(model.totals(0), (ContributionsModel::Totals{.points = 160, .outOf = 228, .questions = 26}));
        QCOMPARE(model.worth(),
                 (ContributionsModel::Worth{.low = 4, .normal = 8, .high = 16, .themesWeigh = false}));
        qint64 sum = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            sum += model.index(row, ContributionsModel::PointsColumn)
                       .data(ContributionsModel::PointsRole)
                       .toLongLong();
        }
        QCOMPARE(sum, 160);
        QCOMPARE(pointsAt(model, 0), u"2 of 8"_s); // what moved the score most
    }

    void addsUpUnderEveryMethodAndRule()
    {
        const Election election = test::election(
            u"theme one\nquestion q1\nquestion q2 agreement-3\ntheme two\nquestion q3 choice a b c\nquestion "
            u"q4 scale 7\n"
            "question q5\ncandidate ada ++ - b s3 ~\ncandidate bob ? + a s0 --\ncandidate cat 0 ~ c s6 +");
        const Answers answers = test::answers(election, u"+* - a/ s5 0 two=high");
        for (const MatchMethod method :
             {MatchMethod::CityBlock, MatchMethod::Agreement, MatchMethod::Euclidean,
              MatchMethod::Directional, MatchMethod::Hybrid}) {
            for (const MissingRule rule : {MissingRule::Exclude, MissingRule::Penalise, MissingRule::Neutral,
                                           MissingRule::RelativeMax, MissingRule::Shrink}) {
                MatchSettings settings;
                settings.method = method;
                settings.missing = rule;
                const ViewContext context = contextOf(election, answers, settings);
                const MatchResult result = resultOf(context);
                for (const CandidateResult &one : result.results) {
                    ContributionsModel model;
                    model.setResult(context, result, {one.candidate}, true);
                    const ContributionsModel::Totals totals = model.totals(0);
                    QCOMPARE(Rational(totals.points, totals.outOf), *one.score);
                    QCOMPARE(model.rowCount(), 5);
                }
            }
        }
    }

    void ordersByEffectThemeAndColumn()
    {
        const Election election = test::workedElection();
        const ViewContext context = contextOf(election, test::workedVoter(election));
        const MatchResult result = resultOf(context);
        ContributionsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setResult(context, result, {result.first().first()}, false);
        const QPersistentModelIndex kept(model.index(0, 0));
        const int question = kept.data(ContributionsModel::QuestionRole).toInt();
        model.setOrder(ContributionsModel::Order::File);
        QCOMPARE(kept.data(ContributionsModel::QuestionRole).toInt(), question);
        for (int row = 1; row < model.rowCount(); ++row) {
            QVERIFY(model.index(row - 1, 0).data(ContributionsModel::QuestionRole).toInt() <
                    model.index(row, 0).data(ContributionsModel::QuestionRole).toInt());
        }
        model.setOrder(ContributionsModel::Order::Column, ContributionsModel::PointsColumn,
                       Qt::DescendingOrder);
        QCOMPARE(pointsAt(model, 0), u"8 of 8"_s);
        model.setOrder(ContributionsModel::Order::Column, ContributionsModel::PointsColumn,
                       Qt::AscendingOrder);
        QCOMPARE(pointsAt(model, 0), u"2 of 8"_s);
    }

    void opensTiedCandidatesTogether()
    {
        const Election election = test::workedElection();
        const ViewContext context = contextOf(election, test::tiedVoter(election));
        const MatchResult result = resultOf(context);
        ContributionsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setResult(context, result, result.first(), false);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.totals(0), (ContributionsModel::Totals{.points = 17, .outOf = 24, .questions = 6}));
        QCOMPARE(model.totals(1), (ContributionsModel::Totals{.points = 17, .outOf = 24, .questions = 6}));
        QStringList all;
        for (int row = 0; row < 7; ++row) {
            for (int column = 2; column < 4; ++column) {
                all.append(model.index(row, column).data().toString());
            }
        }
        QCOMPARE(all.count(u"unknown"_s), 2);
    }

    void tellsWhatTheMissingRuleDid()
    {
        const Election election = test::election(u"question q1\nquestion q2\nquestion q3\nquestion q4\n"
                                                 "candidate ada ++ + - ?");
        const Answers answers = test::answers(election, u"++ + + -");
        MatchSettings settings;
        settings.missing = MissingRule::Neutral;
        const ViewContext context = contextOf(election, answers, settings);
        ContributionsModel model;
        const MatchResult result = resultOf(context);
        model.setResult(context, result, {0}, false);
        QCOMPARE(model.rowCount(), 4);
        const int row = model.rowOfQuestion(3);
        QCOMPARE(model.index(row, 0).data(ContributionsModel::NoteRole).toString(),
                 u"Position not known: counted as neutral"_s);
        QCOMPARE(model.index(row, 2).data(ContributionsModel::MarkRole).value<Mark>().kind,
                 Mark::Kind::Undocumented);
    }
};

QTEST_MAIN(TestResultModels)
#include "tst_resultmodels.moc"
