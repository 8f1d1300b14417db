// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// East_Asian_Width W and F of Unicode 15, neighbouring blocks joined where only unassigned code points lie
// between.
constexpr Range wideRanges[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},
    {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},
    {0x2693, 0x2693},   {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},
    {0x26CE, 0x26CE},   {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},
    {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27B0, 0x27B0},   {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},
    {0x2E80, 0x303E},   {0x3041, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97C},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6B},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18D08}, {0x1AFF0, 0x1B2FB}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A}, {0x1F200, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393},
    {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E},
    {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567},
    {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5},
    {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC},
    {0x1F7E0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAFF},
    {0x20000, 0x3FFFD},
};

bool isWide(char32_t c)
{
    const auto it = std::ranges::lower_bound(wideRanges, c, {}, &Range::last);
    return it != std::end(wideRanges) && c >= it->first;
}

int widthOf(char32_t c)
{
    if (c < 0x300) {
        return c == 0xAD || c < 0x20 || (c >= 0x7F && c < 0xA0) ? 0 : 1;
    }
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    if (c >= 0x1160 && c <= 0x11FF) { // vowels and finals that join the Hangul syllable before them
        return 0;
    }
    return isWide(c) ? 2 : 1;
}

/// Code points of a text, one after the other.
template<class Visit>
void eachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        visit(c);
    }
}

/// What people see as one character: a letter with its marks.
std::vector<QStringView> graphemes(QStringView text)
{
    std::vector<QStringView> parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        parts.push_back(text.sliced(start, end - start));
        start = end;
    }
    return parts;
}

/// A word too long for any line, cut where it hurts least: behind hyphens, dashes and slashes.
std::vector<QStringView> softParts(QStringView word)
{
    const auto isSoft = [](QChar c) {
        return c == u'-' || c == u'/' || c == u'_' || c == u'\u2010' || c == u'\u2013' || c == u'\u2014';
    };
    std::vector<QStringView> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (isSoft(word[i]) && !isSoft(word[i + 1])) {
            parts.push_back(word.sliced(start, i + 1 - start));
            start = i + 1;
        }
    }
    parts.push_back(word.sliced(start));
    return parts;
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

bool reordersUnseen(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

void wrapLine(QStringView line, int width, QStringList &lines)
{
    // Unicode says where a line may break; of those places only spaces and the edges of wide characters are
    // used: an address, an id or a path stays whole, so that it can be copied. A word that is longer than a
    // line is cut (softParts).
    const auto mayBreak = [&](qsizetype at) {
        const char32_t after = at < line.size() && line[at].isHighSurrogate() && at + 1 < line.size()
                                   ? QChar::surrogateToUcs4(line[at], line[at + 1])
                                   : (at < line.size() ? line[at].unicode() : u' ');
        const char32_t before = at > 1 && line[at - 1].isLowSurrogate()
                                    ? QChar::surrogateToUcs4(line[at - 2], line[at - 1])
                                    : line[at - 1].unicode();
        return at == line.size() || QChar::isSpace(before) || before == 0x200B || isWide(before) ||
               isWide(after);
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, line.data(), line.size());
    QString current;
    int used = 0;
    qsizetype start = 0;
    const auto flush = [&] {
        while (current.endsWith(u' ')) {
            current.chop(1);
        }
        lines.append(current);
        current.clear();
        used = 0;
    };
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (!mayBreak(end)) {
            continue;
        }
        const QStringView piece = line.sliced(start, end - start);
        start = end;
        QStringView word = piece;
        while (word.endsWith(u' ')) {
            word.chop(1);
        }
        if (used > 0 && used + displayWidth(word) > width) {
            flush();
        }
        if (displayWidth(word) > width) {
            const auto add = [&](QStringView part) {
                if (used > 0 && used + displayWidth(part) > width) {
                    flush();
                }
                current += part;
                used += displayWidth(part);
            };
            for (const QStringView part : softParts(word)) {
                if (displayWidth(part) <= width) {
                    add(part);
                    continue;
                }
                for (const QStringView sign : graphemes(part)) {
                    add(sign);
                }
            }
            current += piece.sliced(word.size());
            used += static_cast<int>(piece.size() - word.size());
        } else {
            current += piece;
            used += displayWidth(piece);
        }
    }
    flush();
}

QString withoutAccents(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing) {
            plain += c;
        }
    }
    return plain;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    eachCodePoint(text, [&](char32_t c) { width += widthOf(c); });
    return width;
}

QString elided(QStringView text, int width)
{
    if (displayWidth(text) <= width) {
        return text.toString();
    }
    QString beginning;
    int used = 1; // of the ellipsis
    for (const QStringView part : graphemes(text)) {
        used += displayWidth(part);
        if (used > width) {
            break;
        }
        beginning += part;
    }
    while (beginning.endsWith(u' ')) {
        beginning.chop(1);
    }
    return width < 1 ? QString() : beginning + u'…';
}

QStringList wrapped(QStringView text, int width)
{
    QStringList lines;
    for (const QStringView line : text.split(u'\n')) {
        wrapLine(line, std::max(width, 1), lines);
    }
    return lines;
}

QString padded(QStringView text, int width)
{
    return text.toString() + QString(std::max(width - displayWidth(text), 0), u' ');
}

QString paddedLeft(QStringView text, int width)
{
    return QString(std::max(width - displayWidth(text), 0), u' ') + text.toString();
}

QString printable(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    eachCodePoint(text, [&](char32_t c) {
        if (isControl(c) || reordersUnseen(c)) {
            safe += QChar::ReplacementCharacter;
        } else if (c > 0xFFFF) {
            safe += QChar::fromUcs4(c);
        } else {
            safe += QChar(static_cast<char16_t>(c));
        }
    });
    return safe;
}

bool hasRightToLeft(QStringView text)
{
    bool found = false;
    eachCodePoint(text, [&](char32_t c) {
        const QChar::Direction direction = QChar::direction(c);
        found = found || direction == QChar::DirR || direction == QChar::DirAL;
    });
    return found;
}

int editDistance(QStringView a, QStringView b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> previous(columns);
    std::vector<int> row(columns);
    for (size_t j = 0; j < columns; ++j) {
        previous[j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int substitution = previous[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({previous[at] + 1, row[at - 1] + 1, substitution});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[at] = std::min(row[at], before[at - 2] + 1);
            }
        }
        std::swap(before, previous);
        std::swap(previous, row);
    }
    return previous.back();
}

QString nearestWord(QStringView typed, const QStringList &known)
{
    constexpr qsizetype longest = 64; // nobody mistypes a word that long, and the cost grows with the square
    if (typed.isEmpty() || typed.size() > longest) {
        return {};
    }
    const QString plain = withoutAccents(typed);
    QString nearest;
    int best = std::max(1, static_cast<int>(plain.size()) / 3) + 1;
    QString around;
    int aroundDistance = static_cast<int>(2 * longest);
    for (const QString &word : known) {
        if (word.size() > longest) {
            continue;
        }
        const QString plainWord = withoutAccents(word);
        const int distance = editDistance(plain, plainWord);
        if (distance < best) {
            best = distance;
            nearest = word;
        }
        // "stric" for "strict-mode", "melenchon" for "jean-luc-melenchon": a part of three letters or more,
        // where no whole word is near. "agre" is "agree" and not "agree-strongly".
        if (plain.size() >= 3 && distance < aroundDistance && plainWord.contains(plain)) {
            aroundDistance = distance;
            around = word;
        }
    }
    return nearest.isEmpty() ? around : nearest;
}

QString foldedForSearch(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        switch (c.unicode()) {
        case u'\u0153': // these letters have no decomposition
            folded += "oe"_L1;
            continue;
        case u'\u00DF':
            folded += "ss"_L1;
            continue;
        case u'\u00F8':
            folded += u'o';
            continue;
        case u'\u0142':
            folded += u'l';
            continue;
        case u'\u00E6':
            folded += "ae"_L1;
            continue;
        case u'\u2018':
        case u'\u2019':
        case u'\u02BC':
            folded += u'\'';
            continue;
        case u'\u2010':
        case u'\u2011':
        case u'\u2013':
        case u'\u2014':
        case u'\u2212':
            folded += u'-';
            continue;
        case u'\u0640': // Arabic tatweel only stretches a word
        case u'\u00AD': // soft hyphen
            continue;
        default:
            break;
        }
        if (c.isMark() || c.category() == QChar::Other_Format) {
            continue;
        }
        folded += c.isSpace() ? QChar(u' ') : c;
    }
    return folded;
}

} // namespace preau
