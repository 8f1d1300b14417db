// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/election.h"

#include <functional>

namespace preau {

/// One measure of one programme, by index.
struct ProposalRef
{
    int candidate = -1; ///< into Election::candidates
    int proposal = -1;  ///< into Candidate::proposals
    friend bool operator==(const ProposalRef &, const ProposalRef &) = default;
};

/// Which part of the programmes a reader asked for.
struct ProposalFilter
{
    QList<int> candidates;   ///< indexes in the order to show; empty: all, in the election's order
    ThemeId theme;           ///< empty: all
    bool onlyShared = false; ///< only topics on which at least two of the candidates have a proposal
    /// Asked once of every proposal; a topic stays, whole, where it says yes to one of them: what is left out
    /// of a column would read as "nothing proposed". Unset: yes to all.
    std::function<bool(const ProposalRef &)> matches;
    /// The same for a topic itself, by its title; a yes keeps the topic whatever its proposals say.
    std::function<bool(const Theme &, const Topic *)> matchesTopic;
};

/// The proposals on one topic, side by side.
struct TopicProposals
{
    TopicId topic;               ///< empty: proposals of the theme that belong to no topic
    QList<QList<int>> proposals; ///< per candidate of the filter: indexes, file order
    QList<int> questions; ///< those filed under the topic or linked to one of its proposals, file order
    friend bool operator==(const TopicProposals &, const TopicProposals &) = default;

    [[nodiscard]] int count() const;      ///< proposals
    [[nodiscard]] int candidates() const; ///< those who have at least one
};

struct ThemeProposals
{
    ThemeId theme;
    QList<TopicProposals> topics; ///< the election's order, those that pass; the one without topic last
    QList<TopicId> without;       ///< topics on which none of the candidates has a proposal, election's order
    int total = 0;                ///< topics with a proposal of the candidates, before the other filters
    friend bool operator==(const ThemeProposals &, const ThemeProposals &) = default;

    [[nodiscard]] int count() const;
};

struct ProposalsByTopic
{
    QList<int> candidates;
    QList<ThemeProposals> themes; ///< the election's order; without search and sharing also those with none
    QList<int> counts;            ///< per candidate: proposals of the themes asked for, whatever else is
                                  ///< filtered
    int matching = 0;             ///< topics that pass
    int total = 0;                ///< topics with at least one proposal of the candidates
    friend bool operator==(const ProposalsByTopic &, const ProposalsByTopic &) = default;
};

[[nodiscard]] ProposalsByTopic proposalsByTopic(const Election &election, const ProposalFilter &filter);

/// Proposals of each theme by these candidates, in the election's order of themes.
[[nodiscard]] QList<int> proposalsPerTheme(const Election &election, const QList<int> &candidates);

/// The candidate's proposals that were the basis for a position: the link as read from the question. File
/// order.
[[nodiscard]] QList<ProposalRef> proposalsOn(const Election &election, int candidate, int question);

/// What these candidates, but for its own, propose on the topic of a proposal: in their order, then file
/// order. Without a topic: on the same theme, without topic too.
[[nodiscard]] QList<ProposalRef> sameTopic(const Election &election, const ProposalRef &proposal,
                                           const QList<int> &candidates);

/// The candidate's official declaration, where a source is marked so (its id is "declaration"); null else.
[[nodiscard]] const Source *declarationOf(const Candidate &candidate);
[[nodiscard]] bool isDeclaration(const Source &source);

} // namespace preau
