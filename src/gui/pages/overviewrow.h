// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/mark.h"
#include "widgets/viewcontext.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QWidget>

class QGridLayout;

namespace preau::gui {

class ActionButton;
class DataLabel;
class IconLabel;
class LinkButton;
class SegmentedControl;

/// The answer given, with its mark, as a button that opens the choice of answers. Words wrap.
class AnswerPick : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AnswerPick(QWidget *parent = nullptr);

    void setAnswer(const Mark &mark, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void keyPressed(QKeyEvent *event); ///< ignored by the receiver where it means nothing

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;

    Mark m_mark;
    QString m_words;
};

/// A combo box with the program's chevron that a scrolled page does not turn.
class ChoiceCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceCombo(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// Where the columns of the overview lie; the same for the head and all rows.
struct OverviewColumns
{
    int control = 216;    ///< width of the answer and of the importance column
    bool stacked = false; ///< statement above, controls below
    bool rtl = false;
    friend bool operator==(const OverviewColumns &, const OverviewColumns &) = default;
};

/// A theme: its title and how much the whole of it counts.
class OverviewThemeRow : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewThemeRow(QWidget *parent = nullptr);

    void setTheme(const QString &title, const QString &iconName);
    void setImportance(ThemeImportance importance);
    void setColumns(const OverviewColumns &columns);
    void retranslate();

    [[nodiscard]] ChoiceCombo *combo() const { return m_combo; }

signals:
    void importanceEdited(preau::ThemeImportance importance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_layout;
    IconLabel *m_icon;
    DataLabel *m_title;
    DataLabel *m_whole;
    ChoiceCombo *m_combo;
};

/// A question with its answer and importance, both changed in place.
class OverviewRow : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewRow(QWidget *parent = nullptr);

    void setQuestion(const ViewContext &context, int question);
    /// `counts`: false where the whole theme is left out.
    void setAnswer(const ViewContext &context, bool themeCounts);
    void setChanged(bool changed);
    void setColumns(const OverviewColumns &columns);

    [[nodiscard]] int question() const { return m_question; }

    [[nodiscard]] AnswerPick *pick() const { return m_pick; }

    [[nodiscard]] SegmentedControl *importance() const { return m_importance; }

    [[nodiscard]] QWidget *firstControl() const;

signals:
    void answerEdited(int question, preau::Answer::Kind kind, int option);
    void importanceEdited(int question, preau::Importance importance);
    void questionRequested(int question);
    void neighbourRequested(int step); ///< the answer of the row above (−1) or below (1)

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shown
    {
        std::optional<Answer> answer;
        bool themeCounts = true;
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    void openMenu();
    void takeKey(QKeyEvent *event);

    ViewContext m_context;
    int m_question = -1;
    bool m_seen = false;
    std::optional<Shown> m_shown;
    QGridLayout *m_layout;
    QWidget *m_words;
    DataLabel *m_statement;
    QWidget *m_warning;
    DataLabel *m_warningText;
    AnswerPick *m_pick;
    QWidget *m_unseen;
    DataLabel *m_unseenWords;
    ActionButton *m_answerNow;
    SegmentedControl *m_importance;
    DataLabel *m_outside;
};

} // namespace preau::gui
