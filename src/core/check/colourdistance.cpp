// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/colourdistance.h"

#include <cmath>
#include <numbers>

namespace preau {

namespace {

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// 0 to 360; 0 for greys, which have no hue.
double hue(double a, double b)
{
    if (a == 0 && b == 0) {
        return 0;
    }
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double labCurve(double t)
{
    return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
}

} // namespace

LabColour labColour(QStringView colour)
{
    const auto channel = [&](qsizetype at) { return linear(colour.mid(at, 2).toInt(nullptr, 16) / 255.0); };
    const double red = channel(1);
    const double green = channel(3);
    const double blue = channel(5);
    const double x = labCurve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    const double y = labCurve(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
    const double z = labCurve((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
    return {.lightness = 116 * y - 16, .a = 500 * (x - y), .b = 200 * (y - z)};
}

// Sharma, Wu and Dalal: The CIEDE2000 color-difference formula: implementation notes, supplementary test
// data, and mathematical observations (2005), whose names for the intermediate values these are.
double colourDistance(const LabColour &one, const LabColour &other)
{
    const auto seventh = [](double chroma) {
        const double power = std::pow(chroma, 7);
        return std::sqrt(power / (power + 6103515625.0)); // 25⁷
    };
    const double g = 0.5 * (1 - seventh((std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2));
    const double a1 = (1 + g) * one.a;
    const double a2 = (1 + g) * other.a;
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, other.b);
    const double h1 = hue(a1, one.b);
    const double h2 = hue(a2, other.b);

    const bool grey = c1 * c2 == 0;
    double turn = grey ? 0 : h2 - h1;
    turn += turn > 180 ? -360 : (turn < -180 ? 360 : 0);
    const double deltaL = other.lightness - one.lightness;
    const double deltaC = c2 - c1;
    const double deltaH = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));

    const double meanL = (one.lightness + other.lightness) / 2;
    const double meanC = (c1 + c2) / 2;
    double meanH = h1 + h2;
    if (!grey) {
        if (std::abs(h1 - h2) > 180) {
            meanH += meanH < 360 ? 360 : -360;
        }
        meanH /= 2;
    }
    const double t = 1 - 0.17 * std::cos(radians(meanH - 30)) + 0.24 * std::cos(radians(2 * meanH)) +
                     0.32 * std::cos(radians(3 * meanH + 6)) - 0.20 * std::cos(radians(4 * meanH - 63));
    const double turned = (meanH - 275) / 25;
    const double rotation = -std::sin(radians(60 * std::exp(-turned * turned))) * 2 * seventh(meanC);
    const double fromMiddle = (meanL - 50) * (meanL - 50);
    const double l = deltaL / (1 + 0.015 * fromMiddle / std::sqrt(20 + fromMiddle));
    const double c = deltaC / (1 + 0.045 * meanC);
    const double h = deltaH / (1 + 0.015 * meanC * t);
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

} // namespace preau
