// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/candidatepage.h"

#include "itemmodels/themelistdelegate.h"
#include "itemmodels/themelistmodel.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/coveragebar.h"
#include "widgets/datalabel.h"
#include "widgets/electionwords.h"
#include "widgets/icons.h"
#include "widgets/mark.h"
#include "widgets/menus.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int themeColumn = 256;
constexpr int bodyGap = 36; ///< between the themes and the text

/// The candidate's colour as an upright bar before the monogram.
class PartyBar : public QWidget
{
public:
    QString colour;

    PartyBar() { setFixedWidth(4); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPartyBar(painter, QRectF(rect()), colour);
    }
};

} // namespace

CandidatePage::CandidatePage(QWidget *parent)
    : Page(parent),
      m_top(new QWidget),
      m_header(new PageHeader(nullptr, TypeRole::Display)),
      m_bar(new PartyBar),
      m_monogram(new Monogram(nullptr, 56)),
      m_back(new ActionButton(ActionButton::Kind::Quiet)),
      m_sources(new ActionButton(QString(), u"source"_s)),
      m_compare(new ActionButton(QString(), u"compare"_s, ActionButton::Kind::Primary)),
      m_known(new QWidget),
      m_figure(new DataLabel(nullptr, TypeRole::SmallStrong)),
      m_coverage(new CoverageBar),
      m_undocumented(new QWidget),
      m_undocumentedMark(new MarkWidget(nullptr, 16)),
      m_undocumentedText(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_undocumentedMore(new LinkButton),
      m_chooser(new ChoiceBox),
      m_themePart(new QWidget),
      m_themesCaption(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_countCaption(new DataLabel(nullptr, TypeRole::Small, Token::InkSoft)),
      m_themes(new QListView),
      m_themeModel(new ThemeListModel(this)),
      m_themeDelegate(new ThemeListDelegate(this)),
      m_sheet(new CandidateSheet),
      m_message(new DataLabel(nullptr, TypeRole::Body, Token::InkSoft))
{
    m_back->setIconName(u"back"_s, true);
    m_header->addLeading(m_bar);
    m_header->addLeading(m_monogram);
    m_header->addAction(m_back);
    m_header->addAction(m_sources);
    m_header->addAction(m_compare);
    m_header->layout()->setContentsMargins(0, 24, 0, 12);
    connect(m_back, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Candidates); });
    connect(m_sources, &QPushButton::clicked, this,
            [this] { showSection(static_cast<int>(m_sheet->sections().size()) - 1); });
    connect(m_compare, &QPushButton::clicked, this, &CandidatePage::chooseOthers);

    composeKnown();
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    top->addWidget(m_header);
    top->addWidget(m_known);
    top->addWidget(new Hairline);
    top->addWidget(m_message);
    m_message->setContentsMargins(0, 16, 0, 16);
    m_message->hide();
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(12);
    top->addWidget(m_chooser);
    connect(m_chooser, &QComboBox::activated, this, &CandidatePage::showSection);

    composeThemes();
    connect(m_sheet->verticalScrollBar(), &QScrollBar::valueChanged, this, &CandidatePage::followScroll);
    connect(m_sheet, &CandidateSheet::detailRequested, this, &Page::detailRequested);
    connect(m_sheet, &CandidateSheet::copyRequested, this, &Page::copyRequested);
    connect(m_sheet, &CandidateSheet::addressRequested, this, &Page::addressRequested);
    connect(m_sheet->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CandidatePage::followScroll);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_top);
    auto *body = new QHBoxLayout;
    body->setSpacing(bodyGap);
    body->addWidget(m_themePart);
    body->addWidget(m_sheet, 1);
    whole->addLayout(body, 1);
    refresh();
}

void CandidatePage::composeKnown()
{
    auto *known = new QHBoxLayout(m_known);
    known->setContentsMargins(0, 0, 0, 12);
    known->setSpacing(16);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(12);
    m_figure->setWordWrap(false);
    m_coverage->setFixedWidth(112);
    figure->addWidget(m_figure);
    figure->addWidget(m_coverage);
    known->addLayout(figure);
    auto *divider = new Hairline(nullptr, Token::Line, Qt::Vertical);
    divider->setFixedHeight(20);
    known->addWidget(divider);
    auto *undocumented = new QHBoxLayout(m_undocumented);
    undocumented->setContentsMargins(0, 0, 0, 0);
    undocumented->setSpacing(8);
    Mark dotted;
    dotted.kind = Mark::Kind::Undocumented;
    m_undocumentedMark->setMark(dotted);
    m_undocumentedText->setWordWrap(false);
    m_undocumentedText->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    undocumented->addWidget(m_undocumentedMark);
    undocumented->addWidget(m_undocumentedText);
    undocumented->addWidget(m_undocumentedMore);
    undocumented->addStretch(1);
    known->addWidget(m_undocumented, 1);
    connect(m_undocumentedMore, &QPushButton::clicked, this,
            [this] { showSection(m_sheet->undocumentedSection()); });
}

void CandidatePage::composeThemes()
{
    auto *themes = new QVBoxLayout(m_themePart);
    themes->setContentsMargins(0, 12, 0, 0);
    themes->setSpacing(4);
    auto *captions = new QHBoxLayout;
    captions->setContentsMargins(12, 0, 12, 0);
    m_countCaption->setAlignment(Qt::AlignTrailing);
    m_themesCaption->setWordWrap(false);
    captions->addWidget(m_themesCaption);
    captions->addWidget(m_countCaption, 1);
    themes->addLayout(captions);
    themes->addWidget(m_themes, 1);
    m_themes->setObjectName(u"themeList"_s);
    m_themes->setModel(m_themeModel);
    m_themes->setItemDelegate(m_themeDelegate);
    m_themes->setFrameShape(QFrame::NoFrame);
    m_themes->viewport()->setAutoFillBackground(false);
    m_themes->setProperty("ownFocus", true);
    m_themes->setContextMenuPolicy(Qt::NoContextMenu);
    m_themes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_themes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_themes->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_themes->setMouseTracking(true);
    m_themes->setUniformItemSizes(true);
    connect(m_themes->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_following) {
                    showSection(index.row());
                }
            });
    connect(m_themes, &QListView::clicked, this,
            [this](const QModelIndex &index) { showSection(index.row()); });
}

bool CandidatePage::isNarrow() const
{
    return width() < scaled(1000);
}

void CandidatePage::setCandidate(int candidate)
{
    const bool other = candidate != m_candidate;
    m_candidate = candidate;
    m_electionId = {};
    refresh();
    if (other) {
        m_sheet->verticalScrollBar()->setValue(0);
        followScroll();
        emit viewChanged();
    }
}

void CandidatePage::describe(ViewAddress &address) const
{
    if (m_candidate >= 0 && m_candidate < context().election->candidates.size()) {
        address.candidate = context().election->candidates[m_candidate].id;
    } else {
        address.view = ViewAddress::View::Candidates;
    }
}

void CandidatePage::clear()
{
    m_sheet->verticalScrollBar()->setValue(0);
    m_themes->scrollToTop();
    followScroll();
}

QWidget *CandidatePage::initialFocus()
{
    return m_narrow ? static_cast<QWidget *>(m_chooser) : m_themes;
}

void CandidatePage::setDetailTarget(const DetailTarget &target)
{
    m_sheet->setOpen(target);
}

void CandidatePage::refresh()
{
    const ElectionPtr &election = context().election;
    if (election && !m_electionId.isEmpty()) {
        // read again, the same person may stand at another place; in another election, nobody is chosen
        m_candidate = election->id == m_electionId ? election->candidateIndex(m_candidateId) : -1;
    }
    if (election && m_candidate >= 0 && m_candidate < election->candidates.size()) {
        m_electionId = election->id;
        m_candidateId = election->candidates[m_candidate].id;
    }
    if (!election || m_candidate < 0 || m_candidate >= election->candidates.size()) {
        m_header->setTitle(election ? tr("Nobody is chosen") : tr("No election is open"));
        m_header->setExplanation(QString());
        m_header->setElection(context());
        m_header->setNotice(QString());
        m_back->setText(election ? contestantsNoun(*election) : tr("Candidates"));
        m_bar->hide();
        m_monogram->hide();
        m_sources->hide();
        m_compare->hide();
        m_known->hide();
        m_chooser->hide();
        m_themePart->hide();
        m_sheet->clearContent();
        m_message->setText(election ? tr("Choose someone in the list.") : tr("Choose an election first."));
        m_message->show();
        return;
    }
    m_narrow = isNarrow();
    refreshHead();
    const int place = m_sheet->verticalScrollBar()->value();
    m_sheet->setContent(context(), m_candidate, m_narrow);
    refreshThemes();
    applyWidth();
    m_sheet->widget()->layout()->activate();
    m_sheet->verticalScrollBar()->setValue(place);
    followScroll();
}

void CandidatePage::refreshHead()
{
    const Election &election = *context().election;
    const Candidate &who = election.candidates[m_candidate];
    m_bar->show();
    m_monogram->show();
    static_cast<PartyBar *>(m_bar)->colour = context().candidateColour(m_candidate);
    m_bar->setFixedHeight(scaled(56));
    m_bar->update();
    m_monogram->setInitials(context().candidateInitials(m_candidate));
    m_monogram->setPortrait(context().candidatePortrait(m_candidate));
    m_header->setTitle(context().candidateName(m_candidate));

    QStringList sentences;
    const QString party = context().candidateParty(m_candidate);
    if (!party.isEmpty() && party != context().candidateName(m_candidate)) {
        sentences.append(tr("%1.", "name of a party, as a sentence").arg(isolated(party)));
    }
    for (const Constituency &constituency : election.constituencies) {
        if (constituency.id == who.constituency) {
            sentences.append(tr("%1.", "name of a constituency, as a sentence")
                                 .arg(isolated(context().text(constituency.title))));
        }
    }
    const auto place = static_cast<int>(election.ballotOrder.indexOf(who.id)) + 1;
    if (place > 0 && !context().blind) {
        sentences.append(tr("Number %1 in the official order.").arg(place));
    }
    m_header->setExplanation(sentences.join(u' '));
    m_header->setElection(context());
    QString notice;
    if (who.refused) {
        notice = tr("This file was refused: nothing of it can be shown, and it has no score. See Home for "
                    "where and why.");
    } else if (!who.withdrawn.isNull()) {
        notice = tr("Withdrew on %1. What was proposed stays readable.").arg(dateWords(who.withdrawn));
    }
    m_header->setNotice(notice);
    m_back->setText(contestantsNoun(election));
    m_sources->setText(tr("Sources"));
    m_sources->setVisible(!who.refused && !context().blind);
    m_compare->setText(tr("Compare with…"));
    m_compare->setVisible(context().candidates().size() > 1);
    m_known->setVisible(!who.refused);
    m_message->setVisible(who.refused);
    m_message->setText(tr("%n question(s) are waiting for an answer that can be read.", nullptr,
                          static_cast<int>(election.questions.size())));
    refreshKnown();
}

void CandidatePage::refreshKnown()
{
    const Election &election = *context().election;
    const Candidate &who = election.candidates[m_candidate];
    const PositionCounts counts = countPositions(who, election.questions.size());
    m_figure->setText(tr("%1 of %n position(s)", "documented", counts.total()).arg(counts.stated));
    m_coverage->setCounts(counts);

    QStringList labels;
    for (int i = 0; i < election.questions.size() && i < who.positions.size(); ++i) {
        if (who.positions[i].state == PositionState::Undocumented) {
            labels.append(apart(
                questionLabel(election.questions[i], context().language, election.referenceLanguage())));
        }
    }
    m_undocumentedMark->setVisible(!labels.isEmpty());
    if (labels.isEmpty()) {
        m_undocumentedText->setText(tr("No position is missing."));
        m_undocumentedMore->hide();
        return;
    }
    // as many labels as fit; the others are one step away
    const int margin = pageMargin(this);
    const int room = width() - 2 * margin - m_figure->sizeHint().width() - 112 - 12 - 2 * 16 - scaled(16) - 8;
    const QFontMetrics metrics(gui::font(TypeRole::Small));
    const QString separator = tr(", ", "between short names of questions");
    const auto sentence = [&](qsizetype count) {
        return tr("Not documented: %1").arg(labels.first(count).join(separator));
    };
    qsizetype shown = labels.size();
    const int more = metrics.horizontalAdvance(tr("and %n other(s)", "questions", 88)) + 24;
    while (shown > 1 &&
           metrics.horizontalAdvance(sentence(shown)) > room - (shown < labels.size() ? more : 0)) {
        --shown;
    }
    m_undocumentedText->setElided(true);
    m_undocumentedText->setPlain(sentence(shown));
    m_undocumentedMore->setText(tr("and %n other(s)", "questions", static_cast<int>(labels.size() - shown)));
    m_undocumentedMore->setVisible(shown < labels.size());
    m_undocumented->setAccessibleName(sentence(labels.size()));
}

/// The list of themes, and the box that takes its place in a narrow window.
void CandidatePage::refreshThemes()
{
    const bool hasProposals = !context().election->candidates[m_candidate].proposals.isEmpty();
    QList<ThemeRow> rows;
    QStringList others;
    for (const CandidateSheet::Section &section : m_sheet->sections()) {
        if (section.theme >= 0) {
            rows.append(themeRow(section, hasProposals));
        } else {
            others.append(section.title);
        }
    }
    m_following = true;
    m_themeModel->setRows(rows);
    m_following = false;
    m_themesCaption->setText(tr("Themes"));
    m_countCaption->setText(hasProposals ? tr("Proposals") : tr("Positions"));
    m_themes->setAccessibleName(tr("Themes"));
    m_chooser->clear();
    for (const ThemeRow &row : std::as_const(rows)) {
        m_chooser->addItem(row.counted ? tr("%1 (%2)", "theme and number").arg(row.title).arg(row.count)
                                       : row.title);
    }
    m_chooser->addItems(others);
    m_chooser->setAccessibleName(tr("Go to theme"));
}

ThemeRow CandidatePage::themeRow(const CandidateSheet::Section &section, bool hasProposals) const
{
    const Election &election = *context().election;
    const Candidate &who = election.candidates[m_candidate];
    const ThemeId &theme = election.themes[section.theme].id;
    const auto proposals = static_cast<int>(std::ranges::count(who.proposals, theme, &Proposal::theme));
    int stated = 0;
    int questions = 0;
    for (int i = 0; i < election.questions.size(); ++i) {
        if (election.questions[i].theme == theme) {
            ++questions;
            stated += i < who.positions.size() && who.positions[i].isStated() ? 1 : 0;
        }
    }
    const QString count = hasProposals ? tr("%n proposal(s)", nullptr, proposals)
                                       : tr("%1 of %n position(s)", "documented", questions).arg(stated);
    return {.title = section.title,
            .count = hasProposals ? proposals : stated,
            .accessibleText = section.title + u", "_s + count};
}

void CandidatePage::showSection(int section)
{
    if (section < 0 || section >= m_sheet->sections().size()) {
        return;
    }
    m_sheet->scrollToSection(section);
    follow(section);
}

void CandidatePage::follow(int section)
{
    m_following = true;
    m_themes->setCurrentIndex(m_themeModel->index(section));
    m_chooser->setCurrentIndex(section);
    m_following = false;
}

void CandidatePage::followScroll()
{
    if (m_sheet->sections().isEmpty() || !isVisible()) {
        return;
    }
    const QScrollBar *bar = m_sheet->verticalScrollBar();
    const int at = m_sheet->sectionInView();
    // a short last section never reaches the top: the one that was asked for stays chosen
    if (bar->value() < bar->maximum() || m_themes->currentIndex().row() <= at) {
        follow(at);
    }
}

void CandidatePage::chooseOthers()
{
    // built anew each time: who stands and what they are called depends on the context
    QMenu menu(this);
    menu.setContextMenuPolicy(Qt::NoContextMenu);
    const QList<int> all = context().candidates();
    menu.addAction(tr("All %1", "candidates to compare with").arg(numberWords(static_cast<int>(all.size()))),
                   this, [this, all] { emit compareRequested(all); });
    menu.addSeparator();
    for (const int other : all) {
        if (other != m_candidate) {
            menu.addAction(menuText(context().candidateName(other)), this, [this, other] {
                emit compareRequested({m_candidate, other});
            });
        }
    }
    menu.exec(m_compare->mapToGlobal(QPoint(0, m_compare->height() + 4)));
}

void CandidatePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_candidate >= 0 && context().election && isNarrow() != m_narrow) {
        refresh();
    } else {
        applyWidth();
    }
    if (m_candidate >= 0 && context().election && m_candidate < context().election->candidates.size()) {
        refreshKnown();
    }
}

void CandidatePage::applyWidth()
{
    const int margin = pageMargin(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool readable = !m_sheet->sections().isEmpty();
    m_themePart->setVisible(!m_narrow && readable);
    m_chooser->setVisible(m_narrow && readable);
    // twelve pixels further out than the text, so that theme names align with it
    m_themePart->setFixedWidth(scaled(themeColumn) + margin - 12);
    m_themePart->setContentsMargins(rtl ? 0 : margin - 12, 0, rtl ? margin - 12 : 0, 0);
    m_top->setContentsMargins(margin, 0, margin, 0);
    // on a wide window lines stay short enough to read: what is over stays free behind them
    const int leading = m_narrow ? margin : 0;
    const int text = scaled(560);
    const int wanted = m_narrow ? text + scaled(80) : text + 24 + scaled(CandidateSheet::noteColumn);
    const int across = width() - (m_narrow ? 0 : m_themePart->maximumWidth() + bodyGap) - leading;
    m_sheet->setBodyMargins(leading, 16, across - wanted > margin ? across - wanted : -1, 24);
    const int rows = m_themeModel->rowCount();
    const int room = m_themes->viewport()->height();
    const int smallest = ThemeListDelegate::smallestRow();
    m_themeDelegate->setRowHeight(rows > 0 ? std::clamp(room / rows, smallest, smallest + 8) : smallest);
    m_themes->doItemsLayout();
}

} // namespace preau::gui
