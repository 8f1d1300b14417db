// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "itemmodels/rankingmodel.h"
#include "pages/overviewrow.h"
#include "pages/rankingview.h"
#include "pages/resultspage.h"
#include "pages/scaleslider.h"
#include "pages/whatifpanel.h"
#include "pages/whatifthemerow.h"
#include "widgets/buttons.h"
#include "widgets/segmentedcontrol.h"
#include "workedexample.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
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

QAbstractButton *button(const QWidget *widget, const QString &words)
{
    for (auto *one : widget->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->text() == words) {
            return one;
        }
    }
    return nullptr;
}

void choose(WhatIfThemeRow *row, const QString &segment)
{
    QAbstractButton *wanted = button(row->importance(), segment);
    QVERIFY(wanted);
    wanted->click();
}

} // namespace

class TestWhatIfPanel : public QObject
{
    Q_OBJECT

    Election m_election =
        test::election(u"theme work\nquestion q1\nquestion q2\ntheme health\nquestion q3\nquestion q4\n"
                       "question q5 scale 101\ntheme sea\nquestion q6\n"
                       "candidate ada ++ ++ -- -- s0\ncandidate bob -- -- ++ ++ s100"_s);
    Answers m_answers = test::answers(m_election, u"++ ++* + skip s30 skip");

    static ViewContext contextOf(const Election &election, const Answers &answers)
    {
        ViewContext context;
        context.election = std::make_shared<const Election>(election);
        context.language = u"en"_s;
        context.answers = answers;
        return context;
    }

    static WhatIfPanel *open(ResultsPage &page, const ViewContext &context, const QSize &size = {1072, 800})
    {
        page.resize(size);
        page.setContext(context);
        page.setTab(ResultsPage::Tab::WhatIf);
        page.show();
        return QTest::qWaitForWindowExposed(&page) ? page.findChild<WhatIfPanel *>() : nullptr;
    }

    static QStringList ranking(const ResultsPage &page)
    {
        QStringList all;
        const QAbstractItemModel *model = page.findChild<RankingView *>()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const QModelIndex index = model->index(i, 0);
            all.append(u"%1 %2 %3%"_s.arg(index.data().toString())
                           .arg(index.data(RankingModel::RankRole).toInt())
                           .arg(index.data(RankingModel::PercentRole).toInt()));
        }
        return all;
    }

    ThemeId m_work{u"work"_s};
    ThemeId m_health{u"health"_s};

private slots:

    void followsAThemeLeftOutAndKeepsTheRowsWhereTheyAre()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        QVERIFY(says(panel, u"Nothing is changed yet"_s));
        const QStringList before = ranking(page);
        QVERIFY(before[0].startsWith(u"ada 1"_s));
        QSignalSpy edited(&page, &Page::answersEdited);
        choose(panel->row(m_work), u"leave out"_s);
        const QStringList after = ranking(page);
        QVERIFY2(after[0].startsWith(u"ada 2"_s), qPrintable(after[0]));
        QVERIFY2(after[1].startsWith(u"bob 1"_s), qPrintable(after[1]));
        QVERIFY(says(panel, u"The first place would go to"_s));
        QVERIFY(says(&page, u"Trial: one theme(s) left out, "_s) ||
                says(&page, u"Trial: one theme left out"_s));
        QVERIFY(says(&page, u"Your answers do not change"_s));
        const QModelIndex first = page.findChild<RankingView *>()->model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"before rank 1"_s));
        QCOMPARE(edited.size(), 0);
    }

    void putsOneThemeBackOrAll()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        const QStringList before = ranking(page);
        choose(panel->row(m_work), u"less"_s);
        choose(panel->row(m_health), u"more"_s);
        QVERIFY(panel->row(m_work)->putBack()->isVisible());
        panel->row(m_work)->putBack()->click();
        QVERIFY(!panel->row(m_work)->putBack()->isVisible());
        QVERIFY(page.trial().themes.contains(m_health));
        button(panel, u"Put all back"_s)->click();
        QVERIFY(page.trial().isEmpty());
        QCOMPARE(ranking(page), before);
        QVERIFY(!button(panel, u"Put all back"_s)->isEnabled());
    }

    void forgetsAChangeThatIsTakenBackByHand()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        choose(panel->row(m_work), u"more"_s);
        choose(panel->row(m_work), u"normal"_s);
        QVERIFY(page.trial().isEmpty());
        QVERIFY(!says(&page, u"Trial:"_s));
    }

    void keepsTheTrialInOtherTabsWhichShowTheRealResult()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        const QStringList before = ranking(page);
        choose(panel->row(m_work), u"leave out"_s);
        page.setTab(ResultsPage::Tab::Why);
        QCOMPARE(ranking(page), before);
        QVERIFY(says(&page, u"Your answers do not change"_s));
        page.setTab(ResultsPage::Tab::WhatIf);
        QVERIFY(ranking(page)[0].startsWith(u"ada 2"_s));
    }

    void triesAnswersOneByOne()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        WhatIfThemeRow *row = panel->row(m_work);
        QVERIFY(row->findChildren<OverviewRow *>().isEmpty());
        row->fold()->click();
        const auto rows = row->findChildren<OverviewRow *>();
        QCOMPARE(rows.size(), 2);
        QTest::keyClick(rows[0]->pick(), Qt::Key_5); // strongly disagree
        const Answer tried = page.trial().questions.value(QuestionId(u"q1"_s));
        QCOMPARE(tried.kind, Answer::Kind::Stated);
        QCOMPARE(tried.option, 0);
        QVERIFY(rows[0]->pick()->accessibleName().contains(u"Strongly disagree"_s));
        QTest::keyClick(rows[1]->pick(), Qt::Key_P);
        const Answer skipped = page.trial().questions.value(QuestionId(u"q2"_s));
        QCOMPARE(skipped.kind, Answer::Kind::Skipped);
        QVERIFY(says(&page, u"answer(s) changed"_s) || says(&page, u"two answers changed"_s));
        QCOMPARE(page.context().answers, m_answers);
    }

    void followsASlider()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        panel->unfold(m_health);
        auto *slider = panel->findChild<ScaleSlider *>();
        QVERIFY(slider);
        int low = 0;
        for (const int value : {0, 100}) {
            emit slider->line()->chosenByReader(value);
            QCOMPARE(page.trial().questions.value(QuestionId(u"q5"_s)).option, value);
            const int percent = ranking(page)[0].section(u' ', 2).chopped(1).toInt();
            QVERIFY(value == 0 || percent < low);
            low = percent;
        }
    }

    void triesMethodAndRule()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        const auto boxes = panel->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes[0]->setCurrentIndex(1);
        emit boxes[0]->activated(1);
        QVERIFY(page.trial().method.has_value());
        QVERIFY(says(&page, boxes[0]->itemText(1)));
        emit boxes[1]->activated(2);
        QVERIFY(page.trial().missing.has_value());
        button(panel, u"Put all back"_s)->click();
        QCOMPARE(boxes[0]->currentIndex(), 0);
        QCOMPARE(boxes[1]->currentIndex(), 0);
    }

    void keepsATrialWhenAsked()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        QVERIFY(!button(panel, u"Keep the trial"_s)->isEnabled());
        choose(panel->row(m_work), u"less"_s);
        emit panel->findChildren<QComboBox *>()[0]->activated(1);
        QSignalSpy answers(&page, &Page::answersEdited);
        QSignalSpy settings(&page, &Page::matchEdited);
        button(panel, u"Keep the trial"_s)->click();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0][0].value<Answers>().importance(m_work), ThemeImportance::Low);
        QCOMPARE(settings.size(), 1);
        QVERIFY(page.trial().isEmpty());
    }

    void saysWhereAThemeHasNoAnswer()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        WhatIfThemeRow *row = panel->row(ThemeId(u"sea"_s));
        QVERIFY(says(row, u"no answer that counts"_s));
        QVERIFY(!row->importance()->isVisible());
    }

    void saysWhereNothingCountsAnyMore()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        panel->unfold(m_work);
        panel->unfold(m_health);
        for (OverviewRow *row : panel->findChildren<OverviewRow *>()) {
            QTest::keyClick(row->pick(), Qt::Key_N);
        }
        QVERIFY(says(panel, u"No answer counts in this trial"_s));
        QCOMPARE(ranking(page)[0], u"ada 0 0%"_s);
    }

    void leavesNothingToTheNextReader()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers));
        QVERIFY(panel);
        choose(panel->row(m_work), u"leave out"_s);
        page.setContext(contextOf(m_election, {}));
        page.setContext(contextOf(m_election, m_answers));
        QVERIFY(page.trial().isEmpty());
        choose(panel->row(m_work), u"leave out"_s);
        page.clear();
        QVERIFY(page.trial().isEmpty());
        QVERIFY(!says(&page, u"Trial:"_s));
    }

    void showsRankingAndWeightsInANarrowPage()
    {
        ResultsPage page;
        WhatIfPanel *panel = open(page, contextOf(m_election, m_answers), {700, 800});
        QVERIFY(panel);
        const auto *list = page.findChild<RankingView *>();
        QVERIFY(list->isVisible() && panel->isVisible());
        QVERIFY(list->mapTo(&page, QPoint()).y() + list->height() <= panel->mapTo(&page, QPoint()).y());
        choose(panel->row(m_work), u"leave out"_s);
        QVERIFY(ranking(page)[0].startsWith(u"ada 2"_s));
    }

    void isAHarmlessModelForEveryView()
    {
        RankingModel model;
        const QAbstractItemModelTester tester(&model);
        const ViewContext context = contextOf(m_election, m_answers);
        const MatchResult result = match(m_election, m_answers, {});
        model.setResult(context, result);
        Trial trial;
        trial.themes.insert(m_work, ThemeImportance::None);
        model.setTrial(whatIf(m_election, result, m_answers, trial));
        QVERIFY(model.isTrial());
        model.setTrial(std::nullopt);
        QVERIFY(!model.isTrial());
        QCOMPARE(model.index(0).data(RankingModel::RankRole).toInt(), 1);
    }

    void keepsUpWithASliderOnTheWorkedExample()
    {
        ResultsPage page;
        const Election election = test::workedElection();
        WhatIfPanel *panel = open(page, contextOf(election, test::workedVoter(election)));
        QVERIFY(panel);
        const ThemeId theme = election.themes[0].id;
        Trial one;
        one.themes.insert(theme, ThemeImportance::None);
        Trial two;
        two.themes.insert(theme, ThemeImportance::High);
        page.tryOut(one);
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 20;
        for (int i = 0; i < rounds; ++i) {
            page.tryOut(i % 2 == 0 ? two : one);
            page.repaint();
        }
        const double each = static_cast<double>(timer.elapsed()) / rounds;
        qInfo("%.1f ms a change, painted", each);
        QVERIFY(each < 500); // a bound for any machine and build; the figure is what ./dev bench is for
    }
};

QTEST_MAIN(TestWhatIfPanel)
#include "tst_whatifpanel.moc"
