// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "pages/changeline.h"
#include "pages/resultspage.h"
#include "pages/robustnesspanel.h"
#include "pages/robustnessrunner.h"
#include "pages/verdictboard.h"
#include "widgets/buttons.h"
#include "workedexample.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

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

template<typename Button = QAbstractButton>
Button *button(const QWidget *widget, const QString &words)
{
    for (Button *one : widget->findChildren<Button *>()) {
        if (one->isVisible() && one->text().contains(words)) {
            return one;
        }
    }
    return nullptr;
}

} // namespace

class TestRobustnessPanel : public QObject
{
    Q_OBJECT

    Election m_election = test::workedElection();

    ViewContext contextOf(const Election &election, const Answers &answers)
    {
        ViewContext context;
        context.election = std::make_shared<const Election>(election);
        context.language = u"en"_s;
        context.answers = answers;
        return context;
    }

    RobustnessPanel *open(ResultsPage &page, const ViewContext &context, const QSize &size = {1072, 800})
    {
        page.resize(size);
        page.setContext(context);
        page.setTab(ResultsPage::Tab::Robustness);
        page.show();
        auto *panel = page.findChild<RobustnessPanel *>();
        return QTest::qWaitForWindowExposed(&page) &&
                       QTest::qWaitFor([&] { return !panel->settingsBoard()->marks().isEmpty(); })
                   ? panel
                   : nullptr;
    }

private slots:

    void saysHowOftenTheFirstPlaceHolds()
    {
        ResultsPage page;
        RobustnessPanel *panel = open(page, contextOf(m_election, test::workedVoter(m_election)));
        QVERIFY(panel);
        QVERIFY(says(panel, u"First place unchanged in 38 of 50 settings"_s));
        QVERIFY(says(panel, u"24 of 28 times"_s));
        QVERIFY(says(panel, u"14 of 16 times"_s));
        QVERIFY(says(panel, u"unchanged, 38"_s));
        QVERIFY(says(panel, u"another, 11"_s));
        QVERIFY(says(panel, u"goes from 69% to 72%"_s));
        QVERIFY(says(panel, u"True of 21 of your 28"_s));
        QVERIFY(says(panel, u"First and second place"_s) || says(panel, u"less than 3 points"_s));
    }

    void namesEverySquareInWords()
    {
        ResultsPage page;
        RobustnessPanel *panel = open(page, contextOf(m_election, test::workedVoter(m_election)));
        QVERIFY(panel);
        const VerdictBoard *board = panel->settingsBoard();
        QCOMPARE(board->marks().size(), 50);
        int unchanged = 0;
        for (int i = 0; i < 50; ++i) {
            const QString name = board->cell(i)->accessibleName();
            QVERIFY(name.contains(u"unknown positions"_s));
            unchanged += name.contains(u": unchanged, "_s) ? 1 : 0;
        }
        QCOMPARE(unchanged, 38);
        QVERIFY(board->cell(0)->accessibleName().startsWith(u"Steps apart; unknown positions: left out"_s));
    }

    void isWalkedByKeyboardAndOpens()
    {
        ResultsPage page;
        RobustnessPanel *panel = open(page, contextOf(m_election, test::workedVoter(m_election)));
        QVERIFY(panel);
        VerdictBoard *board = panel->settingsBoard();
        QVERIFY(says(panel, u"Your setting: Steps apart"_s));
        board->cell(0)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(board->cell(0), Qt::Key_Down);
        QVERIFY(board->cell(10)->hasFocus()); // ten squares a method
        QVERIFY(says(panel, u"Same side; unknown positions: left out; your importances. First: "_s));
        QTest::keyClick(board->cell(10), Qt::Key_Right);
        QVERIFY(board->cell(11)->hasFocus());
        QVERIFY(says(panel, u"all answers counting the same. First: "_s));
        // Tab leaves the squares
        QCOMPARE(board->cell(10)->focusPolicy(), Qt::ClickFocus);
        QCOMPARE(board->cell(11)->focusPolicy(), Qt::StrongFocus);
        // what the pointer passes over is named as long as it is there, and what was chosen comes back
        QTest::mouseMove(board->cell(30));
        QTRY_VERIFY(says(panel, u"Same direction"_s));
        QTest::mouseMove(&page, QPoint(5, 5));
        QTRY_VERIFY(says(panel, u"Same side"_s));
        QSignalSpy edited(&page, &Page::matchEdited);
        QAbstractButton *follow = button(panel, u"See the ranking computed this way"_s);
        QVERIFY(follow);
        follow->click();
        QCOMPARE(edited.size(), 1);
        const auto settings = edited.first().first().value<MatchSettings>();
        QCOMPARE(settings.method, MatchMethod::Agreement);
        QCOMPARE(settings.missing, MissingRule::Exclude);
        QVERIFY(settings.equalWeights);
    }

    void mirrorsTheArrowKeys()
    {
        ResultsPage page;
        page.setLayoutDirection(Qt::RightToLeft);
        RobustnessPanel *panel = open(page, contextOf(m_election, test::workedVoter(m_election)));
        QVERIFY(panel);
        VerdictBoard *board = panel->questionsBoard();
        QVERIFY(board->cell(0)->x() > board->cell(1)->x());
        board->cell(0)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(board->cell(0), Qt::Key_Left);
        QVERIFY(board->cell(1)->hasFocus());
    }

    void opensWhatAQuestionLeftOutRestsOn()
    {
        ResultsPage page;
        const ViewContext context = contextOf(m_election, test::workedVoter(m_election));
        RobustnessPanel *panel = open(page, context);
        QVERIFY(panel);
        const auto robust = robustness(m_election, context.answers, context.match);
        const auto changing = std::ranges::find(robust->questions, Verdict::Other, &QuestionVariant::verdict);
        QVERIFY(changing != robust->questions.cend());
        const auto index = static_cast<int>(changing - robust->questions.cbegin());
        QVERIFY(panel->questionsBoard()->cell(index)->accessibleName().contains(u": another, "_s));
        QTest::mouseClick(panel->questionsBoard()->cell(index), Qt::LeftButton);
        QSignalSpy detail(&page, &Page::detailRequested);
        button(panel, u"See the position on this question"_s)->click();
        QCOMPARE(detail.size(), 1);
        QCOMPARE(detail.first().first().value<DetailTarget>(),
                 (DetailTarget{.candidate = changing->first.first(), .question = changing->question}));
    }

    void putsSingleChangesIntoSentences()
    {
        ResultsPage page;
        const ViewContext context = contextOf(m_election, test::workedVoter(m_election));
        RobustnessPanel *panel = open(page, context);
        QVERIFY(panel);
        const ChangeGroups groups =
            groupChanges(m_election, robustness(m_election, context.answers, context.match)->changes);
        qsizetype small = 0;
        for (const QuestionChanges &one : groups.oneStep) {
            small += one.changes.size();
        }
        const QList<ChangeLine *> lines = panel->findChildren<ChangeLine *>();
        QCOMPARE(lines.size(), small);
        QVERIFY(lines.first()->text().contains(u" instead of "_s));
        QVERIFY(lines.first()->text().contains(u"would "_s));
        QSignalSpy detail(&page, &Page::detailRequested);
        lines.first()->click();
        QCOMPARE(detail.first().first().value<DetailTarget>().question, groups.oneStep.first().question);
        button(panel, u"Larger changes"_s)->click();
        QCOMPARE(panel->findChildren<ChangeLine *>().size(), 43);
    }

    void saysWhenNoAnswerAloneMatters()
    {
        const Election election = test::election(uR"(
            question q1
            question q2
            question q3
            question q4
            candidate a ++ ++ ++ ++
            candidate b -- -- -- --)");
        ResultsPage page;
        RobustnessPanel *panel = open(page, contextOf(election, test::answers(election, u"++ ++ ++ ++")));
        QVERIFY(panel);
        QVERIFY(says(panel, u"No answer, changed alone, changes the first place"_s));
        QVERIFY(says(panel, u"4 of 4 times"_s));
        QVERIFY(panel->findChildren<ChangeLine *>().isEmpty());
    }

    void namesPairsThatAreHardToTell()
    {
        const Election election = test::election(uR"(
            question q1
            question q2
            question q3
            candidate a ++ + -
            candidate b ++ + --
            candidate c -- - ++)");
        ResultsPage page;
        RobustnessPanel *panel = open(page, contextOf(election, test::answers(election, u"++ ++ -")));
        QVERIFY(panel);
        QVERIFY(says(panel, u"differ on 1 question(s) only: their order means little."_s));
    }

    void hasATableForEveryDrawing()
    {
        ResultsPage page;
        RobustnessPanel *panel = open(page, contextOf(m_election, test::workedVoter(m_election)));
        QVERIFY(panel);
        QVERIFY(panel->findChildren<QTableWidget *>().isEmpty());
        button(panel, u"See the table"_s)->click();
        QVERIFY(!panel->settingsBoard()->isVisible());
        const QList<QTableWidget *> tables = panel->findChildren<QTableWidget *>();
        QCOMPARE(tables.size(), 4);
        QCOMPARE(tables[0]->rowCount(), 25);
        QCOMPARE(tables[1]->rowCount(), 28);
        QCOMPARE(tables[2]->rowCount(), 16);
        QCOMPARE(tables[3]->rowCount(), 12);
        QCOMPARE(tables[3]->item(0, 2)->text(), u"69%"_s);
        QCOMPARE(tables[3]->item(0, 3)->text(), u"72%"_s);
        // the words of the squares, in the same places
        for (int i = 0; i < 50; ++i) {
            const QString name = panel->settingsBoard()->marks()[i].name;
            QVERIFY(name.endsWith(tables[0]->item(i / 2, 2 + i % 2)->text()));
        }
        button(panel, u"See the chart"_s)->click();
        QVERIFY(panel->settingsBoard()->isVisible());
    }

    void saysWhenNobodyIsFirst()
    {
        const Election election = test::election(uR"(
            question q1
            question q2
            question q3
            question q4
            candidate a ++ ? ? ?
            candidate b -- ? ? ?)");
        ResultsPage page;
        page.resize(1072, 800);
        page.setContext(contextOf(election, test::answers(election, u"++ ++ ++ ++")));
        page.setTab(ResultsPage::Tab::Robustness);
        page.show();
        QTRY_VERIFY(says(&page, u"no first place to put to the test"_s));
    }

    void canBeStoppedAndStartedAgain()
    {
        RobustnessPanel panel;
        panel.resize(560, 600);
        const ViewContext context = contextOf(m_election, test::workedVoter(m_election));
        panel.setResult(context, match(m_election, context.answers, context.match));
        panel.show();
        panel.setComputing();
        QVERIFY(!says(&panel, u"being computed"_s)); // nothing flashes by
        QTRY_VERIFY(says(&panel, u"being computed"_s));
        panel.setProgress(3, 12);
        auto *bar = panel.findChild<QProgressBar *>();
        QCOMPARE(bar->value(), 3);
        QVERIFY(bar->isVisible());
        QSignalSpy stopped(&panel, &RobustnessPanel::cancelRequested);
        button(&panel, u"Cancel"_s)->click();
        QCOMPARE(stopped.size(), 1);
        panel.setCancelled();
        QVERIFY(says(&panel, u"were not computed"_s));
        QSignalSpy again(&panel, &RobustnessPanel::computeRequested);
        button(&panel, u"Compute"_s)->click();
        QCOMPARE(again.size(), 1);
    }

    void computesBesideTheInterface()
    {
        // many candidates, so that it lasts: the call returns at once, progress arrives, and stopping it ends
        // it
        Election election = m_election;
        while (election.candidates.size() < 3000) {
            election.candidates.append(m_election.candidates);
        }
        const auto shared = std::make_shared<const Election>(election);
        RobustnessRunner runner;
        QSignalSpy finished(&runner, &RobustnessRunner::finished);
        QSignalSpy progressed(&runner, &RobustnessRunner::progressed);
        runner.start(shared, test::workedVoter(election), {});
        QVERIFY(runner.isRunning());
        runner.cancel();
        QVERIFY(!runner.isRunning());
        runner.start(shared, test::workedVoter(election), {});
        QVERIFY(finished.wait(30000));
        QCOMPARE(finished.size(), 1);
        QVERIFY(progressed.size() > 10);
    }

    void fitsANarrowPage()
    {
        ResultsPage page;
        RobustnessPanel *panel = open(page, contextOf(m_election, test::workedVoter(m_election)), {560, 700});
        QVERIFY(panel);
        // the page scrolls, not the panel, and nothing stands out at the side
        QTRY_VERIFY(panel->height() >= panel->widget()->height());
        const VerdictBoard *board = panel->settingsBoard();
        for (int i = 0; i < 50; ++i) {
            QVERIFY(board->rect().contains(board->cell(i)->geometry()));
        }
    }
};

QTEST_MAIN(TestRobustnessPanel)
#include "tst_robustnesspanel.moc"
