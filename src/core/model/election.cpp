// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/election.h"

#include <algorithm>
#include <tuple>

namespace preau {

namespace {

template<class List, class IdType>
int indexOfId(const List &list, const IdType &id)
{
    for (int i = 0; i < static_cast<int>(list.size()); ++i) {
        if (list[i].id == id) {
            return i;
        }
    }
    return -1;
}

template<class List, class IdType>
auto findId(const List &list, const IdType &id) -> const typename List::value_type *
{
    const int i = indexOfId(list, id);
    return i < 0 ? nullptr : &list[i];
}

} // namespace

const Theme *Election::theme(const ThemeId &themeId) const
{
    return findId(themes, themeId);
}

const Topic *Election::topic(const ThemeId &themeId, const TopicId &topicId) const
{
    const Theme *found = theme(themeId);
    return found ? findId(found->topics, topicId) : nullptr;
}

const Candidate *Election::candidate(const CandidateId &candidateId) const
{
    return findId(candidates, candidateId);
}

const Question *Election::question(const QuestionId &questionId) const
{
    return findId(questions, questionId);
}

int Election::questionIndex(const QuestionId &questionId) const
{
    return indexOfId(questions, questionId);
}

int Election::candidateIndex(const CandidateId &candidateId) const
{
    return indexOfId(candidates, candidateId);
}

bool Election::isArchive(const QDate &today) const
{
    return !date.isNull() && date.latest() < today;
}

bool operator==(const Election &a, const Election &b)
{
    const auto content = [](const Election &e) {
        return std::tie(e.id, e.version, e.title, e.date, e.country, e.languages, e.licence, e.fictional,
                        e.positionsAsOf, e.contestants, e.ballotOrder, e.about, e.themes, e.glossary,
                        e.corrections, e.constituencies, e.questions, e.candidates, e.approvals);
    };
    return content(a) == content(b);
}

PositionCounts &PositionCounts::operator+=(const PositionCounts &other)
{
    stated += other.stated;
    silent += other.silent;
    undocumented += other.undocumented;
    return *this;
}

PositionCounts countPositions(const Candidate &candidate, qsizetype questions)
{
    PositionCounts counts;
    if (candidate.refused) {
        return counts;
    }
    for (const Position &position : candidate.positions) {
        switch (position.state) {
        case PositionState::Stated:
            ++counts.stated;
            break;
        case PositionState::Silent:
            ++counts.silent;
            break;
        case PositionState::Undocumented:
            ++counts.undocumented;
            break;
        }
    }
    counts.undocumented += static_cast<int>(questions - candidate.positions.size());
    return counts;
}

PositionCounts countPositions(const Election &election)
{
    PositionCounts counts;
    for (const Candidate &candidate : election.candidates) {
        counts += countPositions(candidate, election.questions.size());
    }
    return counts;
}

} // namespace preau
