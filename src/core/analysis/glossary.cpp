// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/glossary.h"

#include <algorithm>

namespace preau {

namespace {

// one unit for one unit, so that places found in the folded text hold in the original
QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c == u'’' || c == u'ʼ') {
            c = u'\'';
        } else if (c == u'‑' || c == u'‐') {
            c = u'-';
        } else if (c.isSpace()) {
            c = u' ';
        }
    }
    return result;
}

bool isAbbreviation(QStringView term)
{
    return std::ranges::any_of(term, [](QChar c) { return c.isUpper(); }) &&
           std::ranges::none_of(term, [](QChar c) { return c.isLower(); });
}

bool isWordPart(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() && (text[place].isLetterOrNumber() || text[place].isMark());
}

} // namespace

QList<TermPlace> findTerms(QStringView text, const Election &election, QStringView language)
{
    struct Term
    {
        QString text;
        int entry;
    };

    QList<Term> terms;
    for (int i = 0; i < static_cast<int>(election.glossary.size()); ++i) {
        const QString term =
            folded(election.glossary[i].term.text(language, election.referenceLanguage())).trimmed();
        if (!term.isEmpty()) {
            terms.append({.text = term, .entry = i});
        }
    }
    std::ranges::stable_sort(terms,
                             [](const Term &a, const Term &b) { return a.text.size() > b.text.size(); });

    const QString haystack = folded(text);
    QList<TermPlace> found;
    for (const Term &term : std::as_const(terms)) {
        const Qt::CaseSensitivity sensitivity =
            isAbbreviation(term.text) ? Qt::CaseSensitive : Qt::CaseInsensitive;
        for (qsizetype at = haystack.indexOf(term.text, 0, sensitivity); at >= 0;
             at = haystack.indexOf(term.text, at + 1, sensitivity)) {
            const qsizetype end = at + term.text.size();
            const bool whole = !isWordPart(haystack, at - 1) && !isWordPart(haystack, end);
            const bool taken = std::ranges::any_of(found, [&](const TermPlace &other) {
                return at < other.start + other.length && other.start < end;
            });
            if (whole && !taken) {
                found.append({.start = at, .length = term.text.size(), .entry = term.entry});
                break;
            }
        }
    }
    std::ranges::sort(found, {}, &TermPlace::start);
    return found;
}

} // namespace preau
