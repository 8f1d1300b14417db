// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/candidatesheet.h"

#include "pages/positionrow.h"
#include "pages/proposalbutton.h"
#include "pages/sourcerow.h"
#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/electionwords.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace preau::gui {

CandidateSheet::CandidateSheet(QWidget *parent) : PageScroll(parent)
{
    setBodyMargins(0, 16, -1, 24);
}

void CandidateSheet::clearContent()
{
    emptyColumn();
    m_sections.clear();
    m_undocumentedSection = -1;
}

void CandidateSheet::setContent(const ViewContext &context, int candidate, bool narrow)
{
    const auto *focused = isAncestorOf(focusWidget()) ? qobject_cast<PositionRow *>(focusWidget()) : nullptr;
    const int focusedQuestion = focused ? focused->question() : -1;
    m_context = context;
    m_candidate = candidate;
    m_narrow = narrow;
    clearContent();
    if (!who().refused) {
        addEasySummary();
        for (int theme = 0; theme < static_cast<int>(context.election->themes.size()); ++theme) {
            if (holdsSomething(context.election->themes[theme])) {
                addTheme(theme);
            }
        }
        addUndocumented();
        if (!context.blind) { // sources name who wrote them
            addCorrections();
            addSources();
        }
    }
    column()->addStretch(1);
    showAdded(column());
    widget()->layout()->activate();
    setOpen(m_open);
    for (PositionRow *row : findChildren<PositionRow *>()) {
        if (row->question() == focusedQuestion) {
            row->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

void CandidateSheet::setOpen(const DetailTarget &target)
{
    m_open = target;
    for (PositionRow *row : findChildren<PositionRow *>()) {
        row->setOpen(target.candidate == m_candidate && row->question() == target.question);
    }
    for (ProposalButton *button : findChildren<ProposalButton *>()) {
        button->setOpen(
            target == DetailTarget{.candidate = button->ref().candidate, .proposal = button->ref().proposal});
    }
}

bool CandidateSheet::holdsSomething(const Theme &theme) const
{
    const auto isOfTheme = [&](const auto &one) { return one.theme == theme.id; };
    return std::ranges::any_of(who().proposals, isOfTheme) ||
           std::ranges::any_of(m_context.election->questions, isOfTheme);
}

/// For readers who asked for easy texts: the summary, or that there is none where others have one.
void CandidateSheet::addEasySummary()
{
    const bool any = std::ranges::any_of(
        m_context.election->candidates, [](const Candidate &candidate) { return !candidate.easy.isEmpty(); });
    if (!m_context.easyReading || !any || m_context.blind) { // it tells the name
        return;
    }
    addHeading(tr("In easy words"));
    const LocalText &easy = who().easy;
    auto *text =
        new DataLabel(easy.isEmpty() ? tr("There is no easy-to-read summary here.") : m_context.text(easy),
                      nullptr, TypeRole::Body, easy.isEmpty() ? Token::InkSoft : Token::Ink);
    text->setContentsMargins(0, 8, 0, 24);
    column()->addWidget(text);
}

void CandidateSheet::addHeading(const QString &text)
{
    auto *label = new DataLabel(text, nullptr, TypeRole::Heading);
    label->setContentsMargins(0, 14, 0, 6);
    column()->addWidget(label);
    column()->addWidget(new Hairline(nullptr, Token::LineStrong));
}

/// Of a part that belongs to no theme.
void CandidateSheet::addTitle(const QString &text)
{
    auto *title = new DataLabel(text, nullptr, TypeRole::Title);
    title->setContentsMargins(0, 32, 0, 10);
    column()->addWidget(title);
    column()->addWidget(new Hairline(nullptr, Token::LineStrong));
    m_sections.append({.theme = -1, .title = text, .head = title});
}

void CandidateSheet::addRow(QWidget *row)
{
    column()->addWidget(row);
    column()->addWidget(new Hairline);
}

/// A text with its note beside it, or below it where there is little room.
QBoxLayout *CandidateSheet::newRow(QWidget *row, int margin) const
{
    auto *line = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    line->setContentsMargins(0, margin, 0, margin);
    line->setSpacing(m_narrow ? 4 : 24);
    return line;
}

void CandidateSheet::addTheme(int index)
{
    const Theme &theme = m_context.election->themes[index];
    auto *title = new DataLabel(m_context.text(theme.title), nullptr, TypeRole::Title);
    title->setContentsMargins(0, m_sections.isEmpty() ? 0 : 32, 0, 0);
    column()->addWidget(title);
    m_sections.append({.theme = index, .title = m_context.text(theme.title), .head = title});

    // topics in the election's order, then what belongs to no topic
    for (const Topic &topic : theme.topics) {
        addTopic(theme, topic.id);
    }
    addTopic(theme, {});
    if (!who().proposals.isEmpty() && std::ranges::count(who().proposals, theme.id, &Proposal::theme) == 0) {
        auto *none = new DataLabel(tr("No proposal of this theme is documented."), nullptr, TypeRole::Body,
                                   Token::InkSoft);
        none->setContentsMargins(0, 10, 0, 0);
        column()->addWidget(none);
    }
    addPositions(theme);
}

void CandidateSheet::addTopic(const Theme &theme, const TopicId &topic)
{
    bool headed = false;
    for (int p = 0; p < static_cast<int>(who().proposals.size()); ++p) {
        if (who().proposals[p].theme != theme.id || who().proposals[p].topic != topic) {
            continue;
        }
        if (!std::exchange(headed, true)) {
            const Topic *known = m_context.election->topic(theme.id, topic);
            addHeading(known ? m_context.text(known->title) : tr("Proposals"));
        }
        addProposal({.candidate = m_candidate, .proposal = p});
    }
}

void CandidateSheet::addPositions(const Theme &theme)
{
    const QList<Question> &questions = m_context.election->questions;
    bool headed = false;
    for (int i = 0; i < questions.size() && i < who().positions.size(); ++i) {
        if (questions[i].theme != theme.id) {
            continue;
        }
        if (!std::exchange(headed, true)) {
            addHeading(tr("Positions on the questions"));
        }
        addPosition(i);
    }
}

void CandidateSheet::addProposal(const ProposalRef &ref)
{
    const NameMask mask(m_context);
    auto *row = new QWidget;
    QBoxLayout *line = newRow(row, 5);
    ProposalButton::Face face = proposalFace(m_context, mask, ref, {});
    face.origin.clear(); // it stands in the margin
    face.flush = true;
    auto *words = new ProposalButton(ref, face, row);
    words->setAccessibleName(
        tr("%1: %2", "Summary or Quotation; a proposal").arg(proposalKind(face.quote), words->text()));
    words->setOpen(m_open == DetailTarget{.candidate = ref.candidate, .proposal = ref.proposal});
    connect(words, &QAbstractButton::clicked, this,
            [this, ref] { emit detailRequested({.candidate = ref.candidate, .proposal = ref.proposal}); });
    QWidget *notes = proposalNotes(ref, face.sourced);
    if (!m_narrow) {
        notes->setFixedWidth(scaled(noteColumn));
    }
    line->addWidget(words, 1, Qt::AlignTop);
    line->addWidget(notes);
    addRow(row);
}

/// What it is and where it is written, the questions it was the basis for, and a way to copy it.
QWidget *CandidateSheet::proposalNotes(const ProposalRef &ref, bool sourced)
{
    const Proposal &proposal = proposalAt(*m_context.election, ref);
    const NameMask mask(m_context);
    auto *whole = new QWidget;
    auto *notes = new QHBoxLayout(whole);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(4);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->setContentsMargins(0, ProposalButton::outsetAbove, 0, 0); // level with the first line
    texts->addWidget(new DataLabel(proposalOrigin(m_context, mask, proposal), nullptr, TypeRole::Small,
                                   sourced ? Token::InkSoft : Token::Warn));
    const auto linked = static_cast<int>(proposal.questions.size());
    if (linked > 0) {
        auto *link = new LinkButton(tr("%n linked question(s)", nullptr, linked));
        const int question = m_context.election->questionIndex(proposal.questions.first());
        connect(link, &QPushButton::clicked, this,
                [this, question] { emit detailRequested({.candidate = m_candidate, .question = question}); });
        texts->addWidget(link, 0, Qt::AlignLeading);
    }
    texts->addStretch(1);
    notes->addLayout(texts, 1);
    auto *copy = new IconButton(u"copy"_s);
    copy->setName(tr("Copy this proposal with its source"));
    connect(copy, &QToolButton::clicked, this,
            [this, mask, ref] { emit copyRequested(proposalReference(m_context, mask, ref)); });
    notes->addWidget(copy, 0, Qt::AlignTop);
    return whole;
}

void CandidateSheet::addPosition(int index)
{
    const Election &election = *m_context.election;
    const Question &question = election.questions[index];
    const Position &position = who().positions[index];
    auto *row = new PositionRow(
        {.question = index,
         .statement = m_context.statement(question),
         .mark = positionMark(question, position),
         .words = positionWords(question, position, m_context.language, election.referenceLanguage())},
        m_narrow ? 0 : scaled(noteColumn) - 40);
    row->setObjectName(u"position"_s);
    connect(row, &QAbstractButton::clicked, this,
            [this, index] { emit detailRequested({.candidate = m_candidate, .question = index}); });
    column()->addWidget(row);
}

void CandidateSheet::addUndocumented()
{
    const QList<Position> &positions = who().positions;
    const auto questions = std::min(m_context.election->questions.size(), positions.size());
    for (int i = 0; i < questions; ++i) {
        if (positions[i].state != PositionState::Undocumented) {
            continue;
        }
        if (m_undocumentedSection < 0) {
            m_undocumentedSection = static_cast<int>(m_sections.size());
            addTitle(tr("Not documented"));
        }
        addPosition(i);
    }
}

/// What was mended about this candidate in the data, with its date; nothing where nothing was.
void CandidateSheet::addCorrections()
{
    bool headed = false;
    for (const Correction &correction : m_context.election->corrections) {
        if (correction.candidate != who().id) {
            continue;
        }
        if (!std::exchange(headed, true)) {
            addTitle(tr("Corrections"));
        }
        auto *row = new QWidget;
        QBoxLayout *line = newRow(row, 9);
        line->addWidget(new DataLabel(m_context.text(correction.note), row), 1);
        auto *date = new DataLabel(dateWords(correction.date), row, TypeRole::Small, Token::InkSoft);
        if (!m_narrow) {
            date->setFixedWidth(scaled(noteColumn));
        }
        line->addWidget(date, 0, Qt::AlignTop);
        addRow(row);
    }
}

void CandidateSheet::addSources()
{
    addTitle(tr("Sources"));
    for (const Link &link : who().links) {
        Source source;
        source.title = LocalText(linkWord(link.kind));
        source.url = link.url;
        addSource(source);
    }
    for (const Source &source : who().sources) {
        addSource(source);
    }
    if (who().portrait) {
        addPicture(*who().portrait);
    }
    if (who().links.isEmpty() && who().sources.isEmpty()) {
        auto *none = new DataLabel(tr("No source noted."), nullptr, TypeRole::Body, Token::Warn);
        none->setContentsMargins(0, 10, 0, 0);
        column()->addWidget(none);
    }
}

void CandidateSheet::addPicture(const Portrait &portrait)
{
    const QString credit = m_context.text(portrait.credit);
    const QString licence = m_context.text(portrait.licence);
    auto *words = new DataLabel(
        credit.isEmpty() ? tr("Picture: author not noted.")
        : licence.isEmpty()
            ? tr("Picture: %1.").arg(isolated(credit))
            : tr("Picture: %1, %2.", "author, licence").arg(isolated(credit), isolated(licence)),
        nullptr, TypeRole::Small, Token::InkSoft);
    words->setContentsMargins(0, 10, 0, 10);
    addRow(words);
}

void CandidateSheet::addSource(const Source &source)
{
    auto *row =
        new SourceRow(sourceWords(source, m_context.language, m_context.election->referenceLanguage()),
                      source.url, QString(), m_narrow);
    connect(row, &SourceRow::copyRequested, this, &CandidateSheet::copyRequested);
    connect(row, &SourceRow::openRequested, this, &CandidateSheet::addressRequested);
    addRow(row);
}

void CandidateSheet::scrollToSection(int section)
{
    const QWidget *head = m_sections[section].head;
    if (!head) {
        return;
    }
    widget()->layout()->activate();
    const int y = head->mapTo(widget(), QPoint(0, head->contentsMargins().top())).y();
    verticalScrollBar()->setValue(y - 16);
}

int CandidateSheet::sectionInView() const
{
    int at = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        const QWidget *head = m_sections[i].head;
        if (head && head->mapTo(widget(), QPoint(0, 0)).y() <= verticalScrollBar()->value() + scaled(40)) {
            at = i;
        }
    }
    return at;
}

} // namespace preau::gui
