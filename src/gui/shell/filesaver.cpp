// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/filesaver.h"

#include "shell/dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace preau::gui {

namespace {

struct FileSaver
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::FileSaver)
};

} // namespace

void saveFile(Dialogs &dialogs, QWidget *parent, const QString &suggestedName, const QByteArray &content)
{
    const QString path = dialogs.chooseFileToSave(parent, suggestedName);
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        dialogs.tell(parent, FileSaver::tr("Save a file"),
                     FileSaver::tr("%1 could not be written: %2. Choose another folder.")
                         .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
}

} // namespace preau::gui
