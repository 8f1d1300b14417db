// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <optional>

namespace preau::cli {

/// The language the program speaks: installs its translation and the locale of dates and numbers.
class InterfaceLanguage
{
public:
    /// Falls back to English where there is no translation; the name stays what was asked for.
    void set(const QString &name);

    /// As in BCP 47, e.g. "fr" or "pt-BR".
    [[nodiscard]] const QString &name() const { return m_name; }

    /// "fr", "pt-BR", "sr-Latn"; anything else is a mistake in typing.
    [[nodiscard]] static bool isWellFormed(const QString &name);

    /// What LC_ALL, LC_MESSAGES or LANG ask for (elsewhere than on Unix, the system's settings); "en" for C.
    [[nodiscard]] static QString ofSystem();

    /// Qt wants a UTF-8 locale; to be called before QCoreApplication exists.
    static void useUtf8();

    /// The value of --language, wherever it stands, so that even complaints about the rest are in it.
    [[nodiscard]] static std::optional<QString> chosenIn(const QStringList &arguments);

private:
    QString m_name;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace preau::cli
