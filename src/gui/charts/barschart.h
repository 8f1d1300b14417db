// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartview.h"

class QVBoxLayout;

namespace preau::gui {

/// One line below the other: its title, a bar made of its parts with their counts, the parts in words, and
/// the value of the first column. Every line is a button.
/// As tall as its lines: what it stands on scrolls.
class BarsChart : public ChartView
{
    Q_OBJECT

public:
    explicit BarsChart(QWidget *parent = nullptr);

    void setContent(const ChartContent &content) override;
    [[nodiscard]] std::optional<int> drawnPercent(int line, int column) const override;
    [[nodiscard]] QPixmap picture() override;
    void restyle() override;

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {280, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ChartContent m_content;
    QVBoxLayout *m_rows;
};

} // namespace preau::gui
