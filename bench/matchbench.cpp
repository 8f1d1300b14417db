// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/matching.h"
#include "analysis/opinionmap.h"
#include "analysis/robustness.h"
#include "analysis/whatif.h"
#include "benches.h"
#include "elections.h"
#include "measure.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace preau::bench {

namespace {

/// Kept alive through a sum, so that no compiler leaves the work out.
volatile qint64 sink = 0;

void matchVoters(const Election &election, int voters)
{
    const Matcher matcher(election, {});
    qint64 sum = 0;
    for (int voter = 0; voter < voters; ++voter) {
        sum += matcher.runCompact(makeAnswers(election, voter)).rows.constFirst().candidate;
    }
    sink = sum;
}

} // namespace

void benchVoters()
{
    const QString name = u"match/voters-memory-12x32"_s;
    if (!isWanted(name)) {
        return;
    }
    const Election election = makeElection(12, 32);
    const double few = measure([&] { matchVoters(election, 100); }, 1, 3).peakMiB;
    const Measurement many = measure([&] { matchVoters(election, 50000); }, 1, 3);
    report(name, many.peakMiB, u"MiB"_s, few, u"100 voters, value for 50,000"_s);
    report(u"match/voter-12x32"_s, many.milliseconds / 50000 * 1000, u"µs"_s);
}

void benchMatching()
{
    if (isWanted(u"match/19524x25"_s)) {
        const Election election = makeElection(19524, 25);
        const Matcher matcher(election, {});
        const Answers answers = makeAnswers(election, 1);
        report(u"match/19524x25/compact"_s,
               measure([&] { sink = matcher.runCompact(answers).answered; }, 20).milliseconds, u"ms"_s);
        report(u"match/19524x25/full"_s,
               measure([&] { sink = matcher.run(answers).answered; }, 3).milliseconds, u"ms"_s);
        report(u"match/19524x25/prepare"_s,
               measure([&] { sink = Matcher(election, {}).runCompact({}).answered; }, 5).milliseconds,
               u"ms"_s);
    }
    for (const auto &[candidates, questions] : {std::pair(12, 32), std::pair(40, 60), std::pair(19524, 25)}) {
        const QString size = u"%1x%2"_s.arg(candidates).arg(questions);
        if (!isWanted(u"robustness/"_s + size)) {
            continue;
        }
        const Election election = makeElection(candidates, questions);
        const Answers answers = makeAnswers(election, 1);
        const int iterations = candidates > 1000 ? 1 : 20;
        report(u"robustness/"_s + size,
               measure([&] { sink = robustness(election, answers, {})->changes.size(); }, iterations)
                   .milliseconds,
               u"ms"_s);
    }
}

void benchWhatIf()
{
    for (const auto &[candidates, questions] : {std::pair(12, 32), std::pair(40, 60)}) {
        const QString name = u"whatif/%1x%2"_s.arg(candidates).arg(questions);
        if (!isWanted(name)) {
            continue;
        }
        const Election election = makeElection(candidates, questions);
        const Answers answers = makeAnswers(election, 1);
        const MatchResult before = match(election, answers, {});
        Trial trial;
        trial.themes.insert(election.themes.constFirst().id, ThemeImportance::None);
        report(name,
               measure([&] { sink = whatIf(election, before, answers, trial).answered; }, 100).milliseconds,
               u"ms"_s);
    }
}

void benchMap()
{
    for (const auto &[candidates, questions] : {std::pair(12, 32), std::pair(40, 60), std::pair(200, 60)}) {
        const QString name = u"map/%1x%2"_s.arg(candidates).arg(questions);
        if (!isWanted(name)) {
            continue;
        }
        const Election election = makeElection(candidates, questions);
        const Answers answers = makeAnswers(election, 1);
        QList<int> all(candidates);
        std::iota(all.begin(), all.end(), 0);
        report(name,
               measure([&] { sink = placeVoter(election, opinionMap(election, all), answers)->meanError; }, 5)
                   .milliseconds,
               u"ms"_s);
    }
}

} // namespace preau::bench
