// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/questionpage.h"

#include "itemmodels/comparisonmodel.h"
#include "pages/advancetimer.h"
#include "pages/answerarea.h"
#include "pages/answerbutton.h"
#include "pages/glossarynotes.h"
#include "pages/questionhead.h"
#include "widgets/buttons.h"
#include "widgets/electionwords.h"
#include "widgets/footbar.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr std::chrono::milliseconds advanceAfter{300};
constexpr int questionColumn = 720;

/// A widget of fixed width that follows its own height for that width, which an alignment would not.
void addAtLeadingEdge(QVBoxLayout *layout, QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addWidget(widget);
    row->addStretch(1);
    layout->addLayout(row);
}

} // namespace

QuestionPage::QuestionPage(QWidget *parent, AdvanceTimer *timer)
    : Page(parent),
      m_timer(timer ? timer : new ClockAdvanceTimer),
      m_all(new QVBoxLayout(this)),
      m_notes(new GlossaryNotes(this))
{
    m_timer->setParent(this);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(0);

    m_top = new QWidget(this);
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(32, 0, 32, 0);
    m_header = new PageHeader(m_top);
    m_headCount = new DataLabel(m_top, TypeRole::Body, Token::InkSoft);
    m_headCount->setWordWrap(false);
    m_header->addAction(m_headCount);
    m_allAnswers = new ActionButton(QString(), u"questionnaire"_s, ActionButton::Kind::Normal, m_top);
    m_header->addAction(m_allAnswers);
    top->addWidget(m_header);
    m_all->addWidget(m_top);

    buildHead();
    buildBody();
    buildFoot();

    m_empty = new QWidget(this);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(32, 12, 32, 32);
    empty->setSpacing(16);
    m_emptyText = new DataLabel(m_empty, TypeRole::Body, Token::InkSoft);
    m_emptyAction = new ActionButton(ActionButton::Kind::Primary, m_empty);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_emptyAction, 0, Qt::AlignLeading);
    empty->addStretch(1);
    m_all->addWidget(m_empty, 1);

    const auto openOverview = [this] { emit pageRequested(PageId::Overview); };
    connect(m_allAnswers, &QAbstractButton::clicked, this, openOverview);
    connect(m_allAnswersBelow, &QAbstractButton::clicked, this, openOverview);
    connect(m_emptyAction, &QAbstractButton::clicked, this, [this] {
        emit pageRequested(context().election && !context().election->questions.isEmpty()
                               ? PageId::QuestionnaireStart
                               : PageId::Home);
    });
    connect(m_timer, &AdvanceTimer::elapsed, this, [this] {
        if (!m_plan.isLast()) {
            go(m_plan.place() + 1);
        }
    });

    // arrows as shortcuts, because buttons and scroll areas keep these keys for themselves
    for (const bool right : {false, true}) {
        auto *shortcut = new QShortcut(right ? Qt::Key_Right : Qt::Key_Left, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, right] {
            const bool forward = right == (layoutDirection() == Qt::LeftToRight);
            if (forward && !m_plan.isLast()) {
                go(m_plan.place() + 1);
            } else if (!forward && m_plan.place() > 0) {
                go(m_plan.place() - 1);
            }
        });
    }
    setFocusPolicy(Qt::ClickFocus); // keys work wherever on the page one has pressed
    setProperty("ownFocus", true);
}

void QuestionPage::buildHead()
{
    m_head = new QuestionHead(this);
    m_all->addWidget(m_head);
    m_notes->addText(m_head->statement());
    connect(m_head, &QuestionHead::opened, this, &QuestionPage::go);
}

void QuestionPage::buildBody()
{
    m_scroll = new PageScroll(this);
    m_body = m_scroll->widget();
    m_bodyLayout = m_scroll->column();
    m_scroll->setBodyMargins(-1, 10, -1, 24);

    m_column = new QWidget(m_body);
    m_columnLayout = new QVBoxLayout(m_column);
    m_columnLayout->setContentsMargins(0, 0, 0, 0);
    m_columnLayout->setSpacing(0);
    m_contextText = new SpanLabel(m_column, TypeRole::Body, Token::InkSoft);
    m_contextText->setLineSpacing(1.5);
    m_contextText->setObjectName(u"context"_s);
    m_source = new DataLabel(m_column, TypeRole::Small, Token::InkSoft);
    m_source->setObjectName(u"contextSource"_s);
    m_columnLayout->addWidget(m_contextText);
    m_columnLayout->addSpacing(3);
    m_columnLayout->addWidget(m_source);
    m_columnLayout->addSpacing(24);

    m_answers = new AnswerArea(m_column);
    m_columnLayout->addWidget(m_answers);
    addAtLeadingEdge(m_bodyLayout, m_column);
    m_bodyLayout->addSpacing(12);

    m_opinions = new OpinionsPanel(m_body);
    m_opinions->setObjectName(u"opinions"_s);
    addAtLeadingEdge(m_bodyLayout, m_opinions);
    m_bodyLayout->addSpacing(12);
    m_allAnswersBelow = new ActionButton(QString(), u"questionnaire"_s, ActionButton::Kind::Normal, m_body);
    m_bodyLayout->addWidget(m_allAnswersBelow, 0, Qt::AlignLeading);
    m_bodyLayout->addStretch(1);
    m_all->addWidget(m_scroll, 1);

    connect(m_answers, &AnswerArea::chosen, this,
            [this](Answer::Kind kind, int option) { choose(kind, option); });
    connect(m_answers, &AnswerArea::slid, this,
            [this](int option) { choose(Answer::Kind::Stated, option, false); });
    connect(m_opinions, &OpinionsPanel::detailRequested, this, &Page::detailRequested);
    connect(m_opinions, &OpinionsPanel::opened, this, [this](bool open) {
        m_timer->stop();
        if (open) {
            m_notes->close();
        }
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { placeNote(); });
    m_notes->addText(m_contextText);
    connect(m_notes, &GlossaryNotes::opened, m_timer, &AdvanceTimer::stop);
    connect(m_notes, &GlossaryNotes::placeNeeded, this, &QuestionPage::placeNote);
    m_scroll->viewport()->installEventFilter(this);
}

void QuestionPage::buildFoot()
{
    m_foot = new FootBar(this);
    m_back = new ActionButton(QString(), QString(), ActionButton::Kind::Normal, m_foot);
    m_back->setObjectName(u"back"_s);
    m_back->setIconName(u"back"_s, true);
    m_next = new ActionButton(QString(), QString(), ActionButton::Kind::Normal, m_foot);
    m_next->setObjectName(u"next"_s);
    m_next->setIconName(u"forward"_s, true, true);
    m_hint = new DataLabel(m_foot, TypeRole::Small, Token::InkSoft);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_foot->row()->addWidget(m_back);
    m_foot->row()->addWidget(m_hint, 1);
    m_foot->row()->addWidget(m_next);
    m_all->addWidget(m_foot);
    connect(m_back, &QAbstractButton::clicked, this, &QuestionPage::goBack);
    connect(m_next, &QAbstractButton::clicked, this, &QuestionPage::goNext);
}

const Question *QuestionPage::question() const
{
    const int index = currentQuestion();
    return context().election && index >= 0 ? &context().election->questions[index] : nullptr;
}

std::optional<Answer> QuestionPage::answer() const
{
    const Question *shown = question();
    return shown ? context().answers.answer(shown->id) : std::nullopt;
}

void QuestionPage::setPlan(const QList<int> &questions)
{
    m_plan.want(questions);
    m_plan.take(context());
    keepWantedWhileHidden();
    arrive();
}

void QuestionPage::openQuestion(int question)
{
    m_plan.wantOpen(question);
    m_plan.take(context());
    keepWantedWhileHidden();
    arrive();
}

void QuestionPage::describe(ViewAddress &address) const
{
    if (const int question = currentQuestion(); question >= 0) {
        address.question = context().election->questions[question].id;
    }
}

void QuestionPage::keepWantedWhileHidden()
{
    if (isVisible() && context().election) {
        m_plan.settle(); // a page that is seen has the newest context
    }
}

void QuestionPage::setAutoAdvance(bool advance)
{
    m_autoAdvance = advance;
    if (!advance) {
        m_timer->stop();
    }
}

void QuestionPage::setOpinionsAllowed(OpinionsPolicy policy)
{
    m_policy = policy;
    updateOpinions();
}

void QuestionPage::setOpinionsOpen(bool open)
{
    if (m_opinions->isOpen() != open && m_opinions->disclosure()->isEnabled()) {
        m_opinions->disclosure()->click();
    }
}

void QuestionPage::showDefinition()
{
    m_notes->openFirst();
}

void QuestionPage::clear()
{
    m_plan.clear();
    m_autoAdvance = true;
    m_policy = OpinionsPolicy::AfterAnswer;
    arrive();
}

QWidget *QuestionPage::initialFocus()
{
    if (!question()) {
        return m_emptyAction;
    }
    return m_answers->focusTarget();
}

void QuestionPage::go(int place)
{
    m_plan.settle(); // the reader goes on from what is shown
    m_plan.go(place);
    arrive();
}

void QuestionPage::arrive()
{
    m_timer->stop();
    m_notes->close();
    const QWidget *focused = focusWidget();
    const bool inBody =
        isVisible() && focused && focused->hasFocus() && focused != m_head->progress() &&
        (m_body->isAncestorOf(focused) || m_head->isAncestorOf(focused) || m_empty->isAncestorOf(focused));
    showQuestion();
    m_scroll->verticalScrollBar()->setValue(0);
    if (inBody) {
        placeFocus();
    }
    emit viewChanged();
}

void QuestionPage::placeFocus()
{
    if (QWidget *target = initialFocus()) {
        target->setFocus(Qt::OtherFocusReason);
    }
}

void QuestionPage::goNext()
{
    if (m_plan.isLast()) {
        m_timer->stop();
        emit pageRequested(PageId::Overview);
    } else {
        go(m_plan.place() + 1);
    }
}

void QuestionPage::goBack()
{
    if (m_plan.place() == 0) {
        m_timer->stop();
        emit pageRequested(PageId::QuestionnaireStart);
    } else {
        go(m_plan.place() - 1);
    }
}

void QuestionPage::choose(Answer::Kind kind, int option, bool mayAdvance)
{
    const Question *shown = question();
    if (!shown) {
        return;
    }
    m_plan.settle();
    const int place = m_plan.place();
    emit answersEdited(answered(context().answers, shown->id, kind, option));
    if (place != m_plan.place()) {
        return; // whoever listens has moved on already
    }
    showQuestion();
    // Skipping always leads on, that is what it is for; an answer does unless the reader switched it off.
    const bool wanted = kind == Answer::Kind::Skipped || m_autoAdvance;
    if (mayAdvance && wanted && !m_plan.isLast() && !m_opinions->isOpen() && !m_notes->isOpen()) {
        m_timer->start(advanceAfter);
    } else {
        m_timer->stop();
    }
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_notes->isOpen()) {
        m_notes->close();
        return;
    }
    const Question *shown = question();
    const AnswerKey key = answerKey(*event);
    if (!shown || key.kind == AnswerKey::Kind::None || event->isAutoRepeat()) {
        Page::keyPressEvent(event);
        return;
    }
    switch (key.kind) {
    case AnswerKey::Kind::NoOpinion:
        choose(Answer::Kind::NoOpinion);
        break;
    case AnswerKey::Kind::Skip:
        choose(Answer::Kind::Skipped);
        break;
    case AnswerKey::Kind::Option:
        if (const int option = m_answers->optionOfKey(key.option); option >= 0) {
            choose(Answer::Kind::Stated, option);
        } else {
            Page::keyPressEvent(event);
        }
        break;
    case AnswerKey::Kind::None:
        break;
    }
}

void QuestionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // the newest context comes together with being shown; from then on questions are followed by their ids
    QMetaObject::invokeMethod(this, &QuestionPage::keepWantedWhileHidden, Qt::QueuedConnection);
}

void QuestionPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_timer->stop();
    m_notes->close();
}

bool QuestionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        placeNote();
    }
    return Page::eventFilter(watched, event);
}

void QuestionPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    relayout();
}

void QuestionPage::refresh()
{
    m_plan.follow(context());
    showQuestion();
}

void QuestionPage::showQuestion()
{
    m_header->setTitle(tr("Questionnaire"));
    m_header->setElection(context());
    m_allAnswers->setText(tr("All my answers"));
    m_allAnswersBelow->setText(tr("All my answers"));
    updateEmpty();
    if (question()) {
        updateHead();
        updateContext();
        m_answers->setQuestion(context(), currentQuestion());
        updateOpinions();
        updateFoot();
    }
    relayout();
}

void QuestionPage::updateEmpty()
{
    const bool empty = !question();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_scroll, m_foot}) {
        widget->setVisible(!empty);
    }
    m_empty->setVisible(empty);
    if (!context().election) {
        m_emptyText->setText(tr("No election is open."));
        m_emptyAction->setText(tr("Choose an election"));
    } else if (context().election->questions.isEmpty()) {
        m_emptyText->setText(
            tr("This election has no questions yet. Its proposals can be read and compared."));
        m_emptyAction->setText(tr("Choose another election"));
    } else {
        m_emptyText->setText(tr("The questionnaire has not begun."));
        m_emptyAction->setText(tr("Choose themes and length"));
    }
}

void QuestionPage::updateHead()
{
    m_head->setQuestion(context(), m_plan);
    m_notes->setText(context(), m_head->statement(), context().statement(*question()));
    m_headCount->setText(questionCount(m_plan));
    m_headCount->setMinimumHeight(QFontMetrics(gui::font(TypeRole::Title)).height());
}

void QuestionPage::updateContext()
{
    const Question &shown = *question();
    // a context may quote or cite one of those whose names are hidden
    const NameMask mask(context());
    const QString text = mask(context().text(shown.context.text));
    m_notes->setText(context(), m_contextText, text);
    m_contextText->setVisible(!text.isEmpty());
    QStringList sources;
    for (const Citation &citation : shown.context.sources) {
        sources.append(isolated(
            mask(citationWords(citation, context().language, context().election->referenceLanguage()))));
    }
    m_source->setVisible(!text.isEmpty());
    m_source->setInk(sources.isEmpty() ? Token::Warn : Token::InkSoft);
    m_source->setText(sources.isEmpty() ? tr("No source recorded")
                                        : tr("Source: %1").arg(sources.join(u" · "_s)));
}

void QuestionPage::updateOpinions()
{
    if (!question()) {
        return;
    }
    const std::optional<Answer> given = answer();
    m_opinions->setQuestion(context(), currentQuestion(), m_policy,
                            given && given->kind != Answer::Kind::Skipped);
}

void QuestionPage::updateFoot()
{
    const bool compact = isCompact();
    const bool hasAnswer = answer().has_value();
    if (m_plan.place() == 0) {
        m_back->setText(compact ? tr("Back") : tr("Themes and length"));
    } else {
        m_back->setText(compact ? tr("Back") : tr("Question %1").arg(m_plan.place()));
    }
    if (m_plan.isLast()) {
        m_next->setText(compact ? tr("My answers") : tr("See my answers"));
    } else {
        m_next->setText(compact ? tr("Next") : tr("Question %1").arg(m_plan.place() + 2));
    }
    m_next->setKind(hasAnswer ? ActionButton::Kind::Primary : ActionButton::Kind::Normal);
    const int keys = m_answers->keys();
    if (hasAnswer && !compact) {
        m_hint->setText(tr("Your answer is kept in memory. You can change it."));
    } else if (keys == 0) {
        m_hint->setText(compact ? tr("Keys N, P") : tr("Keys N and P to answer, ← → to move"));
    } else {
        m_hint->setText(compact ? tr("Keys 1 to %1, N, P").arg(keys)
                                : tr("Keys 1 to %1, N and P to answer, ← → to move").arg(keys));
    }
}

bool QuestionPage::isCompact() const
{
    return textScale() >= 150 || width() < 900;
}

void QuestionPage::relayout()
{
    const int margin = pageMargin(this);
    const int content = std::max(160, width() - 2 * margin);
    const int column = std::min(content, scaled(questionColumn));
    const bool compact = isCompact();
    m_top->layout()->setContentsMargins(margin, 0, margin, 0);
    m_head->setSideMargin(m_headScrolls ? 0 : margin);
    m_empty->layout()->setContentsMargins(margin, 12, margin, 32);
    m_foot->setSideMargin(margin);
    m_head->setColumnWidth(column);
    m_column->setFixedWidth(column);
    m_opinions->setFixedWidth(content);
    m_opinions->setColumns(content >= scaled(760) ? 2 : 1);
    m_headCount->setVisible(compact && question());
    m_head->setCountShown(!compact);
    m_allAnswers->setVisible(!compact && question());
    m_allAnswersBelow->setVisible(compact);
    if (!question()) {
        return;
    }
    m_answers->arrange(column, scaled(questionColumn), compact);
    updateFoot();
    // a long statement in large type would leave no room below it: then all of it scrolls
    placeHead(textScale() >= 150 || m_head->columnHeight(column) > height() * 2 / 5);
    placeNote();
}

void QuestionPage::placeHead(bool scrolls)
{
    if (scrolls == m_headScrolls) {
        return;
    }
    m_headScrolls = scrolls;
    if (scrolls) {
        m_all->removeWidget(m_head);
        m_bodyLayout->insertWidget(0, m_head);
        m_bodyLayout->insertSpacing(1, 10);
        m_head->setSideMargin(0);
    } else {
        delete m_bodyLayout->takeAt(1);
        m_bodyLayout->removeWidget(m_head);
        m_all->insertWidget(1, m_head);
        m_head->setSideMargin(pageMargin(this));
    }
    m_head->show();
}

void QuestionPage::placeNote()
{
    const int margin = pageMargin(this);
    m_notes->place({.margin = margin,
                    .content = std::max(160, width() - 2 * margin),
                    .column = m_column->width(),
                    .top = m_top->height(),
                    .bottom = m_foot->y()});
}

} // namespace preau::gui
