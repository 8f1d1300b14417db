// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace preau::gui {

/// The visible focus of the whole program: a 2-px slate ring with a 2-px gap around whatever has the
/// keyboard, drawn above everything of its window. Item views that draw the focus of a cell themselves set
/// the property "ownFocus" to true.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

    /// Did the reader use the keyboard last? Views that draw their own focus show it then, and not for a
    /// click.
    [[nodiscard]] static bool keyboardInUse();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *target);
    void place();

    QPointer<QWidget> m_target;
};

} // namespace preau::gui
