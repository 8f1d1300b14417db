// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cardview.h"

#include "widgets/focusring.h"
#include "widgets/metrics.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

CardView::CardView(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setProperty("ownFocus", true);
    setObjectName(u"cardView"_s);
    viewport()->setAutoFillBackground(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setDragEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setUniformItemSizes(false);
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->installEventFilter(this);
}

void CardView::setGrid(int minimumWidth, int columns)
{
    m_minimumWidth = minimumWidth;
    m_maximumColumns = columns;
    setViewMode(IconMode);
    setMovement(Static);
    setFlow(LeftToRight);
    setWrapping(true);
    setUniformItemSizes(true);
    setWordWrap(true);
}

int CardView::columns() const
{
    if (m_minimumWidth == 0) {
        return 1;
    }
    const int wanted = scaled(m_minimumWidth) + 2 * halo;
    const int fit = std::clamp(viewport()->width() / std::max(1, wanted), 1, m_maximumColumns);
    if (m_balanced <= fit) {
        return fit;
    }
    const int rows = (m_balanced + fit - 1) / fit;
    return (m_balanced + rows - 1) / rows;
}

void CardView::setBalanced(int cards)
{
    if (cards != m_balanced) {
        m_balanced = cards;
        relayout();
    }
}

int CardView::itemWidth() const
{
    // one pixel is left over, or the last column would wrap
    return m_minimumWidth == 0 ? viewport()->width() : (viewport()->width() - 1) / columns();
}

void CardView::setBodyMargin(int pixels)
{
    m_margin = pixels;
    applyMargin();
}

void CardView::applyMargin()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int far =
        std::max(0, m_margin - (verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0));
    // one pixel more at the far side, the one that itemWidth() leaves over
    const int after = std::max(0, far - 1);
    setViewportMargins(rtl ? after : m_margin, 0, rtl ? m_margin : after, 0);
}

bool CardView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == verticalScrollBar() &&
        (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize)) {
        applyMargin();
    }
    return QListView::eventFilter(watched, event);
}

void CardView::setFitsContents(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

int CardView::contentsHeight() const
{
    int height = 0;
    if (model()) {
        const int count = model()->rowCount(rootIndex());
        int row = 0;
        for (int i = 0; i < count; ++i) {
            row = std::max(row, sizeHintForIndex(model()->index(i, 0, rootIndex())).height());
            if ((i + 1) % columns() == 0 || i + 1 == count) {
                height += row;
                row = 0;
            }
        }
    }
    return height;
}

QSize CardView::sizeHint() const
{
    return {scaled(240), contentsHeight()};
}

QSize CardView::minimumSizeHint() const
{
    if (m_fits) {
        return {scaled(120), contentsHeight()};
    }
    const int one = model() && model()->rowCount() > 0 ? sizeHintForIndex(model()->index(0, 0)).height() : 0;
    return {scaled(120), one};
}

void CardView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    if (model) {
        const auto changed = [this] { updateGeometry(); };
        connect(model, &QAbstractItemModel::modelReset, this, changed);
        connect(model, &QAbstractItemModel::dataChanged, this, changed);
        connect(model, &QAbstractItemModel::rowsInserted, this, changed);
        connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
        connect(model, &QAbstractItemModel::layoutChanged, this, changed);
    }
}

void CardView::relayout()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
    viewport()->update();
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    m_ring = true;
    viewport()->update();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit itemActivated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void CardView::mousePressEvent(QMouseEvent *event)
{
    m_ring = false;
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void CardView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_pressed == index &&
        event->modifiers() == Qt::NoModifier) {
        m_pressed = QModelIndex();
        emit itemActivated(index);
    }
}

void CardView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(indexAt(event->position().toPoint()).isValid() ? Qt::PointingHandCursor
                                                                         : Qt::ArrowCursor);
}

void CardView::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_ring = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
             reason == Qt::ShortcutFocusReason ||
             (FocusRing::keyboardInUse() && reason != Qt::MouseFocusReason);
    if (!currentIndex().isValid() && model() && model()->rowCount(rootIndex()) > 0 &&
        event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(model()->index(0, 0, rootIndex()));
    }
    QListView::focusInEvent(event);
    viewport()->update();
}

void CardView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // heights follow the width: texts wrap
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void CardView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::ApplicationPaletteChange) {
        applyMargin();
        relayout();
    }
}

} // namespace preau::gui
