// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answersargument.h"
#include "commands.h"
#include "electionargument.h"
#include "matchoptions.h"
#include "voters.h"

#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "base/text.h"
#include "report/csvreport.h"
#include "report/htmlreport.h"
#include "report/jsonreport.h"
#include "report/textreport.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

int matchVoters(const Context &context, const OpenedElection &opened, const MatchSettings &settings)
{
    Console &console = context.console;
    const Election &election = opened.election();
    const QString path = context.arguments.value(u"voters"_s);
    LineReader lines;
    if (path != u"-"_s && !QFileInfo::exists(path)) {
        console.complain(Cli::tr("There is no file “%1” with voters; “-” reads them from standard input.")
                             .arg(printable(path)));
        return CouldNot;
    }
    if (QFileInfo(path).isDir() || !lines.open(path)) {
        console.complain(Cli::tr("“%1” cannot be read.").arg(printable(path)));
        return CouldNot;
    }
    const VoterReader reader(election);
    bool anyBad = false;
    QByteArray line;
    Voter voter;
    for (qint64 number = 1; !console.isClosed(); ++number) {
        // What is known goes out before waiting for more, for a program at the other end of both pipes.
        const LineReader::Status status = lines.next(line, [&] { console.flush(); });
        if (status == LineReader::Status::End) {
            break;
        }
        if (status == LineReader::Status::Failed) {
            console.complain(
                Cli::tr("Reading “%1” failed after line %2.").arg(printable(path)).arg(number - 1));
            return CouldNot;
        }
        if (status == LineReader::Status::TooLong) {
            anyBad = true;
            console.out(voterErrorJson("null", Cli::tr("Line %1: longer than a mebibyte.").arg(number)) +
                        '\n');
            continue;
        }
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const Result<bool> read = reader.read(line, voter);
        if (!read) {
            anyBad = true;
            console.out(
                voterErrorJson(voter.id, Cli::tr("Line %1:").arg(number) + u' ' + read.error().message) +
                '\n');
            continue;
        }
        console.out(voterJson(election, match(election, voter.answers, settings), voter.id, voter.changed) +
                    '\n');
    }
    return anyBad ? DoneWithFindings : opened.exitCode();
}

int run(const Context &context)
{
    Console &console = context.console;
    const ParsedArguments &arguments = context.arguments;
    const bool voters = arguments.isSet(u"voters"_s);
    if (voters == arguments.isSet(u"answers"_s)) {
        console.complain(voters ? Cli::tr("Choose one: --answers for one voter, --voters for many.")
                                : Cli::tr("match needs --answers FILE, or --voters FILE for many voters."));
        return CouldNot;
    }
    if (voters && arguments.isSet(u"robustness"_s)) {
        console.complain(Cli::tr("--robustness is for one voter; it does not go with --voters."));
        return CouldNot;
    }
    if (voters && arguments.isSet(u"format"_s) && arguments.value(u"format"_s) != u"json" &&
        arguments.value(u"format"_s) != u"text") {
        console.complain(Cli::tr("--voters prints one JSON object a line; leave --format out."));
        return CouldNot;
    }
    MatchSettings settings;
    if (!readMatchOptions(context, settings)) {
        return CouldNot;
    }
    const std::optional<OpenedElection> opened = openElection(context, arguments.positional().first());
    if (!opened) {
        return CouldNot;
    }
    const Election &election = opened->election();
    settings.order = opened->options.order;
    settings.constituency = opened->options.constituency;
    if (voters) {
        return matchVoters(context, *opened, settings);
    }
    const std::optional<Answers> answers = readAnswersArgument(context, election);
    if (!answers) {
        return CouldNot;
    }
    const MatchResult result = match(election, *answers, settings);
    std::optional<Robustness> tested;
    if (arguments.isSet(u"robustness"_s)) {
        tested = robustness(election, *answers, settings);
    }
    const std::optional<Robustness> *asked = arguments.isSet(u"robustness"_s) ? &tested : nullptr;

    const QString format = arguments.format();
    if (format == u"json") {
        console.out(matchJson(election, result, asked, opened->options));
    } else if (format == u"csv") {
        console.out(matchCsv(election, result, asked, opened->options));
    } else if (format == u"html") {
        console.out(matchHtml(election, result, asked, opened->options));
    } else {
        console.out(matchText(election, result, asked, opened->options, console.layout()));
    }
    return opened->exitCode();
}

} // namespace

Command matchCommand()
{
    const QString file = Cli::tr("FILE", "placeholder of an option's value");
    return {
        .spec =
            {.name = u"match"_s,
             .summary = Cli::tr("Show who stands closest on the questions that were answered."),
             .arguments = Cli::tr("ELECTION"),
             .description = {Cli::tr("Exact fractions from end to end, rounded once for display; never a "
                                     "percentage without the "
                                     "number of questions it rests on. Equal scores share a rank. Nobody is "
                                     "ranked on fewer than "
                                     "three known positions."),
                             Cli::tr("With --voters, each line of FILE is an object {\"id\": …, \"answers\": "
                                     "{…}} and becomes one "
                                     "line of output; FILE is - for standard input. A bad line becomes "
                                     "{\"id\", \"error\"} and the "
                                     "run goes on. The lines are JSON whatever --format says, and "
                                     "--robustness is for one voter only.")},
             .formats = {u"text"_s, u"json"_s, u"csv"_s, u"html"_s},
             .options =
                 QList<OptionSpec>{
                     {.name = u"answers"_s,
                      .valueName = file,
                      .description = Cli::tr("The answers of one voter, as the program saves them.")},
                     {.name = u"voters"_s,
                      .valueName = file,
                      .description = Cli::tr("Many voters, one JSON object a line; - for standard input.")},
                     {.name = u"robustness"_s,
                      .valueName = {},
                      .description = Cli::tr(
                          "Also show how far the first place holds when the method, one question, one "
                          "theme or one answer is another.")}} +
                 matchOptions() + electionOptions(),
             .examples =
                 {u"preau-cli match programmes/fr-presidentielle-2022 --answers me.yaml --robustness"_s,
                  u"preau-cli match programmes/fr-presidentielle-2022 --voters - < voters.jsonl"_s},
             .leastArguments = 1,
             .mostArguments = 1},
        .run = run};
}

} // namespace preau::cli
