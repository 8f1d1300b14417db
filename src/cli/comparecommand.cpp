// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "electionargument.h"

#include "analysis/comparison.h"
#include "base/text.h"
#include "report/csvreport.h"
#include "report/htmlreport.h"
#include "report/jsonreport.h"
#include "report/markdownreport.h"
#include "report/textreport.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

/// Those asked for, in display order: naming somebody first moves nobody.
bool readCandidates(const Context &context, const Election &election, QList<int> &candidates)
{
    if (!context.arguments.isSet(u"candidates"_s)) {
        return true;
    }
    QSet<int> wanted;
    for (const QString &part : context.arguments.value(u"candidates"_s).split(u',')) {
        const QString id = part.trimmed();
        if (id.isEmpty()) {
            context.console.complain(
                Cli::tr("--candidates is a list of ids with commas between them, without gaps."));
            return false;
        }
        const std::optional<int> candidate = findCandidate(context, election, id);
        if (!candidate) {
            return false;
        }
        if (!candidates.contains(*candidate)) {
            context.console.complain(Cli::tr("“%1” does not stand in that constituency.").arg(printable(id)));
            return false;
        }
        wanted.insert(*candidate);
    }
    candidates.removeIf([&](int candidate) { return !wanted.contains(candidate); });
    return true;
}

bool readTheme(const Context &context, const Election &election, ThemeId &themeId, TopicId &topicId)
{
    if (!context.arguments.isSet(u"theme"_s)) {
        return true;
    }
    const QString typed = context.arguments.value(u"theme"_s);
    const QString themePart = typed.section(u'/', 0, 0);
    const Theme *theme = election.theme(ThemeId(themePart));
    if (!theme) {
        QStringList known;
        QStringList titles;
        for (const Theme &each : election.themes) {
            known.append(each.id.value());
            titles.append(each.title.text(context.language, election.referenceLanguage()));
        }
        QString nearest = nearestWord(themePart, known);
        if (nearest.isEmpty()) {
            const QString title = nearestWord(themePart, titles);
            nearest = title.isEmpty() ? QString() : known.at(titles.indexOf(title));
        }
        context.console.complain(Cli::tr("There is no theme “%1”.").arg(printable(themePart)) + u' ' +
                                 (nearest.isEmpty() ? Cli::tr("There are: %1.").arg(known.join(u", "_s))
                                                    : Cli::tr("Did you mean “%1”?").arg(nearest)));
        return false;
    }
    themeId = theme->id;
    if (typed.contains(u'/')) {
        const QString topicPart = typed.section(u'/', 1);
        if (!election.topic(theme->id, TopicId(topicPart))) {
            QStringList known;
            for (const Topic &topic : theme->topics) {
                known.append(topic.id.value());
            }
            const QString nearest = nearestWord(topicPart, known);
            const QString remedy = known.isEmpty()     ? Cli::tr("It has no topics.")
                                   : nearest.isEmpty() ? Cli::tr("There are: %1.").arg(known.join(u", "_s))
                                                       : Cli::tr("Did you mean “%1”?").arg(nearest);
            context.console.complain(
                Cli::tr("The theme “%1” has no topic “%2”.").arg(themePart, printable(topicPart)) + u' ' +
                remedy);
            return false;
        }
        topicId = TopicId(topicPart);
    }
    return true;
}

int run(const Context &context)
{
    Console &console = context.console;
    const std::optional<OpenedElection> opened =
        openElection(context, context.arguments.positional().first());
    if (!opened) {
        return CouldNot;
    }
    const Election &election = opened->election();
    CompareOptions options{.report = opened->options,
                           .theme = {},
                           .topic = {},
                           .proposals = context.arguments.isSet(u"proposals"_s)};
    ComparisonFilter filter{.candidates = shownCandidates(election, opened->options),
                            .theme = {},
                            .topic = {},
                            .onlyDifferences = context.arguments.isSet(u"only-differences"_s)};
    if (!readCandidates(context, election, filter.candidates) ||
        !readTheme(context, election, options.theme, options.topic)) {
        return CouldNot;
    }
    filter.theme = options.theme;
    filter.topic = options.topic;
    const Comparison comparison = compare(election, filter);

    const QString format = context.arguments.format();
    if (format == u"json") {
        console.out(compareJson(election, comparison, options));
    } else if (format == u"csv") {
        console.out(compareCsv(election, comparison, options));
    } else if (format == u"html") {
        console.out(compareHtml(election, comparison, options));
    } else if (format == u"markdown") {
        console.out(compareMarkdown(election, comparison, options));
    } else {
        console.out(compareText(election, comparison, options, console.layout()));
    }
    return opened->exitCode();
}

} // namespace

Command compareCommand()
{
    return {
        .spec =
            {.name = u"compare"_s,
             .summary = Cli::tr("Put the positions of candidates side by side."),
             .arguments = Cli::tr("ELECTION"),
             .description = {Cli::tr(
                 "Everybody on every question, unless options say less. Three states are told "
                 "apart: a position (a mixed one is a position), “searched, nothing found” "
                 "with the date, and “not yet documented”.")},
             .formats = {u"text"_s, u"json"_s, u"csv"_s, u"html"_s, u"markdown"_s},
             .options =
                 QList<OptionSpec>{{.name = u"candidates"_s,
                                    .valueName = Cli::tr("ID,ID…", "placeholder of an option's value"),
                                    .description = Cli::tr("Only these, in the election's order.")},
                                   {.name = u"theme"_s,
                                    .valueName = Cli::tr("THEME[/TOPIC]", "placeholder of an option's value"),
                                    .description = Cli::tr("Only this theme, or this topic of it.")},
                                   {.name = u"only-differences"_s,
                                    .valueName = {},
                                    .description = Cli::tr("Only questions on which known positions are on "
                                                           "different sides.")},
                                   {.name = u"proposals"_s,
                                    .valueName = {},
                                    .description = Cli::tr("Also the proposals on these themes.")}} +
                 electionOptions(),
             .examples = {u"preau-cli compare programmes/fr-presidentielle-2022 --theme energie"_s,
                          u"preau-cli compare programmes/fr-presidentielle-2022 --candidates jadot,pecresse "
                          "--only-differences --format html"_s},
             .leastArguments = 1,
             .mostArguments = 1},
        .run = run};
}

} // namespace preau::cli
