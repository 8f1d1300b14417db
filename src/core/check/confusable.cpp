// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/confusable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace preau {

namespace {

/// Lower-case letters of other scripts, by code point, and the Latin letter each is mistaken for.
constexpr std::array<std::pair<char16_t, char16_t>, 34> lookAlikes{{
    {u'ı', u'i'}, {u'α', u'a'}, {u'γ', u'y'}, {u'ι', u'i'}, {u'κ', u'k'}, {u'ν', u'v'}, {u'ο', u'o'},
    {u'ρ', u'p'}, {u'τ', u't'}, {u'υ', u'u'}, {u'χ', u'x'}, {u'а', u'a'}, {u'в', u'b'}, {u'г', u'r'},
    {u'е', u'e'}, {u'з', u'3'}, {u'к', u'k'}, {u'м', u'm'}, {u'н', u'h'}, {u'о', u'o'}, {u'п', u'n'},
    {u'р', u'p'}, {u'с', u'c'}, {u'т', u't'}, {u'у', u'y'}, {u'х', u'x'}, {u'ь', u'b'}, {u'ѕ', u's'},
    {u'і', u'i'}, {u'ј', u'j'}, {u'ԁ', u'd'}, {u'ԛ', u'q'}, {u'ԝ', u'w'}, {u'ո', u'n'},
}};

} // namespace

QString confusableSkeleton(QStringView text)
{
    QString skeleton;
    const QString level = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : level) {
        if (c.category() == QChar::Other_Format || c.isSpace() || c == u'-' || c == u'\u2010' ||
            c == u'\u2011') {
            continue;
        }
        const auto found =
            std::ranges::lower_bound(lookAlikes, c.unicode(), {}, &std::pair<char16_t, char16_t>::first);
        skeleton += found != lookAlikes.end() && found->first == c ? QChar(found->second) : c;
    }
    // Letters that pass for others in most typefaces.
    skeleton.replace(u'l', u'1').replace(u'i', u'1').replace(u'|', u'1').replace(u'0', u'o');
    return skeleton.normalized(QString::NormalizationForm_D);
}

} // namespace preau
