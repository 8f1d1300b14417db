// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowkeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRadioButton>
#include <QShortcut>

namespace preau::gui {

template<typename Action>
void WindowKeys::on(const QKeySequence &keys, Action action)
{
    auto *shortcut = new QShortcut(keys, m_window);
    connect(shortcut, &QShortcut::activated, this, action);
}

WindowKeys::WindowKeys(QWidget *window) : QObject(window), m_window(window)
{
    const QList<PageId> pages{PageId::Home,     PageId::Candidates, PageId::Compare,
                              PageId::Question, PageId::Results,    PageId::About};
    for (int i = 0; i < pages.size(); ++i) {
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
           [this, page = pages[i]] { emit pageRequested(page); });
    }
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { emit searchRequested(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { emit addressRequested(); });
    on(QKeySequence(Qt::Key_F6), [this] { emit nextPaneRequested(); });
    on(QKeySequence(Qt::Key_F1), [this] { emit helpRequested(); });
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}) {
        on(keys, [this] { emit textScaleStepped(1); });
    }
    on(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { emit textScaleStepped(-1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { emit textScaleReset(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { emit saveRequested(); });
    on(QKeySequence(Qt::Key_Escape), [this] { emit closePaneRequested(); });
    for (const QKeySequence &keys : {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}) {
        on(keys, [this] { emit historyRequested(-1); });
    }
    for (const QKeySequence &keys : {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)}) {
        on(keys, [this] { emit historyRequested(1); });
    }
    // the side buttons of a mouse do the same over whatever they are pressed
    qApp->installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() &&
        static_cast<QWidget *>(watched)->window() == m_window && !QApplication::activeModalWidget()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            emit historyRequested(button == Qt::BackButton ? -1 : 1);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool WindowKeys::pressFocused(const QKeyEvent &event)
{
    // a box to tick is left alone, as everywhere
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool box = qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button);
    if ((event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) || !button || box ||
        button->window() != m_window || event.isAutoRepeat()) {
        return false;
    }
    button->click();
    return true;
}

} // namespace preau::gui
