// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/electionlibrary.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

/// Progress over several elections that are read at the same time.
struct ElectionLibrary::Counter
{
    std::atomic_int done = 0;
    std::atomic_int total = 0;
};

ElectionLibrary::ElectionLibrary(QObject *parent)
    : QObject(parent),
      m_cancel(std::make_shared<std::atomic_bool>(false))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(300);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        for (const LibraryEntry &entry : std::as_const(m_entries)) {
            if (entry.outcome.path == m_watched) {
                read(m_watched, entry.kind, true);
                break;
            }
        }
    });
    const auto noticed = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, noticed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, noticed);
}

ElectionLibrary::~ElectionLibrary()
{
    *m_cancel = true;
    m_pool.waitForDone();
}

void ElectionLibrary::setPlaces(const QList<LibraryPlace> &places)
{
    m_places = places;
    reload();
}

void ElectionLibrary::addPlace(const QString &path)
{
    m_places.removeIf([&](const LibraryPlace &place) { return place.path == path; });
    m_places.prepend(
        LibraryPlace{.path = path, .kind = LibraryPlace::Kind::Argument, .exists = false, .found = 0});
    reload();
}

void ElectionLibrary::cancel()
{
    *m_cancel = true;
}

void ElectionLibrary::reload()
{
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_counter = std::make_shared<Counter>();
    ++m_generation;
    m_pending = 0;
    m_entries.clear();
    QStringList seen;
    for (LibraryPlace &place : m_places) {
        place.exists = QFileInfo::exists(place.path);
        place.found = 0;
        const QStringList folders = findElectionFolders(place.path);
        for (const QString &folder : folders) {
            const QString real = QFileInfo(folder).canonicalFilePath();
            if (seen.contains(real)) {
                continue;
            }
            seen.append(real);
            ++place.found;
            read(folder, place.kind, false);
        }
        if (folders.isEmpty() && place.exists && place.kind == LibraryPlace::Kind::Argument) {
            read(place.path, place.kind, false); // the reader named it: say why it is no election
        }
    }
    emit changed();
    if (m_pending == 0) {
        emit finished();
    }
}

void ElectionLibrary::read(const QString &folder, LibraryPlace::Kind kind, bool again)
{
    ++m_pending;
    m_pool.start(
        [this, folder, kind, again, generation = m_generation, cancelled = m_cancel, counter = m_counter] {
            LoadOptions options;
            options.cancel = cancelled.get();
            int counted = 0;
            int known = 0;
            options.progress = [&, counter](int done, int total) {
                counter->total += total - known;
                counter->done += done - counted;
                known = total;
                counted = done;
                QMetaObject::invokeMethod(
                    this, [this, counter] { emit progress(counter->done, counter->total); },
                    Qt::QueuedConnection);
            };
            const LoadOutcome outcome = loadElection(folder, options);
            QMetaObject::invokeMethod(
                this, [this, outcome, kind, generation, again] { take(outcome, kind, generation, again); },
                Qt::QueuedConnection);
        });
}

void ElectionLibrary::take(const LoadOutcome &outcome, LibraryPlace::Kind kind, int generation, bool again)
{
    if (generation != m_generation) {
        return;
    }
    --m_pending;
    if (!outcome.cancelled) {
        m_entries.removeIf([&](const LibraryEntry &entry) { return entry.outcome.path == outcome.path; });
        m_entries.append(LibraryEntry{.outcome = outcome, .kind = kind});
        sortEntries();
        emit changed();
        if (outcome.path == m_watched) {
            watchFiles(outcome);
            if (again) {
                emit reloaded(m_watched);
            }
        }
    }
    if (m_pending == 0) {
        emit finished();
    }
}

void ElectionLibrary::sortEntries()
{
    std::ranges::stable_sort(m_entries, [](const LibraryEntry &a, const LibraryEntry &b) {
        const Election *left = a.outcome.election.get();
        const Election *right = b.outcome.election.get();
        if (!left || !right) {
            return left && !right;
        }
        if (left->id == right->id && left->version != right->version) {
            return left->version > right->version;
        }
        if (left->date != right->date) {
            return left->date.latest() > right->date.latest();
        }
        const QString leftTitle = left->title.text({}, left->referenceLanguage());
        const QString rightTitle = right->title.text({}, right->referenceLanguage());
        return leftTitle != rightTitle ? leftTitle < rightTitle : a.outcome.path < b.outcome.path;
    });
}

void ElectionLibrary::watch(const QString &folder)
{
    m_watched = folder;
    if (!m_watcher.files().isEmpty()) {
        m_watcher.removePaths(m_watcher.files());
    }
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    for (const LibraryEntry &entry : std::as_const(m_entries)) {
        if (entry.outcome.path == folder) {
            watchFiles(entry.outcome);
        }
    }
}

void ElectionLibrary::watchFiles(const LoadOutcome &outcome)
{
    // editors replace files by renaming, after which a file is watched no more: add again each time
    QStringList paths = outcome.files;
    paths.append(outcome.path);
    paths.append(outcome.path + u"/candidates"_s);
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (!paths.isEmpty()) {
        m_watcher.addPaths(paths);
    }
}

} // namespace preau::gui
