// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datalabel.h"

#include "widgets/textblock.h"
#include "widgets/words.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace preau::gui {

DataLabel::DataLabel(QWidget *parent, TypeRole role, Token ink) : DataLabel(QString(), parent, role, ink) {}

DataLabel::DataLabel(const QString &text, QWidget *parent, TypeRole role, Token ink)
    : QLabel(parent),
      m_role(role),
      m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setText(text);
    restyle();
}

void DataLabel::setRole(TypeRole role)
{
    m_role = role;
    restyle();
}

void DataLabel::setInk(Token ink)
{
    m_ink = ink;
    restyle();
}

void DataLabel::setElided(bool elided)
{
    m_elided = elided;
    setWordWrap(!elided);
    updateGeometry();
    update();
}

void DataLabel::setPlain(const QString &text)
{
    setText(text);
    if (m_elided) {
        setAccessibleName(text);
    }
}

void DataLabel::setMaxLines(int lines)
{
    m_maxLines = lines;
    updateGeometry();
    update();
}

void DataLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignSelectable();
}

bool DataLabel::isSelectable() const
{
    return textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

/// Text that can be selected is laid out by Qt, which would put it to the edge of its own direction.
void DataLabel::alignSelectable()
{
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute |
                 Qt::AlignVCenter);
}

int DataLabel::mostHeight() const
{
    const QMargins margins = contentsMargins();
    return m_maxLines > 0 ? m_maxLines * fontMetrics().lineSpacing() + margins.top() + margins.bottom()
                          : QWIDGETSIZE_MAX;
}

QSize DataLabel::sizeHint() const
{
    return QLabel::sizeHint().boundedTo({QWIDGETSIZE_MAX, mostHeight()});
}

QSize DataLabel::minimumSizeHint() const
{
    if (m_elided) {
        return {scaled(24), fontMetrics().height()};
    }
    return QLabel::minimumSizeHint().boundedTo({QWIDGETSIZE_MAX, mostHeight()});
}

int DataLabel::heightForWidth(int width) const
{
    return std::min(QLabel::heightForWidth(width), mostHeight());
}

void DataLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::ApplicationPaletteChange:
    case QEvent::ApplicationFontChange:
    // a style sheet puts its colour over the palette when it polishes, and the first font and palette back
    // when a parent changes
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        restyle();
        break;
    case QEvent::LayoutDirectionChange:
        if (isSelectable()) {
            alignSelectable();
        }
        break;
    default:
        break;
    }
}

void DataLabel::paintEvent(QPaintEvent *event)
{
    if (isSelectable() || !pixmap(Qt::ReturnByValue).isNull()) {
        QLabel::paintEvent(event);
        return;
    }
    // drawn here, because a style sheet gives every QLabel one colour, whatever its palette says
    QPainter painter(this);
    painter.setPen(isEnabled() ? color(m_ink) : color(Token::InkSoft));
    const QRect area = contentsRect();
    // the text reads in its own direction, whatever that of the interface
    const int flags =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute) |
        (text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    if (m_maxLines > 0) {
        paintLines(painter);
        return;
    }
    if (!m_elided) {
        painter.drawText(area, flags | (wordWrap() ? Qt::TextWordWrap : 0), text());
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    painter.drawText(area, flags | Qt::TextSingleLine, shown);
    // the whole text for those who point; escaped, because tooltips guess at markup
    setToolTip(shown == text() ? QString() : tooltipText(text()));
}

void DataLabel::paintLines(QPainter &painter)
{
    TextBlock block{.text = text(),
                    .font = font(),
                    .lineHeight = fontMetrics().lineSpacing(),
                    .maxLines = 0,
                    .marked = {}};
    const bool fits = block.lineCount(contentsRect().width()) <= m_maxLines;
    block.maxLines = m_maxLines;
    QRect area = contentsRect();
    area.setTop(area.top() + std::max(0, (area.height() - block.height(area.width())) / 2));
    block.paint(painter, area, isEnabled() ? m_ink : Token::InkSoft, layoutDirection());
    setToolTip(fits ? QString() : tooltipText(text()));
}

void DataLabel::restyle()
{
    if (m_restyling) {
        return;
    }
    m_restyling = true;
    setFont(gui::font(m_role));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(m_ink));
    setPalette(colors);
    m_restyling = false;
}

} // namespace preau::gui
