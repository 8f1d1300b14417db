// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparepage.h"

#include "ui_comparepage.h"

#include "base/text.h"
#include "pages/candidatechooser.h"
#include "pages/columnmenu.h"
#include "pages/comparisonblocks.h"
#include "pages/comparisonview.h"
#include "pages/proposalsview.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

/// Menu and button texts take "&" for a shortcut: data texts have none.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString allContestants(const ViewContext &context, int count)
{
    switch (context.election->contestants) {
    case Contestants::Lists:
        return ComparePage::tr("All %n list(s)", nullptr, count);
    case Contestants::Parties:
        return ComparePage::tr("All %n party(ies)", nullptr, count);
    case Contestants::Candidates:
        break;
    }
    return ComparePage::tr("All %n candidate(s)", nullptr, count);
}

void makeDense(ActionButton *button, const QString &iconName)
{
    button->setProperty("dense", true);
    button->setIconName(iconName, false, true);
    button->setFixedHeight(std::max(36, scaled(36)));
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : Page(parent),
      m_ui(std::make_unique<Ui::ComparePage>()),
      m_model(new ComparisonModel(this)),
      m_view(new ComparisonView(m_model)),
      m_blocks(new ComparisonBlocks),
      m_chooser(new CandidateChooser(this)),
      m_columnMenu(new ColumnMenu(this)),
      m_proposals(new ProposalsView),
      m_kindControl(new SegmentedControl),
      m_blindStrip(new NoticeStrip(NoticeStrip::Tone::Info, u"eye-off"_s)),
      m_empty(new QWidget),
      m_emptyAction(new ActionButton),
      m_constituencyButton(new ActionButton),
      m_candidatesButton(new ActionButton),
      m_themesButton(new ActionButton),
      m_refineButton(new ActionButton),
      m_missingChip(new ActionButton),
      m_blindBox(new QCheckBox),
      m_differencesBox(new QCheckBox),
      m_sharedBox(new QCheckBox),
      m_constituencyMenu(new QMenu(this)),
      m_themesMenu(new QMenu(this)),
      m_refineMenu(new QMenu(this))
{
    m_ui->setupUi(this);
    auto *choices = new FlowLayout(m_ui->choices, 12);
    const std::initializer_list<std::pair<QWidget *, QString>> named{
        {m_constituencyButton, u"constituencyButton"_s},
        {m_candidatesButton, u"candidatesButton"_s},
        {m_themesButton, u"themesButton"_s},
        {m_refineButton, u"refineButton"_s},
        {m_blindBox, u"blindBox"_s},
        {m_differencesBox, u"differencesBox"_s},
        {m_missingChip, u"missingChip"_s},
        {m_sharedBox, u"sharedBox"_s}};
    for (const auto &[choice, name] : named) {
        choice->setObjectName(name);
        choices->addWidget(choice);
    }
    m_ui->tools->setStretchFactor(m_ui->choices, 1);
    m_ui->all->setStretchFactor(m_ui->stack, 1);
    m_ui->foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ui->tools->setAlignment(m_ui->searchField, Qt::AlignTop);
    m_ui->tools->setAlignment(m_ui->searchButton, Qt::AlignTop);
    setContextMenuPolicy(Qt::NoContextMenu);

    auto *matrix = new QWidget;
    auto *matrixLayout = new QVBoxLayout(matrix);
    matrixLayout->setContentsMargins(0, 0, 0, 0);
    matrixLayout->addWidget(m_view);
    m_ui->stack->addWidget(matrix);
    m_ui->stack->addWidget(m_blocks);
    m_ui->stack->addWidget(m_empty);
    m_ui->stack->addWidget(m_proposals);
    m_kindControl->setObjectName(u"kindControl"_s);
    m_kindControl->setSegmentHeight(36);
    m_ui->header->addAction(m_kindControl);
    auto *stripGap = new QVBoxLayout;
    stripGap->addWidget(m_blindStrip);
    m_ui->topLayout->addLayout(stripGap);
    m_stripGap = stripGap;

    auto *text = new DataLabel(m_empty, TypeRole::Title);
    auto *note = new DataLabel(m_empty, TypeRole::Body, Token::InkSoft);
    text->setAlignment(Qt::AlignHCenter);
    note->setAlignment(Qt::AlignHCenter);
    m_emptyText = text;
    m_emptyNote = note;
    auto *emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setContentsMargins(32, 32, 32, 32);
    emptyColumn->setSpacing(16);
    emptyColumn->addStretch(2);
    emptyColumn->addWidget(text);
    emptyColumn->addWidget(note);
    emptyColumn->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(3);

    m_ui->footText->setRole(TypeRole::Small);
    m_ui->footText->setInk(Token::InkSoft);
    m_ui->cellName->setRole(TypeRole::SmallStrong);
    m_ui->cellName->setWordWrap(false);
    m_ui->columnsText->setRole(TypeRole::Small);
    m_ui->columnsText->setWordWrap(false);
    m_ui->footLayout->setStretchFactor(m_ui->footWords, 1);
    m_ui->footWords->setStretchFactor(m_ui->footText, 1);
    m_ui->footControls->insertStretch(0); // where the controls have a row of their own
    m_ui->densityControl->setSegmentHeight(32);
    for (IconButton *button : {m_ui->previousButton, m_ui->nextButton}) {
        button->setProperty("bordered", true);
    }
    m_ui->searchButton->setIconName(u"search"_s);
    m_ui->searchButton->setProperty("bordered", true);
    m_ui->searchField->setContextMenuPolicy(Qt::NoContextMenu);
    m_ui->searchField->setDragEnabled(false);
    m_ui->searchField->setAcceptDrops(false);
    m_ui->searchField->setClearButtonEnabled(true);
    m_searchIcon = m_ui->searchField->addAction(QIcon(), QLineEdit::LeadingPosition);
    for (QWidget *inside : m_ui->searchField->findChildren<QWidget *>()) {
        inside->setContextMenuPolicy(Qt::NoContextMenu);
    }
    for (QCheckBox *box : {m_blindBox, m_differencesBox, m_sharedBox}) {
        box->setContextMenuPolicy(Qt::NoContextMenu);
    }

    const std::initializer_list<std::pair<ActionButton *, QMenu *>> menus{
        {m_themesButton, m_themesMenu},
        {m_refineButton, m_refineMenu},
        {m_constituencyButton, m_constituencyMenu}};
    for (const auto &[button, menu] : menus) {
        menu->setContextMenuPolicy(Qt::NoContextMenu);
        menu->setObjectName(button->objectName() + u".menu"_s);
        connect(button, &QAbstractButton::clicked, this,
                [this, button = button, menu = menu] { openMenu(menu, button); });
    }
    auto *reveal = new LinkButton(m_blindStrip);
    reveal->setObjectName(u"revealNames"_s);
    m_blindStrip->addTrailing(reveal);

    QWidget *before = m_constituencyButton;
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_candidatesButton, m_themesButton, m_refineButton, m_blindBox, m_differencesBox, m_sharedBox,
             m_missingChip, m_ui->searchField, m_ui->searchButton, reveal, m_view->focusTarget(),
             m_emptyAction, m_proposals, m_ui->densityControl, m_ui->previousButton, m_ui->nextButton}) {
        setTabOrder(before, next);
        before = next;
    }

    connect(reveal, &QAbstractButton::clicked, this, [this] { emit blindEdited(false); });
    connect(m_candidatesButton, &QAbstractButton::clicked, this,
            [this] { m_chooser->openAt(m_candidatesButton); });
    connect(m_chooser, &CandidateChooser::hiddenEdited, this, &ComparePage::setHiddenCandidates);
    connect(m_chooser, &CandidateChooser::orderEdited, this, [this](const DisplayOrder &order) {
        forgetOwnOrder();
        emit orderEdited(order);
    });
    connect(m_view, &ComparisonView::columnMenuRequested, this, [this](int candidate, const QPoint &at) {
        m_columnMenu->openFor(context(), shownCandidates(), candidate, at);
    });
    connect(m_proposals, &ProposalsView::columnMenuRequested, this, [this](int candidate, const QPoint &at) {
        m_columnMenu->openFor(context(), shownCandidates(), candidate, at);
    });
    connect(m_columnMenu, &ColumnMenu::candidateRequested, this, &Page::candidateRequested);
    connect(m_columnMenu, &ColumnMenu::moved, this, &ComparePage::moveColumns);
    connect(m_columnMenu, &ColumnMenu::hideRequested, this, [this](int candidate) {
        setHiddenCandidates(QSet<CandidateId>(m_hidden) << context().election->candidates[candidate].id);
    });
    // clicked, not toggled: what the program sets must not be taken for the reader's choice
    connect(m_blindBox, &QCheckBox::clicked, this, &Page::blindEdited);
    connect(m_differencesBox, &QCheckBox::clicked, this, &ComparePage::setOnlyDifferences);
    connect(m_missingChip, &QAbstractButton::clicked, this, [this] {
        setOnlyMissing(false);
        initialFocus()->setFocus(Qt::OtherFocusReason); // the chip is gone
    });
    connect(m_ui->searchField, &QLineEdit::textChanged, this, &ComparePage::setSearchText);
    connect(m_ui->searchButton, &QAbstractButton::clicked, this, &ComparePage::revealSearch);
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &ComparePage::revealSearch);
    connect(m_ui->densityControl, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        setDensity(index == 0 ? ComparisonDensity::MarksAndWords : ComparisonDensity::MarksOnly);
    });
    const auto page = [this](int direction) {
        if (m_kind == CompareKind::Proposals) {
            m_proposals->moveColumns(direction);
        } else {
            m_view->pageColumns(direction);
        }
    };
    connect(m_ui->previousButton, &QAbstractButton::clicked, this, [page] { page(-1); });
    connect(m_ui->nextButton, &QAbstractButton::clicked, this, [page] { page(1); });
    connect(m_kindControl, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { setKind(index == 0 ? CompareKind::Positions : CompareKind::Proposals); });
    connect(m_sharedBox, &QCheckBox::clicked, this, &ComparePage::setOnlyShared);
    connect(m_proposals, &ProposalsView::columnsInViewChanged, this, &ComparePage::updateColumns);
    connect(m_proposals, &ProposalsView::candidateActivated, this, &Page::candidateRequested);
    connect(m_proposals, &ProposalsView::foldEdited, this, &ComparePage::setFolded);
    connect(m_proposals, &ProposalsView::addRequested, m_chooser, &CandidateChooser::openAt);
    connect(m_proposals, &ProposalsView::questionsActivated, this, &ComparePage::showQuestions);
    connect(m_proposals, &ProposalsView::candidateRemoved, this, [this](int candidate) {
        QSet<CandidateId> hidden = m_hidden;
        hidden.insert(context().election->candidates[candidate].id);
        setHiddenCandidates(hidden);
    });
    connect(m_proposals, &ProposalsView::proposalActivated, this, [this](const ProposalRef &ref) {
        emit detailRequested({.candidate = ref.candidate, .proposal = ref.proposal});
    });
    connect(m_proposals, &ProposalsView::proposalReached, this, [this](const ProposalRef &ref) {
        const DetailTarget target{.candidate = ref.candidate, .proposal = ref.proposal};
        if (m_detail.proposal >= 0 && !(target == m_detail)) {
            emit detailRequested(target); // an open pane keeps in step
        }
    });
    connect(m_view, &ComparisonView::columnsInViewChanged, this, &ComparePage::updateColumns);
    connect(m_view, &ComparisonView::cellActivated, this, &ComparePage::onCellActivated);
    connect(m_view, &ComparisonView::currentCellChanged, this, &ComparePage::onCurrentCellChanged);
    connect(m_view, &ComparisonView::cellEntered, this, [this](const DetailTarget &target) {
        m_pointed = target;
        updateFoot();
    });
    connect(m_view, &ComparisonView::candidateActivated, this, &Page::candidateRequested);
    connect(m_view, &ComparisonView::voterColumnActivated, this,
            [this] { emit pageRequested(PageId::Overview); });
    connect(m_blocks, &ComparisonBlocks::cellActivated, this, &ComparePage::onCellActivated);
    connect(m_blocks, &ComparisonBlocks::foldEdited, this, &ComparePage::setFolded);
    const auto keepFolds = [this] {
        if (!m_updating && m_search.isEmpty()) {
            m_folded = m_model->foldedThemes();
        }
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, keepFolds);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, keepFolds);
    connect(m_emptyAction, &QAbstractButton::clicked, this, [this] {
        if (m_remedy != nullptr) {
            (this->*m_remedy)();
        }
    });
    refresh();
}

ComparePage::~ComparePage() = default;

void ComparePage::clear()
{
    m_hidden.clear();
    m_ownOrder.clear();
    m_theme = {};
    m_onlyDifferences = false;
    m_onlyMissing = false;
    m_onlyShared = false;
    m_kind = CompareKind::Positions;
    m_folded.clear();
    m_detail = {};
    m_pointed = {};
    m_search.clear();
    m_searchRevealed = false;
    m_density = ComparisonDensity::MarksAndWords;
    m_chooser->close();
    rebuild(true);
}

QWidget *ComparePage::initialFocus()
{
    if (m_ui->stack->currentWidget() == m_proposals) {
        if (QWidget *inside = m_proposals->focusTarget()) {
            return inside;
        }
    }
    return m_ui->stack->currentIndex() == 0 ? m_view->focusTarget() : m_candidatesButton;
}

QList<int> ComparePage::shownCandidates() const
{
    QList<int> shown = context().candidates();
    shown.removeIf(
        [this](int candidate) { return m_hidden.contains(context().election->candidates[candidate].id); });
    if (!m_ownOrder.isEmpty()) {
        // whoever was not there when columns were moved comes after the others
        const auto place = [this](int candidate) {
            const auto at = m_ownOrder.indexOf(context().election->candidates[candidate].id);
            return at < 0 ? m_ownOrder.size() : at;
        };
        std::ranges::stable_sort(shown, {}, place);
    }
    return shown;
}

void ComparePage::refresh()
{
    m_ui->retranslateUi(this);
    m_foldedProposals.clear();
    const ElectionId now = context().election ? context().election->id : ElectionId();
    if (now != m_shownElection) {
        m_shownElection = now;
        clear();
        return;
    }
    if (!m_ownOrder.isEmpty() && (!(context().order == m_orderMoved) || context().blind != m_blindMoved)) {
        // a new order was asked for, and an order made with names shown would tell who is who
        m_ownOrder.clear();
    }
    rebuild(false);
}

void ComparePage::moveColumns(const QList<int> &order, int candidate)
{
    const QList<CandidateId> before = m_ownOrder;
    m_ownOrder.clear();
    for (const int each : order) {
        m_ownOrder.append(context().election->candidates[each].id);
    }
    // those that are not shown keep the place they had after them
    for (const CandidateId &each : before) {
        if (!m_ownOrder.contains(each)) {
            m_ownOrder.append(each);
        }
    }
    m_orderMoved = context().order;
    m_blindMoved = context().blind;
    rebuild(false);
    if (m_kind == CompareKind::Proposals) {
        m_proposals->showColumn(static_cast<int>(order.indexOf(candidate)));
        return;
    }
    m_view->showCandidate(candidate);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ComparePage::forgetOwnOrder()
{
    if (!m_ownOrder.isEmpty()) {
        m_ownOrder.clear();
        rebuild(false);
    }
}

void ComparePage::rebuild(bool fromStart)
{
    if (m_updating) {
        return;
    }
    m_updating = true;
    const bool open = context().election != nullptr;
    for (QWidget *tool :
         {static_cast<QWidget *>(m_candidatesButton), static_cast<QWidget *>(m_themesButton),
          static_cast<QWidget *>(m_blindBox), static_cast<QWidget *>(m_differencesBox),
          static_cast<QWidget *>(m_sharedBox), static_cast<QWidget *>(m_ui->searchField),
          static_cast<QWidget *>(m_refineButton), static_cast<QWidget *>(m_ui->searchButton)}) {
        tool->setEnabled(open);
    }
    m_sections.clear();
    m_comparison = {};
    m_matching = 0;
    if (!open) {
        m_model->clearContent();
        updateTools();
        updateHeader();
        showEmpty(tr("No election is open"), tr("Open one: its positions appear here side by side."),
                  tr("Choose an election"), &ComparePage::goHome);
        m_updating = false;
        return;
    }
    if (m_kind == CompareKind::Proposals) {
        rebuildProposals(fromStart);
        updateTools();
        updateHeader();
        m_updating = false;
        m_blocksStale = true;
        arrange();
        updateFoot();
        return;
    }
    const Election &election = *context().election;
    const QList<int> candidates = shownCandidates();
    m_comparison = candidates.isEmpty() ? Comparison()
                                        : compare(election, {.candidates = candidates,
                                                             .theme = m_theme,
                                                             .topic = {},
                                                             .onlyDifferences = m_onlyDifferences});
    if (m_onlyMissing) {
        for (ComparisonTheme &theme : m_comparison.themes) {
            theme.questions.removeIf([&](int question) {
                return std::ranges::none_of(candidates, [&](int candidate) {
                    return positionOf(election, candidate, question).state == PositionState::Undocumented;
                });
            });
        }
        m_comparison.themes.removeIf([](const ComparisonTheme &theme) { return theme.questions.isEmpty(); });
    }
    QSet<ThemeId> folded = m_folded;
    const NameMask mask(context());
    for (const ComparisonTheme &theme : std::as_const(m_comparison.themes)) {
        ComparisonSection section{.theme = theme.theme,
                                  .questions = theme.questions,
                                  .total = static_cast<int>(theme.questions.size())};
        if (!m_search.isEmpty()) {
            QList<int> found;
            for (const int question : theme.questions) {
                const bool inStatement =
                    !occurrences(context().statement(election.questions[question]), m_search).isEmpty();
                if (inStatement || std::ranges::any_of(candidates, [&](int candidate) {
                        return positionMentions(context(), mask, candidate, question, m_search);
                    })) {
                    found.append(question);
                }
            }
            m_matching += static_cast<int>(found.size());
            // a theme without a match is there, closed; one with a match is open and shows the matches
            if (found.isEmpty()) {
                folded.insert(theme.theme);
            } else {
                section.questions = found;
                folded.remove(theme.theme);
            }
        }
        m_sections.append(section);
    }

    const DetailTarget current = m_view->currentCell();
    const QPoint scroll = m_view->scrollPosition();
    m_view->setDensity(m_density);
    m_model->setContent(context(), candidates, m_sections, folded, m_search);
    m_view->setOpenCell(m_detail);
    m_view->relayout();
    if (fromStart) {
        m_view->scrollToStart();
        m_blocks->scrollToStart();
    } else {
        if (current.candidate >= 0) {
            m_view->showCell(current);
        }
        m_view->setScrollPosition(scroll);
    }
    updateTools();
    updateHeader();
    m_updating = false;
    m_blocksStale = true;
    arrange();
    updateFoot();
}

void ComparePage::showEmpty(const QString &text, const QString &note, const QString &action,
                            void (ComparePage::*remedy)())
{
    static_cast<DataLabel *>(m_emptyText)->setText(text);
    static_cast<DataLabel *>(m_emptyNote)->setText(note);
    m_emptyNote->setVisible(!note.isEmpty());
    m_emptyAction->setText(action);
    m_remedy = remedy;
    m_ui->stack->setCurrentWidget(m_empty);
    m_ui->foot->hide();
    m_ui->footLine->hide();
}

bool ComparePage::narrow() const
{
    return width() < 900 || textScale() >= 150;
}

/// Chooses between matrix, blocks and an empty state, and fits the tools into the width.
void ComparePage::arrange()
{
    const int margin = width() < 760 ? 16 : 32;
    m_ui->topLayout->setContentsMargins(margin, 0, margin, 12);
    m_ui->footLayout->setContentsMargins(margin, 4, margin, 4);
    // bands of themes stand out to the left; the scroll bar has the gutter at the right
    m_ui->stack->widget(0)->layout()->setContentsMargins(margin - comparisonOutset, 0, 0, 0);

    const bool isNarrow = narrow();
    m_refineButton->setVisible(isNarrow);
    m_blindBox->setVisible(!isNarrow);
    m_differencesBox->setVisible(!isNarrow && m_kind == CompareKind::Positions);
    m_sharedBox->setVisible(!isNarrow && m_kind == CompareKind::Proposals);
    int needed = 2 * margin + scaled(160);
    for (const QWidget *tool :
         {static_cast<const QWidget *>(m_candidatesButton), static_cast<const QWidget *>(m_themesButton),
          static_cast<const QWidget *>(m_refineButton), static_cast<const QWidget *>(m_blindBox),
          static_cast<const QWidget *>(m_differencesBox), static_cast<const QWidget *>(m_sharedBox),
          static_cast<const QWidget *>(m_missingChip), static_cast<const QWidget *>(m_constituencyButton)}) {
        if (!tool->isHidden()) {
            needed += tool->sizeHint().width() + 12;
        }
    }
    const bool ownRow = needed > width();
    m_ui->searchButton->setVisible(ownRow && !m_searchRevealed && m_search.isEmpty());
    QBoxLayout *home = ownRow ? m_ui->searchRow : m_ui->tools;
    if (home->indexOf(m_ui->searchField) < 0) {
        (ownRow ? m_ui->tools : m_ui->searchRow)->removeWidget(m_ui->searchField);
        if (ownRow) {
            home->addWidget(m_ui->searchField);
        } else {
            home->insertWidget(home->indexOf(m_ui->searchButton), m_ui->searchField);
        }
    }
    m_ui->searchField->setVisible(!ownRow || m_searchRevealed || !m_search.isEmpty());
    // at its full width only where the choices keep to one row
    const int room = std::clamp(width() - needed + scaled(160), scaled(120), scaled(200));
    m_ui->searchField->setMinimumWidth(ownRow ? scaled(120) : room);
    m_ui->searchField->setMaximumWidth(ownRow ? QWIDGETSIZE_MAX : room);
    m_stripGap->setContentsMargins(0, m_blindStrip->isHidden() ? 0 : 12, 0, 0);
    m_ui->searchRow->setContentsMargins(0, ownRow && !m_ui->searchField->isHidden() ? 12 : 0, 0, 0);

    if (!context().election) {
        return;
    }
    const QList<int> candidates = shownCandidates();
    const auto count = static_cast<int>(candidates.size());
    if (count == 0) {
        showEmpty(tr("Nobody is chosen"), QString(), tr("Show all"), &ComparePage::showAllCandidates);
        return;
    }
    if (m_kind == CompareKind::Proposals) {
        arrangeProposals();
        return;
    }
    if (!m_search.isEmpty() && m_matching == 0) {
        showEmpty(tr("No question contains “%1”").arg(m_search.trimmed()), QString(), tr("Clear the search"),
                  &ComparePage::clearSearch);
        return;
    }
    if (m_sections.isEmpty() && m_onlyDifferences) {
        const Comparison all =
            compare(*context().election,
                    {.candidates = candidates, .theme = m_theme, .topic = {}, .onlyDifferences = false});
        showEmpty(tr("No difference among the known positions"),
                  tr("%n position(s) not yet documented", nullptr, all.counts.undocumented),
                  tr("Show all questions"), &ComparePage::showAllQuestions);
        return;
    }
    if (m_sections.isEmpty()) {
        showEmpty(tr("No question yet"), tr("The files of this election hold no question."),
                  tr("Choose an election"), &ComparePage::goHome);
        return;
    }
    const int fit = m_view->columnsThatFit(width() - margin + comparisonOutset);
    const bool blocks = fit < count && (fit < 2 || (textScale() >= 150 && fit < 3));
    m_ui->stack->setCurrentIndex(blocks ? 1 : 0);
    m_ui->densityControl->show();
    m_ui->foot->setVisible(!blocks);
    m_ui->footLine->setVisible(!blocks);
    if (blocks && std::exchange(m_blocksStale, false)) {
        m_blocks->setContent(context(), candidates, m_sections, m_model->foldedThemes());
    }
    updateHeader();
    updateColumns();
}

void ComparePage::updateTools()
{
    makeDense(m_candidatesButton, u"chevron-down"_s);
    makeDense(m_themesButton, u"chevron-down"_s);
    makeDense(m_refineButton, u"chevron-down"_s);
    makeDense(m_constituencyButton, u"chevron-down"_s);
    m_missingChip->setText(tr("Only what is missing"));
    makeDense(m_missingChip, u"close"_s);
    m_missingChip->setAccessibleName(tr("Only what is missing: show all questions again"));
    m_missingChip->setVisible(m_onlyMissing && m_kind == CompareKind::Positions);
    m_blindBox->setText(tr("Hide names"));
    m_differencesBox->setText(tr("Only differences"));
    m_sharedBox->setText(tr("Only shared topics"));
    m_kindControl->setSegments({tr("Positions"), tr("Proposals")});
    m_kindControl->setCurrentIndex(m_kind == CompareKind::Positions ? 0 : 1);
    for (QCheckBox *box : {m_blindBox, m_differencesBox, m_sharedBox}) {
        box->setFont(gui::font(TypeRole::Body));
        box->setFixedHeight(std::max(36, scaled(36))); // level with the buttons
    }
    m_ui->searchField->setFixedHeight(std::max(36, scaled(36)));
    m_ui->searchField->setFont(gui::font(TypeRole::Body));
    m_ui->searchField->setAccessibleName(tr("Search in statements, notes and proposals"));
    m_ui->searchButton->setName(tr("Search"));
    m_ui->searchButton->setFixedSize(std::max(36, scaled(36)), std::max(36, scaled(36)));
    m_searchIcon->setIcon(gui::icon(u"search"_s, Token::InkSoft));
    m_ui->densityControl->setSegments({tr("Marks and words"), tr("Marks only")});
    m_ui->densityControl->setCurrentIndex(m_density == ComparisonDensity::MarksAndWords ? 0 : 1);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_ui->previousButton->setIconName(rtl ? u"chevron-right"_s : u"chevron-left"_s);
    m_ui->nextButton->setIconName(rtl ? u"chevron-left"_s : u"chevron-right"_s);
    m_ui->previousButton->setName(tr("Previous columns"));
    m_ui->nextButton->setName(tr("Next columns"));
    m_blindBox->setChecked(context().blind);
    m_differencesBox->setChecked(m_onlyDifferences);
    m_sharedBox->setChecked(m_onlyShared);
    if (m_ui->searchField->text() != m_search) {
        const QSignalBlocker quiet(m_ui->searchField);
        m_ui->searchField->setText(m_search);
    }
    const bool narrowed = m_kind == CompareKind::Positions ? m_onlyDifferences : m_onlyShared;
    const int refined = (context().blind ? 1 : 0) + (narrowed ? 1 : 0);
    m_refineButton->setText(
        refined == 0 ? tr("Refine") : tr("Refine (%1)", "how many of its boxes are ticked").arg(refined));
    auto *reveal = m_blindStrip->findChild<LinkButton *>(u"revealNames"_s);
    reveal->setText(tr("Reveal names"));
    reveal->updateGeometry();
    if (!context().election) {
        m_blindStrip->setText({});
        m_candidatesButton->setText(tr("Candidates"));
        m_themesButton->setText(tr("Themes"));
        m_constituencyButton->hide();
        return;
    }
    const Election &election = *context().election;
    m_blindStrip->setText(!context().blind ? QString()
                          : context().order.kind == DisplayOrder::Kind::Shuffle
                              ? tr("Names, portraits and colours are hidden. Columns are drawn by lot, "
                                   "number %1: the same number gives "
                                   "the same order.")
                                    .arg(context().order.seed)
                              : tr("Names, portraits and colours are hidden."));
    m_chooser->setContent(context(), m_hidden, !m_ownOrder.isEmpty());
    const auto total = static_cast<int>(context().candidates().size());
    const auto shown = static_cast<int>(shownCandidates().size());
    m_candidatesButton->setText(shown == total
                                    ? allContestants(context(), total)
                                    : tr("%1 of %2", "candidates shown; all of them with their noun")
                                          .arg(shown)
                                          .arg(contestantCount(election, total)));
    updateMenus();
}

void ComparePage::updateMenus()
{
    const Election &election = *context().election;
    QMenu *themes = m_themesMenu;
    themes->clear();
    // a tab sets the count flush at the end of the line
    const auto add = [this](QMenu *menu, const QString &text, int count, bool chosen, auto choose) {
        QAction *action =
            menu->addAction(count < 0 ? literal(text) : literal(text) + u'\t' + QString::number(count));
        action->setCheckable(true);
        action->setChecked(chosen);
        connect(action, &QAction::triggered, this, choose);
    };
    QHash<ThemeId, int> counts;
    int all = 0;
    if (m_kind == CompareKind::Proposals) {
        const QList<int> proposals = proposalsPerTheme(election, shownCandidates());
        for (qsizetype t = 0; t < proposals.size(); ++t) {
            counts.insert(election.themes[t].id, proposals[t]);
            all += proposals[t];
        }
    } else {
        for (const Question &question : election.questions) {
            ++counts[question.theme];
        }
        all = static_cast<int>(election.questions.size());
    }
    add(themes, tr("All themes"), all, m_theme.isEmpty(), [this] { setThemeFilter({}); });
    themes->addSeparator();
    QString current;
    for (const Theme &theme : election.themes) {
        const QString title = context().text(theme.title);
        if (theme.id == m_theme) {
            current = title;
        }
        add(themes, title, counts.value(theme.id), theme.id == m_theme,
            [this, id = theme.id] { setThemeFilter(id); });
    }
    const QFontMetrics metrics(gui::font(TypeRole::Body));
    m_themesButton->setText(m_theme.isEmpty()
                                ? tr("All %n theme(s)", nullptr, static_cast<int>(election.themes.size()))
                                : literal(metrics.elidedText(current, Qt::ElideRight, scaled(200))));
    m_themesButton->setAccessibleName(m_theme.isEmpty() ? QString() : current);

    QMenu *refine = m_refineMenu;
    refine->clear();
    add(refine, tr("Hide names"), -1, context().blind, [this](bool on) { emit blindEdited(on); });
    if (m_kind == CompareKind::Proposals) {
        add(refine, tr("Only shared topics"), -1, m_onlyShared, [this](bool on) { setOnlyShared(on); });
    } else {
        add(refine, tr("Only differences"), -1, m_onlyDifferences,
            [this](bool on) { setOnlyDifferences(on); });
    }

    QMenu *places = m_constituencyMenu;
    places->clear();
    m_constituencyButton->setVisible(!election.constituencies.isEmpty());
    if (election.constituencies.isEmpty()) {
        return;
    }
    QHash<ConstituencyId, int> standing;
    for (const Candidate &candidate : election.candidates) {
        ++standing[candidate.constituency];
    }
    add(places, tr("All constituencies"), static_cast<int>(election.candidates.size()),
        context().constituency.isEmpty(), [this] { emit constituencyEdited({}); });
    places->addSeparator();
    QString place = tr("All constituencies");
    for (const Constituency &constituency : election.constituencies) {
        const QString title = context().text(constituency.title);
        if (constituency.id == context().constituency) {
            place = title;
        }
        add(places, title, standing.value(constituency.id), constituency.id == context().constituency,
            [this, id = constituency.id] { emit constituencyEdited(id); });
    }
    m_constituencyButton->setText(literal(metrics.elidedText(place, Qt::ElideRight, scaled(200))));
    m_constituencyButton->setAccessibleName(place);
}

void ComparePage::updateHeader()
{
    m_ui->header->setTitle(tr("Compare"));
    m_ui->header->setElection(context());
    QString explanation = tr("Every cell opens the sentence and the source it rests on.");
    if (context().election && m_kind == CompareKind::Proposals) {
        explanation = context().order.kind == DisplayOrder::Kind::Shuffle && !context().blind
                          ? tr("What everybody proposes, topic by topic, summarised or quoted. The order of "
                               "the columns is drawn by lot, number %1.")
                                .arg(context().order.seed)
                          : tr("What everybody proposes, topic by topic, summarised or quoted.");
    } else if (context().election && m_onlyDifferences && !m_comparison.candidates.isEmpty()) {
        int differing = 0;
        for (const ComparisonTheme &theme : std::as_const(m_comparison.themes)) {
            differing += static_cast<int>(theme.questions.size());
        }
        const auto all = m_theme.isEmpty()
                             ? context().election->questions.size()
                             : std::ranges::count(context().election->questions, m_theme, &Question::theme);
        explanation =
            tr("Comparing %1. Positions differ on %2 of %3 questions; the others are hidden.",
               "%1: twelve candidates")
                .arg(contestantsInWords(context(), static_cast<int>(m_comparison.candidates.size())))
                .arg(differing)
                .arg(all);
    } else if (context().election && !m_ownOrder.isEmpty()) {
        explanation = tr("Every cell opens the sentence and the source it rests on. You moved columns: their "
                         "order is your own.");
    } else if (context().election && !context().blind &&
               context().order.kind == DisplayOrder::Kind::Shuffle) {
        explanation =
            tr("Every cell opens the sentence and the source it rests on. The order of the columns is "
               "drawn by lot, number %1.")
                .arg(context().order.seed);
    }
    // at large text sizes the room goes to the positions
    const bool spare =
        m_ui->stack->currentIndex() == 1 || (m_kind == CompareKind::Proposals && textScale() >= 150);
    m_ui->header->setExplanation(spare ? QString() : explanation);
}

void ComparePage::updateFoot()
{
    if (!context().election || m_updating) {
        return;
    }
    if (m_kind == CompareKind::Proposals) {
        updateProposalsFoot();
        return;
    }
    const DetailTarget cell = m_pointed.candidate >= 0 ? m_pointed : m_view->currentCell();
    const bool spells = m_density == ComparisonDensity::MarksOnly &&
                        m_model->rowOfQuestion(cell.question) >= 0 &&
                        m_model->columnOfCandidate(cell.candidate) >= 0;
    m_ui->cellMark->setVisible(spells);
    m_ui->cellName->setVisible(spells);
    if (spells) {
        const Question &question = context().election->questions[cell.question];
        const Position &position = positionOf(*context().election, cell.candidate, cell.question);
        m_ui->cellMark->setMark(positionMark(question, position));
        m_ui->cellName->setText(
            tr("%1:", "a candidate, before their position").arg(context().candidateName(cell.candidate)));
        m_ui->footText->setText(tr("%1. Enter opens the source.", "a position in words")
                                    .arg(positionWords(question, position, context().language,
                                                       context().election->referenceLanguage())));
        return;
    }
    if (!m_search.isEmpty()) {
        int all = 0;
        for (const ComparisonSection &section : std::as_const(m_sections)) {
            all += section.total;
        }
        m_ui->footText->setText(tr("%1 of %n question(s)", "found by the search", all).arg(m_matching));
        return;
    }
    if (m_onlyDifferences) {
        m_ui->footText->setText(
            tr("Different: at least two distinct opinions (agree, mixed, disagree) among the "
               "known positions."));
        return;
    }
    const PositionCounts &counts = m_comparison.counts;
    QStringList parts{tr("%1 of %n position(s) documented.", nullptr, counts.total()).arg(counts.stated)};
    if (width() >= 900) {
        bool uncertain = false;
        bool opposite = false;
        for (const ComparisonSection &section : std::as_const(m_sections)) {
            for (const int q : section.questions) {
                for (const int candidate : std::as_const(m_comparison.candidates)) {
                    const Mark mark = positionMark(context().election->questions[q],
                                                   positionOf(*context().election, candidate, q));
                    opposite = opposite || mark.oppositeReading;
                    uncertain = uncertain || (mark.lowConfidence && !mark.oppositeReading);
                }
            }
        }
        if (uncertain) {
            parts.append(tr("“?”: an uncertain reading."));
        }
        if (opposite) {
            parts.append(tr("“≠”: two readings differ."));
        }
    }
    m_ui->footText->setText(parts.join(u' '));
}

/// The words of the foot stand beside its controls, or above them where that would squeeze them.
void ComparePage::arrangeFoot()
{
    const QMargins margins = m_ui->footLayout->contentsMargins();
    const int left = width() - margins.left() - margins.right() - m_ui->footControls->sizeHint().width();
    const bool beside = left >= scaled(220);
    m_ui->footLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->footLayout->setSpacing(beside ? 16 : 4);
}

void ComparePage::updateColumns()
{
    ComparisonView::Columns columns = m_view->columnsInView();
    if (m_kind == CompareKind::Proposals) {
        const ProposalsView::Columns window = m_proposals->columnsInView();
        columns = {.first = window.first, .last = window.last, .total = window.total};
    }
    const bool all = columns.first <= 1 && columns.last >= columns.total;
    const bool words = m_kind == CompareKind::Positions && m_density == ComparisonDensity::MarksAndWords;
    m_ui->previousButton->setVisible(!all);
    m_ui->nextButton->setVisible(!all);
    m_ui->columnsText->setVisible(!all || !words);
    m_ui->previousButton->setEnabled(columns.first > 1);
    m_ui->nextButton->setEnabled(columns.last < columns.total);
    m_ui->columnsText->setText(
        all ? sentenceCase(tr("%1 columns of %2", "all of them, in words")
                               .arg(numberWords(columns.total), numberWords(columns.total)))
        : columns.first == columns.last
            ? tr("Column %1 of %2").arg(columns.first).arg(columns.total)
            : tr("Columns %1 to %2 of %3").arg(columns.first).arg(columns.last).arg(columns.total));
    arrangeFoot();
}

void ComparePage::setDetailTarget(const DetailTarget &target)
{
    m_detail = target;
    m_proposals->setOpenProposal(target.proposal >= 0
                                     ? ProposalRef{.candidate = target.candidate, .proposal = target.proposal}
                                     : ProposalRef());
    m_view->setOpenCell(target.proposal >= 0 ? DetailTarget() : target);
    if (target.candidate >= 0 && target.proposal < 0 && !(m_view->currentCell() == target)) {
        m_updating = true;
        m_view->showCell(target);
        m_updating = false;
    }
    updateFoot();
}

void ComparePage::setOnlyDifferences(bool only)
{
    if (only != m_onlyDifferences) {
        m_onlyDifferences = only;
        rebuild(true);
    }
}

void ComparePage::setOnlyMissing(bool only)
{
    if (only != m_onlyMissing) {
        m_onlyMissing = only;
        rebuild(true);
    }
}

void ComparePage::setOnlyShared(bool only)
{
    if (only != m_onlyShared) {
        m_onlyShared = only;
        rebuild(true);
    }
}

void ComparePage::setKind(CompareKind kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        m_pointed = {};
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
    if (theme == m_theme) {
        updateTools(); // the menu's tick comes back
        return;
    }
    m_theme = theme;
    m_folded.remove(theme);
    rebuild(true);
}

void ComparePage::setSearchText(const QString &text)
{
    // spaces alone ask for nothing; those typed stay in the field
    const QString wanted = text.trimmed().isEmpty() ? QString() : text;
    if (wanted != m_search) {
        m_search = wanted;
        rebuild(true);
    }
}

void ComparePage::setHiddenCandidates(const QSet<CandidateId> &hidden)
{
    if (hidden != m_hidden) {
        m_hidden = hidden;
        rebuild(false);
    }
}

void ComparePage::setFolded(const ThemeId &theme, bool folded)
{
    if (m_kind == CompareKind::Proposals) {
        if (folded) {
            m_folded.insert(theme);
        } else {
            m_folded.remove(theme);
        }
        rebuild(false);
        return;
    }
    m_model->setFolded(theme, folded);
    m_blocksStale = true;
    arrange();
}

bool ComparePage::showCell(int candidate, int question)
{
    if (!context().election || question < 0 || question >= context().election->questions.size()) {
        return false;
    }
    setKind(CompareKind::Positions);
    setFolded(context().election->questions[question].theme, false);
    const DetailTarget target{.candidate = candidate, .question = question};
    const bool shown = m_view->showCell(target);
    return m_ui->stack->currentIndex() == 1 ? m_blocks->showCell(target) : shown;
}

void ComparePage::clearSearch()
{
    setSearchText({});
    m_ui->searchField->setFocus(Qt::OtherFocusReason);
}

void ComparePage::showAllQuestions()
{
    m_onlyMissing = false;
    setOnlyDifferences(false);
    rebuild(true);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ComparePage::showAllCandidates()
{
    setHiddenCandidates({});
    m_view->setFocus(Qt::OtherFocusReason);
}

void ComparePage::showAllTopics()
{
    setOnlyShared(false);
}

void ComparePage::showPositions()
{
    setKind(CompareKind::Positions);
}

void ComparePage::rebuildProposals(bool fromStart)
{
    const Election &election = *context().election;
    const QList<int> candidates = shownCandidates();
    if (candidates.isEmpty()) {
        m_topics = {};
        return;
    }
    const NameMask mask(context());
    ProposalFilter filter{.candidates = candidates,
                          .theme = m_theme,
                          .onlyShared = m_onlyShared,
                          .matches = {},
                          .matchesTopic = {}};
    const QString needle = foldedForSearch(QStringView(m_search).trimmed());
    QList<int> found(candidates.size());
    if (!needle.isEmpty()) {
        filter.matches = [&](const ProposalRef &ref) {
            // folded once, then as fast as one types
            QString &text = m_foldedProposals[{ref.candidate, ref.proposal}];
            if (text.isNull()) {
                text = foldedForSearch(proposalText(context(), mask, proposalAt(election, ref)));
            }
            const bool hit = text.contains(needle);
            found[candidates.indexOf(ref.candidate)] += hit ? 1 : 0;
            return hit;
        };
        filter.matchesTopic = [&](const Theme &theme, const Topic *topic) {
            return foldedForSearch(context().text(topic ? topic->title : theme.title)).contains(needle);
        };
    }
    m_topics = proposalsByTopic(election, filter);
    m_matching = m_topics.matching;
    // what the search finds is seen, folded theme or not
    m_proposals->setContent(context(), m_topics, needle.isEmpty() ? m_folded : QSet<ThemeId>(),
                            m_search.trimmed(), found);
    if (fromStart) {
        m_proposals->scrollToStart();
    }
}

void ComparePage::arrangeProposals()
{
    const bool none = std::ranges::all_of(m_topics.counts, [](int count) { return count == 0; });
    if (none && m_theme.isEmpty()) {
        showEmpty(tr("No proposal yet"), tr("No proposal has been entered for this comparison."),
                  tr("Show the positions"), &ComparePage::showPositions);
        return;
    }
    if (!m_search.isEmpty() && m_topics.matching == 0) {
        showEmpty(tr("No proposal contains “%1”").arg(m_search.trimmed()), QString(), tr("Clear the search"),
                  &ComparePage::clearSearch);
        return;
    }
    if (m_onlyShared && m_topics.matching == 0) {
        showEmpty(tr("No shared topic"), tr("No topic has proposals in two of the columns."),
                  tr("Show all topics"), &ComparePage::showAllTopics);
        return;
    }
    m_proposals->setSideMargin(width() < 760 ? 16 : 32);
    m_ui->stack->setCurrentWidget(m_proposals);
    m_ui->densityControl->hide();
    m_ui->foot->show();
    m_ui->footLine->show();
    updateHeader();
    updateColumns();
}

void ComparePage::updateProposalsFoot()
{
    m_ui->cellMark->hide();
    m_ui->cellName->hide();
    if (!m_search.isEmpty() || m_onlyShared) {
        m_ui->footText->setText(
            tr("%1 of %n topic(s)", "those a filter leaves", m_topics.total).arg(m_topics.matching));
        return;
    }
    QStringList parts{!m_ownOrder.isEmpty() ? tr("Your own order.")
                      : context().order.kind == DisplayOrder::Kind::Ballot
                          ? tr("Official order.")
                          : tr("Order drawn by lot, number %1.").arg(context().order.seed)};
    const auto others = static_cast<int>(context().candidates().size() - m_topics.candidates.size());
    if (others > 0) {
        parts.append(
            tr("More to add above: %1.", "seven candidates").arg(contestantsInWords(context(), others)));
    }
    m_ui->footText->setText(parts.join(u' '));
}

/// Leads from a topic to its questions in the other view; several are offered in a menu.
void ComparePage::showQuestions(const QList<int> &questions, QWidget *anchor)
{
    const auto go = [this](int question) {
        const int candidate = shownCandidates().value(0, -1);
        if (!m_theme.isEmpty() && context().election->questions[question].theme != m_theme) {
            m_theme = {};
        }
        m_onlyDifferences = false;
        m_onlyMissing = false;
        setSearchText({});
        showCell(candidate, question);
        m_view->setFocus(Qt::OtherFocusReason);
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
        menu->addAction(literal(context().statement(context().election->questions[question])), this,
                        [go, question] { go(question); });
    }
    openMenu(menu, anchor);
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

void ComparePage::goHome()
{
    emit pageRequested(PageId::Home);
}

void ComparePage::onCellActivated(const DetailTarget &target)
{
    emit detailRequested(target);
}

void ComparePage::onCurrentCellChanged(const DetailTarget &target)
{
    if (m_updating) {
        return;
    }
    updateFoot();
    if (m_detail.candidate >= 0 && target.candidate >= 0 && !(target == m_detail)) {
        emit detailRequested(target);
    }
}

void ComparePage::openMenu(QMenu *menu, const QWidget *anchor)
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int x = rtl ? anchor->width() - menu->sizeHint().width() : 0;
    menu->popup(anchor->mapToGlobal(QPoint(x, anchor->height() + 4)));
}

void ComparePage::revealSearch()
{
    m_searchRevealed = true;
    arrange();
    m_ui->searchField->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchField->selectAll();
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_detail.candidate >= 0) {
            emit detailClosed();
            return;
        }
        if (!m_search.isEmpty()) {
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
