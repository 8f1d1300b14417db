// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparepage.h"

#include "ui_comparepage.h"

#include "pages/columnmenu.h"
#include "pages/comparewords.h"
#include "pages/positionsview.h"
#include "pages/proposalsview.h"
#include "pages/proposalwords.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/menus.h"
#include "widgets/metrics.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

ComparePage::ComparePage(QWidget *parent)
    : Page(parent),
      m_ui(std::make_unique<Ui::ComparePage>()),
      m_columnMenu(new ColumnMenu(this)),
      m_positions(new PositionsView),
      m_proposals(new ProposalsView),
      m_kindControl(new SegmentedControl),
      m_blindStrip(new NoticeStrip(NoticeStrip::Tone::Info, u"eye-off"_s)),
      m_reveal(new LinkButton(m_blindStrip)),
      m_stripGap(new QVBoxLayout),
      m_empty(new EmptyState)
{
    m_ui->setupUi(this);
    setContextMenuPolicy(Qt::NoContextMenu);
    composeTop();
    m_ui->stack->addWidget(m_positions);
    m_ui->stack->addWidget(m_empty);
    m_ui->stack->addWidget(m_proposals);
    m_ui->all->setStretchFactor(m_ui->stack, 1);

    QList<QWidget *> stops = m_ui->tools->stops();
    stops << m_reveal << m_positions->focusTarget() << m_empty->action() << m_proposals
          << m_ui->foot->stops();
    for (qsizetype i = 1; i < stops.size(); ++i) {
        setTabOrder(stops[i - 1], stops[i]);
    }

    connect(m_reveal, &QAbstractButton::clicked, this, [this] { emit blindEdited(false); });
    connect(m_kindControl, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { setKind(index == 0 ? CompareKind::Positions : CompareKind::Proposals); });
    connect(m_ui->foot, &CompareFoot::densityEdited, this, &ComparePage::setDensity);
    connect(m_ui->foot, &CompareFoot::paged, this, [this](int direction) {
        if (kind() == CompareKind::Proposals) {
            m_proposals->moveColumns(direction);
        } else {
            m_positions->pageColumns(direction);
        }
    });
    connect(m_columnMenu, &ColumnMenu::candidateRequested, this, &Page::candidateRequested);
    connect(m_columnMenu, &ColumnMenu::moved, this, &ComparePage::moveColumns);
    connect(m_columnMenu, &ColumnMenu::hideRequested, this, &ComparePage::hide);
    connectChoices();
    connectPositions();
    connectProposals();
    refresh();
}

ComparePage::~ComparePage() = default;

void ComparePage::composeTop()
{
    m_kindControl->setObjectName(u"kindControl"_s);
    m_kindControl->setSegmentHeight(36);
    m_ui->header->addAction(m_kindControl);
    m_stripGap->addWidget(m_blindStrip);
    m_ui->topLayout->addLayout(m_stripGap);
    m_reveal->setObjectName(u"revealNames"_s);
    m_blindStrip->addTrailing(m_reveal);
}

void ComparePage::connectChoices()
{
    const CompareChoices *choices = m_ui->tools->choices();
    connect(m_ui->tools, &CompareTools::searchEdited, this, &ComparePage::setSearchText);
    connect(choices, &CompareChoices::hiddenEdited, this, &ComparePage::setHiddenCandidates);
    connect(choices, &CompareChoices::orderEdited, this, [this](const DisplayOrder &order) {
        forgetOwnOrder();
        emit orderEdited(order);
    });
    connect(choices, &CompareChoices::themeEdited, this, &ComparePage::setThemeFilter);
    connect(choices, &CompareChoices::constituencyEdited, this, &Page::constituencyEdited);
    connect(choices, &CompareChoices::blindEdited, this, &Page::blindEdited);
    connect(choices, &CompareChoices::onlyDifferencesEdited, this, &ComparePage::setOnlyDifferences);
    connect(choices, &CompareChoices::onlySharedEdited, this, &ComparePage::setOnlyShared);
    connect(choices, &CompareChoices::allQuestionsRequested, this, [this] {
        setOnlyMissing(false);
        initialFocus()->setFocus(Qt::OtherFocusReason); // the chip is gone
    });
}

void ComparePage::connectPositions()
{
    connect(m_positions, &PositionsView::columnMenuRequested, this, &ComparePage::openColumnMenu);
    connect(m_positions, &PositionsView::columnsInViewChanged, this, &ComparePage::updateColumns);
    connect(m_positions, &PositionsView::cellActivated, this, &Page::detailRequested);
    connect(m_positions, &PositionsView::currentCellChanged, this, [this](const DetailTarget &target) {
        if (m_detail.candidate >= 0 && target.candidate >= 0 && !(target == m_detail)) {
            emit detailRequested(target);
        }
    });
    connect(m_positions, &PositionsView::spelledCellChanged, this, &ComparePage::updateFoot);
    connect(m_positions, &PositionsView::candidateActivated, this, &Page::candidateRequested);
    connect(m_positions, &PositionsView::voterColumnActivated, this,
            [this] { emit pageRequested(PageId::Overview); });
    connect(m_positions, &PositionsView::foldEdited, this, &ComparePage::setFolded);
    connect(m_positions, &PositionsView::foldsChanged, this,
            [this](const QSet<ThemeId> &folded) { m_folded = folded; });
}

void ComparePage::connectProposals()
{
    connect(m_proposals, &ProposalsView::columnMenuRequested, this, &ComparePage::openColumnMenu);
    connect(m_proposals, &ProposalsView::columnsInViewChanged, this, &ComparePage::updateColumns);
    connect(m_proposals, &ProposalsView::candidateActivated, this, &Page::candidateRequested);
    connect(m_proposals, &ProposalsView::foldEdited, this, &ComparePage::setFolded);
    connect(m_proposals, &ProposalsView::addRequested, m_ui->tools->choices(),
            &CompareChoices::openCandidates);
    connect(m_proposals, &ProposalsView::questionsActivated, this, &ComparePage::showQuestions);
    connect(m_proposals, &ProposalsView::candidateRemoved, this, &ComparePage::hide);
    connect(m_proposals, &ProposalsView::proposalActivated, this, [this](const ProposalRef &ref) {
        emit detailRequested({.candidate = ref.candidate, .proposal = ref.proposal});
    });
    connect(m_proposals, &ProposalsView::proposalReached, this, &ComparePage::onProposalReached);
}

void ComparePage::clear()
{
    m_filter = {};
    m_folded.clear();
    m_detail = {};
    m_question = {};
    m_positions->setOpenCell({});
    m_positions->forgetPointer();
    m_ui->tools->closeSearch();
    m_density = ComparisonDensity::MarksAndWords;
    m_ui->tools->choices()->closeCandidates();
    rebuild(true);
}

QWidget *ComparePage::initialFocus()
{
    if (m_ui->stack->currentWidget() == m_proposals) {
        if (QWidget *inside = m_proposals->focusTarget()) {
            return inside;
        }
    }
    return m_ui->stack->currentWidget() == m_positions && !m_positions->showsBlocks()
               ? m_positions->focusTarget()
               : m_ui->tools->choices()->candidatesButton();
}

void ComparePage::refresh()
{
    m_finder.clear();
    const ElectionId now = context().election ? context().election->id : ElectionId();
    if (now != m_shownElection) {
        m_shownElection = now;
        clear();
        return;
    }
    if (!m_filter.ownOrder.isEmpty() &&
        (!(context().order == m_orderMoved) || context().blind != m_blindMoved)) {
        // a new order was asked for, and an order made with names shown would tell who is who
        m_filter.ownOrder.clear();
    }
    rebuild(false);
}

void ComparePage::openColumnMenu(int candidate, const QPoint &at)
{
    m_columnMenu->openFor(context(), shownCandidates(), candidate, at);
}

void ComparePage::moveColumns(const QList<int> &order, int candidate)
{
    const QList<CandidateId> before = std::exchange(m_filter.ownOrder, {});
    for (const int each : order) {
        m_filter.ownOrder.append(context().election->candidates[each].id);
    }
    // those that are not shown keep the place they had after them
    for (const CandidateId &each : before) {
        if (!m_filter.ownOrder.contains(each)) {
            m_filter.ownOrder.append(each);
        }
    }
    m_orderMoved = context().order;
    m_blindMoved = context().blind;
    rebuild(false);
    if (kind() == CompareKind::Proposals) {
        m_proposals->showColumn(static_cast<int>(order.indexOf(candidate)));
        return;
    }
    m_positions->showCandidate(candidate);
    m_positions->takeFocus();
}

void ComparePage::forgetOwnOrder()
{
    if (!m_filter.ownOrder.isEmpty()) {
        m_filter.ownOrder.clear();
        rebuild(false);
    }
}

void ComparePage::hide(int candidate)
{
    QSet<CandidateId> hidden = m_filter.hidden;
    hidden.insert(context().election->candidates[candidate].id);
    setHiddenCandidates(hidden);
}

void ComparePage::rebuild(bool fromStart)
{
    if (m_updating) {
        return;
    }
    m_updating = true;
    m_topics = {};
    if (!context().election) {
        m_positions->clearContent();
    } else if (kind() == CompareKind::Proposals) {
        rebuildProposals(fromStart);
    } else {
        m_positions->setContent(context(), m_filter, m_folded, m_density, fromStart);
    }
    updateTools();
    updateHeader();
    m_updating = false;
    arrange();
    updateFoot();
    emit viewChanged();
}

void ComparePage::rebuildProposals(bool fromStart)
{
    if (shownCandidates().isEmpty()) {
        return;
    }
    const ProposalFinder::Found found = m_finder.find(context(), m_filter);
    m_topics = found.topics;
    // what the search finds is seen, folded theme or not
    m_proposals->setContent(context(), m_topics, m_filter.search.isEmpty() ? m_folded : QSet<ThemeId>(),
                            m_filter.search.trimmed(), found.hits);
    if (fromStart) {
        m_proposals->scrollToStart();
    }
}

void ComparePage::sayEmpty(const QString &text, const QString &note, const QString &action,
                           void (ComparePage::*remedy)())
{
    m_empty->say(text, note, action, [this, remedy] { (this->*remedy)(); });
    m_ui->stack->setCurrentWidget(m_empty);
    m_ui->foot->hide();
    m_ui->footLine->hide();
}

/// Chooses between matrix, blocks, proposals and an empty state, and fits the tools into the width.
void ComparePage::arrange()
{
    const int margin = width() < 760 ? 16 : 32;
    m_ui->topLayout->setContentsMargins(margin, 0, margin, 12);
    m_ui->foot->setSideMargin(margin);
    m_ui->tools->arrange(width() - 2 * margin, width() < 900 || textScale() >= 150);
    m_stripGap->setContentsMargins(0, m_blindStrip->isHidden() ? 0 : 12, 0, 0);
    if (!context().election) {
        sayEmpty(tr("No election is open"), tr("Open one: its positions appear here side by side."),
                 tr("Choose an election"), &ComparePage::goHome);
        return;
    }
    if (shownCandidates().isEmpty()) {
        sayEmpty(tr("Nobody is chosen"), QString(), tr("Show all"), &ComparePage::showAllCandidates);
        return;
    }
    if (kind() == CompareKind::Proposals) {
        arrangeProposals();
    } else {
        arrangePositions(margin);
    }
}

void ComparePage::arrangePositions(int margin)
{
    const ShownPositions &shown = m_positions->shown();
    if (!m_filter.search.isEmpty() && shown.matching == 0) {
        sayEmpty(tr("No question contains “%1”").arg(m_filter.search.trimmed()), QString(),
                 tr("Clear the search"), &ComparePage::clearSearch);
        return;
    }
    if (shown.sections.isEmpty() && m_filter.onlyDifferences) {
        const Comparison all = compare(*context().election, {.candidates = shownCandidates(),
                                                             .theme = m_filter.theme,
                                                             .topic = {},
                                                             .onlyDifferences = false});
        sayEmpty(tr("No difference among the known positions"),
                 tr("%n position(s) not yet documented", nullptr, all.counts.undocumented),
                 tr("Show all questions"), &ComparePage::showAllQuestions);
        return;
    }
    if (shown.sections.isEmpty()) {
        sayEmpty(tr("No question yet"), tr("The files of this election hold no question."),
                 tr("Choose an election"), &ComparePage::goHome);
        return;
    }
    m_ui->stack->setCurrentWidget(m_positions);
    m_positions->arrange(width(), margin);
    m_ui->foot->setDensityShown(true);
    m_ui->foot->setVisible(!m_positions->showsBlocks());
    m_ui->footLine->setVisible(!m_positions->showsBlocks());
    updateHeader();
    updateColumns();
}

void ComparePage::arrangeProposals()
{
    const bool none = std::ranges::all_of(m_topics.counts, [](int count) { return count == 0; });
    if (none && m_filter.theme.isEmpty()) {
        sayEmpty(tr("No proposal yet"), tr("No proposal has been entered for this comparison."),
                 tr("Show the positions"), &ComparePage::showPositions);
        return;
    }
    if (!m_filter.search.isEmpty() && m_topics.matching == 0) {
        sayEmpty(tr("No proposal contains “%1”").arg(m_filter.search.trimmed()), QString(),
                 tr("Clear the search"), &ComparePage::clearSearch);
        return;
    }
    if (m_filter.onlyShared && m_topics.matching == 0) {
        sayEmpty(tr("No shared topic"), tr("No topic has proposals in two of the columns."),
                 tr("Show all topics"), &ComparePage::showAllTopics);
        return;
    }
    m_proposals->setSideMargin(width() < 760 ? 16 : 32);
    m_ui->stack->setCurrentWidget(m_proposals);
    m_ui->foot->setDensityShown(false);
    m_ui->foot->show();
    m_ui->footLine->show();
    updateHeader();
    updateColumns();
}

void ComparePage::updateTools()
{
    m_kindControl->setSegments({tr("Positions"), tr("Proposals")});
    m_kindControl->setCurrentIndex(kind() == CompareKind::Positions ? 0 : 1);
    m_ui->foot->updateTexts();
    m_ui->foot->setDensity(m_density);
    m_reveal->setText(tr("Reveal names"));
    m_reveal->updateGeometry();
    m_blindStrip->setText(!context().election || !context().blind ? QString()
                          : context().order.kind == DisplayOrder::Kind::Shuffle
                              ? tr("Names, portraits and colours are hidden. Columns are drawn by lot, "
                                   "number %1: the same number gives "
                                   "the same order.")
                                    .arg(context().order.seed)
                              : tr("Names, portraits and colours are hidden."));
    m_ui->tools->setContent(context(), m_filter);
}

void ComparePage::updateHeader()
{
    m_ui->header->setTitle(tr("Compare"));
    m_ui->header->setElection(context());
    // at large text sizes the room goes to the positions
    const bool blocks = m_ui->stack->currentWidget() == m_positions && m_positions->showsBlocks();
    const bool spare = blocks || (kind() == CompareKind::Proposals && textScale() >= 150);
    m_ui->header->setExplanation(
        spare ? QString() : compareExplanation(context(), m_filter, m_positions->shown().comparison));
}

void ComparePage::updateFoot()
{
    if (!context().election || m_updating) {
        return;
    }
    if (kind() == CompareKind::Proposals) {
        m_ui->foot->say(proposalsFootWords(context(), m_filter, m_topics));
        return;
    }
    const DetailTarget cell = m_positions->spelledCell();
    const ShownPositions &shown = m_positions->shown();
    if (m_density == ComparisonDensity::MarksOnly && cell.candidate >= 0) {
        m_ui->foot->spell(context(), cell);
    } else if (!m_filter.search.isEmpty()) {
        int all = 0;
        for (const ComparisonSection &section : std::as_const(shown.sections)) {
            all += section.total;
        }
        m_ui->foot->say(tr("%1 of %n question(s)", "found by the search", all).arg(shown.matching));
    } else if (m_filter.onlyDifferences) {
        m_ui->foot->say(tr("Different: at least two distinct opinions (agree, mixed, disagree) among the "
                           "known positions."));
    } else {
        m_ui->foot->sayKnown(context(), shown, width() >= 900);
    }
}

void ComparePage::updateColumns()
{
    if (kind() == CompareKind::Proposals) {
        const ProposalsView::Columns window = m_proposals->columnsInView();
        m_ui->foot->setColumns({.first = window.first, .last = window.last, .total = window.total}, true);
        return;
    }
    const ComparisonView::Columns columns = m_positions->columnsInView();
    m_ui->foot->setColumns({.first = columns.first, .last = columns.last, .total = columns.total},
                           m_density == ComparisonDensity::MarksOnly);
}

void ComparePage::setDetailTarget(const DetailTarget &target)
{
    m_detail = target;
    if (target.question >= 0) {
        m_question = context().election->questions[target.question].id;
    }
    m_proposals->setOpenProposal(target.proposal >= 0
                                     ? ProposalRef{.candidate = target.candidate, .proposal = target.proposal}
                                     : ProposalRef());
    m_positions->setOpenCell(target.proposal >= 0 ? DetailTarget() : target);
    updateFoot();
}

void ComparePage::describe(ViewAddress &address) const
{
    address.theme = m_filter.theme;
    address.proposals = m_filter.kind == CompareKind::Proposals;
    address.onlyDifferences = m_filter.onlyDifferences && !address.proposals;
    address.question = address.proposals ? QuestionId() : m_question;
    if (!m_filter.hidden.isEmpty() || !m_filter.ownOrder.isEmpty()) {
        for (const int candidate : shownCandidates()) {
            address.candidates.append(context().election->candidates[candidate].id);
        }
    }
}

void ComparePage::open(const ViewAddress &address)
{
    const QList<Candidate> &all = context().election->candidates;
    CompareFilter filter;
    filter.kind = address.proposals ? CompareKind::Proposals : CompareKind::Positions;
    filter.theme = address.theme;
    filter.onlyDifferences = address.onlyDifferences;
    if (!address.candidates.isEmpty()) {
        QList<int> named;
        for (const CandidateId &candidate : address.candidates) {
            named.append(context().election->candidateIndex(candidate));
        }
        for (const int candidate : context().candidates()) {
            if (!address.candidates.contains(all[candidate].id)) {
                filter.hidden.insert(all[candidate].id);
            }
        }
        if (filter.candidates(context()) != named) {
            filter.ownOrder = address.candidates;
        }
        m_orderMoved = context().order;
        m_blindMoved = context().blind;
    }
    clear();
    m_filter = filter;
    rebuild(true);
    if (const int question = context().election->questionIndex(address.question); question >= 0) {
        m_question = address.question;
        showCell(shownCandidates().value(0), question);
    }
}

void ComparePage::setOnlyDifferences(bool only)
{
    if (only != m_filter.onlyDifferences) {
        m_filter.onlyDifferences = only;
        rebuild(true);
    }
}

void ComparePage::setOnlyMissing(bool only)
{
    if (only != m_filter.onlyMissing) {
        m_filter.onlyMissing = only;
        rebuild(true);
    }
}

void ComparePage::setOnlyShared(bool only)
{
    if (only != m_filter.onlyShared) {
        m_filter.onlyShared = only;
        rebuild(true);
    }
}

void ComparePage::setKind(CompareKind kind)
{
    if (kind != m_filter.kind) {
        m_filter.kind = kind;
        m_positions->forgetPointer();
        rebuild(false);
    }
}

void ComparePage::setDensity(ComparisonDensity density)
{
    if (density != m_density) {
        m_density = density;
        rebuild(false);
    }
}

void ComparePage::setThemeFilter(const ThemeId &theme)
{
    if (theme == m_filter.theme) {
        updateTools(); // the menu's tick comes back
        return;
    }
    m_filter.theme = theme;
    m_question = {};
    m_folded.remove(theme);
    rebuild(true);
}

void ComparePage::setSearchText(const QString &text)
{
    // spaces alone ask for nothing; those typed stay in the field
    const QString wanted = text.trimmed().isEmpty() ? QString() : text;
    if (wanted != m_filter.search) {
        m_filter.search = wanted;
        rebuild(true);
    }
}

void ComparePage::setHiddenCandidates(const QSet<CandidateId> &hidden)
{
    if (hidden != m_filter.hidden) {
        m_filter.hidden = hidden;
        rebuild(false);
    }
}

void ComparePage::setFolded(const ThemeId &theme, bool folded)
{
    if (m_filter.kind == CompareKind::Proposals) {
        if (folded) {
            m_folded.insert(theme);
        } else {
            m_folded.remove(theme);
        }
        rebuild(false);
        return;
    }
    m_positions->setFolded(theme, folded);
    arrange();
}

bool ComparePage::showCell(int candidate, int question)
{
    if (!context().election || question < 0 || question >= context().election->questions.size()) {
        return false;
    }
    setKind(CompareKind::Positions);
    setFolded(context().election->questions[question].theme, false);
    return m_positions->showCell({.candidate = candidate, .question = question});
}

bool ComparePage::showProposal(const ProposalRef &proposal)
{
    if (!context().election) {
        return false;
    }
    setKind(CompareKind::Proposals);
    setFolded(proposalAt(*context().election, proposal).theme, false);
    return m_proposals->showProposal(proposal);
}

void ComparePage::clearSearch()
{
    setSearchText({});
    m_ui->tools->focusSearch();
}

void ComparePage::showAllQuestions()
{
    m_filter.onlyMissing = false;
    setOnlyDifferences(false);
    rebuild(true);
    m_positions->takeFocus();
}

void ComparePage::showAllCandidates()
{
    setHiddenCandidates({});
    m_positions->takeFocus();
}

void ComparePage::showAllTopics()
{
    setOnlyShared(false);
}

void ComparePage::showPositions()
{
    setKind(CompareKind::Positions);
}

/// Leads from a topic to its questions in the other view; several are offered in a menu.
void ComparePage::showQuestions(const QList<int> &questions, QWidget *anchor)
{
    const auto go = [this](int question) {
        const int candidate = shownCandidates().value(0, -1);
        if (!m_filter.theme.isEmpty() && context().election->questions[question].theme != m_filter.theme) {
            m_filter.theme = {};
        }
        m_filter.onlyDifferences = false;
        m_filter.onlyMissing = false;
        setSearchText({});
        showCell(candidate, question);
        m_positions->takeFocus();
    };
    if (questions.size() == 1) {
        go(questions.first());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"questionsMenu"_s);
    menu->setContextMenuPolicy(Qt::NoContextMenu);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int question : questions) {
        menu->addAction(menuText(context().statement(context().election->questions[question])), this,
                        [go, question] { go(question); });
    }
    openBelow(menu, anchor);
}

void ComparePage::goHome()
{
    emit pageRequested(PageId::Home);
}

void ComparePage::onProposalReached(const ProposalRef &ref)
{
    const DetailTarget target{.candidate = ref.candidate, .proposal = ref.proposal};
    if (m_detail.proposal >= 0 && !(target == m_detail)) {
        emit detailRequested(target); // an open pane keeps in step
    }
}

bool ComparePage::focusSearch()
{
    m_ui->tools->focusSearch();
    return true;
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_detail.candidate >= 0) {
            emit detailClosed();
            return;
        }
        if (!m_filter.search.isEmpty()) {
            clearSearch();
            return;
        }
    }
    Page::keyPressEvent(event);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    updateFoot();
}

void ComparePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        refresh();
    }
}

} // namespace preau::gui
