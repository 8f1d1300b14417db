// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace preau::cli {

struct OptionSpec
{
    QString name;      ///< without dashes
    QString valueName; ///< as help shows it, e.g. "FILE"; empty for a switch
    QString description;
    QString letter = {}; ///< another spelling of it, with one dash
};

/// All that is known of a command before it runs; help and parsing are made from it.
struct CommandSpec
{
    QString name;
    QString summary;         ///< one line
    QString arguments;       ///< as usage shows them, e.g. "ELECTION [CANDIDATE]"
    QStringList description; ///< paragraphs
    QStringList formats;     ///< of --format, the default first
    QList<OptionSpec> options;
    QStringList examples;
    int leastArguments = 0;
    int mostArguments = 0; ///< −1: any number
};

class ParsedArguments
{
public:
    [[nodiscard]] bool isSet(const QString &option) const { return m_values.contains(option); }

    [[nodiscard]] QString value(const QString &option) const { return m_values.value(option); }

    [[nodiscard]] const QStringList &positional() const { return m_positional; }

    [[nodiscard]] QString format() const { return value(QStringLiteral("format")); } ///< never empty

    /// Formats for programs do not depend on the environment.
    [[nodiscard]] bool isForPrograms() const;

private:
    friend Result<ParsedArguments> parseArguments(const CommandSpec &spec, const QStringList &arguments);

    QHash<QString, QString> m_values;
    QStringList m_positional;
};

/// The arguments after the command's name; an error is one sentence that says what to type instead.
[[nodiscard]] Result<ParsedArguments> parseArguments(const CommandSpec &spec, const QStringList &arguments);

/// “typed” in one sentence with the nearest of `known`, where one is near.
[[nodiscard]] QString withSuggestion(const QString &sentence, const QString &typed, const QStringList &known);

/// --format, --language and --help, which every command has.
[[nodiscard]] QList<OptionSpec> commonOptions(const CommandSpec &spec);

} // namespace preau::cli
