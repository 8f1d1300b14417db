// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparisontables.h"

#include "base/text.h"
#include "widgets/metrics.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

int arrowStep(const QKeyEvent *event, Qt::LayoutDirection direction)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    return direction == Qt::RightToLeft ? -step : step;
}

} // namespace

ComparisonView::Table::Table(ComparisonView *view) : QTableView(view), m_view(view)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(false);
    setAcceptDrops(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    for (QAbstractButton *corner : findChildren<QAbstractButton *>()) {
        corner->setContextMenuPolicy(Qt::NoContextMenu);
    }
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setProperty("ownFocus", true);
}

ComparisonView::FrozenTable::FrozenTable(ComparisonView *view) : Table(view)
{
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ComparisonView::FrozenTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex current = m_view->table()->currentIndex();
    forEachVisibleRow([&](int row, const QRect &area) {
        switch (m_view->m_model->rowKind(row)) {
        case ComparisonModel::RowKind::Theme:
            m_view->m_delegate->paintTheme(&painter, area, row, layoutDirection(),
                                           viewport()->underMouse() && area.contains(pointer));
            break;
        case ComparisonModel::RowKind::Footer: {
            const int whole = area.width() + m_view->table()->viewport()->width() - comparisonOutset - 8;
            const QRect line(rtl ? area.right() + 1 - comparisonOutset - whole
                                 : area.left() + comparisonOutset,
                             area.top(), whole, area.height());
            m_view->m_delegate->paintFooter(&painter, line, row, layoutDirection());
            return;
        }
        case ComparisonModel::RowKind::Question:
            break;
        }
        painter.fillRect(QRect(rtl ? area.left() : area.right(), area.top(), 1, area.height()),
                         color(Token::LineStrong));
        if (m_view->m_model->rowKind(row) == ComparisonModel::RowKind::Theme && current.row() == row &&
            m_view->table()->hasFocus()) {
            // the ring goes on in the table beside
            ComparisonDelegate::paintFocus(&painter,
                                           rtl ? area.adjusted(-16, 0, 0, 0) : area.adjusted(0, 0, 16, 0));
        }
    });
}

void ComparisonView::FrozenTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() || event->button() != Qt::LeftButton) {
        return;
    }
    const ComparisonModel *model = m_view->m_model;
    QTableView *table = m_view->table();
    table->setFocus(Qt::MouseFocusReason);
    if (model->rowKind(at.row()) == ComparisonModel::RowKind::Theme) {
        m_view->toggle(at.row());
    } else if (model->rowKind(at.row()) == ComparisonModel::RowKind::Question) {
        if (at.column() == ComparisonModel::VoterColumn) {
            emit m_view->voterColumnActivated();
            return;
        }
        const int column =
            std::max(table->currentIndex().column(), static_cast<int>(ComparisonModel::FirstCandidateColumn));
        if (column < model->columnCount()) {
            table->setCurrentIndex(model->index(at.row(), column));
        }
    }
}

void ComparisonView::FrozenTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->update();
}

void ComparisonView::FrozenTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    viewport()->update();
}

ComparisonView::CandidateTable::CandidateTable(ComparisonView *view) : Table(view)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setCornerWidget(new QWidget(this)); // else the style draws a box between the scroll bars
}

void ComparisonView::CandidateTable::updateGeometries()
{
    Table::updateGeometries();
    m_view->place();
}

void ComparisonView::CandidateTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int beside = m_view->frozenWidth();
    forEachVisibleRow([&](int row, const QRect &area) {
        const ComparisonModel::RowKind kind = m_view->m_model->rowKind(row);
        if (kind == ComparisonModel::RowKind::Question) {
            return;
        }
        // to the right of the last candidate the band and the hairline go on
        const int end = columnsEnd();
        const QRect rest = rtl ? QRect(area.left(), area.top(), end, area.height())
                               : QRect(end, area.top(), area.right() + 1 - end, area.height());
        if (rest.width() > 0) {
            painter.fillRect(rest,
                             color(kind == ComparisonModel::RowKind::Theme ? Token::Band : Token::Paper));
            painter.fillRect(QRect(rest.left(), area.bottom(), rest.width(), 1), color(Token::Line));
        }
        if (kind == ComparisonModel::RowKind::Footer) {
            const int whole = area.width() + beside - comparisonOutset - 8;
            const QRect line(rtl ? area.right() + 1 + beside - comparisonOutset - whole
                                 : area.left() - beside + comparisonOutset,
                             area.top(), whole, area.height());
            m_view->m_delegate->paintFooter(&painter, line, row, layoutDirection());
        } else if (currentIndex().row() == row && hasFocus()) {
            ComparisonDelegate::paintFocus(&painter,
                                           rtl ? area.adjusted(0, 0, 16, 0) : area.adjusted(-16, 0, 0, 0));
        }
    });
    // hairlines of question rows go on too
    forEachVisibleRow([&](int row, const QRect &area) {
        if (m_view->m_model->rowKind(row) == ComparisonModel::RowKind::Question) {
            const int end = columnsEnd();
            const QRect line =
                rtl ? QRect(0, area.bottom(), end, 1) : QRect(end, area.bottom(), area.right() + 1 - end, 1);
            painter.fillRect(line, color(Token::Line));
        }
    });
}

void ComparisonView::CandidateTable::keyPressEvent(QKeyEvent *event)
{
    ComparisonModel *model = m_view->m_model;
    const QModelIndex current = currentIndex();
    if (current.isValid() && !(event->modifiers() & ~Qt::KeypadModifier)) {
        const bool theme = model->rowKind(current.row()) == ComparisonModel::RowKind::Theme;
        const int step = arrowStep(event, layoutDirection());
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (theme) {
                m_view->toggle(current.row());
            } else if (const DetailTarget cell = m_view->currentCell(); cell.candidate >= 0) {
                emit m_view->cellActivated(cell);
            }
            return;
        case Qt::Key_Left:
        case Qt::Key_Right:
            if (theme) {
                if (model->isFolded(model->themeAt(current.row())) == (step > 0)) {
                    m_view->toggle(current.row());
                }
                return;
            }
            break;
        default:
            break;
        }
    }
    if (current.isValid() && (event->key() == Qt::Key_Menu ||
                              (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier))) {
        const int column = std::max<int>(current.column(), ComparisonModel::FirstCandidateColumn);
        emit m_view->columnMenuRequested(
            model->candidateAt(column),
            viewport()->mapToGlobal(QPoint(columnViewportPosition(column) + 4, 0)));
        return;
    }
    if (event->text() == u"*"_s) {
        const QList<ThemeId> folded = model->foldedThemes().values();
        for (const ThemeId &theme : folded) {
            model->setFolded(theme, false);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void ComparisonView::CandidateTable::keyboardSearch(const QString &typed)
{
    const ComparisonModel *model = m_view->m_model;
    const int count = model->columnCount() - ComparisonModel::FirstCandidateColumn;
    if (count <= 0 || model->rowCount() == 0) {
        return;
    }
    const bool goesOn = m_lastTyped.isValid() &&
                        m_lastTyped.elapsed() < QGuiApplication::styleHints()->keyboardInputInterval();
    m_lastTyped.start();
    // one letter again and again walks through the names that begin with it
    const bool again = goesOn && m_typed == foldedForSearch(typed);
    m_typed = goesOn && !again ? m_typed + foldedForSearch(typed) : foldedForSearch(typed);
    const QModelIndex current = currentIndex();
    const int at = current.isValid() ? std::max(0, current.column() - firstColumn) : -1;
    const int start = m_typed.size() > 1 ? std::max(0, at) : at + 1;
    for (int i = 0; i < count; ++i) {
        const int column = firstColumn + (start + i) % count;
        const int candidate = model->candidateAt(column);
        if (foldedForSearch(model->context().candidateFamilyName(candidate)).startsWith(m_typed) ||
            foldedForSearch(model->context().candidateName(candidate)).startsWith(m_typed)) {
            setCurrentIndex(model->index(std::max(0, current.row()), column));
            return;
        }
    }
}

QModelIndex ComparisonView::CandidateTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const ComparisonModel *model = m_view->m_model;
    const int lastColumn = model->columnCount() - 1;
    if (model->rowCount() == 0 || lastColumn < firstColumn) {
        return {};
    }
    const QModelIndex current = currentIndex();
    if (!current.isValid() && action != MoveEnd) {
        return model->index(0, firstColumn);
    }
    int row = std::max(0, current.row());
    int column = std::max(current.column(), firstColumn);
    const bool control = modifiers & Qt::ControlModifier;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const auto walk = [&](int step, int pixels) {
        // at least one row on, past lines that only tell something, until `pixels` are behind
        int passed = 0;
        for (int next = row + step; next >= 0 && next < model->rowCount(); next += step) {
            passed += rowHeight(next);
            if (model->rowKind(next) == ComparisonModel::RowKind::Footer) {
                continue;
            }
            row = next;
            if (passed >= pixels) {
                break;
            }
        }
    };
    switch (action) {
    case MoveUp:
        walk(-1, 0);
        break;
    case MoveDown:
        walk(1, 0);
        break;
    case MovePageUp:
        walk(-1, viewport()->height());
        break;
    case MovePageDown:
        walk(1, viewport()->height());
        break;
    case MoveLeft:
    case MoveRight:
        column += (action == MoveRight) != rtl ? 1 : -1;
        break;
    case MovePrevious:
        column -= 1;
        break;
    case MoveNext:
        column += 1;
        break;
    case MoveHome:
        column = firstColumn;
        if (control) {
            row = 0;
        }
        break;
    case MoveEnd:
        column = lastColumn;
        if (control) {
            row = model->rowCount() - 1;
            while (row > 0 && model->rowKind(row) == ComparisonModel::RowKind::Footer) {
                --row;
            }
        }
        break;
    }
    return model->index(row, std::clamp(column, firstColumn, lastColumn));
}

void ComparisonView::CandidateTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    m_view->frozenTable()->viewport()->update();
    emit m_view->currentCellChanged(m_view->currentCell());
}

void ComparisonView::CandidateTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (!at.isValid()) {
        // beside the last column a theme's band is still the theme's
        const int row = rowAt(static_cast<int>(event->position().y()));
        if (row >= 0 && m_view->m_model->rowKind(row) == ComparisonModel::RowKind::Theme) {
            m_view->toggle(row);
        }
        return;
    }
    switch (m_view->m_model->rowKind(at.row())) {
    case ComparisonModel::RowKind::Theme:
        setCurrentIndex(at);
        m_view->toggle(at.row());
        break;
    case ComparisonModel::RowKind::Question:
        setCurrentIndex(at);
        emit m_view->cellActivated(m_view->currentCell());
        break;
    case ComparisonModel::RowKind::Footer:
        break;
    }
}

void ComparisonView::CandidateTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool cell = at.isValid() && m_view->m_model->rowKind(at.row()) != ComparisonModel::RowKind::Footer;
    viewport()->setCursor(cell ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit m_view->cellEntered(cell && m_view->m_model->questionAt(at.row()) >= 0
                                 ? DetailTarget{.candidate = m_view->m_model->candidateAt(at.column()),
                                                .question = m_view->m_model->questionAt(at.row())}
                                 : DetailTarget{});
}

void ComparisonView::CandidateTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    emit m_view->cellEntered({});
}

void ComparisonView::CandidateTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_view->m_model->rowCount() > 0 &&
        m_view->m_model->columnCount() > ComparisonModel::FirstCandidateColumn) {
        setCurrentIndex(m_view->m_model->index(0, ComparisonModel::FirstCandidateColumn));
    }
    m_view->frozenTable()->viewport()->update();
    viewport()->update();
}

void ComparisonView::CandidateTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_view->frozenTable()->viewport()->update();
    viewport()->update();
}

int ComparisonView::CandidateTable::columnsEnd() const
{
    const int last = m_view->m_model->columnCount() - 1;
    if (last < ComparisonModel::FirstCandidateColumn) {
        return layoutDirection() == Qt::RightToLeft ? viewport()->width() : 0;
    }
    const int left = columnViewportPosition(last);
    return layoutDirection() == Qt::RightToLeft ? left : left + QTableView::columnWidth(last);
}

} // namespace preau::gui
