// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/electionlistmodel.h"

#include "base/text.h"
#include "io/electionreader.h"
#include "widgets/coveragebar.h"
#include "widgets/electionwords.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

HomeEntry homeEntry(const LoadOutcome &outcome, const QDate &today, bool delivered)
{
    HomeEntry entry{.path = outcome.path,
                    .election = outcome.election,
                    .delivered = delivered,
                    .refusedFiles = static_cast<int>(outcome.refused.size())};
    if (outcome.election) {
        entry.archive = outcome.election->isArchive(today);
        entry.fictional = outcome.election->fictional;
        entry.counts = countPositions(*outcome.election);
    }
    return entry;
}

HomeEntry loadingEntry(const QString &path)
{
    return {.path = path, .loading = true};
}

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::ElectionListModel)
};

ElectionRow makeRow(const HomeEntry &entry, int index, const QString &language)
{
    ElectionRow row{.entry = index, .loading = entry.loading, .path = entry.path};
    if (!entry.election) {
        row.title = QFileInfo(QDir::cleanPath(entry.path)).fileName();
        row.datePlace = Texts::tr("Being read…");
        row.accessibleText = row.title + u". "_s + row.datePlace;
        return row;
    }
    const Election &election = *entry.election;
    row.title = election.title.text(language, election.referenceLanguage());
    row.datePlace = datePlaceWords(election, language);
    row.sizes = sizeWords(election);
    row.counts = entry.counts;
    row.countsFigure = Texts::tr("%1 of %2", "documented positions of all")
                           .arg(entry.counts.stated)
                           .arg(entry.counts.total());
    QStringList legend;
    if (entry.counts.silent > 0) {
        legend.append(Texts::tr("%n searched without result", "positions", entry.counts.silent));
    }
    if (entry.counts.undocumented > 0) {
        legend.append(Texts::tr("%n not yet documented", "positions", entry.counts.undocumented));
    }
    row.countsLegend = legend.join(Texts::tr(",\n", "between two lines of a list"));
    if (entry.fictional) {
        row.badges.append({Texts::tr("Fictional, for learning"), ElectionRow::Tone::Warn});
    }
    if (entry.archive) {
        row.badges.append({Texts::tr("Archive"), ElectionRow::Tone::Warn});
    }
    if (entry.delivered) {
        row.badges.append({Texts::tr("Delivered with Préau"), ElectionRow::Tone::Plain});
    }
    if (entry.refusedFiles > 0) {
        row.badges.append(
            {Texts::tr("%n file(s) refused", nullptr, entry.refusedFiles), ElectionRow::Tone::Error});
    }
    QStringList spoken{row.title, row.datePlace, row.sizes};
    for (const ElectionRow::Badge &badge : row.badges) {
        spoken.append(badge.text);
    }
    spoken.append(Texts::tr("Positions: %1").arg(coverageWords(entry.counts)));
    row.accessibleText = spoken.join(u". "_s);
    return row;
}

} // namespace

void ElectionListModel::setEntries(const QList<HomeEntry> &entries, const QString &language)
{
    struct Keyed
    {
        QDate date;
        ElectionRow row;
    };

    QList<Keyed> keyed;
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].election || entries[i].loading) {
            keyed.append({entries[i].election ? entries[i].election->date.earliest() : QDate(),
                          makeRow(entries[i], i, language)});
        }
    }
    std::ranges::stable_sort(keyed, [](const Keyed &a, const Keyed &b) {
        if (a.date != b.date) {
            return a.date > b.date; // an invalid date, of a folder still being read, comes last
        }
        const int byTitle = a.row.title.localeAwareCompare(b.row.title);
        return byTitle != 0 ? byTitle < 0 : a.row.path < b.row.path;
    });
    QList<ElectionRow> rows;
    for (const Keyed &one : std::as_const(keyed)) {
        rows.append(one.row);
    }
    const auto samePaths = std::ranges::equal(rows, m_rows, {}, &ElectionRow::path, &ElectionRow::path);
    if (samePaths) {
        const bool changed = rows != m_rows;
        m_rows = rows;
        if (changed) {
            emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ElectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ElectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ElectionRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.accessibleText;
    case RowRole:
        return QVariant::fromValue(row);
    case EntryRole:
        return row.entry;
    case SearchRole:
        return foldedForSearch(row.title + u' ' + row.datePlace + u' ' +
                               QFileInfo(QDir::cleanPath(row.path)).fileName());
    default:
        return {};
    }
}

} // namespace preau::gui
