// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMenu;
class QWidget;

namespace preau::gui {

/// Menu and button texts take "&" for a shortcut: data texts have none.
[[nodiscard]] QString menuText(QString text);

/// Opens a menu below a widget, flush with the edge at which one begins to read.
void openBelow(QMenu *menu, const QWidget *anchor);

} // namespace preau::gui
