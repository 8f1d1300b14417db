// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/filedialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

QString run(QFileDialog &dialog)
{
    dialog.setHistory({});
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    return dialog.selectedFiles().first();
}

QString startFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void forgetDialogHistory()
{
    // QFileDialog writes history= and lastVisited= through QSettings' native user scope; a path that cannot
    // exist swallows it. Préau's own settings name their file and are not touched by this.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QDir::tempPath() + u"/preau\n/none"_s);
}

QString chooseFolder(QWidget *parent, const QString &title)
{
    QFileDialog dialog(parent, title, startFolder());
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return run(dialog);
}

QString chooseFile(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(parent, title, startFolder(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return run(dialog);
}

QString chooseNewFile(QWidget *parent, const QString &title, const QString &suggestedName,
                      const QString &filter)
{
    QFileDialog dialog(parent, title, startFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suggestedName.section(u'.', -1));
    dialog.selectFile(suggestedName);
    return run(dialog);
}

} // namespace preau::gui
