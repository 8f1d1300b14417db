// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QStackedWidget;

namespace preau::gui {

/// From now on the stack asks for the room of the page it shows, not of the largest it holds. Call it once
/// all pages are in.
void fitToCurrentPage(QStackedWidget *stack);

} // namespace preau::gui
