// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/typography.h"

namespace preau {

namespace {

bool isNoBreakSpace(QChar c)
{
    return c == u'\u00A0' || c == u'\u202F';
}

/// Does a word end before this character, or the text?
bool endsWord(QStringView text, qsizetype at)
{
    if (at >= text.size()) {
        return true;
    }
    const QChar c = text[at];
    return c.isSpace() || c == u'»' || c == u')' || c == u'”' || c == u'!' || c == u'?' || c == u'…';
}

/// Is a no-break space missing before the sign at `at`?
bool lacksSpaceBefore(QStringView text, qsizetype at)
{
    if (at == 0) {
        return false; // the sign is what is spoken of
    }
    const QChar sign = text[at];
    const QChar before = text[at - 1];
    if (isNoBreakSpace(before)) {
        return false;
    }
    if (sign == u'%') {
        return before.isDigit() || (before == u' ' && at > 1 && text[at - 2].isDigit());
    }
    if (sign == u'»') {
        return before != u'\n';
    }
    if (!endsWord(text, at + 1)) {
        return false; // 10:30, https://, Mot!2022
    }
    return before == u' ' || before.isLetterOrNumber() || before == u'»' || before == u')' ||
           before == u'%' || before == u'€';
}

} // namespace

QList<TypographySlip> typographySlips(QStringView text)
{
    QList<TypographySlip> slips;
    qsizetype space = -1;
    qsizetype quote = -1;
    qsizetype dots = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i].unicode()) {
        case u';':
        case u':':
        case u'!':
        case u'?':
        case u'%':
        case u'»':
            space = space < 0 && lacksSpaceBefore(text, i) ? i : space;
            break;
        case u'«':
            space = space < 0 && i + 1 < text.size() && !isNoBreakSpace(text[i + 1]) ? i : space;
            break;
        case u'\'':
            quote = quote < 0 && i > 0 && text[i - 1].isLetter() && i + 1 < text.size() &&
                            (text[i + 1].isLetterOrNumber() || text[i + 1] == u'«')
                        ? i
                        : quote;
            break;
        case u'"':
            quote = quote < 0 && (i == 0 || !text[i - 1].isDigit()) ? i : quote;
            break;
        case u'.':
            dots = dots < 0 && text.sliced(i).startsWith(u"...") && !text.sliced(i).startsWith(u"....") &&
                           (i == 0 || text[i - 1] != u'.')
                       ? i
                       : dots;
            break;
        default:
            break;
        }
    }
    if (space >= 0) {
        slips.append({.code = "typography-space"_code, .at = space});
    }
    if (quote >= 0) {
        slips.append({.code = "typography-quotes"_code, .at = quote});
    }
    if (dots >= 0) {
        slips.append({.code = "typography-dots"_code, .at = dots});
    }
    return slips;
}

} // namespace preau
