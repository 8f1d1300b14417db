// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace preau::gui {

class HeatMapCanvas;

/// Makes every cell of a heat map known to assistive programs, by name, place and state, and lets them press
/// it. May be called again and again.
void installHeatMapAccessibility();

/// Tells them that the keyboard stands on another cell.
void announceHeatMapFocus(HeatMapCanvas *canvas);

} // namespace preau::gui
