// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/coverage.h"
#include "charts/chartcontent.h"
#include "widgets/viewcontext.h"

#include <QWidget>

namespace preau::gui {

class ChartExport;
class ChartPanel;
class DataLabel;
class MarkWidget;

/// How many positions are known: candidates × themes.
class CoverageView : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageView(QWidget *parent = nullptr);

    void setCandidates(const ViewContext &context, const QList<int> &candidates);
    void setRoom(int height); ///< what the chart may take before it scrolls in itself

    [[nodiscard]] ChartPanel *panel() const { return m_panel; }

    [[nodiscard]] ChartExport *exporting() const { return m_export; }

signals:
    void candidateRequested(int candidate);
    void themeRequested(int candidate, const preau::ThemeId &theme);

private:
    [[nodiscard]] ChartContent content(const ElectionCoverage &coverage);
    [[nodiscard]] ChartValue valueOf(int candidate, const QString &name, const QString &where,
                                     const PositionCounts &counts) const;

    ViewContext m_context;
    QList<int> m_candidates;
    QList<ThemeId> m_themes; ///< those with questions: the lines below that of all
    ChartPanel *m_panel;
    ChartExport *m_export;
    DataLabel *m_lead;
    DataLabel *m_described;
    DataLabel *m_silent;
    DataLabel *m_undocumented;
};

} // namespace preau::gui
