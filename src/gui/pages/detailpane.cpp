// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/detailpane.h"

#include "ui_detailpane.h"

#include "itemmodels/comparisonmodel.h"
#include "pages/detailrow.h"
#include "pages/proposalwords.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/mark.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

QVBoxLayout *columnOf(QWidget *block, int spacing)
{
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

/// The 4-px bar of a candidate's own colour.
class PartyBar : public QWidget
{
public:
    PartyBar(const QString &colour, bool hidden, QWidget *parent)
        : QWidget(parent),
          m_colour(colour),
          m_hidden(hidden)
    {
        setFixedWidth(5);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF bar(1, 0, 4, height());
        if (m_hidden) {
            painter.fillRect(bar, color(Token::Line));
        } else {
            paintPartyBar(painter, bar, m_colour);
        }
    }

private:
    QString m_colour;
    bool m_hidden;
};

} // namespace

DetailPane::DetailPane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::DetailPane>())
{
    m_ui->setupUi(this);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_ui->title->setRole(TypeRole::Heading);
    m_ui->escapeHint->setRole(TypeRole::Small);
    m_ui->escapeHint->setInk(Token::InkSoft);
    m_ui->closeButton->setIconName(u"close"_s);
    m_ui->scroll->setContextMenuPolicy(Qt::NoContextMenu);
    m_ui->scroll->setFrameShape(QFrame::NoFrame);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    setMinimumWidth(320);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &DetailPane::closed);
    rebuild();
}

DetailPane::~DetailPane() = default;

void DetailPane::setContext(const ViewContext &context)
{
    m_context = context;
    m_mask = NameMask(context);
    const int position = m_ui->scroll->verticalScrollBar()->value();
    rebuild();
    m_ui->body->activate();
    m_ui->content->adjustSize();
    m_ui->scroll->verticalScrollBar()->setValue(position);
}

void DetailPane::setTarget(const DetailTarget &target)
{
    m_target = target;
    rebuild();
    m_ui->scroll->verticalScrollBar()->setValue(0);
}

QWidget *DetailPane::initialFocus() const
{
    return m_ui->closeButton;
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rtl ? width() - 1 : 0, 0, 1, height()), color(Token::LineStrong));
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rebuild();
    } else if (event->type() == QEvent::ApplicationFontChange ||
               event->type() == QEvent::LayoutDirectionChange) {
        rebuild();
    }
}

void DetailPane::addBlock(QWidget *block, bool ruled)
{
    if (ruled) {
        m_ui->body->addWidget(new Hairline(m_ui->content));
    }
    m_ui->body->addWidget(block);
    block->show(); // at once: a layout would show it with a later event
}

void DetailPane::rebuild()
{
    m_ui->closeButton->setName(tr("Close"));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_ui->head->setContentsMargins(rtl ? 12 : 24, 10, rtl ? 24 : 12, 9);
    while (QLayoutItem *item = m_ui->body->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_ui->title->setText(m_target.proposal >= 0 ? tr("Proposal and source") : tr("Position and source"));
    if (m_context.election && m_target.candidate >= 0 &&
        m_target.candidate < m_context.election->candidates.size() && m_target.proposal >= 0 &&
        m_target.proposal < m_context.election->candidates[m_target.candidate].proposals.size()) {
        addProposal();
        m_ui->body->addStretch(1);
        return;
    }
    const bool valid = m_context.election && m_target.candidate >= 0 &&
                       m_target.candidate < m_context.election->candidates.size() && m_target.question >= 0 &&
                       m_target.question < m_context.election->questions.size();
    if (!valid) {
        addBlock(new DataLabel(tr("Choose a position: its sentence and its source appear here."),
                               m_ui->content, TypeRole::Body, Token::InkSoft),
                 false);
        m_ui->body->addStretch(1);
        return;
    }
    const Question &question = m_context.election->questions[m_target.question];
    const Position &position = positionOf(*m_context.election, m_target.candidate, m_target.question);

    addReservations(question, position);
    auto *statement = new DataLabel(m_context.statement(question), m_ui->content, TypeRole::Title);
    addBlock(statement, false);
    addCandidate();
    addNote(position);
    if (position.isStated() || !position.detail().sources.isEmpty()) {
        addSources(position.detail().sources); // else there is nothing to be sourced
    }
    addProposals();
    m_ui->body->addStretch(1);
}

void DetailPane::addReservations(const Question &question, const Position &position)
{
    QStringList reasons;
    if (position.isStated() && position.confidence == Confidence::Low) {
        reasons.append(tr("“?”: this reading is uncertain. The sources leave room for another one."));
    }
    if (positionMark(question, position).oppositeReading) {
        const QString other = optionWords(question, *position.detail().secondReading, m_context.language,
                                          m_context.election->referenceLanguage());
        const QString who = m_mask(m_context.text(position.detail().secondReader));
        reasons.append(who.isEmpty() ? tr("“≠”: a second, independent reading is opposite: %1.").arg(other)
                                     : tr("“≠”: a second, independent reading, by %2, is opposite: %1.")
                                           .arg(other, isolated(who)));
    }
    for (const QString &reason : reasons) {
        auto *strip = new NoticeStrip(NoticeStrip::Tone::Warn, u"warning"_s, m_ui->content);
        strip->setText(reason);
        addBlock(strip, false);
    }
}

void DetailPane::addCandidate()
{
    const Election &election = *m_context.election;
    const int candidate = m_target.candidate;
    const Candidate &who = election.candidates[candidate];
    auto *block = new QWidget(m_ui->content);
    QVBoxLayout *column = columnOf(block, 14);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new PartyBar(m_context.candidateColour(candidate), m_context.blind, block));
    auto *monogram = new Monogram(block, 40);
    monogram->setInitials(m_context.candidateInitials(candidate));
    monogram->setPortrait(m_context.candidatePortrait(candidate));
    row->addWidget(monogram);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *name = new LinkButton(m_context.candidateName(candidate), block);
    name->setSmall(false);
    name->setAccessibleName(tr("%1: open the candidate’s page").arg(m_context.candidateName(candidate)));
    name->setToolTip(tooltipText(m_context.candidateName(candidate)));
    name->setMinimumWidth(1); // a name longer than the pane is elided
    connect(name, &QAbstractButton::clicked, this, [this, candidate] { emit candidateRequested(candidate); });
    names->addWidget(name, 0, Qt::AlignLeading);
    QStringList facts;
    if (const QString party = m_context.candidateParty(candidate); !party.isEmpty()) {
        facts.append(party);
    }
    if (!who.withdrawn.isNull() && !m_context.blind) {
        facts.append(tr("withdrawn on %1").arg(dateWords(who.withdrawn)));
    }
    if (!facts.isEmpty()) {
        auto *about = new DataLabel(facts.join(tr(", ", "between party and withdrawal")), block,
                                    TypeRole::Small, Token::InkSoft);
        about->setContentsMargins(2, 0, 2, 0); // level with the text of the link
        names->addWidget(about);
    }
    row->addLayout(names, 1);
    if (facts.isEmpty()) {
        row->addStretch(0); // the name alone takes no more than its width
    }
    column->addLayout(row);

    if (m_target.question < 0) {
        addBlock(block, false);
        return;
    }
    const Question &question = election.questions[m_target.question];
    const Position &position = positionOf(election, candidate, m_target.question);
    auto *stance = new QHBoxLayout;
    stance->setSpacing(8);
    auto *mark = new MarkWidget(block, 24);
    mark->setMark(positionMark(question, position));
    stance->addWidget(mark, 0, Qt::AlignTop);
    stance->addWidget(new DataLabel(who.refused ? tr("File refused")
                                                : positionWords(question, position, m_context.language,
                                                                election.referenceLanguage()),
                                    block, TypeRole::Heading),
                      1);
    column->addLayout(stance);
    addBlock(block, false);
}

void DetailPane::addNote(const Position &position)
{
    const Candidate &who = m_context.election->candidates[m_target.candidate];
    auto *block = new QWidget(m_ui->content);
    QVBoxLayout *column = columnOf(block, 4);
    const QString note = m_mask(m_context.text(position.detail().note));
    if (!note.isEmpty()) {
        auto *label = new QHBoxLayout;
        label->setSpacing(8);
        label->addWidget(new Badge(tr("Summary"), Badge::Tone::Plain, block));
        label->addWidget(
            new DataLabel(tr("written by the editors of this file"), block, TypeRole::Small, Token::InkSoft),
            1);
        column->addLayout(label);
        column->addWidget(new DataLabel(note, block));
    }
    if (who.refused) {
        const QString words = contestantsSentence(
            m_context,
            tr("The file of this candidate could not be read. Nothing is known here about "
               "the positions in it."),
            tr("The file of this list could not be read. Nothing is known here about the "
               "positions in it."),
            tr("The file of this party could not be read. Nothing is known here about the "
               "positions in it."));
        column->addWidget(new DataLabel(words, block));
    } else if (position.state == PositionState::Undocumented) {
        column->addWidget(
            new DataLabel(tr("Nobody has looked for this position yet, or what was found was not "
                             "enough to settle it. It says nothing about the position itself."),
                          block));
    } else if (position.state == PositionState::Silent) {
        column->addWidget(new DataLabel(tr("The editors searched and found no statement. There may have "
                                           "been one since, or elsewhere."),
                                        block));
    }
    if (column->count() == 0) {
        delete block;
        return;
    }
    addBlock(block, false);
}

QWidget *DetailPane::sourceBlock(const Citation &citation, int number, int count)
{
    auto *block = new QWidget(m_ui->content);
    QVBoxLayout *column = columnOf(block, 2);
    const Source &source = citation.source;
    if (count > 1) {
        column->addWidget(new DataLabel(tr("%1 of %2", "number of a source").arg(number).arg(count), block,
                                        TypeRole::Small, Token::InkSoft));
    }
    const QString title = m_mask(m_context.text(source.title));
    column->addWidget(new DataLabel(title.isEmpty() ? tr("Untitled source") : title, block));

    QStringList facts;
    if (const QString publisher = m_mask(m_context.text(source.publisher)); !publisher.isEmpty()) {
        facts.append(publisher);
    }
    if (!source.date.isNull()) {
        facts.append(dateWords(source.date));
    }
    const QString origin = facts.join(tr(", ", "between publisher and date"));
    const QString page = citation.page ? tr("Page %1.").arg(*citation.page) : tr("Page not recorded.");
    column->addWidget(
        new DataLabel(origin.isEmpty() ? page : tr("%1. %2", "publisher and date; page").arg(origin, page),
                      block, TypeRole::Small, Token::InkSoft));
    if (source.url.isEmpty()) {
        return block;
    }
    column->addSpacing(4);
    if (m_context.blind) {
        column->addWidget(new DataLabel(tr("The address is hidden while names are."), block, TypeRole::Small,
                                        Token::InkSoft));
        return block;
    }
    // zero-width spaces let a long address break after its own separators; what is copied has none
    QString shown;
    for (const QChar c : source.url) {
        shown += c;
        if (u"/-_.?&=,"_s.contains(c)) {
            shown += QChar(0x200B);
        }
    }
    auto *address = new DataLabel(shown, block, TypeRole::Small, Token::InkSoft);
    address->setAccessibleName(source.url);
    column->addWidget(address);
    column->addSpacing(8);
    auto *actions = new QWidget(block);
    auto *flow = new FlowLayout(actions, 8);
    auto *copy = new ActionButton(tr("Copy the address"), u"copy"_s, ActionButton::Kind::Normal, actions);
    copy->setAccessibleName(tr("Copy the address of “%1”").arg(title));
    auto *open = new ActionButton(tr("Open the address…"), u"link"_s, ActionButton::Kind::Quiet, actions);
    open->setAccessibleName(tr("Open the address of “%1”").arg(title));
    for (ActionButton *button : {copy, open}) {
        button->setProperty("dense", true);
    }
    flow->addWidget(copy);
    flow->addWidget(open);
    connect(copy, &QAbstractButton::clicked, this, [this, url = source.url] { emit copyRequested(url); });
    connect(open, &QAbstractButton::clicked, this, [this, url = source.url] { emit addressRequested(url); });
    column->addWidget(actions);
    return block;
}

void DetailPane::addSources(const QList<Citation> &sources)
{
    const auto count = static_cast<int>(sources.size());
    auto *block = new QWidget(m_ui->content);
    QVBoxLayout *column = columnOf(block, 4);
    if (count == 0) {
        column->addWidget(new DataLabel(tr("No source recorded"), block, TypeRole::Body, Token::Warn));
    } else {
        column->addWidget(new DataLabel(
            count == 1 ? tr("One source")
                       : sentenceCase(tr("%1 sources", "%1: a number in words").arg(numberWords(count))),
            block, TypeRole::Small, Token::InkSoft));
        for (int i = 0; i < count; ++i) {
            if (i > 0) {
                column->addSpacing(12);
            }
            column->addWidget(sourceBlock(sources[i], i + 1, count));
        }
    }
    addBlock(block, true);
}

/// What a proposal says, where it is written, what it was the basis for, and what the others propose on its
/// topic.
void DetailPane::addProposal()
{
    const ProposalRef ref{.candidate = m_target.candidate, .proposal = m_target.proposal};
    const Proposal &proposal = proposalAt(*m_context.election, ref);
    const bool quote = isQuoted(m_context, proposal);

    addBlock(new DataLabel(topicWords(m_context, proposal.theme, proposal.topic), m_ui->content,
                           TypeRole::Small, Token::InkSoft),
             false);
    addBlock(new DataLabel(proposalText(m_context, m_mask, proposal), m_ui->content, TypeRole::Title), false);
    addCandidate();
    auto *kind = new QWidget(m_ui->content);
    auto *row = new QHBoxLayout(kind);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Badge(proposalKind(m_context, proposal), Badge::Tone::Plain, kind));
    row->addWidget(
        new DataLabel(isTranslatedQuote(m_context, proposal)
                          ? tr("from the words of the programme itself", "of a translated quotation")
                      : quote ? tr("the words of the programme itself", "of a quotation")
                              : tr("written by the editors of this file"),
                      kind, TypeRole::Small, Token::InkSoft),
        1);
    addBlock(kind, false);
    addSources(proposal.sources);

    auto *copyBlock = new QWidget(m_ui->content);
    auto *flow = new FlowLayout(copyBlock, 8);
    auto *copy =
        new ActionButton(tr("Copy with the reference"), u"copy"_s, ActionButton::Kind::Normal, copyBlock);
    copy->setObjectName(u"copyReference"_s);
    copy->setProperty("dense", true);
    flow->addWidget(copy);
    connect(copy, &QAbstractButton::clicked, this,
            [this, ref] { emit copyRequested(proposalReference(m_context, m_mask, ref)); });
    addBlock(copyBlock, false);

    addLinkedQuestions(proposal);
    addSameTopic(ref);
}

/// A list of rows that lead on, under a line that says what they are.
void DetailPane::addRows(const QString &title, const QList<QAbstractButton *> &rows)
{
    auto *block = new QWidget(m_ui->content);
    QVBoxLayout *column = columnOf(block, 0);
    column->addWidget(new DataLabel(title, block, TypeRole::Small, Token::InkSoft));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i > 0) {
            column->addWidget(new Hairline(block));
        }
        column->addWidget(rows[i]);
    }
    addBlock(block, true);
}

void DetailPane::addLinkedQuestions(const Proposal &proposal)
{
    const Election &election = *m_context.election;
    QList<QAbstractButton *> rows;
    for (const QuestionId &id : proposal.questions) {
        const int index = election.questionIndex(id);
        if (index < 0) {
            continue;
        }
        const Question &question = election.questions[index];
        const Position &position = positionOf(election, m_target.candidate, index);
        auto *row = new DetailRow(
            {.caption = {},
             .text = m_context.statement(question),
             .mark = positionMark(question, position),
             .words = positionWords(question, position, m_context.language, election.referenceLanguage())},
            m_ui->content);
        connect(row, &QAbstractButton::clicked, this,
                [this, target = DetailTarget{.candidate = m_target.candidate, .question = index}] {
                    emit targetRequested(target);
                });
        rows.append(row);
    }
    const auto count = static_cast<int>(rows.size());
    addRows(count == 0 ? tr("No linked question")
            : count == 1
                ? tr("One linked question")
                : sentenceCase(
                      tr("%1 linked questions", "%1: a number in words").arg(numberWordsFeminine(count))),
            rows);
}

QAbstractButton *DetailPane::proposalRow(const ProposalRef &ref, bool named)
{
    const Proposal &proposal = proposalAt(*m_context.election, ref);
    const QString kind = proposalKind(m_context, proposal);
    auto *row = new DetailRow({.caption = named ? tr("%1 · %2", "a candidate; Summary or Quotation")
                                                      .arg(m_context.candidateName(ref.candidate), kind)
                                                : kind,
                               .text = proposalText(m_context, m_mask, proposal),
                               .quote = isQuoted(m_context, proposal),
                               .mark = {},
                               .words = {}},
                              m_ui->content);
    connect(row, &QAbstractButton::clicked, this,
            [this, ref] { emit targetRequested({.candidate = ref.candidate, .proposal = ref.proposal}); });
    return row;
}

void DetailPane::addSameTopic(const ProposalRef &ref)
{
    QList<QAbstractButton *> rows;
    for (const ProposalRef &other : sameTopic(*m_context.election, ref, m_context.candidates())) {
        rows.append(proposalRow(other, true));
    }
    const auto count = static_cast<int>(rows.size());
    addRows(count == 0 ? tr("Nobody else has a proposal on this topic")
                       : tr("On the same topic: %n proposal(s) of others", nullptr, count),
            rows);
}

void DetailPane::addProposals()
{
    QList<QAbstractButton *> rows;
    for (const ProposalRef &ref : proposalsOn(*m_context.election, m_target.candidate, m_target.question)) {
        rows.append(proposalRow(ref, false));
    }
    const auto count = static_cast<int>(rows.size());
    addRows(count == 0 ? tr("No linked proposal")
            : count == 1
                ? tr("One linked proposal")
                : sentenceCase(tr("%1 linked proposals", "%1: a number in words").arg(numberWords(count))),
            rows);
}

} // namespace preau::gui
