// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace preau::gui {

/// Takes a file or folder of this computer that is dragged onto a widget which accepts drops, and shows a
/// slate border and a sentence meanwhile.
class DropFrame : public QWidget
{
    Q_OBJECT

public:
    /// Shown over `over`; what counts is dropped on `target`.
    DropFrame(QWidget *over, QWidget *target);

signals:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setDropping(bool dropping);

    QWidget *m_target;
};

} // namespace preau::gui
