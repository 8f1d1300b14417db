// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparefilter.h"

#include "base/text.h"
#include "pages/proposalwords.h"
#include "widgets/words.h"

#include <algorithm>

namespace preau::gui {

namespace {

bool lacksPosition(const Election &election, const QList<int> &candidates, int question)
{
    return std::ranges::any_of(candidates, [&](int candidate) {
        return positionOf(election, candidate, question).state == PositionState::Undocumented;
    });
}

QList<int> matching(const ViewContext &context, const NameMask &mask, const QList<int> &candidates,
                    const QList<int> &questions, const QString &search)
{
    QList<int> found;
    std::ranges::copy_if(questions, std::back_inserter(found), [&](int question) {
        const QString statement = context.statement(context.election->questions[question]);
        return !occurrences(statement, search).isEmpty() ||
               std::ranges::any_of(candidates, [&](int candidate) {
                   return positionMentions(context, mask, candidate, question, search);
               });
    });
    return found;
}

} // namespace

QList<int> CompareFilter::candidates(const ViewContext &context) const
{
    const QList<Candidate> &all = context.election->candidates;
    QList<int> shown = context.candidates();
    shown.removeIf([&](int candidate) { return hidden.contains(all[candidate].id); });
    if (!ownOrder.isEmpty()) {
        // whoever was not there when columns were moved comes after the others
        std::ranges::stable_sort(shown, {}, [&](int candidate) {
            const auto at = ownOrder.indexOf(all[candidate].id);
            return at < 0 ? ownOrder.size() : at;
        });
    }
    return shown;
}

ShownPositions shownPositions(const ViewContext &context, const CompareFilter &filter,
                              const QSet<ThemeId> &folded)
{
    const Election &election = *context.election;
    const QList<int> candidates = filter.candidates(context);
    ShownPositions shown;
    shown.folded = folded;
    if (candidates.isEmpty()) {
        return shown;
    }
    shown.comparison = compare(election, {.candidates = candidates,
                                          .theme = filter.theme,
                                          .topic = {},
                                          .onlyDifferences = filter.onlyDifferences});
    if (filter.onlyMissing) {
        for (ComparisonTheme &theme : shown.comparison.themes) {
            theme.questions.removeIf(
                [&](int question) { return !lacksPosition(election, candidates, question); });
        }
        shown.comparison.themes.removeIf(
            [](const ComparisonTheme &theme) { return theme.questions.isEmpty(); });
    }
    const NameMask mask(context);
    for (const ComparisonTheme &theme : std::as_const(shown.comparison.themes)) {
        ComparisonSection section{.theme = theme.theme,
                                  .questions = theme.questions,
                                  .total = static_cast<int>(theme.questions.size())};
        if (!filter.search.isEmpty()) {
            const QList<int> found = matching(context, mask, candidates, theme.questions, filter.search);
            shown.matching += static_cast<int>(found.size());
            // a theme without a match is there, closed; one with a match is open and shows the matches
            if (found.isEmpty()) {
                shown.folded.insert(theme.theme);
            } else {
                section.questions = found;
                shown.folded.remove(theme.theme);
            }
        }
        shown.sections.append(section);
    }
    return shown;
}

ProposalFinder::Found ProposalFinder::find(const ViewContext &context, const CompareFilter &filter)
{
    const Election &election = *context.election;
    const QList<int> candidates = filter.candidates(context);
    if (candidates.isEmpty()) {
        return {};
    }
    const NameMask mask(context);
    Found found{.topics = {}, .hits = QList<int>(candidates.size())};
    ProposalFilter wanted{.candidates = candidates,
                          .theme = filter.theme,
                          .onlyShared = filter.onlyShared,
                          .matches = {},
                          .matchesTopic = {}};
    const QString needle = foldedForSearch(QStringView(filter.search).trimmed());
    if (!needle.isEmpty()) {
        wanted.matches = [&](const ProposalRef &ref) {
            QString &text = m_texts[{ref.candidate, ref.proposal}];
            if (text.isNull()) {
                text = foldedForSearch(proposalText(context, mask, proposalAt(election, ref)));
            }
            const bool hit = text.contains(needle);
            found.hits[candidates.indexOf(ref.candidate)] += hit ? 1 : 0;
            return hit;
        };
        wanted.matchesTopic = [&](const Theme &theme, const Topic *topic) {
            return foldedForSearch(context.text(topic ? topic->title : theme.title)).contains(needle);
        };
    }
    found.topics = proposalsByTopic(election, wanted);
    return found;
}

} // namespace preau::gui
