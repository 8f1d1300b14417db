// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help.h"

#include "console.h"

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

QString heading(const QString &text, const TextLayout &layout)
{
    return u'\n' + styled(text, TextStyle::Strong, layout) + u'\n';
}

QString twoColumns(const QList<std::pair<QString, QString>> &rows, const TextLayout &layout)
{
    // A long left side gets a line of its own, the explanation below it.
    constexpr int left = 24;
    QString text;
    for (const auto &[name, words] : rows) {
        if (name.size() <= left - 2) {
            const QString explained = paragraph(words, layout, 2 + left);
            text += u"  "_s + name + explained.sliced(2 + name.size());
        } else {
            text += u"  "_s + name + u'\n' + paragraph(words, layout, 2 + left);
        }
    }
    return text;
}

} // namespace

QString overallHelp(const QList<Command> &commands, const TextLayout &layout)
{
    QString text =
        paragraph(Cli::tr("preau-cli compares electoral programmes and shows who stands closest to given "
                          "answers, without a window and without a network."),
                  layout);
    text += heading(Cli::tr("Usage"), layout);
    text += u"  preau-cli "_s + Cli::tr("COMMAND [ARGUMENTS] [OPTIONS]") + u'\n';
    text += heading(Cli::tr("Commands"), layout);
    QList<std::pair<QString, QString>> rows;
    for (const Command &command : commands) {
        rows.emplaceBack(command.spec.name + u' ' + command.spec.arguments, command.spec.summary);
    }
    text += twoColumns(rows, layout);
    text += heading(Cli::tr("Options"), layout);
    text += twoColumns({{u"--help"_s, Cli::tr("This page; after a command, an explanation of that command.")},
                        {u"--version"_s, Cli::tr("Name and version of the program.")},
                        {u"--language "_s + Cli::tr("LANGUAGE", "placeholder of an option's value"),
                         Cli::tr("Language of words and data, for example fr.")}},
                       layout);
    text += heading(Cli::tr("Exit codes"), layout);
    text += twoColumns(
        {{u"0"_s, Cli::tr("Done, nothing wrong.")},
         {u"1"_s, Cli::tr("Done, and something was found: errors in a check, a refused file, a bad "
                          "line among the voters.")},
         {u"2"_s, Cli::tr("Could not be done; the reason stands on standard error.")}},
        layout);
    return text;
}

QString commandHelp(const CommandSpec &spec, const TextLayout &layout)
{
    QString text = paragraph(spec.summary, layout);
    text += heading(Cli::tr("Usage"), layout);
    text += u"  preau-cli "_s + spec.name + (spec.arguments.isEmpty() ? QString() : u' ' + spec.arguments) +
            u' ' + Cli::tr("[OPTIONS]") + u'\n';
    for (const QString &part : spec.description) {
        text += u'\n' + paragraph(part, layout);
    }
    text += heading(Cli::tr("Options"), layout);
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : spec.options + commonOptions(spec)) {
        rows.emplaceBack(u"--"_s + option.name +
                             (option.valueName.isEmpty() ? QString() : u' ' + option.valueName),
                         option.description);
    }
    text += twoColumns(rows, layout);
    if (!spec.examples.isEmpty()) {
        text += heading(Cli::tr("Examples"), layout);
        for (const QString &example : spec.examples) {
            text += u"  "_s + example + u'\n';
        }
    }
    return text;
}

} // namespace preau::cli
