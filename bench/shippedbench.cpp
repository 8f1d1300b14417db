// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/comparison.h"
#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "analysis/search.h"
#include "benches.h"
#include "elections.h"
#include "io/electionreader.h"
#include "measure.h"
#include "model/identity.h"

using namespace Qt::StringLiterals;

namespace preau::bench {

void benchShipped()
{
    if (!isWanted(u"shipped/"_s)) {
        return;
    }
    const LoadOutcome outcome = loadElection(QStringLiteral(PREAU_PROGRAMMES "/fr-presidentielle-2022"));
    if (!outcome.election) {
        qFatal("the shipped election could not be read");
    }
    const Election &election = *outcome.election;
    const Answers answers = makeAnswers(election, 1);
    const auto bench = [](const QString &name, int iterations, const std::function<void()> &work) {
        report(u"shipped/"_s + name, measure(work, iterations).milliseconds, u"ms"_s);
    };
    bench(u"compare-differences"_s, 100, [&] {
        (void)compare(election, {.candidates = {}, .theme = {}, .topic = {}, .onlyDifferences = true});
    });
    bench(u"match"_s, 100, [&] { (void)match(election, answers, {}); });
    bench(u"robustness"_s, 20, [&] { (void)robustness(election, answers, {}); });
    bench(u"search"_s, 20, [&] { (void)questionsContaining(election, u"energie", u"fr"); });
    bench(u"data-hash"_s, 5, [&] { (void)dataHash(election); });
}

} // namespace preau::bench
