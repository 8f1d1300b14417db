// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answersargument.h"
#include "commands.h"
#include "electionargument.h"
#include "matchoptions.h"
#include "output.h"
#include "paperoption.h"

#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "interchange/answercode.h"
#include "report/sheetreport.h"

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

QByteArray inFormat(const Context &context, const ResultSheet &sheet, Paper paper)
{
    const QString format = context.arguments.format();
    if (format == u"html") {
        return sheetHtml(sheet, paper).toUtf8();
    }
    if (format == u"csv") {
        return sheetCsv(sheet);
    }
    if (format == u"json") {
        return sheetJson(sheet);
    }
    // A file is not as wide as the terminal it was made on, and has no colours.
    const bool toFile = context.arguments.isSet(u"output"_s);
    return sheetText(sheet, toFile ? TextLayout() : context.console.layout()).toUtf8();
}

int run(const Context &context)
{
    if (!context.arguments.isSet(u"answers"_s)) {
        context.console.complain(Cli::tr("sheet needs --answers FILE."));
        return CouldNot;
    }
    MatchSettings settings;
    const std::optional<Paper> paper = readPaper(context);
    if (!paper || !readMatchOptions(context, settings)) {
        return CouldNot;
    }
    const std::optional<OpenedElection> opened =
        openElection(context, context.arguments.positional().first());
    if (!opened) {
        return CouldNot;
    }
    const Election &election = opened->election();
    const std::optional<Answers> answers = readAnswersArgument(context, election);
    if (!answers) {
        return CouldNot;
    }
    settings.order = opened->options.order;
    settings.constituency = opened->options.constituency;
    const ResultSheet sheet = resultSheet(election, *answers, match(election, *answers, settings),
                                          {.report = opened->options,
                                           .code = answerCode(*answers, election),
                                           .robustness = robustness(election, *answers, settings),
                                           .questionSeed = {},
                                           .program = u"Préau "_s + QCoreApplication::applicationVersion()});
    return writeOutput(context, inFormat(context, sheet, *paper), Readers::OwnerOnly) ? opened->exitCode()
                                                                                      : CouldNot;
}

} // namespace

Command sheetCommand()
{
    return {
        .spec =
            {.name = u"sheet"_s,
             .summary = Cli::tr("Put a result on one sheet to keep, print or pass on."),
             .arguments = Cli::tr("ELECTION"),
             .description =
                 {Cli::tr(
                      "The ranking, how far it holds, the answers, the method, which data it rests on, and "
                      "a code from which Préau takes the answers up again elsewhere. Whoever has the "
                      "sheet has the answers; a file is written for its owner alone."),
                  Cli::tr("HTML is one file without script, to print on A4 or A5 in black and white.")},
             .formats = {u"text"_s, u"json"_s, u"csv"_s, u"html"_s},
             .options = QList<OptionSpec>{{.name = u"answers"_s,
                                           .valueName = Cli::tr("FILE", "placeholder of an option's value"),
                                           .description = Cli::tr(
                                               "The answers of one voter, as the program saves them.")},
                                          outputOption(),
                                          paperOption()} +
                        matchOptions() + electionOptions(),
             .examples =
                 {u"preau-cli sheet programmes/fr-presidentielle-2022 --answers me.yaml -o sheet.html"_s},
             .leastArguments = 1,
             .mostArguments = 1},
        .run = run};
}

} // namespace preau::cli
