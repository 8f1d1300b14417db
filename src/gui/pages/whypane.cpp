// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/whypane.h"

#include "ui_whypane.h"

#include "itemmodels/comparisonmodel.h"
#include "itemmodels/rankingmodel.h"
#include "widgets/matchwords.h"
#include "widgets/stackfit.h"
#include "widgets/words.h"

#include <QLocale>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

/// Questions both have a stated position on, and on how many of them they differ.
std::pair<int, int> knownAndDifferent(const Election &election, int one, int other)
{
    int known = 0;
    int different = 0;
    for (qsizetype q = 0; q < election.questions.size(); ++q) {
        const Position &a = election.candidates[one].positions.value(q);
        const Position &b = election.candidates[other].positions.value(q);
        if (a.isStated() && b.isStated()) {
            ++known;
            different += a.option != b.option ? 1 : 0;
        }
    }
    return {known, different};
}

} // namespace

WhyPane::WhyPane(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::WhyPane>()),
      m_model(new ContributionsModel(this))
{
    m_ui->setupUi(this);
    m_ui->title->setRole(TypeRole::Heading);
    m_ui->title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->lead->setRole(TypeRole::Small);
    m_ui->lead->setInk(Token::InkSoft);
    m_ui->lead->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->totalValue->setRole(TypeRole::Heading);
    m_ui->totalValue->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_ui->leftOut->setRole(TypeRole::Small);
    m_ui->leftOut->setInk(Token::InkSoft);
    m_ui->leftOut->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_ui->leftOutMark->setMark({.kind = Mark::Kind::Undocumented, .text = {}});
    m_ui->setAside->setRole(TypeRole::Small);
    m_ui->setAside->setInk(Token::InkSoft);
    m_ui->computed->setRole(TypeRole::Small);
    m_ui->computed->setInk(Token::InkSoft);
    m_ui->computed->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_ui->nothingWords->setInk(Token::InkSoft);
    m_ui->footLine->setInk(Token::LineStrong);
    m_ui->tieBox->setTokens(Token::SlateWash, Token::SlateWash);
    m_ui->compare->setSmall(false);
    m_ui->leftOutRow->addStretch(1);
    m_ui->methodRow->addStretch(1);
    m_ui->back->setIconName(u"back"_s);
    m_ui->back->setFlips(true);
    m_ui->closeMethod->setIconName(u"close"_s);
    m_ui->back->hide();
    m_ui->closeMethod->hide();
    m_ui->heads->setLine(true);
    m_ui->heads->setStripHeight(38);
    m_ui->totals->setStripHeight(44);
    m_ui->table->setContributions(m_model);
    m_ui->contributionsLayout->setStretchFactor(m_ui->table,
                                                1); // up to all its rows; what is left stays empty
    fitToCurrentPage(m_ui->body);

    connect(m_ui->back, &QAbstractButton::clicked, this, &WhyPane::backRequested);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const QRect row = m_ui->table->visualRect(index);
                emit rowPlaced(QRect(m_ui->table->viewport()->mapTo(this, row.topLeft()), row.size()));
            });
    connect(m_ui->table, &ContributionsTable::columnsPlaced, this, &WhyPane::arrangeColumns);
    connect(m_ui->table, &ContributionsTable::opened, this, [this](const QModelIndex &index) {
        const int own = index.data(ContributionsModel::CandidateRole).toInt();
        emit detailRequested({.candidate = own >= 0 ? own : m_candidates.value(0, -1),
                              .question = index.data(ContributionsModel::QuestionRole).toInt()});
    });
    connect(m_ui->byEffect, &QAbstractButton::clicked, this, [this] {
        m_order = ContributionsModel::Order::Effect;
        fill();
        m_ui->table->setFocus(Qt::OtherFocusReason); // the link is gone now
    });
    connect(m_ui->showLeftOut, &QAbstractButton::clicked, this, [this] {
        m_leftOutShown = !m_leftOutShown;
        fill();
        if (m_leftOutShown) {
            m_ui->table->scrollToBottom();
        }
    });
    connect(m_ui->compare, &QAbstractButton::clicked, this, [this] { emit compareRequested(m_tied); });
    connect(m_ui->nothingLink, &QAbstractButton::clicked, this, &WhyPane::refusedRequested);
    connect(m_ui->method, &QAbstractButton::clicked, this, [this] {
        showMethod(true);
        m_ui->methodPanel->focusChoice();
    });
    connect(m_ui->closeMethod, &QAbstractButton::clicked, this, [this] {
        showMethod(false);
        m_ui->method->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->methodPanel, &MethodPanel::settingsEdited, this, &WhyPane::settingsEdited);
}

WhyPane::~WhyPane() = default;

void WhyPane::setResult(const ViewContext &context, const MatchResult &result, const QList<int> &candidates,
                        const QList<int> &tied)
{
    if (candidates != m_candidates) {
        m_leftOutShown = false;
    }
    const bool one = candidates.size() == 1;
    if (one != (m_candidates.size() == 1) && m_order == ContributionsModel::Order::Column) {
        m_order = ContributionsModel::Order::Effect; // the column it named is another one now
    }
    m_context = context;
    m_result = result;
    m_candidates = candidates;
    m_tied = tied;
    fill();
}

void WhyPane::clear()
{
    m_candidates.clear();
    m_tied.clear();
    m_result = {};
    m_context = {};
    m_leftOutShown = false;
    m_order = ContributionsModel::Order::Effect;
    m_model->clear();
    showMethod(false);
}

void WhyPane::setNarrow(bool narrow)
{
    m_ui->back->setVisible(narrow);
    m_ui->table->setFitsContents(narrow);
}

void WhyPane::showTheme(const ThemeId &theme)
{
    m_order = ContributionsModel::Order::File;
    m_leftOutShown = true;
    showMethod(false);
    fill();
    const int row = m_model->rowOfTheme(theme);
    if (row >= 0) {
        m_ui->table->setCurrentIndex(m_model->index(row, 0));
        m_ui->table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    }
}

void WhyPane::focusTable()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void WhyPane::showMethod(bool shown)
{
    if (shown) {
        m_ui->body->setCurrentWidget(m_ui->methodPanel);
    } else if (m_ui->body->currentWidget() == m_ui->methodPanel) {
        m_ui->body->setCurrentWidget(m_ui->contributions);
    }
    m_ui->closeMethod->setVisible(shown);
    if (!m_candidates.isEmpty()) {
        fill();
    }
}

void WhyPane::fill()
{
    m_ui->retranslateUi(this);
    // layout margins are not mirrored by Qt: the room for the scroll bar is
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int gutter = ContributionsTable::gutter;
    for (QLayout *row : std::initializer_list<QLayout *>{m_ui->head, m_ui->leadRow, m_ui->foot,
                                                         m_ui->methodRow, m_ui->nothingLayout}) {
        const QMargins now = row->contentsMargins();
        row->setContentsMargins(rtl ? gutter : 0, now.top(), rtl ? 0 : gutter, now.bottom());
    }
    m_ui->methodPanel->retranslate(m_context);
    m_ui->methodPanel->setSettings(m_result.settings);
    m_ui->back->setName(tr("Back to the ranking"));
    m_ui->closeMethod->setName(tr("Close the choice of method"));
    const bool choosing = m_ui->body->currentWidget() == m_ui->methodPanel;
    if (m_candidates.isEmpty()) {
        return;
    }
    m_ui->title->setText(choosing ? tr("How it is computed") : titleWords());
    setAccessibleName(titleWords()); // a change is told to assistive programs

    const CandidateResult *first = m_result.of(m_candidates.first());
    const bool nothing = !first || !first->score;
    if (nothing && !choosing) {
        const Candidate &who = m_context.election->candidates[m_candidates.first()];
        m_ui->nothingWords->setText(
            who.refused
                ? tr("The file of %1 could not be used, so none of the positions are known here.")
                      .arg(isolated(m_context.candidateName(m_candidates.first())))
                : tr("No position of %1 is known on what you answered, so there is nothing to compare.")
                      .arg(isolated(m_context.candidateName(m_candidates.first()))));
        m_ui->nothingLink->setText(tr("See what is wrong with the file"));
        m_ui->nothingLink->setVisible(who.refused);
    }
    if (!choosing) {
        m_ui->body->setCurrentWidget(nothing ? m_ui->nothing : m_ui->contributions);
    }

    const int scroll = m_ui->table->verticalScrollBar()->value();
    const int question = m_ui->table->currentIndex().data(ContributionsModel::QuestionRole).toInt();
    const bool had = m_ui->table->currentIndex().isValid();
    const bool same = m_model->candidates() == m_candidates;
    m_model->setResult(m_context, m_result, m_candidates, m_leftOutShown);
    m_model->setOrder(m_candidates.size() > 1 && m_order == ContributionsModel::Order::Effect
                          ? ContributionsModel::Order::File
                          : m_order,
                      m_column, m_direction);
    m_ui->table->relayout();
    if (same && had) {
        const int row = m_model->rowOfQuestion(question);
        if (row >= 0) {
            m_ui->table->setCurrentIndex(m_model->index(row, 0));
        }
    }
    m_ui->table->verticalScrollBar()->setValue(same ? scroll : 0);

    m_ui->lead->setText(leadWords());
    m_ui->byEffect->setVisible(m_candidates.size() == 1 && m_order != ContributionsModel::Order::Effect);
    fillHeads();
    fillTotals();
    fillNotes();
    arrangeColumns();
    m_ui->table->setAccessibleName(tr("Contributions of the questions"));
}

QString WhyPane::titleWords() const
{
    const CandidateResult *first = m_result.of(m_candidates.first());
    const QString name = isolated(m_context.candidateName(m_candidates.first()));
    if (!first || !first->percent) {
        return tr("%1: no result", "a candidate").arg(name);
    }
    const QString percent = percentWords(*first->percent);
    if (m_candidates.size() == 1) {
        return tr("%1: %2, %3", "candidate: percentage, on 26 of your 28 answers")
            .arg(name, percent, coverageSentence(first->coverage));
    }
    QStringList names;
    QStringList matched;
    bool same = true;
    for (const int candidate : m_candidates) {
        names.append(isolated(m_context.candidateName(candidate)));
        const CandidateResult *one = m_result.of(candidate);
        matched.append(QLocale().toString(one->coverage.matched));
        same = same && one->coverage == first->coverage;
    }
    const QString coverage =
        same ? coverageSentence(first->coverage)
             : tr("on %1 of your %n answer(s)",
                  "coverages of several candidates, as in: on 6 and 7 of your 8 answers", m_result.answered)
                   .arg(QLocale().createSeparatedList(matched));
    return tr("%1: %2 each, %3", "candidates: percentage each, coverage")
        .arg(QLocale().createSeparatedList(names), percent, coverage);
}

QString WhyPane::leadWords() const
{
    const ContributionsModel::Worth &worth = m_model->worth();
    const QList<qint64> &weights = m_model->weights();
    const QLocale locale;
    const QString value = [&] {
        if (m_result.settings.method == MatchMethod::Euclidean) {
            return tr("The gap is the squared distance: the smaller, the closer. The percentage is 100 less "
                      "its root.");
        }
        if (weights.size() == 1) {
            return tr("Each question is worth %n point(s).", nullptr, static_cast<int>(weights.first()));
        }
        if (weights.isEmpty()) {
            return QString();
        }
        if (!worth.themesWeigh && worth.normal > 0 && worth.high > 0 && worth.low > 0) {
            return tr("A question is worth %1 points, %2 if “more”, %3 if “less”.")
                .arg(locale.toString(worth.normal), locale.toString(worth.high), locale.toString(worth.low));
        }
        if (!worth.themesWeigh && worth.normal > 0 && worth.high > 0) {
            return tr("A question is worth %1 points, %2 if “more”.")
                .arg(locale.toString(worth.normal), locale.toString(worth.high));
        }
        if (!worth.themesWeigh && worth.normal > 0 && worth.low > 0) {
            return tr("A question is worth %1 points, %2 if “less”.")
                .arg(locale.toString(worth.normal), locale.toString(worth.low));
        }
        return tr("A question is worth %1 to %2 points, by the importance you gave.")
            .arg(locale.toString(weights.first()), locale.toString(weights.last()));
    }();
    const QString order = [&] {
        if (m_candidates.size() > 1 && m_order == ContributionsModel::Order::Effect) {
            bool same = true;
            for (qsizetype i = 1; i < m_candidates.size(); ++i) {
                same = same && m_model->totals(i) == m_model->totals(0);
            }
            return same ? tr("The same points, from different questions.")
                        : tr("The same share of the points, from different questions.");
        }
        switch (m_order) {
        case ContributionsModel::Order::Effect:
            return tr("Sorted by effect on the score.");
        case ContributionsModel::Order::File:
            return tr("Sorted by theme.");
        case ContributionsModel::Order::Column:
            break;
        }
        return tr("Sorted by “%1”.", "the head of a column")
            .arg(m_model->headerData(m_column, Qt::Horizontal).toString());
    }();
    return value.isEmpty() ? order : tr("%1 %2", "two sentences").arg(order, value);
}

void WhyPane::fillHeads()
{
    const int columns = m_model->columnCount();
    if (m_heads.size() != columns) {
        QList<QWidget *> cells;
        m_heads.clear();
        for (int column = 0; column < columns; ++column) {
            const Qt::Alignment alignment =
                column == ContributionsModel::QuestionColumn ||
                        (!m_model->isSingle() && column >= ContributionsModel::FirstCandidateColumn)
                    ? Qt::AlignLeading
                : column == ContributionsModel::PointsColumn ? Qt::AlignTrailing
                                                             : Qt::AlignHCenter;
            auto *button = new SortButton(QString(), alignment, m_ui->heads);
            connect(button, &QAbstractButton::clicked, this, [this, column] { sortBy(column); });
            m_heads.append(button);
            cells.append(button);
        }
        m_ui->heads->setCells(cells);
    }
    for (int column = 0; column < columns; ++column) {
        m_heads[column]->setText(m_model->headerData(column, Qt::Horizontal).toString());
        const bool sorted =
            (m_order == ContributionsModel::Order::File && column == ContributionsModel::QuestionColumn) ||
            (m_order == ContributionsModel::Order::Column && column == m_column);
        m_heads[column]->setSorted(!sorted                             ? SortButton::Sorted::No
                                   : m_direction == Qt::AscendingOrder ? SortButton::Sorted::Ascending
                                                                       : SortButton::Sorted::Descending);
    }
}

void WhyPane::sortBy(int column)
{
    if (column == ContributionsModel::QuestionColumn) {
        // the themes, then back to the effect
        m_order = m_order == ContributionsModel::Order::File ? ContributionsModel::Order::Effect
                                                             : ContributionsModel::Order::File;
        m_direction = Qt::AscendingOrder;
    } else if (m_order == ContributionsModel::Order::Column && m_column == column) {
        if (m_direction == Qt::DescendingOrder) {
            m_order = ContributionsModel::Order::Effect;
        }
        m_direction = Qt::DescendingOrder;
    } else {
        m_order = ContributionsModel::Order::Column;
        m_column = column;
        m_direction = Qt::AscendingOrder;
    }
    fill();
    m_ui->table->scrollToTop();
}

void WhyPane::fillTotals()
{
    const bool single = m_candidates.size() == 1;
    m_ui->totalWords->setVisible(single);
    m_ui->totalValue->setVisible(single);
    m_ui->footLine->setVisible(single);
    m_ui->totalRow->setContentsMargins(0, single ? 10 : 0, 0, single ? 10 : 0);
    m_ui->totals->setVisible(!single);
    m_ui->tieBox->setVisible(m_tied.size() > 1);
    const QLocale locale;
    if (single) {
        const ContributionsModel::Totals totals = m_model->totals(0);
        const CandidateResult *one = m_result.of(m_candidates.first());
        const QString percent = one && one->percent ? percentWords(*one->percent) : QString();
        if (m_result.settings.method == MatchMethod::Euclidean) {
            m_ui->totalWords->setText(tr("Average gap of %n question(s)", nullptr, totals.questions));
            m_ui->totalValue->setText(
                tr("%1 of %2, that is %3", "sum of gaps, largest sum, percentage")
                    .arg(locale.toString(totals.points), locale.toString(totals.outOf), percent));
        } else {
            m_ui->totalWords->setText(tr("Total of %n question(s)", nullptr, totals.questions));
            m_ui->totalValue->setText(
                tr("%1 points of %2, that is %3")
                    .arg(locale.toString(totals.points), locale.toString(totals.outOf), percent));
        }
        m_ui->tieWords->setText(tr("First place shared by %1. A tie is not broken here.", "five candidates")
                                    .arg(contestantsInWords(m_context, static_cast<int>(m_tied.size()))));
        return;
    }
    QList<QWidget *> cells{new DataLabel(tr("Total"), m_ui->totals, TypeRole::Heading),
                           new QWidget(m_ui->totals)};
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        const ContributionsModel::Totals totals = m_model->totals(i);
        auto *label = new DataLabel(
            tr("%1 of %2", "points").arg(locale.toString(totals.points), locale.toString(totals.outOf)),
            m_ui->totals, TypeRole::Heading);
        label->setContentsMargins(4, 0, 4, 0);
        cells.append(label);
    }
    m_ui->totals->setCells(cells);
    if (m_candidates.size() == 2) {
        const auto [known, different] =
            knownAndDifferent(*m_context.election, m_candidates[0], m_candidates[1]);
        m_ui->tieWords->setText(
            different > 0
                ? tr("A tie is not broken here. Yet their positions differ on %1 of the %n question(s) where "
                     "both are known.",
                     nullptr, known)
                      .arg(locale.toString(different))
                : tr("A tie is not broken here. Their positions are the same wherever both are known."));
    } else {
        m_ui->tieWords->setText(tr("A tie is not broken here."));
    }
}

void WhyPane::fillNotes()
{
    const CandidateResult *one = m_candidates.size() == 1 ? m_result.of(m_candidates.first()) : nullptr;
    const int without = one ? one->coverage.answered - one->coverage.matched : 0;
    const bool exclude = m_result.settings.missing == MissingRule::Exclude;
    m_ui->leftOutMark->setVisible(without > 0);
    m_ui->leftOut->setVisible(without > 0);
    m_ui->showLeftOut->setVisible(without > 0 && exclude);
    if (without > 0) {
        const QString number = sentenceCase(numberWordsFeminine(without));
        m_ui->leftOut->setText(
            exclude
                ? tr("%1 answer(s) are not compared, for lack of a known position.", "%1: a number in words",
                     without)
                      .arg(number)
                : tr("%1 answer(s) met no known position.", "%1: a number in words", without).arg(number));
        m_ui->showLeftOut->setText(m_leftOutShown ? tr("Hide them") : tr("See them"));
    }
    const auto setAside = static_cast<int>(m_result.setAside.size());
    m_ui->setAside->setVisible(setAside > 0 && !m_result.weightsIgnored);
    m_ui->setAside->setText(
        tr("%1 answer(s) are set aside, since you left their themes out.", "%1: a number in words", setAside)
            .arg(sentenceCase(numberWordsFeminine(setAside))));
    m_ui->computed->setText(computedSentence(m_result.settings));
}

void WhyPane::fitLine(DataLabel *words, int others) const
{
    // as wide as its words where the line has room for them, so that what follows stands right behind
    const int room = std::max(scaled(80), width() - ContributionsTable::gutter - others);
    const int wanted = QFontMetrics(gui::font(TypeRole::Small)).horizontalAdvance(words->text()) + 4;
    words->setFixedWidth(std::min(room, wanted));
}

void WhyPane::arrangeColumns()
{
    fitLine(m_ui->leftOut, m_ui->leftOutMark->sizeHint().width() + 16 +
                               (m_ui->showLeftOut->isHidden() ? 0 : m_ui->showLeftOut->sizeHint().width()));
    fitLine(m_ui->computed, m_ui->method->sizeHint().width() + 16);
    m_ui->heads->setColumns(m_ui->table->columnWidths());
    m_ui->totals->setColumns(m_ui->table->columnWidths());
}

void WhyPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeColumns();
}

} // namespace preau::gui
