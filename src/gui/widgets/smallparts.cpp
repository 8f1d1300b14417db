// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/smallparts.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/portrait.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace preau::gui {

void paintMonogram(QPainter &painter, const QRectF &rect, const QString &initials,
                   const QString &portraitPath)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Line), 1));
    painter.setBrush(color(Token::Sunken));
    const QRectF disc = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawEllipse(disc);
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    QWidget *painted = painter.device() && painter.device()->devType() == QInternal::Widget
                           ? static_cast<QWidget *>(painter.device())
                           : nullptr;
    const QImage picture = portrait(portraitPath, qRound(rect.height() * ratio), painted);
    if (!picture.isNull()) {
        QPainterPath clip;
        clip.addEllipse(disc);
        painter.setClipPath(clip, Qt::IntersectClip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, picture);
        painter.setClipping(false);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
        painter.restore();
        return;
    }
    QFont face = font(TypeRole::SmallStrong);
    face.setPixelSize(std::max(8, static_cast<int>(rect.height() * (initials.size() > 2 ? 0.3 : 0.37))));
    painter.setFont(face);
    painter.setPen(color(Token::Ink));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials);
    painter.restore();
}

void paintPartyBar(QPainter &painter, const QRectF &rect, const QString &colour)
{
    const QColor own(colour);
    painter.fillRect(rect, colour.isEmpty() || !own.isValid() ? color(Token::InkSoft) : own);
    const bool horizontal = rect.width() >= rect.height();
    painter.setPen(QPen(color(Token::LineStrong), 1));
    if (horizontal) {
        painter.drawLine(QPointF(rect.left(), rect.top() - 0.5), QPointF(rect.right(), rect.top() - 0.5));
    } else {
        painter.drawLine(QPointF(rect.left() - 0.5, rect.top()), QPointF(rect.left() - 0.5, rect.bottom()));
    }
}

Monogram::Monogram(QWidget *parent, int size) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Monogram::setInitials(const QString &initials)
{
    m_initials = initials;
    update();
}

void Monogram::setPortrait(const QString &path)
{
    m_portrait = path;
    update();
}

QSize Monogram::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void Monogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMonogram(painter, QRectF(rect()), m_initials, m_portrait);
}

namespace {

std::pair<Token, Token> badgeTokens(Badge::Tone tone)
{
    switch (tone) {
    case Badge::Tone::Warn:
        return {Token::WarnWash, Token::Warn};
    case Badge::Tone::Error:
        return {Token::ErrorWash, Token::Error};
    case Badge::Tone::Ok:
        return {Token::OkWash, Token::Ok};
    case Badge::Tone::Plain:
        break;
    }
    return {Token::Sunken, Token::InkSoft};
}

} // namespace

Badge::Badge(const QString &text, Tone tone, QWidget *parent)
    : DataLabel(text, parent, TypeRole::Small),
      m_tone(tone)
{
    setWordWrap(false);
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTone(tone);
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    setInk(badgeTokens(tone).second);
    update();
}

void Badge::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto [wash, ink] = badgeTokens(m_tone);
        painter.setBrush(color(wash));
        // on black the wash does not show: the outline does
        painter.setPen(currentTheme() == ThemeKind::Contrast ? QPen(color(ink), 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    DataLabel::paintEvent(event);
}

namespace {

std::pair<Token, Token> stripTokens(NoticeStrip::Tone tone)
{
    switch (tone) {
    case NoticeStrip::Tone::Warn:
        return {Token::WarnWash, Token::Warn};
    case NoticeStrip::Tone::Error:
        return {Token::ErrorWash, Token::Error};
    case NoticeStrip::Tone::Quiet:
        return {Token::Sunken, Token::Ink};
    case NoticeStrip::Tone::Info:
        break;
    }
    return {Token::SlateWash, Token::Ink};
}

} // namespace

NoticeStrip::NoticeStrip(Tone tone, const QString &iconName, QWidget *parent)
    : QWidget(parent),
      m_tone(tone),
      m_iconName(iconName),
      m_icon(new QLabel(this)),
      m_label(new DataLabel(this, TypeRole::Small, stripTokens(tone).second)),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(12, 8, 12, 8);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_layout->addWidget(m_label, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    restyle();
    hide();
}

void NoticeStrip::setText(const QString &text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

void NoticeStrip::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignVCenter);
    m_layout->setAlignment(m_icon, Qt::AlignVCenter); // what stands behind is taller than a line
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [wash, ink] = stripTokens(m_tone);
    painter.setBrush(color(wash));
    painter.setPen(currentTheme() == ThemeKind::Contrast ? QPen(color(ink), 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void NoticeStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange) {
        restyle();
    }
}

void NoticeStrip::restyle()
{
    const QPixmap pixmap =
        iconPixmap(m_iconName, scaled(16), stripTokens(m_tone).second, devicePixelRatioF());
    m_icon->setPixmap(pixmap);
    m_icon->setFixedSize(scaled(16), scaled(18));
}

Card::Card(QWidget *parent, Token background, Token border)
    : QFrame(parent),
      m_background(background),
      m_border(border)
{
}

void Card::setTokens(Token background, Token border)
{
    m_background = background;
    m_border = border;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(m_background));
    painter.setPen(QPen(color(m_border), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

Hairline::Hairline(QWidget *parent, Token ink, Qt::Orientation orientation) : QWidget(parent), m_ink(ink)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
    } else {
        setFixedWidth(1);
    }
}

void Hairline::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(m_ink));
}

IconLabel::IconLabel(const QString &name, QWidget *parent, int size, Token ink, bool flips)
    : QWidget(parent),
      m_name(name),
      m_size(size),
      m_ink(ink),
      m_flips(flips)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString &name)
{
    m_name = name;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = scaled(m_size);
    const QRect target((width() - side) / 2, (height() - side) / 2, side, side);
    if (m_flips && layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.drawPixmap(
        target, iconPixmap(m_name, side, isEnabled() ? m_ink : Token::LineStrong, devicePixelRatioF()));
}

} // namespace preau::gui
