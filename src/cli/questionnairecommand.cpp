// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "electionargument.h"
#include "output.h"
#include "paperoption.h"

#include "interchange/answernotes.h"
#include "report/questionnaire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

int run(const Context &context)
{
    const std::optional<Paper> paper = readPaper(context);
    if (!paper) {
        return CouldNot;
    }
    const std::optional<OpenedElection> opened =
        openElection(context, context.arguments.positional().first());
    if (!opened) {
        return CouldNot;
    }
    const Election &election = opened->election();
    const bool easy = context.arguments.isSet(u"easy"_s);
    if (easy && std::ranges::all_of(election.questions,
                                    [](const Question &question) { return question.easy.isEmpty(); })) {
        context.console.complain(
            Cli::tr("This election has no easy-to-read statements, so --easy changes nothing."));
    }
    const Questionnaire blank = questionnaire(
        election, {.report = opened->options, .sign = questionnaireSign(election), .easy = easy});
    const QString format = context.arguments.format();
    const bool toFile = context.arguments.isSet(u"output"_s);
    const QByteArray content =
        format == u"html" ? questionnaireHtml(blank, *paper).toUtf8()
        : format == u"json"
            ? questionnaireJson(blank)
            : questionnaireText(blank, toFile ? TextLayout() : context.console.layout()).toUtf8();
    return writeOutput(context, content, Readers::Everybody) ? opened->exitCode() : CouldNot;
}

} // namespace

Command questionnaireCommand()
{
    return {
        .spec = {.name = u"questionnaire"_s,
                 .summary = Cli::tr("Print a blank questionnaire to fill in by hand."),
                 .arguments = Cli::tr("ELECTION"),
                 .description = {Cli::tr(
                     "All statements by theme, with boxes to tick, for paper in black and "
                     "white. Each answer has a number to note; what was noted can be typed "
                     "in the program, or given to preau-cli code --notes.")},
                 .formats = {u"text"_s, u"json"_s, u"html"_s},
                 .options = {outputOption(),
                             paperOption(),
                             {.name = u"easy"_s,
                              .valueName = {},
                              .description = Cli::tr("Easy-to-read statements, where there are any.")}},
                 .examples =
                     {u"preau-cli questionnaire programmes/fr-presidentielle-2022 -o blank.html"_s,
                      u"preau-cli questionnaire programmes/fr-presidentielle-2022 --easy --language fr -o "
                      "facile.html"_s},
                 .leastArguments = 1,
                 .mostArguments = 1},
        .run = run};
}

} // namespace preau::cli
