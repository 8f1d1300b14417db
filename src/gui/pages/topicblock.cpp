// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/topicblock.h"

#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/metrics.h"
#include "widgets/words.h"

#include <QPainter>

#include <algorithm>

namespace preau::gui {

QString topicTitle(const ViewContext &context, const ThemeId &theme, const TopicId &topic)
{
    if (const Topic *known = context.election->topic(theme, topic)) {
        return context.text(known->title);
    }
    const Theme *whole = context.election->theme(theme);
    return whole && whole->topics.isEmpty() ? TopicBlock::tr("Proposals")
                                            : TopicBlock::tr("Outside these topics", "proposals of a theme");
}

TopicHeading topicHeading(const ViewContext &context, const ThemeId &theme, const TopicProposals &topic,
                          int width)
{
    TopicHeading heading;
    heading.title = topicTitle(context, theme, topic.topic);
    heading.note = TopicBlock::tr("%1 · %2 of %3", "5 proposals · 3 of 9 lists")
                       .arg(TopicBlock::tr("%n proposal(s)", nullptr, topic.count()))
                       .arg(topic.candidates())
                       .arg(contestantCount(*context.election, static_cast<int>(topic.proposals.size())));
    if (const auto linked = static_cast<int>(topic.questions.size()); linked > 0) {
        heading.link =
            linked == 1
                ? TopicBlock::tr("One linked question")
                : sentenceCase(
                      TopicBlock::tr("%1 linked questions", "in words").arg(numberWordsFeminine(linked)));
    }
    const int beside = lineWidth(heading.note, TypeRole::Small) + 12 +
                       (heading.link.isEmpty() ? 0 : lineWidth(heading.link, TypeRole::Small) + 16);
    heading.titleWidth = lineWidth(heading.title, TypeRole::Heading);
    heading.oneLine = heading.titleWidth + beside <= width;
    if (!heading.oneLine) {
        heading.titleWidth = width;
    }
    heading.titleHeight = textBlock(heading.title, TypeRole::Heading, 20).height(heading.titleWidth);
    heading.height = 12 + heading.titleHeight + (heading.oneLine ? 0 : scaled(22)) + 8;
    return heading;
}

TopicBlock::TopicBlock(const ProposalsPlan &plan, int block, QWidget *parent)
    : QWidget(parent),
      m_columns(plan.columns()),
      m_heading(topicHeading(plan.shown.context, plan.theme(block).theme, plan.topic(block), m_columns.room)),
      m_title(new DataLabel(m_heading.title, this, TypeRole::Heading)),
      m_note(new DataLabel(m_heading.note, this, TypeRole::Small, Token::InkSoft))
{
    const TopicProposals &topic = plan.topic(block);
    addHeading(topic.questions);
    for (int c = m_columns.first; c < m_columns.first + m_columns.visible; ++c) {
        addCell(plan.shown, plan.shown.content.candidates[c], topic.proposals[c]);
    }
    placeHeading();
    for (int column = 0; column < static_cast<int>(m_cells.size()); ++column) {
        placeCell(column);
    }
}

void TopicBlock::addHeading(const QList<int> &questions)
{
    m_title->setWordWrap(!m_heading.oneLine);
    m_note->setWordWrap(false);
    if (m_heading.link.isEmpty()) {
        return;
    }
    m_link = new LinkButton(m_heading.link, this);
    m_link->setAccessibleName(
        tr("%1: %2", "a topic; One linked question").arg(m_heading.title, m_heading.link));
    connect(m_link, &QAbstractButton::clicked, this,
            [this, questions] { emit questionsActivated(questions, m_link); });
}

void TopicBlock::addCell(const ShownProposals &shown, int candidate, const QList<int> &proposals)
{
    const ViewContext &context = shown.context;
    QList<QWidget *> items;
    for (const int proposal : proposals) {
        const ProposalRef ref{.candidate = candidate, .proposal = proposal};
        const Proposal &known = proposalAt(*context.election, ref);
        auto *button = new ProposalButton(ref, proposalFace(context, shown.mask, ref, shown.search), this);
        button->setAccessibleName((isQuoted(context, known)
                                       ? tr("%1, quotation: %2", "a candidate, their words")
                                       : tr("%1, summary: %2", "a candidate, a proposal of theirs"))
                                      .arg(context.candidateName(candidate), button->text()));
        button->setAccessibleDescription(proposalOrigin(context, shown.mask, known));
        button->setOpen(ref == shown.open);
        connect(button, &QAbstractButton::clicked, this, [this, ref] { emit proposalActivated(ref); });
        items.append(button);
    }
    const NoProposal none = noProposal(context, candidate);
    if (items.isEmpty()) {
        items.append(new NoProposalCell(none, context.candidateName(candidate), this));
    }
    m_cells.append(items);
    m_emptyHeights.append(proposals.isEmpty() ? NoProposalCell::heightFor(none, m_columns.width) : 0);
}

QList<QWidget *> TopicBlock::stops() const
{
    QList<QWidget *> all;
    if (m_link) {
        all.append(m_link);
    }
    for (const QList<QWidget *> &cell : m_cells) {
        all += cell;
    }
    return all;
}

void TopicBlock::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(m_columns.place(m_columns.margin, height() - 1, m_columns.room, 1),
                            color(Token::Line));
}

void TopicBlock::placeHeading()
{
    const int margin = m_columns.margin;
    const int line = scaled(20);
    const int top = 12;
    m_title->setGeometry(m_columns.place(margin, top, m_heading.titleWidth, m_heading.titleHeight));
    int x = m_heading.oneLine ? margin + m_heading.titleWidth + 12 : margin;
    const int y = m_heading.oneLine ? top : top + m_heading.titleHeight + scaled(2);
    const int noteWidth =
        std::min(lineWidth(m_heading.note, TypeRole::Small), std::max(0, margin + m_columns.room - x));
    m_note->setGeometry(m_columns.place(x, y, noteWidth, line));
    if (m_link) {
        x += noteWidth + 14;
        const QSize size = m_link->sizeHint();
        m_link->setGeometry(m_columns.place(x, y + (line - size.height()) / 2, size.width(), size.height()));
    }
}

void TopicBlock::placeCell(int column)
{
    const int left = m_columns.left(column);
    int at = m_heading.height;
    for (QWidget *item : std::as_const(m_cells[column])) {
        const auto *button = qobject_cast<ProposalButton *>(item);
        if (!button) {
            item->setGeometry(m_columns.place(left, at, m_columns.width, m_emptyHeights[column]));
            continue;
        }
        const int wide = m_columns.width + 2 * ProposalButton::outset;
        const int high = button->heightForWidth(wide);
        if (at == m_heading.height) {
            at -= ProposalButton::outsetAbove;
        }
        item->setGeometry(m_columns.place(left - ProposalButton::outset, at, wide, high));
        at += high + ProposalsPlan::itemGap;
    }
}

} // namespace preau::gui
