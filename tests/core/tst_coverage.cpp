// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/coverage.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QTest>

using namespace preau;

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:

    void countsEverySideOfTheMatrix()
    {
        Election election = test::election(uR"(
            theme work
            question q1
            question q2
            theme health
            question q3 choice a b
            theme empty
            candidate ada ++ ~ a
            candidate bob 0 ? ?
            refused eve)");
        election.candidates[0].positions[0].confidence = Confidence::Low;
        const ElectionCoverage known = coverage(election);
        QCOMPARE(known.positions, (PositionCounts{.stated = 3, .silent = 1, .undocumented = 2}));
        QCOMPARE(known.confidence, (ConfidenceCounts{.high = 2, .medium = 0, .low = 1}));

        QCOMPARE(known.themes.size(), 3);
        QCOMPARE(known.themes[0], (ThemeCoverage{.theme = ThemeId(QStringLiteral("work")),
                                                 .questions = 2,
                                                 .positions = {.stated = 2, .silent = 1, .undocumented = 1},
                                                 .withSilent = 1,
                                                 .withUndocumented = 1,
                                                 .withoutStated = 0}));
        QCOMPARE(known.themes[1].withoutStated, 1);
        QCOMPARE(known.themes[2],
                 (ThemeCoverage{.theme = ThemeId(QStringLiteral("empty")), .positions = {}}));

        QCOMPARE(known.candidates[0].byTheme[0],
                 (PositionCounts{.stated = 1, .silent = 1, .undocumented = 0}));
        QCOMPARE(known.candidates[1].byTheme[1],
                 (PositionCounts{.stated = 0, .silent = 0, .undocumented = 1}));
        QCOMPARE(known.candidates[2].positions, PositionCounts{}); // refused: not even that nobody looked
        QCOMPARE(known.questions[0], (PositionCounts{.stated = 2, .silent = 0, .undocumented = 0}));
        QCOMPARE(known.questions[1], (PositionCounts{.stated = 0, .silent = 1, .undocumented = 1}));
    }

    void countsWhatPositionsRestOn()
    {
        Election election = test::election(uR"(
            theme work
            question q1
            question q2
            question q3
            question q4
            question q5
            candidate ada ++ + 0 - ~)");
        Citation own;
        own.source.own = true;
        const Citation other;
        QList<Position> &positions = election.candidates[0].positions;
        const auto cite = [&positions](int question, const QList<Citation> &sources) {
            PositionDetail detail;
            detail.sources = sources;
            positions[question].setDetail(detail);
        };
        cite(0, {other});
        cite(1, {other, other});
        QCOMPARE(coverage(election).evidence, std::nullopt);

        cite(1, {own, other});
        cite(2, {own, own});
        cite(4, {own}); // silent: what was searched, not what a position rests on
        QCOMPARE(coverage(election).evidence, (EvidenceCounts{.own = 1, .both = 1, .others = 1, .none = 1}));
    }

    void agreesWithThePlainCounts()
    {
        const Election election = test::workedElection();
        const ElectionCoverage known = coverage(election);
        QCOMPARE(known.positions, countPositions(election));
        for (qsizetype c = 0; c < election.candidates.size(); ++c) {
            QCOMPARE(known.candidates[c].positions,
                     countPositions(election.candidates[c], election.questions.size()));
        }
    }
};

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
