// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interfacelanguage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#ifndef Q_OS_WIN
#include <clocale>
#include <cstring>
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace preau::cli {

void InterfaceLanguage::set(const QString &name)
{
    m_name = name;
    m_name.replace(u'_', u'-');
    QLocale locale(m_name);
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, u"preau"_s, u"_"_s, u":/i18n"_s)) {
        // Dates and numbers follow the words around them.
        locale = QLocale(QLocale::English);
        if (!translator->load(locale, u"preau"_s, u"_"_s, u":/i18n"_s)) {
            translator.reset();
        }
    }
    QLocale::setDefault(locale);
    m_translator = std::move(translator); // the old one leaves the application as it is destroyed
    if (m_translator) {
        QCoreApplication::installTranslator(m_translator.get());
    }
}

bool InterfaceLanguage::isWellFormed(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"_s);
    return pattern.match(name).hasMatch();
}

QString InterfaceLanguage::ofSystem()
{
#ifdef Q_OS_WIN
    const QString name = QLocale::system().uiLanguages().value(0);
#else
    QString name;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        name = qEnvironmentVariable(variable);
        if (!name.isEmpty()) {
            break;
        }
    }
    name = name.section(u'.', 0, 0).section(u'@', 0, 0);
#endif
    return isWellFormed(name) && name != u"POSIX" ? name : u"en"_s;
}

void InterfaceLanguage::useUtf8()
{
#ifndef Q_OS_WIN
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
    }
#endif
}

std::optional<QString> InterfaceLanguage::chosenIn(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString value;
        if (arguments[i] == u"--language" || arguments[i] == u"-language") {
            value = arguments.value(i + 1);
        } else if (arguments[i].startsWith(u"--language=")) {
            value = arguments[i].section(u'=', 1);
        }
        if (isWellFormed(value)) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace preau::cli
