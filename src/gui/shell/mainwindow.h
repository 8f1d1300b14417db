// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/answerskeeper.h"
#include "shell/appearance.h"
#include "shell/dialogs.h"
#include "shell/electionlibrary.h"
#include "shell/frame.h"
#include "shell/policy.h"
#include "shell/settingsstore.h"
#include "shell/visits.h"
#include "widgets/sheetpainting.h"

#include <QMainWindow>
#include <QSet>

#include <memory>

namespace preau::gui {

class AboutPage;
class AgreementPage;
class CandidatePage;
class CandidatesPage;
class ComparePage;
class FrontPage;
class HomePage;
class ElectionOpener;
class OverviewPage;
class ProofPage;
class QuestionPage;
class QuestionnaireStartPage;
class RefusedPage;
class RestorePage;
class PictureReader;
class SheetPage;
class ResultsPage;
class SidePanes;
class UndoBar;
class WindowKeys;

/// What the window is made with; main and the tests each pass their own.
struct WindowParts
{
    Appearance &appearance;
    ElectionLibrary &library;
    Dialogs &dialogs;
    SettingsStore settings{QString()};
    Policy policy = {};
    std::uint64_t seed = 0; ///< of shuffles, drawn at start and shown
};

/// Composes: owns the one ViewContext that changes, gives it to the page that is shown, and turns the
/// intentions of pages into changes of it. Features live in the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const ViewContext &context() const { return m_context; }

    [[nodiscard]] Frame *frame() const { return m_frame; }

    /// Opens an election of the library (its place in entries()) and shows its front page.
    void openEntry(int entry);
    /// The same for one folder; false where it is not in the library or could not be read.
    bool openFolder(const QString &folder);
    /// A folder or file the reader chose or dropped: opens the election it is or belongs to, lists several,
    /// or tells why it is none.
    void openPath(const QString &path);
    void showPage(PageId page);
    void showCandidate(int candidate);
    void compareCandidates(const QList<int> &candidates); ///< the others stay within reach, hidden
    void showDetail(const DetailTarget &target);
    void showDisplayPanel(bool show);
    void showAddressPanel(bool show);
    /// Opens what a page address says (see interchange/viewaddress.h): the election, if it is in the library,
    /// and the view. A sentence where that cannot be done; then nothing has changed.
    [[nodiscard]] std::optional<Error> openView(const QString &address);

    void setAnswers(const Answers &answers);
    /// Reads an answers file into the session and opens the election it was written for; what cannot be
    /// restored is told. False where nothing could be: then what was answered stays.
    bool loadAnswers(const QString &path);
    /// The same for an answer code; what stands against it is said on the page that takes codes.
    bool loadCode(const QString &code);
    void setDisplay(const DisplaySettings &settings);
    /// Changes the context the tour and the tests look at, without a page asking for it.
    void setOrder(const DisplayOrder &order);
    void setBlind(bool blind);
    void setConstituency(const ConstituencyId &constituency);

    // Named for the tour and the tests.
    [[nodiscard]] HomePage *homePage() const { return m_home; }

    [[nodiscard]] ComparePage *comparePage() const { return m_compare; }

    [[nodiscard]] AgreementPage *agreementPage() const { return m_agreement; }

    [[nodiscard]] CandidatePage *candidatePage() const { return m_candidate; }

    [[nodiscard]] QuestionPage *questionPage() const { return m_question; }

    [[nodiscard]] QuestionnaireStartPage *startPage() const { return m_start; }

    [[nodiscard]] OverviewPage *overviewPage() const { return m_overview; }

    [[nodiscard]] ResultsPage *resultsPage() const { return m_results; }

    [[nodiscard]] SheetPage *sheetPage() const { return m_sheet; }

    [[nodiscard]] RestorePage *restorePage() const { return m_restore; }

    [[nodiscard]] AboutPage *aboutPage() const { return m_about; }

signals:
    void electionsPainted(); ///< the home page shows every election, nothing is being read any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void composePages();
    void connectPanes();
    void connectPage(Page *page);
    void connectReading();
    void connectAnswering();
    void connectRail();
    void connectKeys();
    void connectLibrary();
    void freshen(Page *page); ///< gives it the context if it has not seen it as it is
    void contextChanged();
    void refreshHome();
    void electionReloaded(const QString &folder);
    void openElection(const LoadOutcome &outcome);
    void remember(PageId page);
    void goThroughHistory(int step); ///< −1: back, 1: forward

    void openAnswersFile(const QString &path);
    bool saveAnswersAs();
    void connectSheet();
    void saveSheet(SheetFormat format);
    void takeUp(const RestoredAnswers &restored, const QString &sentence);
    void eraseAnswers();
    void offerBack(const Answers &answers, const QString &sentence); ///< for ten seconds
    void stepTextScale(int direction);
    void openAddress(const QString &url);
    void openQuestion(int question);
    void startQuestionnaire(const QList<int> &plan, bool autoAdvance);
    [[nodiscard]] int answeredCount() const;
    void updateTitle();

    WindowParts m_parts;
    ViewContext m_context;
    Frame *m_frame;
    SidePanes *m_panes;
    WindowKeys *m_keys;
    ElectionOpener *m_opener;
    AnswersKeeper m_answers;
    Visits m_visits;
    QSet<Page *> m_stale;       ///< pages that have not seen the context as it is
    DisplayOrder m_orderBefore; ///< while names are hidden: what the reader comes back to
    QString m_folder;           ///< of the open election
    bool m_inQuestionnaire = false;
    int m_shownCandidate = -1;
    bool m_following = false; ///< the colours of the system

    HomePage *m_home = nullptr;
    RefusedPage *m_refused = nullptr;
    FrontPage *m_front = nullptr;
    CandidatesPage *m_candidates = nullptr;
    CandidatePage *m_candidate = nullptr;
    AgreementPage *m_agreement = nullptr;
    ComparePage *m_compare = nullptr;
    QuestionnaireStartPage *m_start = nullptr;
    QuestionPage *m_question = nullptr;
    OverviewPage *m_overview = nullptr;
    ResultsPage *m_results = nullptr;
    AboutPage *m_about = nullptr;
    ProofPage *m_proof = nullptr;
    SheetPage *m_sheet = nullptr;
    RestorePage *m_restore = nullptr;
    PictureReader *m_pictures;
    UndoBar *m_undo = nullptr;
};

} // namespace preau::gui
