// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparewords.h"

#include "widgets/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::CompareWords)
};

} // namespace

QString compareExplanation(const ViewContext &context, const CompareFilter &filter,
                           const Comparison &comparison)
{
    const QString everyCell = Words::tr("Every cell opens the sentence and the source it rests on.");
    if (!context.election) {
        return everyCell;
    }
    const bool drawn = context.order.kind == DisplayOrder::Kind::Shuffle && !context.blind;
    if (filter.kind == CompareKind::Proposals) {
        return drawn
                   ? Words::tr("What everybody proposes, topic by topic, summarised or quoted. The order of "
                               "the columns is drawn by lot, number %1.")
                         .arg(context.order.seed)
                   : Words::tr("What everybody proposes, topic by topic, summarised or quoted.");
    }
    if (filter.onlyDifferences && !comparison.candidates.isEmpty()) {
        int differing = 0;
        for (const ComparisonTheme &theme : comparison.themes) {
            differing += static_cast<int>(theme.questions.size());
        }
        const QList<Question> &questions = context.election->questions;
        const auto all = filter.theme.isEmpty()
                             ? questions.size()
                             : std::ranges::count(questions, filter.theme, &Question::theme);
        return Words::tr("Comparing %1. Positions differ on %2 of %3 questions; the others are hidden.",
                         "%1: twelve candidates")
            .arg(contestantsInWords(context, static_cast<int>(comparison.candidates.size())))
            .arg(differing)
            .arg(all);
    }
    if (!filter.ownOrder.isEmpty()) {
        return Words::tr("Every cell opens the sentence and the source it rests on. The order of the columns "
                         "was chosen by hand.");
    }
    return drawn
               ? Words::tr(
                     "Every cell opens the sentence and the source it rests on. The order of the columns is "
                     "drawn by lot, number %1.")
                     .arg(context.order.seed)
               : everyCell;
}

QString proposalsFootWords(const ViewContext &context, const CompareFilter &filter,
                           const ProposalsByTopic &topics)
{
    if (!filter.search.isEmpty() || filter.onlyShared) {
        return Words::tr("%1 of %n topic(s)", "those a filter leaves", topics.total).arg(topics.matching);
    }
    QStringList parts{!filter.ownOrder.isEmpty() ? Words::tr("Your own order.")
                      : context.order.kind == DisplayOrder::Kind::Ballot
                          ? Words::tr("Official order.")
                          : Words::tr("Order drawn by lot, number %1.").arg(context.order.seed)};
    const auto others = static_cast<int>(context.candidates().size() - topics.candidates.size());
    if (others > 0) {
        parts.append(
            Words::tr("More to add above: %1.", "seven candidates").arg(contestantsInWords(context, others)));
    }
    return parts.join(u' ');
}

} // namespace preau::gui
