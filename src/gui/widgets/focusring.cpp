// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/focusring.h"

#include "widgets/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>

namespace preau::gui {

namespace {

constexpr int reach = 4; // 2-px gap and 2-px ring

bool &keyboardLast()
{
    static bool last = false; // of the whole program, like the keyboard itself
    return last;
}

} // namespace

FocusRing::FocusRing(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
}

bool FocusRing::keyboardInUse()
{
    return keyboardLast();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        keyboardLast() = true;
        break;
    case QEvent::MouseButtonPress:
        keyboardLast() = false;
        break;
    case QEvent::FocusIn: {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == window()) {
            const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            // Qt moves the focus of a widget that disappears as if Tab had been pressed: only a key counts as
            // one
            const bool byKeys = keyboardLast() && reason != Qt::MouseFocusReason;
            follow(byKeys || qobject_cast<QLineEdit *>(widget) ? widget : nullptr);
        }
        break;
    }
    case QEvent::FocusOut:
        if (watched == m_target) {
            follow(nullptr);
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
    case QEvent::Show:
    case QEvent::LayoutRequest:
        if (m_target && watched->isWidgetType() &&
            (watched == m_target || static_cast<QWidget *>(watched)->isAncestorOf(m_target))) {
            place();
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::follow(QWidget *target)
{
    m_target = target && !target->property("ownFocus").toBool() ? target : nullptr;
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const QRect around(m_target->mapTo(window(), QPoint(0, 0)), m_target->size());
    setGeometry(around.adjusted(-reach, -reach, reach, reach));
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Slate), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace preau::gui
