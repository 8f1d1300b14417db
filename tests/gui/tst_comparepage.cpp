// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "itemmodels/comparisonmodel.h"
#include "pages/comparepage.h"
#include "pages/comparisonblocks.h"
#include "pages/comparisonview.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

constexpr char16_t lines[] = u"theme work\n"
                             "question wage\n"
                             "question age\n"
                             "theme health\n"
                             "question doctors\n"
                             "candidate ada ++ - +\n"
                             "candidate bob ++ + ~\n"
                             "candidate cyd + ? +\n"
                             "ballot ada bob cyd\n";

Election threeCandidates()
{
    Election election = test::election(QStringView(lines));
    election.questions[0].statement = LocalText(u"Le salaire minimum doit être relevé."_s);
    election.questions[1].statement = LocalText(u"La retraite doit être avancée."_s);
    election.questions[2].statement = LocalText(u"Les médecins doivent être répartis."_s);
    election.candidates[0].name = {.given = u"Ada"_s, .family = u"Alpha"_s};
    election.candidates[1].name = {.given = u"Bob"_s, .family = u"Beta"_s};
    election.candidates[2].name = {.given = u"Cyd"_s, .family = u"Gamma"_s};
    PositionDetail detail = election.candidates[0].positions[0].detail();
    detail.note = LocalText(u"Ada Alpha propose un SMIC à 1 400 euros."_s);
    election.candidates[0].positions[0].setDetail(detail);
    return election;
}

ViewContext contextOf(Election election)
{
    ViewContext context;
    context.election = std::make_shared<const Election>(std::move(election));
    context.language = u"en"_s;
    context.today = QDate(2026, 1, 1);
    return context;
}

QStringList visibleTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            texts.append(button->text());
        }
    }
    return texts;
}

QAbstractButton *visibleButton(const QWidget &widget, const QString &text)
{
    for (QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class TestComparePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void showsThemesQuestionsAndWhatIsMissing();
    void modelKeepsItsPromisesWhileFoldingAndFiltering();
    void cellsSpeakInFullSentences();
    void arrowsPassOverLinesThatOnlyTell();
    void leftAndRightFoldAndUnfold();
    void enterOpensTheDetail();
    void arrowsKeepTheOpenPaneInStep();
    void escapeClosesThePane();
    void pointerOpensCellsAndFoldsThemes();
    void headerOpensTheCandidate();
    void headMenuMovesAndRemovesColumns();
    void movedColumnsEndWithANewOrderOrHiddenNames();
    void lettersGoToCandidates();
    void openCellStaysInViewBesideThePane();
    void everyCandidateWithoutAPositionIsNamed();
    void linesThatTellAreNotCrossed();
    void datesOfSearchesFitTheirCells();
    void statementsStayLevelWithPositions();
    void onlyDifferencesLeavesOutAgreement();
    void noDifferenceIsSaidAndCanBeUndone();
    void searchIgnoresAccentsAndCase();
    void searchTakesWordsLiterally();
    void searchLooksIntoNotes();
    void searchWithoutMatchOffersToClear();
    void hiddenCandidatesLeaveTheMatrix();
    void nobodyChosenOffersEverybody();
    void blindShowsNoNameAnywhere();
    void refusedCandidateKeepsAColumn();
    void themeFilterShowsOneTheme();
    void everyOneOfFortyCandidatesIsReached();
    void contentKeepsPlaceWhenAnswersChange();
    void answersAddTheVotersColumn();
    void marksOnlySpellsOutTheCell();
    void largeTextTurnsIntoBlocks();
    void blocksGroupFromAgreementToUnknown();
    void narrowPagesFoldTheirBoxesIntoAMenu();
    void withoutElectionThePageLeadsHome();
    void constituenciesCanBeChosen();
    void clearForgetsEverything();
    void nothingHasAContextMenu();

private:
    [[nodiscard]] QTableView *table() const { return m_page->findChild<ComparisonView *>()->table(); }

    [[nodiscard]] ComparisonModel *model() const { return m_page->findChild<ComparisonModel *>(); }

    [[nodiscard]] QString textAt(int row, int column) const
    {
        return model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }

    void open(Election election);

    std::unique_ptr<ComparePage> m_page;
};

void TestComparePage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
}

void TestComparePage::init()
{
    m_page = std::make_unique<ComparePage>();
    m_page->resize(1072, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    open(threeCandidates());
}

void TestComparePage::cleanup()
{
    m_page.reset();
    setTextScale(100);
}

void TestComparePage::open(Election election)
{
    m_page->setContext(contextOf(std::move(election)));
}

void TestComparePage::showsThemesQuestionsAndWhatIsMissing()
{
    using Kind = ComparisonModel::RowKind;
    QList<Kind> kinds;
    for (int row = 0; row < model()->rowCount(); ++row) {
        kinds.append(model()->rowKind(row));
    }
    QCOMPARE(kinds, (QList{Kind::Theme, Kind::Question, Kind::Question, Kind::Footer, Kind::Theme,
                           Kind::Question, Kind::Footer}));
    // one name is told; it stands between direction marks
    const QString footer = model()->index(3, 0).data().toString();
    QVERIFY2(footer.startsWith(u"One candidate with no known position"_s), qPrintable(footer));
    QVERIFY(footer.contains(u"Gamma"_s));
    QVERIFY(model()->index(6, 0).data().toString().contains(u"Beta"_s));
    QCOMPARE(model()->columnCount(), 5);
}

void TestComparePage::modelKeepsItsPromisesWhileFoldingAndFiltering()
{
    ComparisonModel filled;
    QAbstractItemModelTester tester(&filled, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ViewContext context = contextOf(threeCandidates());
    const QList<ComparisonSection> sections{{.theme = ThemeId(u"work"_s), .questions = {0, 1}, .total = 2},
                                            {.theme = ThemeId(u"health"_s), .questions = {2}, .total = 1}};
    filled.setContent(context, {0, 1, 2}, sections, {}, {});
    QCOMPARE(filled.rowCount(), 7);
    filled.setFolded(ThemeId(u"work"_s), true);
    QCOMPARE(filled.rowCount(), 4);
    QVERIFY(filled.index(0, 2).data().toString().contains(u"2"_s)); // two of two are known of Ada
    filled.setFolded(ThemeId(u"health"_s), true);
    filled.setFolded(ThemeId(u"work"_s), false);
    QCOMPARE(filled.rowCount(), 5);
    filled.setContent(context, {1}, {sections[0]}, {}, {});
    QCOMPARE(filled.columnCount(), 3);
    filled.clearContent();
    QCOMPARE(filled.rowCount(), 0);
    QCOMPARE(filled.columnCount(), 0);
}

void TestComparePage::cellsSpeakInFullSentences()
{
    const QString text = textAt(1, ComparisonModel::FirstCandidateColumn);
    QVERIFY2(text.startsWith(u"Ada Alpha, Strongly agree, Le salaire minimum"_s), qPrintable(text));
    QVERIFY(text.endsWith(u"no source"_s));
    // silent and undocumented are told apart
    QVERIFY(textAt(5, ComparisonModel::FirstCandidateColumn + 1).contains(u"Nothing found"_s));
    QVERIFY(textAt(2, ComparisonModel::FirstCandidateColumn + 2).contains(u"Not yet documented"_s));
}

void TestComparePage::arrowsPassOverLinesThatOnlyTell()
{
    table()->setFocus();
    table()->setCurrentIndex(model()->index(2, 2));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 4); // the next theme, past the footer
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 5);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 5); // the last line only tells
    QTest::keyClick(table(), Qt::Key_End);
    QCOMPARE(table()->currentIndex().column(), 4);
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(table()->currentIndex().column(), 4);
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(table()->currentIndex(), model()->index(0, 2));
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(table()->currentIndex().column(), 2); // never into the columns that stay in place
}

void TestComparePage::leftAndRightFoldAndUnfold()
{
    table()->setFocus();
    table()->setCurrentIndex(model()->index(0, 2));
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(model()->rowCount(), 4);
    QVERIFY(textAt(0, 2).contains(u"folded"_s));
    QTest::keyClick(table(), Qt::Key_Left); // already folded
    QCOMPARE(model()->rowCount(), 4);
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(model()->rowCount(), 7);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(model()->rowCount(), 4);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(model()->rowCount(), 2);
    QTest::keyClicks(table(), u"*"_s);
    QCOMPARE(model()->rowCount(), 7);
}

void TestComparePage::enterOpensTheDetail()
{
    QSignalSpy opened(m_page.get(), &Page::detailRequested);
    table()->setFocus();
    table()->setCurrentIndex(model()->index(2, 3));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<DetailTarget>(), (DetailTarget{.candidate = 1, .question = 1}));
}

void TestComparePage::arrowsKeepTheOpenPaneInStep()
{
    QSignalSpy opened(m_page.get(), &Page::detailRequested);
    table()->setFocus();
    table()->setCurrentIndex(model()->index(1, 2));
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(opened.count(), 0); // no pane is open
    m_page->setDetailTarget({.candidate = 1, .question = 0});
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.last().first().value<DetailTarget>(), (DetailTarget{.candidate = 2, .question = 0}));
    m_page->setDetailTarget({.candidate = 2, .question = 0});
    QTest::keyClick(table(), Qt::Key_Up); // a theme has no detail
    QCOMPARE(opened.count(), 1);
    m_page->setDetailTarget({});
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(opened.count(), 1);
}

void TestComparePage::escapeClosesThePane()
{
    QSignalSpy closed(m_page.get(), &Page::detailClosed);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 0);
    m_page->setDetailTarget({.candidate = 0, .question = 0});
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void TestComparePage::pointerOpensCellsAndFoldsThemes()
{
    QSignalSpy opened(m_page.get(), &Page::detailRequested);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(model()->index(1, 4)).center());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<DetailTarget>(), (DetailTarget{.candidate = 2, .question = 0}));
    QTableView *frozen = m_page->findChild<ComparisonView *>()->frozenTable();
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {},
                      frozen->visualRect(model()->index(0, 0)).center());
    QCOMPARE(model()->rowCount(), 4);
    QTest::mouseClick(frozen->viewport(), Qt::RightButton, {},
                      frozen->visualRect(model()->index(0, 0)).center());
    QCOMPARE(model()->rowCount(), 4);
}

void TestComparePage::headerOpensTheCandidate()
{
    QSignalSpy opened(m_page.get(), &Page::candidateRequested);
    QHeaderView *header = table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(3) + 20, header->height() / 2));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 1);
}

void TestComparePage::headMenuMovesAndRemovesColumns()
{
    const auto families = [this] {
        QStringList all;
        for (int column = ComparisonModel::FirstCandidateColumn; column < model()->columnCount(); ++column) {
            all.append(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        return all;
    };
    const auto choose = [this](const QString &text) {
        auto *menu = m_page->findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                QVERIFY2(action->isEnabled(), qPrintable(text));
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(text));
    };
    table()->setFocus();
    table()->setCurrentIndex(model()->index(1, 3)); // Bob, wage
    QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
    choose(u"Move to the front"_s);
    QCOMPARE(families(), (QStringList{u"Bob Beta"_s, u"Ada Alpha"_s, u"Cyd Gamma"_s}));
    QCOMPARE(table()->currentIndex(), model()->index(1, 2)); // the keyboard stays on the same position
    QVERIFY(visibleTexts(*m_page).filter(u"was chosen by hand"_s).size() == 1);

    QTest::keyClick(table(), Qt::Key_Menu);
    QVERIFY(!m_page->findChild<QMenu *>(u"columnMenu"_s)->actions().at(2)->isEnabled()); // nothing left of it
    choose(u"Move to the right"_s);
    QCOMPARE(families(), (QStringList{u"Ada Alpha"_s, u"Bob Beta"_s, u"Cyd Gamma"_s}));

    QSignalSpy opened(m_page.get(), &Page::candidateRequested);
    // the pointer: a click with the other button anywhere on the head
    QWidget *head = table()->horizontalHeader()->viewport();
    QTest::mouseClick(head, Qt::RightButton, {}, QPoint(table()->columnViewportPosition(4) + 40, 60));
    choose(u"Take out of the comparison"_s);
    QCOMPARE(families(), (QStringList{u"Ada Alpha"_s, u"Bob Beta"_s}));
    QCOMPARE(opened.size(), 0);
    // and on the small arrow
    QTest::mouseClick(head, Qt::LeftButton, {},
                      QPoint(table()->columnViewportPosition(2) + table()->columnWidth(2) - 16, 25));
    choose(u"Open their page"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toInt(), 0);
}

void TestComparePage::movedColumnsEndWithANewOrderOrHiddenNames()
{
    const auto first = [this] { return model()->candidateAt(ComparisonModel::FirstCandidateColumn); };
    const auto move = [this] {
        table()->setFocus();
        table()->setCurrentIndex(model()->index(1, model()->columnOfCandidate(2)));
        QTest::keyClick(table(), Qt::Key_Menu);
        auto *menu = m_page->findChild<QMenu *>(u"columnMenu"_s);
        menu->actions().at(4)->trigger();
        menu->close();
    };
    move();
    QCOMPARE(first(), 2);
    ViewContext context = m_page->context();
    context.answers = test::answers(*context.election, u"+");
    m_page->setContext(context);
    QCOMPARE(first(), 2); // nothing about the order was asked for
    context.blind = true;
    m_page->setContext(context);
    QCOMPARE(first(), context.candidates().first());
    context.blind = false;
    m_page->setContext(context);
    QCOMPARE(first(), 0);
    move();
    context.order = {.kind = DisplayOrder::Kind::Shuffle, .seed = 7};
    m_page->setContext(context);
    QCOMPARE(first(), context.candidates().first());
}

void TestComparePage::lettersGoToCandidates()
{
    table()->setFocus();
    table()->setCurrentIndex(model()->index(1, 2));
    QTest::keyClick(table(), Qt::Key_G);
    QCOMPARE(table()->currentIndex(), model()->index(1, 4)); // Gamma
    QTest::keyClick(table(), Qt::Key_B);                     // "gb": nobody
    QCOMPARE(table()->currentIndex(), model()->index(1, 4));
    const int interval = QGuiApplication::styleHints()->keyboardInputInterval();
    QGuiApplication::styleHints()->setKeyboardInputInterval(0); // each letter on its own
    QTest::keyClick(table(), Qt::Key_B);
    QGuiApplication::styleHints()->setKeyboardInputInterval(interval);
    QCOMPARE(table()->currentIndex(), model()->index(1, 3)); // Beta
}

void TestComparePage::openCellStaysInViewBesideThePane()
{
    // as wide a table as the page of a window, then what a pane leaves of it
    QStringList text{u"theme t"_s, u"question q"_s};
    QString ballot = u"ballot"_s;
    for (int i = 0; i < 12; ++i) {
        text.append(u"candidate c%1 +"_s.arg(i));
        ballot += u" c%1"_s.arg(i);
    }
    text.append(ballot);
    open(test::election(text.join(u'\n')));
    const DetailTarget target{.candidate = 4, .question = 0};
    m_page->setDetailTarget(target);
    m_page->resize(672, 800);
    QVERIFY(QTest::qWaitFor([this] { return m_page->width() == 672; }));
    const QRect cell = table()->visualRect(model()->index(1, model()->columnOfCandidate(4)));
    QVERIFY2(
        cell.left() >= 0 && cell.right() < table()->viewport()->width(),
        qPrintable(u"%1 to %2 of %3"_s.arg(cell.left()).arg(cell.right()).arg(table()->viewport()->width())));
}

void TestComparePage::everyCandidateWithoutAPositionIsNamed()
{
    QStringList text{u"theme t"_s, u"question q"_s};
    QString ballot = u"ballot"_s;
    for (int i = 0; i < 12; ++i) {
        text.append(u"candidate c%1 %2"_s.arg(i).arg(i < 10 ? u"?"_s : u"+"_s));
        ballot += u" c%1"_s.arg(i);
    }
    text.append(ballot);
    Election election = test::election(text.join(u'\n'));
    for (int i = 0; i < 12; ++i) {
        election.candidates[i].name = {.given = u"Given"_s, .family = u"Family%1"_s.arg(QChar(u'A' + i))};
    }
    open(election);
    const QString told = model()->index(2, 0).data().toString();
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(told.contains(election.candidates[i].name.family), i < 10);
    }
    // more than a dozen: the line stays short, what is spoken and the tooltip tell all
    Election many = *m_page->context().election;
    for (int i = 10; i < 30; ++i) {
        Candidate next = many.candidates[0];
        next.id = CandidateId(u"more%1"_s.arg(i));
        next.name = {.given = u"Given"_s, .family = u"Further%1"_s.arg(i)};
        many.candidates.append(next);
        many.ballotOrder.append(next.id);
    }
    open(many);
    QVERIFY(model()->index(2, 0).data().toString().endsWith(u"and 18 other(s)"_s));
    for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
        QVERIFY(model()->index(2, 0).data(role).toString().contains(u"Further29"_s));
    }
    // hidden names stay hidden
    ViewContext blind = m_page->context();
    blind.blind = true;
    m_page->setContext(blind);
    QVERIFY(!model()->index(2, 0).data().toString().contains(u"Family"_s));
}

void TestComparePage::linesThatTellAreNotCrossed()
{
    // the edge between both tables, on the row of a footer: one colour from top to bottom
    auto *view = m_page->findChild<ComparisonView *>();
    const QImage seen = view->grab().toImage();
    const int top = table()->rowViewportPosition(3) + table()->viewport()->y();
    const int x = view->frozenTable()->width();
    const QColor paper = color(Token::Paper);
    for (int at = x - 3; at <= x + 3; ++at) {
        QCOMPARE(seen.pixelColor(at, top + 1), paper);
    }
}

void TestComparePage::statementsStayLevelWithPositions()
{
    QStringList text;
    for (int theme = 0; theme < 10; ++theme) {
        text.append(u"theme t%1"_s.arg(theme));
        for (int question = 0; question < 6; ++question) {
            text.append(u"question q%1x%2"_s.arg(theme).arg(question));
        }
    }
    QString ballot = u"ballot"_s;
    for (int i = 0; i < 40; ++i) {
        text.append(u"candidate c%1"_s.arg(i) + u" + ?"_s.repeated(30));
        ballot += u" c%1"_s.arg(i);
    }
    text.append(ballot);
    open(test::election(text.join(u'\n')));
    auto *view = m_page->findChild<ComparisonView *>();
    QScrollBar *positions = view->table()->verticalScrollBar();
    QScrollBar *statements = view->frozenTable()->verticalScrollBar();
    const auto level = [&] {
        return positions->value() == statements->value() && positions->value() > 0 &&
               view->table()->rowViewportPosition(3) == view->frozenTable()->rowViewportPosition(3);
    };
    positions->setValue(positions->maximum());
    QVERIFY(level());
    m_page->setDensity(ComparisonDensity::MarksOnly);
    QTRY_VERIFY(level());
    positions->setValue(positions->maximum());
    m_page->setDensity(ComparisonDensity::MarksAndWords);
    QTRY_VERIFY(level());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(level());
    m_page->resize(1072, 500);
    QTRY_VERIFY(level());
    QTest::keyClick(table(), Qt::Key_PageUp);
    QTRY_VERIFY(level());
}

void TestComparePage::datesOfSearchesFitTheirCells()
{
    Election election = threeCandidates();
    PositionDetail detail = election.candidates[1].positions[2].detail();
    detail.searched = PartialDate{.year = 2027, .month = 9, .day = 28};
    election.candidates[1].positions[2].setDetail(detail);
    open(election);
    QCOMPARE(model()->words(5, 3), u"Nothing found\n28 Sep 2027"_s);
    const TextBlock words{.text = model()->words(5, 3),
                          .font = gui::font(TypeRole::Small),
                          .lineHeight = scaled(17),
                          .maxLines = 0,
                          .marked = {}};
    QVERIFY(words.height(comparisonColumnWidth() - scaled(38) - 4) + 8 <= table()->rowHeight(5));
    // spoken in full
    QVERIFY(textAt(5, 3).contains(u"28 September 2027"_s));
}

void TestComparePage::onlyDifferencesLeavesOutAgreement()
{
    m_page->findChild<QCheckBox *>(u"differencesBox"_s)->click();
    QCOMPARE(model()->rowCount(), 3); // theme, the one question they differ on, its footer
    QCOMPARE(model()->questionAt(1), 1);
    QVERIFY(visibleTexts(*m_page).join(u'|').contains(u"1 of 3 questions"_s));
}

void TestComparePage::noDifferenceIsSaidAndCanBeUndone()
{
    m_page->setHiddenCandidates({CandidateId(u"bob"_s)});
    m_page->setOnlyDifferences(true);
    QVERIFY(visibleTexts(*m_page).contains(u"No difference among the known positions"_s));
    QAbstractButton *all = visibleButton(*m_page, u"Show all questions"_s);
    QVERIFY(all);
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(model()->rowCount(), 6);
    QVERIFY(table()->isVisible());
}

void TestComparePage::searchIgnoresAccentsAndCase()
{
    auto *field = m_page->findChild<QLineEdit *>(u"searchField"_s);
    QVERIFY(m_page->focusSearch());
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"MEDECIN"_s);
    // a theme without a match stays, closed
    QCOMPARE(model()->rowCount(), 4);
    QVERIFY(model()->isFolded(ThemeId(u"work"_s)));
    QCOMPARE(model()->questionAt(2), 2);
    QCOMPARE(model()->matches(2), (QList<TextRange>{{.start = 4, .length = 7}}));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(model()->rowCount(), 7);
}

void TestComparePage::searchTakesWordsLiterally()
{
    m_page->setSearchText(u"relevé."_s);
    QCOMPARE(model()->questionAt(1), 0);
    m_page->setSearchText(u"relev.."_s);
    QVERIFY(visibleButton(*m_page, u"Clear the search"_s));
}

void TestComparePage::searchLooksIntoNotes()
{
    m_page->setSearchText(u"smic"_s);
    QCOMPARE(model()->questionAt(1), 0);
    QVERIFY(model()->matches(1).isEmpty());
    QVERIFY(model()->cellMatches(1, 2));
    QVERIFY(!model()->cellMatches(1, 3));
}

void TestComparePage::searchWithoutMatchOffersToClear()
{
    m_page->setSearchText(u"<b>zzz"_s);
    QVERIFY(visibleTexts(*m_page).contains(u"No question contains “<b>zzz”"_s));
    QAbstractButton *clear = visibleButton(*m_page, u"Clear the search"_s);
    QVERIFY(clear);
    clear->click();
    QVERIFY(table()->isVisible());
    QCOMPARE(m_page->findChild<QLineEdit *>(u"searchField"_s)->text(), QString());
}

void TestComparePage::hiddenCandidatesLeaveTheMatrix()
{
    m_page->setHiddenCandidates({CandidateId(u"ada"_s)});
    QCOMPARE(model()->columnCount(), 4);
    QCOMPARE(model()->candidateAt(ComparisonModel::FirstCandidateColumn), 1);
    QVERIFY(m_page->findChild<ActionButton *>(u"candidatesButton"_s)->text().startsWith(u"2 of 3"_s));
}

void TestComparePage::nobodyChosenOffersEverybody()
{
    m_page->setHiddenCandidates({CandidateId(u"ada"_s), CandidateId(u"bob"_s), CandidateId(u"cyd"_s)});
    QAbstractButton *all = visibleButton(*m_page, u"Show all"_s);
    QVERIFY(all);
    all->click();
    QCOMPARE(model()->columnCount(), 5);
}

void TestComparePage::blindShowsNoNameAnywhere()
{
    QSignalSpy edited(m_page.get(), &Page::blindEdited);
    m_page->findChild<QCheckBox *>(u"blindBox"_s)->click();
    QCOMPARE(edited.count(), 1);
    QVERIFY(edited.first().first().toBool());

    ViewContext context = m_page->context();
    context.blind = true;
    context.order = {.kind = DisplayOrder::Kind::Shuffle, .seed = 1456};
    m_page->setContext(context);
    QString all = visibleTexts(*m_page).join(u'|');
    for (int row = 0; row < model()->rowCount(); ++row) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
                all += model()->index(row, column).data(role).toString() + u'|';
                all += model()->headerData(column, Qt::Horizontal, role).toString() + u'|';
            }
        }
    }
    for (const QString &name : {u"Ada"_s, u"Alpha"_s, u"Beta"_s, u"Gamma"_s}) {
        QVERIFY2(!all.contains(name), qPrintable(name));
    }
    QVERIFY(all.contains(u"1456"_s));
    QVERIFY(all.contains(u"Candidate A"_s));
    // a search for a name finds nothing either
    m_page->setSearchText(u"Alpha"_s);
    QVERIFY(visibleButton(*m_page, u"Clear the search"_s));
    m_page->setSearchText({});
    QAbstractButton *reveal = visibleButton(*m_page, u"Reveal names"_s);
    QVERIFY(reveal);
    reveal->click();
    QVERIFY(!edited.last().first().toBool());
}

void TestComparePage::refusedCandidateKeepsAColumn()
{
    open(test::election(u"question q1\ncandidate ada ++\nrefused eve\nballot ada eve\n"));
    QCOMPARE(model()->columnCount(), 4);
    QVERIFY(model()
                ->headerData(3, Qt::Horizontal, Qt::AccessibleTextRole)
                .toString()
                .contains(u"file refused"_s));
    QVERIFY(textAt(1, 3).contains(u"file refused"_s));
    QCOMPARE(model()->headerCount(3), u"file refused"_s);
}

void TestComparePage::themeFilterShowsOneTheme()
{
    auto *button = m_page->findChild<ActionButton *>(u"themesButton"_s);
    const QList<QAction *> actions = m_page->findChild<QMenu *>(button->objectName() + u".menu"_s)->actions();
    QVERIFY(actions.first()->text().endsWith(u"\t3"_s)); // the count stands at the end
    QVERIFY(actions.last()->text().endsWith(u"\t1"_s));
    actions.last()->trigger();
    QCOMPARE(model()->rowCount(), 3);
    QCOMPARE(model()->questionAt(1), 2);
    m_page->setThemeFilter({});
    QCOMPARE(model()->rowCount(), 7);
}

void TestComparePage::everyOneOfFortyCandidatesIsReached()
{
    QString text = u"question q1\nquestion q2\n"_s;
    for (int i = 0; i < 40; ++i) {
        text += u"candidate c%1 + -\n"_s.arg(i);
    }
    open(test::election(text));
    for (const ComparisonDensity density : {ComparisonDensity::MarksAndWords, ComparisonDensity::MarksOnly}) {
        m_page->setDensity(density);
        auto *view = m_page->findChild<ComparisonView *>();
        auto *next = m_page->findChild<IconButton *>(u"nextButton"_s);
        table()->horizontalScrollBar()->setValue(0);
        QSet<int> seen;
        for (int page = 0; page < 41; ++page) {
            const ComparisonView::Columns columns = view->columnsInView();
            QCOMPARE(columns.total, 40);
            for (int i = columns.first; i > 0 && i <= columns.last; ++i) {
                seen.insert(i);
            }
            if (!next->isEnabled()) {
                break;
            }
            next->click();
        }
        QCOMPARE(seen.size(), 40);
    }
}

void TestComparePage::contentKeepsPlaceWhenAnswersChange()
{
    table()->setFocus();
    table()->setCurrentIndex(model()->index(5, 3));
    model()->setFolded(ThemeId(u"work"_s), true);
    QCOMPARE(table()->currentIndex(), model()->index(2, 3));
    ViewContext context = m_page->context();
    context.answers = test::answers(*context.election, u"++ - .");
    m_page->setContext(context);
    QCOMPARE(table()->currentIndex(), model()->index(2, 3));
    QVERIFY(model()->isFolded(ThemeId(u"work"_s)));
    QVERIFY(table()->hasFocus());
    // the same cell stays current when the order of candidates changes
    context.order = {.kind = DisplayOrder::Kind::Shuffle, .seed = 7};
    m_page->setContext(context);
    QCOMPARE(model()->candidateAt(table()->currentIndex().column()), 1);
}

void TestComparePage::answersAddTheVotersColumn()
{
    QTableView *frozen = m_page->findChild<ComparisonView *>()->frozenTable();
    QVERIFY(frozen->isColumnHidden(ComparisonModel::VoterColumn));
    const int start = table()->mapTo(m_page.get(), QPoint(0, 0)).x();
    ViewContext context = m_page->context();
    context.answers = test::answers(*context.election, u"++ none skip");
    m_page->setContext(context);
    QVERIFY(!frozen->isColumnHidden(ComparisonModel::VoterColumn));
    QCOMPARE(table()->mapTo(m_page.get(), QPoint(0, 0)).x(), start); // nothing moves
    QCOMPARE(textAt(1, ComparisonModel::VoterColumn), u"You: Strongly agree"_s);
    QCOMPARE(textAt(2, ComparisonModel::VoterColumn), u"You: No opinion"_s);
    QCOMPARE(textAt(5, ComparisonModel::VoterColumn), u"You: Skipped"_s);
}

void TestComparePage::marksOnlySpellsOutTheCell()
{
    m_page->setDensity(ComparisonDensity::MarksOnly);
    QVERIFY(m_page->showCell(2, 2));
    const QString texts = visibleTexts(*m_page).join(u'|');
    QVERIFY2(texts.contains(u"Cyd Gamma:"_s), qPrintable(texts));
    QVERIFY(texts.contains(u"Agree. Enter opens the source."_s));
}

void TestComparePage::largeTextTurnsIntoBlocks()
{
    setTextScale(200);
    m_page->resize(1184, 800);
    m_page->setContext(m_page->context());
    auto *blocks = m_page->findChild<ComparisonBlocks *>();
    QVERIFY(blocks->isVisible());
    QVERIFY(!table()->isVisible());
    QSignalSpy opened(m_page.get(), &Page::detailRequested);
    QAbstractButton *beta = visibleButton(*blocks, u"Beta"_s);
    QVERIFY(beta);
    QVERIFY(beta->accessibleName().startsWith(u"Bob Beta, Strongly agree"_s));
    beta->click();
    QCOMPARE(opened.first().first().value<DetailTarget>(), (DetailTarget{.candidate = 1, .question = 0}));
    // folding a theme there takes its questions away
    m_page->setFolded(ThemeId(u"work"_s), true);
    QVERIFY(!visibleTexts(*blocks).contains(u"La retraite doit être avancée."_s));
}

void TestComparePage::blocksGroupFromAgreementToUnknown()
{
    ComparisonBlocks blocks;
    Election election = test::election(u"question q1\ncandidate a ?\ncandidate b --\ncandidate c ~\n"
                                       "candidate d ++\ncandidate e 0\ncandidate f ++\n");
    blocks.setContent(contextOf(election), {0, 1, 2, 3, 4, 5},
                      {{.theme = election.themes[0].id, .questions = {0}, .total = 1}}, {});
    QList<int> order;
    for (const QAbstractButton *button : blocks.findChildren<ActionButton *>()) {
        order.append(button->property("candidate").toInt());
    }
    QCOMPARE(order, (QList{3, 5, 4, 1, 2, 0}));
}

void TestComparePage::narrowPagesFoldTheirBoxesIntoAMenu()
{
    m_page->resize(800, 700);
    auto *refine = m_page->findChild<ActionButton *>(u"refineButton"_s);
    QVERIFY(refine->isVisible());
    QVERIFY(!m_page->findChild<QCheckBox *>(u"blindBox"_s)->isVisible());
    m_page->findChild<QMenu *>(u"refineButton.menu"_s)->actions().last()->trigger();
    QCOMPARE(model()->rowCount(), 3);
    QVERIFY(refine->text().contains(u"1"_s));
}

void TestComparePage::withoutElectionThePageLeadsHome()
{
    m_page->setContext({});
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    QAbstractButton *choose = visibleButton(*m_page, u"Choose an election"_s);
    QVERIFY(choose);
    choose->click();
    QCOMPARE(asked.first().first().value<PageId>(), PageId::Home);
    open(threeCandidates());
    QVERIFY(table()->isVisible());
}

void TestComparePage::constituenciesCanBeChosen()
{
    auto *button = m_page->findChild<ActionButton *>(u"constituencyButton"_s);
    QVERIFY(!button->isVisible());
    open(test::election(u"question q1\nconstituency north\nconstituency south\n"
                        "candidate ada @north +\ncandidate bob @south -\n"));
    QVERIFY(button->isVisible());
    QSignalSpy edited(m_page.get(), &Page::constituencyEdited);
    m_page->findChild<QMenu *>(button->objectName() + u".menu"_s)->actions().last()->trigger();
    QCOMPARE(edited.first().first().value<ConstituencyId>(), ConstituencyId(u"south"_s));
    ViewContext context = m_page->context();
    context.constituency = ConstituencyId(u"south"_s);
    m_page->setContext(context);
    QCOMPARE(model()->columnCount(), 3);
    QCOMPARE(model()->candidateAt(2), 1);
}

void TestComparePage::clearForgetsEverything()
{
    m_page->setSearchText(u"retraite"_s);
    m_page->setOnlyDifferences(true);
    m_page->setHiddenCandidates({CandidateId(u"cyd"_s)});
    m_page->setDensity(ComparisonDensity::MarksOnly);
    m_page->clear();
    QCOMPARE(model()->rowCount(), 7);
    QCOMPARE(model()->columnCount(), 5);
    QCOMPARE(m_page->findChild<QLineEdit *>(u"searchField"_s)->text(), QString());
    QVERIFY(!m_page->findChild<QCheckBox *>(u"differencesBox"_s)->isChecked());
    QVERIFY(!table()->currentIndex().isValid());
}

void TestComparePage::nothingHasAContextMenu()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool ownMenu =
            widget->contextMenuPolicy() == Qt::DefaultContextMenu &&
            (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractButton *>(widget));
        QVERIFY2(!ownMenu, widget->metaObject()->className());
        QVERIFY(!widget->acceptDrops());
    }
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
