// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/proposalsbytopic.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// A topic's id is unique within its theme only.
using TopicKey = std::pair<ThemeId, TopicId>;

bool isKnown(const Election &election, const ProposalRef &ref)
{
    return ref.candidate >= 0 && ref.candidate < election.candidates.size() && ref.proposal >= 0 &&
           ref.proposal < election.candidates[ref.candidate].proposals.size();
}

} // namespace

int TopicProposals::count() const
{
    return std::accumulate(proposals.cbegin(), proposals.cend(), 0,
                           [](int sum, const QList<int> &own) { return sum + static_cast<int>(own.size()); });
}

int TopicProposals::candidates() const
{
    return static_cast<int>(
        std::ranges::count_if(proposals, [](const QList<int> &own) { return !own.isEmpty(); }));
}

int ThemeProposals::count() const
{
    return std::accumulate(topics.cbegin(), topics.cend(), 0,
                           [](int sum, const TopicProposals &topic) { return sum + topic.count(); });
}

ProposalsByTopic proposalsByTopic(const Election &election, const ProposalFilter &filter)
{
    ProposalsByTopic result;
    result.candidates = filter.candidates;
    if (result.candidates.isEmpty()) {
        result.candidates.resize(election.candidates.size());
        std::iota(result.candidates.begin(), result.candidates.end(), 0);
    }
    const auto columns = static_cast<int>(result.candidates.size());

    // one pass over all proposals, so that the time grows with them and not with topics × candidates
    struct Found
    {
        QHash<int, QList<int>> byColumn;
        QSet<int> questions;
        bool matches = false;
    };

    QHash<TopicKey, Found> found;
    QHash<QuestionId, int> places;
    for (int q = 0; q < static_cast<int>(election.questions.size()); ++q) {
        const Question &question = election.questions[q];
        places.insert(question.id, q);
        found[{question.theme, question.topic}].questions.insert(q);
    }
    result.counts.resize(columns);
    for (int column = 0; column < columns; ++column) {
        const int candidate = result.candidates[column];
        const QList<Proposal> &proposals = election.candidates[candidate].proposals;
        for (int p = 0; p < static_cast<int>(proposals.size()); ++p) {
            const Proposal &proposal = proposals[p];
            if (!filter.theme.isEmpty() && proposal.theme != filter.theme) {
                continue;
            }
            ++result.counts[column];
            Found &topic = found[{proposal.theme, proposal.topic}];
            topic.byColumn[column].append(p);
            for (const QuestionId &id : proposal.questions) {
                if (const auto at = places.constFind(id); at != places.cend()) {
                    topic.questions.insert(*at);
                }
            }
            if (!filter.matches || filter.matches({.candidate = candidate, .proposal = p})) {
                topic.matches = true;
            }
        }
    }

    const bool everything = !filter.onlyShared && !filter.matches;
    for (const Theme &theme : election.themes) {
        if (!filter.theme.isEmpty() && theme.id != filter.theme) {
            continue;
        }
        ThemeProposals part{.theme = theme.id, .topics = {}, .without = {}};
        const auto add = [&](const TopicId &id, const Topic *known) {
            const auto at = found.constFind({theme.id, id});
            if (at == found.cend() || at->byColumn.isEmpty()) {
                if (known) {
                    part.without.append(id);
                }
                return;
            }
            ++part.total;
            TopicProposals topic{.topic = id, .proposals = {}, .questions = {}};
            topic.proposals.reserve(columns);
            for (int column = 0; column < columns; ++column) {
                topic.proposals.append(at->byColumn.value(column));
            }
            if ((filter.onlyShared && topic.candidates() < 2) ||
                (!at->matches && !(filter.matchesTopic && filter.matchesTopic(theme, known)))) {
                return;
            }
            topic.questions = QList<int>(at->questions.cbegin(), at->questions.cend());
            std::ranges::sort(topic.questions);
            part.topics.append(topic);
        };
        for (const Topic &topic : theme.topics) {
            add(topic.id, &topic);
        }
        add({}, nullptr);
        result.matching += static_cast<int>(part.topics.size());
        result.total += part.total;
        if (!part.topics.isEmpty() || everything) {
            result.themes.append(part);
        }
    }
    return result;
}

QList<int> proposalsPerTheme(const Election &election, const QList<int> &candidates)
{
    QHash<ThemeId, int> counts;
    for (const int candidate : candidates) {
        for (const Proposal &proposal : election.candidates[candidate].proposals) {
            ++counts[proposal.theme];
        }
    }
    QList<int> inOrder;
    for (const Theme &theme : election.themes) {
        inOrder.append(counts.value(theme.id));
    }
    return inOrder;
}

QList<ProposalRef> proposalsOn(const Election &election, int candidate, int question)
{
    QList<ProposalRef> linked;
    const QuestionId &id = election.questions[question].id;
    const QList<Proposal> &proposals = election.candidates[candidate].proposals;
    for (int p = 0; p < static_cast<int>(proposals.size()); ++p) {
        if (proposals[p].questions.contains(id)) {
            linked.append({.candidate = candidate, .proposal = p});
        }
    }
    return linked;
}

QList<ProposalRef> sameTopic(const Election &election, const ProposalRef &proposal,
                             const QList<int> &candidates)
{
    QList<ProposalRef> others;
    if (!isKnown(election, proposal)) {
        return others;
    }
    const Proposal &own = election.candidates[proposal.candidate].proposals[proposal.proposal];
    for (const int candidate : candidates) {
        if (candidate == proposal.candidate) {
            continue;
        }
        const QList<Proposal> &proposals = election.candidates[candidate].proposals;
        for (int p = 0; p < static_cast<int>(proposals.size()); ++p) {
            if (proposals[p].theme == own.theme && proposals[p].topic == own.topic) {
                others.append({.candidate = candidate, .proposal = p});
            }
        }
    }
    return others;
}

bool isDeclaration(const Source &source)
{
    return source.id.value() == "declaration"_L1;
}

const Source *declarationOf(const Candidate &candidate)
{
    const auto found = std::ranges::find_if(candidate.sources, isDeclaration);
    return found == candidate.sources.cend() ? nullptr : &*found;
}

} // namespace preau
