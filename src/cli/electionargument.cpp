// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionargument.h"

#include "base/text.h"
#include "base/today.h"
#include "report/textreport.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

/// Seeds stay exact in JSON, whoever reads it.
constexpr quint64 largestSeed = (quint64(1) << 53) - 1;

void complainAbout(const Context &context, const QList<Finding> &findings)
{
    constexpr int shown = 20;
    int count = 0;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error && ++count <= shown) {
            context.console.complainLine(findingLine(finding));
        }
    }
    if (count > shown) {
        context.console.complain(Cli::tr("%n more error(s)", nullptr, count - shown));
    }
}

bool isRefused(const LoadOutcome &outcome, const QString &file)
{
    return std::ranges::any_of(outcome.refused,
                               [&](const RefusedFile &refused) { return refused.file == file; });
}

bool readSeed(const Context &context, quint64 &seed)
{
    if (!context.arguments.isSet(u"seed"_s)) {
        // Short enough to be read out and typed again.
        seed = QRandomGenerator::system()->generate();
        return true;
    }
    const QString typed = context.arguments.value(u"seed"_s);
    bool ok = false;
    seed = typed.toULongLong(&ok);
    if (!ok || seed > largestSeed ||
        !std::ranges::all_of(typed, [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        context.console.complain(Cli::tr("“%1” is no seed: write a whole number from 0 to %2.")
                                     .arg(printable(typed), QString::number(largestSeed)));
        return false;
    }
    return true;
}

bool readConstituency(const Context &context, const Election &election, ConstituencyId &id)
{
    if (!context.arguments.isSet(u"constituency"_s)) {
        return true;
    }
    const QString typed = context.arguments.value(u"constituency"_s);
    if (election.constituencies.isEmpty()) {
        context.console.complain(Cli::tr("This election has no constituencies; leave --constituency out."));
        return false;
    }
    QStringList known;
    for (const Constituency &constituency : election.constituencies) {
        known.append(constituency.id.value());
    }
    if (!known.contains(typed)) {
        context.console.complain(
            withSuggestion(Cli::tr("There is no constituency “%1”.").arg(printable(typed)), typed, known));
        return false;
    }
    id = ConstituencyId(typed);
    if (std::ranges::none_of(election.candidates,
                             [&](const Candidate &candidate) { return candidate.constituency == id; })) {
        context.console.complain(Cli::tr("Nobody stands in the constituency “%1”.").arg(typed));
        return false;
    }
    return true;
}

} // namespace

QList<OptionSpec> electionOptions()
{
    return {
        {.name = u"constituency"_s,
         .valueName = Cli::tr("ID", "placeholder of an option's value"),
         .description = Cli::tr("Only those who stand in this constituency (default: all).")},
        {.name = u"seed"_s,
         .valueName = Cli::tr("NUMBER", "placeholder of an option's value"),
         .description =
             Cli::tr("Where there is no official order: draw the same order again (default: a new draw, and "
                     "its seed is shown).")},
    };
}

QString tidyPath(const QString &path)
{
    QString tidy = path;
    while (tidy.size() > 1 && tidy.endsWith(u'/')) {
        tidy.chop(1);
    }
    return tidy;
}

QString dataLanguage(const Election &election, const QString &wanted)
{
    if (wanted.isEmpty() || election.languages.contains(wanted)) {
        return wanted;
    }
    const QString base = wanted.section(u'-', 0, 0).toLower();
    for (const QString &language : election.languages) {
        if (language.compare(wanted, Qt::CaseInsensitive) == 0) {
            return language;
        }
    }
    for (const QString &language : election.languages) {
        if (language.section(u'-', 0, 0).toLower() == base) {
            return language;
        }
    }
    return {};
}

/// Where a file was cut short, that is what its errors come from.
void complainAboutCut(const Context &context, const LoadOutcome &outcome, const QString &file)
{
    for (const Finding &finding : outcome.findings) {
        if (finding.code == u"file-cut-short" && finding.location.file == file) {
            context.console.complainLine(findingLine(finding));
        }
    }
}

void complainAboutCutFiles(const Context &context, const LoadOutcome &outcome)
{
    for (const Finding &finding : outcome.findings) {
        const bool cut = finding.code == u"positions-missing" || finding.code == u"file-cut-short";
        if (cut && !finding.approved && !isRefused(outcome, finding.location.file)) {
            context.console.complainLine(findingLine(finding));
        }
    }
}

std::optional<OpenedElection> openElection(const Context &context, const QString &path, SeedUse seedUse)
{
    Console &console = context.console;
    const QString folder = tidyPath(path);
    const QFileInfo info(folder);
    if (!info.exists()) {
        console.complain(Cli::tr("There is no folder “%1”.").arg(printable(folder)));
        return std::nullopt;
    }
    if (!info.isDir()) {
        console.complain(
            Cli::tr("“%1” is a file; an election is a folder with an election.yaml.").arg(printable(folder)));
        return std::nullopt;
    }
    if (!QFileInfo::exists(folder + u"/election.yaml"_s)) {
        const QStringList below = findElectionFolders(folder);
        console.complain(
            below.isEmpty()
                ? Cli::tr("“%1” holds no election: there is no election.yaml in it.").arg(printable(folder))
                : Cli::tr("“%1” holds %n election(s); name one of them, for example %2.", nullptr,
                          static_cast<int>(below.size()))
                      .arg(printable(folder), printable(below.first())));
        return std::nullopt;
    }
    OpenedElection opened{.outcome = loadElection(folder), .options = {}, .seed = 0};
    if (!opened.outcome.election) {
        complainAbout(context, opened.outcome.findings);
        console.complain(
            Cli::tr("“%1” cannot be shown; preau-cli check says what to mend.").arg(printable(folder)));
        return std::nullopt;
    }
    for (const RefusedFile &refused : std::as_const(opened.outcome.refused)) {
        complainAboutCut(context, opened.outcome, refused.file);
        console.complainLine(findingLine(refused.reason));
        const bool missing =
            refused.reason.code == u"file-missing" || refused.reason.code == u"candidate-missing";
        console.complain((missing ? Cli::tr("File missing: %1") : Cli::tr("File refused: %1"))
                             .arg(printable(refused.file)));
    }
    complainAboutCutFiles(context, opened.outcome);
    const Election &election = opened.election();
    quint64 seed = 0;
    if (!readSeed(context, seed) || !readConstituency(context, election, opened.options.constituency)) {
        return std::nullopt;
    }
    if (seedUse == SeedUse::OrderOnly && context.arguments.isSet(u"seed"_s) &&
        !election.ballotOrder.isEmpty()) {
        console.complain(Cli::tr("This election has an official order, so --seed changes nothing."));
    }
    opened.seed = seed;
    opened.options.order = defaultOrder(election, seed);
    opened.options.today = today();
    opened.options.language = dataLanguage(election, context.language);
    if (context.languageChosen && opened.options.language.isEmpty()) {
        console.complain(Cli::tr("This election has no texts in “%1”; they are shown in “%2”.")
                             .arg(context.language, election.referenceLanguage()));
    }
    return opened;
}

std::optional<int> findCandidate(const Context &context, const Election &election, const QString &id)
{
    const int index = election.candidateIndex(CandidateId(id));
    if (index >= 0) {
        return index;
    }
    // Most people type a name: the suggestion is the id all the same.
    QStringList known;
    for (const Candidate &candidate : election.candidates) {
        known.append(candidate.id.value());
    }
    QString nearest = nearestWord(id, known);
    if (nearest.isEmpty()) {
        QStringList names;
        for (const Candidate &candidate : election.candidates) {
            names.append(candidate.name.full());
        }
        if (const QString name = nearestWord(id, names); !name.isEmpty()) {
            nearest = known.at(names.indexOf(name));
        }
    }
    QString sentence = Cli::tr("There is no candidate “%1”.").arg(printable(id));
    if (!nearest.isEmpty()) {
        sentence += u' ' + Cli::tr("Did you mean “%1”?").arg(nearest);
    } else if (constexpr qsizetype listed = 20; known.size() <= listed) {
        sentence += u' ' + Cli::tr("There are: %1.").arg(known.join(u", "_s));
    }
    context.console.complain(sentence);
    return std::nullopt;
}

} // namespace preau::cli
