// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answersargument.h"
#include "commands.h"
#include "electionargument.h"
#include "electionplaces.h"
#include "picturefile.h"

#include "base/text.h"
#include "interchange/answercode.h"
#include "interchange/answernotes.h"
#include "interchange/codeinpicture.h"
#include "io/answersfile.h"
#include "io/electionreader.h"
#include "report/jsonreport.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

int write(const Context &context)
{
    const QStringList &positional = context.arguments.positional();
    if (positional.size() != 1) {
        context.console.complain(positional.isEmpty()
                                     ? Cli::tr("code needs an election: code ELECTION --answers FILE.")
                                     : Cli::tr("code --answers is for one election."));
        return CouldNot;
    }
    const std::optional<OpenedElection> opened = openElection(context, positional.first());
    if (!opened) {
        return CouldNot;
    }
    const std::optional<Answers> answers = readAnswersArgument(context, opened->election());
    if (!answers) {
        return CouldNot;
    }
    const QString code = answerCode(*answers, opened->election());
    if (context.arguments.format() == u"json") {
        context.console.out(codeJson(opened->election(), code));
    } else {
        context.console.out(code + u'\n');
    }
    return opened->exitCode();
}

/// Every version of the election that is at hand, the newest first: those that were named, else those the
/// program would show.
QList<ElectionPtr> versionsOf(const ElectionId &id, const QStringList &named)
{
    QStringList folders = named;
    if (folders.isEmpty()) {
        for (const QString &place : electionPlaces()) {
            folders += findElectionFolders(place);
        }
    }
    QList<ElectionPtr> elections;
    for (const QString &folder : std::as_const(folders)) {
        if (const ElectionPtr election = loadElection(tidyPath(folder)).election;
            election && election->id == id) {
            elections.append(election);
        }
    }
    std::stable_sort(elections.begin(), elections.end(),
                     [](const ElectionPtr &a, const ElectionPtr &b) { return a->version > b->version; });
    return elections;
}

/// The one code in the picture of --picture, or none after saying why not.
std::optional<QString> codeInPicture(const Context &context)
{
    Console &console = context.console;
    const QString path = context.arguments.value(u"picture"_s);
    if (!canReadPictures()) {
        console.complain(cannotReadPicturesSentence());
        return std::nullopt;
    }
    const Result<GreyPicture> picture = readPicture(path);
    if (!picture) {
        console.complain(picture.error().message);
        return std::nullopt;
    }
    const QStringList codes = answerCodesInImage(picture->width, picture->height, picture->grey);
    if (codes.size() == 1) {
        return codes.first();
    }
    console.complain(
        codes.isEmpty()
            ? Cli::tr(
                  "There is no answer code in “%1”, or it is too small or too blurred to be read; try again "
                  "closer and sharper, or type the code that stands beside the square.")
                  .arg(printable(path))
            : Cli::tr("There are %n answer code(s) in “%1”; cut the picture so that one is left.", nullptr,
                      static_cast<int>(codes.size()))
                  .arg(printable(path)));
    return std::nullopt;
}

/// The value of the option, or standard input where that is "-"; none after saying why not.
std::optional<QString> typedText(const Context &context, const QString &option)
{
    const QString text = context.arguments.value(option);
    if (text != u"-") {
        return text;
    }
    constexpr qint64 longest = 1 << 20;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        context.console.complain(Cli::tr("“%1” cannot be read.").arg(u"-"_s));
        return std::nullopt;
    }
    return QString::fromUtf8(input.read(longest));
}

void print(const Context &context, const Election &election, const Answers &answers)
{
    if (context.arguments.format() == u"json") {
        context.console.out(answersJson(election, answers));
    } else {
        context.console.out(writeAnswers(answers, election));
    }
}

int readNotes(const Context &context)
{
    const QStringList &positional = context.arguments.positional();
    if (positional.size() != 1) {
        context.console.complain(Cli::tr(
            "--notes needs the election whose questionnaire was filled in: code --notes NOTES ELECTION."));
        return CouldNot;
    }
    const std::optional<OpenedElection> opened = openElection(context, positional.first());
    const std::optional<QString> text = opened ? typedText(context, u"notes"_s) : std::nullopt;
    if (!text) {
        return CouldNot;
    }
    const Result<Answers> answers = readAnswerNotes(*text, opened->election());
    if (!answers) {
        context.console.complain(answers.error().message);
        return CouldNot;
    }
    print(context, opened->election(), *answers);
    return opened->exitCode();
}

int read(const Context &context)
{
    Console &console = context.console;
    const std::optional<QString> text =
        context.arguments.isSet(u"picture"_s) ? codeInPicture(context) : typedText(context, u"read"_s);
    if (!text) {
        return CouldNot;
    }
    const Result<AnswerCode> code = readAnswerCode(*text);
    if (!code) {
        console.complain(code.error().message);
        return CouldNot;
    }
    const QStringList &named = context.arguments.positional();
    ElectionPtr wanted;
    if (!named.isEmpty()) { // The first is the one the answers are wanted for; the others are older versions.
        const std::optional<OpenedElection> opened = openElection(context, named.first());
        if (!opened) {
            return CouldNot;
        }
        wanted = opened->outcome.election;
    }
    const QList<ElectionPtr> known = versionsOf(code->election, named);
    if (!wanted && known.isEmpty()) {
        console.complain(Cli::tr("The answers belong to the election “%1”, which is not at hand; name its "
                                 "folder: code --read CODE ELECTION.")
                             .arg(printable(code->election.value())));
        return CouldNot;
    }
    const Election &election = wanted ? *wanted : *known.first();
    const Result<AnswersFromCode> back = answersFromCode(*code, election, known);
    if (!back) {
        console.complain(back.error().message);
        return CouldNot;
    }
    if (!back->left.isEmpty()) {
        QStringList ids;
        for (const QuestionId &id : back->left) {
            ids.append(id.value());
        }
        console.complain(Cli::tr("Left out, because the question has changed since it was answered: %1.")
                             .arg(ids.join(u", "_s)));
    }
    if (back->themesLeft) {
        console.complain(Cli::tr("The themes have changed since; how much they count is left out."));
    }
    print(context, election, back->answers);
    return Done;
}

int run(const Context &context)
{
    const QStringList ways{u"answers"_s, u"read"_s, u"picture"_s, u"notes"_s};
    const auto given =
        std::ranges::count_if(ways, [&](const QString &way) { return context.arguments.isSet(way); });
    if (given != 1) {
        context.console.complain(
            given > 1
                ? Cli::tr(
                      "Choose one: --answers to make a code, --read, --picture or --notes to read answers.")
                : Cli::tr(
                      "code needs --answers FILE to make a code, or --read CODE, --picture FILE or --notes "
                      "NOTES to read answers."));
        return CouldNot;
    }
    if (context.arguments.isSet(u"notes"_s)) {
        return readNotes(context);
    }
    return context.arguments.isSet(u"answers"_s) ? write(context) : read(context);
}

} // namespace

Command codeCommand()
{
    return {
        .spec =
            {.name = u"code"_s,
             .summary = Cli::tr("Turn answers into a code to note or print, and back."),
             .arguments = Cli::tr("[ELECTION…]"),
             .description =
                 {Cli::tr("The code is one line of letters and figures. It holds the answers and "
                          "nothing else; who has it, has the answers."),
                  Cli::tr("With --read, --picture or --notes, the answers come out as an answers file. The "
                          "code can only be "
                          "read with the questions it was made for: of an older version, name that "
                          "version's folder too, and the answers to questions that are still the "
                          "same are taken over. Without ELECTION, the elections that the program "
                          "would show are searched.")},
             .formats = {u"text"_s, u"json"_s},
             .options = {{.name = u"answers"_s,
                          .valueName = Cli::tr("FILE", "placeholder of an option's value"),
                          .description = Cli::tr("The answers of one voter, as the program saves them.")},
                         {.name = u"read"_s,
                          .valueName = Cli::tr("CODE", "placeholder of an option's value"),
                          .description =
                              Cli::tr("A code, or - for standard input, which leaves no trace in the "
                                      "shell's history. Case, blanks and hyphens do "
                                      "not matter.")},
                         {.name = u"picture"_s,
                          .valueName = Cli::tr("FILE", "placeholder of an option's value"),
                          .description = Cli::tr("Read the code from a scan or a photo of a result sheet, "
                                                 "a PNG or JPEG file.")},
                         {.name = u"notes"_s,
                          .valueName = Cli::tr("NOTES", "placeholder of an option's value"),
                          .description = Cli::tr("Read what was noted on a blank questionnaire, its sign "
                                                 "first; - for standard input.")}},
             .examples = {u"preau-cli code programmes/fr-presidentielle-2022 --answers me.yaml"_s,
                          u"preau-cli code --read - < code.txt > me.yaml"_s,
                          u"preau-cli code --picture scan.jpg > me.yaml"_s},
             .leastArguments = 0,
             .mostArguments = -1},
        .run = run};
}

} // namespace preau::cli
