// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/portraitfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

constexpr qint64 largestImage = 2LL * 1024 * 1024;

}

bool checkPortraitFile(const Value &value, const QString &folder, const QString &path)
{
    if (folder.isEmpty()) {
        return true; // read from memory: there is no folder to look in
    }
    const QFileInfo info(QDir(folder), path);
    if (!info.isFile()) {
        value.warning("portrait-not-found"_code,
                      ReaderText::tr("There is no image “%1” in the election’s folder.").arg(path),
                      ReaderText::tr("Add the file, or delete the portrait."));
        return false;
    }
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (!info.canonicalFilePath().startsWith(root + u'/')) {
        value.error("invalid-path"_code,
                    ReaderText::tr("The link “%1” leads out of the election’s folder.").arg(path),
                    ReaderText::tr("Put a copy of the image into the folder."));
        return false;
    }
    QFile file(info.filePath());
    const QByteArray begin = file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
    if (begin != "\x89PNG\r\n\x1a\n"_ba && !begin.startsWith("\xFF\xD8\xFF")) {
        value.warning("portrait-unusable"_code,
                      ReaderText::tr("“%1” is neither a PNG nor a JPEG image.").arg(path),
                      ReaderText::tr("Save the image again in one of these formats."));
        return false;
    }
    if (info.size() > largestImage) {
        value.warning("portrait-unusable"_code, ReaderText::tr("“%1” is larger than 2 MiB.").arg(path),
                      ReaderText::tr("Save a smaller image: 800 pixels a side are plenty."));
        return false;
    }
    return true;
}

} // namespace preau
