// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/scaleslider.h"

#include "widgets/buttons.h"
#include "widgets/datalabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

int handleSize()
{
    return scaled(24);
}

} // namespace

ScaleLine::ScaleLine(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setPageStep(10);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScaleLine::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

QSize ScaleLine::sizeHint() const
{
    return {scaled(240), std::max(40, scaled(40))};
}

void ScaleLine::choose(int value)
{
    setValue(std::clamp(value, minimum(), maximum()));
    setChosen(true);
    emit chosenByReader(this->value());
}

void ScaleLine::chooseAt(int x)
{
    const qreal margin = handleSize() / 2.0;
    const qreal span = std::max(1.0, width() - 2 * margin);
    qreal part = std::clamp((x - margin) / span, 0.0, 1.0);
    if (layoutDirection() == Qt::RightToLeft) {
        part = 1 - part;
    }
    choose(minimum() + static_cast<int>(std::lround(part * (maximum() - minimum()))));
}

bool ScaleLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            event->accept(); // on the line they move the handle, not the questionnaire
            return true;
        }
    }
    return QAbstractSlider::event(event);
}

void ScaleLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        chooseAt(event->position().toPoint().x());
    }
}

void ScaleLine::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        chooseAt(event->position().toPoint().x());
    }
}

void ScaleLine::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ScaleLine::keyPressEvent(QKeyEvent *event)
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = rtl ? 1 : -1;
        break;
    case Qt::Key_Right:
        step = rtl ? -1 : 1;
        break;
    case Qt::Key_Down:
        step = -1;
        break;
    case Qt::Key_Up:
        step = 1;
        break;
    case Qt::Key_PageDown:
        step = -pageStep();
        break;
    case Qt::Key_PageUp:
        step = pageStep();
        break;
    case Qt::Key_Home:
        choose(minimum());
        return;
    case Qt::Key_End:
        choose(maximum());
        return;
    default:
        event->ignore();
        return;
    }
    // the first key only takes hold of the middle
    choose(m_chosen ? value() + step : (minimum() + maximum()) / 2);
}

void ScaleLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal margin = handleSize() / 2.0;
    const qreal middle = height() / 2.0;
    const QRectF track(margin, middle - scaled(2), width() - 2 * margin, scaled(4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::LineStrong));
    painter.drawRoundedRect(track, 2, 2);
    painter.setPen(QPen(color(Token::LineStrong), 1));
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const qreal x = track.left() + track.width() * quarter / 4;
        painter.drawLine(QPointF(x, middle + scaled(8)), QPointF(x, middle + scaled(13)));
    }
    if (!m_chosen || maximum() <= minimum()) {
        return;
    }
    qreal part = static_cast<qreal>(value() - minimum()) / (maximum() - minimum());
    if (layoutDirection() == Qt::RightToLeft) {
        part = 1 - part;
    }
    const QPointF center(track.left() + track.width() * part, middle);
    painter.setPen(QPen(color(Token::Surface), 2));
    painter.setBrush(color(Token::Slate));
    painter.drawEllipse(center, handleSize() / 2.0 - 1, handleSize() / 2.0 - 1);
}

ScaleSlider::ScaleSlider(QWidget *parent)
    : QWidget(parent),
      m_line(new ScaleLine(this)),
      m_less(new IconButton(u"chevron-left"_s, this, true)),
      m_more(new IconButton(u"chevron-right"_s, this, true)),
      m_value(new DataLabel(this, TypeRole::Title)),
      m_low(new DataLabel(this, TypeRole::Small, Token::InkSoft)),
      m_high(new DataLabel(this, TypeRole::Small, Token::InkSoft))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_value->setAlignment(Qt::AlignHCenter);
    m_high->setAlignment(Qt::AlignRight);
    grid->addWidget(m_value, 0, 0, 1, 4);
    grid->addWidget(m_less, 1, 0);
    grid->addWidget(m_line, 1, 1, 1, 2);
    grid->addWidget(m_more, 1, 3);
    grid->addWidget(m_low, 2, 0, 1, 2);
    grid->addWidget(m_high, 2, 2, 1, 2);
    connect(m_line, &ScaleLine::chosenByReader, this, &ScaleSlider::chosen);
    connect(m_less, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { step(1); });
    m_less->setAutoRepeat(true);
    m_more->setAutoRepeat(true);
}

void ScaleSlider::setScale(int steps, int value, const QString &lowWords, const QString &highWords,
                           const QString &valueWords, const QString &name)
{
    m_line->setRange(0, std::max(1, steps - 1));
    m_line->setChosen(value >= 0);
    m_line->setValue(value >= 0 ? value : m_line->maximum() / 2);
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(value >= 0 ? valueWords : tr("Nothing chosen yet"));
    m_value->setText(value >= 0 ? valueWords : tr("Choose a place on the line"));
    m_value->setRole(value >= 0 ? TypeRole::Title : TypeRole::Body);
    m_value->setInk(value >= 0 ? Token::Ink : Token::InkSoft);
    m_value->setMinimumHeight(QFontMetrics(gui::font(TypeRole::Title)).height());
    m_low->setText(lowWords);
    m_high->setText(highWords);
    m_less->setName(tr("One step down"));
    m_less->setAccessibleDescription(lowWords);
    m_more->setName(tr("One step up"));
    m_more->setAccessibleDescription(highWords);
}

void ScaleSlider::step(int by)
{
    const int from = m_line->isChosen() ? m_line->value() + by : m_line->maximum() / 2;
    emit chosen(std::clamp(from, m_line->minimum(), m_line->maximum()));
}

} // namespace preau::gui
