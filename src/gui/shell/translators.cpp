// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/translators.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace preau::gui {

Translators::~Translators()
{
    clear();
}

void Translators::install(const QString &language)
{
    clear();
    // English has a catalogue too: plural forms need it. Arabic falls back to English where it is incomplete.
    for (const QString &name : {u"qtbase_"_s + language, u"preau_en"_s, u"preau_"_s + language}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/i18n/"_s + name + u".qm"_s)) {
            QCoreApplication::installTranslator(translator.get());
            m_installed.push_back(std::move(translator));
        }
    }
}

QStringList Translators::languages()
{
    return {u"fr"_s, u"en"_s, u"ar"_s};
}

QString Translators::languageFor(const QString &wanted)
{
    if (languages().contains(wanted)) {
        return wanted;
    }
    const QStringList asked = QLocale::system().uiLanguages();
    for (const QString &candidate : asked) {
        if (const QString code = candidate.section(u'-', 0, 0); languages().contains(code)) {
            return code;
        }
    }
    return u"en"_s;
}

void Translators::clear()
{
    for (const auto &translator : m_installed) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_installed.clear();
}

} // namespace preau::gui
