// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/textreport.h"

#include "analysis/coverage.h"
#include "base/text.h"
#include "model/identity.h"
#include "report/textparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

using namespace textparts;

namespace {

using Align = TextTable::Align;
using Column = TextTable::Column;
using Cell = TextTable::Cell;

/// How much rests on documents of others alone, where the election says whose they are.
QString evidenceText(const ElectionCoverage &known, const TextLayout &layout)
{
    if (!known.evidence) {
        return {};
    }
    const EvidenceCounts &counts = *known.evidence;
    const int stated = known.positions.stated;
    const int share = (200 * counts.others + stated) / (2 * stated);
    return paragraph(
        Report::tr(
            "Positions that rest on documents of those who hold them alone: %1; on these and on others: %2; "
            "on documents of others alone: %3 (%4%); without a source: %5.")
            .arg(counts.own)
            .arg(counts.both)
            .arg(counts.others)
            .arg(share)
            .arg(counts.none),
        layout);
}

} // namespace

QString showText(const Election &election, const ReportOptions &options, const TextLayout &layout)
{
    const DataLanguage language = dataLanguage(election, options);
    QString text = electionHead(election, options, layout);
    QStringList facts{election.id.value(), Report::tr("version %1").arg(election.version)};
    for (const QString &fact : {dateWords(election.date), language.text(election.country),
                                election.languages.join(u", "_s), election.licence}) {
        if (!fact.isEmpty()) {
            facts.append(printable(fact));
        }
    }
    text += paragraph(facts.join(u" · "_s), layout);
    if (!election.positionsAsOf.isNull()) {
        text += paragraph(Report::tr("Positions as of %1.").arg(dateWords(election.positionsAsOf)), layout);
    }

    text += u'\n' + headingLines(Report::tr("Questions"), layout);
    int idWidth = 0;
    for (const Question &question : election.questions) {
        idWidth = std::max(idWidth, displayWidth(question.id.value()));
    }
    for (const Theme &theme : election.themes) {
        TextTable table({{.header = {}, .minimum = 12, .preferred = idWidth}, {.header = {}, .minimum = 20}},
                        2);
        for (const Question &question : election.questions) {
            if (question.theme == theme.id) {
                table.addRow({{question.id.value()}, {language.text(question.statement)}});
            }
        }
        if (!table.isEmpty()) {
            text +=
                paragraph(printable(language.text(theme.title)) + u" ("_s + theme.id.value() + u')', layout);
            text += table.render(layout);
        }
    }

    const QList<int> candidates = shownCandidates(election, options);
    text += u'\n' + headingLines(contestantsWord(election.contestants), layout);
    TextTable table(
        {
            {.header = {}, .minimum = 6},
            {.header = {}, .minimum = 12},
            {.header = capitals(Report::tr("Documented", "positions")),
             .shortHeader = capitals(Report::tr("Doc.", "short for Documented")),
             .align = Align::Right},
            {.header = capitals(Report::tr("Searched", "positions, with nothing found")),
             .align = Align::Right},
            {.header = capitals(Report::tr("To document", "positions")),
             .shortHeader = capitals(Report::tr("To do", "short for To document")),
             .align = Align::Right},
        },
        2);
    for (const int index : candidates) {
        const Candidate &candidate = election.candidates[index];
        if (candidate.refused) {
            table.addRow(
                {{candidate.id.value()}, {Report::tr("File refused"), TextStyle::Error}, {}, {}, {}});
            continue;
        }
        const PositionCounts counts = countPositions(candidate, election.questions.size());
        QString name = candidateHeading(candidate);
        if (!candidate.party.isEmpty()) {
            name += u", "_s + language.text(candidate.party);
        }
        table.addRow({{candidate.id.value()},
                      {name},
                      {figure(counts.stated)},
                      {figure(counts.silent)},
                      {figure(counts.undocumented)}});
    }
    text += table.render(layout) + countsLegend(layout);
    text += evidenceText(coverage(election), layout);

    if (!election.constituencies.isEmpty() && options.constituency.isEmpty()) {
        text += u'\n' + headingLines(Report::tr("Constituencies"), layout);
        TextTable list({{.header = {}, .minimum = 10}, {.header = {}, .minimum = 20}}, 2);
        for (const Constituency &constituency : election.constituencies) {
            list.addRow({{constituency.id.value()}, {language.text(constituency.title)}});
        }
        text += list.render(layout);
    }
    text += u'\n' + paragraph(candidatesOrderSentence(election, options.order), layout);
    text += dataLines(election, layout);
    return text + hashLines(Report::tr("Questions: %1", "a hash"), questionsHash(election), layout);
}

QString showCandidateText(const Election &election, int index, const ReportOptions &options,
                          const TextLayout &layout)
{
    const DataLanguage language = dataLanguage(election, options);
    const Candidate &candidate = election.candidates[index];
    QString text = electionHead(election, options, layout) + u'\n';
    text +=
        headingLines(candidate.refused ? candidate.id.value()
                                       : candidateHeading(candidate) + u" ("_s + candidate.id.value() + u')',
                     layout);
    if (candidate.refused) {
        return text + styled(Report::tr("File refused"), TextStyle::Error, layout) + u'\n';
    }
    if (!candidate.party.isEmpty()) {
        text += paragraph(printable(language.text(candidate.party)), layout);
    }
    for (const Constituency &constituency : election.constituencies) {
        if (constituency.id == candidate.constituency) {
            text += paragraph(
                Report::tr("Constituency: %1").arg(printable(language.text(constituency.title))), layout);
        }
    }
    for (const Link &link : candidate.links) {
        text += paragraph(
            printable(Report::tr("%1: %2", "a kind of link, an address").arg(linkWord(link.kind), link.url)),
            layout);
    }
    text +=
        paragraph(Report::tr("On %n question(s): %1.", nullptr, static_cast<int>(election.questions.size()))
                      .arg(countWords(countPositions(candidate, election.questions.size()))),
                  layout);

    static const Position nothing;
    QList<int> all;
    bool doubts = false;
    bool disputes = false;
    for (const Theme &theme : election.themes) {
        QString part;
        for (int i = 0; i < static_cast<int>(election.questions.size()); ++i) {
            const Question &question = election.questions[i];
            if (question.theme != theme.id) {
                continue;
            }
            all.append(i);
            const Position &position = i < candidate.positions.size() ? candidate.positions[i] : nothing;
            const QString words = positionWithDoubts(question, position, language);
            doubts = doubts || isDoubtful(position);
            disputes = disputes || isDisputed(question, position);
            part +=
                paragraph(printable(language.text(question.statement)) + u" ["_s + question.id.value() + u']',
                          layout, 2, 2);
            part += paragraph(padded(positionMark(question, position), 4) + printable(words), layout, 4, 4);
            if (!position.detail().note.isEmpty()) {
                part += paragraph(printable(language.text(position.detail().note)), layout, 8);
            }
            part += sourceLines(position.detail().sources, language, layout, 8);
        }
        bool first = true;
        for (const Proposal &proposal : candidate.proposals) {
            if (proposal.theme == theme.id) {
                if (first) {
                    part += paragraph(Report::tr("Proposals:"), layout, 2);
                    first = false;
                }
                part += proposalText(election, proposal, language, layout, 4);
            }
        }
        if (!part.isEmpty()) {
            text += u'\n' + headingLines(language.text(theme.title), layout) + part;
        }
    }
    text += u'\n' + legend(election, all, doubts, disputes, layout);
    return text + dataLines(election, layout);
}

} // namespace preau
