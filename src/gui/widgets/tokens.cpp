// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace preau::gui {

namespace {

struct Row
{
    Token token;
    const char *name;
    std::array<QRgb, 3> colors; // light, dark, contrast
};

constexpr std::array table{
    Row{Token::Paper, "paper", {0xfffbfaf7, 0xff15191c, 0xff000000}},
    Row{Token::Surface, "surface", {0xffffffff, 0xff1d2327, 0xff000000}},
    Row{Token::Sunken, "sunken", {0xfff1efea, 0xff111517, 0xff000000}},
    Row{Token::Band, "band", {0xfff1efea, 0xff1d2327, 0xff000000}},
    Row{Token::Line, "line", {0xffddd9d0, 0xff343c42, 0xffffffff}},
    Row{Token::LineStrong, "line-strong", {0xff827c72, 0xff7c868d, 0xffffffff}},
    Row{Token::Ink, "ink", {0xff1e2427, 0xffeceae4, 0xffffffff}},
    Row{Token::InkSoft, "ink-soft", {0xff555c61, 0xffaeb6bb, 0xffffffff}},
    Row{Token::Slate, "slate", {0xff2e4a57, 0xff9cc3d4, 0xffffe14d}},
    Row{Token::OnSlate, "on-slate", {0xffffffff, 0xff10181c, 0xff000000}},
    Row{Token::SlateWash, "slate-wash", {0xffe4ecef, 0xff24333b, 0xff1a1a1a}},
    Row{Token::Agree2, "agree-2", {0xff0b5c6e, 0xff63c2d6, 0xff63d8f0}},
    Row{Token::Agree1, "agree-1", {0xff5e9fad, 0xff35707e, 0xff2f8ca0}},
    Row{Token::Neutral, "neutral", {0xff8b8579, 0xff948e83, 0xffbdbdbd}},
    Row{Token::Disagree1, "disagree-1", {0xffd49a4e, 0xff8a5a20, 0xffc27a1e}},
    Row{Token::Disagree2, "disagree-2", {0xff9a4e0f, 0xffe9a453, 0xffffb454}},
    Row{Token::Warn, "warn", {0xff8a5a00, 0xfff0c36a, 0xffffe14d}},
    Row{Token::WarnWash, "warn-wash", {0xfffbf0d9, 0xff33290f, 0xff000000}},
    Row{Token::Error, "error", {0xff8c2f2f, 0xfff0a39b, 0xffff9a8f}},
    Row{Token::ErrorWash, "error-wash", {0xfff9e4e2, 0xff3a1c1a, 0xff000000}},
    Row{Token::Ok, "ok", {0xff2f5d46, 0xff93cbaa, 0xff8cffb5}},
    Row{Token::OkWash, "ok-wash", {0xffe3efe7, 0xff17281f, 0xff000000}},
};

const Row &row(Token token)
{
    return *std::ranges::find(table, token, &Row::token);
}

ThemeKind &themeNow()
{
    static ThemeKind theme = ThemeKind::Light;
    return theme;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor color(ThemeKind theme, Token token)
{
    return QColor::fromRgb(row(token).colors.at(static_cast<std::size_t>(theme)));
}

QList<Token> allTokens()
{
    QList<Token> tokens;
    for (const Row &entry : table) {
        tokens.append(entry.token);
    }
    return tokens;
}

const char *tokenName(Token token)
{
    return row(token).name;
}

ThemeKind currentTheme()
{
    return themeNow();
}

void setCurrentTheme(ThemeKind theme)
{
    themeNow() = theme;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readableOn(ThemeKind theme, const QColor &background)
{
    const QColor paper = color(theme, Token::Paper);
    const QColor ink = color(theme, Token::Ink);
    return contrastRatio(paper, background) >= contrastRatio(ink, background) ? paper : ink;
}

} // namespace preau::gui
