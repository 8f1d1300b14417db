// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/externalopener.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace preau::gui {

bool openInBrowser(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    if (!address.isValid() || address.scheme() != u"https"_s || address.host().isEmpty() ||
        !address.userInfo().isEmpty()) {
        return false;
    }
    return QDesktopServices::openUrl(address);
}

bool showFolder(const QString &folder)
{
    const QFileInfo info(folder);
    // a bundle of files that the system would start as a program is no folder to show
    if (!info.isDir() || info.isBundle()) {
        return false;
    }
    return QDesktopServices::openUrl(QUrl::fromLocalFile(info.absoluteFilePath()));
}

} // namespace preau::gui
