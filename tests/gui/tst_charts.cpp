// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"
#include "charts/heatmapcanvas.h"
#include "electionbuilder.h"
#include "pages/themesview.h"
#include "workedexample.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

ViewContext contextOf(const Election &election, const Answers &answers)
{
    ViewContext context;
    context.election = std::make_shared<const Election>(election);
    context.language = u"en"_s;
    context.answers = answers;
    return context;
}

/// What the chart draws and what the table beside it says, cell by cell.
void compareWithTable(const ChartPanel *panel, int &values)
{
    const QTableWidget *table = panel->table();
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            const std::optional<int> drawn = panel->chart()->drawnPercent(row, column);
            const QTableWidgetItem *item = table->item(row, column);
            const QVariant written = item ? item->data(Qt::UserRole) : QVariant();
            QCOMPARE(written.isValid(), drawn.has_value());
            if (drawn) {
                QCOMPARE(written.toInt(), *drawn);
                QVERIFY(item->text().startsWith(QString::number(*drawn) + u'%'));
                ++values;
            }
        }
    }
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

    void show(ThemesView &view, const Election &election, const Answers &answers)
    {
        const ViewContext context = contextOf(election, answers);
        view.setResult(context, match(election, answers, context.match));
        view.resize(1072, 620);
        view.show();
    }

private slots:

    void drawsWhatTheTableSays()
    {
        ThemesView view;
        const Election election = test::workedElection();
        show(view, election, test::workedVoter(election));
        int values = 0;
        compareWithTable(view.heatMap(), values);
        // 17 themes and the line of all answers, one theme without an answer, some cells without a position
        QVERIFY2(values > 160, qPrintable(QString::number(values)));
        values = 0;
        compareWithTable(view.radar(), values);
        QCOMPARE(values, 24); // three candidates, eight themes with two answers or more
    }

    void startsWithTheFirstThreeAndChangesByName()
    {
        ThemesView view;
        const Election election = test::workedElection();
        const Answers answers = test::workedVoter(election);
        show(view, election, answers);
        const MatchResult result = match(election, answers, {});
        const auto at = [&](qsizetype place) { return result.results[place].candidate; };
        QCOMPARE(view.chosen(), (QList<int>{at(0), at(1), at(2)}));
        auto *canvas = view.findChild<HeatMapCanvas *>();
        emit canvas->columnActivated(1); // taken out
        QCOMPARE(view.chosen(), (QList<int>{at(0), at(2)}));
        emit canvas->columnActivated(11); // in its place, so that the two others keep their look
        QCOMPARE(view.chosen(), (QList<int>{at(0), at(11), at(2)}));
        QCOMPARE(view.radar()->table()->columnCount(), 3);
        emit canvas->columnActivated(0);
        emit canvas->columnActivated(11);
        emit canvas->columnActivated(2); // the last one stays
        QCOMPARE(view.chosen().size(), 1);
    }

    void isReachedCellByCell()
    {
        ThemesView view;
        const Election election = test::workedElection();
        show(view, election, test::workedVoter(election));
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *canvas = view.findChild<HeatMapCanvas *>();
        QSignalSpy described(view.heatMap()->chart(), &ChartView::described);
        QSignalSpy why(&view, &ThemesView::whyRequested);
        canvas->setFocus(Qt::TabFocusReason);
        QTest::keyClick(canvas, Qt::Key_Down); // all answers
        QTest::keyClick(canvas, Qt::Key_Down); // first theme
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(canvas->currentLine(), 1);
        QCOMPARE(canvas->currentColumn(), 1);
        QVERIFY(described.last().first().toString().contains(u"of your"_s));
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(why.size(), 1);
        QCOMPARE(why.first().at(1).value<ThemeId>(), election.themes.first().id);
    }

    void tellsAssistiveProgramsEveryCell()
    {
        ThemesView view;
        const Election election = test::workedElection();
        show(view, election, test::workedVoter(election));
        auto *canvas = view.findChild<HeatMapCanvas *>();
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(canvas);
        QVERIFY(map);
        QCOMPARE(map->role(), QAccessible::Table);
        QVERIFY(!map->text(QAccessible::Name).isEmpty());
        QVERIFY(!map->text(QAccessible::Description).isEmpty());
        QCOMPARE(map->childCount(), 12 * (1 + 1 + 17));
        for (int i = 0; i < map->childCount(); ++i) {
            QAccessibleInterface *cell = map->child(i);
            QVERIFY(cell && cell->isValid());
            QVERIFY(!cell->text(QAccessible::Name).isEmpty());
            QCOMPARE(map->indexOfChild(cell), i);
        }
        QSignalSpy why(&view, &ThemesView::whyRequested);
        map->child(24)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(why.size(), 1);
    }

    void givesTheChartLibraryNoText()
    {
        Election election = test::workedElection();
        election.themes[0].title = LocalText(u"<img src='file:///etc/passwd'>"_s);
        election.candidates[0].name.family = u"<b>bold</b>"_s;
        ThemesView view;
        show(view, election, test::workedVoter(election));
        const auto *canvas = view.radar()->chart()->findChild<QGraphicsView *>();
        QVERIFY(canvas);
        for (const QGraphicsItem *item : canvas->items()) {
            const auto *text = dynamic_cast<const QGraphicsTextItem *>(item);
            QVERIFY(!text || !text->isVisible() || text->toPlainText().isEmpty());
        }
    }

    void refillsTheSameChart()
    {
        ThemesView view;
        const Election election = test::workedElection();
        const Answers answers = test::workedVoter(election);
        show(view, election, answers);
        auto *canvas = view.radar()->chart()->findChild<QGraphicsView *>();
        const auto before = canvas->scene()->items().size();
        const qsizetype objects = view.findChildren<QObject *>().size();
        for (int i = 0; i < 20; ++i) {
            view.setResult(contextOf(election, answers), match(election, answers, {}));
        }
        QCOMPARE(view.radar()->chart()->findChild<QGraphicsView *>(), canvas);
        QTRY_COMPARE(canvas->scene()->items().size(), before); // the library deletes later
        QTRY_COMPARE(view.findChildren<QObject *>().size(), objects);
    }

    void saysWhyThereIsNoRadar()
    {
        ThemesView view;
        const Election election =
            test::election(u"theme one\nquestion q1\nquestion q2\ntheme two\nquestion q3\nquestion q4\n"
                           "candidate ada ++ + - ?");
        show(view, election, test::answers(election, u"++ + + -"));
        QVERIFY(!view.radar()->chart()->isVisible());
        view.setTableShown(true);
        QVERIFY(view.radar()->table()->isVisible());
        QCOMPARE(view.radar()->table()->rowCount(), 2);
    }

    void showsFortyCandidates()
    {
        QString lines = u"theme one\nquestion q1\nquestion q2\ntheme two\nquestion q3\n"_s;
        for (int i = 0; i < 40; ++i) {
            lines += u"candidate c%1 ++ + -\n"_s.arg(i);
        }
        const Election election = test::election(lines);
        ThemesView view;
        show(view, election, test::answers(election, u"++ + +"));
        auto *canvas = view.findChild<HeatMapCanvas *>();
        canvas->setFocus(Qt::TabFocusReason);
        QTest::keyClick(canvas, Qt::Key_End);
        QCOMPARE(canvas->currentColumn(), 39);
        QVERIFY(canvas->viewport()->rect().contains(canvas->cellRect(0, 39)));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
