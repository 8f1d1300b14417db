// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/appearance.h"

#include "shell/preaustyle.h"
#include "widgets/metrics.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QStyleHints>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

ThemeKind themeOf(ThemeChoice choice, bool systemDark)
{
    switch (choice) {
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::Contrast:
        return ThemeKind::Contrast;
    case ThemeChoice::System:
        break;
    }
    return systemDark ? ThemeKind::Dark : ThemeKind::Light;
}

/// Does the system ask programs to be dark?
bool askSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark;
    }
#endif
    // a palette that resolves nothing gives back the system's own; the program's is put back at once
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    QApplication::setPalette(ours);
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

QPalette paletteOf()
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Paper);
    set(QPalette::WindowText, Token::Ink);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Sunken);
    set(QPalette::Text, Token::Ink);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Ink);
    set(QPalette::BrightText, Token::Error);
    set(QPalette::Highlight, Token::Slate);
    set(QPalette::HighlightedText, Token::OnSlate);
    set(QPalette::Link, Token::Slate);
    set(QPalette::LinkVisited, Token::Slate);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Ink);
    set(QPalette::PlaceholderText, Token::InkSoft);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::LineStrong);
    set(QPalette::Dark, Token::LineStrong);
    set(QPalette::Shadow, Token::Ink);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color(Token::InkSoft));
    }
    return palette;
}

} // namespace

Appearance::Appearance(QApplication &application, std::function<bool()> systemIsDark)
    : m_application(application),
      m_systemIsDark(systemIsDark ? std::move(systemIsDark) : askSystem)
{
    m_systemDark = m_systemIsDark();
    QApplication::setStyle(new PreauStyle);
}

Appearance::~Appearance() = default;

QStringList Appearance::languages()
{
    return Translators::languages();
}

QString Appearance::languageName(const QString &language)
{
    if (language == u"fr"_s) {
        return u"Français"_s;
    }
    if (language == u"ar"_s) {
        return u"العربية"_s;
    }
    return u"English"_s;
}

QLocale Appearance::localeFor(const QString &language)
{
    return language == u"en"_s   ? QLocale(QLocale::English, QLocale::UnitedKingdom)
           : language == u"ar"_s ? QLocale(QLocale::Arabic, QLocale::Morocco)
                                 : QLocale(language);
}

void Appearance::apply(const DisplaySettings &settings)
{
    const QString before = m_language;
    m_settings = settings;
    m_language = Translators::languageFor(settings.language);

    setCurrentTheme(themeOf(settings.theme, m_systemDark));
    setTextScale(settings.textScale);
    setMotionAllowed(!settings.reducedMotion);
    QPixmapCache::clear();

    if (!m_applied || before != m_language) {
        QLocale::setDefault(localeFor(m_language));
        QApplication::setLayoutDirection(QLocale().textDirection());
        m_translators.install(m_language);
    }

    QApplication::setPalette(paletteOf());
    QToolTip::setPalette(QApplication::palette());
    QApplication::setFont(font(TypeRole::Body));
    QToolTip::setFont(font(TypeRole::Small));
    m_application.setStyleSheet(styleSheet());
    m_applied = true;
}

bool Appearance::followSystem()
{
    const bool before = m_systemDark;
    m_systemDark = m_systemIsDark();
    if (m_systemDark == before || m_settings.theme != ThemeChoice::System) {
        return false;
    }
    apply(DisplaySettings(m_settings));
    return true;
}

QString Appearance::styleSheet() const
{
    QFile file(u":/style.qss.in"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Token token : allTokens()) {
        sheet.replace(u"@{%1}"_s.arg(QLatin1String(tokenName(token))), color(token).name());
    }
    static const QRegularExpression length(u"#\\{(\\d+)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = length.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(sheet).sliced(from, match.capturedStart() - from);
        result += QString::number(scaled(match.captured(1).toInt())) + u"px"_s;
        from = match.capturedEnd();
    }
    result += QStringView(sheet).sliced(from);
    return result;
}

} // namespace preau::gui
