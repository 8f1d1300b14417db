// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "analysis/carryover.h"
#include "base/today.h"
#include "io/ownerfile.h"
#include "pages/aboutpage.h"
#include "pages/agreementpage.h"
#include "pages/candidatepage.h"
#include "pages/candidatespage.h"
#include "pages/comparepage.h"
#include "pages/frontpage.h"
#include "pages/homepage.h"
#include "pages/overviewpage.h"
#include "pages/proofpage.h"
#include "pages/questionnairestartpage.h"
#include "pages/questionpage.h"
#include "pages/refusedpage.h"
#include "pages/restorepage.h"
#include "pages/resultspage.h"
#include "pages/sheetpage.h"
#include "shell/codeanswers.h"
#include "shell/electionopener.h"
#include "shell/externalopener.h"
#include "shell/filesaver.h"
#include "shell/homecontent.h"
#include "shell/pageaddresses.h"
#include "shell/picturereader.h"
#include "shell/rail.h"
#include "shell/sidepanes.h"
#include "shell/undobar.h"
#include "shell/windowkeys.h"
#include "widgets/dropframe.h"
#include "widgets/focusring.h"
#include "widgets/portrait.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>

#include <numeric>

using namespace Qt::StringLiterals;

namespace preau::gui {

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_frame(new Frame(this)),
      m_panes(new SidePanes(m_frame)),
      m_keys(new WindowKeys(this)),
      m_opener(new ElectionOpener(m_parts.library, m_parts.dialogs, this)),
      m_answers(m_parts.dialogs, this),
      m_pictures(new PictureReader(this))
{
    m_context.today = today();
    m_context.language = m_parts.appearance.language();
    m_context.easyReading = m_parts.appearance.settings().easyReading;
    setCentralWidget(m_frame);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(640, 480);
    composePages();
    connectPanes();
    connectRail();
    connectKeys();
    new FocusRing(this);
    auto *dropFrame = new DropFrame(m_frame, this);
    connect(dropFrame, &DropFrame::dropped, this, &MainWindow::openPath);
    setAcceptDrops(m_parts.policy.opensFiles);
    m_undo = new UndoBar(this);

    connectLibrary();
    contextChanged(); // pages know the language before the first election comes
    refreshHome();
    showPage(PageId::Home);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectLibrary()
{
    ElectionLibrary &library = m_parts.library;
    connect(&library, &ElectionLibrary::changed, this, &MainWindow::refreshHome);
    connect(&library, &ElectionLibrary::finished, this, [this] {
        m_home->setLoading(0, 0);
        refreshHome();
        m_opener->finish();
        emit electionsPainted();
    });
    connect(&library, &ElectionLibrary::progress, this, [this](int done, int total) {
        m_home->setLoading(m_parts.library.isLoading() ? done : 0, m_parts.library.isLoading() ? total : 0);
    });
    connect(&library, &ElectionLibrary::reloaded, this, &MainWindow::electionReloaded);

    connect(m_opener, &ElectionOpener::entryChosen, this, &MainWindow::openEntry);
    connect(m_opener, &ElectionOpener::answersChosen, this, &MainWindow::openAnswersFile);
    connect(m_opener, &ElectionOpener::severalFound, this, [this] { showPage(PageId::Home); });
    connect(m_opener, &ElectionOpener::nothingReadable, this, [this] { showPage(PageId::Refused); });
}

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
    add(m_agreement, PageId::Agreement);
    add(m_compare, PageId::Compare);
    add(m_start, PageId::QuestionnaireStart);
    add(m_question, PageId::Question);
    add(m_overview, PageId::Overview);
    add(m_results, PageId::Results);
    add(m_about, PageId::About);
    add(m_proof, PageId::Proof);
    add(m_sheet, PageId::Sheet);
    add(m_restore, PageId::Restore);

    connectReading();
    connectAnswering();
    connectSheet();
}

/// The pages on which an election is chosen, read and compared.
void MainWindow::connectReading()
{
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

    connect(m_candidates, &CandidatesPage::compareRequested, this, &MainWindow::compareCandidates);
    connect(m_candidate, &CandidatePage::compareRequested, this, &MainWindow::compareCandidates);
    connect(m_results, &ResultsPage::compareRequested, this, &MainWindow::compareCandidates);
    connect(m_agreement, &AgreementPage::compareRequested, this, &MainWindow::compareCandidates);
    connect(m_agreement, &AgreementPage::viewRequested, this, [this](const ViewAddress &address) {
        freshen(m_compare);
        m_compare->open(address);
        showPage(PageId::Compare);
    });
    m_agreement->setMaySave(m_parts.policy.savesFiles);
    connect(m_agreement, &AgreementPage::saveRequested, this,
            [this](const QString &name, const QByteArray &content) {
                saveFile(m_parts.dialogs, this, name, content);
            });
}

void MainWindow::connectAnswering()
{
    connect(m_start, &QuestionnaireStartPage::started, this, &MainWindow::startQuestionnaire);
    connect(m_overview, &OverviewPage::questionRequested, this, &MainWindow::openQuestion);
}

/// The result sheet, and what brings answers back from one.
void MainWindow::connectSheet()
{
    connect(m_results, &ResultsPage::codeRequested, this, [this] {
        showPage(PageId::Sheet);
        m_sheet->showCode();
    });
    connect(m_sheet, &SheetPage::saveRequested, this, &MainWindow::saveSheet);
    m_restore->setFilesOffered(m_parts.policy.opensFiles);
    connect(m_restore, &RestorePage::codeEntered, this, &MainWindow::loadCode);
    connect(m_restore, &RestorePage::pictureRequested, this, [this] {
        const QString path = m_parts.dialogs.chooseSheetPicture(this);
        if (!path.isEmpty()) {
            m_restore->setReading(true);
            m_pictures->read(path);
        }
    });
    connect(m_pictures, &PictureReader::finished, this, [this](const Result<QString> &code) {
        m_restore->setReading(false);
        if (code) {
            loadCode(*code);
        } else {
            m_restore->setPictureMistake(code.error().message);
        }
    });
}

void MainWindow::connectPanes()
{
    m_panes->setDisplaySettings(m_parts.appearance.settings(), m_parts.appearance.language());
    connect(m_panes, &SidePanes::copyRequested, this,
            [](const QString &text) { QApplication::clipboard()->setText(text); });
    connect(m_panes, &SidePanes::webAddressRequested, this, &MainWindow::openAddress);
    connect(m_panes, &SidePanes::candidateRequested, this, &MainWindow::showCandidate);
    connect(m_panes, &SidePanes::detailRequested, this, &MainWindow::showDetail);
    connect(m_panes, &SidePanes::displayEdited, this, &MainWindow::setDisplay);
    connect(m_panes, &SidePanes::viewRequested, this, [this](const QString &address) {
        const std::optional<Error> error = openView(address);
        m_panes->setAddressMistake(error ? error->message : QString());
    });
    connect(m_frame, &Frame::pageShown, this, [this](PageId id) {
        freshen(m_frame->page(id));
        m_panes->updateAddress();
    });
}

void MainWindow::connectRail()
{
    Rail *rail = m_frame->rail();
    connect(rail, &Rail::pageRequested, this, [this](PageId page) {
        if (page == PageId::Home && m_context.election && m_frame->currentPage() != PageId::Front) {
            page = PageId::Front;
        }
        showPage(page);
    });
    rail->setAddressOffered(m_parts.policy.addresses);
    connect(rail, &Rail::privacyRequested, this, [this] { showPage(PageId::Proof); });
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::viewChanged, m_panes, &SidePanes::updateAddress);
    connect(page, &Page::candidateRequested, this, [this](int candidate) { showCandidate(candidate); });
    connect(page, &Page::detailRequested, this, &MainWindow::showDetail);
    connect(page, &Page::detailClosed, m_panes, &SidePanes::closeDetail);
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
    connect(page, &Page::restoreRequested, this, [this] { showPage(PageId::Restore); });
    connect(page, &Page::sheetRequested, this, [this] { showPage(PageId::Sheet); });
    connect(page, &Page::eraseAnswersRequested, this, &MainWindow::eraseAnswers);
    connect(page, &Page::copyRequested, this,
            [](const QString &text) { QApplication::clipboard()->setText(text); });
    connect(page, &Page::addressRequested, this, &MainWindow::openAddress);
}

void MainWindow::connectKeys()
{
    connect(m_keys, &WindowKeys::pageRequested, this, &MainWindow::showPage);
    connect(m_keys, &WindowKeys::searchRequested, this, [this] {
        if (!m_frame->page(m_frame->currentPage())->focusSearch() && m_context.election) {
            showPage(PageId::Compare);
            m_compare->focusSearch();
        }
    });
    connect(m_keys, &WindowKeys::addressRequested, this, [this] {
        if (m_parts.policy.addresses) {
            showAddressPanel(true);
        }
    });
    connect(m_keys, &WindowKeys::nextPaneRequested, m_frame, &Frame::focusNextPane);
    connect(m_keys, &WindowKeys::helpRequested, this, [this] {
        m_about->setTab(AboutPage::Tab::Method);
        showPage(PageId::About);
    });
    connect(m_keys, &WindowKeys::textScaleStepped, this, &MainWindow::stepTextScale);
    connect(m_keys, &WindowKeys::textScaleReset, this, [this] {
        DisplaySettings settings = m_parts.appearance.settings();
        settings.textScale = 100;
        setDisplay(settings);
    });
    connect(m_keys, &WindowKeys::saveRequested, this, [this] {
        if (!m_context.answers.isEmpty()) {
            saveAnswersAs();
        }
    });
    connect(m_keys, &WindowKeys::closePaneRequested, m_panes, &SidePanes::close);
    connect(m_keys, &WindowKeys::historyRequested, this, &MainWindow::goThroughHistory);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys->pressFocused(*event)) {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::remember(PageId page)
{
    m_visits.remember({.page = page, .candidate = page == PageId::Candidate ? m_shownCandidate : -1});
}

void MainWindow::goThroughHistory(int step)
{
    if (step < 0 && m_panes->hidesPage()) {
        m_panes->close(); // the pane had taken the page's place
        return;
    }
    const std::optional<Visit> visit = m_visits.go(step);
    if (!visit) {
        return;
    }
    if (visit->page == PageId::Candidate) {
        showCandidate(visit->candidate);
    } else {
        showPage(visit->page);
    }
}

void MainWindow::openPath(const QString &path)
{
    if (m_parts.policy.opensFiles) {
        m_opener->open(path);
    }
}

void MainWindow::openAnswersFile(const QString &path)
{
    if (loadAnswers(path)) {
        showPage(PageId::Overview);
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
    m_panes->setContext(m_context);
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
    m_home->setEntries(homeEntries(m_parts.library, m_context.today));
    QList<LoadOutcome> outcomes;
    for (const LibraryEntry &entry : m_parts.library.entries()) {
        outcomes.append(entry.outcome);
    }
    m_refused->setOutcomes(outcomes);
    m_home->setSearchedPlaces(searchedPlaces(m_parts.library));
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
    const int entry = m_opener->entryOf(folder);
    if (entry >= 0) {
        openEntry(entry);
    }
    return entry >= 0;
}

void MainWindow::openElection(const LoadOutcome &outcome)
{
    if (m_folder == outcome.path && m_context.election == outcome.election) {
        return;
    }
    m_undo->withdraw(); // what it would bring back belongs to the election that is left
    // answers belong to the election they were given to: they wait in memory until the reader comes back to
    // it
    m_context.answers = m_answers.change(m_context.election, m_context.answers, outcome.election);
    m_folder = outcome.path;
    m_context.election = outcome.election;
    m_context.findings = outcome.findings;
    m_context.constituency = {};
    m_context.blind = false;
    m_context.order = defaultOrder(*outcome.election, m_parts.seed);
    m_context.match = {};
    m_inQuestionnaire = false;
    m_panes->close();
    m_visits.clear(); // pages of another election are not what “back” leads to
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
        forgetPortraits();
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
    if (page != m_frame->currentPage()) {
        m_panes->closeDetail();
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
    m_panes->showDetail(target);
}

void MainWindow::showDisplayPanel(bool show)
{
    m_panes->showDisplay(show);
}

void MainWindow::showAddressPanel(bool show)
{
    m_panes->showAddress(show);
}

std::optional<Error> MainWindow::openView(const QString &text)
{
    const Result<ViewAddress> read = readAddress(text);
    if (!read) {
        return read.error();
    }
    const int entry = m_opener->entryOf(read->election);
    if (entry < 0) {
        return Error{
            .code = u"address-unknown"_s,
            .message = tr("The election '%1' is not on this computer, or could not be read. Open its folder "
                          "first.")
                           .arg(read->election.value())};
    }
    const LoadOutcome &outcome = m_parts.library.entries()[entry].outcome;
    if (auto mistake = addressMistake(*read, *outcome.election)) {
        return mistake;
    }
    const bool keepsPane = m_panes->isAddressOpen();
    openElection(outcome);
    m_context.blind = false; // the address names candidates
    m_context.constituency = read->constituency;
    m_context.order = read->seed ? DisplayOrder{.kind = DisplayOrder::Kind::Shuffle, .seed = *read->seed}
                                 : defaultOrder(*outcome.election, m_parts.seed);
    contextChanged();
    const PageId page = pageOf(*read);
    freshen(m_frame->page(page));
    m_frame->page(page)->open(*read);
    if (page == PageId::Candidate) {
        showCandidate(outcome.election->candidateIndex(read->candidate));
    } else if (page == PageId::Question) {
        openQuestion(outcome.election->questionIndex(read->question));
    } else {
        showPage(page);
    }
    if (keepsPane) {
        showAddressPanel(true);
    }
    return std::nullopt;
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
    m_panes->setDisplaySettings(settings, m_context.language);
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
    m_sheet->setQuestionSeed(m_start->shuffleSeed());
    showPage(PageId::Question);
}

void MainWindow::openQuestion(int question)
{
    freshen(m_question);
    if (!m_inQuestionnaire) {
        QList<int> all(m_context.election->questions.size());
        std::iota(all.begin(), all.end(), 0);
        m_question->setPlan(all);
    }
    m_inQuestionnaire = true;
    m_question->openQuestion(question);
    showPage(PageId::Question);
}

int MainWindow::answeredCount() const
{
    return static_cast<int>(m_context.answers.questions.size());
}

bool MainWindow::loadAnswers(const QString &path)
{
    const ElectionId wanted = AnswersKeeper::electionOf(path);
    if (!wanted.isEmpty() && (!m_context.election || m_context.election->id != wanted)) {
        const int entry = m_opener->entryOf(wanted);
        if (entry < 0) {
            m_parts.dialogs.tell(
                this, tr("Saved answers"),
                tr("These answers belong to the election “%1”, which is not on this computer or "
                   "could not be read. Open its folder first.")
                    .arg(wanted.value()));
            return false;
        }
        openElection(m_parts.library.entries()[entry].outcome);
    }
    const ElectionPtr election = m_context.election ? m_context.election : std::make_shared<const Election>();
    const std::optional<RestoredAnswers> restored = m_answers.load(path, *election);
    if (!restored) {
        return false;
    }
    takeUp(*restored, tr("The answers from the file replace yours."));
    m_answers.tellLosses(*restored);
    return true;
}

void MainWindow::takeUp(const RestoredAnswers &restored, const QString &sentence)
{
    const Answers before = m_context.answers;
    m_context.answers = restored.answers;
    m_overview->setChanged(QSet<QuestionId>(restored.changed.cbegin(), restored.changed.cend()));
    contextChanged();
    if (!before.isEmpty() && before != restored.answers) {
        offerBack(before, sentence);
    }
}

bool MainWindow::loadCode(const QString &code)
{
    const Result<CodeAnswers> found = answersOfCode(code, m_context.election, m_parts.library);
    if (!found) {
        m_restore->setMistake(found.error().message);
        return false;
    }
    if (found->entry) {
        openElection(m_parts.library.entries()[*found->entry].outcome);
    }
    RestoredAnswers restored;
    restored.answers = found->back.answers;
    restored.changed = found->back.left;
    takeUp(restored, tr("The answers from the code replace yours."));
    m_restore->clear(); // a code is the answers: it is not left lying about
    showPage(PageId::Overview);
    if (!found->notes.isEmpty()) {
        m_parts.dialogs.tell(this, tr("Answers from a code"), found->notes.join(u'\n'));
    }
    return true;
}

void MainWindow::saveSheet(SheetFormat format)
{
    const QString name = m_context.election->id.value() + u'.' + sheetSuffix(format);
    const QString path = m_parts.dialogs.chooseSheetToSave(this, name);
    if (path.isEmpty()) {
        return;
    }
    if (const auto reason = writeForOwner(path, m_sheet->file(format))) {
        m_parts.dialogs.tell(this, tr("Save the result sheet"),
                             tr("The sheet could not be saved in %1: %2").arg(path, *reason));
        m_sheet->setSaved({});
        return;
    }
    m_sheet->setSaved(QFileInfo(path).fileName());
}

bool MainWindow::saveAnswersAs()
{
    return m_answers.save(m_context.election, m_context.answers);
}

void MainWindow::eraseAnswers()
{
    if (m_context.answers.isEmpty() || !m_parts.dialogs.askErase(this, answeredCount())) {
        return;
    }
    const Answers before = m_context.answers;
    m_inQuestionnaire = false;
    setAnswers({});
    offerBack(before, tr("Your answers are erased."));
}

void MainWindow::offerBack(const Answers &answers, const QString &sentence)
{
    // held nowhere once the offer is over
    const auto kept = std::make_shared<Answers>(answers);
    m_undo->disconnect(this);
    connect(m_undo, &UndoBar::undone, this, [this, kept] { setAnswers(*kept); });
    connect(m_undo, &UndoBar::expired, this, [this, kept] {
        *kept = {};
        m_undo->disconnect(this);
    });
    m_undo->offer(sentence);
}

void MainWindow::openAddress(const QString &url)
{
    if (m_parts.dialogs.askOpenAddress(this, url) && !openInBrowser(url)) {
        m_parts.dialogs.tell(this, tr("Open an address"),
                             tr("No browser could be opened. The address can be copied instead."));
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
    event->setAccepted(m_answers.mayLeave(m_context.election, m_context.answers));
}

} // namespace preau::gui
