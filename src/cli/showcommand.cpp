// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "electionargument.h"

#include "base/text.h"
#include "report/jsonreport.h"
#include "report/textreport.h"

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

int run(const Context &context)
{
    const QStringList &positional = context.arguments.positional();
    const std::optional<OpenedElection> opened = openElection(context, positional.first());
    if (!opened) {
        return CouldNot;
    }
    std::optional<int> candidate;
    if (positional.size() > 1) {
        candidate = findCandidate(context, opened->election(), positional.at(1));
        if (!candidate) {
            return CouldNot;
        }
        const Candidate &one = opened->election().candidates[*candidate];
        if (!opened->options.constituency.isEmpty() && !one.refused &&
            one.constituency != opened->options.constituency) {
            context.console.complain(
                Cli::tr("“%1” does not stand in that constituency.").arg(printable(one.id.value())));
            return CouldNot;
        }
    }
    Console &console = context.console;
    const Election &election = opened->election();
    if (context.arguments.format() == u"json") {
        console.out(showJson(election, opened->options, candidate));
    } else if (candidate) {
        console.out(showCandidateText(election, *candidate, opened->options, console.layout()));
    } else {
        console.out(showText(election, opened->options, console.layout()));
    }
    return opened->exitCode();
}

} // namespace

Command showCommand()
{
    return {.spec = {.name = u"show"_s,
                     .summary = Cli::tr("Show an election, or the whole programme of one candidate."),
                     .arguments = Cli::tr("ELECTION [CANDIDATE]"),
                     .description = {Cli::tr(
                         "ELECTION is a folder with an election.yaml, CANDIDATE an id that show "
                         "ELECTION lists. A candidate's page has each position with its note and "
                         "sources, what was searched and not found, what nobody has looked up "
                         "yet, and the proposals.")},
                     .formats = {u"text"_s, u"json"_s},
                     .options = electionOptions(),
                     .examples = {u"preau-cli show programmes/fr-presidentielle-2022"_s,
                                  u"preau-cli show programmes/fr-presidentielle-2022 jadot"_s},
                     .leastArguments = 1,
                     .mostArguments = 2},
            .run = run};
}

} // namespace preau::cli
