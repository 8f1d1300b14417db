// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewcontext.h"

#include <QWidget>

class QGridLayout;

namespace preau::gui {

class AnswerButton;
class ScaleSlider;

/// The answers to one question: buttons in a row or below each other, a slider where there are too many, and
/// the two quiet ones that state nothing.
class AnswerArea : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerArea(QWidget *parent = nullptr);

    void setQuestion(const ViewContext &context, int question);
    /// Into a column: `compact` puts everything below each other.
    void arrange(int width, int fullWidth, bool compact);

    [[nodiscard]] QWidget *focusTarget() const; ///< the chosen answer, or the first
    /// The option that the key of this number stands for, from 0; −1: none, or it is a slider.
    [[nodiscard]] int optionOfKey(int key) const;
    [[nodiscard]] int keys() const; ///< how many keys of numbers answer

signals:
    /// `option` of the election's; −1 where nothing is stated.
    void chosen(preau::Answer::Kind kind, int option);
    void slid(int option); ///< chosen with the slider, which may go on moving

private:
    void setOptions(int chosen);
    void setSlider(int chosen);
    void addButton();
    [[nodiscard]] bool fitsRow(int width) const;

    [[nodiscard]] const Question &question() const { return m_context.election->questions[m_question]; }

    ViewContext m_context;
    int m_question = -1;
    QWidget *m_answers;
    QGridLayout *m_answersLayout;
    QList<AnswerButton *> m_options;
    ScaleSlider *m_slider;
    QGridLayout *m_quietLayout;
    AnswerButton *m_noOpinion;
    AnswerButton *m_skip;
};

} // namespace preau::gui
