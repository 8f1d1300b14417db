// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/textrules.h"

#include "io/limits.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAlphanumeric(QChar c)
{
    return isLower(c) || isDigit(c) || (c >= u'A' && c <= u'Z');
}

bool isHexadecimal(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// 12, 0x1f, 0o17, 1e3: some YAML reader takes it for a number. Hyphens never occur in these.
bool looksLikeNumber(QStringView id)
{
    const auto allDigits = [](QStringView part) {
        return !part.isEmpty() && std::ranges::all_of(part, isDigit);
    };
    if (id.startsWith(u"0x")) {
        return std::ranges::all_of(id.sliced(2), isHexadecimal);
    }
    if (id.startsWith(u"0o") || id.startsWith(u"0b")) {
        return allDigits(id.sliced(2));
    }
    const qsizetype exponent = id.indexOf(u'e');
    return allDigits(id) ||
           (exponent > 0 && allDigits(id.first(exponent)) && allDigits(id.sliced(exponent + 1)));
}

} // namespace

bool isId(QStringView text)
{
    if (text.isEmpty() || text.size() > limits::idLength || text.front() == u'-' || text.back() == u'-') {
        return false;
    }
    bool letter = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isLower(c)) {
            letter = true;
        } else if (c == u'-' ? text[i - 1] == u'-' : !isDigit(c)) {
            return false;
        }
    }
    return letter && !(isDigit(text.front()) && looksLikeNumber(text));
}

QString suggestedId(QStringView typed)
{
    QString id;
    const QString plain = typed.toString().normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if (c.isMark() || isInvisible(c.unicode())) {
            continue;
        }
        if (isLower(c) || isDigit(c)) {
            id += c;
        } else if (c == u'œ') {
            id += u"oe";
        } else if (c == u'æ') {
            id += u"ae";
        } else if (!id.isEmpty() && !id.endsWith(u'-')) {
            id += u'-';
        }
    }
    id.truncate(limits::idLength);
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    if (!id.isEmpty() && !isId(id)) {
        id.prepend(u"n");
    }
    return isId(id) ? id : QString();
}

bool isWhollyQuoted(QStringView text)
{
    struct Pair
    {
        char16_t opening;
        char16_t closing;
    };

    static constexpr std::array pairs{
        Pair{u'\u00AB', u'\u00BB'}, Pair{u'\u00BB', u'\u00AB'}, Pair{u'\u2039', u'\u203A'},
        Pair{u'\u201C', u'\u201D'}, Pair{u'\u201E', u'\u201C'}, Pair{u'\u201E', u'\u201D'},
        Pair{u'\u201D', u'\u201D'}, Pair{u'\u2018', u'\u2019'}, Pair{u'\u201A', u'\u2018'},
        Pair{u'\u300C', u'\u300D'}, Pair{u'\u300E', u'\u300F'}, Pair{u'"', u'"'},
        Pair{u'\'', u'\''},
    };
    text = text.trimmed();
    if (text.size() < 3) {
        return false;
    }
    return std::ranges::any_of(pairs, [&](const Pair &pair) {
        if (text.front() != pair.opening || text.back() != pair.closing) {
            return false;
        }
        // The mark at the start is closed at the end and not before.
        int depth = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool last = i == text.size() - 1;
            const bool apostrophe = (text[i] == u'\u2019' || text[i] == u'\'') && i > 0 && !last &&
                                    text[i - 1].isLetter() && text[i + 1].isLetter();
            if (apostrophe) {
                continue;
            }
            if (text[i] == pair.closing && depth > 0) {
                if (--depth == 0 && !last) {
                    return false;
                }
            } else if (text[i] == pair.opening) {
                ++depth;
            }
        }
        return depth == 0;
    });
}

bool isForeignBlank(char32_t c)
{
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

QString codePointName(char32_t c)
{
    return u"U+%1"_s.arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

bool isLanguageTag(QStringView text)
{
    const qsizetype hyphen = text.indexOf(u'-');
    const QStringView language = hyphen < 0 ? text : text.first(hyphen);
    if (language.size() < 2 || language.size() > 3 || !std::ranges::all_of(language, isLower)) {
        return false;
    }
    if (hyphen < 0) {
        return true;
    }
    for (const QStringView part : text.sliced(hyphen + 1).split(u'-')) {
        if (part.isEmpty() || part.size() > 8 || !std::ranges::all_of(part, isAlphanumeric)) {
            return false;
        }
    }
    return text.size() <= 35;
}

bool isRightToLeftLanguage(QStringView tag)
{
    const qsizetype hyphen = tag.indexOf(u'-');
    const QStringView language = hyphen < 0 ? tag : tag.first(hyphen);
    static constexpr std::array codes{u"ar", u"arc", u"ckb", u"dv", u"fa", u"he",
                                      u"ps", u"sd",  u"syr", u"ug", u"ur", u"yi"};
    return std::ranges::any_of(codes, [&](const char16_t *code) { return language == QStringView(code); });
}

bool isInvisible(char32_t c)
{
    return c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 ||
           (c >= 0x2061 && c <= 0x2069) || c == 0xFEFF;
}

qsizetype firstInvisible(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isInvisible(text[i].unicode())) {
            continue;
        }
        const bool joinsEmoji = text[i] == QChar(0x200D) && i > 0 && i + 1 < text.size() &&
                                (text[i - 1].isLowSurrogate() || text[i - 1] == QChar(0xFE0F)) &&
                                (text[i + 1].isHighSurrogate() ||
                                 (text[i + 1].unicode() >= 0x2600 && text[i + 1].unicode() <= 0x27BF));
        if (!joinsEmoji) {
            return i;
        }
    }
    return -1;
}

UrlProblem urlProblem(QStringView url)
{
    if (url.size() > limits::urlLength) {
        return UrlProblem::TooLong;
    }
    for (const QChar c : url) {
        if (c.unicode() <= 0x20 || c.unicode() == 0x7F || c == u'\\' || c == u'"' || c == u'<' || c == u'>' ||
            c == u'`' || c == u'{' || c == u'}' || c == u'|' || c == u'^' || c.isSpace() ||
            c.category() == QChar::Other_Control || isInvisible(c.unicode())) {
            return UrlProblem::BadCharacter;
        }
    }
    const bool http = url.startsWith(u"http://", Qt::CaseInsensitive);
    if (!http && !url.startsWith(u"https://", Qt::CaseInsensitive)) {
        return UrlProblem::OtherScheme;
    }
    const QStringView rest = url.sliced(http ? 7 : 8);
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != u'/' && rest[end] != u'?' && rest[end] != u'#') {
        ++end;
    }
    QStringView host = rest.first(end);
    if (host.contains(u'@')) {
        return UrlProblem::UserInfo;
    }
    const qsizetype colon = host.indexOf(u':');
    if (colon >= 0) {
        const QStringView port = host.sliced(colon + 1);
        bool number = false;
        const int value = port.toInt(&number);
        if (!number || !std::ranges::all_of(port, isDigit) || value < 1 || value > 65535) {
            return UrlProblem::BadPort;
        }
        host = host.first(colon);
    }
    if (host.isEmpty()) {
        return UrlProblem::NoHost;
    }
    // A name of two labels at least: no bare word, no IP address in brackets or figures.
    if (!host.contains(u'.') || host.size() > 253) {
        return UrlProblem::BadHost;
    }
    bool punycode = false;
    for (const QStringView label : host.split(u'.')) {
        if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-') {
            return UrlProblem::BadHost;
        }
        for (const QChar c : label) {
            if (!isAlphanumeric(c) && c != u'-' && !c.isLetter()) {
                return UrlProblem::BadHost;
            }
        }
        punycode = punycode || label.startsWith(u"xn--", Qt::CaseInsensitive);
    }
    if (std::ranges::all_of(host, [](QChar c) { return isDigit(c) || c == u'.'; })) {
        return UrlProblem::BadHost;
    }
    if (punycode) {
        return UrlProblem::Punycode;
    }
    return http ? UrlProblem::NotHttps : UrlProblem::None;
}

PathProblem pathProblem(QStringView path)
{
    if (path.isEmpty()) {
        return PathProblem::Empty;
    }
    if (path.size() > limits::pathLength) {
        return PathProblem::TooLong;
    }
    for (const QChar c : path) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || u"\\:*?\"<>|"_s.contains(c) ||
            c.category() == QChar::Other_Control || isInvisible(c.unicode())) {
            return PathProblem::BadCharacter;
        }
    }
    if (path.startsWith(u'/') || path.startsWith(u'~')) {
        return PathProblem::Absolute;
    }
    for (const QStringView part : path.split(u'/')) {
        if (part == u".." || part == u"." || part.isEmpty()) {
            return PathProblem::Parent;
        }
        if (part.endsWith(u'.') || part.endsWith(u' ') || part.startsWith(u' ')) {
            return PathProblem::Reserved;
        }
        const QStringView stem = part.first(part.indexOf(u'.') < 0 ? part.size() : part.indexOf(u'.'));
        static constexpr std::array reserved{u"con", u"prn", u"aux", u"nul"};
        if (std::ranges::any_of(reserved, [&](const char16_t *name) {
                return stem.compare(QStringView(name), Qt::CaseInsensitive) == 0;
            })) {
            return PathProblem::Reserved;
        }
        if (stem.size() == 4 && isDigit(stem[3]) &&
            (stem.startsWith(u"com", Qt::CaseInsensitive) || stem.startsWith(u"lpt", Qt::CaseInsensitive))) {
            return PathProblem::Reserved;
        }
    }
    return PathProblem::None;
}

bool isColour(QStringView text)
{
    return text.size() == 7 && text.front() == u'#' && std::ranges::all_of(text.sliced(1), isHexadecimal);
}

} // namespace preau
