// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/contributionstable.h"

#include "itemmodels/contributionsdelegate.h"
#include "itemmodels/contributionsmodel.h"
#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace preau::gui {

ContributionsTable::ContributionsTable(QWidget *parent)
    : QTableView(parent),
      m_delegate(new ContributionsDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setProperty("ownFocus", true);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(this, &QAbstractItemView::clicked, this, &ContributionsTable::opened);
}

void ContributionsTable::setContributions(ContributionsModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ContributionsTable::relayout);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ContributionsTable::relayout);
}

void ContributionsTable::setFitsContents(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void ContributionsTable::relayout()
{
    const int columns = m_model ? m_model->columnCount() : 0;
    if (columns == 0) {
        m_widths.clear();
        setMaximumHeight(0);
        emit columnsPlaced();
        return;
    }
    QList<int> widths(columns, 0);
    const auto headWidth = [&](int column) {
        return QFontMetrics(gui::font(TypeRole::SmallStrong))
                   .horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) +
               scaled(22);
    };
    widths[ContributionsModel::VoterColumn] =
        std::clamp(headWidth(ContributionsModel::VoterColumn), scaled(48), scaled(72));
    int rest = widths[ContributionsModel::VoterColumn];
    for (int column = ContributionsModel::FirstCandidateColumn; column < columns; ++column) {
        widths[column] = !m_model->isSingle() ? scaled(96)
                         : column == ContributionsModel::PointsColumn
                             ? scaled(136)
                             : std::clamp(headWidth(column), scaled(68), scaled(120));
        rest += widths[column];
    }
    widths[ContributionsModel::QuestionColumn] = std::max(scaled(120), width() - gutter - rest);
    m_delegate->setMinimumHeight(46);
    m_widths = widths;
    for (int column = 0; column < columns; ++column) {
        setColumnWidth(column, widths[column]);
    }
    resizeRowsToContents();
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += rowHeight(row);
    }
    m_contentHeight = height;
    setMaximumHeight(std::max(1, height));
    updateGeometry();
    emit columnsPlaced();
}

QSize ContributionsTable::sizeHint() const
{
    // little unless the page scrolls: the layout gives what there is, up to the maximum height
    return {scaled(552), m_fits ? m_contentHeight : std::min(m_contentHeight, scaled(160))};
}

QSize ContributionsTable::minimumSizeHint() const
{
    return {scaled(200), m_fits ? m_contentHeight : std::min(m_contentHeight, scaled(120))};
}

void ContributionsTable::hover(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void ContributionsTable::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
        currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
    viewport()->update();
}

void ContributionsTable::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    QTableView::mousePressEvent(event);
    viewport()->update();
}

void ContributionsTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(indexAt(event->pos()).row());
}

void ContributionsTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void ContributionsTable::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, 0));
    }
    viewport()->update();
}

void ContributionsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        relayout();
    }
}

void ContributionsTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_keyboard || !hasFocus() || !currentIndex().isValid()) {
        return;
    }
    // the whole row, since the whole row opens
    const int row = currentIndex().row();
    QRect around = visualRect(m_model->index(row, 0));
    for (int column = 1; column < m_model->columnCount(); ++column) {
        around |= visualRect(m_model->index(row, column));
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Slate), 2));
    painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -2), 5, 5);
}

} // namespace preau::gui
