// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"

#include "widgets/datalabel.h"
#include "widgets/metrics.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/stackfit.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

QString iconOf(ChartKind kind)
{
    return kind == ChartKind::Map    ? u"chart-map"_s
           : kind == ChartKind::Bars ? u"chart-bars"_s
                                     : u"chart-heatmap"_s; // the radar has no choice of its own
}

} // namespace

ChartPanel::ChartPanel(ChartKind kind, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_head(new QHBoxLayout),
      m_chart(createChart(kind, nullptr)),
      m_table(new QTableWidget),
      m_heading(new DataLabel(nullptr, TypeRole::Heading)),
      m_reason(new DataLabel(nullptr, TypeRole::Body, Token::InkSoft)),
      m_choice(new SegmentedControl),
      m_stack(new QStackedWidget)
{
    m_table->setObjectName(u"chartTable"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setSectionsClickable(false);
    connect(m_table, &QTableWidget::cellActivated, m_chart, &ChartView::valueActivated);

    m_choice->setSegmentHeight(32);
    m_choice->setIconNames({iconOf(kind), QString()});
    connect(m_choice, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        setTableShown(index == 1);
        emit tableShownChanged(index == 1);
    });

    m_head->setSpacing(12);
    m_head->addWidget(m_heading, 1);
    m_head->addWidget(m_choice);
    if (kind == ChartKind::Map) {
        m_head->setContentsMargins(0, 0, 0, 8); // a frame begins below
    }
    m_reason->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_reason->setContentsMargins(0, 12, 0, 12);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_reason);
    m_stack->addWidget(m_table);
    if (kind == ChartKind::Bars) {
        fitToCurrentPage(m_stack); // the table is lower, and scrolls in itself
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_head);
    all->addWidget(m_stack, 1);
    restyle();
}

void ChartPanel::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void ChartPanel::addHeadWidget(QWidget *widget)
{
    m_head->addWidget(widget);
}

void ChartPanel::setContent(const ChartContent &content)
{
    m_choice->setSegments({m_kind == ChartKind::Map ? tr("Map") : tr("Chart"), tr("Table")});
    m_choice->setAccessibleName(content.name);
    m_chart->setContent(content);
    fillTable(content);
    m_table->setAccessibleName(content.name);
    m_table->setAccessibleDescription(content.summary);
}

void ChartPanel::fillTable(const ChartContent &content)
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_table->clearSpans();
    m_table->clear();
    m_table->setRowCount(static_cast<int>(content.lines.size()));
    m_table->setColumnCount(static_cast<int>(content.columns.size()));
    for (int c = 0; c < m_table->columnCount(); ++c) {
        auto *head = new QTableWidgetItem(content.columns[c].shortName);
        head->setData(Qt::AccessibleTextRole, content.columns[c].name);
        head->setToolTip(tooltipText(content.columns[c].name));
        m_table->setHorizontalHeaderItem(c, head);
    }
    for (int r = 0; r < m_table->rowCount(); ++r) {
        const ChartLine &line = content.lines[r];
        auto *head = new QTableWidgetItem(line.label);
        head->setFont(gui::font(line.total ? TypeRole::SmallStrong : TypeRole::Small));
        if (!line.title.isEmpty()) {
            head->setData(Qt::AccessibleTextRole, line.title);
            head->setToolTip(tooltipText(line.title));
        }
        m_table->setVerticalHeaderItem(r, head);
        if (!line.remark.isEmpty() && m_table->columnCount() > 0) {
            auto *remark = new QTableWidgetItem(line.remark);
            remark->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(r, 0, remark);
            if (m_table->columnCount() > 1) {
                m_table->setSpan(r, 0, 1, m_table->columnCount());
            }
            continue;
        }
        for (int c = 0; c < m_table->columnCount(); ++c) {
            const ChartValue &value = line.values[c];
            auto *item = new QTableWidgetItem(value.text);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setData(Qt::AccessibleTextRole, value.spoken);
            if (value.percent) {
                item->setData(Qt::UserRole, *value.percent);
            }
            m_table->setItem(r, c, item);
        }
    }
    m_table->setCurrentCell(row, column);
    restyle();
}

void ChartPanel::setChoiceVisible(bool visible)
{
    m_choice->setVisible(visible);
}

void ChartPanel::setTableShown(bool shown)
{
    m_tableShown = shown;
    m_choice->setCurrentIndex(shown ? 1 : 0);
    arrange();
}

bool ChartPanel::isTableShown() const
{
    return m_tableShown;
}

void ChartPanel::setUndrawable(const QString &reason)
{
    m_reason->setText(reason);
    arrange();
}

void ChartPanel::arrange()
{
    m_stack->setCurrentWidget(m_tableShown                  ? static_cast<QWidget *>(m_table)
                              : !m_reason->text().isEmpty() ? static_cast<QWidget *>(m_reason)
                                                            : m_chart);
}

int ChartPanel::widestColumn() const
{
    return m_kind == ChartKind::Bars ? scaled(720) : scaled(184); // the parts of a bar are a long text
}

void ChartPanel::restyle()
{
    m_table->setFont(gui::font(TypeRole::Small));
    m_table->horizontalHeader()->setFont(gui::font(TypeRole::SmallStrong));
    m_table->verticalHeader()->setFont(gui::font(TypeRole::Small));
    m_table->verticalHeader()->setDefaultSectionSize(std::max(40, scaled(40)));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
    // a long name is elided (the head's tooltip tells it) and leaves room for the other columns
    const int widest = widestColumn();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    m_heading->setMinimumHeight(std::max(32, scaled(32))); // level with a panel that has the choice
    m_chart->restyle();
}

} // namespace preau::gui
