// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/election.h"

#include <QAbstractButton>

class QPainter;

namespace preau::gui {

/// Documented, silent and undocumented positions as one thin bar: filled, hatched, dashed. Never by colour
/// alone.
void paintCoverage(QPainter &painter, const QRectF &rect, const PositionCounts &counts, bool rtl);

/// "20 documented, 3 searched without result, 9 not yet documented"
[[nodiscard]] QString coverageWords(const PositionCounts &counts);

class CoverageBar : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageBar(QWidget *parent = nullptr, int barHeight = 8);
    void setCounts(const PositionCounts &counts);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PositionCounts m_counts;
    int m_height;
};

} // namespace preau::gui
