// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/metrics.h"

#include <QApplication>
#include <QFontDatabase>

namespace preau::gui {

namespace {

struct Settings
{
    int scale = 100;
    bool motion = true;
};

Settings &settings()
{
    static Settings value;
    return value;
}

} // namespace

int textScale()
{
    return settings().scale;
}

void setTextScale(int percent)
{
    settings().scale = percent;
}

int scaled(int pixels)
{
    return (pixels * textScale() + 50) / 100;
}

QFont font(TypeRole role)
{
    const auto [pixels, weight] = [role]() -> std::pair<int, QFont::Weight> {
        switch (role) {
        case TypeRole::Display:
            return {26, QFont::DemiBold};
        case TypeRole::Statement:
            return {22, QFont::DemiBold};
        case TypeRole::Title:
            return {20, QFont::DemiBold};
        case TypeRole::Heading:
            return {15, QFont::DemiBold};
        case TypeRole::Small:
            return {13, QFont::Normal};
        case TypeRole::SmallStrong:
            return {13, QFont::DemiBold};
        case TypeRole::Code:
            return {13, QFont::Normal};
        case TypeRole::Body:
            break;
        }
        return {15, QFont::Normal};
    }();
    QFont font =
        role == TypeRole::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    font.setPointSizeF(pixels * 0.75 * textScale() / 100.0);
    font.setWeight(weight);
    return font;
}

bool motionAllowed()
{
    return settings().motion;
}

void setMotionAllowed(bool allowed)
{
    settings().motion = allowed;
}

} // namespace preau::gui
