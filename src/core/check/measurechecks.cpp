// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/checkparts.h"
#include "check/checks.h"
#include "check/measure.h"
#include "check/prose.h"
#include "check/signs.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// What a position demands, as far as the words of the statement or of the option tell.
struct Demand
{
    QList<Measure> claims; ///< one in each language at most
    QStringList languages;
    int sign = 0; ///< 1 where the position wants the claim, −1 where it refuses it
};

Demand demandOf(const Election &election, const Question &question, const Position &position)
{
    Demand demand;
    const bool agreement = question.answers.isAgreement();
    demand.sign = agreement ? signOf(question, position).value_or(0) : (position.isStated() ? 1 : 0);
    if (demand.sign == 0) {
        return demand;
    }
    for (const LocalText::Entry &entry : question.statement.entries()) {
        const QString language = entry.language.isEmpty() ? election.referenceLanguage() : entry.language;
        const QList<Measure> claims =
            agreement ? claimIn(entry.text, language)
                      : claimIn(question.answers.options[position.option].text.text(language), entry.text,
                                language);
        if (!claims.isEmpty()) {
            demand.claims += claims;
            demand.languages.append(language);
        }
    }
    return demand;
}

Bearing opposite(Bearing bearing)
{
    switch (bearing) {
    case Bearing::Same:
        return Bearing::Opposite;
    case Bearing::PartlySame:
        return Bearing::PartlyOpposite;
    case Bearing::Opposite:
        return Bearing::Same;
    case Bearing::PartlyOpposite:
        return Bearing::PartlySame;
    case Bearing::None:
        break;
    }
    return Bearing::None;
}

/// What a proposal means for a position. Whatever supports it, in any language, comes first: a translation
/// that reads otherwise is no contradiction.
Bearing bearingOn(const Demand &demand, const Proposal &proposal, const QString &reference)
{
    Bearing found = Bearing::None;
    for (qsizetype i = 0; i < demand.claims.size(); ++i) {
        const QString &language = demand.languages[i];
        const QString spoken = proposal.text.languageOf(language);
        const bool translated = spoken == language || (spoken.isEmpty() && language == reference);
        const QString text = translated ? proposal.text.text(language) : QString();
        for (const Measure &measure : measuresIn(text, language)) {
            Bearing way = bearing(measure, demand.claims[i]);
            way = demand.sign < 0 ? opposite(way) : way;
            if (way == Bearing::Same || way == Bearing::PartlySame) {
                return way;
            }
            if (way == Bearing::Opposite || (way == Bearing::PartlyOpposite && found == Bearing::None)) {
                found = way;
            }
        }
    }
    return found;
}

/// Whether a proposal is the statement itself, whatever its verb: the same words, but for little ones, the
/// same figures, and both denied or neither.
bool isStatement(QStringView proposal, QStringView statement)
{
    static const QRegularExpression denial(u"\\b(?:pas|not|cannot)\\b|n't\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (denial.match(levelled(proposal)).hasMatch() != denial.match(levelled(statement)).hasMatch()) {
        return false;
    }
    static const QSet<QString> helpers{u"sera"_s,   u"seront"_s, u"serait"_s,
                                       u"rendre"_s, u"make"_s,   u"seraient"_s};
    const auto wordsOf = [](QStringView text) {
        const QStringList words = contentWords(text);
        return QSet<QString>(words.cbegin(), words.cend()) - helpers;
    };
    const QSet<QString> said = wordsOf(proposal);
    const QSet<QString> asked = wordsOf(statement);
    const QSet<QString> either = said | asked;
    const QSet<QString> different = either - (said & asked);
    const bool otherFigures = std::ranges::any_of(different, [](const QString &word) {
        return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    });
    return !asked.isEmpty() && !otherFigures && 10 * different.size() <= either.size();
}

/// A proposal that is the statement which the position refuses, in one of the languages.
bool isRefusedStatement(const Election &election, const Question &question, const Position &position,
                        const Proposal &proposal)
{
    return question.answers.isAgreement() && signOf(question, position).value_or(0) < 0 &&
           std::ranges::any_of(election.languages, [&](const QString &language) {
               return proposal.text.has(language) && question.statement.has(language) &&
                      isStatement(proposal.text.text(language), question.statement.text(language));
           });
}

void checkPosition(const Election &election, const Candidate &candidate, qsizetype q, Collector &collector)
{
    const Question &question = election.questions[q];
    const Demand demand = demandOf(election, question, candidate.positions[q]);
    QList<qsizetype> against;
    QList<qsizetype> partlyAgainst;
    bool supported = false;
    for (qsizetype p = 0; p < candidate.proposals.size(); ++p) {
        if (!candidate.proposals[p].questions.contains(question.id)) {
            continue;
        }
        Bearing way = bearingOn(demand, candidate.proposals[p], election.referenceLanguage());
        if (way == Bearing::None &&
            isRefusedStatement(election, question, candidate.positions[q], candidate.proposals[p])) {
            way = Bearing::Opposite;
        }
        supported = supported || way == Bearing::Same || way == Bearing::PartlySame;
        if (way == Bearing::Opposite) {
            against.append(p);
        } else if (way == Bearing::PartlyOpposite) {
            partlyAgainst.append(p);
        }
    }
    // An exception to a rule is none of its contradictions.
    if (!supported) {
        against += partlyAgainst;
        std::ranges::sort(against);
    }
    for (const qsizetype p : std::as_const(against)) {
        const Proposal &proposal = candidate.proposals[p];
        collector.warning(
            "proposal-against-position"_code,
            spotOf(candidate, u"proposals[%1].questions"_s.arg(p), proposal.place),
            CheckText::tr("The proposal “%1” seems to ask for the opposite of the position on “%2” that "
                          "rests on it.")
                .arg(proposal.id.value(), question.id.value()),
            CheckText::tr("Read the source again: the position, the link or the wording of the proposal is "
                          "likely wrong."));
    }
}

} // namespace

void checkMeasures(const Election &election, Collector &collector)
{
    for (const Candidate &candidate : election.candidates) {
        QList<bool> linked(election.questions.size(), false);
        for (const Proposal &proposal : candidate.proposals) {
            for (const QuestionId &id : proposal.questions) {
                const auto at = std::ranges::find(election.questions, id, &Question::id);
                if (at != election.questions.cend()) {
                    linked[at - election.questions.cbegin()] = true;
                }
            }
        }
        for (qsizetype q = 0; q < std::min(linked.size(), candidate.positions.size()); ++q) {
            if (linked[q]) {
                checkPosition(election, candidate, q, collector);
            }
        }
    }
}

} // namespace preau
