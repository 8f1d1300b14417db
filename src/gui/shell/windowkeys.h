// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

#include <QKeySequence>
#include <QObject>

namespace preau::gui {

/// The keys and mouse buttons that mean the same on every page of a window, by what they ask for.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeys(QWidget *window);

    /// Enter presses what has the keyboard, as Space does; for a key that nothing made other use of. False
    /// where it was another key or there is nothing to press.
    bool pressFocused(const QKeyEvent &event);

signals:
    void pageRequested(preau::gui::PageId page);
    void searchRequested();
    void addressRequested();
    void nextPaneRequested();
    void helpRequested();
    void textScaleStepped(int direction);
    void textScaleReset();
    void saveRequested();
    void closePaneRequested();
    void historyRequested(int step); ///< −1: back, 1: forward

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template<typename Action>
    void on(const QKeySequence &keys, Action action);

    QWidget *m_window;
};

} // namespace preau::gui
