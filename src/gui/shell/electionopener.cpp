// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/electionopener.h"

#include "io/electionreader.h"
#include "shell/dialogs.h"
#include "shell/electionlibrary.h"
#include "widgets/words.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace preau::gui {

ElectionOpener::ElectionOpener(ElectionLibrary &library, Dialogs &dialogs, QWidget *window)
    : QObject(window),
      m_library(library),
      m_dialogs(dialogs),
      m_window(window)
{
}

QString ElectionOpener::folderFor(const QString &path)
{
    const QFileInfo info(path);
    const QString name = isolated(info.fileName());
    const QString title = tr("Open an election");
    if (!info.exists()) {
        m_dialogs.tell(m_window, title, tr("%1 is no longer there.").arg(name));
        return {};
    }
    if (info.isFile()) {
        // a file of an election stands for the whole of it
        QDir around = info.absoluteDir();
        if (!around.exists(u"election.yaml"_s) && around.dirName() == u"candidates"_s) {
            around.cdUp();
        }
        if (!around.exists(u"election.yaml"_s) || info.suffix() != u"yaml"_s) {
            m_dialogs.tell(m_window, title,
                           tr("%1 is not part of an election. Choose the file election.yaml, or the "
                              "folder that holds it.")
                               .arg(name));
            return {};
        }
        return QDir::cleanPath(around.absolutePath());
    }
    if (!info.isReadable() || !info.isExecutable()) {
        m_dialogs.tell(m_window, title, tr("The folder %1 cannot be read. Check who may open it.").arg(name));
        return {};
    }
    return QDir::cleanPath(info.absoluteFilePath());
}

void ElectionOpener::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile() && info.suffix() == u"preau-answers"_s) {
        emit answersChosen(QDir::cleanPath(info.absoluteFilePath()));
        return;
    }
    const QString folder = folderFor(path);
    if (folder.isEmpty()) {
        return;
    }
    const QStringList found = findElectionFolders(folder);
    if (found.isEmpty()) {
        m_dialogs.tell(m_window, tr("Open an election"),
                       tr("The folder %1 holds no election: there is no file election.yaml in it, nor "
                          "in a folder inside it.")
                           .arg(isolated(info.fileName())));
        return;
    }
    if (const int entry = entryOf(found.first()); found.size() == 1 && entry >= 0) {
        emit entryChosen(entry); // already in the list: nothing is read twice
        return;
    }
    m_chosen = found;
    m_library.addPlace(folder);
}

void ElectionOpener::finish()
{
    const QStringList chosen = std::exchange(m_chosen, {});
    if (chosen.isEmpty()) {
        return;
    }
    // one election opens at once; of several the reader chooses
    const int entry = entryOf(chosen.first());
    if (chosen.size() > 1) {
        emit severalFound();
    } else if (entry >= 0) {
        emit entryChosen(entry);
    } else {
        emit nothingReadable();
    }
}

int ElectionOpener::entryOf(const QString &folder) const
{
    const QList<LibraryEntry> &entries = m_library.entries();
    for (int i = 0; i < entries.size(); ++i) {
        if (QFileInfo(entries[i].outcome.path) == QFileInfo(folder) && entries[i].outcome.election) {
            return i;
        }
    }
    return -1;
}

int ElectionOpener::entryOf(const ElectionId &election) const
{
    const QList<LibraryEntry> &entries = m_library.entries();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const LibraryEntry &entry) {
        return entry.outcome.election && entry.outcome.election->id == election;
    });
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

} // namespace preau::gui
