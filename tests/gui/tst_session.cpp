// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/comparisonmodel.h"
#include "pages/agreementpage.h"
#include "pages/candidatepage.h"
#include "pages/candidatespage.h"
#include "pages/comparepage.h"
#include "pages/homepage.h"
#include "pages/overviewpage.h"
#include "pages/questionnairestartpage.h"
#include "pages/questionpage.h"
#include "pages/resultspage.h"
#include "pages/selfmeasure.h"
#include "pages/themesview.h"
#include "shell/addresspanel.h"
#include "shell/mainwindow.h"
#include "shell/rail.h"
#include "shell/undobar.h"
#include "widgets/buttons.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QDirIterator>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

/// Answers as the test says and remembers what was asked.
class ScriptedDialogs : public Dialogs
{
public:
    CloseChoice close = CloseChoice::Cancel;
    QString saveTo;
    int closesAsked = 0;
    int erasesAsked = 0;
    QStringList told;
    QStringList suggested; ///< names of files

    CloseChoice askClose(QWidget *, int) override
    {
        ++closesAsked;
        return close;
    }

    bool askErase(QWidget *, int) override
    {
        ++erasesAsked;
        return true;
    }

    bool askOpenAddress(QWidget *, const QString &) override { return false; }

    void tell(QWidget *, const QString &, const QString &text) override { told.append(text); }

    QString chooseElectionFolder(QWidget *) override { return {}; }

    QString chooseAnswersToOpen(QWidget *) override { return {}; }

    QString chooseAnswersToSave(QWidget *, const QString &) override { return saveTo; }

    QString chooseFileToSave(QWidget *, const QString &suggestedName) override
    {
        suggested.append(suggestedName);
        return saveTo;
    }
};

/// The whole program on one folder of elections.
struct Program
{
    explicit Program(const QString &folder, const QString &settingsPath = {})
        : appearance(*qApp),
          window((appearance.apply({.theme = ThemeChoice::Light, .language = u"en"_s}),
                  WindowParts{.appearance = appearance,
                              .library = library,
                              .dialogs = dialogs,
                              .settings = SettingsStore(settingsPath),
                              .seed = 7}))
    {
        window.resize(1280, 800);
        window.show();
        QSignalSpy finished(&library, &ElectionLibrary::finished);
        library.setPlaces({{.path = folder, .kind = LibraryPlace::Kind::Argument}});
        if (finished.isEmpty()) {
            finished.wait(20'000);
        }
    }

    bool open()
    {
        window.openEntry(0);
        return window.context().election != nullptr;
    }

    void answer(int question, int option)
    {
        Answers answers = window.context().answers;
        answers.questions.insert(window.context().election->questions[question].id,
                                 Answer{.kind = Answer::Kind::Stated, .option = option});
        window.setAnswers(answers);
    }

    bool close()
    {
        QCloseEvent event;
        QApplication::sendEvent(&window, &event);
        return event.isAccepted();
    }

    Appearance appearance;
    ElectionLibrary library;
    ScriptedDialogs dialogs;
    MainWindow window;
};

bool copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString source = it.next();
        const QString target = to + source.sliced(from.size());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(source, target)) {
            return false;
        }
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return true;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        if (!file.contains(u"/fontconfig/"_s)) { // the system's font cache, which knows nothing of the reader
            files.append(file);
        }
    }
    return files;
}

/// Everything a widget and what is below it shows, tells a screen reader or says in a tooltip.
QStringList allTexts(const QWidget &root)
{
    QStringList texts{root.windowTitle()};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue; // a page gets the context before it is shown
        }
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->statusTip() << widget->windowTitle();
        if (QAccessibleInterface *node =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))) {
            for (const QAccessible::Text kind :
                 {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help}) {
                texts << node->text(kind);
            }
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts << label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts << button->text();
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                   view && view->model()) {
            const QAbstractItemModel *model = view->model();
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole)}) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    texts << model->headerData(column, Qt::Horizontal, role).toString();
                    for (int row = 0; row < model->rowCount(); ++row) {
                        texts << model->index(row, column).data(role).toString();
                    }
                }
            }
        }
    }
    return texts;
}

const QList<PageId> everyPage{
    PageId::Home,      PageId::Front,    PageId::Candidates, PageId::Candidate,
    PageId::Agreement, PageId::Compare,  PageId::Results,    PageId::QuestionnaireStart,
    PageId::Question,  PageId::Overview, PageId::About,      PageId::Proof};

} // namespace

/// A person at the program, from start to end.
class TestSession : public QObject
{
    Q_OBJECT

    const QString m_french = QStringLiteral(PREAU_PROGRAMMES "/fr-presidentielle-2022");

private slots:

    void leavesNothingBehind()
    {
        const QString home = qEnvironmentVariable("HOME");
        {
            Program program(m_french, SettingsStore::defaultPath());
            QVERIFY(program.open());
            for (int i = 0; i < 10; ++i) {
                program.answer(i, i % 5);
            }
            emit program.window.startPage()->started({0, 1, 2}, false);
            for (const PageId page : everyPage) {
                program.window.showPage(page);
                QCoreApplication::processEvents();
            }
            program.window.showDetail({.candidate = 0, .question = 0});
            program.window.showDisplayPanel(true);
            program.dialogs.close = Dialogs::CloseChoice::Forget;
            QVERIFY(program.close());
        }
        QCOMPARE(filesBelow(home), QStringList());
    }

    void opensWhatIsChosenAndSaysWhyNot()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"empty"_s);
        QVERIFY(copyFolder(QStringLiteral(PREAU_PROGRAMMES "/demo-saint-preau"), folder.filePath(u"demo"_s)));
        Program program(m_french);
        MainWindow &window = program.window;

        window.openPath(folder.filePath(u"empty"_s));
        QCOMPARE(program.dialogs.told.size(), 1);
        QVERIFY2(program.dialogs.told.last().contains(u"holds no election"_s),
                 qPrintable(program.dialogs.told.last()));
        window.openPath(folder.filePath(u"gone"_s));
        QVERIFY(program.dialogs.told.last().contains(u"no longer there"_s));
        QFile letter(folder.filePath(u"letter.pdf"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.close();
        window.openPath(letter.fileName());
        QVERIFY(program.dialogs.told.last().contains(u"not part of an election"_s));
        QCOMPARE(program.dialogs.told.size(), 3);
        QCOMPARE(window.frame()->currentPage(), PageId::Home);
        QCOMPARE(program.library.entries().size(), 1);

        // any file of an election opens the whole of it
        window.openPath(folder.filePath(u"demo/election.yaml"_s));
        QTRY_COMPARE(window.frame()->currentPage(), PageId::Front);
        QVERIFY(window.context().election->fictional);
        QCOMPARE(program.library.entries().size(), 2);

        // the same election again: nothing is read twice, nothing is listed twice
        window.showPage(PageId::Home);
        window.openPath(folder.filePath(u"demo"_s));
        QCOMPARE(window.frame()->currentPage(), PageId::Front);
        QVERIFY(!program.library.isLoading());
        QCOMPARE(program.library.entries().size(), 2);
        QCOMPARE(program.dialogs.told.size(), 3);
    }

    void takesWhatIsDroppedOnAnyPage()
    {
        QTemporaryDir folder;
        QVERIFY(copyFolder(QStringLiteral(PREAU_PROGRAMMES "/demo-saint-preau"), folder.filePath(u"demo"_s)));
        Program program(m_french);
        QVERIFY(program.open());
        program.window.showPage(PageId::Candidates);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.filePath(u"demo"_s))});
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&program.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&program.window, &drop);
        QTRY_VERIFY(program.window.context().election->fictional);
    }

    void lockedMachinesOpenNothing()
    {
        Appearance appearance(*qApp);
        appearance.apply({.theme = ThemeChoice::Light, .language = u"en"_s});
        ElectionLibrary library;
        ScriptedDialogs dialogs;
        MainWindow window({.appearance = appearance,
                           .library = library,
                           .dialogs = dialogs,
                           .policy = {.showsFolders = false, .opensFiles = false}});
        window.show();
        window.openPath(m_french);
        QVERIFY(library.places().isEmpty());
        QVERIFY(!window.acceptDrops());
        QVERIFY(!window.homePage()->acceptDrops());
        for (const auto *button : window.homePage()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Open a "_s)) {
                QVERIFY2(!button->isVisible(), qPrintable(button->text()));
            }
        }
    }

    void railIsWalkedFromTopToBottomAndEnterOpens()
    {
        Program program(m_french);
        QVERIFY(program.open());
        MainWindow &window = program.window;
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget *first = window.frame()->rail()->findChild<IconButton *>();
        first->setFocus(Qt::TabFocusReason);
        QStringList walked;
        for (int i = 0; i < 9; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            walked.append(QApplication::focusWidget()->accessibleName());
        }
        QCOMPARE(walked, QStringList({u"Home"_s, u"Candidates"_s, u"Compare"_s, u"Questionnaire"_s,
                                      u"Results"_s, u"Share and check"_s, u"Page address"_s, u"Display"_s,
                                      u"Everything stays on this computer"_s}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.frame()->currentPage(), PageId::Proof);
        window.showPage(PageId::Front);
        QTest::keyClick(&window, Qt::Key_F6); // into the page, on the door that is filled
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Compare"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
        QCOMPARE(window.frame()->currentPage(), PageId::Compare);
    }

    void goesBackAndForward()
    {
        Program program(m_french);
        QVERIFY(program.open());
        MainWindow &window = program.window;
        const Frame *frame = window.frame();
        window.showPage(PageId::Candidates);
        window.showCandidate(4);
        window.showCandidate(7);
        window.showPage(PageId::Compare);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(frame->currentPage(), PageId::Candidate);
        QCOMPARE(window.candidatePage()->candidate(), 7);
        // the side button of a mouse, wherever the pointer is
        QTest::mouseClick(window.candidatePage(), Qt::BackButton);
        QCOMPARE(window.candidatePage()->candidate(), 4);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(frame->currentPage(), PageId::Candidates);
        QTest::mouseClick(window.candidatePage()->window(), Qt::ForwardButton);
        QCOMPARE(window.candidatePage()->candidate(), 4);
        window.showPage(PageId::Results); // a new way: what lay ahead is forgotten
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(frame->currentPage(), PageId::Results);
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        }
        QCOMPARE(frame->currentPage(), PageId::Home);
    }

    void followsTheColoursOfTheSystem()
    {
        bool dark = false;
        Appearance appearance(*qApp, [&dark] { return dark; });
        appearance.apply({.theme = ThemeChoice::System, .language = u"en"_s});
        ElectionLibrary library;
        ScriptedDialogs dialogs;
        MainWindow window({.appearance = appearance, .library = library, .dialogs = dialogs});
        window.show();
        QCOMPARE(currentTheme(), ThemeKind::Light);
        dark = true;
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(&window, &change);
        QCOMPARE(currentTheme(), ThemeKind::Dark);
        // chosen colours stay, whatever the system does
        window.setDisplay({.theme = ThemeChoice::Light, .language = u"en"_s});
        dark = false;
        QApplication::sendEvent(&window, &change);
        dark = true;
        QApplication::sendEvent(&window, &change);
        QCOMPARE(currentTheme(), ThemeKind::Light);
    }

    void listsElectionsInTheLanguageOfTheInterface()
    {
        const Program program(QStringLiteral(PREAU_PROGRAMMES));
        const auto *const elections = program.window.homePage()->findChild<QListView *>();
        QVERIFY(elections);
        QStringList titles;
        for (int row = 0; row < elections->model()->rowCount(); ++row) {
            titles.append(elections->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        QVERIFY2(titles.join(u'\n').contains(u"French presidential election of 2022"),
                 qPrintable(titles.join(u'\n')));
    }

    void addressesLeadBackToTheSamePage_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &view :
             {u""_s, u"/candidates?order=12"_s, u"/candidate/jadot"_s, u"/questionnaire"_s,
              u"/questionnaire?question=chasse"_s, u"/results?tab=themes&order=99"_s,
              u"/results?tab=what-if"_s, u"/results?tab=map"_s, u"/about"_s, u"/agreement"_s,
              u"/agreement?tab=pairs"_s, u"/agreement?tab=questions&order=5"_s,
              u"/compare?theme=energie&candidates=jadot,macron"_s,
              u"/compare?candidates=poutou,arthaud&show=proposals&order=3"_s,
              u"/compare?question=smic&only=differences"_s}) {
            QTest::newRow(qPrintable(view)) << u"preau:fr-presidentielle-2022"_s + view;
        }
    }

    void addressesLeadBackToTheSamePage()
    {
        QFETCH(const QString, address);
        Program program(QStringLiteral(PREAU_PROGRAMMES));
        MainWindow &window = program.window;
        QVERIFY(!window.openView(address));
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        const auto *const panel = window.findChild<AddressPanel *>();
        QVERIFY(panel && panel->isVisible());
        QCOMPARE(panel->findChild<QLineEdit *>(u"address"_s)->text(), address);
    }

    void wrongAddressesAreExplainedAndChangeNothing()
    {
        Program program(QStringLiteral(PREAU_PROGRAMMES));
        MainWindow &window = program.window;
        QVERIFY(!window.openView(u"preau:fr-presidentielle-2022/candidate/jadot"_s));
        window.showAddressPanel(true);
        auto *const panel = window.findChild<AddressPanel *>();
        auto *const field = panel->findChild<QLineEdit *>(u"wanted"_s);
        for (const QString &wrong : {u"https://example.org"_s, u"preau:fr-presidentielle-2027"_s,
                                     u"preau:fr-presidentielle-2022/compare?candidates=jadot,nobody"_s}) {
            field->setText(wrong);
            QTest::keyClick(field, Qt::Key_Return);
            const auto *const mistake = panel->findChild<QLabel *>(u"mistake"_s);
            QVERIFY(mistake->isVisible() && !mistake->text().isEmpty());
            QCOMPARE(field->accessibleDescription(), mistake->text());
            QCOMPARE(window.frame()->currentPage(), PageId::Candidate);
        }
        // hidden names are in no address
        window.setBlind(true);
        QVERIFY(panel->findChild<QLineEdit *>(u"address"_s)->text().isEmpty());
    }

    void leadsToWhatIsMissing()
    {
        Program program(m_french);
        QVERIFY(program.open());
        MainWindow &window = program.window;
        auto *model = window.comparePage()->findChild<ComparisonModel *>();
        auto *chip = window.comparePage()->findChild<QAbstractButton *>(u"missingChip"_s);
        QVERIFY(chip);
        window.showPage(PageId::Compare);
        const int all = model->rowCount();
        QVERIFY(!chip->isVisible());
        window.showPage(PageId::Front);
        for (auto *link : window.findChildren<QPushButton *>()) {
            if (link->text().startsWith(u"See the "_s) && link->text().endsWith(u" missing"_s)) {
                link->click();
            }
        }
        QCOMPARE(window.frame()->currentPage(), PageId::Compare);
        QVERIFY(chip->isVisible());
        const Election &election = *window.context().election;
        int missing = 0;
        for (int q = 0; q < election.questions.size(); ++q) {
            missing += std::ranges::any_of(election.candidates, [q](const Candidate &candidate) {
                return candidate.positions[q].state == PositionState::Undocumented;
            });
        }
        QVERIFY(missing < election.questions.size());
        QVERIFY(model->rowCount() < all);
        chip->click();
        QVERIFY(!chip->isVisible());
        QCOMPARE(model->rowCount(), all);
    }

    void provesWhatItSays()
    {
        Program program(m_french);
        program.window.showPage(PageId::Proof);
        QCOMPARE(program.window.frame()->currentPage(), PageId::Proof); // without an election, too
        const std::optional<SelfMeasure> measure = measureSelf();
#ifdef Q_OS_LINUX
        QVERIFY(measure);
        QCOMPARE(measure->connections, 0);
        QCOMPARE(measure->networkLibraries, QStringList());
#endif
    }

    void leadsFromAgreementToThePairAndBack()
    {
        Program program(m_french);
        QVERIFY(program.open());
        MainWindow &window = program.window;
        QStringList doors;
        for (const PageId from : {PageId::Front, PageId::Candidates}) {
            window.showPage(from);
            for (QPushButton *button : window.frame()->page(from)->findChildren<QPushButton *>()) {
                if (button->text().contains(u"agree"_s, Qt::CaseInsensitive) && button->isVisible()) {
                    doors.append(button->text());
                    button->click();
                    QCOMPARE(window.frame()->currentPage(), PageId::Agreement);
                    break;
                }
            }
        }
        QCOMPARE(doors.size(), 2);
        emit window.agreementPage()->compareRequested({0, 5});
        QCOMPARE(window.frame()->currentPage(), PageId::Compare);
        ViewAddress address;
        window.comparePage()->describe(address);
        QCOMPARE(address.candidates.size(), 2);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.frame()->currentPage(), PageId::Agreement);
    }

    void tablesAreSavedWhereTheReaderWants()
    {
        Program program(m_french);
        QVERIFY(program.open());
        const QTemporaryDir folder;
        AgreementPage *page = program.window.agreementPage();
        program.window.showPage(PageId::Agreement);
        program.dialogs.saveTo.clear(); // thought better of it
        emit page->saveRequested(u"x-agreement.csv"_s, "a,b\r\n");
        QCOMPARE(program.dialogs.suggested, QStringList{u"x-agreement.csv"_s});
        QVERIFY(program.dialogs.told.isEmpty());
        program.dialogs.saveTo = folder.filePath(u"mine.csv"_s);
        emit page->saveRequested(u"x-agreement.csv"_s, "a,b\r\n");
        QFile saved(program.dialogs.saveTo);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("a,b\r\n"));
        program.dialogs.saveTo = folder.filePath(u"nowhere/mine.csv"_s);
        emit page->saveRequested(u"x-agreement.csv"_s, "a,b\r\n");
        QCOMPARE(program.dialogs.told.size(), 1);
    }

    void comparesThoseWhoWereMarked()
    {
        Program program(m_french);
        QVERIFY(program.open());
        program.window.showPage(PageId::Candidates);
        auto *candidates = program.window.findChild<CandidatesPage *>();
        auto *compare = program.window.findChild<ComparePage *>();
        emit candidates->compareRequested({1, 3});
        QCOMPARE(program.window.frame()->currentPage(), PageId::Compare);
        auto *model = compare->findChild<ComparisonModel *>();
        QCOMPARE(model->columnCount(), ComparisonModel::FirstCandidateColumn + 2);
        QVERIFY(model->columnOfCandidate(1) > 0);
        QVERIFY(model->columnOfCandidate(3) > 0);
        emit candidates->compareRequested(program.window.context().candidates());
        QCOMPARE(model->columnCount(), ComparisonModel::FirstCandidateColumn + 12);
    }

    void asksBeforeAnswersAreLost()
    {
        QTemporaryDir folder;
        Program program(m_french);
        QVERIFY(program.open());
        QVERIFY(program.close()); // nothing to lose
        QCOMPARE(program.dialogs.closesAsked, 0);

        program.answer(0, 3);
        program.dialogs.close = Dialogs::CloseChoice::Cancel;
        QVERIFY(!program.close());

        program.dialogs.close = Dialogs::CloseChoice::Save;
        program.dialogs.saveTo.clear(); // changed their mind in the file dialog
        QVERIFY(!program.close());

        program.dialogs.saveTo = folder.filePath(u"mine.preau-answers"_s);
        QVERIFY(program.close());
        QCOMPARE(QFile::permissions(program.dialogs.saveTo) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());

        Program again(m_french);
        QVERIFY(again.open());
        QVERIFY(again.window.loadAnswers(program.dialogs.saveTo));
        QCOMPARE(again.window.context().answers, program.window.context().answers);
        QVERIFY(again.close()); // they are saved already
        QCOMPARE(again.dialogs.closesAsked, 0);
    }

    void savedAnswersOpenTheElectionTheyBelongTo()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
            return written ? file.fileName() : QString();
        };
        const QString french =
            write(u"mine.preau-answers"_s, "preau_answers: 1\nelection: fr-presidentielle-2022\n"
                                           "answers: { smic: agree, retraite: disagree }\n");
        const QString elsewhere = write(u"other.preau-answers"_s, "preau_answers: 1\nelection: nowhere-2030\n"
                                                                  "answers: { smic: agree }\n");
        const QString broken = write(u"broken.preau-answers"_s, "preau_answers: 1\nelection: [\n");

        Program program(QStringLiteral(PREAU_PROGRAMMES));
        MainWindow &window = program.window;
        window.openPath(french); // none is open yet
        QVERIFY(window.context().election);
        QCOMPARE(window.context().election->id, ElectionId(u"fr-presidentielle-2022"_s));
        QCOMPARE(window.context().answers.questions.size(), 2);
        QCOMPARE(window.frame()->currentPage(), PageId::Overview);

        // while another election is open, whose answers wait
        QVERIFY(!window.openView(u"preau:demo-saint-preau"_s));
        program.answer(0, 1);
        window.openPath(french);
        QCOMPARE(window.context().election->id, ElectionId(u"fr-presidentielle-2022"_s));
        QVERIFY(!window.openView(u"preau:demo-saint-preau"_s));
        const Answers here = window.context().answers;
        QCOMPARE(here.questions.size(), 1);

        // what cannot be restored is told, and takes nothing away
        program.dialogs.told.clear();
        window.openPath(elsewhere);
        QVERIFY2(program.dialogs.told.value(0).contains(u"nowhere-2030"),
                 qPrintable(program.dialogs.told.join(u'|')));
        window.openPath(broken);
        QCOMPARE(program.dialogs.told.size(), 2);
        QCOMPARE(window.context().answers, here);
        program.close();
        QVERIFY(program.dialogs.closesAsked > 0); // none of them is saved
    }

    void answersReplacedByAFileComeBackForAWhile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.preau-answers"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("preau_answers: 1\nelection: fr-presidentielle-2022\nanswers: { smic: agree }\n");
        file.close();
        Program program(m_french);
        QVERIFY(program.open());
        program.answer(2, 1);
        const Answers before = program.window.context().answers;
        program.window.openPath(file.fileName());
        QVERIFY(program.window.context().answers != before);
        const auto *const undo = program.window.findChild<UndoBar *>();
        QVERIFY(undo->isVisible());
        undo->findChild<QPushButton *>()->click();
        QCOMPARE(program.window.context().answers, before);
    }

    void keepsAnswersThroughLanguageThemeAndTextSize()
    {
        Program program(m_french);
        QVERIFY(program.open());
        program.answer(2, 1);
        const Answers before = program.window.context().answers;
        program.window.showPage(PageId::Overview);
        program.window.setDisplay({.theme = ThemeChoice::Dark, .textScale = 200, .language = u"fr"_s});
        QCOMPARE(program.window.context().answers, before);
        QCOMPARE(program.window.context().language, u"fr"_s);
        QCOMPARE(program.window.frame()->currentPage(), PageId::Overview);
        program.window.setDisplay({.theme = ThemeChoice::Light, .textScale = 100, .language = u"ar"_s});
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(program.window.context().answers, before);
        program.window.setDisplay({.theme = ThemeChoice::Light, .textScale = 100, .language = u"en"_s});
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    void keepsAnswersWhenTheFilesChange()
    {
        QTemporaryDir folder;
        const QString copy = folder.path() + u"/election"_s;
        QVERIFY(copyFolder(m_french, copy));
        Program program(copy);
        QVERIFY(program.open());
        program.answer(0, 4);
        program.answer(1, 0);
        const Answers before = program.window.context().answers;

        QFile file(copy + u"/questions.yaml"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY(text.contains("au moins"));
        text.replace("au moins", "presque");
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.close();

        QTRY_VERIFY_WITH_TIMEOUT(
            program.window.context().election->questions[0].statement.text(u"fr").contains(u"presque"_s),
            10'000);
        QCOMPARE(program.window.context().answers, before);
    }

    void waitsWithTheLastReadableVersionWhileAFileIsBroken()
    {
        QTemporaryDir folder;
        const QString copy = folder.path() + u"/election"_s;
        QVERIFY(copyFolder(m_french, copy));
        Program program(copy);
        QVERIFY(program.open());
        program.answer(0, 4);
        QSignalSpy reloaded(&program.library, &ElectionLibrary::reloaded);
        QVERIFY(QFile::remove(copy + u"/questions.yaml"_s));
        QVERIFY(reloaded.wait(10'000));
        QVERIFY(program.window.context().election);
        QCOMPARE(program.window.context().answers.questions.size(), 1);
    }

    void hiddenNamesAreNeverInTheOfficialOrder()
    {
        Program program(m_french);
        QVERIFY(program.open());
        const QList<int> official = program.window.context().candidates();
        const DisplayOrder own{.kind = DisplayOrder::Kind::Shuffle, .seed = 99};
        program.window.setOrder(own);
        program.window.setBlind(true);
        QVERIFY(program.window.context().candidates() != official);
        program.window.setOrder({.kind = DisplayOrder::Kind::Ballot});
        QVERIFY(program.window.context().candidates() != official);
        program.window.setBlind(false);
        QCOMPARE(program.window.context().order, own);
    }

    void aVoterGetsFromTheStartToResultsByKeyboard_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("2022") << m_french;
        QTest::newRow("all kinds of question") << QStringLiteral(PREAU_PROGRAMMES "/demo-saint-preau");
    }

    void aVoterGetsFromTheStartToResultsByKeyboard()
    {
        QFETCH(const QString, folder);
        Program program(folder);
        QVERIFY(program.open());
        MainWindow &window = program.window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const Election &election = *window.context().election;
        const auto key = [](Qt::Key which) {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), which);
        };
        window.showPage(PageId::QuestionnaireStart);
        QuestionnaireStartPage *start = window.startPage();
        start->findChild<QCheckBox *>(u"autoAdvance"_s)->setChecked(false);
        start->findChild<QAbstractButton *>(u"start"_s)->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        QCOMPARE(window.frame()->currentPage(), PageId::Question);
        QuestionPage *page = window.questionPage();
        const auto given = [&](int question) {
            return window.context().answers.answer(election.questions[question].id);
        };
        const QList<int> plan = page->plan();
        QCOMPARE(plan.size(), election.questions.size());
        for (int place = 0; place < plan.size(); ++place) {
            const int question = plan[place];
            QCOMPARE(page->currentQuestion(), question);
            key(place == 2   ? Qt::Key_N
                : place == 3 ? Qt::Key_P
                             : static_cast<Qt::Key>(Qt::Key_1 + place % 3));
            QVERIFY(given(question));
            if (place == 4) {
                // in the middle of it: another language, size and theme keep question and answers
                const Answers before = window.context().answers;
                window.setDisplay({.theme = ThemeChoice::Dark, .textScale = 150, .language = u"fr"_s});
                window.setDisplay({.theme = ThemeChoice::Light, .textScale = 100, .language = u"en"_s});
                QCOMPARE(window.context().answers, before);
                QCOMPARE(page->currentQuestion(), question);
                // and another page, and back
                window.showPage(PageId::Compare);
                window.showPage(PageId::Question);
                QCOMPARE(page->currentQuestion(), question);
                QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
            }
            if (place == 5) {
                // back, change, on again
                key(Qt::Key_Left);
                QCOMPARE(page->currentQuestion(), plan[4]);
                key(Qt::Key_3);
                const std::optional<Answer> changed = given(plan[4]);
                key(Qt::Key_1);
                QVERIFY(given(plan[4]) != changed);
                key(Qt::Key_Right);
            }
            key(Qt::Key_Right);
        }
        QCOMPARE(given(plan[2])->kind, Answer::Kind::NoOpinion);
        QCOMPARE(given(plan[3])->kind, Answer::Kind::Skipped);
        // arrows move among questions; the button leads out of them
        page->findChild<QAbstractButton *>(u"next"_s)->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        QCOMPARE(window.frame()->currentPage(), PageId::Overview);
        const auto stated =
            std::ranges::count(window.context().answers.questions, Answer::Kind::Stated, &Answer::kind);
        QCOMPARE(stated, election.questions.size() - 2);
        window.overviewPage()->findChild<QAbstractButton *>(u"results"_s)->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        QCOMPARE(window.frame()->currentPage(), PageId::Results);
        // each percentage has its coverage beside it
        int percentages = 0;
        for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || view->objectName() != u"candidates"_s) {
                continue;
            }
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QString spoken = view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
                if (spoken.contains(u'%')) {
                    ++percentages;
                    QVERIFY2(spoken.contains(u"of your %1 answer"_s.arg(stated)), qPrintable(spoken));
                }
            }
        }
        QVERIFY(percentages > 1);
    }

    void hiddenNamesAreNowhere_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("2022") << m_french;
        QTest::newRow("lists") << QStringLiteral(PREAU_PROGRAMMES "/demo-saint-preau");
    }

    void hiddenNamesAreNowhere()
    {
        QFETCH(const QString, folder);
        Program program(folder);
        QVERIFY(program.open());
        MainWindow &window = program.window;
        const Election &election = *window.context().election;
        QStringList names;
        for (const Candidate &candidate : election.candidates) {
            names << candidate.name.full() << candidate.name.family << candidate.party.text(u"fr"_s)
                  << candidate.party.text(u"en"_s);
        }
        names.removeAll(QString());
        const auto leaks = [&] {
            QCoreApplication::processEvents();
            QStringList found;
            for (const QString &text : allTexts(window)) {
                for (const QString &name : names) {
                    const auto at = text.indexOf(name, 0, Qt::CaseInsensitive);
                    const auto end = at + name.size();
                    if (at >= 0 && (at == 0 || !text[at - 1].isLetterOrNumber()) &&
                        (end == text.size() || !text[end].isLetterOrNumber())) {
                        found << u"%1: %2"_s.arg(name, text.left(120));
                    }
                }
            }
            found.removeDuplicates();
            return found;
        };
        Answers answers;
        for (const Question &question : election.questions) {
            answers.questions.insert(question.id, Answer{.kind = Answer::Kind::Stated, .option = 0});
        }
        window.setAnswers(answers);
        // once with names, so that each page has them to forget
        for (const PageId page : everyPage) {
            window.showPage(page);
            QCoreApplication::processEvents();
        }
        window.showPage(PageId::Compare);
        QVERIFY(!leaks().isEmpty());

        window.setBlind(true);
        const QList<int> shown = window.context().candidates();
        for (int question = 0; question < 6; ++question) {
            window.showPage(PageId::Compare);
            window.showDetail({.candidate = shown[question % shown.size()], .question = question});
            QCOMPARE(leaks().value(0), QString());
        }
        QList<int> plan(election.questions.size());
        std::iota(plan.begin(), plan.end(), 0);
        emit window.startPage()->started(plan, false);
        for (const int question : plan) {
            window.questionPage()->openQuestion(question);
            window.questionPage()->setOpinionsOpen(true);
            QCOMPARE(leaks().value(0), QString());
        }
        window.showPage(PageId::Agreement);
        for (const auto tab :
             {AgreementPage::Tab::Coverage, AgreementPage::Tab::Pairs, AgreementPage::Tab::Questions}) {
            window.agreementPage()->setTab(tab);
            window.agreementPage()->setTableShown(false);
            QCOMPARE(leaks().value(0), QString());
            window.agreementPage()->setTableShown(true);
            QCOMPARE(leaks().value(0), QString());
        }
        window.showPage(PageId::Overview);
        QCOMPARE(leaks().value(0), QString());
        window.showPage(PageId::Results);
        for (const int candidate : shown) {
            window.resultsPage()->showCandidate(candidate);
            QCOMPARE(leaks().value(0), QString());
        }
        window.resultsPage()->setTab(ResultsPage::Tab::Themes);
        QCOMPARE(leaks().value(0), QString());
        window.resultsPage()->findChild<ThemesView *>()->setTableShown(true);
        QCOMPARE(leaks().value(0), QString());
        window.resultsPage()->setTab(ResultsPage::Tab::Why);
        Answers few;
        few.questions.insert(election.questions[0].id, Answer{.kind = Answer::Kind::Stated, .option = 0});
        window.setAnswers(few);
        QCOMPARE(leaks().value(0), QString());
        window.setBlind(false);
        window.showPage(PageId::Compare);
        QVERIFY(!leaks().isEmpty());
    }

    void eraseCanBeUndoneForAWhile()
    {
        Program program(m_french);
        QVERIFY(program.open());
        program.answer(0, 4);
        const Answers before = program.window.context().answers;
        program.window.showPage(PageId::Results);
        emit program.window.frame()->page(PageId::Results)->eraseAnswersRequested();
        QCOMPARE(program.dialogs.erasesAsked, 1);
        QVERIFY(program.window.context().answers.isEmpty());
        auto *undo = program.window.findChild<QWidget *>(u"undoBar"_s);
        QVERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo->findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(program.window.context().answers, before);
        QVERIFY(!undo->isVisible());
    }

    void answersWaitWhileAnotherElectionIsOpen()
    {
        QTemporaryDir folder;
        QVERIFY(copyFolder(m_french, folder.path() + u"/one"_s));
        QVERIFY(copyFolder(m_french, folder.path() + u"/two"_s));
        QFile file(folder.path() + u"/two/election.yaml"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("id: fr-presidentielle-2022", "id: another-election");
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.close();
        Program program(folder.path());
        QCOMPARE(program.library.entries().size(), 2);
        program.window.openEntry(0);
        program.answer(0, 4);
        const Answers before = program.window.context().answers;
        program.window.openEntry(1);
        QVERIFY(program.window.context().answers.isEmpty());
        program.window.openEntry(0);
        QCOMPARE(program.window.context().answers, before);
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        Program program(m_french);
        QVERIFY(program.open());
        program.answer(0, 4);
        program.answer(1, 3);
        program.answer(2, 3);
        emit program.window.startPage()->started({0, 1, 2}, false);
        program.window.showCandidate(1);
        for (const PageId page : everyPage) {
            program.window.showPage(page);
            QCoreApplication::processEvents();
            const QList<QWidget *> widgets = program.window.findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled()) {
                    continue;
                }
                if (widget->objectName() == u"qt_spinbox_lineedit"_s) {
                    continue; // part of a spin box, which has the name
                }
                QAccessibleInterface *node = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(node);
                if (node->text(QAccessible::Name).trimmed().isEmpty()) {
                    QFAIL(qPrintable(
                        u"page %1: a %2 (%3) has no name"_s.arg(static_cast<int>(page))
                            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
                }
            }
        }
    }

    void neverTakesDataForMarkup()
    {
        QTemporaryDir folder;
        const QString copy = folder.path() + u"/election"_s;
        QVERIFY(copyFolder(m_french, copy));
        // markup in names, notes, statements and titles
        QDirIterator it(copy, {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QByteArray text = file.readAll();
            text.replace("Le SMIC doit", "<b>Le</b> <img src='file:///etc/hostname'> SMIC doit");
            text.replace("family: Roussel", "family: \"<i>Roussel</i>\"");
            text.replace("Travail et pouvoir", "<h1>Travail</h1> et pouvoir");
            file.resize(0);
            file.seek(0);
            file.write(text);
        }
        Program program(copy);
        QVERIFY(program.open());
        for (int i = 0; i < program.window.context().election->questions.size(); ++i) {
            program.answer(i, 4);
        }
        emit program.window.startPage()->started({0, 1, 2}, false);
        program.window.showCandidate(1);
        for (const PageId page : everyPage) {
            program.window.showPage(page);
            program.window.showDetail({.candidate = 1, .question = 0});
            QCoreApplication::processEvents();
            const QList<QWidget *> widgets = program.window.findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (const auto *label = qobject_cast<QLabel *>(widget)) {
                    QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                             qPrintable(label->text()));
                }
                for (const QString &text : {widget->toolTip(), widget->whatsThis(), widget->statusTip()}) {
                    QVERIFY2(!text.contains(u"<i>"_s) && !text.contains(u"<b>"_s) &&
                                 !text.contains(u"<img"_s) && !text.contains(u"<h1>"_s),
                             qPrintable(text));
                }
            }
        }
    }
};

int main(int argc, char *argv[])
{
    // a home of its own, so that whatever is written can be found
    QTemporaryDir home;
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        qputenv(name, home.path().toUtf8());
    }
    QApplication application(argc, argv);
    TestSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session.moc"
