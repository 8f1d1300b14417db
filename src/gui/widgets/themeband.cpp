// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/themeband.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

int startOfTitle(const QString &iconName, int margin)
{
    return margin + scaled(24) + (hasIcon(iconName) ? scaled(28) : 0);
}

TextBlock titleBlock(const QString &title)
{
    return textBlock(title, TypeRole::Heading, 20);
}

TextBlock noteBlock(const QString &note)
{
    return textBlock(note, TypeRole::Small, 20, 1);
}

} // namespace

ThemeBand::ThemeBand(Note note, int margin, QWidget *parent)
    : QAbstractButton(parent),
      m_place(note),
      m_margin(margin)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ThemeBand::setTheme(const QString &title, const QString &iconName, bool folded)
{
    setText(title);
    m_icon = iconName;
    m_folded = folded;
    setAccessibleName(folded ? tr("%1, folded").arg(title) : tr("%1, unfolded").arg(title));
    updateGeometry();
    update();
}

void ThemeBand::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

int ThemeBand::titleStart() const
{
    return startOfTitle(m_icon, m_margin);
}

QSize ThemeBand::sizeHint() const
{
    return {scaled(320), heightForWidth(width() > 100 ? width() : scaled(640))};
}

QSize ThemeBand::minimumSizeHint() const
{
    return {scaled(160), sizeHint().height()};
}

int ThemeBand::heightFor(const QString &title, const QString &iconName, int margin, int width)
{
    const int room = width - startOfTitle(iconName, margin) - margin;
    return std::max(scaled(32) + 8, titleBlock(title).height(room) + 12);
}

int ThemeBand::heightForWidth(int width) const
{
    if (m_place == Note::Behind) {
        return heightFor(text(), m_icon, m_margin, width);
    }
    const int note = m_note.isEmpty() ? 0 : noteBlock(m_note).naturalWidth(width) + 16;
    return std::max(scaled(32), titleBlock(text()).height(width - titleStart() - m_margin - note) + 12);
}

QRect ThemeBand::at(int x, int y, int width, int height) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
}

void ThemeBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(underMouse() ? Token::SlateWash : Token::Band));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
    paintSymbols(painter);
    if (m_place == Note::AtEnd) {
        painter.fillRect(QRect(0, 0, width(), 1), color(Token::LineStrong));
        paintNoteAtEnd(painter);
    } else {
        paintNoteBehind(painter);
    }
}

void ThemeBand::paintSymbols(QPainter &painter) const
{
    const int chevron = scaled(16);
    const QString name = !m_folded                              ? u"chevron-down"_s
                         : layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s
                                                                : u"chevron-right"_s;
    painter.drawPixmap(at(m_margin, (height() - chevron) / 2, chevron, chevron),
                       iconPixmap(name, chevron, Token::Ink, devicePixelRatioF()));
    if (hasIcon(m_icon)) {
        const int side = scaled(20);
        painter.drawPixmap(at(m_margin + scaled(24), (height() - side) / 2, side, side),
                           iconPixmap(m_icon, side, Token::Ink, devicePixelRatioF()));
    }
}

void ThemeBand::paintNoteAtEnd(QPainter &painter) const
{
    const TextBlock note = noteBlock(m_note);
    const int noteWidth = m_note.isEmpty() ? 0 : note.naturalWidth(width()) + 2;
    const int space = width() - titleStart() - m_margin - (noteWidth > 0 ? noteWidth + 14 : 0);
    const TextBlock title = titleBlock(text());
    const int high = title.height(space);
    title.paint(painter, at(titleStart(), (height() - high) / 2, space, high), Token::Ink, layoutDirection());
    if (noteWidth > 0) {
        note.paint(
            painter,
            at(width() - m_margin - noteWidth, (height() - note.lineHeight) / 2, noteWidth, note.lineHeight),
            Token::InkSoft, layoutDirection());
    }
}

void ThemeBand::paintNoteBehind(QPainter &painter) const
{
    const TextBlock title = titleBlock(text());
    const int space = width() - titleStart() - m_margin;
    const int natural = title.naturalWidth(space);
    const int high = title.height(space);
    title.paint(painter, at(titleStart(), (height() - high) / 2, space, high), Token::Ink, layoutDirection());
    const int note = lineWidth(m_note, TypeRole::Small);
    if (high <= title.lineHeight && natural + 10 + note <= space) {
        noteBlock(m_note).paint(painter,
                                at(titleStart() + natural + 10, (height() - high) / 2, note + 2, high),
                                Token::InkSoft, layoutDirection());
    }
}

} // namespace preau::gui
