// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "electionargument.h"
#include "electionplaces.h"

#include "base/text.h"
#include "base/today.h"
#include "report/jsonreport.h"
#include "report/textreport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

int run(const Context &context)
{
    Console &console = context.console;
    QStringList folders;
    if (context.arguments.positional().isEmpty()) {
        for (const QString &place : electionPlaces()) {
            folders += findElectionFolders(place);
        }
    } else {
        const QString folder = tidyPath(context.arguments.positional().first());
        if (!QFileInfo(folder).isDir()) {
            console.complain(Cli::tr("There is no folder “%1”.").arg(printable(folder)));
            return CouldNot;
        }
        folders = findElectionFolders(folder);
    }
    QList<ElectionSummary> elections;
    bool refused = false;
    for (const QString &folder : std::as_const(folders)) {
        const LoadOutcome outcome = loadElection(folder);
        if (outcome.election) {
            complainAboutCutFiles(context, outcome);
            elections.append(summarise(*outcome.election, outcome.refused,
                                       dataLanguage(*outcome.election, context.language), today()));
            elections.last().folder = folder;
        } else {
            ElectionSummary summary;
            summary.folder = folder;
            summary.id = outcome.id;
            summary.readable = false;
            summary.refused = outcome.refused;
            elections.append(summary);
        }
        refused = refused || !outcome.election || !outcome.refused.isEmpty();
    }
    if (context.arguments.format() == u"json") {
        console.out(listJson(elections));
    } else {
        console.out(listText(elections, console.layout()));
    }
    return refused ? DoneWithFindings : Done;
}

} // namespace

Command listCommand()
{
    return {.spec = {.name = u"list"_s,
                     .summary = Cli::tr("List the elections in a folder and how much of each is documented."),
                     .arguments = Cli::tr("[FOLDER]"),
                     .description = {Cli::tr(
                         "Without FOLDER, the elections that the program would show: those in "
                         "Documents/Préau, those installed, and those delivered with it. A file "
                         "that had to be refused is named below the table; the others are listed "
                         "all the same.")},
                     .formats = {u"text"_s, u"json"_s},
                     .options = {},
                     .examples = {u"preau-cli list programmes"_s},
                     .leastArguments = 0,
                     .mostArguments = 1},
            .run = run};
}

} // namespace preau::cli
