// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/columnhead.h"

#include "widgets/mark.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int barHeight = 4;

} // namespace

ColumnHead::ColumnHead(const ViewContext &context, int candidate, int proposals, QWidget *parent)
    : QAbstractButton(parent),
      m_initials(context.candidateInitials(candidate)),
      m_portrait(context.candidatePortrait(candidate)),
      m_colour(context.candidateColour(candidate)),
      m_party(context.candidateParty(candidate)),
      m_blind(context.blind)
{
    setContextMenuPolicy(Qt::CustomContextMenu); // of the program's own: it says what it may
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setText(context.candidateName(candidate));
    const Candidate &who = context.election->candidates[candidate];
    // how much someone proposes would tell who it is
    m_count = context.blind ? QString()
              : who.refused ? tr("file refused")
                            : tr("%n proposal(s)", nullptr, proposals);
    if (!who.withdrawn.isNull() && !context.blind) {
        m_count = tr("withdrawn on %1").arg(dateWords(who.withdrawn)) + u" · "_s + m_count;
    }
    QStringList spoken{text(), m_party, m_count};
    spoken.removeAll(QString());
    setToolTip(tooltipText(spoken.join(u'\n')));
    setAccessibleName(
        tr("%1: open the page", "a candidate with party and number of proposals").arg(spoken.join(u", "_s)));
}

int ColumnHead::headHeight()
{
    return barHeight + scaled(60);
}

void ColumnHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect below = rect().adjusted(0, barHeight, 0, 0);
    if (underMouse()) {
        painter.fillRect(below, color(Token::SlateWash));
    }
    const QRectF bar(0, 0, width(), barHeight);
    if (m_blind) {
        painter.fillRect(bar, color(Token::Line));
    } else {
        paintPartyBar(painter, bar, m_colour);
    }
    const int side = scaled(36);
    const QRect disc(0, barHeight + below.height() / 2 - side / 2, side, side);
    paintMonogram(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), disc)), m_initials,
                  m_portrait);
    paintWords(painter, QRect(side + 12, below.y(), width() - side - 12, below.height()));
}

void ColumnHead::paintWords(QPainter &painter, const QRect &area) const
{
    const bool second = !m_party.isEmpty() || !m_count.isEmpty();
    const int line = scaled(20);
    const int below = second ? scaled(18) : 0;
    const int top = area.y() + area.height() / 2 - (line + below) / 2;
    const Qt::Alignment edge = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = static_cast<int>(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine;
    const auto draw = [&](const QString &words, TypeRole role, Token ink, int y, int height) {
        const QFont face = gui::font(role);
        painter.setFont(face);
        painter.setPen(color(ink));
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), QRect(area.x(), y, area.width(), height)), flags,
            QFontMetrics(face).elidedText(words, Qt::ElideRight, area.width()));
    };
    draw(text(), TypeRole::Heading, Token::Ink, top, line);
    if (second) {
        // the party gives way, the number stays
        const QString count = m_party.isEmpty() || m_count.isEmpty() ? m_count : u" · "_s + m_count;
        const QFontMetrics small(gui::font(TypeRole::Small));
        const QString party =
            small.elidedText(m_party, Qt::ElideRight, area.width() - small.horizontalAdvance(count));
        draw(party + count, TypeRole::Small, Token::InkSoft, top + line, below);
    }
}

} // namespace preau::gui
