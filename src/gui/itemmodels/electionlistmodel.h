// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/election.h"

#include <QAbstractListModel>
#include <QDate>
#include <QList>

namespace preau {
struct LoadOutcome;
}

namespace preau::gui {

/// One election folder as the home page knows it.
struct HomeEntry
{
    QString path{};         ///< the folder, as it was given or found
    ElectionPtr election{}; ///< null while it is being read, and where it was refused as a whole
    bool loading = false;
    bool delivered = false; ///< came with the program
    bool archive = false;
    bool fictional = false;
    PositionCounts counts{};
    int refusedFiles = 0;
    friend bool operator==(const HomeEntry &, const HomeEntry &) = default;
};

/// Summary of what reading a folder gave.
[[nodiscard]] HomeEntry homeEntry(const LoadOutcome &outcome, const QDate &today, bool delivered = false);
[[nodiscard]] HomeEntry loadingEntry(const QString &path);

/// What one row of the list shows, ready to paint.
struct ElectionRow
{
    enum class Tone { Plain, Warn, Error };

    struct Badge
    {
        QString text;
        Tone tone = Tone::Plain;
        friend bool operator==(const Badge &, const Badge &) = default;
    };

    int entry = -1; ///< index into the entries given
    QString title{};
    QString datePlace{};
    QString sizes{};
    QList<Badge> badges{};
    PositionCounts counts{};
    QString countsFigure{}; ///< "326 of 384"
    QString countsLegend{}; ///< what is not documented; may be empty
    bool loading = false;
    QString accessibleText{};
    QString path{};
    friend bool operator==(const ElectionRow &, const ElectionRow &) = default;
};

/// The elections that can be opened or are being read, newest first, then by title. Folders that were refused
/// as a whole are not rows: the page names them in its error strip.
class ElectionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< ElectionRow
        EntryRole,                  ///< int: index into the entries
        SearchRole,                 ///< title, date and place without accents, lower case
    };

    explicit ElectionListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Rows that are still there keep their indexes where none came or went.
    void setEntries(const QList<HomeEntry> &entries, const QString &language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ElectionRow> m_rows;
};

} // namespace preau::gui

Q_DECLARE_METATYPE(preau::gui::ElectionRow)
