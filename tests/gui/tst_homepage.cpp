// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "io/electionreader.h"
#include "itemmodels/electionlistmodel.h"
#include "pages/homepage.h"
#include "widgets/buttons.h"
#include "widgets/cardview.h"
#include "widgets/datalabel.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

ElectionPtr electionOf(const QString &title, int year)
{
    Election election =
        test::election(u"question q1\nquestion q2\ncandidate ada ++ ~\ncandidate bob - ?\n"_s);
    election.title = LocalText(title);
    election.date = {.year = year, .month = 4, .day = 10};
    return std::make_shared<const Election>(std::move(election));
}

HomeEntry entryOf(const QString &title, int year)
{
    LoadOutcome outcome;
    outcome.election = electionOf(title, year);
    outcome.path = u"/elections/"_s + title;
    return homeEntry(outcome, QDate(2026, 1, 1));
}

HomeEntry refusedEntry()
{
    LoadOutcome outcome;
    outcome.path = u"/elections/broken"_s;
    outcome.refused.append(RefusedFile{});
    return homeEntry(outcome, QDate(2026, 1, 1));
}

ViewContext context()
{
    ViewContext value;
    value.language = u"en"_s;
    value.today = QDate(2026, 1, 1);
    return value;
}

QString textsOf(const QWidget &page)
{
    QStringList texts;
    for (const DataLabel *label : page.findChildren<DataLabel *>()) {
        if (label->isVisibleTo(&page)) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

template<class Button>
Button *buttonOf(const QWidget &page, const QString &text)
{
    for (Button *button : page.findChildren<Button *>()) {
        if (button->text() == text && button->isVisibleTo(&page)) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class TestHomePage : public QObject
{
    Q_OBJECT

private slots:

    void listsNewestFirst()
    {
        ElectionListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEntries({entryOf(u"Old"_s, 2012), entryOf(u"New"_s, 2027), refusedEntry(),
                          loadingEntry(u"/elections/coming"_s), entryOf(u"Middle"_s, 2022)},
                         u"en"_s);
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row) {
            titles.append(model.index(row).data().toString());
        }
        QCOMPARE(titles, QStringList({u"New"_s, u"Middle"_s, u"Old"_s, u"coming"_s}));
        QCOMPARE(model.index(0).data(ElectionListModel::EntryRole).toInt(), 1);
        model.setEntries({}, u"en"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsWhatARowIs()
    {
        ElectionListModel model;
        model.setEntries({entryOf(u"Vote"_s, 2022)}, u"en"_s);
        const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Vote"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"10 April 2022"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"Archive"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"2 documented"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"1 searched without result"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"1 not yet documented"_s), qPrintable(spoken));
    }

    void keepsTheRowWhereDataChanged()
    {
        ElectionListModel model;
        model.setEntries({entryOf(u"Vote"_s, 2022), entryOf(u"Other"_s, 2020)}, u"en"_s);
        const QPersistentModelIndex kept = model.index(1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QList<HomeEntry> entries{entryOf(u"Vote"_s, 2022), entryOf(u"Other"_s, 2020)};
        entries[0].refusedFiles = 2;
        model.setEntries(entries, u"en"_s);
        QVERIFY(kept.isValid());
        QCOMPARE(changed.size(), 1);
    }

    void opensByKeyboardAndClick()
    {
        HomePage page;
        page.resize(1072, 800);
        page.setContext(context());
        page.setEntries({entryOf(u"Old"_s, 2012), entryOf(u"New"_s, 2027)});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.initialFocus()->setFocus(Qt::TabFocusReason);
        QSignalSpy opened(&page, &HomePage::electionRequested);
        QTest::keyClick(page.initialFocus(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst().first().toInt(), 1);
        QTest::keyClick(page.initialFocus(), Qt::Key_Down);
        QTest::keyClick(page.initialFocus(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst().first().toInt(), 0);
        auto *view = page.findChild<CardView *>();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(0, 0)).center());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst().first().toInt(), 1);
    }

    void loadingRowsDoNotOpen()
    {
        HomePage page;
        page.setContext(context());
        page.setEntries({loadingEntry(u"/elections/coming"_s)});
        QSignalSpy opened(&page, &HomePage::electionRequested);
        auto *view = page.findChild<CardView *>();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
    }

    void emptyStateNamesEveryPlace()
    {
        HomePage page;
        page.resize(1072, 800);
        page.setContext(context());
        page.setSearchedPlaces({{.path = u"/somewhere/else"_s, .outcome = SearchedPlace::Outcome::Empty},
                                {.path = u"/usr/share/preau"_s,
                                 .kind = SearchedPlace::Kind::Delivered,
                                 .outcome = SearchedPlace::Outcome::Missing}});
        page.show();
        const QString texts = textsOf(page);
        QVERIFY2(texts.contains(u"No election found"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"/somewhere/else"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"It holds no election"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"Installing Préau again"_s), qPrintable(texts));
        QSignalSpy open(&page, &HomePage::openFolderRequested);
        auto *button = qobject_cast<ActionButton *>(page.initialFocus());
        QVERIFY(button);
        button->click();
        QCOMPARE(open.size(), 1);
        QSignalSpy again(&page, &HomePage::reloadRequested);
        buttonOf<ActionButton>(page, u"Look again"_s)->click();
        QCOMPARE(again.size(), 1);
    }

    void refusedFilesAreAnnounced()
    {
        HomePage page;
        page.setContext(context());
        page.setEntries({entryOf(u"Vote"_s, 2022), refusedEntry()});
        page.show();
        QSignalSpy refused(&page, &HomePage::refusedRequested);
        auto *link = buttonOf<LinkButton>(page, u"See where, why and what to do"_s);
        QVERIFY(link);
        link->click();
        QCOMPARE(refused.size(), 1);
        page.setEntries({entryOf(u"Vote"_s, 2022)});
        QVERIFY(!buttonOf<LinkButton>(page, u"See where, why and what to do"_s));
    }

    void searchAppearsWithManyAndIgnoresAccents()
    {
        HomePage page;
        page.resize(1072, 800);
        page.setContext(context());
        auto *search = page.findChild<QLineEdit *>();
        page.setEntries({entryOf(u"Élection"_s, 2022)});
        page.show();
        QVERIFY(!search->isVisible());
        QList<HomeEntry> many{entryOf(u"Élection municipale"_s, 2022)};
        for (int i = 0; i < 39; ++i) {
            many.append(entryOf(u"Vote %1"_s.arg(i), 1980 + i));
        }
        page.setEntries(many);
        QVERIFY(search->isVisible());
        auto *view = page.findChild<CardView *>();
        QCOMPARE(view->model()->rowCount(), 40);
        QTest::keyClicks(search, u"election"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QTest::keyClicks(search, u" of nowhere"_s);
        QCOMPARE(view->model()->rowCount(), 0);
        QVERIFY(textsOf(page).contains(u"No election contains"_s));
        // a new reader sits down
        page.clear();
        QCOMPARE(view->model()->rowCount(), 40);
        QVERIFY(search->text().isEmpty());
    }

    void aDroppedFolderIsHandedOn()
    {
        HomePage page;
        page.setContext(context());
        page.show();
        QSignalSpy dropped(&page, &HomePage::dropped);
        QMimeData data;
        data.setUrls({QUrl(u"https://example.org/x"_s), QUrl::fromLocalFile(u"/elections/new"_s)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toString(), u"/elections/new"_s);

        QMimeData elsewhere;
        elsewhere.setUrls({QUrl(u"https://example.org/x"_s)});
        QDragEnterEvent refused({5, 5}, Qt::CopyAction, &elsewhere, Qt::LeftButton, Qt::NoModifier);
        refused.ignore();
        QApplication::sendEvent(&page, &refused);
        QVERIFY(!refused.isAccepted());
    }

    void loadingShowsAfterAMomentAndCanBeCancelled()
    {
        HomePage page;
        page.setContext(context());
        page.show();
        auto *bar = page.findChild<QProgressBar *>();
        page.setLoading(1, 10);
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 3000);
        page.setLoading(4, 10);
        QCOMPARE(bar->value(), 4);
        QVERIFY(!textsOf(page).contains(u"No election found"_s));
        QSignalSpy cancelled(&page, &HomePage::loadingCancelled);
        buttonOf<ActionButton>(page, u"Cancel"_s)->click();
        QCOMPARE(cancelled.size(), 1);
        page.setLoading(10, 10);
        QVERIFY(!bar->isVisible());
    }

    void rowsGrowWithTheText()
    {
        HomePage page;
        page.setContext(context());
        page.setEntries({entryOf(u"Vote"_s, 2022)});
        page.resize(1072, 800);
        page.show();
        auto *view = page.findChild<CardView *>();
        const int before = view->sizeHintForIndex(view->model()->index(0, 0)).height();
        setTextScale(200);
        const int after = view->sizeHintForIndex(view->model()->index(0, 0)).height();
        setTextScale(100);
        QVERIFY(after > before);
    }
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
