// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/chartdata.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

class TestChartData : public QObject
{
    Q_OBJECT

private:
    Election m_election = test::workedElection();
    MatchResult m_result = match(m_election, test::workedVoter(m_election), {});

    [[nodiscard]] int index(QStringView id) const
    {
        return m_election.candidateIndex(CandidateId(id.toString()));
    }

    static QString percents(const ChartRow &row)
    {
        QStringList words;
        for (const ChartCell &cell : row.cells) {
            words.append(cell.percent ? QString::number(*cell.percent) : u"."_s);
        }
        return words.join(u' ');
    }

private slots:

    void radarKeepsThemesWithTwoAnswers()
    {
        const RadarData radar = radarData(m_election, m_result, {index(u"h"), index(u"d"), index(u"b")});
        QStringList lines;
        for (const ChartRow &row : radar.rows) {
            lines.append(row.theme.value() + u": "_s + percents(row));
        }
        QCOMPARE(lines.join(u", "), u"t1: 70 75 65, t2: 63 100 63, t4: 69 83 63, t7: 63 75 75, "
                                    "t11: 75 100 75, t13: 63 50 75, t15: 75 75 92, t17: 100 67 100"_s);
        QVERIFY(radar.isDrawable());
    }

    void radarTakesThreeListedCandidatesOnce()
    {
        const RadarData radar =
            radarData(m_election, m_result, {index(u"h"), index(u"h"), 99, index(u"d"), index(u"b"), 0});
        QCOMPARE(radar.candidates, (QList<int>{index(u"h"), index(u"d"), index(u"b")}));
    }

    void radarNeedsThreeThemes()
    {
        const Election election = test::election(uR"(
            theme a
            question q1
            question q2
            theme b
            question q3
            question q4
            candidate one ++ ++ ++ ++)");
        const auto radar = radarData(election, match(election, test::answers(election, u"+ + + +"), {}), {0});
        QCOMPARE(radar.rows.size(), 2);
        QVERIFY(!radar.isDrawable());
    }

    void heatmapShowsEveryCandidateAndTheme()
    {
        const HeatmapData heatmap = heatmapData(m_election, m_result);
        QCOMPARE(heatmap.candidates.size(), 12);
        QCOMPARE(heatmap.rows.size(), 17);
        QCOMPARE(percents(heatmap.rows[3]), u"69 83 63 75 63 63 63 100 75 88 50 56"_s);
        QCOMPARE(percents(heatmap.rows[9]), u"100 75 100 100 100 100 50 100 75 . . 0"_s);
        // no answer on that theme: every cell is empty, and the row says why
        QCOMPARE(heatmap.rows[8].answered, 0);
        QCOMPARE(percents(heatmap.rows[8]), u". . . . . . . . . . . ."_s);
        QCOMPARE(heatmap.totals[0].percent, 70);
        QCOMPARE(heatmap.totals[1].coverage(), (Coverage{.matched = 20, .answered = 28}));
        QCOMPARE(heatmap.rows[3].cells[0].shade(), 3);
        QCOMPARE(heatmap.rows[3].cells[7].shade(), 4);
        QCOMPARE(heatmap.rows[9].cells[11].shade(), 0);
        QCOMPARE(heatmap.rows[9].cells[9].positions,
                 (PositionCounts{.stated = 0, .silent = 0, .undocumented = 1}));
    }

    void heatmapTellsSilentFromUndocumented()
    {
        const Election election = test::election(uR"(
            question q1
            question q2
            candidate one ~ ?
            candidate two ++ ++)");
        const auto heatmap = heatmapData(election, match(election, test::answers(election, u"+ +"), {}));
        QCOMPARE(heatmap.candidates, (QList<int>{1, 0}));
        QCOMPARE(heatmap.rows[0].cells[1].positions,
                 (PositionCounts{.stated = 0, .silent = 1, .undocumented = 1}));
        QVERIFY(!heatmap.rows[0].cells[1].percent);
    }

    void barsCarryWhiskers()
    {
        const auto robust = robustness(m_election, test::workedVoter(m_election), {});
        const BarsData bars = barsData(m_election, m_result, robust);
        QCOMPARE(bars.rows.size(), 12);
        QCOMPARE(bars.rows[0].candidate, index(u"h"));
        QCOMPARE(bars.rows[0].value.percent, 70);
        QCOMPARE(bars.rows[0].value.fraction, 40.0 / 57);
        QCOMPARE(bars.rows[1].low, 67);
        QCOMPARE(bars.rows[1].high, 73);
        QVERIFY(!barsData(m_election, m_result, {}).rows[0].low);
    }

    void euclideanIsDrawnAsAPercentage()
    {
        QCOMPARE(drawnFraction(MatchMethod::Euclidean, Rational(1, 4)), 0.5);
        QCOMPARE(drawnFraction(MatchMethod::CityBlock, Rational(1, 4)), 0.25);
    }
};

QTEST_APPLESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
