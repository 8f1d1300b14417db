// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace preau::gui {

class Dialogs;

/// Asks where to, and writes there: whole or not at all. What went wrong is told.
void saveFile(Dialogs &dialogs, QWidget *parent, const QString &suggestedName, const QByteArray &content);

} // namespace preau::gui
