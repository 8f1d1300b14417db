// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/checkparts.h"
#include "check/checks.h"
#include "check/prose.h"
#include "check/signs.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// Beyond which a proposal is rather a chapter: about three lines of a comparison.
constexpr int longestProposal = 300;

/// Fewer proposals than this are no sample that could be out of balance.
constexpr qsizetype fewestForBalance = 4;

qsizetype codePoints(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

/// Three sentences, a list, or a semicolon outside brackets.
bool holdsSeveral(QStringView text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' || c == u'[' ? 1 : (c == u')' || c == u']' ? -1 : 0);
        if (c == u';' && depth <= 0) {
            return true;
        }
    }
    return sentences(text).size() > 2;
}

void checkTexts(const Candidate &candidate, const Proposal &proposal, const QString &part,
                Collector &collector)
{
    const Spot spot = spotOf(candidate, part + u".text"_s, proposal.place);
    bool several = false;
    for (const LocalText::Entry &entry : proposal.text.entries()) {
        const qsizetype length = codePoints(entry.text);
        if (length > longestProposal) {
            collector.warning(
                "proposal-long"_code, spotOf(spot, entry),
                CheckText::tr("This proposal has %1 characters; %2 fit into a comparison.")
                    .arg(length)
                    .arg(longestProposal),
                CheckText::tr("Keep to one measure, and make a proposal of its own of each other one."));
        } else if (!several && !proposal.quote && holdsSeveral(entry.text)) {
            several = true; // the translations say the same
            collector.note("proposal-several"_code, spotOf(spot, entry),
                           CheckText::tr("This proposal seems to hold several measures."),
                           CheckText::tr("Write one measure a proposal, each with its source."));
        }
    }
}

void checkTopic(const Election &election, const Candidate &candidate, const Proposal &proposal,
                const QString &part, Collector &collector)
{
    const Theme *theme = proposal.topic.isEmpty() ? election.theme(proposal.theme) : nullptr;
    if (theme && !theme->topics.isEmpty()) {
        collector.note(
            "topic-missing"_code, spotOf(candidate, part + u".topic"_s, proposal.place),
            CheckText::tr("The theme “%1” has topics, and the proposal “%2” names none of them.")
                .arg(theme->id.value(), proposal.id.value()),
            CheckText::tr("Write “%1/…” with one of its topics, or add the topic in election.yaml.")
                .arg(theme->id.value()));
    }
}

void checkAlike(const Election &election, const Candidate &candidate, Collector &collector)
{
    if (candidate.proposals.size() < 2) {
        return;
    }
    QList<QStringList> texts;
    for (const Proposal &proposal : candidate.proposals) {
        texts.append(contentWords(proposal.text.text(election.referenceLanguage())));
    }
    for (const AlikePair &pair : alikePairs(texts)) {
        const Proposal &proposal = candidate.proposals[pair.second];
        collector.warning(
            "proposals-alike"_code, spotOf(candidate, u"proposals[%1]"_s.arg(pair.second), proposal.place),
            CheckText::tr("The proposals “%1” and “%2” say nearly the same.")
                .arg(candidate.proposals[pair.first].id.value(), proposal.id.value()),
            CheckText::tr(
                "Keep one of the two, with both sources, or say in words what distinguishes them."));
    }
}

struct Linked
{
    const Candidate *candidate;
    qsizetype proposal;
    int sign;
};

/// Two candidates whose nearly identical proposals count for opposite positions on one question.
void findOpposed(const Election &election, Collector &collector)
{
    QHash<QuestionId, qsizetype> questions;
    for (qsizetype i = 0; i < election.questions.size(); ++i) {
        questions.insert(election.questions[i].id, i);
    }
    QList<QList<Linked>> byQuestion(election.questions.size());
    for (const Candidate &candidate : election.candidates) {
        for (qsizetype p = 0; p < candidate.proposals.size(); ++p) {
            for (const QuestionId &id : candidate.proposals[p].questions) {
                const qsizetype q = questions.value(id, -1);
                if (q < 0 || q >= candidate.positions.size()) {
                    continue;
                }
                const std::optional<int> way = signOf(election.questions[q], candidate.positions[q]);
                if (way == 0) {
                    collector.note(
                        "proposal-on-neutral"_code,
                        spotOf(candidate, u"proposals[%1].questions"_s.arg(p), candidate.proposals[p].place),
                        CheckText::tr("The proposal “%1” is the basis of a neutral position on “%2”.")
                            .arg(candidate.proposals[p].id.value(), id.value()),
                        CheckText::tr("Make sure that the measure points neither way; say why in the note of "
                                      "the position."));
                } else if (way) {
                    byQuestion[q].append({.candidate = &candidate, .proposal = p, .sign = *way});
                }
            }
        }
    }
    for (qsizetype q = 0; q < byQuestion.size(); ++q) {
        const QList<Linked> &linked = byQuestion[q];
        const bool bothWays =
            std::ranges::any_of(linked, [&](const Linked &one) { return one.sign != linked.first().sign; });
        if (!bothWays) {
            continue;
        }
        // Compared with the first of those alike that points the other way, not with any.
        QList<QStringList> texts;
        QList<const Linked *> order;
        for (const int way : {linked.first().sign, -linked.first().sign}) {
            QSet<QStringList> seen;
            for (const Linked &one : linked) {
                QStringList words = contentWords(
                    one.candidate->proposals[one.proposal].text.text(election.referenceLanguage()));
                if (one.sign != way || seen.contains(words)) {
                    continue;
                }
                seen.insert(words);
                order.append(&one);
                texts.append(std::move(words));
            }
        }
        for (const AlikePair &pair : alikePairs(texts)) {
            const Linked &one = *order[pair.second];
            const Linked &other = *order[pair.first];
            if (one.sign == other.sign || one.candidate == other.candidate) {
                continue;
            }
            const Proposal &proposal = one.candidate->proposals[one.proposal];
            collector.warning(
                "proposals-opposed"_code,
                spotOf(*one.candidate, u"proposals[%1]"_s.arg(one.proposal), proposal.place),
                CheckText::tr(
                    "“%1” and “%2” propose nearly the same (“%3”), and their positions on “%4” point "
                    "opposite ways.")
                    .arg(other.candidate->name.full(), one.candidate->name.full(), proposal.id.value(),
                         election.questions[q].id.value()),
                CheckText::tr(
                    "Read both sources again: one of the positions or of the links is likely wrong."));
        }
    }
}

/// Who has far fewer or far more proposals than is usual in this election takes up less or more of what
/// people read.
void findUnbalanced(const Election &election, Collector &collector)
{
    std::vector<qsizetype> counts;
    for (const Candidate &candidate : election.candidates) {
        if (!candidate.refused && !candidate.proposals.isEmpty()) {
            counts.push_back(candidate.proposals.size());
        }
    }
    if (counts.size() < 2) {
        return;
    }
    const auto middle = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
    std::ranges::nth_element(counts, middle);
    const qsizetype median = *middle;
    if (median < fewestForBalance) {
        return;
    }
    for (const Candidate &candidate : election.candidates) {
        const qsizetype count = candidate.proposals.size();
        if (candidate.refused || (2 * count >= median && count <= 2 * median)) {
            continue;
        }
        collector.note(
            "proposals-unbalanced"_code, spotOf(candidate, u"proposals"_s),
            CheckText::tr("“%1” has %2 proposals; half of the candidates have %3 or more.")
                .arg(candidate.name.full())
                .arg(count)
                .arg(median),
            count < median
                ? CheckText::tr("Document more of this programme, or say under “about” why it is shorter.")
                : CheckText::tr("Document more of the other programmes, or keep to the main measures here."));
    }
}

} // namespace

void checkProposals(const Election &election, Collector &collector)
{
    for (const Candidate &candidate : election.candidates) {
        for (qsizetype i = 0; i < candidate.proposals.size(); ++i) {
            const QString part = u"proposals[%1]"_s.arg(i);
            checkTexts(candidate, candidate.proposals[i], part, collector);
            checkTopic(election, candidate, candidate.proposals[i], part, collector);
        }
        checkAlike(election, candidate, collector);
    }
    findOpposed(election, collector);
    findUnbalanced(election, collector);
}

} // namespace preau
