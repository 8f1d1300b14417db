// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/robustnesssummary.h"
#include "widgets/viewcontext.h"

#include <QCoreApplication>

namespace preau::gui {

/// One of the variants that were computed.
struct VariantPlace
{
    enum class Board { Settings, Questions, Themes };

    Board board = Board::Settings;
    int index = -1;
    friend bool operator==(const VariantPlace &, const VariantPlace &) = default;
};

/// What the variants of a result say, in sentences.
struct RobustnessWords
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::RobustnessWords)

public:
    ViewContext context;
    MatchResult result;
    Robustness robustness;

    static constexpr qsizetype mostNamed = 8;

    [[nodiscard]] QString questionName(int question) const;
    [[nodiscard]] QString themeName(const ThemeId &theme) const;
    [[nodiscard]] QString names(const QList<int> &candidates) const; ///< as a list, the first ones by name
    [[nodiscard]] QString initials(const QList<int> &candidates) const;
    [[nodiscard]] QString firstWords(const QList<int> &first, Verdict verdict) const;
    [[nodiscard]] QString settingWords(const SettingVariant &variant) const;
    [[nodiscard]] QString rangeWords(int candidate) const; ///< empty where it is not known

    [[nodiscard]] int ownSetting() const; ///< that of the result itself
    [[nodiscard]] MatchSettings settingsOf(const SettingVariant &variant) const;
    [[nodiscard]] QList<int> firstOf(const VariantPlace &place) const;
    /// Who is first and next, with their percentages; computes the variant again.
    [[nodiscard]] QString fullWords(const VariantPlace &place) const;

    /// Of which results the order means little: a sentence each.
    [[nodiscard]] QStringList closeResults() const;
};

} // namespace preau::gui
