// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/opinionspanel.h"
#include "pages/questionplan.h"
#include "widgets/page.h"
#include "widgets/spanlabel.h"

class QVBoxLayout;

namespace preau::gui {

class ActionButton;
class AdvanceTimer;
class AnswerArea;
class FootBar;
class GlossaryNotes;
class PageHeader;
class PageScroll;
class QuestionHead;

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

    [[nodiscard]] QList<int> plan() const { return m_plan.questions(); }

    void describe(ViewAddress &address) const override;

    /// Opens one question; one outside the plan is added at its end.
    void openQuestion(int question);

    [[nodiscard]] int currentQuestion() const { return m_plan.current(); } ///< −1: none

    /// As the reader counts, from 1; 0: none.
    [[nodiscard]] int currentNumber() const { return m_plan.count() == 0 ? 0 : m_plan.place() + 1; }

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
    void buildHead();
    void buildBody();
    void buildFoot();

    [[nodiscard]] const Question *question() const;
    [[nodiscard]] std::optional<Answer> answer() const;

    void keepWantedWhileHidden();
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
    void updateOpinions();
    void updateFoot();
    void relayout();
    void placeHead(bool scrolls);
    [[nodiscard]] bool isCompact() const;

    void placeNote();

    QuestionPlan m_plan;
    bool m_autoAdvance = true;
    OpinionsPolicy m_policy = OpinionsPolicy::AfterAnswer;
    AdvanceTimer *m_timer;

    QVBoxLayout *m_all;
    QWidget *m_top;
    PageHeader *m_header;
    ActionButton *m_allAnswers;
    DataLabel *m_headCount;

    QuestionHead *m_head;
    PageScroll *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
    QWidget *m_column;
    QVBoxLayout *m_columnLayout;
    SpanLabel *m_contextText;
    DataLabel *m_source;
    AnswerArea *m_answers;
    OpinionsPanel *m_opinions;
    ActionButton *m_allAnswersBelow;

    FootBar *m_foot;
    ActionButton *m_back;
    ActionButton *m_next;
    DataLabel *m_hint;

    QWidget *m_empty;
    DataLabel *m_emptyText;
    ActionButton *m_emptyAction;

    GlossaryNotes *m_notes;
    bool m_headScrolls = false;
};

} // namespace preau::gui
