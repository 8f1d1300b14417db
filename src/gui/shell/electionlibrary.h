// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/electionreader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace preau::gui {

/// A folder in which elections are looked for.
struct LibraryPlace
{
    enum class Kind { Argument, Reader, Installed, Delivered };
    QString path;
    Kind kind = Kind::Argument;
    bool exists = false; ///< set by the library
    int found = 0;       ///< elections in it, set by the library
};

struct LibraryEntry
{
    LoadOutcome outcome;
    LibraryPlace::Kind kind = LibraryPlace::Kind::Argument;
};

/// The elections of this computer, read off the GUI thread, and read again when their files change.
class ElectionLibrary : public QObject
{
    Q_OBJECT

public:
    explicit ElectionLibrary(QObject *parent = nullptr);
    ~ElectionLibrary() override;

    /// Looks in these places, in this order, and reads everything found. Earlier work is given up.
    void setPlaces(const QList<LibraryPlace> &places);
    void addPlace(const QString &path); ///< in front, as if given as an argument
    void reload();
    void cancel(); ///< gives up reading; what was read stays

    [[nodiscard]] const QList<LibraryPlace> &places() const { return m_places; }

    /// Newest election first, then title; of one id the higher version first. Refused ones last.
    [[nodiscard]] const QList<LibraryEntry> &entries() const { return m_entries; }

    [[nodiscard]] bool isLoading() const { return m_pending > 0; }

    /// Watches the files of this election and reads it again when they change; empty: none.
    void watch(const QString &folder);

signals:
    void progress(int done, int total);   ///< files, over all elections being read
    void changed();                       ///< entries() differs
    void finished();                      ///< nothing is being read any more
    void reloaded(const QString &folder); ///< the watched election was read again

private:
    struct Counter;
    void read(const QString &folder, LibraryPlace::Kind kind, bool again);
    void take(const LoadOutcome &outcome, LibraryPlace::Kind kind, int generation, bool again);
    void sortEntries();
    void watchFiles(const LoadOutcome &outcome);

    QList<LibraryPlace> m_places;
    QList<LibraryEntry> m_entries;
    QThreadPool m_pool;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several steps; one reading answers them all
    QString m_watched;
    std::shared_ptr<std::atomic_bool> m_cancel;
    std::shared_ptr<Counter> m_counter;
    int m_generation = 0;
    int m_pending = 0;
};

} // namespace preau::gui
