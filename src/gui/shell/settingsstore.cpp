// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/settingsstore.h"

#include <QSettings>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int formatVersion = 1;

QString themeKey(ThemeChoice theme)
{
    static const std::array keys{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
    return keys.at(static_cast<std::size_t>(theme));
}

} // namespace

QString SettingsStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/preau/display.ini"_s;
}

DisplaySettings SettingsStore::load() const
{
    DisplaySettings result;
    if (m_path.isEmpty()) {
        return result;
    }
    const QSettings file(m_path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError ||
        file.value(u"version"_s, formatVersion).toInt() != formatVersion) {
        return result;
    }
    const QString theme = file.value(u"theme"_s).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast}) {
        if (theme == themeKey(choice)) {
            result.theme = choice;
        }
    }
    const int scale = file.value(u"text-scale"_s, 100).toInt();
    if (scale == 125 || scale == 150 || scale == 200) {
        result.textScale = scale;
    }
    const QString language = file.value(u"language"_s).toString();
    if (Appearance::languages().contains(language)) {
        result.language = language;
    }
    result.easyReading = file.value(u"easy-reading"_s, false).toBool();
    result.reducedMotion = file.value(u"reduced-motion"_s, false).toBool();
    return result;
}

void SettingsStore::save(const DisplaySettings &settings) const
{
    if (m_path.isEmpty()) {
        return;
    }
    QSettings file(m_path, QSettings::IniFormat);
    file.setAtomicSyncRequired(true);
    file.setValue(u"version"_s, formatVersion);
    file.setValue(u"theme"_s, themeKey(settings.theme));
    file.setValue(u"text-scale"_s, settings.textScale);
    file.setValue(u"language"_s, settings.language);
    file.setValue(u"easy-reading"_s, settings.easyReading);
    file.setValue(u"reduced-motion"_s, settings.reducedMotion);
}

} // namespace preau::gui
