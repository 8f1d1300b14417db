// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/translators.h"
#include "widgets/tokens.h"

#include <QLocale>
#include <QString>

#include <functional>

class QApplication;

namespace preau::gui {

enum class ThemeChoice { System, Light, Dark, Contrast };

/// How the program looks and speaks: the choices of the display panel.
struct DisplaySettings
{
    ThemeChoice theme = ThemeChoice::System;
    int textScale = 100; ///< 100, 125, 150 or 200
    QString language;    ///< "fr", "en", "ar"; empty: the system's, else English
    bool easyReading = false;
    bool reducedMotion = false;
    friend bool operator==(const DisplaySettings &, const DisplaySettings &) = default;
};

/// Applies display settings to the whole application: tokens, palette, fonts, style sheet, translators,
/// direction. The only writer of those global values; everything that paints reads them.
class Appearance
{
public:
    /// `systemIsDark` tells whether the system asks for dark colours; without it the system is asked.
    explicit Appearance(QApplication &application, std::function<bool()> systemIsDark = {});
    ~Appearance();
    Appearance(const Appearance &) = delete;
    Appearance &operator=(const Appearance &) = delete;

    void apply(const DisplaySettings &settings);

    /// The system may have changed its colours: takes them on where the reader chose to follow it. True
    /// where something did change.
    bool followSystem();

    [[nodiscard]] const DisplaySettings &settings() const { return m_settings; }

    /// The language that is shown: settings().language or what the system asks for among the shipped ones.
    [[nodiscard]] QString language() const { return m_language; }

    [[nodiscard]] static QStringList languages(); ///< shipped: "fr", "en", "ar"
    [[nodiscard]] static QLocale localeFor(const QString &language);
    [[nodiscard]] static QString languageName(const QString &language); ///< in that language itself

private:
    [[nodiscard]] QString styleSheet() const;

    QApplication &m_application;
    std::function<bool()> m_systemIsDark;
    DisplaySettings m_settings;
    QString m_language;
    bool m_systemDark = false;
    double m_basePointSize = 0;
    Translators m_translators;
    bool m_applied = false;
};

} // namespace preau::gui
