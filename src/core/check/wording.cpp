// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/wording.h"

#include "check/prose.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// The first match of a cue, as a person would quote it.
QString quoted(const QString &text, const QRegularExpression &cue)
{
    const QRegularExpressionMatch match = cue.match(text);
    return match.hasMatch() ? match.captured().trimmed() : QString();
}

struct Cues
{
    QRegularExpression modal;                   ///< what makes a sentence a demand
    QList<QRegularExpression> doubleEverywhere; ///< two claims, wherever it stands
    QList<QRegularExpression> doubleInDemand;   ///< two claims if it stands behind the first modal
    QRegularExpression subordinate;             ///< what follows belongs to something within the claim
    QRegularExpression leading;
    QRegularExpression negated;
    QRegularExpression more; ///< looked for behind the first modal
    QRegularExpression less;
};

Cues frenchCues()
{
    const QString modal =
        u"(?:doit|doivent|devrait|devraient|devra|devront|faut|faudrait|faudra|peut|peuvent|pourra|pourront)"_s;
    const QString infinitive =
        u"(?:abaisser|abolir|abroger|accélérer|accorder|accroître|accueillir|acheter|agir|aider|ajouter|"
        u"alléger|"
        u"améliorer|annuler|arrêter|assurer|attribuer|"
        "augmenter|autoriser|baisser|bloquer|bâtir|casser|cesser|changer|compenser|conserver|construire|"
        "consacrer|contrôler|créer|débloquer|défendre|développer|diminuer|donner|doubler|durcir|embaucher|"
        "empêcher|encadrer|encourager|étendre|exclure|exiger|exonérer|expulser|favoriser|fermer|financer|"
        "fixer|former|fournir|garantir|gaspiller|geler|généraliser|harmoniser|imposer|indexer|installer|"
        "instaurer|instituer|"
        "interdire|intégrer|introduire|investir|isoler|légaliser|libérer|limiter|lutter|maintenir|mettre|"
        "moderniser|multiplier|nationaliser|nommer|obliger|offrir|organiser|ouvrir|permettre|plafonner|"
        "planter|porter|"
        "privatiser|privilégier|prolonger|promouvoir|protéger|punir|quitter|racheter|recruter|réduire|"
        "réserver|refuser|"
        "réformer|régulariser|relancer|relever|remplacer|rendre|renforcer|rénover|renoncer|renvoyer|"
        "réparer|restaurer|rétablir|retirer|revaloriser|revenir|réviser|sanctionner|simplifier|sortir|"
        "soutenir|subventionner|supprimer|suspendre|taxer|transformer|trier|tripler|vendre|verser)"_s;
    const QString notPredicate =
        u"(?!(?:le|la|les|un|une|des|du|de|d|l|au|aux|à|en|dans|par|pour|sur|sans|avec|sous|leurs?|son|sa|"
        u"ses|"
        "ce|cet|cette|ces|qui|que|qu|où|dont|quand|si|y|tout|tous|toute|toutes|cela|ainsi|non)\\b)"_s;
    return {
        .modal = words(u"(?<!\\bqui )\\b%1\\b"_s.arg(modal)),
        .doubleEverywhere =
            {words(
                 u"(?<!\\bqui )\\b%1\\b(?=(?:[^.;!?]*?)\\b(?:et|mais|puis) (?:(?!(?:qui|que|qu|dont|où|si|quand|lorsque|%1)\\b)[\\w'-]+ ?){0,6}?\\b%1\\b)"_s
                     .arg(modal)),
             words(u"\\bet/ou\\b"_s)},
        .doubleInDemand =
            {words(u"\\bet (?:(?:ne pas|aussi|donc|enfin|ensuite|également|même|mieux|surtout) )?%1\\b"_s.arg(
                 infinitive)),
             words(
                 u"\\b(?:être|rester|devenir) (?:(?:plus|moins|mieux|très|\\w+ment) )?%1(?!et\\b)\\w{3,} et "
                 "(?:(?:non|plus|moins|mieux) )?%1\\w{3,}\\b"_s.arg(notPredicate)),
             words(u"\\bmais (?:pas|aussi|sans|seulement|uniquement|non|%1)\\b"_s.arg(modal)),
             words(u"\\btout en \\w+ant\\b"_s)},
        .subordinate =
            words(u"\\b(?:qui|qu[e']|dont|où|quand|lorsqu[e']|si|pour|afin|parce|puisque|car)(?!\\w)"_s),
        .leading = words(
            u"\\bévidemment\\b|\\bbien sûr\\b|\\bbien entendu\\b|\\bde toute évidence\\b|"
            "\\bil (?:est|va) (?:évident|clair|de soi|sans "
            "dire|inacceptable|inadmissible|honteux|absurde|anormal|"
            "scandaleux|grand temps)\\b|\\b(?:tout le monde|chacun) (?:le )?sait\\b|"
            "\\b(?:scandaleu(?:x|se|ses)|inadmissibles?|inacceptables?|honteu(?:x|se|ses)|absurdes?|"
            "intolérables?|"
            "indécente?s?|laxistes?|laxisme|ridicules?)\\b|\\b(?:mal)?heureusement\\b|\\bbon sens\\b|"
            "\\bgaspill(?:ages?(?! (?:alimentaires?|énergétiques?|de nourriture|de l.eau|de "
            "l.énergie|d.eau|d.énergie|d.électricité)\\b)|er|e|ent|ée?s?|ant)\\b|\\bgabegie\\b|"
            "\\binjustices?\\b|\\binjustes?\\b|\\binjustement\\b|\\bscandales?\\b|\\bhonte\\b|\\benfin\\b|"
            "\\bil (?:est|serait) (?:plus que )?temps\\b|\\b(?:depuis|pendant) trop longtemps\\b|"
            "\\bsoi-disant\\b|\\bprétendue?s?\\b|\\b(?:à juste titre|naturellement)\\b|"
            "\\bn'est-(?:ce|il|elle) pas\\b|\\bne "
            "(?:faut|faudrait|doit|devrait|pensez|trouvez|croyez)-(?:il|on|elle|vous) "
            "pas\\b|\\b(?:pensez|trouvez|croyez|êtes|seriez)-vous\\b"_s),
        .negated = words(u"\\bne (?:doit|doivent|devrait|devraient|devra|devront|faut|faudrait|peut|peuvent) "
                         "(?:plus |pas |jamais |en aucun|être en aucun|aucun)|"
                         "^(?:aucune?|personne|nul|nulle)\\b"_s),
        .more = words(
            u"\\b(?:augment|accro[iî]|agrandi|autoris|construi|cré[eéa]|développ|doubl|embauch|encourag|éten|"
            "favoris|financ|généralis|instaur|institu|introdui|légalis|multipli|ouvert|ouvri|ouvre|recrut|"
            "régularis|relev|renforc|renouvel|rétabli|revaloris|soutenu|soutenir|tripl)\\w*|\\bdavantage\\b"_s),
        .less = words(
            u"\\b(?:abaiss|aboli|abrog|allég|arrêt|baiss|bloqu|cess|diminu|ferm(?:er|é)|gel(?:er|é)|interdi|"
            "limit|plafonn|quitt|rédui|renonc|restrein|retir|sortir|suppr?im|suspend)\\w*|\\bs'opposer\\b|"
            "\\bmettre fin\\b|\\brevenir sur\\b|\\bdescendre\\b"_s)};
}

Cues englishCues()
{
    const QString modal = u"(?:should|must|ought to|has to|have to|needs? to|shall)"_s;
    const QString notRelative = u"(?<!\\bthat )(?<!\\bwhich )(?<!\\bwho )"_s;
    const QString gap =
        u"(?:(?!(?:that|which|who|whom|whose|where|if|when|while|%1)\\b)[\\w'’-]+ ){0,5}?"_s.arg(modal);
    // Words that are verbs alone, and those that are nouns or adjectives as well: behind these an object
    // tells.
    const QString verb =
        u"(?:abolish|accelerate|allow|award|create|introduce|reduce|strengthen|legali[sz]e|authori[sz]e|"
        u"provide|remove|"
        u"replace|keep|"
        "make|give|establish|extend|expand|restore|protect|encourage|nationali[sz]e|privati[sz]e|repeal|"
        "withdraw|"
        "oblige|forbid|prohibit|recruit|hire|invest|guarantee|maintain|spend|pay|build|renovate|simplify|"
        "regulari[sz]e|abandon|modernise|modernize|rebuild|refuse|subsidi[sz]e|renounce|leave|become|remain|improve|promote)"_s;
    const QString either = u"(?:ban|cut|tax|raise|increase|lower|limit|close|open|fund|support|plan|end|stop|"
                           u"cap|freeze|double|plant|"
                           "train|lease|rent|sell|buy|charge|fine|test|move)"_s;
    const QString object =
        u"(?:the|a|an|its|their|his|her|all|more|fewer|less|new|every|any|these|those|it|them|each|at)"_s;
    // Of these, the ones that stand before no other noun: a plural behind them is their object.
    const QString bareObject = u"(?:ban|cap|cut|freeze|raise|increase|sell|buy) \\w{3,}s"_s;
    const QString notPredicate =
        u"(?!(?:the|a|an|its|their|his|her|of|to|in|on|at|by|for|from|with|without|under|over|as|not|all|any|"
        "both|that|which|who|where|when|if|then|those|these|more|less|only|no|open to)\\b)"_s;
    return {
        .modal = words(u"%1\\b%2\\b"_s.arg(notRelative, modal)),
        .doubleEverywhere = {words(u"%3\\b%1\\b(?=[^.;!?]*?\\b(?:and|but|then) %2%1\\b)"_s.arg(modal, gap,
                                                                                               notRelative)),
                             words(u"\\band/or\\b"_s)},
        .doubleInDemand =
            {words(u"\\band (?:(?:then|also|not|instead|at last|finally|thereby|thus) )?(?:%1|%2 %3|%4)\\b"_s
                       .arg(verb, either, object, bareObject)),
             words(u"\\bbe (?:(?:more|less|\\w+ly) )?%1(?!and\\b)\\w{3,}(?: of charge| for (?:all|everyone|"
                   "everybody))? and (?:(?:more|less|not) )?%1\\w{3,}\\b"_s.arg(notPredicate)),
             words(u"(?<!\\ball )(?<!\\bnothing )(?<!\\banything )\\bbut (?:not|only|also|without|%1)\\b"_s
                       .arg(modal)),
             words(u", while \\w+ing\\b"_s)},
        .subordinate =
            words(u"\\b(?:that|which|who|whom|whose|where|when|if|unless|because|since|to|so as)\\b"_s),
        .leading = words(
            u"\\bobviously\\b|\\bof course\\b|\\bneedless to "
            u"say\\b|^clearly\\b|^surely\\b|\\b(?:everyone|everybody) knows\\b|"
            "\\bit is (?:obvious|clear|high time|unacceptable|absurd|shameful|only fair)\\b|"
            "\\b(?:outrageous|unacceptable|disgraceful|ridiculous|absurd|shameful|scandalous|intolerable)\\b|"
            "\\bcommon sense\\b|\\bfortunately\\b|\\bunfortunately\\b|"
            "\\bwasting\\b|\\bwasteful\\b|\\bwasted (?=money|public|taxes)|"
            "\\b(?:not|never|longer) waste\\b|\\bwastes? (?:of|money|public|tax\\w*|millions|billions)\\b|"
            "\\binjustices?\\b|\\bunjust(?:ly)?\\b|\\bunfair(?:ly)?\\b(?! "
            "(?:competition|dismissals?|terms|trading))|"
            "\\bscandals?\\b|\\bat (?:long )?last\\b|\\bfinally\\b|\\b(?:it is|about) time\\b|\\b(?:for "
            ")?far too long\\b|"
            "\\bso-called\\b|\\b(?:rightly|naturally)\\b|\\b(?:don't|do) you "
            "(?:think|agree|believe|feel)\\b|"
            "\\b(?:shouldn't|isn't|aren't|wouldn't|won't) (?:we|it|they|you)\\b|\\bare you (?:for|against|in favour)\\b"_s),
        .negated = words(u"\\b(?:should|must|shall|ought|may) (?:not|never|no longer)\\b|\\bcannot\\b|"
                         "\\b(?:should|must)n't\\b|^(?:no|nobody|none)\\b"_s),
        .more = words(
            u"\\b(?:increas|rais|rise|creat|build|built|introduc|extend|legali[sz]|allow|authori[sz]|"
            u"strengthen|"
            "expand|doubl|recruit|hire|regulari[sz]|restor|invest|fund|grow|encourag|promot)\\w*|\\bopen(?:ed)?\\b"_s),
        .less = words(
            u"\\b(?:abolish|bann|ban\\b|cut\\b|reduc|decreas|lower|fall\\b|fewer|end\\b|ended|scrap|stop|"
            u"leave\\b|oppos|clos|"
            "repeal|freez|frozen|capped|cap\\b|limit|restrict|withdraw|phased? out|remov|prohibit|forbid)\\w*"_s)};
}

const Cues *cuesOf(QStringView language)
{
    static const Cues french = frenchCues();
    static const Cues english = englishCues();
    const QStringView tag = language.first(std::min<qsizetype>(2, language.size()));
    return tag == u"fr" ? &french : (tag == u"en" ? &english : nullptr);
}

/// What follows the first modal verb, up to a subordinate clause or a purpose; all of it where there is no
/// modal.
QString demand(const QString &text, const Cues &cues)
{
    const QRegularExpressionMatch match = cues.modal.match(text);
    const QString claim = match.hasMatch() ? text.sliced(match.capturedStart()) : text;
    const QRegularExpressionMatch subordinate = cues.subordinate.match(claim);
    return subordinate.hasMatch() ? claim.first(subordinate.capturedStart()) : claim;
}

} // namespace

QString doubleClaim(QStringView statement, QStringView language)
{
    const Cues *cues = cuesOf(language);
    if (!cues) {
        return {};
    }
    const QList<QStringView> parts = sentences(statement);
    if (parts.size() > 1) {
        return levelled(parts[1]).section(u' ', 0, 2) + u" …"_s;
    }
    const QString text = levelled(statement);
    if (text.contains(u';')) {
        return u";"_s;
    }
    for (const QRegularExpression &cue : cues->doubleEverywhere) {
        const QRegularExpressionMatch match = cue.match(text);
        if (match.hasMatch()) {
            const QString rest = text.sliced(match.capturedStart());
            const QString second = quoted(rest.sliced(match.capturedLength()), cues->modal);
            return second.isEmpty() ? match.captured() : match.captured() + u" … "_s + second;
        }
    }
    const QString claim = demand(text, *cues);
    for (const QRegularExpression &cue : cues->doubleInDemand) {
        const QString found = quoted(claim, cue);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QString leadingWords(QStringView statement, QStringView language)
{
    const Cues *cues = cuesOf(language);
    return cues ? quoted(levelled(statement), cues->leading) : QString();
}

bool isNegated(QStringView statement, QStringView language)
{
    const Cues *cues = cuesOf(language);
    return cues && cues->negated.match(levelled(statement)).hasMatch();
}

Direction direction(QStringView statement, QStringView language)
{
    const Cues *cues = cuesOf(language);
    if (!cues) {
        return Direction::Unknown;
    }
    const QString text = levelled(statement);
    const QString claim = demand(text, *cues);
    const bool more = cues->more.match(claim).hasMatch();
    const bool less = cues->less.match(claim).hasMatch();
    if (more == less) {
        return Direction::Unknown;
    }
    return less != isNegated(statement, language) ? Direction::Less : Direction::More;
}

} // namespace preau
