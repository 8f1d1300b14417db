// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdownreport.h"

#include "report/matchwords.h"
#include "report/words.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

QString markdownEscaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r') {
            safe += u' ';
            continue;
        }
        if (c == u'<') {
            safe += u"&lt;"_s;
            continue;
        }
        if (c == u'&') {
            safe += u"&amp;"_s;
            continue;
        }
        const bool opensLine = safe.isEmpty() && QStringView(u"#+->=").contains(c);
        if (opensLine || QStringView(u"\\`*_[]|~$").contains(c)) {
            safe += u'\\';
        }
        safe += c;
    }
    // "12." at the start of a line would become a list.
    qsizetype digits = 0;
    while (digits < safe.size() && safe[digits].isDigit()) {
        ++digits;
    }
    if (digits > 0 && digits < safe.size() && safe[digits] == u'.') {
        safe.insert(digits, u'\\');
    }
    return safe;
}

namespace {

/// A link where the address is one: "[Programme, page 3](<https://…>), Publisher, March 2022".
QString sourceWords(const Citation &citation, const DataLanguage &language)
{
    const QString &address = citation.source.url;
    const bool isLink = QUrl(address, QUrl::StrictMode).isValid() &&
                        (address.startsWith(u"https://") || address.startsWith(u"http://")) &&
                        !address.contains(u'|');
    if (!isLink) {
        return markdownEscaped(citationWords(citation, language));
    }
    Citation linked;
    linked.page = citation.page;
    linked.source.id = citation.source.id;
    linked.source.title = citation.source.title;
    Citation rest;
    rest.source.publisher = citation.source.publisher;
    rest.source.date = citation.source.date;
    const QString words = markdownEscaped(citationWords(linked, language));
    const QString after = markdownEscaped(citationWords(rest, language));
    return (words.isEmpty() ? u'<' + address + u'>' : u'[' + words + u"](<"_s + address + u">)"_s) +
           (after.isEmpty() ? QString() : u", "_s + after);
}

QString citedFrom(const QList<Citation> &citations, const DataLanguage &language)
{
    QStringList list;
    for (const Citation &citation : citations) {
        list.append(sourceWords(citation, language));
    }
    return list.isEmpty() ? QString() : Report::tr("Source: %1").arg(list.join(semicolon()));
}

QString emphasised(const QString &sentence)
{
    return u'*' + markdownEscaped(sentence) + u'*';
}

QString paragraphOf(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u' ');
}

/// One table a question: who, what position, and what it rests on. Tables that are wider than a page or a
/// screen cannot be pasted anywhere, so that there is no column a question.
QString questionTable(const Election &election, const Comparison &comparison, int index,
                      const DataLanguage &language)
{
    const Question &question = election.questions[index];
    static const Position nothing;

    struct Row
    {
        QString who;
        QString position;
        QString basis;
    };

    QList<Row> rows;
    bool anyBasis = false;
    for (const int who : comparison.candidates) {
        const Candidate &candidate = election.candidates[who];
        Row row{.who = markdownEscaped(candidateHeading(candidate)), .position = {}, .basis = {}};
        if (candidate.refused) {
            row.position = markdownEscaped(Report::tr("File refused"));
        } else {
            const Position &position =
                index < candidate.positions.size() ? candidate.positions[index] : nothing;
            row.position = markdownEscaped(positionWords(question, position, language));
            const QString confidence = confidenceWords(position);
            if (!confidence.isEmpty()) {
                row.position += u" ("_s + markdownEscaped(confidence) + u')';
            }
            if (isDisputed(question, position)) {
                row.position +=
                    u" ("_s + markdownEscaped(Report::tr("a second reader came to the other side")) + u')';
            }
            row.basis = paragraphOf({markdownEscaped(language.text(position.detail().note)),
                                     citedFrom(position.detail().sources, language)});
        }
        anyBasis = anyBasis || !row.basis.isEmpty();
        rows.append(row);
    }
    QString text = u"| "_s + markdownEscaped(contestantWord(election.contestants)) + u" | "_s +
                   markdownEscaped(Report::tr("Position")) + u" |"_s +
                   (anyBasis ? u' ' + markdownEscaped(Report::tr("What it rests on")) + u" |"_s : QString()) +
                   (anyBasis ? u"\n|---|---|---|\n"_s : u"\n|---|---|\n"_s);
    for (const Row &row : std::as_const(rows)) {
        text += u"| "_s + row.who + u" | "_s + row.position + u" |"_s +
                (anyBasis ? (row.basis.isEmpty() ? QString() : u' ' + row.basis) + u" |"_s : QString()) +
                u'\n';
    }
    return text;
}

/// The measures of one candidate. What all of them are cited from is said once, below.
QString proposalList(const Election &election, const QList<const Proposal *> &proposals,
                     const DataLanguage &language)
{
    const QString common = citedFrom(proposals.first()->sources, language);
    const bool shared = std::ranges::all_of(proposals, [&](const Proposal *proposal) {
        return citedFrom(proposal->sources, language) == common;
    });
    QString text;
    for (const Proposal *proposal : proposals) {
        const QString words = markdownEscaped(language.text(proposal->text));
        text += u"- "_s +
                paragraphOf({proposal->quote ? Report::tr("“%1”", "a quotation").arg(words) : words,
                             proposal->quote
                                 ? emphasised(proposalKindSentence(election, *proposal, language.wanted))
                                 : QString(),
                             shared ? QString() : citedFrom(proposal->sources, language)}) +
                u'\n';
    }
    return shared && !common.isEmpty() ? text + u'\n' + common + u'\n' : text;
}

/// What each proposes on a theme, and who proposes nothing there: an absence that is not said would be read
/// as a choice of the editors.
QString proposalsSection(const Election &election, const Comparison &comparison, const ThemeId &theme,
                         const CompareOptions &options, const DataLanguage &language)
{
    QString lists;
    QStringList without;
    bool summaries = false;
    bool quotations = false;
    for (const int who : comparison.candidates) {
        const Candidate &candidate = election.candidates[who];
        QList<const Proposal *> shown;
        for (const Proposal &proposal : candidate.proposals) {
            if (proposal.theme == theme && options.shows(proposal)) {
                shown.append(&proposal);
                (proposal.quote ? quotations : summaries) = true;
            }
        }
        if (!shown.isEmpty()) {
            lists += u"### "_s +
                     Report::tr("Proposals of %1").arg(markdownEscaped(candidateHeading(candidate))) +
                     u"\n\n"_s + proposalList(election, shown, language) + u'\n';
        } else if (!candidate.refused) {
            without.append(candidateHeading(candidate));
        }
    }
    QString text;
    if (summaries) {
        text += emphasised(quotations ? Report::tr("The proposals are summaries by the editors, except those "
                                                   "in quotation marks.")
                                      : Report::tr("The proposals are summaries by the editors.")) +
                u"\n\n"_s;
    }
    text += lists;
    if (!without.isEmpty()) {
        text += markdownEscaped((options.topic.isEmpty()
                                     ? Report::tr("No proposal documented on this theme: %1.", "names")
                                     : Report::tr("No proposal documented on this topic: %1.", "names"))
                                    .arg(without.join(u", "_s))) +
                u"\n\n"_s;
    }
    return text;
}

/// Whether one of the tables says how sure a position is.
bool saysConfidence(const Election &election, const Comparison &comparison)
{
    const auto says = [&](int index, int who) {
        const Candidate &candidate = election.candidates[who];
        return !candidate.refused && index < candidate.positions.size() &&
               !confidenceWords(candidate.positions[index]).isEmpty();
    };
    return std::ranges::any_of(comparison.themes, [&](const ComparisonTheme &part) {
        return std::ranges::any_of(part.questions, [&](int index) {
            return std::ranges::any_of(comparison.candidates, [&](int who) { return says(index, who); });
        });
    });
}

} // namespace

QString compareMarkdown(const Election &election, const Comparison &comparison, const CompareOptions &options)
{
    const DataLanguage language{.wanted = options.report.language, .reference = election.referenceLanguage()};
    QString text = u"# "_s + markdownEscaped(language.text(election.title)) + u"\n\n"_s;
    for (const QString &notice : electionNotices(election, options.report.today)) {
        text += u"> "_s + markdownEscaped(notice) + u"\n\n"_s;
    }
    for (const Constituency &constituency : election.constituencies) {
        if (constituency.id == options.report.constituency) {
            text += markdownEscaped(Report::tr("Constituency: %1").arg(language.text(constituency.title))) +
                    u"\n\n"_s;
        }
    }
    if (comparison.themes.isEmpty()) {
        text += markdownEscaped(Report::tr("No question is left to compare.")) + u"\n\n"_s;
    }
    for (const ComparisonTheme &part : comparison.themes) {
        const Theme *theme = election.theme(part.theme);
        text +=
            u"## "_s + markdownEscaped(theme ? language.text(theme->title) : part.theme.value()) + u"\n\n"_s;
        for (const int index : part.questions) {
            text += u"### "_s + markdownEscaped(language.text(election.questions[index].statement)) +
                    u"\n\n"_s + questionTable(election, comparison, index, language) + u'\n';
        }
        if (options.proposals) {
            text += proposalsSection(election, comparison, part.theme, options, language);
        }
    }
    text += u"---\n\n"_s;
    QStringList closing{Report::tr("Of the positions shown: %1.").arg(countWords(comparison.counts))};
    if (!election.positionsAsOf.isNull()) {
        closing.append(Report::tr("Positions as of %1.").arg(dateWords(election.positionsAsOf)));
    }
    if (saysConfidence(election, comparison)) {
        closing.append(Report::tr("Medium or low confidence, in brackets, says how sure the editors are of "
                                  "how they read a position. It changes no score."));
    }
    closing.append(candidatesOrderSentence(election, options.report.order));
    text += markdownEscaped(closing.join(u' ')) + u"\n\n"_s;
    QStringList origin;
    if (!election.about.publisher.isEmpty()) {
        origin.append(
            Report::tr("Collected by %1.", "a publisher").arg(language.text(election.about.publisher)));
    }
    if (!election.licence.isEmpty()) {
        origin.append(Report::tr("Licence: %1.").arg(election.licence));
    }
    if (!origin.isEmpty()) {
        text += markdownEscaped(origin.join(u' ')) + u"\n\n"_s;
    }
    return text + markdownEscaped(dataSentence(election)) + u'\n';
}

} // namespace preau
