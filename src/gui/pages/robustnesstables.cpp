// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/robustnesstables.h"

#include "pages/robustnesswords.h"
#include "widgets/datalabel.h"
#include "widgets/matchwords.h"
#include "widgets/metrics.h"
#include "widgets/pagescroll.h"
#include "widgets/words.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int mostRowsAtOnce = 60; // a longer table scrolls in itself

using Rows = QList<QStringList>;

void fill(QTableWidget *table, const Rows &rows)
{
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(rows[row][column]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
}

} // namespace

RobustnessTables::RobustnessTables(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(4);
}

void RobustnessTables::clearContent()
{
    clearLayout(m_column);
}

void RobustnessTables::setContent(const RobustnessWords &words)
{
    clearContent();
    addBySetting(words);
    addLeftOut(words);
    addRanges(words);
    showAdded(m_column);
}

void RobustnessTables::addBySetting(const RobustnessWords &words)
{
    const QList<SettingVariant> &settings = words.robustness.settings;
    Rows rows;
    // each method and rule with importances, then without
    for (qsizetype i = 0; i + 1 < settings.size(); i += 2) {
        const SettingVariant &weighed = settings[i];
        const SettingVariant &even = settings[i + 1];
        rows.append({methodName(weighed.method), missingRuleName(weighed.missing),
                     words.firstWords(weighed.first, weighed.verdict),
                     words.firstWords(even.first, even.verdict)});
    }
    addTable(tr("First place by setting"),
             {tr("Method"), tr("Unknown position"), tr("Your importances"), tr("All equal", "the answers")},
             rows);
}

void RobustnessTables::addLeftOut(const RobustnessWords &words)
{
    Rows questions;
    for (const QuestionVariant &variant : words.robustness.questions) {
        questions.append({words.context.statement(words.context.election->questions[variant.question]),
                          words.firstWords(variant.first, variant.verdict)});
    }
    addTable(tr("Leaving one question out"), {tr("Question left out"), tr("First place")}, questions);
    Rows themes;
    for (const ThemeVariant &variant : words.robustness.themes) {
        themes.append({words.themeName(variant.theme), words.firstWords(variant.first, variant.verdict)});
    }
    addTable(tr("Leaving one theme out"), {tr("Theme left out"), tr("First place")}, themes);
}

void RobustnessTables::addRanges(const RobustnessWords &words)
{
    const QList<PercentRange> &ranges = words.robustness.ranges;
    const QString none = tr("–", "no result");
    Rows rows;
    for (const CandidateResult &one : words.result.results) {
        const auto range = std::ranges::find(ranges, one.candidate, &PercentRange::candidate);
        const bool known = range != ranges.cend();
        rows.append({words.context.candidateName(one.candidate),
                     one.percent ? tr("%1, %2", "percentage, on 26 of your 28 answers")
                                       .arg(percentWords(*one.percent),
                                            tr("on %1 of %2", "answers compared, of those given")
                                                .arg(QLocale().toString(one.coverage.matched),
                                                     QLocale().toString(one.coverage.answered)))
                                 : none,
                     known && range->low ? percentWords(*range->low) : none,
                     known && range->high ? percentWords(*range->high) : none});
    }
    addTable(tr("Range when one question is left out"),
             {contestantsNoun(*words.context.election), tr("Result"), tr("Lowest"), tr("Highest")}, rows);
}

void RobustnessTables::addTable(const QString &name, const QStringList &heads, const QList<QStringList> &rows)
{
    m_column->addWidget(new DataLabel(name, nullptr, TypeRole::Heading));
    auto *table = new QTableWidget;
    table->setObjectName(u"variantTable"_s);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // the panel scrolls, not the table
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setMinimumWidth(1);
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setContextMenuPolicy(Qt::NoContextMenu);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setFont(gui::font(TypeRole::Small));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(std::max(40, scaled(40)));
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setFont(gui::font(TypeRole::SmallStrong));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setColumnCount(static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fill(table, rows);
    if (table->rowCount() > mostRowsAtOnce) {
        table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        table->setFixedHeight(scaled(600));
    }
    m_column->addWidget(table);
    m_column->addSpacing(12);
}

} // namespace preau::gui
