// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/detailrow.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int padding = 9;

int markSide()
{
    return scaled(16);
}

} // namespace

DetailRow::DetailRow(const Content &content, QWidget *parent) : QAbstractButton(parent), m_content(content)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setText(content.text);
    QStringList spoken{content.caption, content.text, content.words};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u". "_s));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int DetailRow::textStart() const
{
    return m_content.quote ? 16 : 0;
}

int DetailRow::textWidth(int width) const
{
    return width - textStart() - scaled(16) - 12;
}

TextBlock DetailRow::captionBlock() const
{
    return {.text = m_content.caption,
            .font = gui::font(TypeRole::Small),
            .lineHeight = scaled(18),
            .maxLines = 0,
            .marked = {}};
}

TextBlock DetailRow::textBlock() const
{
    return {.text = m_content.text,
            .font = gui::font(TypeRole::Body),
            .lineHeight = scaled(21),
            .maxLines = 0,
            .marked = {}};
}

TextBlock DetailRow::wordsBlock() const
{
    return {.text = m_content.words,
            .font = gui::font(TypeRole::Small),
            .lineHeight = scaled(18),
            .maxLines = 0,
            .marked = {}};
}

int DetailRow::contentHeight(int width) const
{
    const int space = textWidth(width);
    int height = textBlock().height(space);
    if (!m_content.caption.isEmpty()) {
        height += captionBlock().height(space) + 1;
    }
    if (m_content.mark) {
        height += 4 + std::max(markSide(), wordsBlock().height(space - markSide() - 8));
    }
    return height;
}

QSize DetailRow::sizeHint() const
{
    return {scaled(240), heightForWidth(scaled(240))};
}

QSize DetailRow::minimumSizeHint() const
{
    return {scaled(120), scaled(40)};
}

int DetailRow::heightForWidth(int width) const
{
    return std::max(scaled(40), contentHeight(width) + 2 * padding);
}

void DetailRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void DetailRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.fillRect(rect(), color(Token::SlateWash));
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    const int space = textWidth(width());
    const int from = textStart();
    const int high = contentHeight(width());
    int y = (height() - high) / 2;
    if (m_content.quote) {
        painter.fillRect(at(0, y, 3, high), color(Token::LineStrong));
    }
    const auto put = [&](const TextBlock &block, int x, int wide, Token ink) {
        const int tall = block.height(wide);
        block.paint(painter, at(x, y, wide, tall), ink, layoutDirection());
        y += tall;
    };
    if (!m_content.caption.isEmpty()) {
        put(captionBlock(), from, space, Token::InkSoft);
        y += 1;
    }
    put(textBlock(), from, space, Token::Ink);
    if (m_content.mark) {
        y += 4;
        const int side = markSide();
        paintMark(painter, QRectF(at(from, y + (wordsBlock().lineHeight - side) / 2, side, side)),
                  *m_content.mark);
        put(wordsBlock(), from + side + 8, space - side - 8, Token::InkSoft);
    }
    const int side = scaled(16);
    painter.drawPixmap(
        at(width() - side, (height() - side) / 2, side, side),
        iconPixmap(rtl ? u"chevron-left"_s : u"chevron-right"_s, side, Token::InkSoft, devicePixelRatioF()));
}

} // namespace preau::gui
