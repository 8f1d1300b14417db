// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/positionsview.h"

#include "pages/comparisonblocks.h"
#include "widgets/metrics.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace preau::gui {

PositionsView::PositionsView(QWidget *parent)
    : QStackedWidget(parent),
      m_model(new ComparisonModel(this)),
      m_view(new ComparisonView(m_model)),
      m_blocks(new ComparisonBlocks)
{
    auto *matrix = new QWidget;
    auto *matrixLayout = new QVBoxLayout(matrix);
    matrixLayout->setContentsMargins(0, 0, 0, 0);
    matrixLayout->addWidget(m_view);
    addWidget(matrix);
    addWidget(m_blocks);

    connect(m_view, &ComparisonView::columnMenuRequested, this, &PositionsView::columnMenuRequested);
    connect(m_view, &ComparisonView::columnsInViewChanged, this, &PositionsView::columnsInViewChanged);
    connect(m_view, &ComparisonView::cellActivated, this, &PositionsView::cellActivated);
    connect(m_view, &ComparisonView::candidateActivated, this, &PositionsView::candidateActivated);
    connect(m_view, &ComparisonView::voterColumnActivated, this, &PositionsView::voterColumnActivated);
    connect(m_view, &ComparisonView::currentCellChanged, this, [this](const DetailTarget &target) {
        if (!m_updating) {
            emit spelledCellChanged();
            emit currentCellChanged(target);
        }
    });
    connect(m_view, &ComparisonView::cellEntered, this, [this](const DetailTarget &target) {
        m_pointed = target;
        emit spelledCellChanged();
    });
    connect(m_blocks, &ComparisonBlocks::cellActivated, this, &PositionsView::cellActivated);
    connect(m_blocks, &ComparisonBlocks::foldEdited, this, &PositionsView::foldEdited);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PositionsView::keepFolds);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PositionsView::keepFolds);
}

void PositionsView::keepFolds()
{
    if (!m_updating && m_filter.search.isEmpty()) {
        emit foldsChanged(m_model->foldedThemes());
    }
}

void PositionsView::clearContent()
{
    const QScopedValueRollback updating(m_updating, true);
    m_context = {};
    m_shown = {};
    m_pointed = {};
    m_model->clearContent();
    m_blocksStale = true;
}

void PositionsView::setContent(const ViewContext &context, const CompareFilter &filter,
                               const QSet<ThemeId> &folded, ComparisonDensity density, bool fromStart)
{
    const QScopedValueRollback updating(m_updating, true);
    m_context = context;
    m_filter = filter;
    m_shown = shownPositions(context, filter, folded);
    m_blocksStale = true;
    const DetailTarget current = m_view->currentCell();
    const QPoint scroll = m_view->scrollPosition();
    m_view->setDensity(density);
    m_model->setContent(context, filter.candidates(context), m_shown.sections, m_shown.folded, filter.search);
    m_view->setOpenCell(m_open);
    m_view->relayout();
    if (fromStart) {
        m_view->scrollToStart();
        m_blocks->scrollToStart();
        return;
    }
    if (current.candidate >= 0) {
        m_view->showCell(current);
    }
    m_view->setScrollPosition(scroll);
}

void PositionsView::arrange(int width, int margin)
{
    // bands of themes stand out to the left; the scroll bar has the gutter at the right
    widget(0)->layout()->setContentsMargins(margin - comparisonOutset, 0, 0, 0);
    if (!m_context.election) {
        return;
    }
    const QList<int> candidates = m_filter.candidates(m_context);
    const int fit = m_view->columnsThatFit(width - margin + comparisonOutset);
    const bool blocks = fit < candidates.size() && (fit < 2 || (textScale() >= 150 && fit < 3));
    setCurrentIndex(blocks ? 1 : 0);
    if (blocks && std::exchange(m_blocksStale, false)) {
        m_blocks->setContent(m_context, candidates, m_shown.sections, m_model->foldedThemes());
    }
}

bool PositionsView::showsBlocks() const
{
    return currentWidget() == m_blocks;
}

void PositionsView::setFolded(const ThemeId &theme, bool folded)
{
    m_model->setFolded(theme, folded);
    m_blocksStale = true;
}

void PositionsView::forgetPointer()
{
    m_pointed = {};
}

void PositionsView::setOpenCell(const DetailTarget &target)
{
    m_open = target;
    m_view->setOpenCell(target);
    if (target.candidate >= 0 && !(m_view->currentCell() == target)) {
        const QScopedValueRollback updating(m_updating, true);
        m_view->showCell(target);
    }
}

bool PositionsView::showCell(const DetailTarget &target)
{
    const bool shown = m_view->showCell(target);
    return showsBlocks() ? m_blocks->showCell(target) : shown;
}

void PositionsView::showCandidate(int candidate)
{
    m_view->showCandidate(candidate);
}

void PositionsView::pageColumns(int direction)
{
    m_view->pageColumns(direction);
}

DetailTarget PositionsView::spelledCell() const
{
    const DetailTarget cell = m_pointed.candidate >= 0 ? m_pointed : m_view->currentCell();
    return m_model->rowOfQuestion(cell.question) >= 0 && m_model->columnOfCandidate(cell.candidate) >= 0
               ? cell
               : DetailTarget();
}

ComparisonView::Columns PositionsView::columnsInView() const
{
    return m_view->columnsInView();
}

QWidget *PositionsView::focusTarget() const
{
    return m_view->focusTarget();
}

void PositionsView::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace preau::gui
