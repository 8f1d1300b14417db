// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/ownerfile.h"

#include <QFile>
#include <QSaveFile>

namespace preau {

std::optional<QString> writeForOwner(const QString &path, const QByteArray &content)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    file.setPermissions(ownerOnly); // before the first byte is in it
    if (file.write(content) != content.size() || !file.commit()) {
        return file.errorString();
    }
    QFile::setPermissions(path, ownerOnly); // a file that was there keeps its own otherwise
    return std::nullopt;
}

} // namespace preau
