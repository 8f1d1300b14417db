// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include "base/text.h"
#include "console.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

Error usage(const QString &message)
{
    return {.code = u"usage"_s, .message = message};
}

QString seeHelp(const CommandSpec &spec)
{
    return Cli::tr("See preau-cli %1 --help.").arg(spec.name);
}

/// The format that a file's ending asks for; without a file, the default.
Result<QString> formatFor(const CommandSpec &spec, const QString &file)
{
    if (file.isEmpty()) {
        return spec.formats.first();
    }
    const QString ending = QFileInfo(file).suffix().toLower();
    const QString format = ending == u"txt" ? u"text"_s : ending == u"htm" ? u"html"_s : ending;
    if (spec.formats.contains(format)) {
        return format;
    }
    return usage(Cli::tr("The ending of “%1” says nothing of the format; name it with --format %2.")
                     .arg(printable(file), spec.formats.join(u'|')));
}

} // namespace

bool ParsedArguments::isForPrograms() const
{
    return QStringList{u"json"_s, u"sarif"_s, u"csv"_s}.contains(format());
}

QString withSuggestion(const QString &sentence, const QString &typed, const QStringList &known)
{
    const QString nearest = nearestWord(typed, known);
    return nearest.isEmpty() ? sentence : sentence + u' ' + Cli::tr("Did you mean “%1”?").arg(nearest);
}

QList<OptionSpec> commonOptions(const CommandSpec &spec)
{
    return {
        {.name = u"format"_s,
         .valueName = spec.formats.join(u'|'),
         .description = Cli::tr("How to print the result (default: %1).").arg(spec.formats.first())},
        {.name = u"language"_s,
         .valueName = Cli::tr("LANGUAGE", "placeholder of an option's value"),
         .description =
             Cli::tr("Language of words and data, for example fr (default: that of the system; formats for "
                     "programs: the election's first).")},
        {.name = u"help"_s,
         .valueName = {},
         .description = Cli::tr("Explain this command."),
         .letter = u"h"_s},
    };
}

Result<ParsedArguments> parseArguments(const CommandSpec &spec, const QStringList &arguments)
{
    const QList<OptionSpec> options = spec.options + commonOptions(spec);
    QStringList names;
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const OptionSpec &option : options) {
        QStringList spellings{option.name};
        if (!option.letter.isEmpty()) {
            spellings.append(option.letter);
        }
        parser.addOption(QCommandLineOption(spellings, option.description, option.valueName));
        names.append(u"--"_s + option.name);
    }
    const bool parsed = parser.parse(QStringList{spec.name} + arguments);

    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString typed = u"--"_s + unknown.first();
        return usage(withSuggestion(Cli::tr("“%1” has no option “%2”.").arg(spec.name, printable(typed)),
                                    typed, names) +
                     u' ' + seeHelp(spec));
    }
    // What QCommandLineParser takes for a value, or does not say in our words.
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != u"--"; ++i) {
        for (const OptionSpec &option : options) {
            const QString name = u"--"_s + option.name;
            const bool isLetter = !option.letter.isEmpty() && arguments[i] == u'-' + option.letter;
            if ((arguments[i] == name || isLetter) && !option.valueName.isEmpty()) {
                const bool missing =
                    i + 1 == arguments.size() || names.contains(arguments[i + 1].section(u'=', 0, 0));
                if (missing) {
                    return usage(Cli::tr("“%1” needs a value: %1 %2.").arg(name, option.valueName));
                }
                ++i;
                break;
            }
            if (arguments[i].startsWith(name + u'=') && option.valueName.isEmpty()) {
                return usage(Cli::tr("“%1” takes no value.").arg(name));
            }
        }
    }
    if (!parsed) {
        return usage(parser.errorText());
    }

    ParsedArguments result;
    for (const OptionSpec &option : options) {
        if (!parser.isSet(option.name)) {
            continue;
        }
        const QStringList values = parser.values(option.name);
        if (values.size() > 1 && values.first() != values.last()) {
            return usage(Cli::tr("“%1” is given twice.").arg(u"--"_s + option.name));
        }
        if (!option.valueName.isEmpty() && values.last().isEmpty()) {
            return usage(Cli::tr("“%1” needs a value: %1 %2.").arg(u"--"_s + option.name, option.valueName));
        }
        result.m_values.insert(option.name, option.valueName.isEmpty() ? QString() : values.last());
    }
    result.m_positional = parser.positionalArguments();
    if (result.isSet(u"help"_s)) {
        return result;
    }

    if (result.m_positional.size() < spec.leastArguments) {
        return usage(Cli::tr("Something is missing. Type: preau-cli %1 %2").arg(spec.name, spec.arguments));
    }
    if (spec.mostArguments >= 0 && result.m_positional.size() > spec.mostArguments) {
        return usage(
            Cli::tr("“%1” is one argument too many. Type: preau-cli %2 %3")
                .arg(printable(result.m_positional.at(spec.mostArguments)), spec.name, spec.arguments));
    }
    const auto empty = std::ranges::find_if(result.m_positional, &QString::isEmpty);
    if (empty != result.m_positional.cend()) {
        return usage(Cli::tr("An argument is empty. Type: preau-cli %1 %2").arg(spec.name, spec.arguments));
    }
    if (!result.isSet(u"format"_s)) {
        const Result<QString> format = formatFor(spec, result.value(u"output"_s));
        if (!format) {
            return format.error();
        }
        result.m_values.insert(u"format"_s, *format);
    } else if (!spec.formats.contains(result.format())) {
        return usage(
            withSuggestion(Cli::tr("“%1” cannot be printed as “%2”, only as %3.")
                               .arg(spec.name, printable(result.format()), spec.formats.join(u", "_s)),
                           result.format(), spec.formats));
    }
    return result;
}

} // namespace preau::cli
