// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/coverageview.h"

#include "base/rational.h"
#include "charts/chartpanel.h"
#include "pages/chartexport.h"
#include "report/agreementcsv.h"
#include "widgets/coveragebar.h"
#include "widgets/datalabel.h"
#include "widgets/flowlayout.h"
#include "widgets/mark.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

/// A mark with what it stands for.
DataLabel *addLegend(QLayout *legend, Mark::Kind kind)
{
    auto *part = new QWidget;
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *mark = new MarkWidget(nullptr, 16);
    mark->setMark({.kind = kind, .text = {}});
    auto *words = new DataLabel(nullptr, TypeRole::Small, Token::InkSoft);
    words->setWordWrap(false);
    line->addWidget(mark);
    line->addWidget(words);
    legend->addWidget(part);
    return words;
}

} // namespace

CoverageView::CoverageView(QWidget *parent)
    : QWidget(parent),
      m_panel(new ChartPanel(ChartKind::HeatMap)),
      m_export(new ChartExport(m_panel)),
      m_lead(new DataLabel(nullptr, TypeRole::Body, Token::InkSoft)),
      m_described(new DataLabel(nullptr, TypeRole::Small, Token::Ink))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_lead);
    all->addWidget(m_panel, 1);
    all->addWidget(m_described);
    auto *legend = new FlowLayout(nullptr, 18);
    m_silent = addLegend(legend, Mark::Kind::Silent);
    m_undocumented = addLegend(legend, Mark::Kind::Undocumented);
    all->addLayout(legend);

    connect(m_panel->chart(), &ChartView::described, m_described, &QLabel::setText);
    connect(m_panel->chart(), &ChartView::columnActivated, this,
            [this](int column) { emit candidateRequested(m_candidates.value(column, -1)); });
    connect(m_panel->chart(), &ChartView::valueActivated, this, [this](int line, int column) {
        const int candidate = m_candidates.value(column, -1);
        if (line > 0) { // the first line is that of all questions
            emit themeRequested(candidate, m_themes.value(line - 1));
        } else {
            emit candidateRequested(candidate);
        }
    });
}

void CoverageView::setRoom(int height)
{
    m_panel->chart()->setMinimumHeight(std::min(height, m_panel->chart()->sizeHint().height()));
    m_panel->table()->setMinimumHeight(std::min(height, scaled(480)));
    m_panel->setMaximumHeight(height + scaled(48)); // with its head; more would take the names out of view
}

void CoverageView::setCandidates(const ViewContext &context, const QList<int> &candidates)
{
    m_context = context;
    m_candidates = candidates;
    const QString heading = tr("Known positions by theme");
    m_lead->setText(
        tr("How many of a theme’s questions have a known position. What is not known says nothing "
           "of what somebody thinks: either nobody has looked yet, or nothing was found."));
    m_panel->setHeading(heading);
    m_panel->setContent(content(coverage(*context.election)));
    m_silent->setText(tr("searched, nothing found"));
    m_undocumented->setText(tr("not yet documented"));
    m_described->setMinimumHeight(
        m_described->fontMetrics().lineSpacing()); // kept free, so that nothing moves
    m_export->setSubject(context, {.name = u"coverage"_s,
                                   .heading = heading,
                                   .explanation = m_lead->text(),
                                   .table = [context, candidates] {
                                       return coverageCsv(*context.election, candidates,
                                                          {.language = context.language,
                                                           .order = context.order,
                                                           .constituency = context.constituency,
                                                           .today = context.today});
                                   }});
}

ChartValue CoverageView::valueOf(int candidate, const QString &name, const QString &where,
                                 const PositionCounts &counts) const
{
    ChartValue value{.percent = {},
                     .fraction = 0,
                     .shade = 0,
                     .coverage = {.matched = counts.stated, .answered = counts.total()},
                     .text = {},
                     .spoken = {}};
    if (m_context.election->candidates[candidate].refused) {
        value.text = tr("file refused");
        value.spoken = tr("%1: file refused", "candidate").arg(isolated(name));
        value.missing = Mark::Kind::None;
        return value;
    }
    const QLocale locale;
    value.text = tr("%1 of %2", "known positions, questions")
                     .arg(locale.toString(counts.stated), locale.toString(counts.total()));
    if (counts.silent > 0) {
        value.text = tr("%1, %2", "known positions; searched without result")
                         .arg(value.text, tr("%n without result", nullptr, counts.silent));
    }
    value.spoken =
        tr("%1, %2: %3", "candidate, theme: what is known").arg(isolated(name), where, coverageWords(counts));
    value.missing = counts.undocumented > 0 ? Mark::Kind::Undocumented : Mark::Kind::Silent;
    if (counts.stated > 0) {
        value.percent =
            static_cast<int>(Rational(std::int64_t{100} * counts.stated, counts.total()).roundedHalfUp());
        value.fraction = static_cast<double>(counts.stated) / counts.total();
        value.shade = std::min(*value.percent / 20, 4);
        value.figure = tr("%1/%2", "known positions of questions, in a small cell")
                           .arg(locale.toString(counts.stated), locale.toString(counts.total()));
    }
    return value;
}

ChartContent CoverageView::content(const ElectionCoverage &coverage)
{
    const Election &election = *m_context.election;
    const auto questions = static_cast<int>(election.questions.size());
    ChartContent content{.name = tr("Known positions by theme"),
                         .summary = {},
                         .corner = tr("Theme"),
                         .columns = {},
                         .lines = {}};
    ChartLine totals{.label = tr("Known positions"), .remark = {}, .total = true, .values = {}};
    totals.note = tr("of %n question(s), in percent", nullptr, questions);
    QStringList names;
    PositionCounts sum;
    for (const int candidate : std::as_const(m_candidates)) {
        names.append(m_context.candidateName(candidate));
        content.columns.append(
            {.name = names.last(), .shortName = m_context.candidateFamilyName(candidate), .series = -1});
        const PositionCounts &counts = coverage.candidates[candidate].positions;
        ChartValue value = valueOf(candidate, names.last(), tr("all questions"), counts);
        value.figure = value.percent ? QLocale().toString(counts.stated) : QString();
        value.note = value.percent ? QLocale().toString(*value.percent) : QString();
        totals.values.append(value);
        sum += counts;
    }
    content.lines.append(totals);
    m_themes.clear();
    for (qsizetype t = 0; t < election.themes.size(); ++t) {
        if (coverage.themes[t].questions == 0) {
            continue;
        }
        m_themes.append(election.themes[t].id);
        ChartLine line{
            .label = m_context.text(election.themes[t].title), .remark = {}, .total = false, .values = {}};
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            line.values.append(valueOf(m_candidates[i], names[i], line.label,
                                       coverage.candidates[m_candidates[i]].byTheme[t]));
        }
        content.lines.append(line);
    }
    content.summary =
        tr("%1: %2.", "12 candidates: known positions, silent and undocumented ones")
            .arg(contestantCount(election, static_cast<int>(m_candidates.size())), coverageWords(sum));
    return content;
}

} // namespace preau::gui
