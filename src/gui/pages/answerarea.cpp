// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/answerarea.h"

#include "pages/answerbutton.h"
#include "pages/scaleslider.h"
#include "widgets/metrics.h"
#include "widgets/words.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int mostRowOptions = 5;
constexpr int mostAnswerButtons = 12;

AnswerButton *quietButton(QWidget *parent, const QString &name, Mark::Kind mark, const QString &key)
{
    auto *button = new AnswerButton(parent, AnswerButton::Shape::Quiet);
    button->setObjectName(name);
    button->setMark({.kind = mark, .text = {}});
    button->setKey(key);
    return button;
}

} // namespace

AnswerArea::AnswerArea(QWidget *parent)
    : QWidget(parent),
      m_answers(new QWidget(this)),
      m_answersLayout(new QGridLayout(m_answers)),
      m_slider(new ScaleSlider(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_answersLayout->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_answers);
    m_slider->setObjectName(u"slider"_s);
    column->addWidget(m_slider);
    column->addSpacing(8);
    auto *quiet = new QWidget(this);
    m_quietLayout = new QGridLayout(quiet);
    m_quietLayout->setContentsMargins(0, 0, 0, 0);
    m_quietLayout->setSpacing(8);
    m_noOpinion = quietButton(quiet, u"noOpinion"_s, Mark::Kind::NoOpinion, u"N"_s);
    m_skip = quietButton(quiet, u"skip"_s, Mark::Kind::Skipped, u"P"_s);
    column->addWidget(quiet);
    connect(m_noOpinion, &QAbstractButton::clicked, this,
            [this] { emit chosen(Answer::Kind::NoOpinion, -1); });
    connect(m_skip, &QAbstractButton::clicked, this, [this] { emit chosen(Answer::Kind::Skipped, -1); });
    connect(m_slider, &ScaleSlider::chosen, this, &AnswerArea::slid);
}

void AnswerArea::setQuestion(const ViewContext &context, int question)
{
    m_context = context;
    m_question = question;
    const Question &shown = this->question();
    const std::optional<Answer> given = context.answers.answer(shown.id);
    const int chosen = given && given->kind == Answer::Kind::Stated ? given->option : -1;
    const bool asSlider = shown.answers.size() > mostAnswerButtons;
    m_answers->setVisible(!asSlider);
    m_answers->setAccessibleName(context.statement(shown));
    m_slider->setVisible(asSlider);
    setOptions(chosen);
    if (asSlider) {
        setSlider(chosen);
    }
    m_noOpinion->setWords(tr("No opinion"));
    m_noOpinion->setDescription(tr("I have read it and have no opinion."));
    m_noOpinion->setChecked(given && given->kind == Answer::Kind::NoOpinion);
    m_skip->setWords(tr("Skip"));
    m_skip->setDescription(tr("I do not answer, or will come back to it."));
    m_skip->setChecked(given && given->kind == Answer::Kind::Skipped);
}

void AnswerArea::addButton()
{
    auto *button = new AnswerButton(m_answers);
    const auto place = static_cast<int>(m_options.size());
    button->setObjectName(u"answer%1"_s.arg(place + 1));
    connect(button, &QAbstractButton::clicked, this,
            [this, place] { emit chosen(Answer::Kind::Stated, shownOptions(question()).value(place, -1)); });
    m_options.append(button);
}

void AnswerArea::setOptions(int chosen)
{
    const Question &shown = question();
    const QList<int> options = m_answers->isHidden() ? QList<int>() : shownOptions(shown);
    while (m_options.size() < options.size()) {
        addButton();
    }
    for (int place = 0; place < static_cast<int>(m_options.size()); ++place) {
        AnswerButton *button = m_options[place];
        button->setVisible(place < options.size());
        if (place >= options.size()) {
            continue;
        }
        const int option = options[place];
        button->setMark(optionMark(shown, option));
        button->setWords(
            voterOptionTwoLines(shown, option, m_context.language, m_context.election->referenceLanguage()));
        button->setKey(place < 9 ? QString::number(place + 1) : QString());
        button->setChecked(option == chosen);
        button->setAccessibleDescription(m_context.statement(shown));
    }
}

void AnswerArea::setSlider(int chosen)
{
    const Question &shown = question();
    const auto words = [&](int option) {
        return optionWords(shown, option, m_context.language, m_context.election->referenceLanguage());
    };
    m_slider->setScale(shown.answers.size(), chosen, words(0), words(shown.answers.size() - 1), words(chosen),
                       m_context.statement(shown));
}

QWidget *AnswerArea::focusTarget() const
{
    if (!m_slider->isHidden()) {
        return m_slider->line();
    }
    for (AnswerButton *button : m_options) {
        if (!button->isHidden() && button->isChecked()) {
            return button;
        }
    }
    return m_options.isEmpty() ? nullptr : m_options.first();
}

int AnswerArea::optionOfKey(int key) const
{
    const Question &shown = question();
    return shown.answers.size() <= mostAnswerButtons ? shownOptions(shown).value(key, -1) : -1;
}

int AnswerArea::keys() const
{
    return question().answers.size() > mostAnswerButtons ? 0 : std::min(9, question().answers.size());
}

/// In a row only what reads well there: three lines at most.
bool AnswerArea::fitsRow(int width) const
{
    const Question &shown = question();
    if (shown.answers.kind == AnswerKind::Choice || shown.answers.size() > mostRowOptions) {
        return false;
    }
    if (shown.answers.kind != AnswerKind::Scale) {
        return true;
    }
    const int each = (width - 8 * (shown.answers.size() - 1)) / std::max(1, shown.answers.size()) - 16;
    const QFontMetrics metrics(gui::font(TypeRole::Heading));
    for (int option = 0; option < shown.answers.size(); ++option) {
        const QString words =
            optionWords(shown, option, m_context.language, m_context.election->referenceLanguage());
        if (metrics.boundingRect(QRect(0, 0, each, 10000), static_cast<int>(Qt::TextWordWrap), words)
                .height() > 3 * metrics.lineSpacing()) {
            return false;
        }
    }
    return true;
}

void AnswerArea::arrange(int width, int fullWidth, bool compact)
{
    const bool stacked = compact || width < fullWidth || !fitsRow(width);
    while (QLayoutItem *item = m_answersLayout->takeAt(0)) {
        delete item;
    }
    m_answersLayout->setSpacing(stacked && textScale() >= 150 ? 10 : 8);
    int place = 0;
    for (AnswerButton *button : std::as_const(m_options)) {
        if (button->isHidden()) {
            continue;
        }
        button->setShape(stacked ? AnswerButton::Shape::Row : AnswerButton::Shape::Tile);
        m_answersLayout->addWidget(button, stacked ? place : 0, stacked ? 0 : place);
        ++place;
    }
    for (int column = 0; column < mostAnswerButtons; ++column) {
        m_answersLayout->setColumnStretch(column, column < (stacked ? 1 : place) ? 1 : 0);
    }
    m_quietLayout->removeWidget(m_noOpinion);
    m_quietLayout->removeWidget(m_skip);
    m_quietLayout->addWidget(m_noOpinion, 0, 0);
    m_quietLayout->addWidget(m_skip, compact ? 1 : 0, compact ? 0 : 1);
    m_quietLayout->setColumnStretch(0, 1);
    m_quietLayout->setColumnStretch(1, compact ? 0 : 1);
}

} // namespace preau::gui
