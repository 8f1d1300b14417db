// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/agreementpage.h"

#include "charts/chartpanel.h"
#include "pages/agreementview.h"
#include "pages/chartexport.h"
#include "pages/coverageview.h"
#include "pages/dividingview.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/tabstrip.h"
#include "widgets/words.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

/// As an address spells them; the first is left out.
const QHash<AgreementPage::Tab, QString> &tabNames()
{
    static const QHash<AgreementPage::Tab, QString> names{{AgreementPage::Tab::Coverage, QString()},
                                                          {AgreementPage::Tab::Pairs, u"pairs"_s},
                                                          {AgreementPage::Tab::Questions, u"questions"_s}};
    return names;
}

} // namespace

AgreementPage::AgreementPage(QWidget *parent)
    : Page(parent),
      m_scroll(new PageScroll(this)),
      m_header(new PageHeader),
      m_tabs(new TabStrip),
      m_tabRow(new QHBoxLayout),
      m_tabLine(new Hairline),
      m_message(new DataLabel(nullptr, TypeRole::Body, Token::InkSoft)),
      m_coverage(new CoverageView),
      m_pairs(new AgreementView),
      m_questions(new DividingView)
{
    for (int i = 0; i < static_cast<int>(tabNames().size()); ++i) {
        m_tabs->addTab(QString());
    }
    m_tabRow->addWidget(m_tabs);
    m_tabRow->addStretch(1);
    m_message->setContentsMargins(0, 16, 0, 16);
    m_scroll->column()->addWidget(m_header);
    m_scroll->column()->addLayout(m_tabRow);
    m_scroll->column()->addWidget(m_tabLine);
    m_scroll->column()->addWidget(m_message);
    m_scroll->column()->addSpacing(12);
    for (QWidget *view : views()) {
        m_scroll->column()->addWidget(view, 1);
    }
    m_scroll->setBodyMargins(-1, 0, -1, 12);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);

    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showView();
        m_scroll->verticalScrollBar()->setValue(0);
        emit viewChanged();
    });
    for (ChartPanel *panel : {m_coverage->panel(), m_pairs->panel(), m_questions->panel()}) {
        connect(panel, &ChartPanel::tableShownChanged, this, &AgreementPage::setTableShown);
    }
    for (const ChartExport *one : {m_coverage->exporting(), m_pairs->exporting(), m_questions->exporting()}) {
        connect(one, &ChartExport::saveRequested, this, &AgreementPage::saveRequested);
        connect(one, &ChartExport::copyRequested, this, &Page::copyRequested);
    }
    connect(m_coverage, &CoverageView::candidateRequested, this, &Page::candidateRequested);
    connect(m_coverage, &CoverageView::themeRequested, this, &AgreementPage::requestTheme);
    connect(m_pairs, &AgreementView::candidateRequested, this, &Page::candidateRequested);
    connect(m_pairs, &AgreementView::pairRequested, this, [this](int one, int other) {
        emit compareRequested({one, other});
    });
    connect(m_questions, &DividingView::questionRequested, this, &AgreementPage::requestQuestion);
    refresh();
}

void AgreementPage::clear()
{
    setTab(Tab::Coverage);
    setTableShown(false);
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *AgreementPage::initialFocus()
{
    return m_tabs;
}

void AgreementPage::describe(ViewAddress &address) const
{
    address.tab = tabNames().value(tab());
}

void AgreementPage::open(const ViewAddress &address)
{
    setTab(tabNames().key(address.tab, Tab::Coverage));
}

AgreementPage::Tab AgreementPage::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void AgreementPage::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

QList<QWidget *> AgreementPage::views() const
{
    return {m_coverage, m_pairs, m_questions};
}

/// Not a stack: it would be as high as the longest of them.
void AgreementPage::showView()
{
    const bool filled = m_message->text().isEmpty();
    const QList<QWidget *> all = views();
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        all[i]->setVisible(filled && i == m_tabs->currentIndex());
    }
}

void AgreementPage::setTableShown(bool shown)
{
    for (ChartPanel *panel : {m_coverage->panel(), m_pairs->panel(), m_questions->panel()}) {
        panel->setTableShown(shown);
    }
    arrange();
}

void AgreementPage::setMaySave(bool may)
{
    for (ChartExport *one : {m_coverage->exporting(), m_pairs->exporting(), m_questions->exporting()}) {
        one->setOffered(may);
    }
}

void AgreementPage::requestQuestion(int question)
{
    ViewAddress address;
    address.election = context().election->id;
    address.view = ViewAddress::View::Compare;
    address.question = context().election->questions[question].id;
    emit viewRequested(address);
}

void AgreementPage::requestTheme(int candidate, const ThemeId &theme)
{
    ViewAddress address;
    address.election = context().election->id;
    address.view = ViewAddress::View::Compare;
    address.theme = theme;
    address.candidates = {context().election->candidates[candidate].id};
    emit viewRequested(address);
}

QString AgreementPage::emptyWords(qsizetype candidates) const
{
    const ElectionPtr &election = context().election;
    if (!election) {
        return tr("Choose an election first: what is known of it is then shown here.");
    }
    if (candidates == 0) {
        return tr("Nobody stands in this constituency.");
    }
    if (election->questions.isEmpty()) {
        return tr("This election has no questions yet.");
    }
    if (candidates > mostCompared) {
        return election->constituencies.isEmpty()
                   ? tr("With %1 at once nobody could read these tables.")
                         .arg(contestantCount(*election, static_cast<int>(candidates)))
                   : tr("With %1 at once nobody could read these tables. Choose a constituency on the front "
                        "page.")
                         .arg(contestantCount(*election, static_cast<int>(candidates)));
    }
    return {};
}

void AgreementPage::refresh()
{
    m_header->setElection(context());
    m_header->setTitle(tr("What is known, and who agrees with whom"));
    m_tabs->setTabText(0, tr("Known positions", "tab"));
    m_tabs->setTabText(1, tr("Agreement", "tab: pair by pair"));
    m_tabs->setTabText(2, tr("Questions that divide", "tab"));
    m_tabs->updateGeometry(); // a hidden tab bar does not say that its words have changed
    m_tabs->setAccessibleName(tr("Views of this page"));
    const QList<int> candidates = context().candidates();
    const QString words = emptyWords(candidates.size());
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
    const bool filled = words.isEmpty();
    m_tabs->setVisible(filled);
    m_tabLine->setVisible(filled);
    showView();
    m_header->setExplanation(
        !filled ? QString()
                : tr("From the documented positions of %1 on %n question(s). Your answers have "
                     "no part in it.",
                     "12 candidates", static_cast<int>(context().election->questions.size()))
                      .arg(contestantCount(*context().election, static_cast<int>(candidates.size()))));
    if (filled) {
        m_coverage->setCandidates(context(), candidates);
        m_pairs->setCandidates(context(), candidates);
        m_questions->setCandidates(context(), candidates);
        arrange();
    }
}

void AgreementPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void AgreementPage::arrange()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_tabRow->setContentsMargins(rtl ? 0 : -TabStrip::inset, 0, rtl ? -TabStrip::inset : 0, 0);
    // a chart with its head and captions fills the window once the page is scrolled to it
    const int room = std::max(scaled(280), height() - scaled(150));
    m_coverage->setRoom(room);
    m_pairs->setRoom(room);
    m_questions->setRoom(room);
}

} // namespace preau::gui
