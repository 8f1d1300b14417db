// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace preau {

/// A colour in CIE L*a*b* (D65).
struct LabColour
{
    double lightness = 0;
    double a = 0;
    double b = 0;
};

/// From "#rrggbb" in sRGB.
[[nodiscard]] LabColour labColour(QStringView colour);

/// CIEDE2000 (kL = kC = kH = 1): about 1 is the least difference that trained eyes see side by side.
[[nodiscard]] double colourDistance(const LabColour &one, const LabColour &other);

} // namespace preau
