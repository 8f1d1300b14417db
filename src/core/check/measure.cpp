// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/measure.h"

#include "check/prose.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

constexpr auto unicodeWords =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// A move and the verbs that say it. French: "créer" is regular, else "infinitive/participle/stem of the
/// future". English: "base/participle", the participle being left out where it is regular.
struct Verbs
{
    Move move;
    QString french;
    QString english;
};

const QList<Verbs> &verbs()
{
    static const QList<Verbs> all{
        {.move = Move::Raise,
         .french = u"augmenter doubler tripler relever revaloriser multiplier renforcer "
                   "accroître/accrue?s?/accroîtr développer"_s,
         .english = u"raise increase double triple expand strengthen rise/risen grow/grown"_s},
        {.move = Move::Lower,
         .french = u"baisser abaisser diminuer alléger réduire/réduite?s?/réduir "
                   "restreindre/restreinte?s?/restreindr"_s,
         .english = u"lower reduce decrease cut/cut shrink/shrunk fall/fallen lighten"_s},
        {.move = Move::Create,
         .french = u"créer instaurer instituer restaurer rétablir/rétablie?s?/rétablir "
                   "bâtir/bâtie?s?/bâtir construire/construite?s?/construir "
                   "introduire/introduite?s?/introduir"_s,
         .english = u"create introduce establish build/built restore reinstate"_s},
        {.move = Move::Abolish,
         .french = u"supprimer abroger démanteler/démantelée?s?/démantèler arrêter cesser fermer "
                   "abolir/abolie?s?/abolir"_s,
         .english = u"abolish scrap/scrapped repeal close end dismantle stop/stopped"_s},
        {.move = Move::Allow,
         .french = u"autoriser légaliser dépénaliser permettre/permise?s?/permettr"_s,
         .english = u"allow authori[sz]e legali[sz]e permit/permitted decriminali[sz]e"_s},
        {.move = Move::Ban,
         .french = u"prohiber interdire/interdite?s?/interdir"_s,
         .english = u"ban/banned prohibit forbid/forbidden outlaw"_s},
        {.move = Move::Leave,
         .french = u"quitter sortir/sortie?s?/sortir"_s,
         .english = u"leave/left quit/quit"_s},
        {.move = Move::Stay,
         .french = u"rester intégrer réintégrer rejoindre/rejointe?s?/rejoindr"_s,
         .english = u"stay remain join rejoin"_s},
        {.move = Move::ToState,
         .french = u"nationaliser renationaliser"_s,
         .english = u"nationali[sz]e renationali[sz]e"_s},
        {.move = Move::FromState, .french = u"privatiser"_s, .english = u"privati[sz]e"_s},
        {.move = Move::Keep,
         .french = u"conserver garder préserver sauvegarder maintenir/maintenue?s?/maintiendr"_s,
         .english = u"keep/kept maintain preserve retain"_s}};
    return all;
}

/// What each form of a verb looks like, all verbs of a move together.
struct Forms
{
    QString plain;    ///< as a measure begins: infinitive, imperative
    QString passive;  ///< behind "be"
    QString personal; ///< with a subject, in the future or the conditional (French only)
};

Forms frenchForms(const QString &list)
{
    QStringList plain;
    QStringList passive;
    QStringList personal;
    for (const QString &verb : list.split(u' ')) {
        const QStringList forms = verb.split(u'/');
        plain.append(forms[0]);
        passive.append(forms.size() > 1 ? forms[1] : forms[0].chopped(2) + u"ée?s?"_s);
        personal.append(forms.size() > 2 ? forms[2] : forms[0]);
    }
    return {.plain = plain.join(u'|'),
            .passive = passive.join(u'|'),
            .personal = u"(?:%1)(?:a|ons|ont|ait|ions|aient)"_s.arg(personal.join(u'|'))};
}

Forms englishForms(const QString &list)
{
    QStringList plain;
    QStringList passive;
    for (const QString &verb : list.split(u' ')) {
        const QStringList forms = verb.split(u'/');
        plain.append(forms[0]);
        passive.append(forms.size() > 1 ? forms[1] : forms[0] + (forms[0].endsWith(u'e') ? u"d"_s : u"ed"_s));
    }
    return {.plain = plain.join(u'|'), .passive = passive.join(u'|'), .personal = {}};
}

struct Cue
{
    Move move;
    QRegularExpression active;  ///< the object follows, unless what follows is an amount
    QRegularExpression passive; ///< the object stands before
};

struct Grammar
{
    QList<Cue> cues;
    QRegularExpression object;  ///< how what follows a verb begins, if it is its object
    QRegularExpression negated; ///< a clause whose verb says nothing by itself
    QRegularExpression split;   ///< between two clauses
    QSet<QString> vague;        ///< words that do not say what a measure is about
};

QSet<QString> wordSet(const QString &list)
{
    const QStringList words = list.split(u' ');
    return {words.cbegin(), words.cend()};
}

Grammar frenchGrammar()
{
    Grammar grammar{
        .cues = {},
        .object = QRegularExpression(
            u"^ (?:(?:le|la|les|un|une|du|des|de|au|aux|à|dans|en|ce|cet|cette|ces|son|sa|ses|leurs?|toute?s?|tous|chaque|plusieurs|\\d[\\d ]*) |[dl]')"_s,
            unicodeWords),
        .negated = QRegularExpression(
            u"\\b(?:ne|pas|sans|jamais|aucune?|contre|refuser|rejeter|empêcher|éviter|renoncer|sauf|hors|s'opposer)\\b|\\bn'"_s,
            unicodeWords),
        .split = {},
        .vague =
            wordSet(u"nouveau nouveaux nouvelle nouvelles supplementaire supplementaires milliers million "
                    "millions milliard milliards euro euros an ans annee annees mois total totale nombre "
                    "port niveau moins plus tres nettement davantage immediatement progressivement "
                    "fortement rapidement france pays construction installation cent"_s)};
    QStringList all;
    for (const Verbs &row : verbs()) {
        const Forms forms = frenchForms(row.french);
        QString plain = forms.plain;
        if (row.move == Move::Abolish) {
            plain += u"|mettre fin"_s;
        }
        all.append(plain);
        grammar.cues.append(
            {.move = row.move,
             .active = QRegularExpression(
                 u"(?:^|\\b(?:doit|doivent|devrait|devraient|faut|faudrait) |^(?:le|la|les|[\\w]+ment) )(?:\\w+ment )?(?:%1)\\b|\\b%2\\b"_s
                     .arg(plain, forms.personal),
                 unicodeWords),
             .passive = QRegularExpression(
                 u"\\b(?:être|sera|seront|serait|seraient|soit|soient) (?:\\w+ment )?(?:%1)(?!\\w)"_s.arg(
                     forms.passive),
                 unicodeWords)});
    }
    grammar.split = QRegularExpression(u"[.;:!?,()…«»]| (?:et|ou|puis) (?=(?:%1)\\b)"_s.arg(all.join(u'|')),
                                       unicodeWords);
    return grammar;
}

Grammar englishGrammar()
{
    Grammar grammar{
        .cues = {},
        .object = QRegularExpression(
            u"^ (?!(?:by|from|above|below|over|under|for|when|if|as|at|more|less|\\w+ly)\\b)"_s,
            unicodeWords),
        .negated = QRegularExpression(
            u"\\b(?:no|not|never|without|against|refuse|reject|oppose|prevent|avoid|except|unless|instead|cannot)\\b|n't\\b"_s,
            unicodeWords),
        .split = {},
        .vague = wordSet(u"new additional extra more thousands million millions bn billion euro euros year "
                         "years month months total number level least markedly gradually immediately sharply "
                         "france country wearing building sale at"_s)};
    QStringList all;
    for (const Verbs &row : verbs()) {
        const Forms forms = englishForms(row.english);
        all.append(forms.plain);
        grammar.cues.append(
            {.move = row.move,
             .active = QRegularExpression(
                 u"(?:^(?:\\w+ly )?|\\b(?:should|must|would|will|shall) (?:\\w+ly )?)(?:%1)\\b"_s.arg(
                     forms.plain),
                 unicodeWords),
             .passive =
                 QRegularExpression(u"\\bbe (?:\\w+ly )?(?:%1)\\b"_s.arg(forms.passive), unicodeWords)});
    }
    grammar.split = QRegularExpression(
        u"[.;:!?()…“”]|,(?!\\d)| (?:and|or|then) (?=(?:%1)\\b)"_s.arg(all.join(u'|')), unicodeWords);
    return grammar;
}

const Grammar *grammarOf(QStringView language)
{
    static const Grammar french = frenchGrammar();
    static const Grammar english = englishGrammar();
    const QStringView tag = language.first(std::min<qsizetype>(2, language.size()));
    return tag == u"fr" ? &french : (tag == u"en" ? &english : nullptr);
}

QStringList topicWords(QStringView text, const Grammar &grammar)
{
    QStringList words = contentWords(text);
    words.removeIf([&](const QString &word) {
        return grammar.vague.contains(word) || word.front().isDigit() || word.endsWith(u"ment"_s);
    });
    return words;
}

QList<Measure> measureOf(const QString &clause, const Grammar &grammar)
{
    if (grammar.negated.match(clause).hasMatch()) {
        return {};
    }
    QList<Measure> found;
    for (const Cue &cue : grammar.cues) {
        QRegularExpressionMatch match = cue.passive.match(clause);
        const bool passive = match.hasMatch();
        if (!passive) {
            match = cue.active.match(clause);
        }
        if (!match.hasMatch()) {
            continue;
        }
        const QString before = clause.first(match.capturedStart());
        const QString after = clause.sliced(match.capturedEnd());
        const bool amount =
            (cue.move == Move::Raise || cue.move == Move::Lower) &&
            (after.startsWith(u" de ") || after.startsWith(u" d'") || after.startsWith(u" à "));
        const bool follows =
            !passive && (match.capturedStart() == 0 || (!amount && grammar.object.match(after).hasMatch()));
        QStringList figures = contentWords(clause);
        figures.removeIf([](const QString &word) { return !word.front().isDigit(); });
        found.append({.move = cue.move,
                      .about = topicWords(follows ? after : before, grammar),
                      .other = follows ? QStringList() : topicWords(after, grammar),
                      .figures = figures});
    }
    return found.size() == 1 ? found : QList<Measure>();
}

/// The same word, up to an ending of two letters: "social" and "sociaux", "tax" and "taxes".
bool sameWord(QStringView a, QStringView b)
{
    const auto [fromA, fromB] = std::ranges::mismatch(a, b);
    const auto common = fromA - a.cbegin();
    const qsizetype rest = std::max(a.cend() - fromA, b.cend() - fromB);
    return rest == 0 || (rest <= 2 && common >= 4) || (rest == 1 && common == 3);
}

bool holds(const QStringList &words, const QString &word)
{
    return std::ranges::any_of(words, [&](const QString &other) { return sameWord(other, word); });
}

bool holdsAll(const QStringList &words, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&](const QString &word) { return holds(words, word); });
}

bool ends(Move move)
{
    return move == Move::Abolish || move == Move::Ban;
}

bool begins(Move move)
{
    return move == Move::Create || move == Move::Allow;
}

/// 1 where who does `done` must want what `claimed` says, −1 where that is impossible, else 0.
int pull(Move done, Move claimed)
{
    if (done == claimed) {
        return 1;
    }
    const auto pair = [&](Move a, Move b) {
        return (done == a && claimed == b) || (done == b && claimed == a);
    };
    if (pair(Move::Raise, Move::Lower) || pair(Move::Leave, Move::Stay) ||
        pair(Move::ToState, Move::FromState) || pair(Move::Keep, Move::Abolish) ||
        pair(Move::Keep, Move::Ban) || pair(Move::Keep, Move::Leave)) {
        return -1;
    }
    if ((ends(done) && begins(claimed)) || (begins(done) && ends(claimed))) {
        return -1;
    }
    if (ends(done)) { // an end of it all is less of it
        return ends(claimed) || claimed == Move::Lower ? 1 : (claimed == Move::Raise ? -1 : 0);
    }
    if (done == Move::Leave || claimed == Move::Leave) { // "sortir du nucléaire"
        return ends(claimed) ? 1 : (begins(claimed) || done == Move::Raise ? -1 : 0);
    }
    return done == Move::Raise && ends(claimed) ? -1 : 0;
}

} // namespace

QList<Measure> measuresIn(QStringView text, QStringView language)
{
    const Grammar *grammar = grammarOf(language);
    QList<Measure> measures;
    if (grammar) {
        for (const QString &clause : levelled(text).split(grammar->split, Qt::SkipEmptyParts)) {
            measures += measureOf(clause.trimmed(), *grammar);
        }
    }
    return measures;
}

QList<Measure> claimIn(QStringView statement, QStringView language)
{
    const Grammar *grammar = grammarOf(language);
    return grammar ? measureOf(levelled(statement), *grammar) : QList<Measure>();
}

QList<Measure> claimIn(QStringView option, QStringView question, QStringView language)
{
    QList<Measure> claims = claimIn(option, language);
    for (Measure &claim : claims) {
        claim.about += topicWords(levelled(question), *grammarOf(language));
        claim.headed = false;
    }
    return claims;
}

Bearing bearing(const Measure &measure, const Measure &claim)
{
    const int way = pull(measure.move, claim.move);
    if (way == 0 || measure.about.isEmpty() || claim.about.isEmpty()) {
        return Bearing::None;
    }
    if (!std::ranges::all_of(claim.figures,
                             [&](const QString &figure) { return measure.figures.contains(figure); })) {
        return Bearing::None;
    }
    const QStringList said = measure.about + measure.other;
    const QStringList asked = claim.about + claim.other;
    const bool sameThing =
        !claim.headed || claim.about.size() <= 2 || holds(measure.about, claim.about.first());
    if (sameThing && holdsAll(claim.about, measure.about) && holdsAll(asked, said)) {
        return way > 0 ? Bearing::Same : Bearing::Opposite;
    }
    if (claim.headed && sameWord(measure.about.first(), claim.about.first()) &&
        holdsAll(measure.about, claim.about) && holdsAll(said, asked)) {
        return way > 0 ? Bearing::PartlySame : Bearing::PartlyOpposite;
    }
    return Bearing::None;
}

} // namespace preau
