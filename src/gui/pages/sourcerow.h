// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace preau::gui {

/// A source as a row: what it is, its address as text, and two quiet buttons that copy it or ask to open it.
class SourceRow : public QWidget
{
    Q_OBJECT

public:
    /// `use` is a line in ink-soft, such as how often it is cited; may be empty, like the address.
    SourceRow(const QString &words, const QString &url, const QString &use, bool narrow,
              QWidget *parent = nullptr);

signals:
    void copyRequested(const QString &url);
    void openRequested(const QString &url);
};

} // namespace preau::gui
