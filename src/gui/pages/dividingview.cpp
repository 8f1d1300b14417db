// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/dividingview.h"

#include "charts/chartpanel.h"
#include "pages/chartexport.h"
#include "report/agreementcsv.h"
#include "widgets/datalabel.h"
#include "widgets/electionwords.h"
#include "widgets/words.h"

#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

ChartValue textValue(const QString &text)
{
    return {.percent = {}, .fraction = 0, .shade = 0, .coverage = {}, .text = text, .spoken = text};
}

/// As a candidate's position is called; options of a choice with the letter they are drawn with.
QString optionName(const Question &question, int option, const ViewContext &context)
{
    Position position;
    position.state = PositionState::Stated;
    position.option = static_cast<std::int16_t>(option);
    const QString words =
        positionWords(question, position, context.language, context.election->referenceLanguage());
    const QString letter = question.answers.isOrdered() ? QString() : optionMark(question, option).text;
    return letter.isEmpty() ? words
                            : DividingView::tr("%1 (%2)", "text of an option, its letter").arg(words, letter);
}

/// "Strongly agree 3 · Agree 1"
QString partsWords(const QList<ChartPart> &parts)
{
    QStringList words;
    for (const ChartPart &part : parts) {
        if (part.count > 0) {
            words.append(DividingView::tr("%1 %2", "a position in words and how many have it")
                             .arg(isolated(part.words), QLocale().toString(part.count)));
        }
    }
    return words.join(u" · "_s);
}

} // namespace

DividingView::DividingView(QWidget *parent)
    : QWidget(parent),
      m_panel(new ChartPanel(ChartKind::Bars)),
      m_export(new ChartExport(m_panel)),
      m_lead(new DataLabel(nullptr, TypeRole::Body, Token::InkSoft))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_lead);
    all->addWidget(m_panel, 1);
    connect(m_panel->chart(), &ChartView::valueActivated, this, [this](int line) {
        if (line >= 0 && line < m_questions.size()) {
            emit questionRequested(m_questions[line].question);
        }
    });
}

void DividingView::setRoom(int height)
{
    const bool table = m_panel->isTableShown();
    m_panel->table()->setMinimumHeight(table ? height : 0);
    m_panel->setMaximumHeight(table ? height + scaled(48) : QWIDGETSIZE_MAX); // with its head
}

void DividingView::setCandidates(const ViewContext &context, const QList<int> &candidates)
{
    m_context = context;
    m_questions = dividingQuestions(*context.election, candidates);
    const QString heading = tr("The question that divides most first");
    m_lead->setText(tr(
        "The percentage is how far two of those with a known position agree on average on this question: the "
        "lower, the more it divides. Where few positions are known there is none. That a question divides "
        "says "
        "nothing of how much it matters."));
    m_panel->setHeading(heading);
    m_panel->setContent(content());
    m_export->setSubject(context, {.name = u"questions"_s,
                                   .heading = heading,
                                   .explanation = m_lead->text(),
                                   .table = [context, questions = m_questions] {
                                       return dividingCsv(*context.election, questions,
                                                          {.language = context.language,
                                                           .order = context.order,
                                                           .constituency = context.constituency,
                                                           .today = context.today});
                                   }});
}

ChartLine DividingView::lineOf(const DividingQuestion &one) const
{
    const Question &question = m_context.election->questions[one.question];
    const QString reference = m_context.election->referenceLanguage();
    const QLocale locale;
    ChartLine line{.label = questionLabel(question, m_context.language, reference),
                   .remark = {},
                   .total = false,
                   .values = {}};
    line.title = m_context.statement(question);
    // as they are answered: agreement first
    for (int number = 0; number < question.answers.size(); ++number) {
        const int option = question.answers.isAgreement() ? question.answers.size() - 1 - number : number;
        line.parts.append({.count = one.options[option],
                           .mark = optionMark(question, option),
                           .words = optionName(question, option, m_context)});
    }
    const QList<ChartPart> stated = line.parts;
    line.parts.append({.count = one.silent,
                       .mark = {.kind = Mark::Kind::Silent, .text = {}},
                       .words = tr("Nothing found")});
    line.parts.append({.count = one.undocumented,
                       .mark = {.kind = Mark::Kind::Undocumented, .text = {}},
                       .words = tr("Not yet documented")});

    const std::optional<int> percent = one.percent();
    ChartValue value = textValue(percent ? percentWords(*percent) : tr("too few known"));
    value.percent = percent;
    value.spoken = tr("%1 %2. %3", "statement, average agreement, positions with their counts")
                       .arg(line.title,
                            percent ? tr("Average agreement %1", "percentage").arg(percentWords(*percent))
                                    : tr("Too few known positions for a percentage"),
                            partsWords(line.parts));
    line.values = {value, textValue(locale.toString(one.known())), textValue(partsWords(stated)),
                   textValue(locale.toString(one.silent)), textValue(locale.toString(one.undocumented))};
    return line;
}

ChartContent DividingView::content() const
{
    ChartContent content{.name = tr("Questions that divide"),
                         .summary = {},
                         .corner = tr("Question"),
                         .columns = {},
                         .lines = {}};
    for (const QString &column : {tr("Average agreement"), tr("Known"), tr("Positions"), tr("Nothing found"),
                                  tr("Not yet documented")}) {
        content.columns.append({.name = column, .shortName = column, .series = -1});
    }
    int ranked = 0;
    for (const DividingQuestion &one : m_questions) {
        content.lines.append(lineOf(one));
        ranked += one.ranked ? 1 : 0;
    }
    content.summary =
        tr("%n question(s) in order of how much they divide; the others have too few known positions.",
           nullptr, ranked);
    return content;
}

} // namespace preau::gui
