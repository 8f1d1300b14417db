// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pagescroll.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace preau::gui {

int pageMargin(const QWidget *page)
{
    return page->window()->width() < 1100 ? 16 : 32;
}

void showAdded(QLayout *layout)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget()) {
            if (!widget->testAttribute(Qt::WA_WState_ExplicitShowHide)) {
                widget->show();
            }
        } else if (item->layout()) {
            showAdded(item->layout());
        }
    }
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout *nested = item->layout()) {
            clearLayout(nested);
        }
        delete item;
    }
}

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *body = new QWidget;
    body->setObjectName(u"pageScrollBody"_s);
    m_column = new QVBoxLayout(body);
    m_column->setSpacing(0);
    setWidget(body);
    body->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->installEventFilter(this);
    applyMargins();
}

void PageScroll::setBodyMargins(int leading, int top, int trailing, int bottom)
{
    m_leading = leading;
    m_top = top;
    m_trailing = trailing;
    m_bottom = bottom;
    applyMargins();
}

void PageScroll::emptyColumn()
{
    clearLayout(m_column);
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == verticalScrollBar() &&
        (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize)) {
        applyMargins();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    applyMargins();
    QScrollArea::resizeEvent(event);
}

void PageScroll::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        applyMargins();
    }
}

void PageScroll::applyMargins()
{
    const int margin = pageMargin(this);
    const int leading = m_leading < 0 ? margin : m_leading;
    int trailing = m_trailing < 0 ? margin : m_trailing;
    if (verticalScrollBar()->isVisible()) {
        trailing = std::max(0, trailing - verticalScrollBar()->width());
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_column->setContentsMargins(rtl ? trailing : leading, m_top, rtl ? leading : trailing, m_bottom);
}

} // namespace preau::gui
