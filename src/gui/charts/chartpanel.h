// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartfactory.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTableWidget;

namespace preau::gui {

class DataLabel;
class SegmentedControl;

/// A chart under its heading, and the same values as a table: one or the other is shown, chosen by the
/// reader.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(ChartKind kind, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setContent(const ChartContent &content);
    void addHeadWidget(QWidget *widget); ///< behind the choice
    /// Without it, another panel's choice is followed by setTableShown().
    void setChoiceVisible(bool visible);
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    /// Said in place of the chart where it cannot be drawn; the table stays. Empty: it can.
    void setUndrawable(const QString &reason);
    void restyle();

    [[nodiscard]] ChartView *chart() const { return m_chart; }

    [[nodiscard]] QTableWidget *table() const { return m_table; }

signals:
    void tableShownChanged(bool shown);

private:
    void fillTable(const ChartContent &content);
    void arrange();
    [[nodiscard]] int widestColumn() const;

    ChartKind m_kind;
    QHBoxLayout *m_head;
    ChartView *m_chart;
    QTableWidget *m_table;
    DataLabel *m_heading;
    DataLabel *m_reason;
    SegmentedControl *m_choice;
    QStackedWidget *m_stack;
    bool m_tableShown = false;
};

} // namespace preau::gui
