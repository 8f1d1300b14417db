// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/answers.h"

#include <QAbstractSlider>

namespace preau::gui {

/// One segment a question: answered ones slate, skipped or without opinion outlined, the current one ink and
/// taller. A press or the arrow keys open a question. Over sixty questions it is one plain bar. Its value is
/// the place in the questionnaire from 1, which is what assistive technology reads.
class QuestionProgress : public QAbstractSlider
{
    Q_OBJECT

public:
    enum class Segment { Unseen, Answered, Passed };

    explicit QuestionProgress(QWidget *parent = nullptr);

    /// `current` counts from 0.
    void setSegments(const QList<Segment> &segments, int current);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

signals:
    void opened(int place); ///< from 0, by the reader alone

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void sliderChange(SliderChange change) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int placeAt(int x) const;

    QList<Segment> m_segments;
    bool m_setting = false;
};

} // namespace preau::gui
