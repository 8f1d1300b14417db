// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/robustness.h"
#include "electionbuilder.h"
#include "workedexample.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace preau;

class TestRobustness : public QObject
{
    Q_OBJECT

private slots:

    void givesTheFiguresOfTheWorkedVoter()
    {
        const Election election = test::workedElection();
        const auto robust = robustness(election, test::workedVoter(election), {});
        QVERIFY(robust);
        const auto count = [](const auto &variants, Verdict verdict) {
            return std::ranges::count(variants, verdict, [](const auto &variant) { return variant.verdict; });
        };
        QCOMPARE(robust->settings.size(), 50);
        QCOMPARE(count(robust->settings, Verdict::Same), 38);
        QCOMPARE(count(robust->settings, Verdict::Overlap), 1);
        QCOMPARE(count(robust->settings, Verdict::Other), 11);
        QCOMPARE(robust->questions.size(), 28);
        QCOMPARE(count(robust->questions, Verdict::Same), 24);
        QCOMPARE(robust->themes.size(), 16);
        QCOMPARE(count(robust->themes, Verdict::Same), 14);
        QCOMPARE(robust->changes.size(), 43);
        std::set<int> questions;
        for (const SingleChange &change : robust->changes) {
            questions.insert(change.question);
        }
        QCOMPARE(questions.size(), size_t(21));

        QStringList whiskers;
        for (const CandidateResult &result : match(election, test::workedVoter(election), {}).results) {
            const auto range = std::ranges::find(robust->ranges, result.candidate, &PercentRange::candidate);
            whiskers.append(u"%1 %2-%3"_s.arg(election.candidates[result.candidate].id.value())
                                .arg(*range->low)
                                .arg(*range->high));
        }
        QCOMPARE(whiskers.join(u", "),
                 u"h 69-72, d 67-73, b 67-70, a 66-70, i 63-66, g 61-65, j 59-65, k 59-64, e 59-63, "
                 "l 59-64, c 59-63, f 49-53"_s);
    }
};

QTEST_APPLESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
