// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmldocument.h"

#include <QCryptographicHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

bool isRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

QString interfaceLanguage()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name();
}

} // namespace

QString htmlEscaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            safe += u"&amp;"_s;
            break;
        case u'<':
            safe += u"&lt;"_s;
            break;
        case u'>':
            safe += u"&gt;"_s;
            break;
        case u'"':
            safe += u"&quot;"_s;
            break;
        case u'\'':
            safe += u"&#39;"_s;
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

QString htmlInLanguage(const QString &text, const QString &language)
{
    const QString words = htmlEscaped(text).replace(u'\n', u"<br>"_s);
    const QString page = interfaceLanguage();
    if (words.isEmpty() || language.isEmpty() || language == page) {
        return words;
    }
    return u"<span lang=\"%1\"%2>%3</span>"_s.arg(
        htmlEscaped(language),
        isRightToLeft(language) != isRightToLeft(page)
            ? (isRightToLeft(language) ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s)
            : QString(),
        words);
}

QString htmlDocument(const QString &title, QStringView style, const QString &body)
{
    const QString language = interfaceLanguage();
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
           u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           u"'sha256-%3'; base-uri 'none'; form-action 'none'\">\n"
           u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           u"<meta name=\"referrer\" content=\"no-referrer\">\n"_s.arg(
               language, isRightToLeft(language) ? u"rtl"_s : u"ltr"_s, QString::fromLatin1(hash)) +
           u"<title>"_s + htmlEscaped(title) + u"</title>\n<style>"_s + style.toString() +
           u"</style>\n</head>\n<body>\n<main>\n"_s + body + u"</main>\n</body>\n</html>\n"_s;
}

} // namespace preau
