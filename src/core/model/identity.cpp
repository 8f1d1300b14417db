// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/identity.h"

#include "base/canonicaljson.h"
#include "model/keys.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

using canonical::Array;
using canonical::Object;

QByteArray localText(const LocalText &text)
{
    const QList<LocalText::Entry> &entries = text.entries();
    if (entries.size() == 1 && entries.first().language.isEmpty()) {
        return canonical::string(entries.first().text);
    }
    Object object;
    for (const LocalText::Entry &entry : entries) {
        object.add(entry.language, canonical::string(entry.text));
    }
    return object.json();
}

void addText(Object &object, QStringView key, const LocalText &text)
{
    if (!text.isEmpty()) {
        object.add(key, localText(text));
    }
}

void addString(Object &object, QStringView key, const QString &text)
{
    if (!text.isEmpty()) {
        object.add(key, canonical::string(text));
    }
}

void addDate(Object &object, QStringView key, const PartialDate &date)
{
    addString(object, key, date.toString());
}

template<class Ids>
QByteArray idList(const Ids &ids)
{
    Array array;
    for (const auto &id : ids) {
        array.add(canonical::string(id.value()));
    }
    return array.json();
}

void fillSource(Object &object, const Source &source)
{
    addString(object, u"id", source.id.value());
    addText(object, u"title", source.title);
    addText(object, u"publisher", source.publisher);
    addString(object, u"url", source.url);
    addDate(object, u"date", source.date);
    addDate(object, u"retrieved", source.retrieved);
    if (source.own) {
        object.add(u"own", canonical::boolean(true));
    }
}

void addCitations(Object &object, const QList<Citation> &citations)
{
    if (citations.isEmpty()) {
        return;
    }
    Array array;
    for (const Citation &citation : citations) {
        Object cited;
        fillSource(cited, citation.source);
        if (citation.page) {
            cited.add(u"page", canonical::number(*citation.page));
        }
        array.add(cited.json());
    }
    object.add(u"sources", array.json());
}

void addPlacement(Object &object, const ThemeId &theme, const TopicId &topic)
{
    addString(object, u"theme", theme.value());
    addString(object, u"topic", topic.value());
}

QByteArray themeJson(const Theme &theme)
{
    Object object;
    object.add(u"id", canonical::string(theme.id.value()));
    addText(object, u"title", theme.title);
    addString(object, u"icon", theme.icon);
    Array topics;
    for (const Topic &topic : theme.topics) {
        Object entry;
        entry.add(u"id", canonical::string(topic.id.value()));
        addText(entry, u"title", topic.title);
        topics.add(entry.json());
    }
    object.add(u"topics", topics.json());
    return object.json();
}

QByteArray answersJson(const AnswerScale &answers)
{
    if (answers.isAgreement()) {
        return canonical::string(answerKindKey(answers.kind));
    }
    Array options;
    for (const AnswerOption &option : answers.options) {
        Object entry;
        entry.add(u"id", canonical::string(option.id.value()));
        addText(entry, u"text", option.text);
        addText(entry, u"short", option.shortText);
        options.add(entry.json());
    }
    Object object;
    object.add(u"kind", canonical::string(answerKindKey(answers.kind)));
    object.add(u"options", options.json());
    return object.json();
}

QByteArray questionJson(const Question &question)
{
    Object object;
    object.add(u"id", canonical::string(question.id.value()));
    addPlacement(object, question.theme, question.topic);
    addText(object, u"label", question.label);
    addText(object, u"statement", question.statement);
    addText(object, u"easy", question.easy);
    if (!question.context.text.isEmpty() || !question.context.sources.isEmpty()) {
        Object context;
        addText(context, u"text", question.context.text);
        addCitations(context, question.context.sources);
        object.add(u"context", context.json());
    }
    object.add(u"answers", answersJson(question.answers));
    return object.json();
}

QByteArray optionId(const Question &question, int option)
{
    return canonical::string(question.answers.options.at(option).id.value());
}

QByteArray positionJson(const Question &question, const Position &position)
{
    Object object;
    const PositionDetail &detail = position.detail();
    switch (position.state) {
    case PositionState::Stated:
        object.add(u"state", "\"stated\"");
        object.add(u"stance", optionId(question, position.option));
        object.add(u"confidence", canonical::string(confidenceKey(position.confidence)));
        break;
    case PositionState::Silent:
        object.add(u"state", "\"silent\"");
        addDate(object, u"searched", detail.searched);
        break;
    case PositionState::Undocumented:
        object.add(u"state", "\"undocumented\"");
        break;
    }
    addText(object, u"note", detail.note);
    addCitations(object, detail.sources);
    if (detail.secondReading) {
        Object second;
        second.add(u"stance", optionId(question, *detail.secondReading));
        addText(second, u"by", detail.secondReader);
        object.add(u"second_reading", second.json());
    }
    return object.json();
}

QByteArray proposalJson(const Proposal &proposal)
{
    Object object;
    object.add(u"id", canonical::string(proposal.id.value()));
    addPlacement(object, proposal.theme, proposal.topic);
    addText(object, u"text", proposal.text);
    addText(object, u"easy", proposal.easy);
    object.add(u"quote", canonical::boolean(proposal.quote));
    addCitations(object, proposal.sources);
    object.add(u"questions", idList(proposal.questions));
    return object.json();
}

QByteArray candidateJson(const Election &election, const Candidate &candidate)
{
    Object object;
    object.add(u"id", canonical::string(candidate.id.value()));
    if (candidate.refused) {
        object.add(u"refused", canonical::boolean(true));
        return object.json();
    }
    Object name;
    addString(name, u"given", candidate.name.given);
    addString(name, u"family", candidate.name.family);
    object.add(u"name", name.json());
    addText(object, u"party", candidate.party);
    addString(object, u"colour", candidate.colour);
    if (candidate.portrait) {
        Object portrait;
        addString(portrait, u"path", candidate.portrait->path);
        addText(portrait, u"credit", candidate.portrait->credit);
        addText(portrait, u"licence", candidate.portrait->licence);
        object.add(u"portrait", portrait.json());
    }
    Object links;
    for (const Link &link : candidate.links) {
        links.add(link.kind, canonical::string(link.url));
    }
    object.add(u"links", links.json());
    addText(object, u"easy", candidate.easy);
    addString(object, u"constituency", candidate.constituency.value());
    addDate(object, u"withdrawn", candidate.withdrawn);

    QList<Source> sources = candidate.sources;
    std::ranges::sort(sources, std::less<>(), &Source::id);
    Array sourceList;
    for (const Source &source : std::as_const(sources)) {
        Object entry;
        fillSource(entry, source);
        sourceList.add(entry.json());
    }
    object.add(u"sources", sourceList.json());

    Array proposals;
    for (const Proposal &proposal : candidate.proposals) {
        proposals.add(proposalJson(proposal));
    }
    object.add(u"proposals", proposals.json());

    Object positions;
    static const Position nothing;
    for (qsizetype i = 0; i < election.questions.size(); ++i) {
        const Question &question = election.questions[i];
        positions.add(
            question.id.value(),
            positionJson(question, i < candidate.positions.size() ? candidate.positions[i] : nothing));
    }
    object.add(u"positions", positions.json());
    return object.json();
}

QByteArray aboutJson(const About &about)
{
    Object object;
    addText(object, u"publisher", about.publisher);
    addText(object, u"funding", about.funding);
    addText(object, u"purpose", about.purpose);
    addText(object, u"inclusion", about.inclusion);
    addText(object, u"method", about.method);
    addText(object, u"contact", about.contact);
    addDate(object, u"updated", about.updated);
    return object.json();
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QByteArray canonicalJson(const Election &election)
{
    Object object;
    object.add(u"preau_json", canonical::number(1));
    object.add(u"id", canonical::string(election.id.value()));
    object.add(u"version", canonical::number(election.version));
    addText(object, u"title", election.title);
    addDate(object, u"date", election.date);
    addText(object, u"country", election.country);
    Array languages;
    for (const QString &language : election.languages) {
        languages.add(canonical::string(language));
    }
    object.add(u"languages", languages.json());
    addString(object, u"licence", election.licence);
    object.add(u"fictional", canonical::boolean(election.fictional));
    addDate(object, u"positions_as_of", election.positionsAsOf);
    object.add(u"contestants", canonical::string(contestantsKey(election.contestants)));
    object.add(u"ballot_order", idList(election.ballotOrder));
    object.add(u"about", aboutJson(election.about));

    Array themes;
    for (const Theme &theme : election.themes) {
        themes.add(themeJson(theme));
    }
    object.add(u"themes", themes.json());

    Array glossary;
    for (const GlossaryEntry &entry : election.glossary) {
        Object item;
        addText(item, u"term", entry.term);
        addText(item, u"definition", entry.definition);
        addCitations(item, entry.sources);
        glossary.add(item.json());
    }
    object.add(u"glossary", glossary.json());

    Array corrections;
    for (const Correction &correction : election.corrections) {
        Object item;
        addDate(item, u"date", correction.date);
        addString(item, u"candidate", correction.candidate.value());
        addText(item, u"note", correction.note);
        corrections.add(item.json());
    }
    object.add(u"corrections", corrections.json());

    Array constituencies;
    for (const Constituency &constituency : election.constituencies) {
        Object item;
        item.add(u"id", canonical::string(constituency.id.value()));
        addText(item, u"title", constituency.title);
        constituencies.add(item.json());
    }
    object.add(u"constituencies", constituencies.json());

    Array questions;
    for (const Question &question : election.questions) {
        questions.add(questionJson(question));
    }
    object.add(u"questions", questions.json());

    // By id, so that how candidates are spread over files leaves no trace; the ballot order stands above.
    QList<const Candidate *> candidates;
    for (const Candidate &candidate : election.candidates) {
        candidates.append(&candidate);
    }
    std::ranges::sort(candidates, std::less<>(), &Candidate::id);
    Array candidateList;
    for (const Candidate *candidate : std::as_const(candidates)) {
        candidateList.add(candidateJson(election, *candidate));
    }
    object.add(u"candidates", candidateList.json());
    return object.json();
}

QString dataHash(const Election &election)
{
    return sha256(canonicalJson(election));
}

QString questionsHash(const Election &election)
{
    QList<const Question *> questions;
    for (const Question &question : election.questions) {
        questions.append(&question);
    }
    std::ranges::sort(questions, std::less<>(), &Question::id);
    const QString reference = election.referenceLanguage();
    Array array;
    for (const Question *question : std::as_const(questions)) {
        Array options;
        for (const AnswerOption &option : question->answers.options) {
            options.add(canonical::string(option.id.value()));
        }
        Object object;
        object.add(u"id", canonical::string(question->id.value()));
        object.add(u"kind", canonical::string(answerKindKey(question->answers.kind)));
        object.add(u"options", options.json());
        object.add(u"statement", canonical::string(question->statement.text(reference, reference)));
        array.add(object.json());
    }
    return sha256(array.json());
}

} // namespace preau
