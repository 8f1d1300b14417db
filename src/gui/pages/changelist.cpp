// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/changelist.h"

#include "analysis/robustnesssummary.h"
#include "pages/changeline.h"
#include "pages/robustnesswords.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/mark.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QLocale>

namespace preau::gui {

namespace {

QString thenWords(const RobustnessWords &words, const QList<int> &first)
{
    if (first.isEmpty()) {
        return ChangeList::tr("nobody could be ranked");
    }
    return first.size() > 1
               ? ChangeList::tr("%1 would share the first place", "names").arg(words.names(first))
               : ChangeList::tr("%1 would be first", "a name").arg(words.names(first));
}

} // namespace

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent),
      m_title(new DataLabel(nullptr, TypeRole::Heading)),
      m_lead(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_changes(new QVBoxLayout),
      m_showLarger(new LinkButton),
      m_larger(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(4);
    m_changes->setSpacing(0);
    column->addLayout(m_changes);
    column->addSpacing(8);
    column->addWidget(m_showLarger, 0, Qt::AlignLeading);
    m_larger->setSpacing(0);
    column->addLayout(m_larger);
    connect(m_showLarger, &QAbstractButton::clicked, this, [this] {
        m_largerShown = !m_largerShown;
        fill();
        emit heightChanged();
    });
}

void ChangeList::setContent(const RobustnessWords &words, int selected)
{
    m_words = words;
    m_selected = selected;
    fill();
}

void ChangeList::closeLarger()
{
    m_largerShown = false;
}

void ChangeList::fill()
{
    clearLayout(m_changes);
    clearLayout(m_larger);
    const ChangeGroups groups = groupChanges(*m_words.context.election, m_words.robustness.changes);
    if (groups.questions == 0) {
        m_title->setText(tr("No answer, changed alone, changes the first place"));
        m_lead->hide();
        m_showLarger->hide();
        return;
    }
    m_title->setText(tr("A single answer could change the first place"));
    const QString number = QLocale().toString(groups.questions);
    const bool only = groups.oneStep.isEmpty();
    m_lead->setText(
        only ? tr("True of %1 of your %n answer(s), by more than one step.", nullptr, m_words.result.answered)
                   .arg(number)
             : tr("True of %1 of your %n answer(s). First the changes by a single step:", nullptr,
                  m_words.result.answered)
                   .arg(number));
    m_lead->show();
    addChanges(m_changes, groups.oneStep);
    m_showLarger->setVisible(!groups.larger.isEmpty() && !only);
    m_showLarger->setText(m_largerShown ? tr("Hide the larger changes")
                                        : tr("Larger changes, on %n question(s)", nullptr,
                                             static_cast<int>(groups.larger.size())));
    if (m_largerShown || only) {
        addChanges(m_larger, groups.larger);
    }
}

void ChangeList::addChanges(QVBoxLayout *column, const QList<QuestionChanges> &questions)
{
    for (const QuestionChanges &one : questions) {
        column->addWidget(new Hairline);
        column->addSpacing(6);
        column->addWidget(
            new DataLabel(m_words.context.statement(m_words.context.election->questions[one.question])));
        for (const SingleChange &change : one.changes) {
            column->addWidget(newLine(one.question, change));
        }
        column->addSpacing(6);
    }
    showAdded(column);
}

QWidget *ChangeList::newLine(int question, const SingleChange &change)
{
    const ViewContext &context = m_words.context;
    const Question &asked = context.election->questions[question];
    const auto words = [&](int option) {
        return answerWords(asked, Answer{.kind = Answer::Kind::Stated, .option = option}, context.language,
                           context.election->referenceLanguage());
    };
    const QString then = thenWords(m_words, change.first);
    const QString sentence = change.to < 0
                                 ? tr("Without this answer, %1.", "what would happen").arg(then)
                                 : tr("“%1” instead of “%2”: %3.", "an answer, another, what would happen")
                                       .arg(words(change.to), words(change.from), then);
    const Mark to = change.to < 0 ? answerMark(asked, Answer{.kind = Answer::Kind::Skipped})
                                  : optionMark(asked, change.to);
    auto *line = new ChangeLine(optionMark(asked, change.from), to, sentence);
    line->setAccessibleName(
        tr("%1 %2", "a statement, then a sentence").arg(context.statement(asked), sentence));
    const DetailTarget target{.candidate = change.first.value(0, m_selected), .question = question};
    connect(line, &QAbstractButton::clicked, this, [this, target] {
        if (target.candidate >= 0) {
            emit detailRequested(target);
        }
    });
    return line;
}

} // namespace preau::gui
