// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "pages/overviewpage.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/metrics.h"
#include "widgets/segmentedcontrol.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace preau;
using namespace preau::gui;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    Desk()
    {
        const Election election = test::election(u"theme work\n"
                                                 "question q1\n"
                                                 "question q2 agreement-3\n"
                                                 "theme tax\n"
                                                 "question q3 choice red green blue\n"
                                                 "question q4\n"
                                                 "question q5 scale 101\n"
                                                 "candidate ada ++ + red + s10\n");
        context.election = std::make_shared<const Election>(election);
        context.language = u"en"_s;
        context.answers = test::answers(election, u"+* none green skip .");
        QObject::connect(&page, &Page::answersEdited, &page, [this](const Answers &answers) {
            context.answers = answers;
            page.setContext(context);
        });
        page.resize(1072, 800);
        page.setContext(context);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    [[nodiscard]] QList<OverviewRow *> rows() const
    {
        QList<OverviewRow *> found = page.findChildren<OverviewRow *>();
        std::ranges::sort(found, {}, &OverviewRow::question);
        return found;
    }

    [[nodiscard]] QStringList shown() const
    {
        QStringList ids;
        for (const OverviewRow *row : rows()) {
            if (!row->isHidden()) {
                ids.append(context.election->questions[row->question()].id.value());
            }
        }
        return ids;
    }

    [[nodiscard]] std::optional<Answer> answer(const QString &question) const
    {
        return context.answers.answer(QuestionId(question));
    }

    OverviewPage page;
    ViewContext context;
};

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:

    void cleanup() { setTextScale(100); }

    void listsEveryQuestion()
    {
        Desk desk;
        QCOMPARE(desk.shown(), (QStringList{u"q1"_s, u"q2"_s, u"q3"_s, u"q4"_s, u"q5"_s}));
        QCOMPARE(desk.rows()[0]->pick()->accessibleName(), u"Statement of q1: Agree"_s);
        QCOMPARE(desk.rows()[1]->pick()->accessibleName(), u"Statement of q2: No opinion"_s);
        QVERIFY(!desk.rows()[4]->pick()->isVisible());
    }

    void unseenQuestionsCanBeAnswered()
    {
        Desk desk;
        QSignalSpy wanted(&desk.page, &OverviewPage::questionRequested);
        auto *answerNow = qobject_cast<ActionButton *>(desk.rows()[4]->firstControl());
        QVERIFY(answerNow && answerNow->isVisible());
        answerNow->click();
        QCOMPARE(wanted.first().first().toInt(), 4);
    }

    void filtersHaveCounts()
    {
        Desk desk;
        auto *filter = desk.page.findChild<SegmentedControl *>(u"filter"_s);
        QStringList texts;
        for (const QAbstractButton *segment : filter->findChildren<QAbstractButton *>()) {
            texts.append(segment->text());
        }
        QCOMPARE(texts, (QStringList{u"All\u20025"_s, u"No opinion\u20021"_s, u"Skipped\u20021"_s,
                                     u"More or less\u20021"_s, u"Not seen yet\u20021"_s}));
        filter->findChildren<QAbstractButton *>()[2]->click();
        QCOMPARE(desk.shown(), QStringList{u"q4"_s});
        desk.page.setFilter(OverviewPage::Filter::Weighted);
        QCOMPARE(desk.shown(), QStringList{u"q1"_s});
        desk.page.setFilter(OverviewPage::Filter::Unseen);
        QCOMPARE(desk.shown(), QStringList{u"q5"_s});
        desk.page.setFilter(OverviewPage::Filter::NoOpinion);
        QCOMPARE(desk.shown(), QStringList{u"q2"_s});
    }

    void rowsStayUnderTheFinger()
    {
        Desk desk;
        desk.page.setFilter(OverviewPage::Filter::Skipped);
        desk.rows()[3]->pick()->setFocus();
        QTest::keyClick(desk.rows()[3]->pick(), Qt::Key_1);
        QCOMPARE(desk.answer(u"q4"_s)->option, 4);
        QCOMPARE(desk.shown(), QStringList{u"q4"_s});
        QCOMPARE(QApplication::focusWidget(), desk.rows()[3]->pick());
        desk.page.setFilter(OverviewPage::Filter::Skipped);
        QCOMPARE(desk.shown(), QStringList());
    }

    void answersChangeByMenu()
    {
        Desk desk;
        // the menu runs its own loop: look into it from there
        QStringList offered;
        QTimer::singleShot(0, &desk.page, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator()) {
                    offered.append(action->text());
                }
            }
            QTest::keyClick(menu, Qt::Key_Up); // the answer given is the current entry
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(desk.rows()[2]->pick(), Qt::Key_Return);
        QCOMPARE(offered, (QStringList{u"red"_s, u"green"_s, u"blue"_s, u"No opinion"_s, u"Skipped"_s}));
        QCOMPARE(desk.answer(u"q3"_s)->option, 0);
    }

    void keysAnswerInPlace()
    {
        Desk desk;
        OverviewRow *row = desk.rows()[0];
        row->pick()->setFocus();
        QTest::keyClick(row->pick(), Qt::Key_5);
        QCOMPARE(desk.answer(u"q1"_s)->option, 0);
        QCOMPARE(desk.answer(u"q1"_s)->importance, Importance::High);
        QTest::keyClick(row->pick(), Qt::Key_N);
        QCOMPARE(desk.answer(u"q1"_s)->kind, Answer::Kind::NoOpinion);
        QTest::keyClick(row->pick(), Qt::Key_P);
        QCOMPARE(desk.answer(u"q1"_s)->kind, Answer::Kind::Skipped);
        QTest::keyClick(row->pick(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), desk.rows()[1]->pick());
    }

    void importanceIsChangedInPlace()
    {
        Desk desk;
        SegmentedControl *importance = desk.rows()[0]->importance();
        QVERIFY(importance->isVisible());
        QCOMPARE(importance->currentIndex(), 2);
        importance->findChildren<QAbstractButton *>()[0]->click();
        QCOMPARE(desk.answer(u"q1"_s)->importance, Importance::Low);
        // what is outside the calculation has no importance
        QVERIFY(!desk.rows()[1]->importance()->isVisible());
        QVERIFY(!desk.rows()[3]->importance()->isVisible());
    }

    void aThemeCanBeLeftOut()
    {
        Desk desk;
        auto *work = desk.page.findChildren<OverviewThemeRow *>().first();
        work->combo()->setFocus();
        QTest::keyClick(work->combo(), Qt::Key_Home);
        QCOMPARE(desk.context.answers.importance(ThemeId(u"work"_s)), ThemeImportance::None);
        QVERIFY(!desk.rows()[0]->importance()->isVisible());
        QTest::keyClick(work->combo(), Qt::Key_Down);
        QTest::keyClick(work->combo(), Qt::Key_Down);
        QVERIFY(!desk.context.answers.themes.contains(ThemeId(u"work"_s)));
        QVERIFY(desk.rows()[0]->importance()->isVisible());
    }

    void countsWhatCounts()
    {
        Desk desk;
        const auto says = [&](const QString &text) {
            const auto labels = desk.page.findChildren<DataLabel *>();
            return std::ranges::any_of(labels, [&](const DataLabel *label) { return label->text() == text; });
        };
        QVERIFY(says(u"2 answer(s) count in the result"_s));
        desk.context.answers.themes.insert(ThemeId(u"tax"_s), ThemeImportance::None);
        desk.page.setContext(desk.context);
        QVERIFY(says(u"1 answer(s) count in the result"_s));
    }

    void changedStatementsAreFlaggedUntilAnsweredAgain()
    {
        Desk desk;
        desk.page.setChanged({QuestionId(u"q1"_s)});
        const auto flagged = [&](int row) {
            const auto labels = desk.rows()[row]->findChildren<DataLabel *>();
            return std::ranges::any_of(labels, [](const DataLabel *label) {
                return label->isVisible() &&
                       label->text() == u"The statement has changed since you answered"_s;
            });
        };
        QVERIFY(flagged(0));
        QVERIFY(!flagged(1));
        desk.page.setFilter(OverviewPage::Filter::Changed);
        QCOMPARE(desk.shown(), QStringList{u"q1"_s});
        QTest::keyClick(desk.rows()[0]->pick(), Qt::Key_2);
        QVERIFY(!flagged(0));
    }

    void aFineScaleIsChangedOnItsOwnPage()
    {
        Desk desk;
        desk.context.answers.questions.insert(QuestionId(u"q5"_s),
                                              {.kind = Answer::Kind::Stated, .option = 30});
        desk.page.setContext(desk.context);
        QSignalSpy wanted(&desk.page, &OverviewPage::questionRequested);
        desk.rows()[4]->pick()->click();
        QCOMPARE(wanted.count(), 1);
    }

    void tabVisitsRowsInTheOrderShown()
    {
        Desk desk;
        auto *combo = desk.page.findChildren<OverviewThemeRow *>().first()->combo();
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.rows()[0]->pick());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(desk.rows()[0]->importance()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.rows()[1]->pick());
    }

    void controlsMoveBelowWhereThereIsNoRoom()
    {
        Desk desk;
        const auto below = [&] {
            OverviewRow *row = desk.rows()[0];
            return row->pick()->y() > row->findChild<DataLabel *>()->y() + 10;
        };
        QVERIFY(!below());
        desk.page.resize(640, 800);
        QTRY_VERIFY(below());
    }

    void leadsOnAndBack()
    {
        Desk desk;
        QSignalSpy wanted(&desk.page, &Page::pageRequested);
        desk.page.findChild<ActionButton *>(u"results"_s)->click();
        QCOMPARE(wanted.last().first().value<PageId>(), PageId::Results);
        auto *back = desk.page.findChild<ActionButton *>(u"back"_s);
        desk.page.setResume(32);
        QCOMPARE(back->text(), u"Question 32"_s);
        back->click();
        QCOMPARE(wanted.last().first().value<PageId>(), PageId::Question);
    }

    void keepsTheFocusThroughAReload()
    {
        Desk desk;
        desk.rows()[2]->pick()->setFocus();
        desk.context.election = std::make_shared<const Election>(*desk.context.election);
        desk.page.setContext(desk.context);
        QCOMPARE(QApplication::focusWidget(), desk.rows()[2]->pick());
    }

    void saysWhatIsMissing()
    {
        OverviewPage page;
        page.setContext({});
        QSignalSpy wanted(&page, &Page::pageRequested);
        static_cast<QAbstractButton *>(page.initialFocus())->click();
        QCOMPARE(wanted.last().first().value<PageId>(), PageId::Home);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
