// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/changeline.h"

#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace preau::gui {

namespace {

constexpr int markSide = 20;
constexpr int arrowWide = 16;
constexpr int gap = 6;
constexpr int margin = 4;

} // namespace

ChangeLine::ChangeLine(const Mark &from, const Mark &to, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent),
      m_from(from),
      m_to(to)
{
    setText(sentence);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChangeLine::textStart()
{
    return margin + 2 * scaled(markSide) + scaled(arrowWide) + 2 * gap + scaled(10);
}

int ChangeLine::heightForWidth(int width) const
{
    const int text =
        wrappedHeight(this->text(), gui::font(TypeRole::Small), std::max(40, width - textStart() - margin));
    return std::max({28, scaled(markSide) + 8, text + 8});
}

QSize ChangeLine::sizeHint() const
{
    const int wide = scaled(500);
    return {wide, heightForWidth(wide)};
}

QSize ChangeLine::minimumSizeHint() const
{
    return {textStart() + scaled(80), scaled(markSide) + 8};
}

void ChangeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::SlateWash));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const int side = scaled(markSide);
    const int arrow = scaled(arrowWide);
    const QFont small = gui::font(TypeRole::Small);
    const int text = wrappedHeight(this->text(), small, std::max(40, width() - textStart() - margin));
    // level with the first line of a sentence that takes several
    const int line = QFontMetrics(small).lineSpacing();
    const int top = (height() - std::max(side, text)) / 2;
    const int textTop = top + (text > side ? 0 : (side - text) / 2);
    const int markTop = text > side ? textTop + (line - side) / 2 : top;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](int x, int width) {
        return mirrored(QRect(x, std::max(0, markTop), width, side), rect(), layoutDirection());
    };
    paintMark(painter, place(margin, side), m_from);
    paintMark(painter, place(margin + side + 2 * gap + arrow, side), m_to);
    const QRect shaft = place(margin + side + gap, arrow);
    painter.setPen(QPen(color(Token::InkSoft), 1.6 * arrow / arrowWide, Qt::SolidLine, Qt::RoundCap));
    const double y = shaft.center().y() + 0.5;
    const double from = rtl ? shaft.right() - 1 : shaft.left() + 2;
    const double to = rtl ? shaft.left() + 3 : shaft.right() - 2;
    const double wing = (rtl ? 1 : -1) * arrow / 4.0;
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.drawLine(QPointF(to + wing, y + wing), QPointF(to, y));
    painter.drawLine(QPointF(to + wing, y - wing), QPointF(to, y));
    drawWrapped(painter,
                mirrored(QRect(textStart(), textTop, std::max(40, width() - textStart() - margin), text),
                         rect(), layoutDirection()),
                this->text(), small, color(Token::Ink), layoutDirection());
}

} // namespace preau::gui
