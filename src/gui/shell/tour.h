// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/appearance.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace preau::gui {

/// What `preau --tour` was asked for.
struct TourOptions
{
    QString folder; ///< made if it does not exist
    QSize size{1280, 800};
    DisplaySettings display{.theme = ThemeChoice::Light, .textScale = 100, .language = QStringLiteral("fr")};
    QString answers;        ///< a file; empty: built-in answers
    QStringList only;       ///< names, or beginnings of names; empty: all
    QStringList programmes; ///< folders to look for elections in
};

/// Renders every page and every state worth seeing to PNG files, drives the real pages on real data, and
/// writes beside each picture the visible and accessible texts in reading order, and tour.json. Returns the
/// process's exit code; errors go to stderr.
int runTour(Appearance &appearance, const TourOptions &options);

} // namespace preau::gui
