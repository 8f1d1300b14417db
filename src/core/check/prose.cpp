// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/prose.h"

#include "base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

bool isTerminator(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'؟' || c == u'。';
}

bool isClosing(QChar c)
{
    return c == u'»' || c == u'”' || c == u'"' || c == u')' || c == u'’' || c == u']' || c == u'\u00A0' ||
           c == u'\u202F' || isTerminator(c);
}

/// Behind which a full stop ends no sentence, in small letters.
bool isAbbreviation(QStringView word)
{
    static constexpr std::array<QStringView, 24> known{
        u"art", u"av", u"bd", u"cf",  u"chap", u"dr", u"etc", u"env", u"fig", u"hab", u"jr",  u"max",
        u"min", u"mm", u"mr", u"mrs", u"ms",   u"no", u"pp",  u"sr",  u"st",  u"ste", u"vol", u"vs"};
    const QString small = word.toString().toLower();
    return word.size() <= 1 || std::ranges::find(known, small) != known.end();
}

/// Is the full stop at `at` part of a number, an abbreviation or an address?
bool isInnerStop(QStringView text, qsizetype at)
{
    if (text[at] != u'.') {
        return false;
    }
    qsizetype start = at;
    while (start > 0 && text[start - 1].isLetter()) {
        --start;
    }
    return start < at && isAbbreviation(text.sliced(start, at - start));
}

} // namespace

QList<QStringView> sentences(QStringView text)
{
    QList<QStringView> found;
    qsizetype start = 0;
    const auto endAt = [&](qsizetype end) {
        const QStringView sentence = text.sliced(start, end - start).trimmed();
        if (!sentence.isEmpty()) {
            found.append(sentence);
        }
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n') {
            endAt(i);
            continue;
        }
        if (!isTerminator(text[i]) || isInnerStop(text, i)) {
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && isClosing(text[end])) {
            ++end;
        }
        if (end == text.size()) {
            break;
        }
        if (!text[end].isSpace() && !text[end - 1].isSpace()) {
            continue; // "49.3", "www.exemple.fr"
        }
        qsizetype next = end;
        while (next < text.size() && text[next].isSpace() && text[next] != u'\n') {
            ++next;
        }
        if (next < text.size() && text[next].isLower()) {
            continue; // "etc. pour tous", "Vraiment ? demande-t-il"
        }
        endAt(end);
        i = end - 1;
    }
    endAt(text.size());
    return found;
}

QString levelled(QStringView text)
{
    QString level = text.toString();
    for (QChar &c : level) {
        if (c == u'’') {
            c = u'\'';
        } else if (c.isSpace()) {
            c = u' ';
        }
    }
    return level.simplified();
}

int wordCount(QStringView text)
{
    int words = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (c == u' ' || c == u'\n' || c == u'\t') {
            counted = false;
        } else if (!counted && (c.isLetterOrNumber() || c.isSurrogate())) {
            counted = true;
            ++words;
        }
    }
    return words;
}

QStringList contentWords(QStringView text)
{
    static const QSet<QString> common = [] {
        const QStringList words =
            u"le la les l un une des du de d et ou a au aux en dans pour par sur avec ce cet cette ces son "
            u"sa "
            "ses leur leurs qui que qu se s est sont etre ete il elle ils elles on y n doit doivent devoir "
            "faut "
            "ne pas the an of to in on for by with and or be been is are should must shall will would it its "
            "their this that these those not do does"_s.split(u' ');
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    QStringList all;
    const QString folded = foldedForSearch(text);
    const auto isNumber = [](const QString &word) {
        return std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    for (qsizetype i = 0; i < folded.size();) {
        if (!folded[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < folded.size() && folded[i].isLetterOrNumber()) {
            ++i;
        }
        const QString word = folded.sliced(start, i - start);
        const bool goesOn = !all.isEmpty() && start > 0 &&
                            (folded[start - 1] == u' ' || folded[start - 1] == u',') && word.size() == 3 &&
                            isNumber(word) && isNumber(all.last()) && start > 1 &&
                            folded[start - 2].isDigit();
        if (goesOn) {
            all.last() += word;
        } else {
            all.append(word);
        }
    }
    QStringList kept;
    for (const QString &word : std::as_const(all)) {
        if (!common.contains(word)) {
            kept.append(word);
        }
    }
    if (kept.isEmpty()) {
        kept = all;
    }
    kept.removeDuplicates();
    return kept;
}

QList<AlikePair> alikePairs(const QList<QStringList> &texts)
{
    // Words as numbers in order of rarity: two texts that are alike share one of their few rarest.
    QHash<QString, int> frequency;
    for (const QStringList &words : texts) {
        for (const QString &word : words) {
            ++frequency[word];
        }
    }
    std::vector<std::pair<int, QString>> byRarity;
    byRarity.reserve(static_cast<std::size_t>(frequency.size()));
    for (auto it = frequency.cbegin(); it != frequency.cend(); ++it) {
        byRarity.emplace_back(it.value(), it.key());
    }
    std::ranges::sort(byRarity);
    QHash<QString, int> rank;
    rank.reserve(frequency.size());
    for (std::size_t i = 0; i < byRarity.size(); ++i) {
        rank.insert(byRarity[i].second, static_cast<int>(i));
    }

    QList<AlikePair> pairs;
    std::vector<std::vector<int>> sets;
    sets.reserve(static_cast<std::size_t>(texts.size()));
    QHash<int, std::vector<qsizetype>> index; ///< rare word → texts
    QHash<QString, qsizetype> whole;          ///< the same words → the first text that has them
    for (qsizetype i = 0; i < texts.size(); ++i) {
        std::vector<int> &set = sets.emplace_back();
        for (const QString &word : texts[i]) {
            set.push_back(rank.value(word));
        }
        std::ranges::sort(set);
        if (set.empty()) {
            continue;
        }
        // Equal sets need no comparison, and only the first of them goes into the index.
        QString key;
        for (const int word : set) {
            key += QString::number(word) + u' ';
        }
        const auto equal = whole.constFind(key);
        if (equal != whole.cend()) {
            pairs.append({.first = *equal, .second = i});
            continue;
        }
        whole.insert(key, i);
        const std::size_t prefix = set.size() - (set.size() * 4 + 4) / 5 + 1;
        qsizetype first = -1;
        for (std::size_t w = 0; w < prefix; ++w) {
            for (const qsizetype other : index.value(set[w])) {
                if (first >= 0 && other >= first) {
                    break; // texts come in order, and an earlier one is known
                }
                const std::vector<int> &otherSet = sets[static_cast<std::size_t>(other)];
                std::size_t common = 0;
                for (std::size_t a = 0, b = 0; a < set.size() && b < otherSet.size();) {
                    if (set[a] == otherSet[b]) {
                        ++common;
                        ++a;
                        ++b;
                    } else if (set[a] < otherSet[b]) {
                        ++a;
                    } else {
                        ++b;
                    }
                }
                if (5 * common >= 4 * (set.size() + otherSet.size() - common)) {
                    first = other;
                    break;
                }
            }
        }
        if (first >= 0) {
            pairs.append({.first = first, .second = i});
        }
        for (std::size_t w = 0; w < prefix; ++w) {
            index[set[w]].push_back(i);
        }
    }
    return pairs;
}

} // namespace preau
