// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionbuilder.h"
#include "pages/detailpane.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/smallparts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;
using namespace preau::gui;

namespace {

Citation citation(const QString &title, const QString &url, std::optional<int> page)
{
    Citation cited;
    cited.source.title = LocalText(title);
    cited.source.publisher = LocalText(u"Registry"_s);
    cited.source.url = url;
    cited.source.date = {.year = 2022, .month = 3, .day = 0};
    cited.page = page;
    return cited;
}

Election sample()
{
    Election election =
        test::election(u"question wage\nquestion age\nquestion work\n"
                       "candidate ada ++ ~ ?\ncandidate bob - + +\nrefused eve\nballot ada bob eve\n");
    election.questions[0].statement = LocalText(u"The <b>wage</b> should rise."_s);
    Candidate &ada = election.candidates[0];
    ada.name = {.given = u"Ada"_s, .family = u"Alpha"_s};
    ada.party = LocalText(u"Blue Party"_s);
    PositionDetail detail;
    detail.note = LocalText(u"Ada Alpha, of the Blue Party, wants 1,400 euros."_s);
    detail.sources = {citation(u"Declaration of Ada Alpha"_s, u"https://example.org/ada-alpha.pdf"_s, 2),
                      citation(u"An interview"_s, u"https://example.org/talk"_s, std::nullopt)};
    detail.secondReading = 0;
    detail.secondReader = LocalText(u"another team"_s);
    ada.positions[0].setDetail(detail);
    ada.positions[0].confidence = Confidence::Low;
    PositionDetail silence;
    silence.searched = {.year = 2022, .month = 3, .day = 12};
    ada.positions[1].setDetail(silence);
    Proposal proposal;
    proposal.id = ProposalId(u"p1"_s);
    proposal.text = LocalText(u"Raise the wage & keep it"_s);
    proposal.questions = {election.questions[0].id};
    ada.proposals.append(proposal);
    return election;
}

QString visibleText(const QWidget &pane)
{
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    for (const QAbstractButton *button : pane.findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            texts.append(button->text());
            texts.append(button->accessibleName());
        }
    }
    return texts.join(u'|');
}

} // namespace

class TestDetailPane : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_pane.reset(); }

    void showsWhatACellWasMadeFrom();
    void numbersSourcesAndCopiesEachAddress();
    void saysWhyAReadingIsUncertain();
    void leadsToTheCandidate();
    void positionAndProposalLeadToEachOther();
    void proposalShowsWhereItIsWrittenAndWhoElseSpeaks();
    void proposalHidesNamesToo();
    void tellsSilenceFromIgnorance();
    void refusedFilesAreNamed();
    void hidesNamesEverywhere();
    void escapeAndButtonClose();
    void targetsOutsideTheElectionEmptyIt();

private:
    void show(int candidate, int question)
    {
        m_pane->setTarget({.candidate = candidate, .question = question});
    }

    /// The first one in view whose text begins so; null where there is none.
    [[nodiscard]] QAbstractButton *button(const QString &start) const
    {
        for (QAbstractButton *button : m_pane->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().startsWith(start)) {
                return button;
            }
        }
        return nullptr;
    }

    std::unique_ptr<DetailPane> m_pane;
    ViewContext m_context;
};

void TestDetailPane::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_context = {};
    m_context.election = std::make_shared<const Election>(sample());
    m_context.language = u"en"_s;
    m_pane = std::make_unique<DetailPane>();
    m_pane->resize(400, 800);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->setContext(m_context);
}

void TestDetailPane::showsWhatACellWasMadeFrom()
{
    show(0, 0);
    const QString text = visibleText(*m_pane);
    for (const QString &part :
         {u"The <b>wage</b> should rise."_s, u"Ada Alpha"_s, u"Blue Party"_s, u"Strongly agree"_s,
          u"Summary"_s, u"wants 1,400 euros"_s, u"Two sources"_s, u"Registry, March 2022. Page 2."_s,
          u"Page not recorded."_s, u"One linked proposal"_s, u"Raise the wage & keep it"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part));
    }
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        QVERIFY(label->pixmap(Qt::ReturnByValue).isNull() ? label->textFormat() == Qt::PlainText : true);
    }
}

void TestDetailPane::numbersSourcesAndCopiesEachAddress()
{
    show(0, 0);
    QSignalSpy copied(m_pane.get(), &DetailPane::copyRequested);
    QSignalSpy opened(m_pane.get(), &DetailPane::addressRequested);
    for (QAbstractButton *button : m_pane->findChildren<ActionButton *>()) {
        if (button->isVisible()) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QCOMPARE(copied.count(), 2);
    QCOMPARE(copied[0].first().toString(), u"https://example.org/ada-alpha.pdf"_s);
    QCOMPARE(copied[1].first().toString(), u"https://example.org/talk"_s);
    QCOMPARE(opened.count(), 2);
    QVERIFY(visibleText(*m_pane).contains(u"2 of 2"_s));
}

void TestDetailPane::saysWhyAReadingIsUncertain()
{
    show(0, 0);
    const QString text = visibleText(*m_pane);
    QVERIFY(text.contains(u"this reading is uncertain"_s));
    QVERIFY(text.contains(u"opposite: Strongly disagree"_s));
    QVERIFY(text.contains(u"another team"_s));
    show(1, 0);
    QVERIFY(!visibleText(*m_pane).contains(u"uncertain"_s));
    QVERIFY(visibleText(*m_pane).contains(u"No source recorded"_s));
}

void TestDetailPane::leadsToTheCandidate()
{
    show(0, 0);
    QSignalSpy asked(m_pane.get(), &DetailPane::candidateRequested);
    button(u"Ada Alpha"_s)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toInt(), 0);
}

void TestDetailPane::positionAndProposalLeadToEachOther()
{
    show(0, 0);
    QSignalSpy asked(m_pane.get(), &DetailPane::targetRequested);
    button(u"Raise"_s)->click();
    QCOMPARE(asked.last().first().value<DetailTarget>(), (DetailTarget{.candidate = 0, .proposal = 0}));
    m_pane->setTarget({.candidate = 0, .proposal = 0});
    const QAbstractButton *question = button(u"The <b>wage</b> should rise."_s);
    QVERIFY(question);
    QVERIFY(question->accessibleName().contains(u"Strongly agree"_s)); // the candidate's stance on it
    button(u"The <b>wage</b> should rise."_s)->click();
    QCOMPARE(asked.last().first().value<DetailTarget>(), (DetailTarget{.candidate = 0, .question = 0}));
}

void TestDetailPane::proposalShowsWhereItIsWrittenAndWhoElseSpeaks()
{
    Election election = sample();
    Proposal &own = election.candidates[0].proposals[0];
    own.theme = election.themes[0].id;
    own.sources = {citation(u"Declaration of Ada Alpha"_s, u"https://example.org/ada-alpha.pdf"_s, 2)};
    Proposal other = own;
    other.text = LocalText(u"Keep the wage"_s);
    other.quote = true;
    other.questions.clear();
    election.candidates[1].proposals = {other};
    ViewContext context;
    context.election = std::make_shared<const Election>(election);
    context.language = u"en"_s;
    m_pane->setContext(context);
    m_pane->setTarget({.candidate = 0, .proposal = 0});
    QString text = visibleText(*m_pane);
    QVERIFY(text.contains(u"Raise the wage & keep it"_s));
    QVERIFY(text.contains(u"Summary"_s));
    QVERIFY(text.contains(u"Page 2."_s));
    QVERIFY(text.contains(u"Keep the wage"_s));

    QSignalSpy copied(m_pane.get(), &DetailPane::copyRequested);
    m_pane->findChild<QAbstractButton *>(u"copyReference"_s)->click();
    const QString reference = copied.last().first().toString();
    for (const QString &part : {u"Ada Alpha"_s, u"Raise the wage & keep it"_s, u"Declaration of Ada Alpha"_s,
                                u"page 2"_s, u"https://example.org/ada-alpha.pdf"_s, u"Test, version 1"_s}) {
        QVERIFY2(reference.contains(part), qPrintable(part));
    }

    QSignalSpy asked(m_pane.get(), &DetailPane::targetRequested);
    button(u"“Keep"_s)->click();
    QCOMPARE(asked.last().first().value<DetailTarget>(), (DetailTarget{.candidate = 1, .proposal = 0}));
    m_pane->setTarget({.candidate = 1, .proposal = 0});
    text = visibleText(*m_pane);
    QVERIFY(text.contains(u"“Keep the wage”"_s));
    QVERIFY(text.contains(u"Quotation"_s));
    QVERIFY(text.contains(u"No linked question"_s));
}

void TestDetailPane::proposalHidesNamesToo()
{
    Election election = sample();
    Proposal &own = election.candidates[0].proposals[0];
    own.theme = election.themes[0].id;
    own.text = LocalText(u"Ada Alpha and the Blue Party raise the wage"_s);
    own.sources = {citation(u"Declaration of Ada Alpha"_s, u"https://example.org/ada-alpha.pdf"_s, 2)};
    ViewContext context;
    context.election = std::make_shared<const Election>(election);
    context.language = u"en"_s;
    context.blind = true;
    m_pane->setContext(context);
    m_pane->setTarget({.candidate = 0, .proposal = 0});
    QSignalSpy copied(m_pane.get(), &DetailPane::copyRequested);
    m_pane->findChild<QAbstractButton *>(u"copyReference"_s)->click();
    for (const QString &text : {visibleText(*m_pane), copied.last().first().toString()}) {
        for (const QString &name : {u"Ada"_s, u"Alpha"_s, u"Blue"_s, u"ada-alpha"_s}) {
            QVERIFY2(!text.contains(name), qPrintable(text));
        }
    }
}

void TestDetailPane::tellsSilenceFromIgnorance()
{
    show(0, 1);
    QVERIFY(visibleText(*m_pane).contains(u"searched 12 March 2022"_s));
    QVERIFY(visibleText(*m_pane).contains(u"The editors searched"_s));
    QVERIFY(!visibleText(*m_pane).contains(u"No source recorded"_s)); // silence has none
    show(0, 2);
    QVERIFY(visibleText(*m_pane).contains(u"Not yet documented"_s));
    QVERIFY(visibleText(*m_pane).contains(u"says nothing about the position itself"_s));
    QVERIFY(!visibleText(*m_pane).contains(u"No source recorded"_s));
}

void TestDetailPane::refusedFilesAreNamed()
{
    show(2, 0);
    QVERIFY(visibleText(*m_pane).contains(u"File refused"_s));
    QVERIFY(visibleText(*m_pane).contains(u"could not be read"_s));
}

void TestDetailPane::hidesNamesEverywhere()
{
    m_context.blind = true;
    m_context.order = {.kind = DisplayOrder::Kind::Shuffle, .seed = 3};
    m_pane->setContext(m_context);
    show(0, 0);
    const QString text = visibleText(*m_pane);
    for (const QString &name : {u"Alpha"_s, u"Ada"_s, u"Blue Party"_s, u"example.org"_s}) {
        QVERIFY2(!text.contains(name, Qt::CaseInsensitive), qPrintable(text));
    }
    QVERIFY(text.contains(u"Declaration of Candidate "_s));
    QVERIFY(text.contains(u"The address is hidden"_s));
}

void TestDetailPane::escapeAndButtonClose()
{
    show(0, 0);
    QSignalSpy closed(m_pane.get(), &DetailPane::closed);
    QTest::keyClick(m_pane->initialFocus(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QTest::keyClick(m_pane->initialFocus(), Qt::Key_Space);
    QCOMPARE(closed.count(), 2);
}

void TestDetailPane::targetsOutsideTheElectionEmptyIt()
{
    show(0, 0);
    show(7, 0);
    QVERIFY(visibleText(*m_pane).contains(u"Choose a position"_s));
    show(0, 0);
    m_pane->setContext({});
    QVERIFY(visibleText(*m_pane).contains(u"Choose a position"_s));
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
