// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/opinionspanel.h"
#include "widgets/page.h"
#include "widgets/spanlabel.h"

class QGridLayout;
class QVBoxLayout;

namespace preau::gui {

class ActionButton;
class AdvanceTimer;
class AnswerButton;
class DefinitionNote;
class FootBar;
class IconLabel;
class PageHeader;
class PageScroll;
class QuestionProgress;
class ScaleSlider;

/// One statement at a time: what it is about, its context and source, the answers, and, once answered, what
/// those who stand say about it.
class QuestionPage : public Page
{
    Q_OBJECT

public:
    /// `timer` waits between an answer and the next question; the page takes it over. Null: a clock.
    explicit QuestionPage(QWidget *parent = nullptr, AdvanceTimer *timer = nullptr);

    /// The questions in the order they are asked, as indexes of the open election; opens the first one
    /// without an answer. An empty plan ends the questionnaire. Like openQuestion() it may be called before
    /// the page has been given the context that the indexes belong to.
    void setPlan(const QList<int> &questions);

    [[nodiscard]] QList<int> plan() const { return m_plan; }

    void describe(ViewAddress &address) const override;

    /// Opens one question; one outside the plan is added at its end.
    void openQuestion(int question);

    [[nodiscard]] int currentQuestion() const { return m_plan.value(m_place, -1); } ///< −1: none

    /// As the reader counts, from 1; 0: none.
    [[nodiscard]] int currentNumber() const { return m_plan.isEmpty() ? 0 : m_place + 1; }

    void setAutoAdvance(bool advance);

    [[nodiscard]] bool autoAdvance() const { return m_autoAdvance; }

    void setOpinionsAllowed(OpinionsPolicy policy);

    /// Opens or closes what they say about the question, where it may be opened.
    void setOpinionsOpen(bool open);

    /// Opens the definition of the first glossary word on the page, if there is one.
    void showDefinition();

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Term
    {
        SpanLabel *label = nullptr;
        int span = -1;
        int entry = -1;
        friend bool operator==(const Term &, const Term &) = default;
    };

    void buildHead();
    void buildBody();
    void buildFoot();

    [[nodiscard]] const Question *question() const;
    [[nodiscard]] std::optional<Answer> answer() const;

    [[nodiscard]] bool isLast() const { return m_place + 1 >= m_plan.size(); }

    void takeWanted();
    void keepWantedWhileHidden();
    void followQuestions();
    void showQuestion();
    void go(int place);
    void arrive();
    void goNext();
    void goBack();
    void choose(Answer::Kind kind, int option = -1, bool mayAdvance = true);
    void placeFocus();

    void updateEmpty();
    void updateHead();
    void updateContext();
    void updateAnswers();
    void updateOpinions();
    void updateFoot();
    void relayout();
    void placeAnswers(bool stacked);
    void placeHead(bool scrolls);
    [[nodiscard]] bool isCompact() const;

    void setTerms(SpanLabel *label, const QString &text);
    void openTerm(const Term &term, bool pinned);
    void closeTerm();
    void placeNote();

    /// What was asked for, until the next context: then it is looked up again.
    struct Wanted
    {
        std::optional<QList<int>> plan;
        int open = -1;
    };

    std::optional<Wanted> m_wanted;
    QList<int> m_plan;
    QList<QuestionId> m_planIds; ///< the same, to follow the questions through a reload
    ElectionId m_election;
    int m_place = 0;
    bool m_autoAdvance = true;
    OpinionsPolicy m_policy = OpinionsPolicy::AfterAnswer;
    AdvanceTimer *m_timer;

    QVBoxLayout *m_all;
    QWidget *m_top;
    PageHeader *m_header;
    ActionButton *m_allAnswers;
    DataLabel *m_headCount;

    QWidget *m_head;
    QWidget *m_headColumn;
    IconLabel *m_themeIcon;
    DataLabel *m_theme;
    DataLabel *m_count;
    QuestionProgress *m_progress;
    SpanLabel *m_statement;

    PageScroll *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
    QWidget *m_column;
    QVBoxLayout *m_columnLayout;
    SpanLabel *m_contextText;
    DataLabel *m_source;
    QWidget *m_answers;
    QGridLayout *m_answersLayout;
    QList<AnswerButton *> m_options;
    ScaleSlider *m_slider;
    QWidget *m_quiet;
    QGridLayout *m_quietLayout;
    AnswerButton *m_noOpinion;
    AnswerButton *m_skip;
    OpinionsPanel *m_opinions;
    ActionButton *m_allAnswersBelow;

    FootBar *m_foot;
    ActionButton *m_back;
    ActionButton *m_next;
    DataLabel *m_hint;

    QWidget *m_empty;
    DataLabel *m_emptyText;
    ActionButton *m_emptyAction;

    DefinitionNote *m_note;
    QHash<SpanLabel *, QList<int>> m_entries; ///< glossary entry of each span
    Term m_term;
    bool m_pinned = false;
    bool m_headScrolls = false;
    int m_contentWidth = 0;
};

} // namespace preau::gui
