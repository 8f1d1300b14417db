// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/whatifthemerow.h"

#include "pages/overviewrow.h"
#include "pages/scaleslider.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/icons.h"
#include "widgets/pagescroll.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/smallparts.h"
#include "widgets/textpainter.h"
#include "widgets/words.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int mostMenuOptions = 12; // of an answer chosen from a menu

int statedAnswers(const ViewContext &context, const ThemeId &theme)
{
    return static_cast<int>(std::ranges::count_if(context.election->questions, [&](const Question &question) {
        const std::optional<Answer> answer = context.answers.answer(question.id);
        return question.theme == theme && answer && answer->kind == Answer::Kind::Stated;
    }));
}

} // namespace

WhatIfThemeRow::WhatIfThemeRow(QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout),
      m_fold(new IconButton(u"chevron-down"_s, this)),
      m_icon(new IconLabel(QString(), this, 20, Token::InkSoft)),
      m_title(new DataLabel(this)),
      m_count(new DataLabel(this, TypeRole::Small, Token::InkSoft)),
      m_putBack(new LinkButton(this)),
      m_importance(new SegmentedControl(this)),
      m_answers(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 1, 0, 0);
    all->setSpacing(0);
    m_grid->setContentsMargins(0, 5, 0, 5);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    all->addLayout(m_grid);
    m_answers->setContentsMargins(0, 0, 0, 0);
    m_answers->setSpacing(0);
    all->addLayout(m_answers);

    m_count->setWordWrap(false);
    QSizePolicy keepsRoom = m_fold->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // icons stand in one column
    m_fold->setSizePolicy(keepsRoom);
    m_importance->setSegmentHeight(32);
    m_importance->setSegments({{}, {}, {}, {}});
    m_importance->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStacked(false);

    connect(m_fold, &QAbstractButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
    connect(m_putBack, &QAbstractButton::clicked, this, [this] {
        m_importance->setFocus(Qt::OtherFocusReason); // the link goes
        emit putBackRequested(m_theme);
    });
    connect(m_importance, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { emit importanceEdited(m_theme, static_cast<ThemeImportance>(index)); });
}

void WhatIfThemeRow::setTheme(const ViewContext &real, const ThemeId &theme)
{
    m_real = real;
    m_theme = theme;
    const Theme *shown = real.election->theme(theme);
    const QString title = shown ? real.text(shown->title) : theme.value();
    const QString icon = shown ? shown->icon : QString();
    m_title->setText(title);
    m_icon->setIconName(icon);
    m_icon->setVisible(hasIcon(icon));
    m_importance->setSegments({tr("leave out", "importance of a theme"), tr("less", "importance"),
                               tr("normal", "importance"), tr("more", "importance")});
    m_importance->setAccessibleName(tr("Importance of the whole theme: %1").arg(title));
    m_importance->setDefaultIndex(static_cast<int>(real.answers.importance(theme)));
    m_putBack->setText(tr("put back", "a theme as it was before the trial"));
    m_putBack->setAccessibleName(tr("Put back: %1", "a theme as it was before the trial").arg(title));
    const int stated = statedAnswers(real, theme);
    m_count->setText(stated > 0 ? tr("%n answer(s)", nullptr, stated) : tr("no answer that counts"));
    m_title->setInk(stated > 0 ? Token::Ink : Token::InkSoft);
    m_importance->setVisible(stated > 0);
    m_fold->setVisible(stated > 0);
    if (stated == 0) {
        m_unfolded = false;
    }
    keepRoom();
    buildAnswers();
}

/// For what a change shows, so that nothing moves when it does.
void WhatIfThemeRow::keepRoom()
{
    m_grid->setColumnMinimumWidth(3, std::max(m_count->sizeHint().width(), m_putBack->sizeHint().width()));
    m_title->setMinimumHeight(
        wrappedHeight(m_title->text(), gui::font(TypeRole::Heading), std::max(scaled(60), m_title->width())));
}

void WhatIfThemeRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepRoom();
}

bool WhatIfThemeRow::isChanged() const
{
    return m_trial.themes.contains(m_theme) ||
           std::ranges::any_of(m_real.election->questions, [this](const Question &question) {
               return question.theme == m_theme && m_trial.questions.contains(question.id);
           });
}

void WhatIfThemeRow::setTrial(const Trial &trial)
{
    m_trial = trial;
    const bool changed = isChanged();
    m_title->setRole(changed ? TypeRole::Heading : TypeRole::Body);
    m_putBack->setVisible(changed);
    m_count->setVisible(!changed);
    m_importance->setCurrentIndex(
        static_cast<int>(trial.themes.value(m_theme, m_real.answers.importance(m_theme))));
    updateAnswers();
}

void WhatIfThemeRow::setStacked(bool stacked)
{
    m_stacked = stacked;
    for (QWidget *widget : {static_cast<QWidget *>(m_fold), static_cast<QWidget *>(m_icon),
                            static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_count),
                            static_cast<QWidget *>(m_putBack), static_cast<QWidget *>(m_importance)}) {
        m_grid->removeWidget(widget);
    }
    m_grid->addWidget(m_fold, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_icon, 0, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_title, 0, 2, Qt::AlignVCenter);
    m_grid->addWidget(m_count, 0, 3, Qt::AlignVCenter | Qt::AlignTrailing);
    m_grid->addWidget(m_putBack, 0, 3, Qt::AlignVCenter | Qt::AlignTrailing);
    if (stacked) {
        m_grid->addWidget(m_importance, 1, 0, 1, 4, Qt::AlignVCenter | Qt::AlignTrailing);
    } else {
        m_grid->addWidget(m_importance, 0, 4, Qt::AlignVCenter);
    }
    m_grid->setRowMinimumHeight(0, std::max(32, scaled(32))); // the same with and without its segments
}

void WhatIfThemeRow::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    buildAnswers();
    updateAnswers();
    emit heightChanged();
}

void WhatIfThemeRow::buildAnswers()
{
    m_fold->setIconName(m_unfolded ? u"chevron-up"_s : u"chevron-down"_s);
    m_fold->setName(m_unfolded ? tr("Hide the answers: %1", "a theme").arg(m_title->text())
                               : tr("Change answers: %1", "a theme").arg(m_title->text()));
    QList<int> wanted;
    for (int i = 0; m_unfolded && i < static_cast<int>(m_real.election->questions.size()); ++i) {
        const Question &question = m_real.election->questions[i];
        // a trial changes answers; questions are answered in the questionnaire
        if (question.theme == m_theme && m_real.answers.answer(question.id)) {
            wanted.append(i);
        }
    }
    const bool same = std::ranges::equal(wanted, m_lines, {}, {}, &AnswerLine::question);
    if (!same) {
        clearLayout(m_answers);
        m_lines.clear();
        for (const int question : std::as_const(wanted)) {
            addAnswer(question);
        }
        showAdded(m_answers);
    }
    for (const AnswerLine &line : std::as_const(m_lines)) {
        line.row->setQuestion(m_real, line.question);
    }
}

void WhatIfThemeRow::addAnswer(int question)
{
    AnswerLine line{.question = question, .row = new OverviewRow(this)};
    line.row->setColumns(
        {.control = scaled(216), .stacked = true, .rtl = layoutDirection() == Qt::RightToLeft});
    connect(line.row, &OverviewRow::answerEdited, this, [this](int at, Answer::Kind kind, int option) {
        edit(at, [=](Answer &answer) {
            answer.kind = kind;
            answer.option = option;
        });
    });
    connect(line.row, &OverviewRow::importanceEdited, this, [this](int at, Importance importance) {
        edit(at, [=](Answer &answer) { answer.importance = importance; });
    });
    m_answers->addWidget(line.row);
    if (m_real.election->questions[question].answers.size() > mostMenuOptions) {
        line.slider = new ScaleSlider(this);
        connect(line.slider, &ScaleSlider::chosen, this, [this, question](int value) {
            edit(question, [=](Answer &answer) {
                answer.kind = Answer::Kind::Stated;
                answer.option = value;
            });
        });
        connect(line.row, &OverviewRow::questionRequested, line.slider,
                [slider = line.slider] { slider->line()->setFocus(Qt::OtherFocusReason); });
        m_answers->addWidget(line.slider);
    }
    m_lines.append(line);
}

void WhatIfThemeRow::edit(int question, const std::function<void(Answer &)> &change)
{
    const QuestionId &id = m_real.election->questions[question].id;
    Answer answer = m_trial.questions.value(id, m_real.answers.answer(id).value_or(Answer()));
    change(answer);
    emit answerEdited(question, answer);
}

void WhatIfThemeRow::updateAnswers()
{
    ViewContext tried = m_real;
    tried.answers = withTrial(m_real.answers, m_trial);
    const bool counts = tried.answers.importance(m_theme) != ThemeImportance::None;
    for (const AnswerLine &line : std::as_const(m_lines)) {
        line.row->setAnswer(tried, counts);
        if (!line.slider) {
            continue;
        }
        const Question &question = m_real.election->questions[line.question];
        const std::optional<Answer> given = tried.answers.answer(question.id);
        const int chosen = given && given->kind == Answer::Kind::Stated ? given->option : -1;
        const auto words = [&](int option) {
            return optionWords(question, option, tried.language, tried.election->referenceLanguage());
        };
        line.slider->setScale(question.answers.size(), chosen, words(0), words(question.answers.size() - 1),
                              chosen < 0 ? QString() : words(chosen), tried.statement(question));
    }
}

void WhatIfThemeRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace preau::gui
