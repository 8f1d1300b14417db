// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/questionhead.h"

#include "pages/questionplan.h"
#include "pages/questionprogress.h"
#include "widgets/datalabel.h"
#include "widgets/icons.h"
#include "widgets/smallparts.h"
#include "widgets/spanlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace preau::gui {

QuestionHead::QuestionHead(QWidget *parent) : QWidget(parent), m_column(new QWidget(this))
{
    auto *side = new QHBoxLayout(this);
    side->setContentsMargins(32, 0, 32, 0);
    side->addWidget(m_column);
    side->addStretch(1);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);

    auto *about = new QHBoxLayout;
    about->setSpacing(8);
    m_icon = new IconLabel(QString(), m_column, 20, Token::InkSoft);
    m_theme = new DataLabel(m_column);
    m_count = new DataLabel(m_column, TypeRole::Body, Token::InkSoft);
    m_count->setWordWrap(false);
    about->addWidget(m_icon, 0, Qt::AlignTop);
    about->addWidget(m_theme, 1);
    about->addWidget(m_count, 0, Qt::AlignTop);
    column->addLayout(about);
    column->addSpacing(2);
    m_progress = new QuestionProgress(m_column);
    m_progress->setObjectName(u"progress"_s);
    column->addWidget(m_progress);
    column->addSpacing(16);
    m_statement = new SpanLabel(m_column, TypeRole::Statement);
    m_statement->setObjectName(u"statement"_s);
    m_statement->setLineSpacing(1.36);
    column->addWidget(m_statement);
    connect(m_progress, &QuestionProgress::opened, this, &QuestionHead::opened);
}

void QuestionHead::setQuestion(const ViewContext &context, const QuestionPlan &plan)
{
    const Question &shown = context.election->questions[plan.current()];
    const Theme *theme = context.election->theme(shown.theme);
    const QString icon = theme ? theme->icon : QString();
    m_icon->setIconName(icon);
    m_icon->setVisible(hasIcon(icon));
    m_theme->setText(theme ? context.text(theme->title) : shown.theme.value());
    m_count->setText(questionCount(plan));

    QList<QuestionProgress::Segment> segments;
    int stated = 0;
    int passed = 0;
    for (const QuestionId &id : plan.ids()) {
        const std::optional<Answer> given = context.answers.answer(id);
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
    m_progress->setSegments(segments, plan.place());
    m_progress->setAccessibleName(m_count->text());
    m_progress->setAccessibleDescription(
        tr("%1 answered, %2 skipped or without opinion", "numbers of questions").arg(stated).arg(passed));
}

void QuestionHead::setSideMargin(int pixels)
{
    layout()->setContentsMargins(pixels, 0, pixels, 0);
}

void QuestionHead::setColumnWidth(int width)
{
    m_column->setFixedWidth(width);
}

void QuestionHead::setCountShown(bool shown)
{
    m_count->setVisible(shown);
}

QWidget *QuestionHead::progress() const
{
    return m_progress;
}

int QuestionHead::columnHeight(int width) const
{
    return m_column->heightForWidth(width);
}

QString questionCount(const QuestionPlan &plan)
{
    return QuestionHead::tr("Question %1 of %2").arg(plan.place() + 1).arg(plan.count());
}

} // namespace preau::gui
