// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/candidatelistmodel.h"

#include "base/text.h"
#include "widgets/coveragebar.h"
#include "widgets/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::CandidateListModel)
};

int citedSources(const Candidate &candidate)
{
    QSet<QString> cited;
    for (const Position &position : candidate.positions) {
        for (const Citation &citation : position.detail().sources) {
            cited.insert(citation.source.id.value() + u'\n' + citation.source.url + u'\n' +
                         citation.source.title.text({}));
        }
    }
    return static_cast<int>(cited.size());
}

CandidateCard makeCard(const ViewContext &context, int index, bool chosen)
{
    const Candidate &candidate = context.election->candidates[index];
    CandidateCard card{.candidate = index,
                       .initials = context.candidateInitials(index),
                       .portrait = context.candidatePortrait(index),
                       .colour = context.candidateColour(index),
                       .refused = candidate.refused,
                       .showsCounts = !context.blind,
                       .chosen = chosen};
    if (context.blind) {
        card.family = context.candidateName(index);
    } else {
        card.given = candidate.name.given;
        card.family = candidate.name.family;
        card.party = context.candidateParty(index);
    }
    card.counts = countPositions(candidate, context.election->questions.size());
    card.figure = Texts::tr("%1 of %2", "known positions of all questions")
                      .arg(card.counts.stated)
                      .arg(card.counts.total());
    if (candidate.refused) {
        card.notice = Texts::tr("File refused");
    } else if (!candidate.withdrawn.isNull()) {
        card.notice = Texts::tr("Withdrew on %1").arg(dateWords(candidate.withdrawn));
    }
    if (!candidate.refused && !context.blind) {
        card.extra = candidate.proposals.isEmpty()
                         ? Texts::tr("%n source(s)", "cited for the positions", citedSources(candidate))
                         : Texts::tr("%n proposal(s)", nullptr, static_cast<int>(candidate.proposals.size()));
    }
    if (context.constituency.isEmpty() && !context.blind) {
        for (const Constituency &constituency : context.election->constituencies) {
            if (constituency.id == candidate.constituency) {
                card.extra += (card.extra.isEmpty() ? u""_s : u" · "_s) + context.text(constituency.title);
            }
        }
    }
    QStringList spoken{context.candidateName(index), card.party, card.notice};
    if (!candidate.refused && !context.blind) {
        spoken << Texts::tr("Positions: %1").arg(coverageWords(card.counts)) << card.extra;
    }
    if (chosen) {
        spoken << Texts::tr("chosen for comparison");
    }
    spoken.removeAll(QString());
    card.accessibleText = spoken.join(u". "_s);
    return card;
}

} // namespace

void CandidateListModel::setContext(const ViewContext &context, const QSet<int> &chosen)
{
    QList<CandidateCard> cards;
    if (context.election) {
        for (const int candidate : context.candidates()) {
            cards.append(makeCard(context, candidate, chosen.contains(candidate)));
        }
    }
    const bool sameRows =
        context.election == m_election &&
        std::ranges::equal(cards, m_cards, {}, &CandidateCard::candidate, &CandidateCard::candidate);
    if (sameRows) {
        const bool changed = cards != m_cards;
        m_cards = cards;
        if (changed) {
            emit dataChanged(index(0), index(static_cast<int>(m_cards.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_cards = cards;
    m_election = context.election;
    endResetModel();
}

int CandidateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CandidateCard &card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return QString(card.given + u' ' + card.family).trimmed();
    case Qt::AccessibleTextRole:
        return card.accessibleText;
    case CardRole:
        return QVariant::fromValue(card);
    case CandidateRole:
        return card.candidate;
    case SearchRole:
        return foldedForSearch(card.given + u' ' + card.family + u' ' + card.party);
    default:
        return {};
    }
}

} // namespace preau::gui
