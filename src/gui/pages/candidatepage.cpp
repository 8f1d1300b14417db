// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/candidatepage.h"

#include "itemmodels/themelistdelegate.h"
#include "itemmodels/themelistmodel.h"
#include "pages/proposalbutton.h"
#include "pages/sourcerow.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/coveragebar.h"
#include "widgets/datalabel.h"
#include "widgets/electionwords.h"
#include "widgets/icons.h"
#include "widgets/mark.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/pagescroll.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QAbstractButton>
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
constexpr int bodyGap = 36;     ///< between the themes and the text
constexpr int noteColumn = 248; ///< "Summary · Declaration, March 2022" and a button keep to one line

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

/// A row that is one target: statement, mark, words and a chevron.
class PositionRow : public QAbstractButton
{
public:
    PositionRow(const QString &statement, const Mark &mark, const QString &words, bool narrow)
    {
        setCursor(Qt::PointingHandCursor);
        setContextMenuPolicy(Qt::NoContextMenu);
        setAccessibleName(statement + u". "_s + words);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setMinimumHeight(42);
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 8, 0, 8);
        line->setSpacing(24);
        auto *text = new DataLabel(statement);
        auto *note = new QHBoxLayout;
        note->setSpacing(8);
        auto *markWidget = new MarkWidget(nullptr, 20);
        markWidget->setMark(mark);
        auto *wordsLabel = new DataLabel(words, nullptr, TypeRole::Small);
        note->addWidget(markWidget, 0, Qt::AlignVCenter);
        note->addWidget(wordsLabel, 1);
        if (narrow) {
            auto *texts = new QVBoxLayout;
            texts->setSpacing(6);
            texts->addWidget(text);
            texts->addLayout(note);
            line->addLayout(texts, 1);
        } else {
            auto *noteBox = new QWidget;
            noteBox->setLayout(note);
            note->setContentsMargins(0, 0, 0, 0);
            noteBox->setFixedWidth(scaled(noteColumn) - 40);
            line->addWidget(text, 1);
            line->addWidget(noteBox);
        }
        line->addWidget(new IconLabel(u"chevron-right"_s, nullptr, 16, Token::InkSoft, true));
        for (QWidget *child : findChildren<QWidget *>()) {
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
    }

    void setOpen(bool open)
    {
        m_open = open;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_open || underMouse()) {
            painter.fillRect(rect().adjusted(0, 0, 0, -1), color(Token::SlateWash));
        }
        painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
    }

    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }

private:
    bool m_open = false;
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
      m_scroll(new PageScroll),
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
            [this] { showSection(static_cast<int>(m_sections.size()) - 1); });
    connect(m_compare, &QPushButton::clicked, this, &CandidatePage::chooseOthers);

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
    connect(m_undocumentedMore, &QPushButton::clicked, this, [this] { showSection(m_undocumentedSection); });

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

    m_scroll->setBodyMargins(0, 16, -1, 24);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &CandidatePage::followScroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CandidatePage::followScroll);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_top);
    auto *body = new QHBoxLayout;
    body->setSpacing(bodyGap);
    body->addWidget(m_themePart);
    body->addWidget(m_scroll, 1);
    whole->addLayout(body, 1);
    refresh();
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
    m_built = m_built && !other;
    refresh();
    if (other) {
        m_scroll->verticalScrollBar()->setValue(0);
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
    m_scroll->verticalScrollBar()->setValue(0);
    m_themes->scrollToTop();
    followScroll();
}

QWidget *CandidatePage::initialFocus()
{
    return m_narrow ? static_cast<QWidget *>(m_chooser) : m_themes;
}

void CandidatePage::setDetailTarget(const DetailTarget &target)
{
    m_detail = target;
    for (QAbstractButton *button : m_scroll->findChildren<QAbstractButton *>(u"position"_s)) {
        const bool open =
            target.candidate == m_candidate && button->property("question").toInt() == target.question;
        static_cast<PositionRow *>(button)->setOpen(open);
    }
    for (ProposalButton *button : m_scroll->findChildren<ProposalButton *>()) {
        button->setOpen(
            target == DetailTarget{.candidate = button->ref().candidate, .proposal = button->ref().proposal});
    }
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
        m_scroll->emptyColumn();
        m_sections.clear();
        m_message->setText(election ? tr("Choose someone in the list.") : tr("Choose an election first."));
        m_message->show();
        return;
    }
    m_narrow = isNarrow();
    refreshHead();
    const int place = m_scroll->verticalScrollBar()->value();
    QWidget *focus = m_scroll->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QVariant focusedQuestion = focus ? focus->property("question") : QVariant();
    rebuild();
    applyWidth();
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(place);
    if (focusedQuestion.isValid()) {
        for (QAbstractButton *button : m_scroll->findChildren<QAbstractButton *>(u"position"_s)) {
            if (button->property("question") == focusedQuestion) {
                button->setFocus(Qt::OtherFocusReason);
                break;
            }
        }
    }
    setDetailTarget(m_detail);
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

void CandidatePage::rebuild()
{
    const Election &election = *context().election;
    const Candidate &who = election.candidates[m_candidate];
    m_scroll->emptyColumn();
    m_sections.clear();
    m_undocumentedSection = -1;
    const bool hasProposals = !who.proposals.isEmpty();
    QList<ThemeRow> rows;
    if (!who.refused) {
        addEasySummary();
        for (int theme = 0; theme < election.themes.size(); ++theme) {
            int count = 0;
            for (const Proposal &proposal : who.proposals) {
                count += proposal.theme == election.themes[theme].id ? 1 : 0;
            }
            int stated = 0;
            int questions = 0;
            for (int i = 0; i < election.questions.size(); ++i) {
                if (election.questions[i].theme == election.themes[theme].id) {
                    ++questions;
                    stated += i < who.positions.size() && who.positions[i].isStated() ? 1 : 0;
                }
            }
            if (count == 0 && questions == 0) {
                continue;
            }
            const QString title = context().text(election.themes[theme].title);
            rows.append(
                {.title = title,
                 .count = hasProposals ? count : stated,
                 .accessibleText =
                     title + u", "_s +
                     (hasProposals ? tr("%n proposal(s)", nullptr, count)
                                   : tr("%1 of %n position(s)", "documented", questions).arg(stated))});
            addTheme(theme);
        }
        addEnd();
    }
    m_scroll->column()->addStretch(1);
    showAdded(m_scroll->column());
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
    for (qsizetype i = rows.size(); i < m_sections.size(); ++i) {
        m_chooser->addItem(m_sections[i].title);
    }
    m_chooser->setAccessibleName(tr("Go to theme"));
    m_built = true;
}

/// For readers who asked for easy texts: the summary, or that there is none where others have one.
void CandidatePage::addEasySummary()
{
    const Election &election = *context().election;
    const bool any = std::ranges::any_of(
        election.candidates, [](const Candidate &candidate) { return !candidate.easy.isEmpty(); });
    if (!context().easyReading || !any || context().blind) { // it tells the name
        return;
    }
    addHeading(tr("In easy words"), true);
    const LocalText &easy = election.candidates[m_candidate].easy;
    auto *text =
        new DataLabel(easy.isEmpty() ? tr("There is no easy-to-read summary here.") : context().text(easy),
                      nullptr, TypeRole::Body, easy.isEmpty() ? Token::InkSoft : Token::Ink);
    text->setContentsMargins(0, 8, 0, 24);
    m_scroll->column()->addWidget(text);
}

void CandidatePage::addHeading(const QString &text, bool strong)
{
    auto *label = new DataLabel(text, nullptr, TypeRole::Heading);
    label->setContentsMargins(0, 14, 0, 6);
    m_scroll->column()->addWidget(label);
    m_scroll->column()->addWidget(new Hairline(nullptr, strong ? Token::LineStrong : Token::Line));
}

void CandidatePage::addTheme(int index)
{
    const Election &election = *context().election;
    const Candidate &who = election.candidates[m_candidate];
    const Theme &theme = election.themes[index];
    auto *title = new DataLabel(context().text(theme.title), nullptr, TypeRole::Title);
    title->setContentsMargins(0, m_sections.isEmpty() ? 0 : 32, 0, 0);
    m_scroll->column()->addWidget(title);
    m_sections.append({title, context().text(theme.title)});

    // topics in the election's order, then what belongs to no topic
    QList<TopicId> topics;
    for (const Topic &topic : theme.topics) {
        topics.append(topic.id);
    }
    topics.append(TopicId());
    bool any = false;
    for (const TopicId &topic : std::as_const(topics)) {
        bool headed = false;
        for (int p = 0; p < static_cast<int>(who.proposals.size()); ++p) {
            if (who.proposals[p].theme != theme.id || who.proposals[p].topic != topic) {
                continue;
            }
            if (!headed) {
                const Topic *known = election.topic(theme.id, topic);
                addHeading(known ? context().text(known->title) : tr("Proposals"), true);
                headed = true;
            }
            addProposal({.candidate = m_candidate, .proposal = p});
            any = true;
        }
    }
    if (!any && !who.proposals.isEmpty()) {
        auto *none = new DataLabel(tr("No proposal of this theme is documented."), nullptr, TypeRole::Body,
                                   Token::InkSoft);
        none->setContentsMargins(0, 10, 0, 0);
        m_scroll->column()->addWidget(none);
    }
    bool headed = false;
    for (int i = 0; i < election.questions.size() && i < who.positions.size(); ++i) {
        if (election.questions[i].theme != theme.id) {
            continue;
        }
        if (!headed) {
            addHeading(tr("Positions on the questions"), true);
            headed = true;
        }
        addPosition(i);
    }
}

void CandidatePage::addProposal(const ProposalRef &ref)
{
    const Proposal &proposal = proposalAt(*context().election, ref);
    const NameMask mask(context());
    auto *row = new QWidget;
    auto *line = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    line->setContentsMargins(0, 5, 0, 5);
    line->setSpacing(m_narrow ? 4 : 24);
    ProposalButton::Face face = proposalFace(context(), mask, ref, {});
    face.origin.clear(); // it stands in the margin
    face.flush = true;
    auto *words = new ProposalButton(ref, face, row);
    words->setAccessibleName(
        tr("%1: %2", "Summary or Quotation; a proposal").arg(proposalKind(face.quote), words->text()));
    words->setOpen(m_detail == DetailTarget{.candidate = ref.candidate, .proposal = ref.proposal});
    connect(words, &QAbstractButton::clicked, this,
            [this, ref] { emit detailRequested({.candidate = ref.candidate, .proposal = ref.proposal}); });
    const QString note = proposalOrigin(context(), mask, proposal);
    auto *margin = new QWidget;
    auto *notes = new QHBoxLayout(margin);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(4);
    auto *noteTexts = new QVBoxLayout;
    noteTexts->setSpacing(2);
    noteTexts->setContentsMargins(0, ProposalButton::outsetAbove, 0, 0); // level with the first line
    noteTexts->addWidget(
        new DataLabel(note, nullptr, TypeRole::Small, face.sourced ? Token::InkSoft : Token::Warn));
    const auto linked = static_cast<int>(proposal.questions.size());
    if (linked > 0) {
        auto *link = new LinkButton(tr("%n linked question(s)", nullptr, linked));
        const int question = context().election->questionIndex(proposal.questions.first());
        connect(link, &QPushButton::clicked, this,
                [this, question] { emit detailRequested({.candidate = m_candidate, .question = question}); });
        noteTexts->addWidget(link, 0, Qt::AlignLeading);
    }
    noteTexts->addStretch(1);
    notes->addLayout(noteTexts, 1);
    auto *copy = new IconButton(u"copy"_s);
    copy->setName(tr("Copy this proposal with its source"));
    connect(copy, &QToolButton::clicked, this,
            [this, mask, ref] { emit copyRequested(proposalReference(context(), mask, ref)); });
    notes->addWidget(copy, 0, Qt::AlignTop);
    if (!m_narrow) {
        margin->setFixedWidth(scaled(noteColumn));
    }
    line->addWidget(words, 1, Qt::AlignTop);
    line->addWidget(margin);
    m_scroll->column()->addWidget(row);
    m_scroll->column()->addWidget(new Hairline);
}

void CandidatePage::addPosition(int index)
{
    const Election &election = *context().election;
    const Question &question = election.questions[index];
    const Position &position = election.candidates[m_candidate].positions[index];
    auto *row = new PositionRow(
        context().statement(question), positionMark(question, position),
        positionWords(question, position, context().language, election.referenceLanguage()), m_narrow);
    row->setObjectName(u"position"_s);
    row->setProperty("question", index);
    connect(row, &QAbstractButton::clicked, this,
            [this, index] { emit detailRequested({.candidate = m_candidate, .question = index}); });
    m_scroll->column()->addWidget(row);
}

void CandidatePage::addEnd()
{
    const Election &election = *context().election;
    const Candidate &who = election.candidates[m_candidate];
    const auto head = [this](const QString &text) {
        auto *title = new DataLabel(text, nullptr, TypeRole::Title);
        title->setContentsMargins(0, 32, 0, 10);
        m_scroll->column()->addWidget(title);
        m_scroll->column()->addWidget(new Hairline(nullptr, Token::LineStrong));
        m_sections.append({title, text});
    };
    QList<int> missing;
    for (int i = 0; i < election.questions.size() && i < who.positions.size(); ++i) {
        if (who.positions[i].state == PositionState::Undocumented) {
            missing.append(i);
        }
    }
    if (!missing.isEmpty()) {
        m_undocumentedSection = static_cast<int>(m_sections.size());
        head(tr("Not documented"));
        for (const int question : std::as_const(missing)) {
            addPosition(question);
            m_scroll->column()
                ->itemAt(m_scroll->column()->count() - 1)
                ->widget()
                ->setProperty("repeated", true);
        }
    }
    if (context().blind) {
        return; // sources name who wrote them
    }
    addCorrections(head);
    head(tr("Sources"));
    for (const Link &link : who.links) {
        Source source;
        source.title = LocalText(linkWord(link.kind));
        source.url = link.url;
        addSource(source);
    }
    for (const Source &source : who.sources) {
        addSource(source);
    }
    if (who.portrait) {
        const QString credit = context().text(who.portrait->credit);
        const QString licence = context().text(who.portrait->licence);
        auto *picture = new DataLabel(
            credit.isEmpty() ? tr("Picture: author not noted.")
            : licence.isEmpty()
                ? tr("Picture: %1.").arg(isolated(credit))
                : tr("Picture: %1, %2.", "author, licence").arg(isolated(credit), isolated(licence)),
            nullptr, TypeRole::Small, Token::InkSoft);
        picture->setContentsMargins(0, 10, 0, 10);
        m_scroll->column()->addWidget(picture);
        m_scroll->column()->addWidget(new Hairline);
    }
    if (who.links.isEmpty() && who.sources.isEmpty()) {
        auto *none = new DataLabel(tr("No source noted."), nullptr, TypeRole::Body, Token::Warn);
        none->setContentsMargins(0, 10, 0, 0);
        m_scroll->column()->addWidget(none);
    }
}

/// What was mended about this candidate in the data, with its date; nothing where nothing was.
void CandidatePage::addCorrections(const std::function<void(const QString &)> &head)
{
    bool headed = false;
    for (const Correction &correction : context().election->corrections) {
        if (correction.candidate != m_candidateId) {
            continue;
        }
        if (!std::exchange(headed, true)) {
            head(tr("Corrections"));
        }
        auto *row = new QWidget;
        auto *line = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
        line->setContentsMargins(0, 9, 0, 9);
        line->setSpacing(m_narrow ? 4 : 24);
        line->addWidget(new DataLabel(context().text(correction.note), row), 1);
        auto *date = new DataLabel(dateWords(correction.date), row, TypeRole::Small, Token::InkSoft);
        if (!m_narrow) {
            date->setFixedWidth(scaled(noteColumn));
        }
        line->addWidget(date, 0, Qt::AlignTop);
        m_scroll->column()->addWidget(row);
        m_scroll->column()->addWidget(new Hairline);
    }
}

void CandidatePage::addSource(const Source &source)
{
    auto *row =
        new SourceRow(sourceWords(source, context().language, context().election->referenceLanguage()),
                      source.url, QString(), m_narrow);
    connect(row, &SourceRow::copyRequested, this, &CandidatePage::copyRequested);
    connect(row, &SourceRow::openRequested, this, &CandidatePage::addressRequested);
    m_scroll->column()->addWidget(row);
    m_scroll->column()->addWidget(new Hairline);
}

void CandidatePage::showSection(int section)
{
    if (section < 0 || section >= m_sections.size() || !m_sections[section].head) {
        return;
    }
    const QWidget *head = m_sections[section].head;
    m_scroll->widget()->layout()->activate();
    const int y = head->mapTo(m_scroll->widget(), QPoint(0, head->contentsMargins().top())).y();
    m_scroll->verticalScrollBar()->setValue(y - 16);
    m_following = true;
    m_themes->setCurrentIndex(m_themeModel->index(section));
    m_chooser->setCurrentIndex(section);
    m_following = false;
}

void CandidatePage::followScroll()
{
    if (m_sections.isEmpty() || !isVisible()) {
        return;
    }
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    int at = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        const QWidget *head = m_sections[i].head;
        if (head && head->mapTo(m_scroll->widget(), QPoint(0, 0)).y() <= bar->value() + scaled(40)) {
            at = i;
        }
    }
    // a short last section never reaches the top: the one that was asked for stays chosen
    const int current = m_themes->currentIndex().row();
    if (bar->value() == bar->maximum() && current > at) {
        return;
    }
    m_following = true;
    m_themes->setCurrentIndex(m_themeModel->index(at));
    m_chooser->setCurrentIndex(at);
    m_following = false;
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
            menu.addAction(context().candidateName(other).replace(u'&', u"&&"_s), this, [this, other] {
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
    const bool refused = !m_sections.isEmpty();
    m_themePart->setVisible(!m_narrow && refused);
    m_chooser->setVisible(m_narrow && refused);
    // twelve pixels further out than the text, so that theme names align with it
    m_themePart->setFixedWidth(scaled(themeColumn) + margin - 12);
    m_themePart->setContentsMargins(rtl ? 0 : margin - 12, 0, rtl ? margin - 12 : 0, 0);
    m_top->setContentsMargins(margin, 0, margin, 0);
    // on a wide window lines stay short enough to read: what is over stays free behind them
    const int leading = m_narrow ? margin : 0;
    const int text = scaled(560);
    const int wanted = m_narrow ? text + scaled(80) : text + 24 + scaled(noteColumn);
    const int across = width() - (m_narrow ? 0 : m_themePart->maximumWidth() + bodyGap) - leading;
    m_scroll->setBodyMargins(leading, 16, across - wanted > margin ? across - wanted : -1, 24);
    const int rows = m_themeModel->rowCount();
    const int room = m_themes->viewport()->height();
    const int smallest = ThemeListDelegate::smallestRow();
    m_themeDelegate->setRowHeight(rows > 0 ? std::clamp(room / rows, smallest, smallest + 8) : smallest);
    m_themes->doItemsLayout();
}

} // namespace preau::gui
