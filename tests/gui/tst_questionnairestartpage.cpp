// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "pages/questionnairestartpage.h"
#include "widgets/buttons.h"
#include "widgets/choicerow.h"
#include "widgets/spanlabel.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace preau;
using namespace preau::gui;
using namespace Qt::StringLiterals;

namespace {

ViewContext contextOf(const Election &election)
{
    ViewContext context;
    context.election = std::make_shared<const Election>(election);
    context.language = u"en"_s;
    return context;
}

/// Fourteen themes; the two of "first" are the most disputed, those of the last two are not disputed at all.
Election manyThemes()
{
    QString lines;
    for (int theme = 0; theme < 14; ++theme) {
        lines += u"theme t%1\nquestion q%1\n"_s.arg(theme);
    }
    lines += u"question extra\n"_s;
    const QString spread = u" ++ ++ ++ ++ ++ ++ ++ ++ ++ ++ ++ ++"_s;
    lines += u"candidate ada"_s + spread + u" 0 0 0\n"_s;
    lines += u"candidate bob"_s + QString(spread).replace(u"++"_s, u"--"_s) + u" 0 0 0\n"_s;
    return test::election(lines);
}

} // namespace

class TestQuestionnaireStartPage : public QObject
{
    Q_OBJECT

private:
    template<class Widget>
    static Widget *named(QWidget *page, const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }

    static QList<CheckRow *> themes(QWidget *page)
    {
        return named<QWidget>(page, u"themes"_s)->findChildren<CheckRow *>();
    }

private slots:

    void initTestCase() { qRegisterMetaType<QList<int>>(); }

    void startsWithEverythingInTheEditorsOrder()
    {
        QuestionnaireStartPage page;
        page.setContext(contextOf(manyThemes()));
        QCOMPARE(themes(&page).size(), 14);
        QSignalSpy started(&page, &QuestionnaireStartPage::started);
        named<RadioRow>(&page, u"editorial"_s)->click();
        named<ActionButton>(&page, u"start"_s)->click();
        QCOMPARE(started.count(), 1);
        QList<int> all;
        for (int i = 0; i < 15; ++i) {
            all.append(i);
        }
        QCOMPARE(started.first().at(0).value<QList<int>>(), all);
        QCOMPARE(started.first().at(1).toBool(), true);
    }

    void theSameNumberGivesTheSameOrder()
    {
        const auto planOf = [](int seed) {
            QuestionnaireStartPage page;
            page.setContext(contextOf(manyThemes()));
            page.setSeed(seed);
            QSignalSpy started(&page, &QuestionnaireStartPage::started);
            page.findChild<ActionButton *>(u"start"_s)->click();
            return started.first().at(0).value<QList<int>>();
        };
        QCOMPARE(planOf(1456), planOf(1456));
        QVERIFY(planOf(1456) != planOf(1457));
        QuestionChoice choice;
        for (int i = 0; i < 14; ++i) {
            choice.themes.insert(ThemeId(u"t%1"_s.arg(i)));
        }
        choice.order = QuestionChoice::Order::Shuffled;
        choice.seed = 1456;
        QCOMPARE(planOf(1456), questionPlan(manyThemes(), choice));
    }

    void shortVersionAsksTwelve()
    {
        QuestionnaireStartPage page;
        page.setContext(contextOf(manyThemes()));
        named<RadioRow>(&page, u"editorial"_s)->click();
        auto *shortVersion = named<RadioRow>(&page, u"shortVersion"_s);
        shortVersion->click();
        QVERIFY(shortVersion->description().contains(u"12"_s));
        QSignalSpy started(&page, &QuestionnaireStartPage::started);
        named<ActionButton>(&page, u"start"_s)->click();
        QCOMPARE(started.first().at(0).value<QList<int>>(),
                 (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
    }

    void untickedThemesAreLeftOut()
    {
        QuestionnaireStartPage page;
        page.setContext(contextOf(manyThemes()));
        named<RadioRow>(&page, u"editorial"_s)->click();
        auto *toggle = named<LinkButton>(&page, u"toggleAll"_s);
        toggle->click();
        QVERIFY(std::ranges::none_of(themes(&page), &QAbstractButton::isChecked));
        QVERIFY(!named<ActionButton>(&page, u"start"_s)->isEnabled());
        QCOMPARE(named<DataLabel>(&page, u"themesCount"_s)->text(), u"Choose at least one theme"_s);

        themes(&page)[2]->click();
        QVERIFY(named<ActionButton>(&page, u"start"_s)->isEnabled());
        QSignalSpy started(&page, &QuestionnaireStartPage::started);
        named<ActionButton>(&page, u"start"_s)->click();
        QCOMPARE(started.first().at(0).value<QList<int>>(), QList<int>{2});
        toggle->click();
        QVERIFY(std::ranges::all_of(themes(&page), &QAbstractButton::isChecked));
    }

    void choicesSurviveAReloadAndEndWithTheElection()
    {
        QuestionnaireStartPage page;
        page.setContext(contextOf(manyThemes()));
        themes(&page)[3]->click();
        page.setContext(contextOf(manyThemes()));
        QVERIFY(!themes(&page)[3]->isChecked());
        Election other = manyThemes();
        other.id = ElectionId(u"other"_s);
        page.setContext(contextOf(other));
        QVERIFY(themes(&page)[3]->isChecked());
    }

    void changingTheNumberChoosesTheShuffledOrder()
    {
        QuestionnaireStartPage page;
        page.setContext(contextOf(manyThemes()));
        auto *shuffled = named<RadioRow>(&page, u"shuffled"_s);
        named<RadioRow>(&page, u"editorial"_s)->click();
        QVERIFY(!shuffled->isChecked());
        named<QSpinBox>(&page, u"seed"_s)->setValue(page.seed() == 7 ? 8 : 7);
        QVERIFY(shuffled->isChecked());
        named<RadioRow>(&page, u"editorial"_s)->click();
        named<ActionButton>(&page, u"otherSeed"_s)->click();
        QVERIFY(shuffled->isChecked());
    }

    void passesOnWhetherAnswersLeadOn()
    {
        QuestionnaireStartPage page;
        page.setContext(contextOf(manyThemes()));
        named<CheckRow>(&page, u"autoAdvance"_s)->click();
        QSignalSpy started(&page, &QuestionnaireStartPage::started);
        named<ActionButton>(&page, u"start"_s)->click();
        QCOMPARE(started.first().at(1).toBool(), false);
    }

    void clearForgetsTheReader()
    {
        QuestionnaireStartPage page;
        page.setContext(contextOf(manyThemes()));
        themes(&page)[0]->click();
        named<RadioRow>(&page, u"shortVersion"_s)->click();
        named<CheckRow>(&page, u"autoAdvance"_s)->click();
        page.clear();
        QVERIFY(themes(&page)[0]->isChecked());
        QVERIFY(named<RadioRow>(&page, u"allQuestions"_s)->isChecked());
        QVERIFY(named<CheckRow>(&page, u"autoAdvance"_s)->isChecked());
    }

    void asksForSavedAnswersAndForTheProof()
    {
        QuestionnaireStartPage page;
        page.setContext(contextOf(manyThemes()));
        QSignalSpy open(&page, &Page::restoreRequested);
        named<ActionButton>(&page, u"resume"_s)->click();
        QCOMPARE(open.count(), 1);
        QSignalSpy wanted(&page, &Page::pageRequested);
        auto *privacy = page.findChild<SpanLabel *>();
        static_cast<QAbstractButton *>(privacy->spanButton(0))->click();
        QCOMPARE(wanted.first().first().value<PageId>(), PageId::About);
    }

    void saysWhatIsMissing()
    {
        QuestionnaireStartPage page;
        page.setContext({});
        QVERIFY(named<QWidget>(&page, u"empty"_s)->isVisibleTo(&page));
        QVERIFY(!named<QWidget>(&page, u"foot"_s)->isVisibleTo(&page));
        QSignalSpy wanted(&page, &Page::pageRequested);
        named<ActionButton>(&page, u"emptyAction"_s)->click();
        QCOMPARE(wanted.last().first().value<PageId>(), PageId::Home);
        page.setContext(contextOf(test::election(u"candidate ada")));
        named<ActionButton>(&page, u"emptyAction"_s)->click();
        QCOMPARE(wanted.last().first().value<PageId>(), PageId::Compare);
    }

    void readsThemesAloudWithTheirCounts()
    {
        Election election = manyThemes();
        election.themes[0].title = LocalText(u"Food & farms"_s);
        QuestionnaireStartPage page;
        page.setContext(contextOf(election));
        QCOMPARE(themes(&page)[0]->accessibleName(), u"Food & farms"_s);
        QVERIFY(themes(&page)[0]->shortcut().isEmpty());
        QVERIFY(themes(&page)[13]->accessibleDescription().contains(u"2"_s));
    }
};

QTEST_MAIN(TestQuestionnaireStartPage)
#include "tst_questionnairestartpage.moc"
