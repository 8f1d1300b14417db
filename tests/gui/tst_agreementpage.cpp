// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"
#include "charts/heatmapcanvas.h"
#include "electionbuilder.h"
#include "pages/agreementpage.h"
#include "pages/agreementview.h"
#include "pages/coverageview.h"
#include "pages/dividingview.h"
#include "pages/pairline.h"
#include "widgets/exportbutton.h"
#include "widgets/pagescroll.h"
#include "workedexample.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

/// Two themes, nine questions. Ada and Bob agree, Eve is opposite, Kim is known on two questions only, and
/// Zoe's file was refused.
Election small()
{
    return test::election(uR"(theme work
question q1
question q2
question q3
question q4
question q5
question q6
theme health
question q7
question q8 choice a b c
question q9
candidate ada ++ + ++ -- - 0 ++ a ~
candidate bob ++ + ++ -- - 0 ++ a ~
candidate eve -- - -- ++ + 0 -- b ~
candidate kim ++ ++ ? ? ? ? ~ ~ ~
refused zoe
ballot ada bob eve kim zoe
)");
}

/// Everything the page says in words: labels, buttons, tables and what is spoken of drawings.
QStringList textsOf(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        texts << label->text() << label->accessibleName() << label->toolTip();
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        texts << button->text() << button->accessibleName() << button->accessibleDescription();
    }
    for (const QTableWidget *table : page.findChildren<QTableWidget *>()) {
        texts << table->accessibleName() << table->accessibleDescription();
        for (int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::AccessibleTextRole),
                         static_cast<int>(Qt::ToolTipRole)}) {
            for (int row = 0; row < table->rowCount(); ++row) {
                texts << table->model()->headerData(row, Qt::Vertical, role).toString();
                for (int column = 0; column < table->columnCount(); ++column) {
                    texts << table->model()->headerData(column, Qt::Horizontal, role).toString()
                          << table->model()->index(row, column).data(role).toString();
                }
            }
        }
    }
    for (const HeatMapCanvas *canvas : page.findChildren<HeatMapCanvas *>()) {
        for (int line = -1; line < static_cast<int>(canvas->content().lines.size()); ++line) {
            for (int column = 0; column < static_cast<int>(canvas->content().columns.size()); ++column) {
                texts << canvas->cellWords(line, column);
            }
        }
    }
    return texts;
}

QAction *exportChoice(const QWidget *view, QStringView ending)
{
    for (QAction *action : view->findChild<ExportButton *>()->choices()->actions()) {
        if (action->text().contains(ending)) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

class TestAgreementPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<AgreementPage> m_page;
    ViewContext m_context;

    void open(const Election &election, AgreementPage::Tab tab = AgreementPage::Tab::Coverage)
    {
        m_context = {};
        m_context.election = std::make_shared<const Election>(election);
        m_context.language = u"en"_s;
        m_page = std::make_unique<AgreementPage>();
        m_page->resize(1072, 800);
        m_page->setContext(m_context);
        m_page->setTab(tab);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    [[nodiscard]] CoverageView *coverageView() const { return m_page->findChild<CoverageView *>(); }

    [[nodiscard]] AgreementView *pairs() const { return m_page->findChild<AgreementView *>(); }

    [[nodiscard]] DividingView *questions() const { return m_page->findChild<DividingView *>(); }

private slots:

    void cleanup() { m_page.reset(); }

    void saysWhatIsKnownByTheme()
    {
        open(small());
        const QTableWidget *table = coverageView()->panel()->table();
        QCOMPARE(table->rowCount(), 3); // all questions, work, health
        QCOMPARE(table->columnCount(), 5);
        QCOMPARE(table->item(0, 0)->text(), u"8 of 9, 1 without result"_s);
        QCOMPARE(table->item(1, 0)->text(), u"6 of 6"_s);
        QCOMPARE(table->item(1, 3)->text(), u"2 of 6"_s);
        QCOMPARE(table->item(2, 3)->text(), u"0 of 3, 3 without result"_s);
        QCOMPARE(table->item(2, 4)->text(), u"file refused"_s);
        const auto *canvas = coverageView()->findChild<HeatMapCanvas *>();
        QVERIFY(canvas->cellWords(1, 3).contains(u"not yet documented"_s));
        // searched and not looked at are drawn apart
        QCOMPARE(canvas->content().lines[2].values[3].missing, Mark::Kind::Silent);
        QCOMPARE(canvas->content().lines[1].values[3].figure, u"2/6"_s);
    }

    void drawsWhatTheTablesSay()
    {
        open(test::workedElection());
        for (const ChartPanel *panel : {coverageView()->panel(), pairs()->panel(), questions()->panel()}) {
            int drawn = 0;
            for (int row = 0; row < panel->table()->rowCount(); ++row) {
                for (int column = 0; column < panel->table()->columnCount(); ++column) {
                    const std::optional<int> percent = panel->chart()->drawnPercent(row, column);
                    const QVariant written = panel->table()->item(row, column)->data(Qt::UserRole);
                    QCOMPARE(written.isValid(), percent.has_value());
                    QCOMPARE(written.toInt(), percent.value_or(0));
                    drawn += percent ? 1 : 0;
                }
            }
            QVERIFY(drawn > 20);
        }
        new QAbstractItemModelTester(pairs()->panel()->table()->model(), pairs());
    }

    void isNoLongerThanWhatItShows()
    {
        open(test::workedElection());
        const auto *scroll = m_page->findChild<PageScroll *>()->verticalScrollBar();
        QTRY_VERIFY(scroll->maximum() < 300);
        m_page->setTab(AgreementPage::Tab::Questions);
        QTRY_VERIFY(scroll->maximum() > 2000); // all 32 questions, without a scroll bar of their own
        m_page->setTab(AgreementPage::Tab::Pairs);
        QTRY_VERIFY(scroll->maximum() < 500);
        m_page->setTab(AgreementPage::Tab::Questions);
        m_page->setTableShown(true);
        QTRY_VERIFY(scroll->maximum() < 500);
    }

    void theFigureOfAPairHasItsCount()
    {
        open(small(), AgreementPage::Tab::Pairs);
        const QTableWidget *table = pairs()->panel()->table();
        QCOMPARE(table->item(0, 1)->text(), u"100%, on 8"_s);
        // gaps: five times opposite or half of it, once the same, once opposite, another option
        QCOMPARE(table->item(0, 2)->text(), u"25%, on 8"_s);
        QCOMPARE(table->item(2, 0)->text(), table->item(0, 2)->text());
        QCOMPARE(table->item(0, 3)->text(), u"2 in common, too few"_s);
        QCOMPARE(table->item(0, 4)->text(), u"0 in common, too few"_s);
        QVERIFY(!pairs()->panel()->chart()->drawnPercent(0, 3));
        QVERIFY(!pairs()->panel()->chart()->drawnPercent(0, 0)); // nobody is compared with themselves
        const QString spoken = table->item(0, 2)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"on 8 question(s) known for both, 7 of them"_s), qPrintable(spoken));
        QVERIFY(table->accessibleDescription().contains(u"3 pair"_s));
    }

    void namesThePairsAtBothEnds()
    {
        open(small(), AgreementPage::Tab::Pairs);
        QStringList lines;
        for (const PairLine *line : pairs()->findChildren<PairLine *>()) {
            lines.append(line->accessibleName().remove(QChar(0x2068)).remove(QChar(0x2069)));
        }
        // three pairs have a figure, two of them exactly the same one
        QCOMPARE(lines.size(), 6);
        QVERIFY2(lines[0].startsWith(u"ada and bob: 100%"_s), qPrintable(lines[0]));
        QVERIFY2(lines[3].startsWith(u"ada and eve: 25%"_s), qPrintable(lines[3]));
        QVERIFY2(lines[4].startsWith(u"bob and eve: 25%"_s), qPrintable(lines[4]));
        QSignalSpy compare(m_page.get(), &AgreementPage::compareRequested);
        pairs()->findChildren<PairLine *>().at(3)->click();
        QCOMPARE(compare.last().first().value<QList<int>>(), (QList<int>{0, 2}));
    }

    void aCellOpensThePair()
    {
        open(small(), AgreementPage::Tab::Pairs);
        QSignalSpy compare(m_page.get(), &AgreementPage::compareRequested);
        QSignalSpy candidate(m_page.get(), &Page::candidateRequested);
        auto *canvas = pairs()->findChild<HeatMapCanvas *>();
        canvas->setFocus(Qt::TabFocusReason);
        QTest::keyClick(canvas, Qt::Key_Down);
        QTest::keyClick(canvas, Qt::Key_Return); // ada beside ada
        QCOMPARE(candidate.last().first().toInt(), 0);
        QVERIFY(compare.isEmpty());
        QTest::keyClick(canvas, Qt::Key_Down);
        QTest::keyClick(canvas, Qt::Key_End);
        QTest::keyClick(canvas, Qt::Key_Left);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(compare.last().first().value<QList<int>>(), (QList<int>{1, 3}));
        // with the mouse, where the cell is drawn
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, canvas->cellRect(2, 0).center());
        QCOMPARE(compare.last().first().value<QList<int>>(), (QList<int>{2, 0}));
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, canvas->cellRect(-1, 2).center());
        QCOMPARE(candidate.last().first().toInt(), 2);
    }

    void aThemeAndAQuestionOpenTheirComparison()
    {
        open(small());
        QSignalSpy view(m_page.get(), &AgreementPage::viewRequested);
        auto *canvas = coverageView()->findChild<HeatMapCanvas *>();
        emit canvas->valueActivated(2, 1);
        auto address = view.last().first().value<ViewAddress>();
        QCOMPARE(address.theme, ThemeId(u"health"_s));
        QCOMPARE(address.candidates, QList<CandidateId>{CandidateId(u"bob"_s)});
        m_page->setTab(AgreementPage::Tab::Questions);
        const auto rows = questions()->panel()->chart()->findChildren<QAbstractButton *>();
        QCOMPARE(rows.size(), 9);
        rows.first()->click();
        address = view.last().first().value<ViewAddress>();
        QCOMPARE(address.view, ViewAddress::View::Compare);
        QVERIFY(!address.question.isEmpty());
    }

    void theQuestionThatDividesMostIsFirst()
    {
        open(small(), AgreementPage::Tab::Questions);
        const ChartPanel *panel = questions()->panel();
        QCOMPARE(panel->table()->rowCount(), 9);
        std::optional<int> before;
        for (int row = 0; row < 9; ++row) {
            const std::optional<int> percent = panel->chart()->drawnPercent(row, 0);
            QVERIFY(!before || !percent || *before <= *percent);
            QVERIFY(before || row == 0 || !percent); // those without a figure come last
            before = percent;
        }
        const auto rows = panel->chart()->findChildren<QAbstractButton *>();
        QVERIFY(rows.last()->accessibleName().contains(u"Too few known"_s)); // q9: silence all round
        QVERIFY(rows.last()->accessibleName().contains(u"4"_s));
        QVERIFY(rows.first()->accessibleName().contains(u"Average agreement"_s));
    }

    void tableAndChartChangeTogether()
    {
        open(small());
        QVERIFY(!pairs()->panel()->isTableShown());
        emit coverageView()->panel()->tableShownChanged(true);
        QVERIFY(pairs()->panel()->isTableShown());
        QVERIFY(questions()->panel()->isTableShown());
        m_page->clear();
        QVERIFY(!coverageView()->panel()->isTableShown());
    }

    void tablesAndPicturesCanBeTakenAway()
    {
        open(test::workedElection(), AgreementPage::Tab::Pairs);
        QSignalSpy save(m_page.get(), &AgreementPage::saveRequested);
        QSignalSpy copy(m_page.get(), &Page::copyRequested);
        for (const QWidget *view :
             std::initializer_list<const QWidget *>{coverageView(), pairs(), questions()}) {
            exportChoice(view, u"CSV")->trigger();
            QVERIFY(save.last().at(0).toString().endsWith(u".csv"_s));
            const QByteArray csv = save.last().at(1).toByteArray();
            QVERIFY(csv.count("\r\n") > 60);
            exportChoice(view, u"Copy")->trigger();
            QCOMPARE(copy.last().at(0).toString().toUtf8(), csv);
            exportChoice(view, u"PNG")->trigger();
            QVERIFY(save.last().at(0).toString().endsWith(u".png"_s));
            const QImage picture = QImage::fromData(save.last().at(1).toByteArray(), "PNG");
            QVERIFY(picture.width() > 900 && picture.height() > 600);
            // also of a chart that is not shown at the moment: 32 questions, each with its bar and words
            QVERIFY(view != questions() || picture.height() > 32 * 2 * 60);
        }
        QCOMPARE(save.size(), 6);
        m_page->setMaySave(false);
        QVERIFY(!pairs()->findChild<ExportButton *>()->isVisible());
    }

    void aPictureHoldsWhatOneHasToScrollTo()
    {
        QString lines;
        for (int q = 0; q < 60; ++q) {
            lines += u"question q%1\n"_s.arg(q);
        }
        for (int i = 0; i < 40; ++i) {
            lines += u"candidate c%1 "_s.arg(i) + u"++ - 0 "_s.repeated(20) + u'\n';
        }
        open(test::election(lines), AgreementPage::Tab::Pairs);
        const HeatMapCanvas *canvas = pairs()->findChild<HeatMapCanvas *>();
        QVERIFY(canvas->height() <= m_page->height()); // its head stays in view
        QVERIFY(canvas->verticalScrollBar()->maximum() > 0);
        auto *focused = pairs()->findChild<HeatMapCanvas *>();
        focused->setFocus(Qt::TabFocusReason);
        QTest::keyClick(focused, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(focused->currentLine(), 39);
        QCOMPARE(focused->currentColumn(), 39);
        QVERIFY(focused->viewport()->rect().contains(focused->cellRect(39, 39).center()));
        const QSize whole = pairs()->panel()->chart()->picture().deviceIndependentSize().toSize();
        QVERIFY(whole.height() > 40 * 30 && whole.width() > 40 * 30);
        // all pairs agree alike: too many to name, and none is picked out
        QVERIFY(pairs()->findChildren<PairLine *>().isEmpty());
        m_page->setTab(AgreementPage::Tab::Questions);
        QCOMPARE(questions()->panel()->chart()->findChildren<QAbstractButton *>().size(), 60);
    }

    void hiddenNamesAreNowhere()
    {
        open(small());
        m_context.blind = true;
        m_page->setContext(m_context);
        for (const QString &text : textsOf(*m_page)) {
            for (const QString &name : {u"ada"_s, u"bob"_s, u"eve"_s, u"kim"_s, u"zoe"_s}) {
                QVERIFY2(!text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(name))), qPrintable(text));
            }
        }
        QVERIFY(textsOf(*m_page).join(u'\n').contains(u"Candidate A"_s));
        QVERIFY(!coverageView()->findChild<ExportButton *>()->isVisible()); // its tables hold them
        m_context.blind = false;
        m_page->setContext(m_context);
        QVERIFY(coverageView()->findChild<ExportButton *>()->isVisible());
        QVERIFY(textsOf(*m_page).join(u'\n').contains(u"ada"_s));
    }

    void onlyThoseOfTheConstituencyAreCompared()
    {
        QString lines = u"constituency north\nconstituency south\n"_s;
        for (int q = 0; q < 6; ++q) {
            lines += u"question q%1\n"_s.arg(q);
        }
        for (int i = 0; i < 120; ++i) {
            lines += u"candidate c%1 @%2 ++ + 0 - -- ~\n"_s.arg(i).arg(i < 3 ? u"north"_s : u"south"_s);
        }
        open(test::election(lines));
        QVERIFY(!coverageView()->isVisible()); // nobody could read a table of 120
        QVERIFY(textsOf(*m_page).join(u'\n').contains(u"Choose a constituency"_s));
        m_context.constituency = ConstituencyId(u"north"_s);
        m_page->setContext(m_context);
        QVERIFY(coverageView()->isVisible());
        QCOMPARE(coverageView()->panel()->table()->columnCount(), 3);
        QCOMPARE(pairs()->panel()->table()->rowCount(), 3);
    }

    void listsAreCalledLists()
    {
        Election election = small();
        election.contestants = Contestants::Lists;
        open(election);
        const QString texts = textsOf(*m_page).join(u'\n');
        QVERIFY(texts.contains(u"5 list"_s));
        QVERIFY(!texts.contains(u"candidate"_s, Qt::CaseInsensitive));
    }

    void isThereWithoutAnElection()
    {
        AgreementPage page;
        page.show();
        QVERIFY(!page.findChild<QTabBar *>()->isVisible());
        QVERIFY(textsOf(page).join(u'\n').contains(u"Choose an election first"_s));
    }
};

QTEST_MAIN(TestAgreementPage)

#include "tst_agreementpage.moc"
