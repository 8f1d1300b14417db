// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace preau::gui {

class ActionButton;
class DataLabel;

/// A sentence at the foot of the window with one way back, for ten seconds: "Answers erased. Undo".
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent);

    void offer(const QString &sentence);
    void withdraw();

signals:
    void undone();
    void expired(); ///< the offer is over, undone or not

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    DataLabel *m_label;
    ActionButton *m_button;
    QTimer m_timer;
};

} // namespace preau::gui
