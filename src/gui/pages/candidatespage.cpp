// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/candidatespage.h"

#include "base/text.h"
#include "itemmodels/candidatecarddelegate.h"
#include "itemmodels/candidatelistmodel.h"
#include "widgets/buttons.h"
#include "widgets/cardview.h"
#include "widgets/datalabel.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int searchFrom = 20; ///< candidates from which a search field helps
constexpr int cardWidth = 236; ///< four beside each other on a page 1008 px wide

} // namespace

CandidatesPage::CandidatesPage(QWidget *parent)
    : Page(parent),
      m_model(new CandidateListModel(this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_header(new PageHeader(this)),
      m_search(new QLineEdit),
      m_official(new ActionButton(QString(), u"ballot"_s)),
      m_shuffle(new ActionButton(QString(), u"shuffle"_s)),
      m_agreement(new ActionButton(QString(), u"chart-heatmap"_s)),
      m_compare(new ActionButton(QString(), u"compare"_s)),
      m_view(new CardView(this)),
      m_message(new DataLabel(this, TypeRole::Body, Token::InkSoft))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(CandidateListModel::SearchRole);

    m_search->setClearButtonEnabled(true);
    m_search->setContextMenuPolicy(Qt::NoContextMenu);
    m_search->setAcceptDrops(false); // what is dropped is for the window
    m_search->setMinimumHeight(40);
    m_header->addAction(m_search);
    m_header->addAction(m_official);
    m_header->addAction(m_shuffle);
    m_header->addAction(m_agreement);
    m_header->addAction(m_compare);

    m_view->setModel(m_filter);
    m_view->setItemDelegate(new CandidateCardDelegate(m_view));
    m_view->setGrid(cardWidth, 6);
    m_view->installEventFilter(this);
    m_message->setContentsMargins(0, 8, 0, 8);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    applyMargins();

    connect(m_view, &CardView::itemActivated, this, [this](const QModelIndex &index) {
        emit candidateRequested(index.data(CandidateListModel::CandidateRole).toInt());
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(foldedForSearch(text));
        refresh();
    });
    connect(m_official, &QPushButton::clicked, this,
            [this] { emit orderEdited({.kind = DisplayOrder::Kind::Ballot}); });
    connect(m_shuffle, &QPushButton::clicked, this, &CandidatesPage::draw);
    connect(m_agreement, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Agreement); });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        QList<int> chosen;
        for (const int candidate : context().candidates()) {
            if (m_chosen.isEmpty() || m_chosen.contains(candidate)) {
                chosen.append(candidate);
            }
        }
        emit compareRequested(chosen);
    });
    refresh();
}

void CandidatesPage::clear()
{
    m_chosen.clear();
    m_search->clear();
    m_view->setCurrentIndex({});
    m_view->scrollToTop();
    refresh();
}

QWidget *CandidatesPage::initialFocus()
{
    return m_view;
}

bool CandidatesPage::focusSearch()
{
    if (!m_search->isVisible()) {
        return false;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void CandidatesPage::draw()
{
    // four figures: short enough to read aloud and to type again
    const quint64 seed = QRandomGenerator::system()->bounded(1000, 10000);
    emit orderEdited({.kind = DisplayOrder::Kind::Shuffle, .seed = seed});
}

void CandidatesPage::toggle(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const int candidate = index.data(CandidateListModel::CandidateRole).toInt();
    if (!m_chosen.remove(candidate)) {
        m_chosen.insert(candidate);
    }
    m_model->setContext(context(), m_chosen);
    refreshCompare();
}

void CandidatesPage::refresh()
{
    const ElectionPtr &election = context().election;
    if (election != m_election) {
        m_chosen.clear();
        m_election = election;
    }
    const int focused = m_view->currentIndex().isValid()
                            ? m_view->currentIndex().data(CandidateListModel::CandidateRole).toInt()
                            : -1;
    m_model->setContext(context(), m_chosen);
    m_view->setBalanced(m_model->rowCount());
    if (!m_view->currentIndex().isValid() && focused >= 0) {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            if (m_filter->index(row, 0).data(CandidateListModel::CandidateRole).toInt() == focused) {
                m_view->setCurrentIndex(m_filter->index(row, 0));
            }
        }
    }
    m_header->setElection(context());
    m_header->setTitle(election ? contestantsNoun(*election) : tr("Candidates"));
    const bool drawn = context().order.kind == DisplayOrder::Kind::Shuffle;
    const bool hasOfficial = election && !election->ballotOrder.isEmpty();
    m_header->setExplanation(!election ? QString()
                             : drawn   ? tr("In an order drawn by lot, number %1.").arg(context().order.seed)
                                       : tr("In the official order."));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search by name or party"));
    m_search->setVisible(election && (m_model->rowCount() >= searchFrom || !m_search->text().isEmpty()));
    m_official->setText(tr("Official order"));
    m_official->setVisible(hasOfficial && drawn && !context().blind);
    m_shuffle->setText(drawn ? tr("Draw again") : tr("Shuffle the order"));
    m_shuffle->setVisible(election && m_model->rowCount() > 1);
    m_agreement->setText(tr("Agreement", "between those who stand"));
    m_agreement->setAccessibleName(tr("What is known, and who agrees with whom"));
    m_agreement->setVisible(election && m_model->rowCount() > 1);
    refreshCompare();

    QString message;
    if (!election) {
        message = tr("Choose an election first: those who stand are then shown here.");
    } else if (m_model->rowCount() == 0) {
        message = tr("Nobody stands in this constituency.");
    } else if (m_filter->rowCount() == 0) {
        message = tr("No name or party contains “%1”.").arg(isolated(m_search->text()));
    }
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_view->setAccessibleName(election ? contestantsNoun(*election) : tr("Candidates"));
    m_view->setAccessibleDescription(tr("Enter opens, Space marks for comparison."));
    m_view->relayout();
}

void CandidatesPage::refreshCompare()
{
    const auto all = static_cast<int>(m_model->rowCount());
    m_compare->setVisible(all > 1);
    if (m_chosen.isEmpty()) {
        m_compare->setText(tr("Compare all %1", "a number in words", all).arg(numberWords(all)));
    } else {
        const auto chosen = static_cast<int>(m_chosen.size());
        m_compare->setText(tr("Compare the %1 marked", "a number in words", chosen).arg(numberWords(chosen)));
    }
}

bool CandidatesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggle(m_view->currentIndex());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void CandidatesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    applyMargins();
}

void CandidatesPage::applyMargins()
{
    const int margin = pageMargin(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_header->setContentsMargins(margin, 0, margin, 0);
    m_message->setContentsMargins(margin, 8, margin, 8);
    // the cards stand at the margin: their halo and the scroll bar reach into it
    m_view->setBodyMargin(margin - CardView::halo);
}

} // namespace preau::gui
