// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace preau::gui {

/// The only place of the program that hands something to another program. Opens an https address, checked
/// again here, in the reader's browser; false when it is no such address or nothing took it. Ask the reader
/// first.
bool openInBrowser(const QString &url);

/// Shows an existing folder in the reader's file manager; false when it is no folder or nothing took it.
bool showFolder(const QString &folder);

} // namespace preau::gui
