// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparisonview.h"

#include "pages/comparisonheader.h"
#include "pages/comparisontables.h"
#include "widgets/metrics.h"

#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int leastStatement = 240;
constexpr int mostStatement = 440;

} // namespace

ComparisonView::ComparisonView(ComparisonModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_delegate(new ComparisonDelegate(model, this)),
      m_table(nullptr),
      m_frozen(new FrozenTable(this))
{
    m_frozen->setHorizontalHeader(new Header(this, true));
    m_table = new CandidateTable(this);
    m_table->setHorizontalHeader(new Header(this, false));
    for (QTableView *table : {static_cast<QTableView *>(m_frozen), static_cast<QTableView *>(m_table)}) {
        table->setItemDelegate(m_delegate);
        table->setModel(m_model);
    }
    m_frozen->setSelectionModel(m_table->selectionModel());
    setFocusProxy(m_table);
    m_frozen->setObjectName(u"comparisonStatements"_s);
    m_table->setObjectName(u"comparisonPositions"_s);

    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, m_table->verticalScrollBar(),
            &QScrollBar::setValue);
    // the statements learn their range later than the positions: what was asked of them then counts now
    connect(m_frozen->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { m_frozen->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value()); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_table->viewport()->update(); // lines across the columns stay in place
        emit columnsInViewChanged();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparisonView::applySizes);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ComparisonView::applySizes);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ComparisonView::applySizes);
}

QTableView *ComparisonView::table() const
{
    return m_table;
}

QTableView *ComparisonView::frozenTable() const
{
    return m_frozen;
}

QWidget *ComparisonView::focusTarget() const
{
    return m_table;
}

void ComparisonView::setDensity(ComparisonDensity density)
{
    m_delegate->setDensity(density);
    relayout();
}

void ComparisonView::setOpenCell(const DetailTarget &target)
{
    m_delegate->setOpenCell(target);
    m_table->viewport()->update();
}

void ComparisonView::relayout()
{
    m_table->setAccessibleName(tr("Positions"));
    m_frozen->setAccessibleName(tr("Questions and your answers"));
    place();
    applySizes();
}

int ComparisonView::frozenWidth() const
{
    return comparisonOutset + scaled(m_statementWidth) + comparisonVoterWidth();
}

int ComparisonView::columnWidth() const
{
    if (density() == ComparisonDensity::MarksAndWords) {
        return comparisonColumnWidth();
    }
    // as many as possible side by side, within what can still be told apart
    const int candidates =
        std::max(1, m_model->columnCount() - static_cast<int>(ComparisonModel::FirstCandidateColumn));
    return std::clamp(m_table->viewport()->width() / candidates, scaled(44), scaled(57));
}

int ComparisonView::headerHeight() const
{
    if (density() == ComparisonDensity::MarksOnly) {
        return m_model->context().blind ? scaled(71) : scaled(152);
    }
    return m_model->context().blind ? scaled(71) : scaled(88);
}

void ComparisonView::place()
{
    const int frozen = std::min(frozenWidth(), width());
    const int head = headerHeight();
    const int tableHeight = m_table->viewport()->height() + head;
    m_table->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(frozen, 0, width() - frozen, height())));
    m_frozen->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, frozen, tableHeight)));
}

void ComparisonView::applySizes()
{
    if (m_applying) {
        return;
    }
    m_applying = true;
    const bool voter = m_model->hasAnswers();
    const int statement = comparisonOutset + scaled(m_statementWidth) + (voter ? 0 : comparisonVoterWidth());
    const int each = columnWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool candidate = column >= ComparisonModel::FirstCandidateColumn;
        m_frozen->setColumnHidden(column, candidate || (column == ComparisonModel::VoterColumn && !voter));
        m_table->setColumnHidden(column, !candidate);
        if (candidate) {
            m_table->setColumnWidth(column, each);
        }
    }
    if (m_model->columnCount() > 0) {
        m_frozen->setColumnWidth(ComparisonModel::StatementColumn, statement);
        m_frozen->setColumnWidth(ComparisonModel::VoterColumn, comparisonVoterWidth());
    }
    const ComparisonWidths widths{.statement = statement,
                                  .frozen = frozenWidth(),
                                  .whole =
                                      frozenWidth() + m_table->viewport()->width() - comparisonOutset - 8};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = m_delegate->rowHeight(row, widths);
        m_frozen->setRowHeight(row, height);
        m_table->setRowHeight(row, height);
    }
    for (QTableView *table : {static_cast<QTableView *>(m_frozen), static_cast<QTableView *>(m_table)}) {
        table->horizontalHeader()->setFixedHeight(headerHeight());
        table->horizontalHeader()->viewport()->update();
        table->viewport()->update();
    }
    m_table->horizontalScrollBar()->setSingleStep(each / 4);
    m_table->verticalScrollBar()->setSingleStep(scaled(20));
    m_applying = false;
    place();
    emit columnsInViewChanged();
}

void ComparisonView::toggle(int row)
{
    const ThemeId theme = m_model->themeAt(row);
    m_model->setFolded(theme, !m_model->isFolded(theme));
}

void ComparisonView::setStatementWidth(int width)
{
    m_statementWidth = std::clamp(width, leastStatement, mostStatement);
    relayout();
}

bool ComparisonView::showCell(const DetailTarget &target)
{
    const int row = m_model->rowOfQuestion(target.question);
    const int column = m_model->columnOfCandidate(target.candidate);
    if (row < 0 || column < 0) {
        return false;
    }
    const QModelIndex index = m_model->index(row, column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    return true;
}

DetailTarget ComparisonView::currentCell() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model->questionAt(current.row()) < 0 ||
        m_model->candidateAt(current.column()) < 0) {
        return {};
    }
    return {.candidate = m_model->candidateAt(current.column()),
            .question = m_model->questionAt(current.row())};
}

ComparisonView::Columns ComparisonView::columnsInView() const
{
    Columns columns{.first = 0,
                    .last = 0,
                    .total = std::max(0, m_model->columnCount() -
                                             static_cast<int>(ComparisonModel::FirstCandidateColumn))};
    const int slack = density() == ComparisonDensity::MarksAndWords ? scaled(20) : scaled(12);
    const int view = m_table->viewport()->width();
    for (int i = 0; i < columns.total; ++i) {
        const int column = i + ComparisonModel::FirstCandidateColumn;
        int left = m_table->columnViewportPosition(column);
        const int size = m_table->columnWidth(column);
        if (layoutDirection() == Qt::RightToLeft) {
            left = view - left - size;
        }
        if (left >= -8 && left + size - slack <= view) {
            columns.first = columns.first == 0 ? i + 1 : columns.first;
            columns.last = i + 1;
        }
    }
    return columns;
}

int ComparisonView::columnsThatFit(int width) const
{
    const int space = width - frozenWidth() - m_table->verticalScrollBar()->sizeHint().width();
    return density() == ComparisonDensity::MarksAndWords ? (space + scaled(20)) / comparisonColumnWidth()
                                                         : (space + scaled(12)) / scaled(44);
}

void ComparisonView::pageColumns(int direction)
{
    const Columns now = columnsInView();
    const int step = std::max(1, now.last - now.first + 1);
    const int first = std::clamp(now.first - 1 + direction * step, 0, std::max(0, now.total - 1));
    m_table->horizontalScrollBar()->setValue(first * columnWidth());
}

void ComparisonView::showCandidate(int candidate)
{
    const int column = m_model->columnOfCandidate(candidate);
    if (column < 0) {
        return;
    }
    const int left = (column - ComparisonModel::FirstCandidateColumn) * columnWidth();
    QScrollBar *bar = m_table->horizontalScrollBar();
    const int last = std::min(left, left + columnWidth() - m_table->viewport()->width());
    if (bar->value() > left) {
        bar->setValue(left);
    } else if (bar->value() < last) {
        // onward to the edge of a column, as far as this one stays in view
        bar->setValue(std::min(left, (last + columnWidth() - 1) / columnWidth() * columnWidth()));
    }
}

QPoint ComparisonView::scrollPosition() const
{
    return {m_table->horizontalScrollBar()->value(), m_table->verticalScrollBar()->value()};
}

void ComparisonView::setScrollPosition(const QPoint &position)
{
    m_table->horizontalScrollBar()->setValue(position.x());
    m_table->verticalScrollBar()->setValue(position.y());
}

void ComparisonView::scrollToStart()
{
    setScrollPosition({0, 0});
    m_table->setCurrentIndex({});
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
    // the pane that explains a cell takes room: the cell stays in view beside it
    const int row = m_model->rowOfQuestion(m_delegate->openCell().question);
    const int column = m_model->columnOfCandidate(m_delegate->openCell().candidate);
    if (row >= 0 && column >= 0) {
        showCandidate(m_delegate->openCell().candidate);
        m_table->scrollTo(m_model->index(row, column));
    }
}

void ComparisonView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Paper));
}

void ComparisonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        relayout();
    }
}

} // namespace preau::gui
