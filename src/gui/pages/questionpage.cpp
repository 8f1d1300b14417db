// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/questionpage.h"

#include "analysis/glossary.h"
#include "itemmodels/comparisonmodel.h"
#include "pages/advancetimer.h"
#include "pages/answerbutton.h"
#include "pages/definitionnote.h"
#include "pages/questionprogress.h"
#include "pages/scaleslider.h"
#include "widgets/buttons.h"
#include "widgets/electionwords.h"
#include "widgets/footbar.h"
#include "widgets/icons.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr std::chrono::milliseconds advanceAfter{300};
constexpr int questionColumn = 720;
constexpr int definitionWidth = 256; // of glossary definitions
constexpr int definitionGap = 64;
constexpr int mostRowOptions = 5;
constexpr int mostAnswerButtons = 12;

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
      m_note(new DefinitionNote(this))
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
        if (!isLast()) {
            go(m_place + 1);
        }
    });

    // arrows as shortcuts, because buttons and scroll areas keep these keys for themselves
    for (const bool right : {false, true}) {
        auto *shortcut = new QShortcut(right ? Qt::Key_Right : Qt::Key_Left, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, right] {
            const bool forward = right == (layoutDirection() == Qt::LeftToRight);
            if (forward && !isLast()) {
                go(m_place + 1);
            } else if (!forward && m_place > 0) {
                go(m_place - 1);
            }
        });
    }
    setFocusPolicy(Qt::ClickFocus); // keys work wherever on the page one has pressed
    setProperty("ownFocus", true);
}

void QuestionPage::buildHead()
{
    m_head = new QWidget(this);
    auto *side = new QHBoxLayout(m_head);
    side->setContentsMargins(32, 0, 32, 0);
    m_headColumn = new QWidget(m_head);
    side->addWidget(m_headColumn);
    side->addStretch(1);
    auto *column = new QVBoxLayout(m_headColumn);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);

    auto *about = new QHBoxLayout;
    about->setSpacing(8);
    m_themeIcon = new IconLabel(QString(), m_headColumn, 20, Token::InkSoft);
    m_theme = new DataLabel(m_headColumn);
    m_count = new DataLabel(m_headColumn, TypeRole::Body, Token::InkSoft);
    m_count->setWordWrap(false);
    about->addWidget(m_themeIcon, 0, Qt::AlignTop);
    about->addWidget(m_theme, 1);
    about->addWidget(m_count, 0, Qt::AlignTop);
    column->addLayout(about);
    column->addSpacing(2);
    m_progress = new QuestionProgress(m_headColumn);
    m_progress->setObjectName(u"progress"_s);
    column->addWidget(m_progress);
    column->addSpacing(16);
    m_statement = new SpanLabel(m_headColumn, TypeRole::Statement);
    m_statement->setObjectName(u"statement"_s);
    m_statement->setLineSpacing(1.36);
    column->addWidget(m_statement);
    m_all->addWidget(m_head);

    connect(m_progress, &QuestionProgress::opened, this, [this](int place) { go(place); });
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

    m_answers = new QWidget(m_column);
    m_answersLayout = new QGridLayout(m_answers);
    m_answersLayout->setContentsMargins(0, 0, 0, 0);
    m_columnLayout->addWidget(m_answers);
    m_slider = new ScaleSlider(m_column);
    m_slider->setObjectName(u"slider"_s);
    m_columnLayout->addWidget(m_slider);
    m_columnLayout->addSpacing(8);

    m_quiet = new QWidget(m_column);
    m_quietLayout = new QGridLayout(m_quiet);
    m_quietLayout->setContentsMargins(0, 0, 0, 0);
    m_quietLayout->setSpacing(8);
    m_noOpinion = new AnswerButton(m_quiet, AnswerButton::Shape::Quiet);
    m_noOpinion->setObjectName(u"noOpinion"_s);
    m_noOpinion->setMark({.kind = Mark::Kind::NoOpinion, .text = {}});
    m_noOpinion->setKey(u"N"_s);
    m_skip = new AnswerButton(m_quiet, AnswerButton::Shape::Quiet);
    m_skip->setObjectName(u"skip"_s);
    m_skip->setMark({.kind = Mark::Kind::Skipped, .text = {}});
    m_skip->setKey(u"P"_s);
    m_columnLayout->addWidget(m_quiet);
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

    connect(m_noOpinion, &QAbstractButton::clicked, this, [this] { choose(Answer::Kind::NoOpinion); });
    connect(m_skip, &QAbstractButton::clicked, this, [this] { choose(Answer::Kind::Skipped); });
    connect(m_slider, &ScaleSlider::chosen, this,
            [this](int option) { choose(Answer::Kind::Stated, option, false); });
    connect(m_opinions, &OpinionsPanel::detailRequested, this, &Page::detailRequested);
    connect(m_opinions, &OpinionsPanel::opened, this, [this](bool open) {
        m_timer->stop();
        if (open) {
            closeTerm();
        }
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { placeNote(); });
    for (SpanLabel *label : {m_statement, m_contextText}) {
        connect(label, &SpanLabel::spanEntered, this, [this, label](int span) {
            if (!m_pinned) {
                openTerm({label, span, m_entries.value(label).value(span, -1)}, false);
            }
        });
        connect(label, &SpanLabel::spanLeft, this, [this, label](int span) {
            if (!m_pinned && m_term.label == label && m_term.span == span) {
                closeTerm();
            }
        });
        connect(label, &SpanLabel::spanActivated, this, [this, label](int span) {
            const Term term{label, span, m_entries.value(label).value(span, -1)};
            if (m_pinned && term == m_term) {
                closeTerm();
            } else {
                openTerm(term, true);
            }
        });
    }
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
    m_wanted = Wanted{.plan = questions, .open = -1};
    takeWanted();
    keepWantedWhileHidden();
    arrive();
}

void QuestionPage::describe(ViewAddress &address) const
{
    if (const int question = currentQuestion(); question >= 0) {
        address.question = context().election->questions[question].id;
    }
}

void QuestionPage::openQuestion(int question)
{
    if (!m_wanted) {
        m_wanted = Wanted{};
    }
    m_wanted->open = question;
    takeWanted();
    keepWantedWhileHidden();
    arrive();
}

void QuestionPage::keepWantedWhileHidden()
{
    if (isVisible() && context().election) {
        m_wanted.reset(); // a page that is seen has the newest context
    }
}

void QuestionPage::takeWanted()
{
    if (!m_wanted || !context().election) {
        return;
    }
    const QList<Question> &questions = context().election->questions;
    const auto exists = [&](int index) { return index >= 0 && index < questions.size(); };
    if (m_wanted->plan) {
        m_plan.clear();
        m_planIds.clear();
        m_place = 0;
        for (const int index : std::as_const(*m_wanted->plan)) {
            if (exists(index)) {
                m_plan.append(index);
                m_planIds.append(questions[index].id);
            }
        }
        for (int place = 0; place < static_cast<int>(m_plan.size()); ++place) {
            if (!context().answers.answer(m_planIds[place])) {
                m_place = place;
                break;
            }
        }
    }
    if (exists(m_wanted->open)) {
        if (!m_plan.contains(m_wanted->open)) {
            m_plan.append(m_wanted->open);
            m_planIds.append(questions[m_wanted->open].id);
        }
        m_place = static_cast<int>(m_plan.indexOf(m_wanted->open));
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
    for (SpanLabel *label : {m_statement, m_contextText}) {
        if (!label->isHidden() && !m_entries.value(label).isEmpty()) {
            openTerm({label, 0, m_entries.value(label).first()}, true);
            return;
        }
    }
}

void QuestionPage::clear()
{
    m_wanted.reset();
    m_plan.clear();
    m_planIds.clear();
    m_place = 0;
    m_autoAdvance = true;
    m_policy = OpinionsPolicy::AfterAnswer;
    arrive();
}

QWidget *QuestionPage::initialFocus()
{
    if (!question()) {
        return m_emptyAction;
    }
    if (m_slider->isVisibleTo(this)) {
        return m_slider->line();
    }
    for (AnswerButton *button : std::as_const(m_options)) {
        if (button->isVisibleTo(this) && button->isChecked()) {
            return button;
        }
    }
    return m_options.isEmpty() ? nullptr : m_options.first();
}

void QuestionPage::go(int place)
{
    m_wanted.reset(); // the reader goes on from what is shown
    m_place = std::clamp(place, 0, std::max(0, static_cast<int>(m_plan.size()) - 1));
    arrive();
}

void QuestionPage::arrive()
{
    m_timer->stop();
    closeTerm();
    const QWidget *focused = focusWidget();
    const bool inBody = isVisible() && focused && focused->hasFocus() && focused != m_progress &&
                        (m_body->isAncestorOf(focused) || m_headColumn->isAncestorOf(focused) ||
                         m_empty->isAncestorOf(focused));
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
    if (isLast()) {
        m_timer->stop();
        emit pageRequested(PageId::Overview);
    } else {
        go(m_place + 1);
    }
}

void QuestionPage::goBack()
{
    if (m_place == 0) {
        m_timer->stop();
        emit pageRequested(PageId::QuestionnaireStart);
    } else {
        go(m_place - 1);
    }
}

void QuestionPage::choose(Answer::Kind kind, int option, bool mayAdvance)
{
    const Question *shown = question();
    if (!shown) {
        return;
    }
    m_wanted.reset();
    const int place = m_place;
    emit answersEdited(answered(context().answers, shown->id, kind, option));
    if (place != m_place) {
        return; // whoever listens has moved on already
    }
    showQuestion();
    // Skipping always leads on, that is what it is for; an answer does unless the reader switched it off.
    const bool wanted = kind == Answer::Kind::Skipped || m_autoAdvance;
    if (mayAdvance && wanted && !isLast() && !m_opinions->isOpen() && !m_note->isVisible()) {
        m_timer->start(advanceAfter);
    } else {
        m_timer->stop();
    }
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_note->isVisible()) {
        closeTerm();
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
        if (shown->answers.size() <= mostAnswerButtons && key.option < shown->answers.size()) {
            choose(Answer::Kind::Stated, shownOptions(*shown)[key.option]);
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
    closeTerm();
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
    followQuestions();
    showQuestion();
}

void QuestionPage::followQuestions()
{
    const ElectionId election = context().election ? context().election->id : ElectionId();
    const bool same = election == m_election;
    m_election = election;
    if (m_wanted) {
        // asked for while this page still had an older context
        takeWanted();
        if (context().election) {
            m_wanted.reset();
        }
        return;
    }
    if (!same || !context().election) {
        m_plan.clear(); // another election has another questionnaire
        m_planIds.clear();
        m_place = 0;
        return;
    }
    const QuestionId current = m_planIds.value(m_place);
    QList<QuestionId> kept;
    m_plan.clear();
    for (const QuestionId &id : std::as_const(m_planIds)) {
        const int index = context().election->questionIndex(id);
        if (index >= 0) {
            kept.append(id);
            m_plan.append(index);
        }
    }
    m_planIds = kept;
    const auto place = static_cast<int>(m_planIds.indexOf(current));
    m_place = std::clamp(place >= 0 ? place : m_place, 0, std::max(0, static_cast<int>(m_plan.size()) - 1));
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
        updateAnswers();
        updateOpinions();
        updateFoot();
    }
    relayout();
}

void QuestionPage::updateEmpty()
{
    const bool empty = !question();
    for (QWidget *widget : {m_head, static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_foot)}) {
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
    const Question &shown = *question();
    const Theme *theme = context().election->theme(shown.theme);
    const QString icon = theme ? theme->icon : QString();
    m_themeIcon->setIconName(icon);
    m_themeIcon->setVisible(hasIcon(icon));
    m_theme->setText(theme ? context().text(theme->title) : shown.theme.value());
    const QString count = tr("Question %1 of %2").arg(m_place + 1).arg(m_plan.size());
    m_count->setText(count);
    m_headCount->setText(count);
    m_headCount->setMinimumHeight(QFontMetrics(gui::font(TypeRole::Title)).height());

    QList<QuestionProgress::Segment> segments;
    int stated = 0;
    int passed = 0;
    for (const QuestionId &id : std::as_const(m_planIds)) {
        const std::optional<Answer> given = context().answers.answer(id);
        if (!given) {
            segments.append(QuestionProgress::Segment::Unseen);
        } else if (given->kind == Answer::Kind::Stated) {
            segments.append(QuestionProgress::Segment::Answered);
            ++stated;
        } else {
            segments.append(QuestionProgress::Segment::Passed);
            ++passed;
        }
    }
    m_progress->setSegments(segments, m_place);
    m_progress->setAccessibleName(count);
    m_progress->setAccessibleDescription(
        tr("%1 answered, %2 skipped or without opinion", "numbers of questions").arg(stated).arg(passed));
    setTerms(m_statement, context().statement(shown));
}

void QuestionPage::setTerms(SpanLabel *label, const QString &text)
{
    if (label->text() == text && m_entries.contains(label)) {
        return; // keeps the focus on a word
    }
    QList<SpanLabel::Span> spans;
    QList<int> entries;
    for (const TermPlace &place : findTerms(text, *context().election, context().language)) {
        spans.append({.start = place.start,
                      .length = place.length,
                      .kind = SpanLabel::Span::Kind::Term,
                      .name = tr("%1: definition", "a glossary word that can be opened")
                                  .arg(text.sliced(place.start, place.length))});
        entries.append(place.entry);
    }
    if (m_term.label == label) {
        closeTerm();
    }
    m_entries[label] = entries;
    label->setContent(text, spans);
}

void QuestionPage::updateContext()
{
    const Question &shown = *question();
    // a context may quote or cite one of those whose names are hidden
    const NameMask mask(context());
    const QString text = mask(context().text(shown.context.text));
    setTerms(m_contextText, text);
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

void QuestionPage::updateAnswers()
{
    const Question &shown = *question();
    const QString reference = context().election->referenceLanguage();
    const std::optional<Answer> given = answer();
    const int chosen = given && given->kind == Answer::Kind::Stated ? given->option : -1;
    const bool asSlider = shown.answers.size() > mostAnswerButtons;
    m_answers->setVisible(!asSlider);
    m_slider->setVisible(asSlider);
    m_answers->setAccessibleName(context().statement(shown));

    const QList<int> options = asSlider ? QList<int>() : shownOptions(shown);
    while (m_options.size() < options.size()) {
        auto *button = new AnswerButton(m_answers);
        const auto place = static_cast<int>(m_options.size());
        button->setObjectName(u"answer%1"_s.arg(place + 1));
        connect(button, &QAbstractButton::clicked, this, [this, place] {
            if (const Question *now = question()) {
                choose(Answer::Kind::Stated, shownOptions(*now).value(place, -1));
            }
        });
        m_options.append(button);
    }
    for (int place = 0; place < static_cast<int>(m_options.size()); ++place) {
        AnswerButton *button = m_options[place];
        button->setVisible(place < options.size());
        if (place >= options.size()) {
            continue;
        }
        const int option = options[place];
        button->setMark(optionMark(shown, option));
        button->setWords(voterOptionTwoLines(shown, option, context().language, reference));
        button->setKey(place < 9 ? QString::number(place + 1) : QString());
        button->setChecked(option == chosen);
        button->setAccessibleDescription(context().statement(shown));
    }
    if (asSlider) {
        const int last = shown.answers.size() - 1;
        m_slider->setScale(shown.answers.size(), chosen, optionWords(shown, 0, context().language, reference),
                           optionWords(shown, last, context().language, reference),
                           optionWords(shown, chosen, context().language, reference),
                           context().statement(shown));
    }
    m_noOpinion->setWords(tr("No opinion"));
    m_noOpinion->setDescription(tr("I have read it and have no opinion."));
    m_noOpinion->setChecked(given && given->kind == Answer::Kind::NoOpinion);
    m_skip->setWords(tr("Skip"));
    m_skip->setDescription(tr("I do not answer, or will come back to it."));
    m_skip->setChecked(given && given->kind == Answer::Kind::Skipped);
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
    const Question &shown = *question();
    const bool compact = isCompact();
    const bool hasAnswer = answer().has_value();
    if (m_place == 0) {
        m_back->setText(compact ? tr("Back") : tr("Themes and length"));
    } else {
        m_back->setText(compact ? tr("Back") : tr("Question %1").arg(m_place));
    }
    if (isLast()) {
        m_next->setText(compact ? tr("My answers") : tr("See my answers"));
    } else {
        m_next->setText(compact ? tr("Next") : tr("Question %1").arg(m_place + 2));
    }
    m_next->setKind(hasAnswer ? ActionButton::Kind::Primary : ActionButton::Kind::Normal);
    const int keys = shown.answers.size() > mostAnswerButtons ? 0 : std::min(9, shown.answers.size());
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
    m_contentWidth = content;
    m_top->layout()->setContentsMargins(margin, 0, margin, 0);
    m_head->layout()->setContentsMargins(m_headScrolls ? 0 : margin, 0, m_headScrolls ? 0 : margin, 0);
    m_empty->layout()->setContentsMargins(margin, 12, margin, 32);
    m_foot->setSideMargin(margin);
    m_headColumn->setFixedWidth(column);
    m_column->setFixedWidth(column);
    m_opinions->setFixedWidth(content);
    m_opinions->setColumns(content >= scaled(760) ? 2 : 1);
    const bool narrow = width() < 900 || textScale() >= 150;
    m_headCount->setVisible(narrow && question());
    m_count->setVisible(!narrow);
    m_allAnswers->setVisible(!narrow && question());
    m_allAnswersBelow->setVisible(narrow);
    if (!question()) {
        return;
    }
    const Question &shown = *question();
    bool stacked = compact || shown.answers.kind == AnswerKind::Choice ||
                   shown.answers.size() > mostRowOptions || column < scaled(questionColumn);
    if (!stacked && shown.answers.kind == AnswerKind::Scale) {
        // in a row only what reads well there: three lines at most
        const int each = (column - 8 * (shown.answers.size() - 1)) / std::max(1, shown.answers.size()) - 16;
        const QFontMetrics metrics(gui::font(TypeRole::Heading));
        for (int option = 0; option < shown.answers.size(); ++option) {
            const QString words =
                optionWords(shown, option, context().language, context().election->referenceLanguage());
            stacked = stacked || metrics.boundingRect(QRect(0, 0, each, 10000),
                                                      static_cast<int>(Qt::TextWordWrap), words)
                                         .height() > 3 * metrics.lineSpacing();
        }
    }
    placeAnswers(stacked);
    updateFoot();
    // a long statement in large type would leave no room below it: then all of it scrolls
    const int head = m_headColumn->heightForWidth(column);
    placeHead(textScale() >= 150 || head > height() * 2 / 5);
    placeNote();
}

void QuestionPage::placeAnswers(bool stacked)
{
    const auto shape = stacked ? AnswerButton::Shape::Row : AnswerButton::Shape::Tile;
    while (QLayoutItem *item = m_answersLayout->takeAt(0)) {
        delete item;
    }
    m_answersLayout->setSpacing(stacked ? (textScale() >= 150 ? 10 : 8) : 8);
    int place = 0;
    for (AnswerButton *button : std::as_const(m_options)) {
        if (button->isHidden()) {
            continue;
        }
        button->setShape(shape);
        m_answersLayout->addWidget(button, stacked ? place : 0, stacked ? 0 : place);
        ++place;
    }
    for (int column = 0; column < mostAnswerButtons; ++column) {
        m_answersLayout->setColumnStretch(column, column < (stacked ? 1 : place) ? 1 : 0);
    }
    m_quietLayout->removeWidget(m_noOpinion);
    m_quietLayout->removeWidget(m_skip);
    const bool quietStacked = isCompact();
    m_quietLayout->addWidget(m_noOpinion, 0, 0);
    m_quietLayout->addWidget(m_skip, quietStacked ? 1 : 0, quietStacked ? 0 : 1);
    m_quietLayout->setColumnStretch(0, 1);
    m_quietLayout->setColumnStretch(1, quietStacked ? 0 : 1);
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
        m_head->layout()->setContentsMargins(0, 0, 0, 0);
    } else {
        delete m_bodyLayout->takeAt(1);
        m_bodyLayout->removeWidget(m_head);
        m_all->insertWidget(1, m_head);
        const int margin = pageMargin(this);
        m_head->layout()->setContentsMargins(margin, 0, margin, 0);
    }
    m_head->show();
}

void QuestionPage::openTerm(const Term &term, bool pinned)
{
    if (term.entry < 0 || !context().election || term.entry >= context().election->glossary.size()) {
        return;
    }
    m_timer->stop();
    if (m_term.label) {
        m_term.label->setHighlighted(-1);
    }
    m_term = term;
    m_pinned = pinned;
    term.label->setHighlighted(term.span);
    m_note->setEntry(context(), context().election->glossary[term.entry]);
    m_note->show();
    placeNote();
}

void QuestionPage::closeTerm()
{
    if (m_term.label) {
        m_term.label->setHighlighted(-1);
    }
    m_term = {};
    m_pinned = false;
    m_note->hide();
}

void QuestionPage::placeNote()
{
    if (!m_term.label || m_note->isHidden()) {
        return;
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int margin = pageMargin(this);
    const int column = m_column->width();
    const int free = m_contentWidth - column - (definitionGap - margin);
    const bool floating = free < scaled(definitionWidth) * 7 / 8;
    m_note->setFloating(floating);
    const int noteWidth =
        floating ? std::min(scaled(360), m_contentWidth) : std::min(free, scaled(definitionWidth));
    m_note->setFixedWidth(noteWidth);
    const int noteHeight = m_note->layout()->heightForWidth(noteWidth);
    const QRect word = m_term.label->spanRect(m_term.span);
    const QPoint at = m_term.label->mapTo(this, word.topLeft());
    int x = 0;
    int y = 0;
    if (floating) {
        x = std::clamp(at.x() + (rtl ? word.width() - noteWidth : 0), margin, width() - margin - noteWidth);
        y = at.y() + word.height() + 8;
    } else {
        x = margin + column + definitionGap - margin;
        x = rtl ? width() - x - noteWidth : x;
        y = at.y();
    }
    const int lowest = m_foot->y() - 8 - noteHeight;
    y = std::max(m_top->height(), std::min(y, lowest));
    m_note->setGeometry(x, y, noteWidth, noteHeight);
    m_note->raise();
}

} // namespace preau::gui
