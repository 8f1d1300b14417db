// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rankingview.h"

#include "itemmodels/rankingdelegate.h"
#include "itemmodels/rankingmodel.h"
#include "widgets/metrics.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace preau::gui {

RankingView::RankingView(QWidget *parent) : QListView(parent), m_delegate(new RankingDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::NoContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setProperty("ownFocus", true);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            emit opened(index.data(RankingModel::CandidateRole).toInt());
        }
    });
}

void RankingView::setRanking(RankingModel *model)
{
    m_model = model;
    setModel(model);
}

void RankingView::setFitsContents(bool fits)
{
    if (m_fits != fits) {
        m_fits = fits;
        setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        relayout();
    }
}

QSize RankingView::sizeHint() const
{
    return {scaled(424) + gutter, m_fits ? m_contentHeight : std::min(m_contentHeight, scaled(180))};
}

QSize RankingView::minimumSizeHint() const
{
    return {scaled(300), m_fits ? m_contentHeight : std::min(m_contentHeight, scaled(180))};
}

void RankingView::relayout()
{
    if (!m_model) {
        return;
    }
    m_delegate->setTies(m_model->hasTies() || m_model->isTrial());
    // rows give a little where that lets all of them stand at once
    int candidates = 0;
    int headings = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        ++(m_model->index(i).data(RankingModel::IsHeadingRole).toBool() ? headings : candidates);
    }
    const int room = viewport()->height() - headings * RankingDelegate::headingHeight();
    const int each = candidates > 0 ? room * 100 / std::max(1, candidates * textScale()) : 0;
    const int row = !m_fits && each >= RankingDelegate::lowest && each < RankingDelegate::tallest
                        ? each
                        : RankingDelegate::tallest;
    m_delegate->setRowHeight(row);
    m_contentHeight = headings * RankingDelegate::headingHeight() + candidates * scaled(row) + 2;
    setMaximumHeight(std::max(1, m_contentHeight));
    updateGeometry();
    m_delegate->setContentWidth(width() - gutter);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void RankingView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    option->state.setFlag(QStyle::State_KeyboardFocusChange, m_keyboard && hasFocus());
}

void RankingView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
        currentIndex().isValid()) {
        emit opened(currentIndex().data(RankingModel::CandidateRole).toInt());
        return;
    }
    QListView::keyPressEvent(event);
    viewport()->update();
}

void RankingView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    QListView::mousePressEvent(event);
}

void RankingView::focusInEvent(QFocusEvent *event)
{
    m_keyboard = m_keyboard || event->reason() != Qt::MouseFocusReason;
    if (event->reason() == Qt::MouseFocusReason) {
        m_keyboard = false;
    }
    QListView::focusInEvent(event);
    viewport()->update();
}

void RankingView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    relayout();
}

} // namespace preau::gui
