// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/agreement.h"
#include "charts/chartcontent.h"
#include "widgets/viewcontext.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace preau::gui {

class ChartExport;
class ChartPanel;
class DataLabel;

/// Who agrees with whom: a heat map of all pairs beside the closest and the farthest ones.
class AgreementView : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementView(QWidget *parent = nullptr);

    void setCandidates(const ViewContext &context, const QList<int> &candidates);
    void setRoom(int height); ///< what the chart may take before it scrolls in itself

    [[nodiscard]] ChartPanel *panel() const { return m_panel; }

    [[nodiscard]] ChartExport *exporting() const { return m_export; }

signals:
    void pairRequested(int one, int other);
    void candidateRequested(int candidate);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] ChartContent content() const;
    [[nodiscard]] ChartValue valueOf(qsizetype one, qsizetype other) const;
    [[nodiscard]] ChartValue ownValue(qsizetype one) const;
    [[nodiscard]] QString summary() const;
    void fillPairs(QVBoxLayout *column, const PairsAtEnd &end);
    [[nodiscard]] QString pairNames(const PairAgreement &pair) const;
    void arrange();

    ViewContext m_context;
    AgreementTable m_table;
    QStringList m_names; ///< in the order of the table
    ChartPanel *m_panel;
    ChartExport *m_export;
    DataLabel *m_lead;
    DataLabel *m_described;
    DataLabel *m_caption;
    QBoxLayout *m_columns;
    QWidget *m_map;
    QWidget *m_ends;
    DataLabel *m_closestTitle;
    QVBoxLayout *m_closest;
    DataLabel *m_farthestTitle;
    QVBoxLayout *m_farthest;
    DataLabel *m_caution;
};

} // namespace preau::gui
