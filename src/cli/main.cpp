// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "help.h"
#include "interfacelanguage.h"

#include "base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::cli;

namespace {

int run(Console &console, const QStringList &arguments, InterfaceLanguage &language)
{
    const QList<Command> commands = allCommands();
    QStringList names;
    for (const Command &command : commands) {
        names.append(command.spec.name);
    }

    // Options before the command: only those that mean something without one.
    qsizetype at = 0;
    QStringList early;
    while (at < arguments.size() && arguments[at].startsWith(u'-') && arguments[at].size() > 1) {
        const QString &option = arguments[at];
        if (option == u"--help" || option == u"-h") {
            console.out(overallHelp(commands, console.layout()));
            return Done;
        }
        if (option == u"--version") {
            console.out(u"preau-cli "_s + QCoreApplication::applicationVersion() + u'\n');
            return Done;
        }
        if (option == u"--language" && at + 1 < arguments.size()) {
            early += {option, arguments[at + 1]};
            at += 2;
            continue;
        }
        if (option.startsWith(u"--language=")) {
            early.append(option);
            ++at;
            continue;
        }
        console.complain(
            withSuggestion(Cli::tr("Name a command first; “%1” is no option of preau-cli itself.")
                               .arg(printable(option)),
                           option, {u"--help"_s, u"--version"_s, u"--language"_s}) +
            u' ' + Cli::tr("See preau-cli --help."));
        return CouldNot;
    }
    if (at == arguments.size()) {
        console.complain(Cli::tr("Name a command: %1.").arg(names.join(u", "_s)) + u' ' +
                         Cli::tr("See preau-cli --help."));
        return CouldNot;
    }
    const QString &name = arguments[at];
    QStringList rest = arguments.sliced(at + 1) + early;
    const auto find = [&](const QString &wanted) {
        return std::ranges::find_if(commands,
                                    [&](const Command &command) { return command.spec.name == wanted; });
    };
    const auto unknown = [&](const QString &typed) {
        console.complain(
            withSuggestion(Cli::tr("There is no command “%1”.").arg(printable(typed)), typed, names) + u' ' +
            Cli::tr("See preau-cli --help."));
        return CouldNot;
    };
    if (name == u"help") {
        if (rest.isEmpty() || rest.first().startsWith(u'-')) {
            console.out(overallHelp(commands, console.layout()));
            return Done;
        }
        const auto wanted = find(rest.first());
        if (wanted == commands.cend()) {
            return unknown(rest.first());
        }
        console.out(commandHelp(wanted->spec, console.layout()));
        return Done;
    }
    const auto command = find(name);
    if (command == commands.cend()) {
        return unknown(name);
    }
    if (rest.contains(u"--version"_s)) {
        console.out(u"preau-cli "_s + QCoreApplication::applicationVersion() + u'\n');
        return Done;
    }
    const Result<ParsedArguments> parsed = parseArguments(command->spec, rest);
    if (!parsed) {
        console.complain(parsed.error().message);
        return CouldNot;
    }
    if (parsed->isSet(u"help"_s)) {
        console.out(commandHelp(command->spec, console.layout()));
        return Done;
    }
    const bool chosen = parsed->isSet(u"language"_s);
    if (chosen && !InterfaceLanguage::isWellFormed(parsed->value(u"language"_s))) {
        console.complain(Cli::tr("“%1” is not the code of a language; write for example fr, en or ar.")
                             .arg(printable(parsed->value(u"language"_s))));
        return CouldNot;
    }
    QString dataLanguage = language.name();
    if (parsed->isForPrograms() && !chosen) {
        language.set(u"en"_s);
        dataLanguage.clear();
    }
    return command->run(
        {.console = console, .arguments = *parsed, .language = dataLanguage, .languageChosen = chosen});
}

} // namespace

int main(int argc, char *argv[])
{
    // Before Qt: it would complain about a locale that is not UTF-8, and what the reader asked for would be
    // lost.
    const QString systemLanguage = InterfaceLanguage::ofSystem();
    InterfaceLanguage::useUtf8();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"preau-cli"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(PREAU_VERSION));

    Console console;
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    InterfaceLanguage language;
    language.set(InterfaceLanguage::chosenIn(arguments).value_or(systemLanguage));
    const int code = run(console, arguments, language);
    return console.finish() ? code : CouldNot;
}
