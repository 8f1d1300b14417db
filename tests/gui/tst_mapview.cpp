// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"
#include "charts/mapchart.h"
#include "electionbuilder.h"
#include "pages/mapview.h"
#include "pages/resultspage.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "workedexample.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

bool says(const QWidget *widget, const QString &words)
{
    const QList<QLabel *> labels = widget->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QAbstractButton *button(const QWidget *widget, const QString &words)
{
    for (auto *one : widget->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->text() == words) {
            return one;
        }
    }
    return nullptr;
}

/// Everybody alone with a view of their own.
Election scattered(int candidates)
{
    QString lines;
    for (int q = 0; q < 12; ++q) {
        lines += u"question q%1\n"_s.arg(q);
    }
    for (int c = 0; c < candidates; ++c) {
        lines += u"candidate c%1"_s.arg(c);
        for (int q = 0; q < 12; ++q) {
            lines += q / 2 == c ? u" ++"_s : u" --"_s;
        }
        lines += u'\n';
    }
    return test::election(lines);
}

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT

    Election m_election = test::workedElection();
    Answers m_answers = test::workedVoter(m_election);

    static ViewContext contextOf(const Election &election, const Answers &answers)
    {
        ViewContext context;
        context.election = std::make_shared<const Election>(election);
        context.language = u"en"_s;
        context.answers = answers;
        return context;
    }

    static MapView *open(ResultsPage &page, const Election &election, const Answers &answers,
                         const QSize &size = {1072, 800})
    {
        page.resize(size);
        page.setContext(contextOf(election, answers));
        page.setTab(ResultsPage::Tab::Map);
        page.show();
        return QTest::qWaitForWindowExposed(&page) ? page.findChild<MapView *>() : nullptr;
    }

    static MapChart *chartOf(const MapView *view) { return qobject_cast<MapChart *>(view->panel()->chart()); }

private slots:

    void isOffUntilAskedFor()
    {
        ResultsPage page;
        MapView *view = open(page, m_election, m_answers);
        QVERIFY(view);
        QVERIFY(!view->panel()->isVisible());
        QVERIFY(!view->map()); // not even computed
        QVERIFY(says(view, u"optional"_s));
        QVERIFY(says(view, u"60%"_s));
        button(view, u"Show the map"_s)->click();
        QVERIFY(view->panel()->chart()->isVisible());
        button(view, u"Hide"_s)->click();
        QVERIFY(!view->panel()->isVisible());
        QVERIFY(button(view, u"Show the map"_s)->hasFocus());
    }

    void saysHowMuchItRenders()
    {
        ResultsPage page;
        MapView *view = open(page, m_election, m_answers);
        QVERIFY(view);
        view->setShown(true);
        QVERIFY(says(view, u"renders 97% of the differences in distance (stress: 8%)"_s));
        QVERIFY(says(view, u"wrong by 3 point"_s));
        QVERIFY(says(view, u"Rendered worst"_s));
        QVERIFY(says(view, u"distances alone count"_s));
        QVERIFY(view->panel()->chart()->accessibleDescription().contains(u"97%"_s));
    }

    void drawsWhatTheTableSays()
    {
        ResultsPage page;
        MapView *view = open(page, m_election, m_answers);
        QVERIFY(view);
        view->setShown(true);
        const QTableWidget *table = view->panel()->table();
        QCOMPARE(table->rowCount(), 13);
        QCOMPARE(table->columnCount(), 15); // all points, and two coordinates
        int values = 0;
        for (int row = 0; row < 13; ++row) {
            for (int column = 0; column < 15; ++column) {
                const auto drawn = view->panel()->chart()->drawnPercent(row, column);
                const QVariant written = table->item(row, column)->data(Qt::UserRole);
                QCOMPARE(written.isValid(), drawn.has_value());
                if (drawn) {
                    QCOMPARE(written.toInt(), *drawn);
                    ++values;
                }
            }
        }
        QCOMPARE(values, 13 * 12);
        view->setTableShown(true);
        QVERIFY(table->isVisible());
    }

    void laysNoNameOverAnother()
    {
        for (const QSize size : {QSize(1072, 800), QSize(700, 700), QSize(1500, 1000)}) {
            ResultsPage page;
            MapView *view = open(page, m_election, m_answers, size);
            QVERIFY(view);
            view->setShown(true);
            QCoreApplication::processEvents();
            const MapChart *chart = chartOf(view);
            const QList<PlacedLabel> labels = chart->labels();
            QCOMPARE(labels.size(), 13);
            for (qsizetype i = 0; i < labels.size(); ++i) {
                QVERIFY(!labels[i].rect.isEmpty());
                QVERIFY(QRectF(chart->rect()).contains(labels[i].rect));
                for (qsizetype j = 0; j < i; ++j) {
                    QVERIFY(!labels[i].rect.intersects(labels[j].rect));
                }
            }
        }
    }

    void isWalkedByKeyboard()
    {
        ResultsPage page;
        MapView *view = open(page, m_election, m_answers);
        QVERIFY(view);
        view->setShown(true);
        MapChart *chart = chartOf(view);
        QSignalSpy described(chart, &ChartView::described);
        chart->mark(0)->setFocus(Qt::TabFocusReason);
        QVERIFY(described.last().first().toString().contains(u"You"_s));
        QTest::keyClick(chart->mark(0), Qt::Key_Home);
        QSet<int> met;
        for (int step = 0; step < 13; ++step) {
            for (int line = 0; line < 13; ++line) {
                if (chart->mark(line)->hasFocus()) {
                    met.insert(line);
                    QTest::keyClick(chart->mark(line), Qt::Key_Right);
                    break;
                }
            }
        }
        QCOMPARE(met.size(), 13);
        int tabStops = 0;
        for (int line = 0; line < 13; ++line) {
            QVERIFY(!chart->mark(line)->accessibleName().isEmpty());
            QVERIFY(chart->mark(line)->width() >= 24);
            tabStops += chart->mark(line)->focusPolicy() & Qt::TabFocus ? 1 : 0;
        }
        QCOMPARE(tabStops, 1);
    }

    void tellsHowFarWhoeverIsChosenIs()
    {
        ResultsPage page;
        MapView *view = open(page, m_election, m_answers);
        QVERIFY(view);
        view->setShown(true);
        MapChart *chart = chartOf(view);
        chart->mark(5)->click();
        const QString words = chart->mark(5)->accessibleName();
        QVERIFY(words.contains(u"points from you on the map"_s));
        QVERIFY(words.contains(u"by your answers"_s));
        QVERIFY(says(view, words));
    }

    void refusesWhatDoesNotFit()
    {
        ResultsPage page;
        const Election election = scattered(6);
        MapView *view = open(page, election, test::answers(election, u"++ ++ ++ ++ -- -- -- -- -- -- -- --"));
        QVERIFY(view);
        view->setShown(true);
        QVERIFY(!view->panel()->isVisible());
        QVERIFY(says(view, u"do not fit on a map (0%). It is not shown."_s));
        button(view, u"Back"_s)->click();
        QVERIFY(button(view, u"Show the map"_s));
    }

    void saysWhyThereIsNone_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("words");
        const QString questions = u"question q0\nquestion q1\nquestion q2\nquestion q3\nquestion q4\n"_s;
        QTest::newRow("two") << questions + u"candidate a ++ ++ ++ ++ ++\ncandidate b -- -- -- -- --"_s
                             << u"at least three"_s;
        QTest::newRow("alike") << questions + u"candidate a ++ ++ ++ ++ ++\ncandidate b ++ ++ ++ ++ ++\n"
                                              "candidate c ++ ++ ++ ++ ++"_s
                               << u"no distances to draw"_s;
        QTest::newRow("unknown") << questions + u"candidate a ++ ++ ++ ++\ncandidate b -- -- -- --\n"
                                                "candidate c ++ -- ++ --"_s
                                 << u"Fewer than 5 known positions in common"_s;
    }

    void saysWhyThereIsNone()
    {
        QFETCH(const QString, lines);
        QFETCH(const QString, words);
        ResultsPage page;
        const Election election = test::election(lines);
        MapView *view = open(page, election, test::answers(election, u"++ ++ ++ ++ ++"));
        QVERIFY(view);
        view->setShown(true);
        QVERIFY(says(view, words));
        QVERIFY(!view->panel()->isVisible());
    }

    void marksAndNamesWhoCannotBeToldApart()
    {
        const Election election =
            test::election(u"question q0\nquestion q1\nquestion q2\nquestion q3\nquestion q4\nquestion q5\n"
                           "candidate ada ++ ++ ++ -- -- --\ncandidate bob ++ ++ ++ -- -- -\n"
                           "candidate cleo -- -- -- -- -- --\ncandidate dora -- -- -- ++ ++ ++\n"
                           "candidate eve ++ ? ? ? ? ?"_s);
        ResultsPage page;
        MapView *view = open(page, election, test::answers(election, u"++ ++ + 0 -- --"));
        QVERIFY(view);
        view->setShown(true);
        QVERIFY(says(view, u"Too close to be told apart here (dotted): "_s));
        QVERIFY(says(view, u"Not on the map, with fewer than 5"_s));
        QVERIFY(says(view, u"eve"_s));
    }

    void staysWhereItIsWhateverTheVoterAnswers()
    {
        ResultsPage page;
        MapView *view = open(page, m_election, m_answers);
        QVERIFY(view);
        view->setShown(true);
        const OpinionMap before = *view->map();
        Answers other = m_answers;
        for (Answer &answer : other.questions) {
            answer = {.kind = Answer::Kind::Stated, .option = 4};
        }
        page.setContext(contextOf(m_election, other));
        QCOMPARE(*view->map(), before);
    }

    void takesTextOfTheFilesAsItIs()
    {
        Election election = m_election;
        election.candidates[0].name.family = u"<b>bold</b>"_s;
        ResultsPage page;
        MapView *view = open(page, election, m_answers);
        QVERIFY(view);
        view->setShown(true);
        QVERIFY(chartOf(view)->mark(1)->accessibleName().contains(u"<b>bold</b>"_s));
        QVERIFY(!Qt::mightBeRichText(chartOf(view)->mark(1)->toolTip()) ||
                chartOf(view)->mark(1)->toolTip().contains(u"&lt;b&gt;"_s));
        for (const DataLabel *label : view->findChildren<DataLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void isGoneForTheNextReader()
    {
        ResultsPage page;
        MapView *view = open(page, m_election, m_answers);
        QVERIFY(view);
        view->setShown(true);
        page.setContext(contextOf(m_election, {})); // erased
        QCOMPARE(view->panel()->table()->rowCount(), 0);
        page.setContext(contextOf(m_election, m_answers));
        QVERIFY(!view->panel()->isVisible());
        view->setShown(true);
        page.clear();
        page.setTab(ResultsPage::Tab::Map);
        QVERIFY(!view->panel()->isVisible());
        QVERIFY(button(view, u"Show the map"_s));
    }

    void keepsTheTabsWholeInANarrowPage()
    {
        ResultsPage page;
        QVERIFY(open(page, m_election, m_answers, {600, 700}));
        const auto *tabs = page.findChild<QTabBar *>();
        const QAbstractButton *erase = button(&page, u"Erase my answers"_s);
        QVERIFY(erase);
        QTRY_VERIFY(tabs->width() >= tabs->sizeHint().width());
        QVERIFY(erase->mapTo(&page, QPoint()).y() < tabs->mapTo(&page, QPoint()).y());
    }

    void placesNamesAroundAndThenFurtherAway()
    {
        // seven points on one spot: four names around it, the others with a line
        QList<MapLabel> wanted;
        for (int i = 0; i < 7; ++i) {
            wanted.append({.point = {200, 200}, .radius = 5, .size = {60, 16}});
        }
        const QList<PlacedLabel> placed = placeLabels({0, 0, 400, 400}, wanted, {});
        QVERIFY(placed[0].rect.left() > 200);
        QVERIFY(placed[1].rect.right() < 200);
        QCOMPARE(std::ranges::count_if(placed, &PlacedLabel::leader), 3);
        QVERIFY(std::ranges::none_of(placed, [](const PlacedLabel &label) { return label.rect.isEmpty(); }));
        QVERIFY(placeLabels({0, 0, 40, 40}, {wanted.first()}, {})[0].rect.isEmpty()); // no room at all
    }

    void namesOnlyTheChosenAmongVeryMany()
    {
        QString lines;
        for (int q = 0; q < 8; ++q) {
            lines += u"question q%1\n"_s.arg(q);
        }
        const QStringList stances{u"--"_s, u"-"_s, u"0"_s, u"+"_s, u"++"_s};
        for (int c = 0; c < 30; ++c) {
            lines += u"candidate c%1"_s.arg(c);
            for (int q = 0; q < 8; ++q) {
                // two dimensions: a hand and a thing
                lines += u' ' + stances[q % 2 == 0 ? c % 5 : c / 6];
            }
            lines += u'\n';
        }
        const Election election = test::election(lines);
        ResultsPage page;
        MapView *view = open(page, election, test::answers(election, u"++ - ++ - ++ - ++ -"));
        QVERIFY(view);
        view->setShown(true);
        QCOMPARE(view->map()->verdict, MapVerdict::Shown);
        MapChart *chart = chartOf(view);
        const auto named = [&] {
            return std::ranges::count_if(chart->labels(),
                                         [](const PlacedLabel &label) { return !label.rect.isEmpty(); });
        };
        QCOMPARE(named(), 4); // the voter and the first three
        chart->mark(30)->setFocus(Qt::TabFocusReason);
        QVERIFY(!chart->labels()[30].rect.isEmpty());
    }
};

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
