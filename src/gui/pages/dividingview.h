// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/agreement.h"
#include "charts/chartcontent.h"
#include "widgets/viewcontext.h"

#include <QWidget>

namespace preau::gui {

class ChartExport;
class ChartPanel;
class DataLabel;

/// Which questions divide those who stand most, and how the positions on each are spread.
class DividingView : public QWidget
{
    Q_OBJECT

public:
    explicit DividingView(QWidget *parent = nullptr);

    void setCandidates(const ViewContext &context, const QList<int> &candidates);
    void setRoom(int height); ///< what the table may take before it scrolls in itself

    [[nodiscard]] ChartPanel *panel() const { return m_panel; }

    [[nodiscard]] ChartExport *exporting() const { return m_export; }

signals:
    void questionRequested(int question);

private:
    [[nodiscard]] ChartContent content() const;
    [[nodiscard]] ChartLine lineOf(const DividingQuestion &one) const;

    ViewContext m_context;
    QList<DividingQuestion> m_questions;
    ChartPanel *m_panel;
    ChartExport *m_export;
    DataLabel *m_lead;
};

} // namespace preau::gui
