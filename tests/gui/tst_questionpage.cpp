// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "pages/advancetimer.h"
#include "pages/answerbutton.h"
#include "pages/definitionnote.h"
#include "pages/questionpage.h"
#include "pages/questionprogress.h"
#include "pages/scaleslider.h"
#include "widgets/buttons.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"

#include <QSignalSpy>
#include <QTest>

using namespace preau;
using namespace preau::gui;
using namespace Qt::StringLiterals;

namespace {

/// Ends when the test says so.
class HandTimer : public AdvanceTimer
{
public:
    void start(std::chrono::milliseconds wait) override { running = wait; }

    void stop() override { running.reset(); }

    void ring()
    {
        QVERIFY(running);
        running.reset();
        emit elapsed();
    }

    std::optional<std::chrono::milliseconds> running;
};

/// The page with a window around it that keeps the answers.
struct Desk
{
    explicit Desk(const Election &election)
    {
        timer = new HandTimer;
        page = std::make_unique<QuestionPage>(nullptr, timer);
        context.election = std::make_shared<const Election>(election);
        context.language = u"en"_s;
        QObject::connect(page.get(), &Page::answersEdited, page.get(), [this](const Answers &answers) {
            context.answers = answers;
            page->setContext(context);
        });
        page->resize(1072, 800);
        page->setContext(context);
        QList<int> plan;
        for (int i = 0; i < election.questions.size(); ++i) {
            plan.append(i);
        }
        page->setPlan(plan);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->initialFocus()->setFocus();
    }

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }

    [[nodiscard]] AnswerButton *button(int place) const
    {
        return find<AnswerButton>(u"answer%1"_s.arg(place));
    }

    void key(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }

    [[nodiscard]] std::optional<Answer> answer(const QString &question) const
    {
        return context.answers.answer(QuestionId(question));
    }

    HandTimer *timer;
    std::unique_ptr<QuestionPage> page;
    ViewContext context;
};

Election fiveQuestions()
{
    return test::election(u"theme work\n"
                          "question q1\n"
                          "question q2 agreement-3\n"
                          "question q3 choice red green blue\n"
                          "question q4 scale 7\n"
                          "question q5 scale 101\n"
                          "candidate ada ++ + red s0 s10\n"
                          "candidate bob -- ~ blue s6 ?\n"
                          "candidate cyd ++ ? ? ? ?\n"
                          "ballot cyd ada bob\n");
}

} // namespace

class TestQuestionPage : public QObject
{
    Q_OBJECT

private slots:

    void cleanup() { setTextScale(100); }

    void keysAnswerInTheOrderShown()
    {
        Desk desk(fiveQuestions());
        desk.key(Qt::Key_1);
        QCOMPARE(desk.answer(u"q1"_s)->option, 4); // agreement is shown first, and is the last option
        desk.key(Qt::Key_5);
        QCOMPARE(desk.answer(u"q1"_s)->option, 0);
        desk.key(Qt::Key_7);
        QCOMPARE(desk.answer(u"q1"_s)->option, 0);
        QVERIFY(desk.button(5)->isChecked());
        QVERIFY(!desk.button(1)->isChecked());
    }

    void keysOfFrenchKeyboardsAnswerToo()
    {
        Desk desk(fiveQuestions());
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_Eacute, u"é"_s,
                            Qt::NoModifier);
        QCOMPARE(desk.answer(u"q1"_s)->option, 3);
    }

    void noOpinionAndSkipAreToldApart()
    {
        Desk desk(fiveQuestions());
        desk.key(Qt::Key_N);
        QCOMPARE(desk.answer(u"q1"_s)->kind, Answer::Kind::NoOpinion);
        QVERIFY(desk.find<AnswerButton>(u"noOpinion"_s)->isChecked());
        desk.key(Qt::Key_P);
        QCOMPARE(desk.answer(u"q1"_s)->kind, Answer::Kind::Skipped);
        QVERIFY(!desk.find<AnswerButton>(u"noOpinion"_s)->isChecked());
        QVERIFY(desk.find<AnswerButton>(u"skip"_s)->isChecked());
        QCOMPARE(desk.answer(u"q1"_s)->option, -1);
    }

    void anAnswerLeadsOnAfterAMoment()
    {
        Desk desk(fiveQuestions());
        desk.button(2)->click();
        QCOMPARE(desk.page->currentQuestion(), 0);
        QCOMPARE(desk.timer->running.value().count(), 300);
        desk.timer->ring();
        QCOMPARE(desk.page->currentQuestion(), 1);
    }

    void nothingMovesWhenSwitchedOff()
    {
        Desk desk(fiveQuestions());
        desk.page->setAutoAdvance(false);
        desk.key(Qt::Key_2);
        QVERIFY(!desk.timer->running);
        desk.key(Qt::Key_N);
        QVERIFY(!desk.timer->running);
        desk.key(Qt::Key_P); // skipping is going on
        QVERIFY(desk.timer->running);
    }

    void nothingMovesWhileAPanelIsOpen()
    {
        Desk desk(fiveQuestions());
        desk.key(Qt::Key_2);
        desk.page->findChild<OpinionsPanel *>()->disclosure()->click();
        QVERIFY(!desk.timer->running); // opening it stops the step under way
        desk.key(Qt::Key_3);
        QVERIFY(!desk.timer->running);
        QVERIFY(desk.page->findChild<OpinionsPanel *>()->isOpen());
    }

    void movingStopsTheStepUnderWay()
    {
        Desk desk(fiveQuestions());
        desk.key(Qt::Key_2);
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.page->currentQuestion(), 1);
        QVERIFY(!desk.timer->running);
    }

    void arrowsAndButtonsMove()
    {
        Desk desk(fiveQuestions());
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.page->currentQuestion(), 2);
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.page->currentQuestion(), 1);
        desk.find<ActionButton>(u"next"_s)->click();
        QCOMPARE(desk.page->currentQuestion(), 2);
        desk.find<ActionButton>(u"back"_s)->click();
        desk.find<ActionButton>(u"back"_s)->click();
        QCOMPARE(desk.page->currentQuestion(), 0);
        QSignalSpy wanted(desk.page.get(), &Page::pageRequested);
        desk.find<ActionButton>(u"back"_s)->click();
        QCOMPARE(wanted.last().first().value<PageId>(), PageId::QuestionnaireStart);
        QTest::keyClick(desk.page.get(), Qt::Key_Left);
        QCOMPARE(desk.page->currentQuestion(), 0);
    }

    void arrowsFollowTheReadingDirection()
    {
        Desk desk(fiveQuestions());
        desk.page->setLayoutDirection(Qt::RightToLeft);
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.page->currentQuestion(), 1);
    }

    void theLastQuestionLeadsToTheOverview()
    {
        Desk desk(fiveQuestions());
        desk.page->openQuestion(3);
        desk.page->setPlan({3});
        desk.key(Qt::Key_2);
        QVERIFY(!desk.timer->running);
        QSignalSpy wanted(desk.page.get(), &Page::pageRequested);
        desk.find<ActionButton>(u"next"_s)->click();
        QCOMPARE(wanted.last().first().value<PageId>(), PageId::Overview);
    }

    void onlyAnAnsweredQuestionFillsTheNextButton()
    {
        Desk desk(fiveQuestions());
        auto *next = desk.find<ActionButton>(u"next"_s);
        QCOMPARE(next->property("kind").toString(), u"normal"_s);
        desk.key(Qt::Key_3);
        QCOMPARE(next->property("kind").toString(), u"primary"_s);
    }

    void importanceSurvivesANewAnswer()
    {
        Desk desk(fiveQuestions());
        desk.context.answers.questions.insert(
            QuestionId(u"q1"_s), {.kind = Answer::Kind::Stated, .option = 1, .importance = Importance::High});
        desk.page->setContext(desk.context);
        desk.key(Qt::Key_1);
        QCOMPARE(desk.answer(u"q1"_s)->importance, Importance::High);
    }

    void resumesAtTheFirstQuestionWithoutAnswer()
    {
        Desk desk(fiveQuestions());
        desk.key(Qt::Key_1);
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_P);
        desk.page->setPlan({0, 1, 2, 3});
        QCOMPARE(desk.page->currentQuestion(), 2);
    }

    void aPlanMayComeBeforeItsContext()
    {
        QuestionPage page;
        page.setPlan({0, 1, 2});
        page.openQuestion(3);
        ViewContext context;
        context.election = std::make_shared<const Election>(fiveQuestions());
        page.setContext(context);
        QCOMPARE(page.plan(), (QList<int>{0, 1, 2, 3}));
        QCOMPARE(page.currentNumber(), 4);

        // and while the page still shows the election before
        Election other = fiveQuestions();
        other.id = ElectionId(u"other"_s);
        other.questions.swapItemsAt(0, 4);
        page.setPlan({0});
        context.election = std::make_shared<const Election>(other);
        page.setContext(context);
        QCOMPARE(page.plan(), QList<int>{0});
        QCOMPARE(page.findChild<SpanLabel *>(u"statement"_s)->text(), u"Statement of q5"_s);
        page.setContext(context);
        QCOMPARE(page.currentNumber(), 1);
    }

    void anotherElectionEndsTheQuestionnaire()
    {
        Desk desk(fiveQuestions());
        Election other = fiveQuestions();
        other.id = ElectionId(u"other"_s);
        desk.context.election = std::make_shared<const Election>(other);
        desk.page->setContext(desk.context);
        QCOMPARE(desk.page->currentNumber(), 0);
    }

    void staysAtItsQuestionThroughAReload()
    {
        Desk desk(fiveQuestions());
        desk.page->openQuestion(2);
        Election changed = fiveQuestions();
        changed.questions.removeAt(0);
        for (Candidate &candidate : changed.candidates) {
            candidate.positions.removeAt(0);
        }
        desk.context.election = std::make_shared<const Election>(changed);
        desk.page->setContext(desk.context);
        QCOMPARE(desk.page->plan(), (QList<int>{0, 1, 2, 3}));
        QCOMPARE(desk.page->currentQuestion(), 1);
        QCOMPARE(desk.find<SpanLabel>(u"statement"_s)->text(), u"Statement of q3"_s);
    }

    void aQuestionOutsideThePlanIsAdded()
    {
        Desk desk(fiveQuestions());
        desk.page->setPlan({0, 1});
        desk.page->openQuestion(4);
        QCOMPARE(desk.page->plan(), (QList<int>{0, 1, 4}));
        QCOMPARE(desk.page->currentQuestion(), 4);
    }

    void choicesAreStackedAndHaveTheirLetters()
    {
        Desk desk(fiveQuestions());
        desk.page->openQuestion(2);
        QTRY_VERIFY(desk.button(2)->y() > desk.button(1)->y());
        QCOMPARE(desk.button(1)->accessibleName(), u"red"_s);
        desk.key(Qt::Key_3);
        QCOMPARE(desk.answer(u"q3"_s)->option, 2);
        QVERIFY(desk.button(4) ? !desk.button(4)->isVisible() : true);
    }

    void rowsBecomeStacksWhereThereIsNoRoom()
    {
        Desk desk(fiveQuestions());
        QCOMPARE(desk.button(1)->y(), desk.button(5)->y());
        QCOMPARE(desk.button(1)->width(), desk.button(5)->width());
        desk.page->resize(700, 800);
        QTRY_VERIFY(desk.button(5)->y() > desk.button(4)->y());
        desk.page->resize(1072, 800);
        setTextScale(150);
        desk.page->setContext(desk.context);
        QTRY_VERIFY(desk.button(5)->y() > desk.button(4)->y());
    }

    void aFineScaleIsALine()
    {
        Desk desk(fiveQuestions());
        desk.page->openQuestion(4);
        auto *line = desk.page->findChild<ScaleSlider *>()->line();
        QVERIFY(line->isVisible());
        QVERIFY(!line->isChosen());
        QCOMPARE(QApplication::focusWidget(), line);
        desk.key(Qt::Key_3); // digits mean nothing on a line
        QVERIFY(!desk.answer(u"q5"_s));
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.answer(u"q5"_s)->option, 50);
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.answer(u"q5"_s)->option, 51);
        desk.key(Qt::Key_PageDown);
        QCOMPARE(desk.answer(u"q5"_s)->option, 41);
        desk.key(Qt::Key_Home);
        QCOMPARE(desk.answer(u"q5"_s)->option, 0);
        const QList<IconButton *> steps = desk.page->findChild<ScaleSlider *>()->findChildren<IconButton *>();
        steps.last()->click();
        QCOMPARE(desk.answer(u"q5"_s)->option, 1);
        QCOMPARE(desk.page->currentQuestion(), 4);
        QVERIFY(!desk.timer->running);
    }

    void progressOpensAndTells()
    {
        Desk desk(fiveQuestions());
        desk.key(Qt::Key_1);
        auto *progress = desk.find<QuestionProgress>(u"progress"_s);
        QCOMPARE(progress->accessibleName(), u"Question 1 of 5"_s);
        QTest::mouseClick(progress, Qt::LeftButton, {},
                          QPoint(progress->width() * 7 / 10, progress->height() / 2));
        QCOMPARE(desk.page->currentQuestion(), 3);
        QCOMPARE(progress->value(), 4);
        progress->setFocus();
        desk.key(Qt::Key_Home);
        QCOMPARE(desk.page->currentQuestion(), 0);
        QCOMPARE(QApplication::focusWidget(), progress);
    }

    void whatTheySayStaysClosedUntilAnswered()
    {
        Desk desk(fiveQuestions());
        auto *panel = desk.page->findChild<OpinionsPanel *>();
        QVERIFY(!panel->disclosure()->isEnabled());
        desk.key(Qt::Key_P);
        QVERIFY(!panel->disclosure()->isEnabled()); // skipped is not answered
        desk.key(Qt::Key_N);
        QVERIFY(panel->disclosure()->isEnabled());
        panel->disclosure()->click();
        QVERIFY(panel->isOpen());
        desk.page->openQuestion(1);
        QVERIFY(!panel->isOpen());
    }

    void theHostMayCloseOrOpenWhatTheySay()
    {
        Desk desk(fiveQuestions());
        auto *panel = desk.page->findChild<OpinionsPanel *>();
        desk.page->setOpinionsAllowed(OpinionsPolicy::Always);
        QVERIFY(panel->disclosure()->isEnabled());
        desk.page->setOpinionsAllowed(OpinionsPolicy::Never);
        desk.key(Qt::Key_1);
        QVERIFY(!panel->disclosure()->isEnabled());
        QCOMPARE(panel->disclosure()->accessibleName(), u"Closed by the host."_s);
    }

    void opinionsAreGroupedByStanceThenInDisplayOrder()
    {
        Desk desk(fiveQuestions());
        desk.key(Qt::Key_1);
        desk.page->findChild<OpinionsPanel *>()->disclosure()->click();
        QStringList names;
        for (const PersonLine *line : desk.page->findChildren<PersonLine *>()) {
            names.append(line->accessibleName());
        }
        QCOMPARE(names, (QStringList{u"cyd"_s, u"ada"_s, u"bob"_s}));
        QSignalSpy detail(desk.page.get(), &Page::detailRequested);
        desk.page->findChildren<PersonLine *>().last()->click();
        const auto target = detail.first().first().value<DetailTarget>();
        QCOMPARE(desk.context.election->candidates[target.candidate].id, CandidateId(u"bob"_s));
        QCOMPARE(target.question, 0);
    }

    void silentAndUndocumentedStandAtTheEnd()
    {
        Desk desk(fiveQuestions());
        desk.page->openQuestion(1);
        desk.key(Qt::Key_1);
        desk.page->findChild<OpinionsPanel *>()->disclosure()->click();
        QStringList names;
        for (const PersonLine *line : desk.page->findChildren<PersonLine *>()) {
            names.append(line->accessibleName());
        }
        QCOMPARE(names, (QStringList{u"ada"_s, u"bob"_s, u"cyd"_s}));
    }

    void glossaryWordsOpenTheirDefinition()
    {
        Election election = fiveQuestions();
        election.questions[0].context.text = LocalText(u"The wage council decides."_s);
        GlossaryEntry entry;
        entry.term = LocalText(u"wage council"_s);
        entry.definition = LocalText(u"Who sets wages."_s);
        election.glossary.append(entry);
        Desk desk(election);
        auto *text = desk.find<SpanLabel>(u"context"_s);
        auto *note = desk.page->findChild<DefinitionNote *>();
        QVERIFY(text->spanButton(0));
        QVERIFY(!note->isVisible());
        text->spanButton(0)->setFocus(Qt::TabFocusReason);
        QVERIFY(note->isVisible());
        QCOMPARE(note->accessibleName(), u"Wage council"_s);
        QCOMPARE(note->accessibleDescription(), u"Who sets wages."_s);
        // beside the text, never over an answer
        QVERIFY(note->x() >=
                desk.button(5)->mapTo(desk.page.get(), QPoint(0, 0)).x() + desk.button(5)->width());
        desk.key(Qt::Key_Escape);
        QVERIFY(!note->isVisible());
        desk.key(Qt::Key_Space);
        QVERIFY(note->isVisible());
        desk.key(Qt::Key_1);
        QVERIFY(!desk.timer->running);
        desk.key(Qt::Key_Right);
        QVERIFY(!note->isVisible());
    }

    void contextHasItsSource()
    {
        Election election = fiveQuestions();
        election.questions[0].context.text = LocalText(u"A fact."_s);
        election.questions[1].context.text = LocalText(u"Another."_s);
        Citation citation;
        citation.source.title = LocalText(u"Report"_s);
        citation.source.publisher = LocalText(u"Office"_s);
        citation.page = 4;
        election.questions[0].context.sources.append(citation);
        Desk desk(election);
        auto *source = desk.find<DataLabel>(u"contextSource"_s);
        QVERIFY(source->text().contains(u"Report"_s) && source->text().contains(u"Office"_s));
        desk.page->openQuestion(1);
        QCOMPARE(source->text(), u"No source recorded"_s);
        desk.page->openQuestion(2);
        QVERIFY(!source->isVisible());
    }

    void dataIsShownAsItIs()
    {
        Election election = fiveQuestions();
        election.questions[0].statement = LocalText(u"<b>Bold</b> & plain"_s);
        election.questions[2].answers.options[0].text = LocalText(u"Yes & no <img src=x>"_s);
        Desk desk(election);
        QCOMPARE(desk.find<SpanLabel>(u"statement"_s)->text(), u"<b>Bold</b> & plain"_s);
        desk.page->openQuestion(2);
        QCOMPARE(desk.button(1)->accessibleName(), u"Yes & no <img src=x>"_s);
        QVERIFY(desk.button(1)->shortcut().isEmpty());
    }

    void theFocusStaysInTheQuestion()
    {
        Desk desk(fiveQuestions());
        desk.button(3)->setFocus();
        desk.key(Qt::Key_Space);
        desk.timer->ring();
        QCOMPARE(QApplication::focusWidget(), desk.button(1));
        desk.key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), desk.button(2));
    }

    void saysWhatIsMissing()
    {
        QuestionPage page;
        page.setContext({});
        QVERIFY(page.initialFocus());
        QSignalSpy wanted(&page, &Page::pageRequested);
        static_cast<QAbstractButton *>(page.initialFocus())->click();
        QCOMPARE(wanted.last().first().value<PageId>(), PageId::Home);
        ViewContext context;
        context.election = std::make_shared<const Election>(fiveQuestions());
        page.setContext(context);
        static_cast<QAbstractButton *>(page.initialFocus())->click();
        QCOMPARE(wanted.last().first().value<PageId>(), PageId::QuestionnaireStart);
    }

    void clearForgetsTheReader()
    {
        Desk desk(fiveQuestions());
        desk.page->setAutoAdvance(false);
        desk.page->clear();
        QVERIFY(desk.page->plan().isEmpty());
        QCOMPARE(desk.page->currentQuestion(), -1);
        QVERIFY(desk.page->autoAdvance());
    }
};

QTEST_MAIN(TestQuestionPage)
#include "tst_questionpage.moc"
