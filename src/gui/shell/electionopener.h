// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/ids.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace preau::gui {

class Dialogs;
class ElectionLibrary;

/// Finds the election behind a folder or file that a reader chose or dropped: the one it is or belongs to,
/// several, or a sentence that says why it is none. Announces what to show; shows nothing itself.
class ElectionOpener : public QObject
{
    Q_OBJECT

public:
    /// Dialogs are shown over `window`, which owns this.
    ElectionOpener(ElectionLibrary &library, Dialogs &dialogs, QWidget *window);

    void open(const QString &path);
    /// For folders chosen before: the library has read them now.
    void finish();

    /// The place of a folder's election among the library's entries; −1 where it is not there or could not be
    /// read.
    [[nodiscard]] int entryOf(const QString &folder) const;

    [[nodiscard]] int entryOf(const ElectionId &election) const;

signals:
    void entryChosen(int entry);             ///< of the library
    void answersChosen(const QString &path); ///< it was a file of answers
    void severalFound();                     ///< the library lists them
    void nothingReadable();                  ///< the library says why

private:
    /// The folder to look for elections in; empty where the reader was told that there is none.
    [[nodiscard]] QString folderFor(const QString &path);

    ElectionLibrary &m_library;
    Dialogs &m_dialogs;
    QWidget *m_window;
    QStringList m_chosen; ///< election folders being read because the reader chose them
};

} // namespace preau::gui
