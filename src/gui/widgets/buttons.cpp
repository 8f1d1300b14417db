// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/buttons.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/words.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int iconGap = 6; ///< added to what Qt leaves between icon and text

/// An icon with room beside it, at the side where the text stands.
QIcon spaced(const QString &name, Token ink, bool mirrored, bool textAtLeft, qreal ratio)
{
    const int side = scaled(20);
    QIcon result;
    for (const auto &[token, mode] :
         {std::pair(ink, QIcon::Normal), std::pair(Token::LineStrong, QIcon::Disabled)}) {
        QPixmap canvas(QSize(side + iconGap, side) * ratio);
        canvas.setDevicePixelRatio(ratio);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        if (mirrored) {
            painter.translate(side + iconGap, 0);
            painter.scale(-1, 1);
        }
        const bool padLeft = textAtLeft != mirrored;
        painter.drawPixmap(padLeft ? iconGap : 0, 0, iconPixmap(name, side, token, ratio));
        painter.end();
        result.addPixmap(canvas, mode);
    }
    return result;
}

} // namespace

ActionButton::ActionButton(QWidget *parent) : ActionButton(Kind::Normal, parent) {}

ActionButton::ActionButton(Kind kind, QWidget *parent) : ActionButton(QString(), QString(), kind, parent) {}

ActionButton::ActionButton(const QString &text, const QString &iconName, Kind kind, QWidget *parent)
    : QPushButton(text, parent),
      m_kind(kind),
      m_iconName(iconName)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setKind(kind);
}

void ActionButton::setKind(Kind kind)
{
    m_kind = kind;
    static constexpr std::array names{"primary", "normal", "quiet"};
    const QString name = QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
    if (property("kind").toString() != name) {
        setProperty("kind", name);
        if (testAttribute(Qt::WA_WState_Polished)) {
            // the style sheet reads the property only when it polishes
            style()->unpolish(this);
            style()->polish(this);
        }
    }
    restyle();
}

void ActionButton::setIconName(const QString &name, bool flips, bool trailing)
{
    m_iconName = name;
    m_flips = flips;
    m_trailing = trailing;
    restyle();
}

QSize ActionButton::sizeHint() const
{
    return QPushButton::sizeHint().expandedTo(QSize(0, std::max(40, scaled(40))));
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    // a style sheet puts the first font back when a parent changes, and says so by a change of style
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange) {
        restyle();
    }
}

void ActionButton::restyle()
{
    setFont(gui::font(m_kind == Kind::Primary ? TypeRole::Heading : TypeRole::Body));
    const Token ink = m_kind == Kind::Primary ? Token::OnSlate
                      : m_kind == Kind::Quiet ? Token::Slate
                                              : Token::Ink;
    const bool rtl = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    setIcon(m_iconName.isEmpty()
                ? QIcon()
                : spaced(m_iconName, ink, m_flips && rtl, m_trailing != rtl, devicePixelRatioF()));
    setIconSize(QSize(scaled(20) + iconGap, scaled(20)));
    setLayoutDirection(m_trailing != rtl ? Qt::RightToLeft : Qt::LeftToRight);
    updateGeometry(); // layouts keep a height; this one follows the text size even where the font does not
}

LinkButton::LinkButton(QWidget *parent) : LinkButton(QString(), parent) {}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void LinkButton::setSmall(bool isSmall)
{
    m_small = isSmall;
    updateGeometry();
}

QFont LinkButton::textFont() const
{
    return gui::font(m_small ? TypeRole::Small : TypeRole::Body);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    // a rounded advance may fall short by a part of a pixel, and the text would be elided
    const auto wide = static_cast<int>(std::ceil(QFontMetricsF(textFont()).horizontalAdvance(text())));
    return {wide + 5, std::max(24, metrics.height() + 8)};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = isEnabled() ? color(m_ink) : color(Token::LineStrong);
    if (underMouse() && isEnabled()) {
        painter.fillRect(rect(), color(Token::SlateWash));
    }
    const QFont face = textFont();
    painter.setFont(face);
    painter.setPen(ink);
    const QRect area = rect().adjusted(2, 0, -2, 0);
    // measured as in sizeHint(): by parts of a pixel, what fits would be elided
    const QFontMetrics metrics(face);
    const QString shown = metrics.horizontalAdvance(text()) <= area.width()
                              ? text()
                              : metrics.elidedText(text(), Qt::ElideRight, area.width());
    const QRect drawn = QFontMetrics(face).boundingRect(area, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const int x = layoutDirection() == Qt::RightToLeft ? area.right() - drawn.width() : area.left();
    painter.drawText(
        area,
        static_cast<int>(Qt::AlignVCenter |
                         (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
        shown);
    const int baseline = drawn.top() + QFontMetrics(face).ascent() + 3;
    painter.drawLine(x, baseline, x + drawn.width(), baseline);
}

IconButton::IconButton(QWidget *parent) : IconButton(QString(), parent) {}

IconButton::IconButton(const QString &iconName, QWidget *parent, bool flips)
    : QToolButton(parent),
      m_iconName(iconName),
      m_flips(flips)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    restyle();
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(tooltipText(name));
}

void IconButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    restyle();
}

void IconButton::setFlips(bool flips)
{
    m_flips = flips;
    restyle();
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        restyle();
    }
}

void IconButton::restyle()
{
    setIcon(gui::icon(m_iconName, Token::Ink, m_flips));
    setIconSize(QSize(scaled(20), scaled(20)));
    const int side = std::max(36, scaled(32));
    setMinimumSize(side, side);
}

} // namespace preau::gui
