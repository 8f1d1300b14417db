// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "itemmodels/contributionsmodel.h"
#include "itemmodels/rankingmodel.h"
#include "pages/contributionstable.h"
#include "pages/methodpanel.h"
#include "pages/rankingview.h"
#include "pages/resultspage.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "workedexample.h"

#include <QRadioButton>
#include <QSignalSpy>
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
    context.today = QDate(2026, 1, 1);
    return context;
}

QStringList texts(const QWidget *page)
{
    QStringList all;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            all.append(label->text());
        }
    }
    return all;
}

bool says(const QWidget *page, const QString &words)
{
    const QStringList all = texts(page);
    return std::ranges::any_of(all, [&](const QString &text) { return text.contains(words); });
}

} // namespace

class TestResultsPage : public QObject
{
    Q_OBJECT

    Election m_election = test::workedElection();

    void open(ResultsPage &page, const Answers &answers, const QSize &size = {1072, 800})
    {
        page.resize(size);
        page.setContext(contextOf(m_election, answers));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

private slots:

    void invitesWhenThereIsNothing()
    {
        ResultsPage page;
        page.resize(1072, 800);
        page.setContext({});
        page.show();
        QSignalSpy asked(&page, &Page::pageRequested);
        page.findChild<ActionButton *>(u"emptyAction"_s)->click();
        QCOMPARE(asked.last().first().value<PageId>(), PageId::Home);

        page.setContext(contextOf(m_election, {}));
        QVERIFY(says(&page, u"No answer yet"_s));
        page.findChild<ActionButton *>(u"emptyAction"_s)->click();
        QCOMPARE(asked.last().first().value<PageId>(), PageId::QuestionnaireStart);

        page.setContext(contextOf(m_election, test::answers(m_election, u"skip none")));
        QVERIFY(says(&page, u"No answer counts yet"_s));
        QVERIFY(!says(&page, u"%"_s));
    }

    void showsNoPercentageOnTwoAnswersUntilAsked()
    {
        ResultsPage page;
        open(page, test::answers(m_election, u"+ skip -"));
        QVERIFY(says(&page, u"too few for a result"_s));
        QVERIFY(!says(&page, u"%"_s));
        QVERIFY(says(&page, u"one skipped"_s));
        QSignalSpy detail(&page, &Page::detailRequested);
        for (QAbstractButton *name : page.findChildren<QAbstractButton *>()) {
            if (name->isVisible() && name->accessibleName().contains(u": Agree"_s)) {
                name->click();
                break;
            }
        }
        QCOMPARE(detail.size(), 1);
        page.showAnyway();
        QVERIFY(says(&page, u"too few to mean anything"_s));
        QVERIFY(says(&page, u"of your 2 answer(s)"_s));
    }

    void ranksAndExplains()
    {
        ResultsPage page;
        open(page, test::workedVoter(m_election));
        QVERIFY(says(&page, u"28 answer(s) count, five of them more or less than the others."_s));
        QVERIFY(says(&page, u"Two without opinion and two skipped are outside the calculation."_s));
        QVERIFY(says(&page, u"less than 3 points apart"_s));
        QVERIFY(says(&page, u"160 points of 228, that is 70%"_s));
        QVERIFY(says(&page, u"Two answer(s) are not compared"_s));
        QVERIFY(says(&page, u"A question is worth 8 points, 16 if “more”, 4 if “less”."_s));
        QVERIFY(says(&page, u"Unknown positions are left out."_s));
    }

    void addsTheRangesWhenTheyArrive()
    {
        ResultsPage page;
        open(page, test::workedVoter(m_election));
        auto *list = page.findChild<RankingView *>();
        QTRY_VERIFY(list->model()->index(0, 0).data(RankingModel::LowRole).isValid());
        QCOMPARE(list->model()->index(0, 0).data(RankingModel::LowRole).toInt(), 69);
        QCOMPARE(list->model()->index(0, 0).data(RankingModel::HighRole).toInt(), 72);
    }

    void keepsOnlyTheNewestRanges()
    {
        ResultsPage page;
        open(page, test::workedVoter(m_election));
        page.setContext(contextOf(m_election, test::tiedVoter(m_election))); // before the first is done
        auto *list = page.findChild<RankingView *>();
        const std::optional<Robustness> wanted = robustness(m_election, test::tiedVoter(m_election), {});
        QTRY_VERIFY(list->model()->index(0, 0).data(RankingModel::LowRole).isValid());
        for (const PercentRange &range : wanted->ranges) {
            for (int i = 0; i < list->model()->rowCount(); ++i) {
                const QModelIndex row = list->model()->index(i, 0);
                if (row.data(RankingModel::CandidateRole).toInt() == range.candidate && range.low) {
                    QCOMPARE(row.data(RankingModel::LowRole).toInt(), *range.low);
                }
            }
        }
    }

    void followsTheKeyboardAndOpensDetails()
    {
        ResultsPage page;
        open(page, test::workedVoter(m_election));
        auto *list = page.findChild<RankingView *>();
        auto *table = page.findChild<ContributionsTable *>();
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Down);
        const int second = list->currentIndex().data(RankingModel::CandidateRole).toInt();
        QVERIFY(list->currentIndex().data(RankingModel::OpenedRole).toBool());
        QVERIFY(says(&page, u"on 20 of your 28 answer(s)"_s));
        QSignalSpy detail(&page, &Page::detailRequested);
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(detail.size(), 1);
        const auto target = detail.first().first().value<DetailTarget>();
        QCOMPARE(target.candidate, second);
        QCOMPARE(target.question, table->model()->index(1, 0).data(ContributionsModel::QuestionRole).toInt());
    }

    void keepsTheChosenCandidateWhenAnswersChange()
    {
        ResultsPage page;
        open(page, test::workedVoter(m_election));
        auto *list = page.findChild<RankingView *>();
        page.showCandidate(list->model()->index(4, 0).data(RankingModel::CandidateRole).toInt());
        const QString name = list->currentIndex().data().toString();
        Answers changed = test::workedVoter(m_election);
        changed.questions[m_election.questions[0].id].option = 0;
        page.setContext(contextOf(m_election, changed));
        QCOMPARE(list->currentIndex().data().toString(), name);
        QVERIFY(says(&page, name));
    }

    void opensTheTiedTogether()
    {
        ResultsPage page;
        open(page, test::tiedVoter(m_election));
        QVERIFY(says(
            &page, u"Two candidates share the first place, exactly tied. They are shown in ballot order."_s));
        QVERIFY(says(&page, u"71% each, on 6 of your 7 answer(s)"_s));
        QVERIFY(says(&page, u"17 of 24"_s));
        QVERIFY(says(&page, u"A tie is not broken here."_s));
        auto *list = page.findChild<RankingView *>();
        QVERIFY(list->model()->index(0, 0).data(RankingModel::OpenedRole).toBool());
        QVERIFY(list->model()->index(1, 0).data(RankingModel::OpenedRole).toBool());
        QVERIFY(!list->model()->index(2, 0).data(RankingModel::OpenedRole).toBool());
        // their positions side by side: exactly these two
        QSignalSpy compared(&page, &ResultsPage::compareRequested);
        page.findChild<LinkButton *>(u"compare"_s)->click();
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared.first().first().value<QList<int>>(),
                 (QList<int>{list->model()->index(0, 0).data(RankingModel::CandidateRole).toInt(),
                             list->model()->index(1, 0).data(RankingModel::CandidateRole).toInt()}));
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!list->model()->index(0, 0).data(RankingModel::OpenedRole).toBool());
        QVERIFY(says(&page, u"Total of"_s));
    }

    void offersToCompareManyWhoAreTied()
    {
        // four who agree with everything: too many for columns of contributions, not for a comparison
        Election election = m_election;
        while (election.candidates.size() > 4) {
            election.candidates.removeLast();
        }
        Answers answers;
        for (const Question &question : std::as_const(election.questions)) {
            answers.questions.insert(question.id, {.kind = Answer::Kind::Stated, .option = 0});
        }
        for (Candidate &candidate : election.candidates) {
            candidate.positions = election.candidates.first().positions;
        }
        QVERIFY(election.candidates.size() == 4);
        ResultsPage page;
        page.resize(1072, 800);
        page.setContext(contextOf(election, answers));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(says(&page, u"First place shared by four candidates. A tie is not broken here."_s));
        QVERIFY(says(&page, u"Total of"_s)); // of one of them
        QSignalSpy compared(&page, &ResultsPage::compareRequested);
        page.findChild<LinkButton *>(u"compare"_s)->click();
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared.first().first().value<QList<int>>(), (QList<int>{0, 1, 2, 3}));
    }

    void offersOtherMethods()
    {
        ResultsPage page;
        open(page, test::workedVoter(m_election));
        QSignalSpy edited(&page, &Page::matchEdited);
        page.showMethod(true);
        const QList<QRadioButton *> choices = page.findChild<MethodPanel *>()->findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 10);
        for (const QRadioButton *choice : choices) {
            QVERIFY(!choice->text().isEmpty());
            QVERIFY(!choice->accessibleDescription().isEmpty());
        }
        choices[4]->click(); // Euclidean
        QCOMPARE(edited.size(), 1);
        const auto settings = edited.first().first().value<MatchSettings>();
        QCOMPARE(settings.method, MatchMethod::Euclidean);
        ViewContext context = contextOf(m_election, test::workedVoter(m_election));
        context.match = settings;
        page.setContext(context);
        page.showMethod(false);
        QVERIFY(says(&page, u"Average gap of"_s));
        QVERIFY(says(&page, u"The gap is the squared distance"_s));
    }

    void saysWhatIsSetAside()
    {
        ResultsPage page;
        Answers answers = test::workedVoter(m_election);
        answers.themes[m_election.themes[0].id] = ThemeImportance::None; // three answers, two of them "more"
        open(page, answers);
        QVERIFY(says(&page, u"25 answer(s) count, three of them more or less than the others."_s));
        QVERIFY(says(&page, u"Three answer(s) are set aside"_s));
        for (const QuestionId &id : {m_election.questions[0].id, m_election.questions[1].id}) {
            const auto *table = page.findChild<ContributionsTable *>();
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                QVERIFY(table->model()->index(row, 0).data(ContributionsModel::QuestionRole).toInt() !=
                        m_election.questionIndex(id));
            }
        }
    }

    void readsFromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        {
            ResultsPage page;
            open(page, test::workedVoter(m_election));
            auto *list = page.findChild<RankingView *>();
            auto *table = page.findChild<ContributionsTable *>();
            QVERIFY(list->mapTo(&page, QPoint()).x() > table->mapTo(&page, QPoint()).x());
            page.grab();
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void asksToErase()
    {
        ResultsPage page;
        open(page, test::workedVoter(m_election));
        QSignalSpy asked(&page, &Page::eraseAnswersRequested);
        page.findChild<ActionButton *>(u"erase"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void showsOnePaneWhereItIsNarrow()
    {
        ResultsPage page;
        open(page, test::workedVoter(m_election), {760, 700});
        auto *list = page.findChild<RankingView *>();
        auto *table = page.findChild<ContributionsTable *>();
        QVERIFY(list->isVisible());
        QVERIFY(!table->isVisible());
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QVERIFY(table->isVisible());
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(list->isVisible());
    }

    void saysWhatARefusedFileMeans()
    {
        const Election election = test::election(u"question q1\nquestion q2\nquestion q3\n"
                                                 "candidate ada ++ + -\nrefused eve\nballot eve ada");
        ResultsPage page;
        page.resize(1072, 800);
        page.setContext(contextOf(election, test::answers(election, u"++ + +")));
        page.show();
        page.showCandidate(election.candidateIndex(CandidateId(u"eve"_s)));
        QVERIFY(says(&page, u"could not be used"_s));
    }

    void startsOverForTheNextReader()
    {
        ResultsPage page;
        open(page, test::workedVoter(m_election));
        page.setTab(ResultsPage::Tab::Themes);
        page.showCandidate(5);
        page.clear();
        page.setContext(contextOf(m_election, test::workedVoter(m_election)));
        QCOMPARE(page.findChild<RankingView *>()->currentIndex().row(), 0);
        QVERIFY(page.findChild<RankingView *>()->isVisible());
    }
};

QTEST_MAIN(TestResultsPage)
#include "tst_resultspage.moc"
