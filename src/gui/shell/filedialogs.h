// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace preau::gui {

/// The only place of the program that opens file dialogs. They leave no trace: no history of folders or names
/// is kept.
[[nodiscard]] QString chooseFolder(QWidget *parent, const QString &title);
[[nodiscard]] QString chooseFile(QWidget *parent, const QString &title, const QString &filter);
[[nodiscard]] QString chooseNewFile(QWidget *parent, const QString &title, const QString &suggestedName,
                                    const QString &filter);

/// Qt's own file dialog remembers visited folders in a settings file; this sends that memory nowhere. Call
/// once, before the first dialog.
void forgetDialogHistory();

} // namespace preau::gui
