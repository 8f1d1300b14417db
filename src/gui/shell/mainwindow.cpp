// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "analysis/carryover.h"
#include "base/today.h"
#include "io/answersfile.h"
#include "io/electionreader.h"
#include "pages/aboutpage.h"
#include "pages/candidatepage.h"
#include "pages/candidatespage.h"
#include "pages/comparepage.h"
#include "pages/detailpane.h"
#include "pages/frontpage.h"
#include "pages/homepage.h"
#include "pages/overviewpage.h"
#include "pages/proofpage.h"
#include "pages/questionnairestartpage.h"
#include "pages/questionpage.h"
#include "pages/refusedpage.h"
#include "pages/resultspage.h"
#include "shell/displaypanel.h"
#include "shell/externalopener.h"
#include "shell/rail.h"
#include "shell/undobar.h"
#include "widgets/dropframe.h"
#include "widgets/focusring.h"
#include "widgets/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QRadioButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace preau::gui {

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_frame(new Frame(this))
{
    m_context.today = today();
    m_context.language = m_parts.appearance.language();
    m_context.easyReading = m_parts.appearance.settings().easyReading;
    setCentralWidget(m_frame);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(640, 480);
    composePages();
    composeShortcuts();
    new FocusRing(this);
    m_dropFrame = new DropFrame(m_frame);
    setAcceptDrops(m_parts.policy.opensFiles);
    m_undo = new UndoBar(this);

    ElectionLibrary &library = m_parts.library;
    connect(&library, &ElectionLibrary::changed, this, &MainWindow::refreshHome);
    connect(&library, &ElectionLibrary::finished, this, [this] {
        m_home->setLoading(0, 0);
        refreshHome();
        openWhatWasChosen();
        emit electionsPainted();
    });
    connect(&library, &ElectionLibrary::progress, this, [this](int done, int total) {
        m_home->setLoading(m_parts.library.isLoading() ? done : 0, m_parts.library.isLoading() ? total : 0);
    });
    connect(&library, &ElectionLibrary::reloaded, this, &MainWindow::electionReloaded);

    refreshHome();
    showPage(PageId::Home);
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::composePages()
{
    const auto add = [this](auto *&member, PageId id) {
        member = new std::remove_reference_t<decltype(*member)>;
        m_frame->addPage(id, member);
        connectPage(member);
    };
    add(m_home, PageId::Home);
    add(m_refused, PageId::Refused);
    add(m_front, PageId::Front);
    add(m_candidates, PageId::Candidates);
    add(m_candidate, PageId::Candidate);
    add(m_compare, PageId::Compare);
    add(m_start, PageId::QuestionnaireStart);
    add(m_question, PageId::Question);
    add(m_overview, PageId::Overview);
    add(m_results, PageId::Results);
    add(m_about, PageId::About);
    add(m_proof, PageId::Proof);

    connect(m_home, &HomePage::electionRequested, this, &MainWindow::openEntry);
    connect(m_home, &HomePage::openFolderRequested, this, [this] {
        const QString folder = m_parts.dialogs.chooseElectionFolder(this);
        if (!folder.isEmpty()) {
            openPath(folder);
        }
    });
    connect(m_home, &HomePage::openFileRequested, this, [this] {
        const QString file = m_parts.dialogs.chooseElectionFile(this);
        if (!file.isEmpty()) {
            openPath(file);
        }
    });
    connect(m_home, &HomePage::dropped, this, &MainWindow::openPath);
    m_home->setMayOpen(m_parts.policy.opensFiles);
    m_refused->setFolderShown(m_parts.policy.showsFolders);
    connect(m_refused, &RefusedPage::folderRequested, this, [this](const QString &folder) {
        if (!m_parts.policy.showsFolders || !gui::showFolder(folder)) {
            m_parts.dialogs.tell(this, tr("Show the folder"),
                                 tr("No file manager could be opened. The folder is here:") + u'\n' +
                                     QDir::toNativeSeparators(folder));
        }
    });
    connect(m_home, &HomePage::refusedRequested, this, [this] { showPage(PageId::Refused); });
    connect(m_home, &HomePage::reloadRequested, this, [this] { m_parts.library.reload(); });
    connect(m_home, &HomePage::loadingCancelled, this, [this] { m_parts.library.cancel(); });
    connect(m_front, &FrontPage::missingRequested, this, [this] {
        freshen(m_compare);
        m_compare->setKind(CompareKind::Positions);
        m_compare->setHiddenCandidates({});
        m_compare->setOnlyMissing(true);
        showPage(PageId::Compare);
    });
    connect(m_refused, &RefusedPage::reloadRequested, this, [this] { m_parts.library.reload(); });

    connect(m_start, &QuestionnaireStartPage::started, this, &MainWindow::startQuestionnaire);
    connect(m_candidates, &CandidatesPage::compareRequested, this, &MainWindow::compareCandidates);
    connect(m_candidate, &CandidatePage::compareRequested, this, &MainWindow::compareCandidates);
    connect(m_results, &ResultsPage::compareRequested, this, &MainWindow::compareCandidates);
    connect(m_overview, &OverviewPage::questionRequested, this, [this](int question) {
        m_inQuestionnaire = true;
        freshen(m_question);
        m_question->openQuestion(question);
        showPage(PageId::Question);
    });

    m_detail = new DetailPane;
    m_frame->addSidePane(m_detail, 400);
    connect(m_detail, &DetailPane::closed, this, [this] { closeSidePane(); });
    connect(m_detail, &DetailPane::copyRequested, this,
            [](const QString &text) { QApplication::clipboard()->setText(text); });
    connect(m_detail, &DetailPane::addressRequested, this, &MainWindow::openAddress);
    connect(m_detail, &DetailPane::candidateRequested, this,
            [this](int candidate) { showCandidate(candidate); });
    connect(m_detail, &DetailPane::targetRequested, this, &MainWindow::showDetail);

    m_display = new DisplayPanel;
    m_frame->addSidePane(m_display, 392);
    m_display->setSettings(m_parts.appearance.settings(), m_parts.appearance.language());
    connect(m_display, &DisplayPanel::edited, this, &MainWindow::setDisplay);
    connect(m_display, &DisplayPanel::closed, this, [this] { showDisplayPanel(false); });

    Rail *rail = m_frame->rail();
    connect(rail, &Rail::pageRequested, this, [this](PageId page) {
        if (page == PageId::Home && m_context.election && m_frame->currentPage() != PageId::Front) {
            page = PageId::Front;
        }
        showPage(page);
    });
    connect(rail, &Rail::displayRequested, this,
            [this] { showDisplayPanel(m_frame->sidePane() != m_display); });
    connect(rail, &Rail::privacyRequested, this, [this] { showPage(PageId::Proof); });
    connect(m_frame, &Frame::pageShown, this, [this](PageId id) { freshen(m_frame->page(id)); });
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::candidateRequested, this, [this](int candidate) { showCandidate(candidate); });
    connect(page, &Page::detailRequested, this, &MainWindow::showDetail);
    connect(page, &Page::detailClosed, this, [this] {
        if (m_frame->sidePane() == m_detail) {
            closeSidePane();
        }
    });
    connect(page, &Page::answersEdited, this, &MainWindow::setAnswers);
    connect(page, &Page::orderEdited, this, &MainWindow::setOrder);
    connect(page, &Page::blindEdited, this, &MainWindow::setBlind);
    connect(page, &Page::constituencyEdited, this, &MainWindow::setConstituency);
    connect(page, &Page::matchEdited, this, [this](const MatchSettings &settings) {
        m_context.match = settings;
        contextChanged();
    });
    connect(page, &Page::saveAnswersRequested, this, &MainWindow::saveAnswersAs);
    connect(page, &Page::openAnswersRequested, this, [this] {
        const QString path = m_parts.dialogs.chooseAnswersToOpen(this);
        if (!path.isEmpty() && loadAnswers(path)) {
            showPage(PageId::Overview);
        }
    });
    connect(page, &Page::eraseAnswersRequested, this, &MainWindow::eraseAnswers);
    connect(page, &Page::copyRequested, this,
            [](const QString &text) { QApplication::clipboard()->setText(text); });
    connect(page, &Page::addressRequested, this, &MainWindow::openAddress);
}

void MainWindow::composeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const QList<PageId> pages{PageId::Home,     PageId::Candidates, PageId::Compare,
                              PageId::Question, PageId::Results,    PageId::About};
    for (int i = 0; i < pages.size(); ++i) {
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
           [this, page = pages[i]] { showPage(page); });
    }
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        if (!m_frame->page(m_frame->currentPage())->focusSearch() && m_context.election) {
            showPage(PageId::Compare);
            m_compare->focusSearch();
        }
    });
    on(QKeySequence(Qt::Key_F6), [this] { m_frame->focusNextPane(); });
    on(QKeySequence(Qt::Key_F1), [this] {
        m_about->setTab(AboutPage::Tab::Method);
        showPage(PageId::About);
    });
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}) {
        on(keys, [this] { stepTextScale(1); });
    }
    on(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { stepTextScale(-1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] {
        DisplaySettings settings = m_parts.appearance.settings();
        settings.textScale = 100;
        setDisplay(settings);
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_S), [this] {
        if (!m_context.answers.isEmpty()) {
            saveAnswersAs();
        }
    });
    on(QKeySequence(Qt::Key_Escape), [this] { closeSidePane(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goThroughHistory(-1); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goThroughHistory(1); });
    on(QKeySequence(Qt::Key_Back), [this] { goThroughHistory(-1); });
    on(QKeySequence(Qt::Key_Forward), [this] { goThroughHistory(1); });
    // the side buttons of a mouse do the same over whatever they are pressed
    qApp->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() &&
        static_cast<QWidget *>(watched)->window() == this && !QApplication::activeModalWidget()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            goThroughHistory(button == Qt::BackButton ? -1 : 1);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter presses what has the keyboard, as Space does, wherever nothing on the way made other use of it; a
    // box to tick is left alone, as everywhere
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool box = qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button && !box &&
        button->window() == this && !event->isAutoRepeat()) {
        button->click();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::remember(PageId page)
{
    const Visit visit{.page = page, .candidate = page == PageId::Candidate ? m_shownCandidate : -1};
    if (m_visit >= 0 && m_visits[m_visit] == visit) {
        return;
    }
    constexpr qsizetype kept = 100;
    m_visits.resize(m_visit + 1);
    m_visits.append(visit);
    if (m_visits.size() > kept) {
        m_visits.removeFirst();
    }
    m_visit = static_cast<int>(m_visits.size()) - 1;
}

void MainWindow::goThroughHistory(int step)
{
    if (step < 0 && m_frame->sidePane() && !m_frame->page(m_frame->currentPage())->isVisible()) {
        closeSidePane(); // the pane had taken the page's place
        return;
    }
    const int target = m_visit + step;
    if (target < 0 || target >= m_visits.size()) {
        return;
    }
    m_visit = target;
    const Visit visit = m_visits[target];
    if (visit.page == PageId::Candidate) {
        showCandidate(visit.candidate);
    } else {
        showPage(visit.page);
    }
}

void MainWindow::openPath(const QString &path)
{
    if (!m_parts.policy.opensFiles) {
        return;
    }
    const QFileInfo info(path);
    const QString name = isolated(info.fileName());
    const QString title = tr("Open an election");
    if (!info.exists()) {
        m_parts.dialogs.tell(this, title, tr("%1 is no longer there.").arg(name));
        return;
    }
    QString folder = QDir::cleanPath(info.absoluteFilePath());
    if (info.isFile() && info.suffix() == u"preau-answers"_s) {
        if (!m_context.election) {
            m_parts.dialogs.tell(this, title,
                                 tr("These are saved answers. Open the election they belong to first."));
        } else if (loadAnswers(folder)) {
            showPage(PageId::Overview);
        }
        return;
    }
    if (info.isFile()) {
        // a file of an election stands for the whole of it
        QDir around = info.absoluteDir();
        if (!around.exists(u"election.yaml"_s) && around.dirName() == u"candidates"_s) {
            around.cdUp();
        }
        if (!around.exists(u"election.yaml"_s) || info.suffix() != u"yaml"_s) {
            m_parts.dialogs.tell(this, title,
                                 tr("%1 is not part of an election. Choose the file election.yaml, or the "
                                    "folder that holds it.")
                                     .arg(name));
            return;
        }
        folder = QDir::cleanPath(around.absolutePath());
    } else if (!info.isReadable() || !info.isExecutable()) {
        m_parts.dialogs.tell(this, title,
                             tr("The folder %1 cannot be read. Check who may open it.").arg(name));
        return;
    }
    const QStringList found = findElectionFolders(folder);
    if (found.isEmpty()) {
        m_parts.dialogs.tell(this, title,
                             tr("The folder %1 holds no election: there is no file election.yaml in it, nor "
                                "in a folder inside it.")
                                 .arg(name));
        return;
    }
    if (found.size() == 1 && openFolder(found.first())) {
        return; // already in the list: nothing is read twice
    }
    m_chosen = found;
    m_parts.library.addPlace(folder);
}

void MainWindow::openWhatWasChosen()
{
    const QStringList chosen = std::exchange(m_chosen, {});
    if (chosen.isEmpty()) {
        return;
    }
    // one election opens at once; of several the reader chooses
    if (chosen.size() > 1) {
        showPage(PageId::Home);
    } else if (!openFolder(chosen.first())) {
        showPage(PageId::Refused);
    }
}

void MainWindow::contextChanged()
{
    m_context.match.order = m_context.order;
    m_context.match.constituency = m_context.constituency;
    const QList<PageId> ids = m_frame->pageIds();
    for (const PageId id : ids) {
        Page *page = m_frame->page(id);
        if (id == m_frame->currentPage()) {
            m_stale.remove(page);
            page->setContext(m_context);
        } else {
            m_stale.insert(page);
        }
    }
    m_frame->rail()->setContext(m_context);
    m_detail->setContext(m_context);
    m_display->setContext(m_context);
    updateTitle();
}

void MainWindow::freshen(Page *page)
{
    if (m_stale.remove(page)) {
        page->setContext(m_context);
    }
}

void MainWindow::showCandidate(int candidate)
{
    freshen(m_candidate);
    m_candidate->setCandidate(candidate);
    m_shownCandidate = candidate;
    showPage(PageId::Candidate);
}

void MainWindow::compareCandidates(const QList<int> &candidates)
{
    if (!m_context.election) {
        return;
    }
    QSet<CandidateId> hidden;
    for (const int candidate : m_context.candidates()) {
        if (!candidates.contains(candidate)) {
            hidden.insert(m_context.election->candidates[candidate].id);
        }
    }
    freshen(m_compare);
    m_compare->setHiddenCandidates(hidden);
    showPage(PageId::Compare);
}

void MainWindow::updateTitle()
{
    // the election only: answers, results and candidates never reach a title or a task bar
    setWindowTitle(m_context.election ? tr("%1 — Préau").arg(m_context.text(m_context.election->title))
                                      : tr("Préau"));
}

void MainWindow::refreshHome()
{
    QList<HomeEntry> entries;
    QList<LoadOutcome> outcomes;
    for (const LibraryEntry &entry : m_parts.library.entries()) {
        entries.append(
            homeEntry(entry.outcome, m_context.today, entry.kind == LibraryPlace::Kind::Delivered));
        outcomes.append(entry.outcome);
    }
    m_home->setEntries(entries);
    m_refused->setOutcomes(outcomes);
    QList<SearchedPlace> places;
    for (const LibraryPlace &place : m_parts.library.places()) {
        SearchedPlace searched;
        searched.path = QDir::toNativeSeparators(place.path);
        switch (place.kind) {
        case LibraryPlace::Kind::Argument:
            searched.kind = SearchedPlace::Kind::Given;
            break;
        case LibraryPlace::Kind::Reader:
            searched.kind = SearchedPlace::Kind::Own;
            break;
        case LibraryPlace::Kind::Installed:
            searched.kind = SearchedPlace::Kind::Installed;
            break;
        case LibraryPlace::Kind::Delivered:
            searched.kind = SearchedPlace::Kind::Delivered;
            break;
        }
        searched.outcome = !place.exists                         ? SearchedPlace::Outcome::Missing
                           : !QFileInfo(place.path).isReadable() ? SearchedPlace::Outcome::Unreadable
                           : place.found == 0                    ? SearchedPlace::Outcome::Empty
                                                                 : SearchedPlace::Outcome::Found;
        places.append(searched);
    }
    m_home->setSearchedPlaces(places);
}

void MainWindow::openEntry(int entry)
{
    const QList<LibraryEntry> &entries = m_parts.library.entries();
    if (entry < 0 || entry >= entries.size()) {
        return;
    }
    if (!entries[entry].outcome.election) {
        showPage(PageId::Refused);
        return;
    }
    openElection(entries[entry].outcome);
    showPage(PageId::Front);
}

bool MainWindow::openFolder(const QString &folder)
{
    const QList<LibraryEntry> &entries = m_parts.library.entries();
    for (int i = 0; i < entries.size(); ++i) {
        if (QFileInfo(entries[i].outcome.path) == QFileInfo(folder) && entries[i].outcome.election) {
            openEntry(i);
            return true;
        }
    }
    return false;
}

void MainWindow::openElection(const LoadOutcome &outcome)
{
    if (m_folder == outcome.path && m_context.election == outcome.election) {
        return;
    }
    // answers belong to the election they were given to: they wait in memory until the reader comes back to
    // it
    if (m_context.election) {
        m_others.insert(m_context.election->id, {m_context.election, m_context.answers, m_saved});
    }
    const Session back = m_others.take(outcome.election->id);
    m_folder = outcome.path;
    m_context.election = outcome.election;
    m_context.findings = outcome.findings;
    m_context.answers =
        back.election ? carryOver(*back.election, *outcome.election, back.answers).answers : Answers();
    m_saved = back.saved;
    m_context.constituency = {};
    m_context.blind = false;
    m_context.order = defaultOrder(*outcome.election, m_parts.seed);
    m_context.match = {};
    m_inQuestionnaire = false;
    closeSidePane();
    m_visits.clear(); // pages of another election are not what “back” leads to
    m_visit = -1;
    remember(PageId::Home);
    m_parts.library.watch(m_folder);
    const QList<PageId> ids = m_frame->pageIds();
    for (const PageId id : ids) {
        m_frame->page(id)->clear();
    }
    m_overview->setChanged({});
    contextChanged();
}

void MainWindow::electionReloaded(const QString &folder)
{
    if (folder != m_folder || !m_context.election) {
        return;
    }
    for (const LibraryEntry &entry : m_parts.library.entries()) {
        if (entry.outcome.path != folder) {
            continue;
        }
        if (!entry.outcome.election) {
            return; // being edited: the last readable version stays
        }
        const CarriedAnswers carried =
            carryOver(*m_context.election, *entry.outcome.election, m_context.answers);
        m_context.election = entry.outcome.election;
        m_context.findings = entry.outcome.findings;
        m_context.answers = carried.answers;
        QSet<QuestionId> changed(carried.changed.cbegin(), carried.changed.cend());
        m_overview->setChanged(changed);
        contextChanged();
        if (!carried.lost.isEmpty()) {
            m_parts.dialogs.tell(
                this, tr("The election has changed"),
                tr("%n of your answers could not be kept: the question or the answer is no longer there.",
                   nullptr, static_cast<int>(carried.lost.size())));
        }
        return;
    }
}

void MainWindow::showPage(PageId page)
{
    if (!m_context.election && page != PageId::Home && page != PageId::Refused && page != PageId::About &&
        page != PageId::Proof) {
        return;
    }
    if (page == PageId::Question && !m_inQuestionnaire) {
        page = PageId::QuestionnaireStart;
    }
    remember(page);
    if (page != m_frame->currentPage() && m_frame->sidePane() == m_detail) {
        closeSidePane();
    }
    if (page == PageId::Overview) {
        m_overview->setResume(m_inQuestionnaire ? m_question->currentNumber() : 0);
    }
    m_frame->showPage(page);
    // chosen in the rail with keys: the keyboard stays there, F6 leads into the page
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !m_frame->rail()->isAncestorOf(focus)) {
        QWidget *first = m_frame->page(page)->initialFocus();
        (first ? first : m_frame->page(page))->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showDetail(const DetailTarget &target)
{
    m_detail->setContext(m_context);
    m_detail->setTarget(target);
    m_frame->page(m_frame->currentPage())->setDetailTarget(target);
    m_frame->rail()->setDisplayOpen(false);
    m_frame->showSidePane(m_detail);
}

void MainWindow::showDisplayPanel(bool show)
{
    if (!show) {
        closeSidePane();
        return;
    }
    m_frame->page(m_frame->currentPage())->setDetailTarget({});
    m_frame->showSidePane(m_display);
    m_frame->rail()->setDisplayOpen(true);
    m_display->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeSidePane()
{
    m_frame->showSidePane(nullptr);
    m_frame->rail()->setDisplayOpen(false);
    m_frame->page(m_frame->currentPage())->setDetailTarget({});
}

void MainWindow::setAnswers(const Answers &answers)
{
    if (answers == m_context.answers) {
        return;
    }
    m_context.answers = answers;
    contextChanged();
}

void MainWindow::setOrder(const DisplayOrder &order)
{
    if (m_context.blind && order.kind == DisplayOrder::Kind::Ballot) {
        return; // letters in the official order would give the names away
    }
    m_context.order = order;
    contextChanged();
}

void MainWindow::setBlind(bool blind)
{
    if (blind == m_context.blind || !m_context.election) {
        return;
    }
    m_context.blind = blind;
    // letters that followed the ballot order would give the names away
    if (blind) {
        m_orderBefore = m_context.order;
        m_context.order = {.kind = DisplayOrder::Kind::Shuffle, .seed = m_parts.seed};
    } else {
        m_context.order = m_orderBefore;
    }
    contextChanged();
}

void MainWindow::setConstituency(const ConstituencyId &constituency)
{
    m_context.constituency = constituency;
    contextChanged();
}

void MainWindow::setDisplay(const DisplaySettings &settings)
{
    const DisplaySettings before = m_parts.appearance.settings();
    m_parts.appearance.apply(settings);
    m_context.language = m_parts.appearance.language();
    m_context.easyReading = settings.easyReading;
    m_display->setSettings(settings, m_context.language);
    contextChanged();
    if (settings != before) {
        m_parts.settings.save(settings);
    }
}

void MainWindow::stepTextScale(int direction)
{
    const QList<int> scales{100, 125, 150, 200};
    DisplaySettings settings = m_parts.appearance.settings();
    const auto place = std::clamp(static_cast<int>(scales.indexOf(settings.textScale)) + direction, 0, 3);
    settings.textScale = scales[place];
    setDisplay(settings);
}

void MainWindow::startQuestionnaire(const QList<int> &plan, bool autoAdvance)
{
    m_inQuestionnaire = true;
    freshen(m_question);
    m_question->setAutoAdvance(autoAdvance);
    m_question->setPlan(plan);
    showPage(PageId::Question);
}

int MainWindow::answeredCount() const
{
    return static_cast<int>(m_context.answers.questions.size());
}

bool MainWindow::loadAnswers(const QString &path)
{
    if (!m_context.election) {
        return false;
    }
    const Result<RestoredAnswers> restored = readAnswers(path, *m_context.election);
    if (!restored) {
        m_parts.dialogs.tell(this, tr("Saved answers"), restored.error().message);
        return false;
    }
    m_context.answers = restored->answers;
    m_saved = m_context.answers;
    QSet<QuestionId> changed(restored->changed.cbegin(), restored->changed.cend());
    m_overview->setChanged(changed);
    contextChanged();
    QStringList notes;
    if (!restored->changed.isEmpty()) {
        notes.append(tr("%n answer(s) not restored: the question has changed since.", nullptr,
                        static_cast<int>(restored->changed.size())));
    }
    if (!restored->unknown.isEmpty()) {
        notes.append(tr("%n answer(s) not restored: the question is not in this election.", nullptr,
                        static_cast<int>(restored->unknown.size())));
    }
    for (const Finding &finding : restored->findings) {
        if (finding.severity == Severity::Error) {
            notes.append(tr("Line %1: %2").arg(finding.location.line).arg(finding.message));
        }
    }
    if (!notes.isEmpty()) {
        m_parts.dialogs.tell(this, tr("Saved answers"), notes.join(u'\n'));
    }
    return true;
}

bool MainWindow::saveAnswersAs()
{
    if (!m_context.election || !saveSession({m_context.election, m_context.answers, m_saved})) {
        return false;
    }
    m_saved = m_context.answers;
    return true;
}

bool MainWindow::saveSession(const Session &session)
{
    const QString path =
        m_parts.dialogs.chooseAnswersToSave(this, session.election->id.value() + u".preau-answers"_s);
    if (path.isEmpty()) {
        return false;
    }
    const Result<bool> saved = saveAnswers(path, session.answers, *session.election);
    if (!saved) {
        m_parts.dialogs.tell(this, tr("Save my answers"), saved.error().message);
        return false;
    }
    return true;
}

void MainWindow::eraseAnswers()
{
    if (m_context.answers.isEmpty() || !m_parts.dialogs.askErase(this, answeredCount())) {
        return;
    }
    const auto before = std::make_shared<Answers>(m_context.answers);
    m_inQuestionnaire = false;
    setAnswers({});
    m_undo->disconnect(this);
    connect(m_undo, &UndoBar::undone, this, [this, before] { setAnswers(*before); });
    connect(m_undo, &UndoBar::expired, this, [this, before] {
        *before = {};
        m_undo->disconnect(this);
    });
    m_undo->offer(tr("Your answers are erased."));
}

void MainWindow::openAddress(const QString &url)
{
    if (m_parts.dialogs.askOpenAddress(this, url) && !openInBrowser(url)) {
        m_parts.dialogs.tell(this, tr("Open an address"),
                             tr("No browser could be opened. The address can be copied instead."));
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!firstLocalFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_dropFrame->setDropping(true);
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropFrame->setDropping(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropFrame->setDropping(false);
    const QString path = firstLocalFile(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        openPath(path);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange && !m_following) {
        m_following = true; // asking the system moves the palette, which may come back as another event
        if (m_parts.appearance.followSystem()) {
            contextChanged();
        }
        m_following = false;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QList<Session> sessions = m_others.values();
    if (m_context.election) {
        sessions.prepend({m_context.election, m_context.answers, m_saved});
    }
    for (const Session &session : std::as_const(sessions)) {
        if (session.answers.questions.isEmpty() || session.answers == session.saved) {
            continue;
        }
        const auto choice =
            m_parts.dialogs.askClose(this, static_cast<int>(session.answers.questions.size()));
        if (choice == Dialogs::CloseChoice::Cancel ||
            (choice == Dialogs::CloseChoice::Save && !saveSession(session))) {
            event->ignore();
            return;
        }
    }
    event->accept();
}

} // namespace preau::gui
