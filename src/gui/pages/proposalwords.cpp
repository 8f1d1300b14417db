// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/proposalwords.h"

#include "widgets/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::ProposalWords)
};

QString quoted(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'«') || trimmed.startsWith(u'“')) {
        return trimmed;
    }
    return Words::tr("“%1”", "a quotation").arg(trimmed);
}

QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(Words::tr(", ", "between title, date and page of a source"));
}

QString placeOf(const Citation &citation)
{
    return listed({dateWords(citation.source.date),
                   citation.page ? Words::tr("page %1").arg(*citation.page) : QString()});
}

} // namespace

const Proposal &proposalAt(const Election &election, const ProposalRef &ref)
{
    return election.candidates[ref.candidate].proposals[ref.proposal];
}

bool isQuoted(const ViewContext &context, const Proposal &proposal)
{
    return proposal.quote && !(context.easyReading && !proposal.easy.isEmpty());
}

QString proposalText(const ViewContext &context, const NameMask &mask, const Proposal &proposal)
{
    const bool easy = context.easyReading && !proposal.easy.isEmpty();
    const QString text = mask(context.text(easy ? proposal.easy : proposal.text));
    return isQuoted(context, proposal) ? quoted(text) : text;
}

QString proposalKind(bool quote)
{
    return quote ? Words::tr("Quotation") : Words::tr("Summary");
}

bool isTranslatedQuote(const ViewContext &context, const Proposal &proposal)
{
    const QString reference = context.election->referenceLanguage();
    const QString shown = proposal.text.languageOf(context.language, reference);
    return isQuoted(context, proposal) && !shown.isEmpty() && shown != reference;
}

QString proposalKind(const ViewContext &context, const Proposal &proposal)
{
    return isTranslatedQuote(context, proposal) ? Words::tr("Quotation, translated")
                                                : proposalKind(isQuoted(context, proposal));
}

QString proposalOrigin(const ViewContext &context, const NameMask &mask, const Proposal &proposal)
{
    const QString kind = proposalKind(context, proposal);
    if (proposal.sources.isEmpty()) {
        return Words::tr("%1 · no source noted", "Summary or Quotation").arg(kind);
    }
    QStringList sources;
    for (const Citation &citation : proposal.sources) {
        const QString title = isDeclaration(citation.source)
                                  ? Words::tr("Declaration", "an official document")
                                  : mask(context.text(citation.source.title));
        sources.append(listed({title, placeOf(citation)}));
    }
    return Words::tr("%1 · %2", "Summary or Quotation; its source")
        .arg(kind, sources.join(Words::tr("; ", "between sources")));
}

NoProposal noProposal(const ViewContext &context, int candidate)
{
    const Candidate &who = context.election->candidates[candidate];
    if (who.refused) {
        return {.reason = NoProposal::Reason::Refused, .words = Words::tr("File refused")};
    }
    if (who.proposals.isEmpty()) {
        return {.reason = NoProposal::Reason::Undocumented,
                .words = Words::tr("Not yet documented", "the programme of a candidate")};
    }
    if (declarationOf(who)) {
        return {.reason = NoProposal::Reason::NothingFound,
                .words = Words::tr("No proposal found in the declaration")};
    }
    switch (context.blind ? Contestants::Candidates : context.election->contestants) {
    case Contestants::Lists:
        return {.reason = NoProposal::Reason::NothingFound,
                .words = Words::tr("No proposal found in what was read of this list")};
    case Contestants::Parties:
        return {.reason = NoProposal::Reason::NothingFound,
                .words = Words::tr("No proposal found in what was read of this party")};
    case Contestants::Candidates:
        break;
    }
    return {.reason = NoProposal::Reason::NothingFound,
            .words = Words::tr("No proposal found in what was read of this candidate")};
}

QString proposalReference(const ViewContext &context, const NameMask &mask, const ProposalRef &ref)
{
    const Election &election = *context.election;
    const Proposal &proposal = proposalAt(election, ref);
    QStringList lines;
    lines.append(Words::tr("%1: %2", "candidate: proposal")
                     .arg(context.candidateName(ref.candidate), proposalText(context, mask, proposal)));
    lines.append(isTranslatedQuote(context, proposal) ? Words::tr("Quotation, translated.")
                 : isQuoted(context, proposal)        ? Words::tr("Quotation.")
                                                      : Words::tr("Summary by the editors of the file."));
    for (const Citation &citation : proposal.sources) {
        const Source &source = citation.source;
        lines.append(listed({mask(context.text(source.title)), mask(context.text(source.publisher)),
                             placeOf(citation), context.blind ? QString() : source.url}));
    }
    if (proposal.sources.isEmpty()) {
        lines.append(Words::tr("No source noted."));
    }
    lines.append(Words::tr("%1, version %2 of the data, %3/%4.",
                           "title of the election; number; ids of the candidate and the proposal")
                     .arg(context.text(election.title))
                     .arg(election.version)
                     .arg(context.blind
                              ? election.id.value()
                              : election.id.value() + u'/' + election.candidates[ref.candidate].id.value(),
                          proposal.id.value()));
    return lines.join(u'\n');
}

QString topicWords(const ViewContext &context, const ThemeId &theme, const TopicId &topic)
{
    const Theme *known = context.election->theme(theme);
    const QString title = known ? context.text(known->title) : theme.value();
    const Topic *part = topic.isEmpty() ? nullptr : context.election->topic(theme, topic);
    return part ? Words::tr("%1 · %2", "theme and topic").arg(title, context.text(part->title)) : title;
}

} // namespace preau::gui
