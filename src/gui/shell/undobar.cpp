// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/undobar.h"

#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace preau::gui {

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent),
      m_label(new DataLabel(this)),
      m_button(new ActionButton(QString(), u"undo"_s, ActionButton::Kind::Normal, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 8, 8);
    row->setSpacing(16);
    m_label->setWordWrap(false);
    row->addWidget(m_label);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(10'000);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::withdraw);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        emit undone();
        withdraw();
    });
    setObjectName(u"undoBar"_s);
    parent->installEventFilter(this);
    hide();
}

void UndoBar::offer(const QString &sentence)
{
    m_label->setText(sentence);
    m_button->setText(tr("Undo"));
    setAccessibleName(sentence);
    m_timer.start();
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoBar::withdraw()
{
    m_timer.stop();
    if (!isHidden()) {
        hide();
        emit expired();
    }
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        place();
    }
    return false;
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(Token::Surface));
    painter.setPen(QPen(color(Token::LineStrong), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void UndoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_button->setText(tr("Undo"));
    }
}

void UndoBar::place()
{
    adjustSize();
    const QWidget *host = parentWidget();
    move((host->width() - width()) / 2, host->height() - height() - 24);
}

} // namespace preau::gui
