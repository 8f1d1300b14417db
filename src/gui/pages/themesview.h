// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/chartdata.h"
#include "charts/chartcontent.h"
#include "widgets/viewcontext.h"

#include <QScrollArea>

#include <array>

class QBoxLayout;
class QVBoxLayout;

namespace preau::gui {

class ChartPanel;
class DataLabel;

/// Agreement by theme: a radar of up to three candidates beside a heat map of all of them, each with its
/// table.
class ThemesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ThemesView(QWidget *parent = nullptr);

    void setResult(const ViewContext &context, const MatchResult &result);
    void clear();
    void setTableShown(bool shown);

    [[nodiscard]] ChartPanel *radar() const { return m_radar; }

    [[nodiscard]] ChartPanel *heatMap() const { return m_heatMap; }

    /// The candidates in the radar, by index; at most three.
    [[nodiscard]] QList<int> chosen() const;

    [[nodiscard]] QSize sizeHint() const override { return {600, 240}; } ///< it scrolls

signals:
    void whyRequested(int candidate, const preau::ThemeId &theme); ///< theme may be empty

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void toggle(int candidate);
    void fillLegend();
    void arrange();
    [[nodiscard]] ChartContent heatMapContent(const HeatmapData &heat) const;
    [[nodiscard]] ChartContent radarContent(const RadarData &radar) const;
    [[nodiscard]] ChartValue valueOf(int candidate, const QString &where, const ChartCell &cell) const;
    [[nodiscard]] int seriesOf(int candidate) const;

    ViewContext m_context;
    MatchResult m_result;
    std::array<CandidateId, 3> m_slots; ///< one a series, so that the others keep their look when one changes
    std::size_t m_oldest = 0;
    ElectionId m_election;
    ChartPanel *m_radar;
    ChartPanel *m_heatMap;
    QVBoxLayout *m_legend;
    DataLabel *m_caption;
    DataLabel *m_dotted;
    QWidget *m_thinSample;
    DataLabel *m_thin;
    DataLabel *m_described;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right;
};

} // namespace preau::gui
