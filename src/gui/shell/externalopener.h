// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace preau::gui {

/// The only place of the program that hands something to another program. Opens an https address, checked
/// again here, in the reader's browser; false when it is no such address or nothing took it. Ask the reader
/// first.
bool openInBrowser(const QString &url);

} // namespace preau::gui
