// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/checks.h"

#include "check/checkparts.h"
#include "check/confusable.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

/// Same stances throughout: whoever answers the questionnaire gets the same score for both, always.
void findIndistinguishable(const Election &election, Collector &collector)
{
    QHash<QByteArray, const Candidate *> seen;
    for (const Candidate &candidate : election.candidates) {
        if (candidate.refused) {
            continue;
        }
        QByteArray key;
        key.reserve(candidate.positions.size() + candidate.constituency.value().size() + 1);
        bool stated = false;
        for (const Position &position : candidate.positions) {
            key.append(position.isStated() ? static_cast<char>(position.option) : '\x7F');
            stated = stated || position.isStated();
        }
        if (!stated) {
            continue;
        }
        key += candidate.constituency.value().toUtf8();
        const auto [other, isNew] = [&] {
            const auto it = seen.constFind(key);
            if (it == seen.cend()) {
                seen.insert(key, &candidate);
                return std::pair(static_cast<const Candidate *>(nullptr), true);
            }
            return std::pair(*it, false);
        }();
        if (!isNew) {
            collector.warning("candidates-indistinguishable"_code, spotOf(candidate, u"positions"_s),
                              CheckText::tr("“%1” and “%2” have the same position on every question.")
                                  .arg(candidate.name.full(), other->name.full()),
                              CheckText::tr("Add a question on which they differ, or approve this check."));
        }
    }
}

void findConfusableNames(const Election &election, Collector &collector)
{
    QHash<QString, const Candidate *> seen;
    for (const Candidate &candidate : election.candidates) {
        if (candidate.refused) {
            continue;
        }
        const QString name = candidate.name.full();
        const QString key = confusableSkeleton(name) + u'\n' + candidate.constituency.value();
        const Candidate *&first = seen[key];
        if (!first) {
            first = &candidate;
        } else {
            collector.warning(
                "names-confusable"_code, spotOf(candidate, u"name"_s),
                name == first->name.full()
                    ? CheckText::tr("Two candidates are called “%1”.").arg(name)
                    : CheckText::tr("“%1” looks like “%2” and is written with other letters.")
                          .arg(name, first->name.full()),
                CheckText::tr(
                    "Make sure that this is right; add a given name or a number if readers need it."));
        }
    }
}

void findUnused(const Election &election, Collector &collector)
{
    QSet<ThemeId> themes;
    QSet<ConstituencyId> constituencies;
    std::vector<bool> answered(static_cast<std::size_t>(election.questions.size()), false);
    for (const Question &question : election.questions) {
        themes.insert(question.theme);
    }
    bool anyCandidate = false;
    for (const Candidate &candidate : election.candidates) {
        anyCandidate = anyCandidate || !candidate.refused;
        constituencies.insert(candidate.constituency);
        for (const Proposal &proposal : candidate.proposals) {
            themes.insert(proposal.theme);
        }
        for (qsizetype i = 0; i < candidate.positions.size(); ++i) {
            if (candidate.positions[i].isStated()) {
                answered[static_cast<std::size_t>(i)] = true;
            }
        }
    }
    for (qsizetype i = 0; i < election.themes.size(); ++i) {
        const Theme &theme = election.themes[i];
        if (!themes.contains(theme.id)) {
            collector.note(
                "theme-unused"_code,
                {.file = u"election.yaml"_s, .place = theme.place, .path = u"themes[%1]"_s.arg(i)},
                CheckText::tr("No question and no proposal is about the theme “%1”.").arg(theme.id.value()),
                CheckText::tr("Delete the theme, or add a question."));
        }
    }
    if (!anyCandidate) {
        return;
    }
    for (qsizetype i = 0; i < election.questions.size(); ++i) {
        const Question &question = election.questions[i];
        if (!answered[static_cast<std::size_t>(i)]) {
            collector.note(
                "question-unanswered"_code,
                {.file = u"questions.yaml"_s, .place = question.place, .path = u"questions[%1]"_s.arg(i)},
                CheckText::tr("No candidate has a position on “%1”.").arg(question.id.value()),
                CheckText::tr("Research it, or take the question out."));
        }
    }
    for (qsizetype i = 0; i < election.constituencies.size(); ++i) {
        const Constituency &constituency = election.constituencies[i];
        if (!constituencies.contains(constituency.id)) {
            collector.note("constituency-unused"_code,
                           {.file = u"election.yaml"_s,
                            .place = constituency.place,
                            .path = u"constituencies[%1]"_s.arg(i)},
                           CheckText::tr("Nobody stands in “%1”.").arg(constituency.id.value()),
                           CheckText::tr("Add its candidates, or delete it."));
        }
    }
}

} // namespace

QList<Finding> checkElection(const Election &election, const QString &folder)
{
    Collector collector(folder);
    findIndistinguishable(election, collector);
    findConfusableNames(election, collector);
    findUnused(election, collector);
    checkStatements(election, collector);
    checkProposals(election, collector);
    checkMeasures(election, collector);
    checkColoursAndDates(election, collector);
    return collector.finish();
}

} // namespace preau
