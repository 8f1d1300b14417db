// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/rankingmodel.h"

#include "widgets/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

QString coverageSentence(const Coverage &coverage)
{
    return QCoreApplication::translate("preau::gui::RankingModel", "on %1 of your %n answer(s)",
                                       "coverage of a percentage: questions with a known position",
                                       coverage.answered)
        .arg(QLocale().toString(coverage.matched));
}

RankingModel::RankingModel(QObject *parent) : QAbstractListModel(parent) {}

void RankingModel::setResult(const ViewContext &context, const MatchResult &result)
{
    beginResetModel();
    m_rows.clear();
    m_trial = false;
    m_squared = result.settings.method == MatchMethod::Euclidean;
    const Election &election = *context.election;
    const auto rowOf = [&](const CandidateResult &one) {
        const Candidate &who = election.candidates[one.candidate];
        Row row{.heading = {},
                .candidate = one.candidate,
                .rank = one.rank.value_or(0),
                .tied = one.tied,
                .refused = who.refused,
                .name = context.candidateName(one.candidate),
                .party = context.candidateParty(one.candidate),
                .percent = one.percent,
                .coverage = who.refused ? tr("file refused") : coverageSentence(one.coverage),
                .exact = {},
                .low = {},
                .high = {},
                .trial = {}};
        if (one.score) {
            row.exact = one.score->denominator() == 1
                            ? QString::number(one.score->numerator())
                            : u"%1/%2"_s.arg(one.score->numerator()).arg(one.score->denominator());
        }
        if (!who.withdrawn.isNull()) {
            const QString withdrawn =
                tr("withdrawn %1", "a candidate; %1 is a date").arg(dateWords(who.withdrawn));
            row.party = row.party.isEmpty() ? withdrawn
                                            : tr("%1 · %2", "party · withdrawn").arg(row.party, withdrawn);
        }
        return row;
    };
    QList<Row> unranked;
    QList<Row> refused;
    for (const CandidateResult &one : result.results) {
        (one.ranked                                   ? m_rows
         : election.candidates[one.candidate].refused ? refused
                                                      : unranked)
            .append(rowOf(one));
    }
    m_ties = std::ranges::any_of(m_rows, &Row::tied);
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        m_rows[i].joinsNext =
            m_rows[i].percent == m_rows[i + 1].percent && m_rows[i].rank != m_rows[i + 1].rank;
    }
    if (!unranked.isEmpty()) {
        m_rows.append({.heading = tr("Too few known positions to rank"),
                       .name = {},
                       .party = {},
                       .percent = {},
                       .coverage = {},
                       .exact = {},
                       .low = {},
                       .high = {},
                       .trial = {}});
        m_rows.append(unranked);
    }
    if (!refused.isEmpty()) {
        m_rows.append({.heading = tr("Without a score: their file could not be used"),
                       .name = {},
                       .party = {},
                       .percent = {},
                       .coverage = {},
                       .exact = {},
                       .low = {},
                       .high = {},
                       .trial = {}});
        m_rows.append(refused);
    }
    endResetModel();
}

void RankingModel::setRanges(const QList<PercentRange> &ranges)
{
    if (m_rows.isEmpty()) {
        return;
    }
    for (Row &row : m_rows) {
        const auto range = std::ranges::find(ranges, row.candidate, &PercentRange::candidate);
        const bool known = range != ranges.cend() && row.candidate >= 0;
        row.low = known ? range->low : std::nullopt;
        row.high = known ? range->high : std::nullopt;
    }
    emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void RankingModel::setOpened(const QList<int> &candidates)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool opened = candidates.contains(m_rows[i].candidate) && m_rows[i].candidate >= 0;
        if (opened != m_rows[i].opened) {
            m_rows[i].opened = opened;
            // the row below draws the line between them
            emit dataChanged(index(static_cast<int>(i)),
                             index(static_cast<int>(std::min(i + 1, m_rows.size() - 1))));
        }
    }
}

void RankingModel::setTrial(const std::optional<TrialResult> &trial)
{
    if (!trial && !m_trial) {
        return;
    }
    m_trial = trial.has_value();
    QHash<int, const TrialRow *> tried;
    if (trial) {
        for (const TrialRow &row : trial->rows) {
            tried.insert(row.candidate, &row);
        }
    }
    for (Row &row : m_rows) {
        const TrialRow *found = row.refused ? nullptr : tried.value(row.candidate);
        row.trial = found ? std::optional(*found) : std::nullopt;
    }
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    }
}

QString RankingModel::Row::shownCoverage() const
{
    return trial ? coverageSentence(trial->coverage) : coverage;
}

bool RankingModel::hasJoins() const
{
    return std::ranges::any_of(m_rows, &Row::joinsNext);
}

QModelIndex RankingModel::indexOf(int candidate) const
{
    const auto row = std::ranges::find(m_rows, candidate, &Row::candidate);
    return candidate < 0 || row == m_rows.cend() ? QModelIndex()
                                                 : index(static_cast<int>(row - m_rows.cbegin()));
}

int RankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags RankingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].candidate < 0) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString RankingModel::spokenTrial(const Row &row) const
{
    const TrialRow &tried = *row.trial;
    const auto rankWords = [](const std::optional<int> &rank, bool tied) {
        return !rank ? tr("not ranked") : tied ? tr("rank %1, shared").arg(*rank) : tr("rank %1").arg(*rank);
    };
    const auto percentOf = [](const std::optional<int> &percent) {
        return percent ? percentWords(*percent) : tr("no result");
    };
    return tr("%1, in the trial %2, %3, %4; before %5, %6",
              "name; rank, percentage, coverage; rank, percentage")
        .arg(isolated(row.name), rankWords(tried.rank, tried.tied), percentOf(tried.percent),
             coverageSentence(tried.coverage), rankWords(tried.rankBefore, row.tied),
             percentOf(tried.percentBefore));
}

QString RankingModel::spoken(const Row &row) const
{
    if (row.trial) {
        return spokenTrial(row);
    }
    const QString name = isolated(row.name);
    if (!row.percent) {
        return tr("%1, no result, %2", "a candidate without a score; %2: file refused, or the coverage")
            .arg(name, row.coverage);
    }
    const QString percent = percentWords(*row.percent);
    if (row.rank == 0) {
        return tr("%1, not ranked, %2, %3", "name, percentage, coverage").arg(name, percent, row.coverage);
    }
    const QString place = row.tied ? tr("rank %1, shared").arg(row.rank) : tr("rank %1").arg(row.rank);
    if (row.low && row.high) {
        return tr("%1, %2, %3, %4; %5 to %6 when one question is left out",
                  "name, rank, percentage, coverage, range")
            .arg(name, place, percent, row.coverage, percentWords(*row.low), percentWords(*row.high));
    }
    return tr("%1, %2, %3, %4", "name, rank, percentage, coverage").arg(name, place, percent, row.coverage);
}

QString RankingModel::tip(const Row &row, bool joined) const
{
    if (row.trial) {
        return tooltipText(spokenTrial(row));
    }
    QStringList lines{row.name};
    if (!row.party.isEmpty()) {
        lines.append(row.party);
    }
    if (row.percent) {
        lines.append(tr("%1, %2", "percentage, coverage").arg(percentWords(*row.percent), row.coverage));
    }
    if (!row.exact.isEmpty()) {
        lines.append(m_squared ? tr("Exact average squared distance: %1").arg(row.exact)
                               : tr("Exact score: %1").arg(row.exact));
    }
    if (joined) {
        lines.append(tr("Same rounded percentage as a neighbour; the exact scores differ."));
    }
    return tooltipText(lines.join(u'\n'));
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    const bool heading = row.candidate < 0;
    const auto number = [](const std::optional<int> &value) { return value ? QVariant(*value) : QVariant(); };
    switch (role) {
    case Qt::DisplayRole:
        return heading ? row.heading : row.name;
    case Qt::AccessibleTextRole:
        return heading ? row.heading : spoken(row);
    case Qt::ToolTipRole:
        return heading ? QVariant()
                       : tip(row, row.joinsNext || (index.row() > 0 && m_rows[index.row() - 1].joinsNext));
    case IsHeadingRole:
        return heading;
    case CandidateRole:
        return row.candidate;
    case RankRole:
        return row.shownRank();
    case TiedRole:
        return row.shownTied();
    case PartyRole:
        return row.party;
    case PercentRole:
        return number(row.shownPercent());
    case CoverageRole:
        return row.shownCoverage();
    case LowRole:
        return row.trial ? QVariant() : number(row.low);
    case HighRole:
        return row.trial ? QVariant() : number(row.high);
    case OpenedRole:
        return row.opened;
    case JoinsNextRole:
        return row.joinsNext && !m_trial;
    case RefusedRole:
        return row.refused;
    case TrialRole:
        return row.trial.has_value();
    case RankBeforeRole:
        return row.trial ? row.trial->rankBefore.value_or(0) : row.rank;
    case PercentBeforeRole:
        return row.trial ? number(row.trial->percentBefore) : QVariant();
    default:
        return {};
    }
}

} // namespace preau::gui
