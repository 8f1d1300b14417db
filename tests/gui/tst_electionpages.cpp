// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "itemmodels/candidatelistmodel.h"
#include "itemmodels/themelistmodel.h"
#include "model/identity.h"
#include "pages/aboutpage.h"
#include "pages/candidatepage.h"
#include "pages/candidatespage.h"
#include "pages/frontpage.h"
#include "pages/proposalbutton.h"
#include "widgets/buttons.h"
#include "widgets/cardview.h"
#include "widgets/datalabel.h"
#include "widgets/smallparts.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

Election threeCandidates()
{
    Election election = test::election(u"theme work\n"
                                       "question wage\n"
                                       "question age\n"
                                       "theme health\n"
                                       "question doctors\n"
                                       "constituency north\n"
                                       "constituency south\n"
                                       "candidate ada @north ++ - ~\n"
                                       "candidate bob @south ++ ? ?\n"
                                       "refused eve\n"
                                       "ballot bob ada eve\n"_s);
    election.title = LocalText(u"Vote"_s);
    election.date = {.year = 2022, .month = 4, .day = 10};
    election.questions[0].statement = LocalText(u"Raise the wage."_s);
    election.questions[1].statement = LocalText(u"Raise the age."_s);
    election.questions[1].label = LocalText(u"retirement"_s);
    election.questions[2].statement = LocalText(u"More doctors."_s);
    election.questions[2].label = LocalText(u"doctors"_s);
    return election;
}

ViewContext contextOf(Election election)
{
    ViewContext context;
    context.order = defaultOrder(election, 7);
    context.election = std::make_shared<const Election>(std::move(election));
    context.language = u"en"_s;
    context.today = QDate(2026, 1, 1);
    return context;
}

int indexOf(const ViewContext &context, const QString &id)
{
    return context.election->candidateIndex(CandidateId(id));
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

QAbstractButton *buttonOf(const QWidget &page, const QString &text)
{
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->text() == text && button->isVisibleTo(&page)) {
            return button;
        }
    }
    return nullptr;
}

void show(Page &page, const ViewContext &context)
{
    page.resize(1072, 800);
    page.setContext(context);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

} // namespace

class TestElectionPages : public QObject
{
    Q_OBJECT

private slots:

    void candidatesStandInBallotOrder()
    {
        const ViewContext context = contextOf(threeCandidates());
        CandidateListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContext(context, {});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(CandidateListModel::CandidateRole).toInt(), indexOf(context, u"bob"_s));
        QCOMPARE(model.index(1).data(CandidateListModel::CandidateRole).toInt(), indexOf(context, u"ada"_s));
        const QString refused = model.index(2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(refused.contains(u"File refused"_s), qPrintable(refused));

        ViewContext north = context;
        north.constituency = ConstituencyId(u"north"_s);
        model.setContext(north, {});
        QCOMPARE(model.rowCount(), 1);
    }

    void namesHiddenTellNothing()
    {
        ViewContext context = contextOf(threeCandidates());
        context.blind = true;
        CandidateListModel model;
        model.setContext(context, {});
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString spoken = model.index(row).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(!spoken.contains(u"ada"_s, Qt::CaseInsensitive), qPrintable(spoken));
            QVERIFY2(!spoken.contains(u"documented"_s), qPrintable(spoken));
        }
    }

    void enterOpensAndSpaceMarks()
    {
        const ViewContext context = contextOf(threeCandidates());
        CandidatesPage page;
        show(page, context);
        auto *view = page.findChild<CardView *>();
        view->setFocus(Qt::TabFocusReason);
        QSignalSpy opened(&page, &Page::candidateRequested);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toInt(), indexOf(context, u"ada"_s));

        QSignalSpy compared(&page, &CandidatesPage::compareRequested);
        buttonOf(page, u"Compare all three"_s)->click();
        QCOMPARE(compared.takeFirst().first().value<QList<int>>().size(), 3);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(view->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"chosen"_s));
        buttonOf(page, u"Compare the one marked"_s)->click();
        QCOMPARE(compared.takeFirst().first().value<QList<int>>(), QList<int>{indexOf(context, u"ada"_s)});
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(buttonOf(page, u"Compare all three"_s));
    }

    void theDrawnOrderShowsItsNumber()
    {
        ViewContext context = contextOf(threeCandidates());
        CandidatesPage page;
        show(page, context);
        QVERIFY(!buttonOf(page, u"Official order"_s));
        QSignalSpy edited(&page, &Page::orderEdited);
        buttonOf(page, u"Shuffle the order"_s)->click();
        const auto order = edited.takeFirst().first().value<DisplayOrder>();
        QCOMPARE(order.kind, DisplayOrder::Kind::Shuffle);
        context.order = order;
        page.setContext(context);
        QVERIFY(textsOf(page).contains(QString::number(order.seed)));
        buttonOf(page, u"Official order"_s)->click();
        QCOMPARE(edited.takeFirst().first().value<DisplayOrder>().kind, DisplayOrder::Kind::Ballot);
    }

    void fortyCandidatesAreAllThere()
    {
        QString lines = u"question q1\n"_s;
        for (int i = 0; i < 40; ++i) {
            lines += u"candidate c%1 ++\n"_s.arg(i);
        }
        CandidatesPage page;
        show(page, contextOf(test::election(lines)));
        auto *view = page.findChild<CardView *>();
        QCOMPARE(view->model()->rowCount(), 40);
        view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->currentIndex().row(), 39);
        QVERIFY(view->viewport()->rect().contains(view->visualRect(view->currentIndex()).center()));
    }

    void aCandidateSaysWhatIsNotDocumented()
    {
        const ViewContext context = contextOf(threeCandidates());
        CandidatePage page;
        page.setCandidate(indexOf(context, u"bob"_s));
        show(page, context);
        const QString texts = textsOf(page);
        QVERIFY2(texts.contains(u"Not documented: retirement, doctors"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"Number 1 in the official order."_s), qPrintable(texts));

        // each question once below its theme, and those that are missing once more at the end
        QMap<int, int> seen;
        for (const QAbstractButton *row : page.findChildren<QAbstractButton *>(u"position"_s)) {
            ++seen[row->property("question").toInt()];
        }
        QCOMPARE(seen, (QMap<int, int>{{0, 1}, {1, 2}, {2, 2}}));

        page.setCandidate(indexOf(context, u"ada"_s));
        QVERIFY(textsOf(page).contains(u"No position is missing."_s));
        bool silent = false;
        for (const QAbstractButton *row : page.findChildren<QAbstractButton *>(u"position"_s)) {
            silent = silent || row->accessibleName().startsWith(u"More doctors.. Nothing found"_s);
        }
        QVERIFY(silent);
    }

    void aPositionOpensItsDetail()
    {
        const ViewContext context = contextOf(threeCandidates());
        CandidatePage page;
        page.setCandidate(indexOf(context, u"ada"_s));
        show(page, context);
        QSignalSpy detail(&page, &Page::detailRequested);
        auto *row = page.findChild<QAbstractButton *>(u"position"_s);
        row->setFocus(Qt::TabFocusReason);
        QTest::keyClick(row, Qt::Key_Space);
        QCOMPARE(detail.size(), 1);
        const auto target = detail.first().first().value<DetailTarget>();
        QCOMPARE(target.candidate, indexOf(context, u"ada"_s));
        QCOMPARE(target.question, row->property("question").toInt());

        // the same things are still there: so is the focus
        const int question = row->property("question").toInt();
        page.setContext(context);
        QVERIFY(page.focusWidget());
        QCOMPARE(page.focusWidget()->property("question").toInt(), question);
    }

    void proposalsAreMarkedAsWhatTheyAre()
    {
        Election election = threeCandidates();
        const int ada = election.candidateIndex(CandidateId(u"ada"_s));
        Source source;
        source.title = LocalText(u"Declaration"_s);
        source.date = {.year = 2022, .month = 3};
        Citation citation;
        citation.source = source;
        citation.page = 2;
        Proposal summary;
        summary.theme = ThemeId(u"work"_s);
        summary.text = LocalText(u"A wage of <b>2000</b>."_s);
        summary.sources = {citation};
        summary.questions = {QuestionId(u"wage"_s)};
        Proposal quote = summary;
        quote.quote = true;
        quote.text = LocalText(u"We shall do it."_s);
        quote.questions.clear();
        Proposal bare = quote;
        bare.quote = false;
        bare.sources.clear();
        election.candidates[ada].proposals = {summary, quote, bare};
        CandidatePage page;
        page.setCandidate(ada);
        show(page, contextOf(election));
        QString texts = textsOf(page);
        for (const ProposalButton *button : page.findChildren<ProposalButton *>()) {
            texts += u'\n' + button->text();
        }
        QVERIFY2(texts.contains(u"A wage of <b>2000</b>."_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"Summary · Declaration, March 2022, page 2"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"“We shall do it.”"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"Quotation · Declaration"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"Summary · no source noted"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"No proposal of this theme is documented."_s), qPrintable(texts));
        for (const DataLabel *label : page.findChildren<DataLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        auto *themes = page.findChild<QListView *>(u"themeList"_s);
        const QAbstractItemModelTester tester(themes->model());
        QCOMPARE(themes->model()->index(0, 0).data(ThemeListModel::CountRole).toInt(), 3);
        QCOMPARE(themes->model()->index(1, 0).data(ThemeListModel::CountRole).toInt(), 0);
        QSignalSpy opened(&page, &Page::detailRequested);
        page.findChild<ProposalButton *>()->click();
        QCOMPARE(opened.first().first().value<DetailTarget>(),
                 (DetailTarget{.candidate = ada, .proposal = 0}));
        QSignalSpy copied(&page, &Page::copyRequested);
        page.findChild<IconButton *>()->click();
        QVERIFY(copied.first().first().toString().contains(u"Declaration"_s));
    }

    void correctionsAboutTheCandidateAreListed()
    {
        Election election = threeCandidates();
        election.corrections = {{.date = {.year = 2022, .month = 4, .day = 2},
                                 .candidate = CandidateId(u"ada"_s),
                                 .note = LocalText(u"A page number was wrong."_s),
                                 .place = {}},
                                {.date = {.year = 2022, .month = 4, .day = 3},
                                 .candidate = CandidateId(u"bob"_s),
                                 .note = LocalText(u"Another matter."_s),
                                 .place = {}}};
        ViewContext context = contextOf(election);
        CandidatePage page;
        page.setCandidate(indexOf(context, u"ada"_s));
        show(page, context);
        QVERIFY(textsOf(page).contains(u"A page number was wrong."_s));
        QVERIFY(textsOf(page).contains(u"2 April 2022"_s));
        QVERIFY(!textsOf(page).contains(u"Another matter."_s));
        context.blind = true; // a note may name whom it is about
        page.setContext(context);
        QVERIFY(!textsOf(page).contains(u"A page number was wrong."_s));
    }

    void aRefusedCandidateHasAPageToo()
    {
        const ViewContext context = contextOf(threeCandidates());
        CandidatePage page;
        page.setCandidate(indexOf(context, u"eve"_s));
        show(page, context);
        QVERIFY(page.findChildren<QAbstractButton *>(u"position"_s).isEmpty());
        page.setContext({}); // and none at all is no reason to fall
        QVERIFY(textsOf(page).contains(u"No election is open"_s));
    }

    void frontAsksForTheConstituencyFirst()
    {
        const ViewContext context = contextOf(threeCandidates());
        FrontPage page;
        show(page, context);
        auto *chooser = page.findChild<QComboBox *>();
        QVERIFY(chooser->isVisible());
        QCOMPARE(page.initialFocus(), chooser);
        QCOMPARE(chooser->count(), 3);
        QSignalSpy edited(&page, &Page::constituencyEdited);
        chooser->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chooser, Qt::Key_Down);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<ConstituencyId>().value(), u"north"_s);

        ViewContext none = contextOf(test::election(u"question q1\ncandidate ada ++\n"_s));
        page.setContext(none);
        QVERIFY(!chooser->isVisible());
    }

    void frontOpensItsThreeDoors()
    {
        FrontPage page;
        show(page, contextOf(threeCandidates()));
        QSignalSpy requested(&page, &Page::pageRequested);
        buttonOf(page, u"Compare"_s)->click();
        buttonOf(page, u"Begin"_s)->click();
        buttonOf(page, u"See the list"_s)->click();
        buttonOf(page, u"Other elections"_s)->click();
        QList<PageId> pages;
        for (const auto &arguments : std::as_const(requested)) {
            pages.append(arguments.first().value<PageId>());
        }
        QCOMPARE(pages, QList<PageId>(
                            {PageId::Compare, PageId::QuestionnaireStart, PageId::Candidates, PageId::Home}));
        // who has told nothing about money is said to have told nothing
        QVERIFY(textsOf(page).contains(u"Not said in this folder"_s));
        page.setContext({});
        QVERIFY(buttonOf(page, u"See the elections"_s));
    }

    void aboutShowsThePrints()
    {
        const ViewContext context = contextOf(threeCandidates());
        AboutPage page;
        show(page, context);
        QCOMPARE(page.findChild<DataLabel *>(u"dataHash"_s)->text().remove(u' ').remove(u'\n'),
                 dataHash(*context.election));
        QCOMPARE(page.findChild<DataLabel *>(u"questionsHash"_s)->text().remove(u' ').remove(u'\n'),
                 questionsHash(*context.election));
        QCOMPARE(groupedHash(u"0123456789abcdef"_s), u"01234567 89abcdef"_s);
        QCOMPARE(groupedHash(QString(64, u'a')).count(u'\n'), 1);
        const QString texts = textsOf(page);
        QVERIFY2(texts.contains(u"3 documented of 6."_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"1 searched, with nothing found."_s), qPrintable(texts));
    }

    void aboutCountsAndListsFindings()
    {
        ViewContext context = contextOf(threeCandidates());
        Finding warning;
        warning.severity = Severity::Warning;
        warning.message = u"No source."_s;
        Finding approved = warning;
        approved.approved = true;
        approved.message = u"Approved."_s;
        Finding note = warning;
        note.severity = Severity::Note;
        note.message = u"No page."_s;
        context.findings = {note, warning, approved};
        AboutPage page;
        show(page, context);
        QVERIFY(textsOf(page).contains(u"1 warning"_s));
        page.setTab(AboutPage::Tab::Checks);
        const QString texts = textsOf(page);
        QVERIFY(texts.contains(u"No source."_s));
        QVERIFY(texts.indexOf(u"No source."_s) < texts.indexOf(u"No page."_s));
        QVERIFY(!texts.contains(u"Approved."_s));
    }

    void aboutListsEverySourceOnce()
    {
        Election election = threeCandidates();
        Source shared;
        shared.title = LocalText(u"Comparator"_s);
        shared.url = u"https://example.org/a"_s;
        Citation citation;
        citation.source = shared;
        PositionDetail detail;
        detail.sources = {citation};
        election.candidates[0].positions[0].setDetail(detail);
        election.candidates[1].positions[0].setDetail(detail);
        AboutPage page;
        show(page, contextOf(election));
        page.setTab(AboutPage::Tab::Sources);
        const QString texts = textsOf(page);
        QCOMPARE(texts.count(u"Comparator"_s), 1);
        QVERIFY2(texts.contains(u"Cited 2 time"_s), qPrintable(texts));
        QSignalSpy opened(&page, &Page::addressRequested);
        buttonOf(page, u"Open the address…"_s)->click();
        QCOMPARE(opened.first().first().toString(), u"https://example.org/a"_s);

        ViewContext blind = contextOf(election);
        blind.blind = true;
        page.setContext(blind);
        QVERIFY(!textsOf(page).contains(u"Comparator"_s));
    }

    void methodIsThereWithoutAnElection()
    {
        AboutPage page;
        show(page, {});
        QVERIFY(buttonOf(page, u"See the elections"_s));
        page.setTab(AboutPage::Tab::Method);
        QVERIFY(textsOf(page).contains(u"How close an answer is"_s));
    }
};

QTEST_MAIN(TestElectionPages)
#include "tst_electionpages.moc"
