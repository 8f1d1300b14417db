// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people wait for, measured on the shipped presidential election and on a large invented one. Prints one
// JSON object a line: {"name", "iterations", "nanoseconds", "cpu_nanoseconds", "items_per_second"}.

#include "analysis/comparison.h"
#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "analysis/search.h"
#include "electionbuilder.h"
#include "io/electionreader.h"
#include "model/identity.h"

#include <benchmark/benchmark.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <random>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

const QString shippedFolder = QStringLiteral(PREAU_PROGRAMMES "/fr-presidentielle-2022");

const Election &shipped()
{
    static const ElectionPtr election = [] {
        const LoadOutcome outcome = loadElection(shippedFolder);
        if (!outcome.election) {
            qFatal("the shipped election could not be read");
        }
        return outcome.election;
    }();
    return *election;
}

/// 200 questions, 100 candidates, a tenth of the positions undocumented.
const Election &large()
{
    static const Election election = [] {
        std::mt19937 random(1);
        QString lines;
        for (int question = 0; question < 200; ++question) {
            if (question % 10 == 0) {
                lines += u"theme t%1\n"_s.arg(question / 10);
            }
            lines += u"question q%1\n"_s.arg(question);
        }
        const QStringList words{u"++"_s, u"+"_s, u"0"_s, u"-"_s, u"--"_s, u"?"_s};
        for (int candidate = 0; candidate < 100; ++candidate) {
            lines += u"candidate c%1"_s.arg(candidate);
            for (int question = 0; question < 200; ++question) {
                const auto draw = random() % 10;
                lines += u' ' + words[draw == 9 ? 5 : static_cast<qsizetype>(draw % 5)];
            }
            lines += u'\n';
        }
        return test::election(lines);
    }();
    return election;
}

Answers answersTo(const Election &election, unsigned seed)
{
    std::mt19937 random(seed);
    Answers answers;
    for (const Question &question : election.questions) {
        answers.questions.insert(question.id, {.kind = Answer::Kind::Stated,
                                               .option = static_cast<int>(random() % 5),
                                               .importance = static_cast<Importance>(random() % 3)});
    }
    return answers;
}

void readShippedElection(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(loadElection(shippedFolder));
    }
}

BENCHMARK(readShippedElection)->Unit(benchmark::kMillisecond)->UseRealTime();

void compareEverything(benchmark::State &state, const Election &(*election)())
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(compare(election(), {.onlyDifferences = true}));
    }
}

BENCHMARK_CAPTURE(compareEverything, shipped, shipped);
BENCHMARK_CAPTURE(compareEverything, large, large);

void matchOneVoter(benchmark::State &state, const Election &(*election)())
{
    const Answers answers = answersTo(election(), 1);
    for (auto _ : state) {
        benchmark::DoNotOptimize(match(election(), answers, {}));
    }
}

BENCHMARK_CAPTURE(matchOneVoter, shipped, shipped);
BENCHMARK_CAPTURE(matchOneVoter, large, large);

void matchManyVoters(benchmark::State &state)
{
    const Matcher matcher(shipped(), {});
    QList<Answers> voters;
    for (unsigned voter = 0; voter < 1000; ++voter) {
        voters.append(answersTo(shipped(), voter));
    }
    qsizetype next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(matcher.runCompact(voters[next]));
        next = (next + 1) % voters.size();
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(matchManyVoters);

void robustnessOfOneResult(benchmark::State &state)
{
    const Answers answers = answersTo(shipped(), 1);
    for (auto _ : state) {
        benchmark::DoNotOptimize(robustness(shipped(), answers, {}));
    }
}

BENCHMARK(robustnessOfOneResult)->Unit(benchmark::kMillisecond);

void searchAsOneTypes(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(questionsContaining(shipped(), u"energie", u"fr"));
    }
}

BENCHMARK(searchAsOneTypes);

void identityOfTheData(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(dataHash(shipped()));
    }
}

BENCHMARK(identityOfTheData)->Unit(benchmark::kMillisecond);

class LineReporter : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        QTextStream out(stdout);
        for (const Run &run : runs) {
            const auto count = static_cast<double>(run.iterations);
            QJsonObject line{{u"name"_s, QString::fromStdString(run.benchmark_name())},
                             {u"iterations"_s, static_cast<qint64>(run.iterations)},
                             {u"nanoseconds"_s, qRound64(run.real_accumulated_time * 1e9 / count)},
                             {u"cpu_nanoseconds"_s, qRound64(run.cpu_accumulated_time * 1e9 / count)}};
            if (const auto items = run.counters.find("items_per_second"); items != run.counters.end()) {
                line.insert(u"items_per_second"_s, qRound64(items->second.value));
            }
            out << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
        }
    }
};

} // namespace

int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    LineReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
