// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/frame.h"

#include "shell/rail.h"
#include "widgets/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace preau::gui {

Frame::Frame(QWidget *parent)
    : QWidget(parent),
      m_rail(new Rail(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(m_splitter)),
      m_side(new QStackedWidget(m_splitter))
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_rail);
    all->addWidget(m_splitter, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    // the pane keeps its width; a page reflows or scrolls rather than push it out of the window
    m_stack->setMinimumWidth(320);
    m_side->hide();
    connect(m_rail, &Rail::collapseRequested, this, [this](bool collapsed) {
        m_collapsedByReader = collapsed;
        arrange();
    });
}

void Frame::addPage(PageId id, Page *page)
{
    m_pages.insert(id, page);
    m_stack->addWidget(page);
}

void Frame::showPage(PageId id)
{
    Page *page = m_pages.value(id);
    if (!page) {
        return;
    }
    m_current = id;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(id);
    arrange();
    emit pageShown(id);
}

void Frame::addSidePane(QWidget *pane, int width)
{
    m_widths.insert(pane, width);
    m_side->addWidget(pane);
}

void Frame::showSidePane(QWidget *pane)
{
    if (pane) {
        if (!m_side->isAncestorOf(QApplication::focusWidget())) {
            m_focusBefore = QApplication::focusWidget();
        }
        m_side->setCurrentWidget(pane);
        m_side->show();
    } else if (m_side->isVisibleTo(this)) {
        const bool hadFocus = m_side->isAncestorOf(QApplication::focusWidget());
        m_side->hide();
        m_stack->show();
        if (hadFocus && m_focusBefore) {
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        }
    }
    arrange();
}

QWidget *Frame::sidePane() const
{
    return m_side->isVisibleTo(this) ? m_side->currentWidget() : nullptr;
}

void Frame::focusNextPane()
{
    QList<QWidget *> panes{m_stack->isVisibleTo(this) ? m_stack->currentWidget() : nullptr, sidePane(),
                           m_rail};
    panes.removeAll(nullptr);
    const QWidget *focus = QApplication::focusWidget();
    qsizetype now = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus))) {
            now = i;
        }
    }
    QWidget *next = panes[(now + 1) % panes.size()];
    if (auto *page = qobject_cast<Page *>(next); page && page->initialFocus()) {
        page->initialFocus()->setFocus(Qt::TabFocusReason);
        return;
    }
    // the first widget inside that takes the keyboard, in tab order
    for (QWidget *widget = next; (widget = widget->nextInFocusChain()) != next;) {
        if (next->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Frame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        arrange();
    }
}

void Frame::arrange()
{
    const bool narrow = width() < 1100 || textScale() >= 150;
    m_rail->setCollapsed(narrow || m_collapsedByReader.value_or(false));
    if (!m_side->isVisibleTo(this)) {
        m_shownPane = nullptr;
        m_stack->show();
        return;
    }
    const int wanted = m_widths.value(m_side->currentWidget(), 400);
    m_side->setMinimumWidth(std::min(320, width()));
    if (narrow && width() - m_rail->width() - scaled(wanted) < scaled(420)) {
        // no room for both: the pane takes the page's place until it is closed
        m_stack->hide();
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_stack->show();
        m_side->setMaximumWidth(std::max(560, scaled(wanted)));
        const int space = width() - m_rail->width();
        const int side = std::min(scaled(wanted), space - 320);
        if (m_shownPane != m_side->currentWidget() || m_splitter->sizes().value(1) < 320) {
            m_splitter->setSizes({space - side, side});
        }
        m_shownPane = m_side->currentWidget();
    }
}

} // namespace preau::gui
