// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/externalopener.h"

#include <QDesktopServices>
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

} // namespace preau::gui
