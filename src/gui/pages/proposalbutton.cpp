// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/proposalbutton.h"

#include "widgets/mark.h"
#include "widgets/metrics.h"

#include <QPainter>
#include <QStyle>

namespace preau::gui {

namespace {

constexpr int rule = 3;
constexpr int indent = 16; ///< of a quotation, its rule included
constexpr int cellPadding = 12;

TextBlock wordsOf(const ProposalButton::Face &face)
{
    return {.text = face.text,
            .font = gui::font(TypeRole::Body),
            .lineHeight = scaled(21),
            .maxLines = 0,
            .marked = face.marked};
}

TextBlock smallOf(const QString &text)
{
    return {.text = text,
            .font = gui::font(TypeRole::Small),
            .lineHeight = scaled(18),
            .maxLines = 0,
            .marked = {}};
}

int sideOf(const ProposalButton::Face &face)
{
    return face.flush ? 0 : ProposalButton::outset;
}

int markSide()
{
    return scaled(20);
}

} // namespace

ProposalButton::ProposalButton(const ProposalRef &ref, const Face &face, QWidget *parent)
    : QAbstractButton(parent),
      m_ref(ref),
      m_face(face)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setText(face.text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ProposalButton::setOpen(bool open)
{
    m_open = open;
    update();
}

int ProposalButton::heightFor(const Face &face, int width)
{
    const int space = width - 2 * sideOf(face) - (face.quote ? indent : 0);
    const int origin = face.origin.isEmpty() ? 0 : 2 + smallOf(face.origin).height(space);
    return wordsOf(face).height(space) + origin + 2 * outsetAbove;
}

QSize ProposalButton::sizeHint() const
{
    return {scaled(320), heightForWidth(scaled(320))};
}

QSize ProposalButton::minimumSizeHint() const
{
    return {scaled(120), scaled(21) + 2 * outsetAbove};
}

void ProposalButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_open || underMouse() || isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_open ? QPen(color(Token::Slate), 1) : QPen(Qt::NoPen));
        painter.setBrush(color(Token::SlateWash));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const QRect inside = rect().adjusted(sideOf(m_face), outsetAbove, -sideOf(m_face), -outsetAbove);
    const auto at = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(inside.left() + x, inside.top() + y, width, height));
    };
    const int from = m_face.quote ? indent : 0;
    if (m_face.quote) {
        painter.fillRect(at(0, 0, rule, inside.height()), color(Token::LineStrong));
    }
    const int space = inside.width() - from;
    const TextBlock words = wordsOf(m_face);
    const int high = words.height(space);
    words.paint(painter, at(from, 0, space, high), Token::Ink, layoutDirection());
    if (!m_face.origin.isEmpty()) {
        smallOf(m_face.origin)
            .paint(painter, at(from, high + 2, space, inside.height() - high - 2),
                   m_face.sourced ? Token::InkSoft : Token::Warn, layoutDirection());
    }
}

ProposalButton::Face proposalFace(const ViewContext &context, const NameMask &mask, const ProposalRef &ref,
                                  const QString &search)
{
    const Proposal &proposal = proposalAt(*context.election, ref);
    ProposalButton::Face face{.text = proposalText(context, mask, proposal),
                              .quote = isQuoted(context, proposal),
                              .sourced = !proposal.sources.isEmpty(),
                              .origin = proposalOrigin(context, mask, proposal),
                              .marked = {}};
    if (!search.isEmpty()) {
        face.marked = occurrences(face.text, search);
    }
    return face;
}

NoProposalCell::NoProposalCell(const NoProposal &content, const QString &candidate, QWidget *parent)
    : QWidget(parent),
      m_content(content)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(
        tr("%1: %2", "a candidate; why nothing of theirs is shown").arg(candidate, content.words));
}

int NoProposalCell::heightFor(const NoProposal &content, int width)
{
    const int space = width - 2 * cellPadding - markSide() - 10;
    return std::max(scaled(44), smallOf(content.words).height(space) + scaled(14));
}

void NoProposalCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // found nothing is not the same as not looked: the mark and the border say so
    const bool looked = m_content.reason == NoProposal::Reason::NothingFound;
    painter.setPen(looked ? QPen(color(Token::Line), 1) : QPen(color(Token::LineStrong), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const auto at = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    Mark mark;
    mark.kind = looked ? Mark::Kind::Silent : Mark::Kind::Undocumented;
    paintMark(painter, QRectF(at(cellPadding, (height() - markSide()) / 2, markSide(), markSide())), mark);
    const int from = cellPadding + markSide() + 10;
    const int space = width() - from - cellPadding;
    const TextBlock words = smallOf(m_content.words);
    const int high = words.height(space);
    words.paint(painter, at(from, (height() - high) / 2, space, high), Token::InkSoft, layoutDirection());
}

} // namespace preau::gui
