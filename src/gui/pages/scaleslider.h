// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSlider>

namespace preau::gui {

class DataLabel;
class IconButton;
class MarkWidget;

/// A line to choose a point on. Nothing is marked on it until the reader has chosen: a handle waiting in the
/// middle would be an answer already.
class ScaleLine : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit ScaleLine(QWidget *parent = nullptr);

    void setChosen(bool chosen);

    [[nodiscard]] bool isChosen() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosenByReader(int value);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(int value);
    void chooseAt(int x);

    bool m_chosen = false;
};

/// The answer to a scale of 101 steps: a line with a button at each end for single steps, the words of both
/// ends below, and the chosen step as a number above.
class ScaleSlider : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleSlider(QWidget *parent = nullptr);

    /// `value` −1: nothing chosen.
    void setScale(int steps, int value, const QString &lowWords, const QString &highWords,
                  const QString &valueWords, const QString &name);

    [[nodiscard]] ScaleLine *line() const { return m_line; }

signals:
    void chosen(int value);

private:
    void step(int by);

    ScaleLine *m_line;
    IconButton *m_less;
    IconButton *m_more;
    DataLabel *m_value;
    DataLabel *m_low;
    DataLabel *m_high;
};

} // namespace preau::gui
