// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/agreementview.h"

#include "charts/chartpanel.h"
#include "pages/chartexport.h"
#include "pages/pairline.h"
#include "report/agreementcsv.h"
#include "widgets/datalabel.h"
#include "widgets/pagescroll.h"
#include "widgets/words.h"

#include <QBoxLayout>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr qsizetype pairsWanted = 5; // at each end

} // namespace

AgreementView::AgreementView(QWidget *parent)
    : QWidget(parent),
      m_panel(new ChartPanel(ChartKind::HeatMap)),
      m_export(new ChartExport(m_panel)),
      m_lead(new DataLabel(nullptr, TypeRole::Body, Token::InkSoft)),
      m_described(new DataLabel(nullptr, TypeRole::Small, Token::Ink)),
      m_caption(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_map(new QWidget),
      m_ends(new QWidget),
      m_closestTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_closest(new QVBoxLayout),
      m_farthestTitle(new DataLabel(nullptr, TypeRole::Heading)),
      m_farthest(new QVBoxLayout),
      m_caution(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft))
{
    auto *map = new QVBoxLayout(m_map);
    map->setContentsMargins(0, 0, 0, 0);
    map->setSpacing(6);
    map->addWidget(m_panel, 1);
    map->addWidget(m_described);
    map->addWidget(m_caption);

    auto *ends = new QVBoxLayout(m_ends);
    ends->setContentsMargins(0, 0, 0, 0);
    ends->setSpacing(0);
    for (auto &[title, pairs] :
         {std::pair(m_closestTitle, m_closest), std::pair(m_farthestTitle, m_farthest)}) {
        title->setContentsMargins(0, 6, 0, 8);
        pairs->setSpacing(0);
        ends->addWidget(title);
        ends->addLayout(pairs);
        ends->addSpacing(16);
    }
    ends->addWidget(m_caution);
    ends->addStretch(1);

    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(32);
    m_columns->addWidget(m_map, 1);
    m_columns->addWidget(m_ends);
    m_columns->addStretch(0); // in a wide window the map keeps to itself
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_lead);
    all->addLayout(m_columns, 1);

    connect(m_panel->chart(), &ChartView::described, m_described, &QLabel::setText);
    connect(m_panel->chart(), &ChartView::columnActivated, this,
            [this](int column) { emit candidateRequested(m_table.candidates.value(column, -1)); });
    connect(m_panel->chart(), &ChartView::valueActivated, this, [this](int line, int column) {
        const int one = m_table.candidates.value(line, -1);
        const int other = m_table.candidates.value(column, -1);
        if (one == other) {
            emit candidateRequested(one);
        } else {
            emit pairRequested(one, other);
        }
    });
}

void AgreementView::setRoom(int height)
{
    m_panel->chart()->setMinimumHeight(std::min(height, m_panel->chart()->sizeHint().height()));
    m_panel->table()->setMinimumHeight(std::min(height, scaled(480)));
    m_panel->setMaximumHeight(height + scaled(48)); // with its head; more would take the names out of view
}

void AgreementView::setCandidates(const ViewContext &context, const QList<int> &candidates)
{
    m_context = context;
    m_table = agreementTable(*context.election, candidates);
    m_names.clear();
    for (const int candidate : candidates) {
        m_names.append(context.candidateName(candidate));
    }
    const QString heading = tr("Agreement, pair by pair");
    m_lead->setText(tr("%1 means the same position on every question known for both, %2 the opposite on "
                       "each. Only documented "
                       "positions count: silence is neither agreement nor disagreement.",
                       "100%, 0%")
                        .arg(percentWords(100), percentWords(0)));
    m_caption->setText(
        tr("Below each percentage: the questions known for both. With fewer than %n of them there is no "
           "percentage.",
           nullptr, m_table.commonNeeded));
    m_panel->setHeading(heading);
    m_panel->setContent(content());
    m_described->setMinimumHeight(
        m_described->fontMetrics().lineSpacing()); // kept free, so that nothing moves
    m_closestTitle->setText(tr("Closest on these questions"));
    m_farthestTitle->setText(tr("Farthest apart on these questions"));
    fillPairs(m_closest, closestPairs(m_table, pairsWanted));
    fillPairs(m_farthest, farthestPairs(m_table, pairsWanted));
    m_caution->setText(
        tr("Other questions would give other figures. To be close on these ones is neither praise nor "
           "blame, and says nothing of what was not asked."));
    m_export->setSubject(
        context,
        {.name = u"agreement"_s,
         .heading = heading,
         .explanation = m_lead->text() + u' ' + m_caption->text() + u' ' + m_caution->text(),
         .table = [election = context.election, table = m_table] { return agreementCsv(*election, table); }});
    arrange();
}

ChartValue AgreementView::ownValue(qsizetype one) const
{
    const int known = m_table.known[one];
    ChartValue value{.percent = {},
                     .fraction = 0,
                     .shade = 0,
                     .coverage = {},
                     .text = tr("%n known", "positions", known),
                     .spoken =
                         tr("%1: %n known position(s)", "candidate", known).arg(isolated(m_names[one]))};
    value.blank = true;
    return value;
}

ChartValue AgreementView::valueOf(qsizetype one, qsizetype other) const
{
    const PairAgreement &pair = m_table.at(one, other);
    const QString names =
        tr("%1 and %2", "two candidates").arg(isolated(m_names[one]), isolated(m_names[other]));
    ChartValue value{.percent = pair.percent(),
                     .fraction = pair.agreement ? pair.agreement->toDouble() : 0,
                     .shade = pair.percent() ? std::min(*pair.percent() / 20, 4) : 0,
                     .coverage = {.matched = pair.known, .answered = pair.known},
                     .text = {},
                     .spoken = {}};
    value.note = QLocale().toString(pair.known);
    value.missing = Mark::Kind::None;
    if (value.percent) {
        value.text = tr("%1, on %2", "percentage, questions known for both")
                         .arg(percentWords(*value.percent), value.note);
        value.spoken = tr("%1: %2, on %n question(s) known for both, %3 of them with another position",
                          "two candidates, percentage", pair.known)
                           .arg(names, percentWords(*value.percent), QLocale().toString(pair.different));
    } else {
        value.text = tr("%n in common, too few", "questions", pair.known);
        value.spoken =
            tr("%1: no percentage, only %n question(s) known for both", "two candidates", pair.known)
                .arg(names);
    }
    return value;
}

ChartContent AgreementView::content() const
{
    ChartContent content{.name = tr("Agreement, pair by pair"),
                         .summary = summary(),
                         .corner = {},
                         .columns = {},
                         .lines = {}};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QString shortName = m_context.candidateFamilyName(m_table.candidates[i]);
        content.columns.append({.name = m_names[i], .shortName = shortName, .series = -1});
        ChartLine line{.label = shortName, .remark = {}, .total = false, .values = {}};
        line.title = m_names[i];
        for (qsizetype j = 0; j < m_names.size(); ++j) {
            line.values.append(i == j ? ownValue(i) : valueOf(i, j));
        }
        content.lines.append(line);
    }
    return content;
}

QString AgreementView::summary() const
{
    const PairsAtEnd far = farthestPairs(m_table, m_table.pairs.size());
    if (far.pairs.isEmpty()) {
        return tr("No two have enough known positions in common.");
    }
    const PairAgreement &least = far.pairs.constFirst();
    const PairAgreement &most = far.pairs.constLast();
    return tr("%n pair(s) can be compared; agreement goes from %1 (%2) to %3 (%4).",
              "percentage and names of the farthest, then of the closest", static_cast<int>(far.pairs.size()))
        .arg(percentWords(*least.percent()), pairNames(least), percentWords(*most.percent()),
             pairNames(most));
}

QString AgreementView::pairNames(const PairAgreement &pair) const
{
    const auto name = [this](int candidate) {
        return isolated(m_names[m_table.candidates.indexOf(candidate)]);
    };
    return tr("%1 and %2", "two candidates").arg(name(pair.first), name(pair.second));
}

void AgreementView::fillPairs(QVBoxLayout *column, const PairsAtEnd &end)
{
    clearLayout(column);
    for (const PairAgreement &pair : end.pairs) {
        const QString figure = percentWords(*pair.percent());
        const QString basis = tr("on %n question(s), %1 with another position", "known for both", pair.known)
                                  .arg(QLocale().toString(pair.different));
        auto *line = new PairLine(pairNames(pair), figure, basis);
        line->setAccessibleName(tr("%1: %2 %3. Compare", "names, percentage, on how many questions")
                                    .arg(pairNames(pair), figure, basis));
        connect(line, &QAbstractButton::clicked, this,
                [this, pair] { emit pairRequested(pair.first, pair.second); });
        column->addWidget(line);
    }
    QString note;
    if (end.tiedBeyond > 0) {
        note = tr("%n pairs share exactly the same percentage: too many to list. All are in the table.",
                  nullptr, end.tiedBeyond);
    } else if (end.pairs.isEmpty()) {
        note = tr("No two have enough known positions in common.");
    }
    if (!note.isEmpty()) {
        column->addWidget(new DataLabel(note, nullptr, TypeRole::Small, Token::InkSoft));
    }
    showAdded(column);
}

void AgreementView::arrange()
{
    const bool narrow = width() < scaled(900);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ends->setMinimumWidth(narrow ? 0 : scaled(272));
    m_ends->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(320));
    // no wider than its cells can become
    const auto columns = static_cast<int>(m_names.size());
    m_map->setMaximumWidth(narrow ? QWIDGETSIZE_MAX
                                  : std::max(scaled(620), scaled(300) + columns * scaled(44)));
}

void AgreementView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace preau::gui
