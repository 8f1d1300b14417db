// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "electionargument.h"
#include "matchoptions.h"

#include "analysis/study.h"
#include "base/text.h"
#include "report/jsonreport.h"
#include "report/textreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

constexpr int usualVoters = 1000;
constexpr int mostVoters = 1'000'000;

bool readVoters(const Context &context, int &voters)
{
    if (!context.arguments.isSet(u"voters"_s)) {
        return true;
    }
    const QString typed = context.arguments.value(u"voters"_s);
    bool ok = false;
    voters = typed.toInt(&ok);
    if (ok && voters >= 1 && voters <= mostVoters &&
        std::ranges::all_of(typed, [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        return true;
    }
    context.console.complain(Cli::tr("“%1” is no number of voters: write a whole number from 1 to %2.")
                                 .arg(printable(typed), QString::number(mostVoters)));
    return false;
}

int run(const Context &context)
{
    Console &console = context.console;
    StudySettings settings{.match = {}, .voters = usualVoters, .seed = 0};
    if (!readVoters(context, settings.voters) || !readMatchOptions(context, settings.match)) {
        return CouldNot;
    }
    const std::optional<OpenedElection> opened =
        openElection(context, context.arguments.positional().first(), SeedUse::More);
    if (!opened) {
        return CouldNot;
    }
    const Election &election = opened->election();
    settings.seed = opened->seed;
    settings.match.order = opened->options.order;
    settings.match.constituency = opened->options.constituency;
    const auto goOn = [&console](int) { return !console.isClosed(); };
    const QList<PopulationStudy> studies{study(election, settings, Population::Uniform, goOn),
                                         study(election, settings, Population::Followers, goOn)};
    if (context.arguments.format() == u"json") {
        console.out(studyJson(election, studies, settings, opened->options));
    } else {
        console.out(studyText(election, studies, settings, opened->options, console.layout()));
    }
    return opened->exitCode();
}

} // namespace

Command studyCommand()
{
    return {
        .spec = {.name = u"study"_s,
                 .summary = Cli::tr("Simulate voters: how much method, rules, questions and ties matter."),
                 .arguments = Cli::tr("ELECTION"),
                 .description =
                     {Cli::tr("Two kinds of simulated voters answer the whole questionnaire: some at "
                              "random, some mostly as one of those who stand. Shown is how often the "
                              "first place is shared, how far the second is from it, how often another "
                              "method, another rule for unknown positions or the loss of one question "
                              "changes it, and who is never first."),
                      Cli::tr("The figures say something about a questionnaire and its data, nothing "
                              "about people: simulated voters are nobody. The same seed gives the same "
                              "figures on every computer.")},
                 .formats = {u"text"_s, u"json"_s},
                 .options =
                     QList<OptionSpec>{
                         {.name = u"voters"_s,
                          .valueName = Cli::tr("NUMBER", "placeholder of an option's value"),
                          .description = Cli::tr("Voters of each kind (default: %1).").arg(usualVoters)}} +
                     matchOptions() + electionOptions(),
                 .examples = {u"preau-cli study programmes/fr-presidentielle-2022 --voters 10000 --seed 1"_s},
                 .leastArguments = 1,
                 .mostArguments = 1},
        .run = run};
}

} // namespace preau::cli
