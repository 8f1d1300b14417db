// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/finding.h"
#include "model/election.h"

#include <QStringList>

#include <atomic>
#include <functional>

namespace preau {

/// Everything that reading an election folder gives: the election where one could be built, and what the
/// reader has to say about it. A file that is refused never hides the others: its candidates are there,
/// marked refused.
struct LoadOutcome
{
    ElectionPtr election;    ///< null where not even election.yaml and questions.yaml could be read
    QString path;            ///< the folder as the person gave it
    ElectionId id;           ///< known even for most refused elections; may be empty
    QList<Finding> findings; ///< by file, line, column
    QList<RefusedFile> refused;
    QStringList files; ///< all that were read or tried, as reached from `path`, sorted
    bool cancelled = false;
};

struct LoadOptions
{
    /// May be called from any thread, with files read so far and files in all.
    std::function<void(int done, int total)> progress;
    /// Set to true by another thread to give up; the outcome then says cancelled.
    const std::atomic_bool *cancel = nullptr;
    int threads = 0; ///< files read at the same time; 0: as many as the machine has processors
};

/// Reads one election folder. Never throws; every error is a finding with its place. Messages are in the
/// language of the installed translators.
[[nodiscard]] LoadOutcome loadElection(const QString &folder, const LoadOptions &options = {});

/// Folders below `folder` (itself included, one level down) that hold an election.yaml, sorted by name.
[[nodiscard]] QStringList findElectionFolders(const QString &folder);

} // namespace preau
