// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/whatif.h"
#include "widgets/viewcontext.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QVBoxLayout;

namespace preau::gui {

class DataLabel;
class IconButton;
class IconLabel;
class LinkButton;
class OverviewRow;
class ScaleSlider;
class SegmentedControl;

/// A theme of a trial: how much it counts and, once unfolded, the answers given on it. What differs from the
/// real answers is filled, and can be put back.
class WhatIfThemeRow : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfThemeRow(QWidget *parent = nullptr);

    /// `real` carries the voter's answers.
    void setTheme(const ViewContext &real, const ThemeId &theme);
    void setTrial(const Trial &trial);
    void setStacked(bool stacked); ///< the controls below the title
    void setUnfolded(bool unfolded);

    [[nodiscard]] const ThemeId &theme() const { return m_theme; }

    [[nodiscard]] SegmentedControl *importance() const { return m_importance; }

    [[nodiscard]] IconButton *fold() const { return m_fold; }

    [[nodiscard]] LinkButton *putBack() const { return m_putBack; }

signals:
    void importanceEdited(const preau::ThemeId &theme, preau::ThemeImportance importance);
    void answerEdited(int question, const preau::Answer &answer);
    void putBackRequested(const preau::ThemeId &theme);
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One answer with its importance; a scale too long for a menu has its line below.
    struct AnswerLine
    {
        int question = -1;
        OverviewRow *row = nullptr;
        ScaleSlider *slider = nullptr;
    };

    void keepRoom();
    void buildAnswers();
    void updateAnswers();
    void addAnswer(int question);
    void edit(int question, const std::function<void(Answer &)> &change);
    [[nodiscard]] bool isChanged() const;

    ViewContext m_real;
    ThemeId m_theme;
    Trial m_trial;
    bool m_stacked = false;
    bool m_unfolded = false;
    QGridLayout *m_grid;
    IconButton *m_fold;
    IconLabel *m_icon;
    DataLabel *m_title;
    DataLabel *m_count;
    LinkButton *m_putBack;
    SegmentedControl *m_importance;
    QVBoxLayout *m_answers;
    QList<AnswerLine> m_lines;
};

} // namespace preau::gui
