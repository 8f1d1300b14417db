// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace preau::gui {

/// The catalogues that the application speaks from, Qt's own among them. Needs no display: the command line
/// explains itself before there is one. They leave the application with this object.
class Translators
{
public:
    Translators() = default;
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    /// Replaces what was installed. Where a catalogue is incomplete, English stands in.
    void install(const QString &language);

    [[nodiscard]] static QStringList languages(); ///< shipped: "fr", "en", "ar"

    /// `wanted` where it is shipped, else the first shipped one that the system asks for, else English.
    [[nodiscard]] static QString languageFor(const QString &wanted);

private:
    void clear();

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace preau::gui
