// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "pages/comparepage.h"
#include "pages/namestrip.h"
#include "pages/proposalbutton.h"
#include "pages/proposalsview.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

Citation declaration(std::optional<int> page)
{
    Citation cited;
    cited.source.id = SourceId(u"declaration"_s);
    cited.source.title = LocalText(u"Declaration of the candidate"_s);
    cited.source.date = {.year = 2022, .month = 3, .day = 0};
    cited.page = page;
    return cited;
}

Proposal proposal(const QString &topic, const QString &text, bool quote = false)
{
    Proposal made;
    made.id = ProposalId(u"p"_s);
    made.theme = ThemeId(topic.section(u'/', 0, 0));
    made.topic = TopicId(topic.section(u'/', 1));
    made.text = LocalText(text);
    made.quote = quote;
    made.sources = {declaration(2)};
    return made;
}

Topic topic(const QString &id, const QString &title)
{
    return {.id = TopicId(id), .title = LocalText(title)};
}

/// Five candidates; eve's file was refused, dan's programme was not entered.
Election sample()
{
    Election election = test::election(u"theme work\nquestion wage\nquestion age\ntheme health\n"
                                       "question doctors\ntheme sport\n"
                                       "candidate ada ++ - +\ncandidate bob + ? ~\ncandidate cyd - - -\n"
                                       "candidate dan\nrefused eve\nballot ada bob cyd dan eve\n");
    election.themes[0].title = LocalText(u"Work"_s);
    election.themes[0].topics = {topic(u"pay"_s, u"Pay"_s), topic(u"pensions"_s, u"Pensions"_s),
                                 topic(u"hours"_s, u"Hours"_s)};
    election.themes[1].title = LocalText(u"Health"_s);
    election.themes[1].topics = {topic(u"care"_s, u"Care"_s)};
    election.themes[2].title = LocalText(u"Sport"_s);
    election.questions[0].statement = LocalText(u"Wages should rise."_s);
    const QStringList families{u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s};
    for (int c = 0; c < 4; ++c) {
        Candidate &who = election.candidates[c];
        who.name.given = who.name.family;
        who.name.family = families[c];
        who.party = LocalText(families[c] + u" Party"_s);
    }
    Candidate &ada = election.candidates[0];
    ada.sources = {declaration({}).source};
    ada.proposals = {proposal(u"work/pay"_s, u"Raise every wage"_s),
                     proposal(u"work/pay"_s, u"Équité now"_s, true),
                     proposal(u"health/care"_s, u"Open hospitals"_s)};
    ada.proposals[0].questions = {election.questions[0].id};
    Candidate &bob = election.candidates[1];
    bob.proposals = {proposal(u"work/pensions"_s, u"Retire at 62"_s)};
    bob.proposals[0].sources.clear();
    Candidate &cyd = election.candidates[2];
    cyd.sources = {declaration({}).source};
    cyd.proposals = {proposal(u"work/pay"_s, u"Keep wages as they are, says Ada Alpha"_s)};
    return election;
}

/// As many as an election can bring: every candidate has proposals on every topic.
Election large(int candidates, int topics, int each)
{
    QString lines = u"theme work\nquestion q\n"_s;
    QString ballot = u"ballot"_s;
    for (int c = 0; c < candidates; ++c) {
        lines += u"candidate c%1 +\n"_s.arg(c);
        ballot += u" c%1"_s.arg(c);
    }
    lines += ballot + u'\n';
    Election election = test::election(lines);
    for (int t = 0; t < topics; ++t) {
        election.themes[0].topics.append(topic(u"t%1"_s.arg(t), u"Topic %1"_s.arg(t)));
    }
    for (Candidate &who : election.candidates) {
        for (int t = 0; t < topics; ++t) {
            for (int e = 0; e < each; ++e) {
                who.proposals.append(proposal(u"work/t%1"_s.arg(t),
                                              u"Proposal %1 of %2 on topic %3, with some more words"_s.arg(e)
                                                  .arg(who.id.value())
                                                  .arg(t)));
            }
        }
    }
    return election;
}

ViewContext contextOf(Election election)
{
    ViewContext context;
    context.election = std::make_shared<const Election>(std::move(election));
    context.language = u"en"_s;
    context.today = QDate(2026, 1, 1);
    return context;
}

} // namespace

class TestProposalsView : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init() { open(sample(), 1072); }

    void cleanup() { m_page.reset(); }

    void showsWhatIsProposedAndWhereItIsWritten();
    void emptyColumnsSayWhy();
    void whatNobodyProposesIsNamed();
    void threeColumnsAreReadAndAllAreReachable();
    void arrowsGoThroughColumnsAndTakeTheWindowAlong();
    void arrowsGoThroughTopics();
    void namesBringColumnsIntoView();
    void removingANameKeepsTheReadingPlace();
    void enterAndClickOpenTheDetail();
    void openPaneKeepsInStep();
    void linkedQuestionLeadsToItsRow();
    void foldingIsSharedWithPositions();
    void searchKeepsTopicsWholeAndCountsPerName();
    void searchSurvivesNamesThatTakeMoreRoom();
    void searchWithoutMatchOffersToClear();
    void onlySharedTopicsLeavesOutSingleVoices();
    void blindShowsNoNameAnywhere();
    void easyReadingIsNeverAQuotation();
    void withoutProposalsThePageLeadsToPositions();
    void columnsFollowTheWidth();
    void closingThePaneKeepsTheTopicBeingRead();
    void rightToLeftTurnsColumnsAndKeys();
    void largeElectionsBuildOnlyWhatIsSeen();

private:
    void open(Election election, int width)
    {
        m_page = std::make_unique<ComparePage>();
        m_page->resize(width, 800);
        m_page->setContext(contextOf(std::move(election)));
        m_page->setKind(CompareKind::Proposals);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    [[nodiscard]] ProposalsView *view() const { return m_page->findChild<ProposalsView *>(); }

    [[nodiscard]] QScrollBar *bar() const
    {
        return view()->findChild<QScrollArea *>(u"proposalScroll"_s)->verticalScrollBar();
    }

    /// Visible proposals from left to right, from the top.
    [[nodiscard]] QList<ProposalButton *> proposals() const
    {
        QList<ProposalButton *> all;
        for (ProposalButton *button : view()->findChildren<ProposalButton *>()) {
            if (button->isVisible()) {
                all.append(button);
            }
        }
        return all;
    }

    [[nodiscard]] ProposalButton *saying(const QString &text) const
    {
        for (ProposalButton *button : proposals()) {
            if (button->text().contains(text)) {
                return button;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QStringList heads() const
    {
        QStringList names;
        QList<QAbstractButton *> all = view()->findChildren<QAbstractButton *>(u"columnHead"_s);
        all.removeIf([](const QAbstractButton *head) { return !head->isVisible(); });
        std::ranges::sort(all, {}, [](const QAbstractButton *head) { return head->x(); });
        for (const QAbstractButton *head : all) {
            names.append(head->text());
        }
        return names;
    }

    [[nodiscard]] QStringList emptyCells() const
    {
        QStringList all;
        for (const NoProposalCell *cell : view()->findChildren<NoProposalCell *>()) {
            if (cell->isVisible()) {
                all.append(cell->accessibleName());
            }
        }
        return all;
    }

    /// Everything that is read or spoken.
    [[nodiscard]] QString allTexts() const
    {
        QStringList texts;
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->isVisible()) {
                texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
                if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                    texts << label->text();
                } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                    texts << button->text();
                }
            }
        }
        return texts.join(u'|');
    }

    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }

    [[nodiscard]] static QString focused()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->accessibleName() : QString();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<ComparePage> m_page;
};

void TestProposalsView::showsWhatIsProposedAndWhereItIsWritten()
{
    const ProposalButton *summary = saying(u"Raise every wage"_s);
    QVERIFY(summary);
    QCOMPARE(summary->accessibleName(), u"ada Alpha, summary: Raise every wage"_s);
    QCOMPARE(summary->accessibleDescription(), u"Summary · Declaration, March 2022, page 2"_s);
    const ProposalButton *quote = saying(u"Équité"_s);
    QCOMPARE(quote->accessibleName(), u"ada Alpha, quotation: “Équité now”"_s);
    QVERIFY(quote->accessibleDescription().startsWith(u"Quotation"_s));
    QVERIFY(saying(u"Retire"_s)->accessibleDescription().contains(u"no source noted"_s));
    // who, and how much of each
    QVERIFY(allTexts().contains(u"ada Alpha, Alpha Party, 3 proposal(s): open the page"_s));
    QVERIFY(allTexts().contains(u"3 proposal(s) · 2 of 5 candidate(s)"_s)); // on pay
}

void TestProposalsView::emptyColumnsSayWhy()
{
    m_page->setHiddenCandidates({CandidateId(u"cyd"_s)});
    // ada has a declaration, bob has none
    QVERIFY(emptyCells().contains(u"ada Alpha: No proposal found in the declaration"_s));
    QVERIFY(emptyCells().contains(u"bob Beta: No proposal found in what was read of this candidate"_s));
    QVERIFY(emptyCells().contains(u"dan Delta: Not yet documented"_s));
    view()->showColumn(3);
    QVERIFY(emptyCells().contains(u"eve: File refused"_s));
}

void TestProposalsView::whatNobodyProposesIsNamed()
{
    QVERIFY(allTexts().contains(u"Topics without a proposal in this comparison: Hours."_s));
    QVERIFY(allTexts().contains(u"No proposal on this theme in this comparison."_s)); // sport
}

void TestProposalsView::threeColumnsAreReadAndAllAreReachable()
{
    QCOMPARE(heads(), (QStringList{u"ada Alpha"_s, u"bob Beta"_s, u"cyd Gamma"_s}));
    auto *next = m_page->findChild<QAbstractButton *>(u"nextButton"_s);
    QVERIFY(next->isVisible());
    QSet<QString> seen;
    for (int step = 0; step < 10 && next->isEnabled(); ++step) {
        for (const QString &name : heads()) {
            seen.insert(name);
        }
        next->click();
    }
    for (const QString &name : heads()) {
        seen.insert(name);
    }
    QCOMPARE(seen.size(), 5);
    QCOMPARE(view()->columnsInView(), (ProposalsView::Columns{.first = 3, .last = 5, .total = 5}));
    QVERIFY(allTexts().contains(u"Columns 3 to 5 of 5"_s));
}

void TestProposalsView::arrowsGoThroughColumnsAndTakeTheWindowAlong()
{
    saying(u"Raise every wage"_s)->setFocus();
    press(Qt::Key_Right);
    QVERIFY(focused().startsWith(u"bob Beta: No proposal"_s));
    press(Qt::Key_Right);
    QVERIFY(focused().startsWith(u"cyd Gamma, summary"_s));
    QCOMPARE(heads().first(), u"ada Alpha"_s);
    press(Qt::Key_Right); // beyond the window: it moves
    QCOMPARE(focused(), u"dan Delta: Not yet documented"_s);
    QCOMPARE(heads(), (QStringList{u"bob Beta"_s, u"cyd Gamma"_s, u"dan Delta"_s}));
    press(Qt::Key_Home);
    QVERIFY(focused().startsWith(u"ada Alpha"_s));
    QCOMPARE(heads().first(), u"ada Alpha"_s);
    press(Qt::Key_End);
    QCOMPARE(focused(), u"eve: File refused"_s);
}

void TestProposalsView::arrowsGoThroughTopics()
{
    saying(u"Raise every wage"_s)->setFocus();
    press(Qt::Key_Down);
    QVERIFY(focused().contains(u"Équité"_s));
    press(Qt::Key_Down); // on to pensions
    QVERIFY(focused().startsWith(u"ada Alpha: No proposal"_s));
    press(Qt::Key_Down); // past the band of the next theme
    QVERIFY(focused().contains(u"Open hospitals"_s));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QVERIFY(focused().contains(u"Équité"_s)); // the last one of the topic above
    press(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(focused().contains(u"Raise every wage"_s));
    press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(focused().contains(u"Open hospitals"_s));
}

void TestProposalsView::namesBringColumnsIntoView()
{
    auto *names = m_page->findChild<NameStrip *>();
    QVERIFY(allTexts().contains(u"cyd Gamma, in view"_s));
    QVERIFY(!allTexts().contains(u"dan Delta, in view"_s));
    button(u"dan Delta"_s)->click();
    QCOMPARE(heads().last(), u"dan Delta"_s);
    QVERIFY(allTexts().contains(u"dan Delta, in view"_s));
    // with keys: one stop for Tab, arrows inside
    int stops = 0;
    for (const QAbstractButton *chip : names->findChildren<QAbstractButton *>()) {
        stops += (chip->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    }
    QCOMPARE(stops, 1);
    button(u"dan Delta"_s)->setFocus();
    press(Qt::Key_Right);
    QCOMPARE(heads().last(), u"eve"_s);
}

void TestProposalsView::removingANameKeepsTheReadingPlace()
{
    open(large(6, 30, 2), 1072);
    bar()->setValue(1500);
    const int before = bar()->value();
    button(u"c1"_s)->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(heads(), (QStringList{u"c0"_s, u"c2"_s, u"c3"_s}));
    QVERIFY(std::abs(bar()->value() - before) < 100);
    QVERIFY(button(u"Add"_s)); // and the way back
}

void TestProposalsView::enterAndClickOpenTheDetail()
{
    QSignalSpy asked(m_page.get(), &Page::detailRequested);
    saying(u"Retire"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(asked.last().first().value<DetailTarget>(), (DetailTarget{.candidate = 1, .proposal = 0}));
    QTest::mouseClick(saying(u"Équité"_s), Qt::LeftButton);
    QCOMPARE(asked.last().first().value<DetailTarget>(), (DetailTarget{.candidate = 0, .proposal = 1}));
    m_page->setDetailTarget({.candidate = 0, .proposal = 1});
    QSignalSpy closed(m_page.get(), &Page::detailClosed);
    press(Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void TestProposalsView::openPaneKeepsInStep()
{
    QSignalSpy asked(m_page.get(), &Page::detailRequested);
    saying(u"Raise every wage"_s)->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(asked.count(), 0); // nothing is open
    m_page->setDetailTarget({.candidate = 0, .proposal = 1});
    press(Qt::Key_Up);
    QCOMPARE(asked.last().first().value<DetailTarget>(), (DetailTarget{.candidate = 0, .proposal = 0}));
}

void TestProposalsView::linkedQuestionLeadsToItsRow()
{
    // pay: one linked by a proposal and one filed under it are offered; here only the first is
    button(u"One linked question"_s)->click();
    QCOMPARE(m_page->kind(), CompareKind::Positions);
    QCOMPARE(m_page->findChild<SegmentedControl *>(u"kindControl"_s)->currentIndex(), 0);
    QVERIFY(m_page->initialFocus()->hasFocus());
}

void TestProposalsView::foldingIsSharedWithPositions()
{
    QAbstractButton *band = button(u"Work"_s);
    QCOMPARE(band->accessibleName(), u"Work, unfolded"_s);
    band->setFocus();
    press(Qt::Key_Left);
    QVERIFY(!saying(u"Raise every wage"_s));
    QVERIFY(saying(u"Open hospitals"_s));
    m_page->setKind(CompareKind::Positions);
    m_page->setKind(CompareKind::Proposals);
    QCOMPARE(button(u"Work"_s)->accessibleName(), u"Work, folded"_s);
    button(u"Work"_s)->click();
    QVERIFY(saying(u"Raise every wage"_s));
}

void TestProposalsView::searchKeepsTopicsWholeAndCountsPerName()
{
    m_page->findChild<QLineEdit *>(u"searchField"_s)->setText(u"equite"_s);
    QVERIFY(saying(u"Équité"_s));
    QVERIFY(saying(u"Keep wages"_s)); // the other column is not emptied
    QVERIFY(!saying(u"Open hospitals"_s));
    QVERIFY(button(u"ada Alpha (1)"_s));
    QVERIFY(button(u"cyd Gamma (0)"_s));
    QVERIFY(allTexts().contains(u"1 of 3 topic(s)"_s));
}

void TestProposalsView::searchSurvivesNamesThatTakeMoreRoom()
{
    // counts make the row of names higher while there is less to show below it
    for (int width = 400; width < 1000; width += 20) {
        m_page->resize(width, 500);
        m_page->setSearchText({});
        QCoreApplication::processEvents();
        bar()->setValue(bar()->maximum());
        m_page->setSearchText(u"hospitals"_s);
        QCoreApplication::processEvents();
        QVERIFY(saying(u"Open hospitals"_s));
    }
}

void TestProposalsView::searchWithoutMatchOffersToClear()
{
    m_page->setSearchText(u"kangaroo"_s);
    QVERIFY(allTexts().contains(u"No proposal contains “kangaroo”"_s));
    button(u"Clear the search"_s)->click();
    QVERIFY(saying(u"Raise every wage"_s));
}

void TestProposalsView::onlySharedTopicsLeavesOutSingleVoices()
{
    m_page->findChild<QCheckBox *>(u"sharedBox"_s)->click();
    QVERIFY(saying(u"Raise every wage"_s));
    QVERIFY(!saying(u"Retire"_s));
    QVERIFY(!saying(u"Open hospitals"_s));
    m_page->setHiddenCandidates({CandidateId(u"cyd"_s)});
    QVERIFY(allTexts().contains(u"No shared topic"_s));
    button(u"Show all topics"_s)->click();
    QVERIFY(saying(u"Retire"_s));
}

void TestProposalsView::blindShowsNoNameAnywhere()
{
    ViewContext context = m_page->context();
    context.blind = true;
    context.order = {.kind = DisplayOrder::Kind::Shuffle, .seed = 7};
    m_page->setContext(context);
    QVERIFY(allTexts().contains(u"Candidate A"_s));
    for (int column = 0; column < 5; ++column) {
        view()->showColumn(column);
        const QString texts = allTexts();
        for (const QString &name : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s, u"ada"_s, u"eve"_s}) {
            QVERIFY2(!QRegularExpression(u"\\b%1\\b"_s.arg(name)).match(texts).hasMatch(),
                     qPrintable(name + texts));
        }
        // how many proposals someone has would tell who it is
        QVERIFY(!texts.contains(u"proposal(s): open"_s));
    }
}

void TestProposalsView::easyReadingIsNeverAQuotation()
{
    Election election = sample();
    election.candidates[0].proposals[1].easy = LocalText(u"The same for all"_s);
    ViewContext context = contextOf(election);
    context.easyReading = true;
    m_page->setContext(context);
    QVERIFY(!saying(u"Équité"_s));
    QVERIFY(saying(u"The same for all"_s)->accessibleDescription().startsWith(u"Summary"_s));
}

void TestProposalsView::withoutProposalsThePageLeadsToPositions()
{
    Election election = sample();
    for (Candidate &who : election.candidates) {
        who.proposals.clear();
    }
    m_page->setContext(contextOf(election));
    QVERIFY(allTexts().contains(u"No proposal yet"_s));
    button(u"Show the positions"_s)->click();
    QCOMPARE(m_page->kind(), CompareKind::Positions);
}

void TestProposalsView::columnsFollowTheWidth()
{
    QCOMPARE(heads().size(), 3);
    m_page->resize(672, 800);
    QTRY_COMPARE(heads().size(), 2);
    m_page->resize(1712, 900);
    QTRY_COMPARE(heads().size(), 4);
    m_page->resize(400, 800);
    QTRY_COMPARE(heads().size(), 1);
    // nothing is cut: a proposal is as high as its text
    const ProposalButton *shown = saying(u"Raise every wage"_s);
    QCOMPARE(shown->height(), shown->heightForWidth(shown->width()));
}

void TestProposalsView::closingThePaneKeepsTheTopicBeingRead()
{
    open(large(6, 40, 2), 1072);
    saying(u"topic 0"_s)->setFocus();
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_PageDown);
    }
    const QString reading = focused();
    m_page->resize(672, 800); // the pane opens beside
    QTRY_COMPARE(heads().size(), 2);
    QCOMPARE(focused(), reading);
    m_page->resize(1072, 800);
    QTRY_COMPARE(heads().size(), 3);
    QCOMPARE(focused(), reading);
    const QWidget *focus = QApplication::focusWidget();
    const QWidget *port = view()->findChild<QScrollArea *>(u"proposalScroll"_s)->viewport();
    QVERIFY(port->rect().intersects(QRect(focus->mapTo(port, QPoint(0, 0)), focus->size())));
}

void TestProposalsView::rightToLeftTurnsColumnsAndKeys()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(heads(), (QStringList{u"cyd Gamma"_s, u"bob Beta"_s, u"ada Alpha"_s})); // from the left
    saying(u"Raise every wage"_s)->setFocus();
    press(Qt::Key_Left);
    QVERIFY(focused().startsWith(u"bob Beta"_s));
    const ProposalButton *first = saying(u"Raise every wage"_s);
    QVERIFY(first->mapTo(m_page.get(), QPoint(0, 0)).x() > m_page->width() / 2);
}

void TestProposalsView::largeElectionsBuildOnlyWhatIsSeen()
{
    open(large(40, 50, 1), 1072); // 2,000 proposals
    QVERIFY(view()->builtTopics() > 3);
    QVERIFY(view()->builtTopics() < 25);
    bar()->setValue(bar()->maximum());
    QVERIFY(saying(u"topic 49"_s));
    QVERIFY(view()->builtTopics() < 25);
    // and everybody's last topic is reached from there
    saying(u"topic 49"_s)->setFocus();
    press(Qt::Key_End);
    QVERIFY(focused().startsWith(u"c39, summary"_s));
}

QTEST_MAIN(TestProposalsView)
#include "tst_proposalsview.moc"
