// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/choicerow.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QPainter>

namespace preau::gui {

namespace {

enum class ChoiceSign { Box, Ring };

/// Where the parts of a row lie, from its leading edge; the one measure for hints and painting.
struct RowPlan
{
    int sign = 0;
    int icon = 0; ///< its side; 0: none
    int textLeft = 0;
    int textWidth = 0;
    int trailingWidth = 0;
    int wordsHeight = 0;
    int descriptionHeight = 0;
    int height = 0;
};

QFont choiceFont(const ChoiceFace &face)
{
    return font(face.strong ? TypeRole::Heading : TypeRole::Body);
}

RowPlan planRow(const ChoiceFace &face, const QString &words, int width)
{
    RowPlan plan;
    plan.sign = scaled(18);
    plan.textLeft = plan.sign + (face.iconName.isEmpty() ? 12 : 10);
    if (!face.iconName.isEmpty()) {
        plan.icon = scaled(20);
        plan.textLeft += plan.icon + 10;
    }
    if (!face.trailing.isEmpty()) {
        plan.trailingWidth = QFontMetrics(font(TypeRole::Body)).horizontalAdvance(face.trailing);
    }
    plan.textWidth =
        std::max(scaled(40), width - plan.textLeft - (plan.trailingWidth > 0 ? plan.trailingWidth + 12 : 0));
    plan.wordsHeight = wrappedHeight(words, choiceFont(face), plan.textWidth);
    plan.descriptionHeight = wrappedHeight(face.description, font(TypeRole::Small), plan.textWidth);
    const int text = plan.wordsHeight + plan.descriptionHeight;
    plan.height = std::max({face.height, scaled(face.height), text + (face.ruled ? 12 : 8)});
    return plan;
}

int naturalRowWidth(const ChoiceFace &face, const QString &words)
{
    const RowPlan plan = planRow(face, words, 10000);
    const int text = std::max(
        QFontMetrics(choiceFont(face)).horizontalAdvance(words),
        std::min(scaled(300), QFontMetrics(font(TypeRole::Small)).horizontalAdvance(face.description)));
    return plan.textLeft + text + 2 + (plan.trailingWidth > 0 ? plan.trailingWidth + 12 : 0);
}

void paintChoiceSign(QPainter &painter, const QRectF &rect, ChoiceSign sign, const QAbstractButton &button)
{
    const bool on = button.isChecked();
    const bool enabled = button.isEnabled();
    const QColor filled = color(enabled ? Token::Slate : Token::LineStrong);
    const qreal s = rect.width() / 18.0;
    if (sign == ChoiceSign::Box) {
        painter.setPen(on ? QPen(Qt::NoPen) : QPen(color(Token::LineStrong), 1));
        painter.setBrush(on ? filled : color(Token::Surface));
        painter.drawRoundedRect(on ? rect : rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (on) {
            painter.setPen(QPen(color(Token::OnSlate), 1.9 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            const auto at = [&](qreal x, qreal y) { return rect.topLeft() + QPointF(x * s, y * s); };
            painter.drawPolyline(QPolygonF{at(4.5, 9.4), at(7.5, 12.4), at(13.5, 5.8)});
        }
        return;
    }
    painter.setPen(QPen(on ? filled : color(Token::LineStrong), on ? 2 : 1));
    painter.setBrush(color(Token::Surface));
    const qreal inset = on ? 1 : 0.5;
    painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(filled);
        painter.drawEllipse(rect.center(), 4 * s, 4 * s);
    }
}

void paintChoiceRow(QPainter &painter, ChoiceSign sign, const ChoiceFace &face, const QAbstractButton &button)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const RowPlan plan = planRow(face, button.text(), button.width());
    const bool rtl = button.layoutDirection() == Qt::RightToLeft;
    const int width = button.width();
    const auto placed = [&](int left, int top, int w, int h) {
        return QRect(rtl ? width - left - w : left, top, w, h);
    };
    if (button.underMouse() && button.isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::SlateWash));
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(-2, 1, 2, -1), 4, 4);
    }
    const int text = plan.wordsHeight + plan.descriptionHeight;
    const int top = (button.height() - text) / 2;
    // the sign stands level with the first line of the words
    const int firstLine = QFontMetrics(choiceFont(face)).height();
    paintChoiceSign(painter, QRectF(placed(0, top + (firstLine - plan.sign) / 2, plan.sign, plan.sign)), sign,
                    button);
    if (plan.icon > 0) {
        painter.drawPixmap(placed(plan.sign + 10, top + (firstLine - plan.icon) / 2, plan.icon, plan.icon),
                           iconPixmap(face.iconName, plan.icon, Token::InkSoft, button.devicePixelRatioF()));
    }
    drawWrapped(painter, placed(plan.textLeft, top, plan.textWidth, plan.wordsHeight), button.text(),
                choiceFont(face), color(button.isEnabled() ? Token::Ink : Token::InkSoft),
                button.layoutDirection());
    drawWrapped(painter,
                placed(plan.textLeft, top + plan.wordsHeight, plan.textWidth, plan.descriptionHeight),
                face.description, font(TypeRole::Small), color(Token::InkSoft), button.layoutDirection());
    painter.setPen(color(Token::InkSoft));
    if (plan.trailingWidth > 0) {
        painter.setFont(font(TypeRole::Body));
        painter.drawText(placed(width - plan.trailingWidth, 0, plan.trailingWidth, button.height()),
                         static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), face.trailing);
    }
    if (face.ruled) {
        painter.fillRect(QRect(0, button.height() - 1, width, 1), color(Token::Line));
    }
}

template<class Row>
void prepareRow(Row *row)
{
    row->setContextMenuPolicy(Qt::NoContextMenu);
    row->setCursor(Qt::PointingHandCursor);
    row->setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
}

bool changesRowSize(QEvent::Type type)
{
    return type == QEvent::ApplicationFontChange || type == QEvent::FontChange || type == QEvent::StyleChange;
}

} // namespace

CheckRow::CheckRow(QWidget *parent) : CheckRow(QString(), parent) {}

CheckRow::CheckRow(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    prepareRow(this);
}

void CheckRow::setFace(const ChoiceFace &face)
{
    m_face = face;
    setAccessibleDescription(face.description.isEmpty() ? face.trailing : face.description);
    updateGeometry();
    update();
}

void CheckRow::setDescription(const QString &text)
{
    ChoiceFace face = m_face;
    face.description = text;
    setFace(face);
}

QSize CheckRow::sizeHint() const
{
    const int width = naturalRowWidth(m_face, text());
    return {width, heightForWidth(width)};
}

QSize CheckRow::minimumSizeHint() const
{
    return {scaled(120), std::max(m_face.height, scaled(m_face.height))};
}

int CheckRow::heightForWidth(int width) const
{
    return planRow(m_face, text(), width).height;
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChoiceRow(painter, ChoiceSign::Box, m_face, *this);
}

void CheckRow::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (changesRowSize(event->type())) {
        updateGeometry();
    }
}

RadioRow::RadioRow(QWidget *parent) : RadioRow(QString(), parent) {}

RadioRow::RadioRow(const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    prepareRow(this);
}

void RadioRow::setFace(const ChoiceFace &face)
{
    m_face = face;
    setAccessibleDescription(face.description.isEmpty() ? face.trailing : face.description);
    updateGeometry();
    update();
}

void RadioRow::setDescription(const QString &text)
{
    ChoiceFace face = m_face;
    face.description = text;
    setFace(face);
}

QSize RadioRow::sizeHint() const
{
    const int width = naturalRowWidth(m_face, text());
    return {width, heightForWidth(width)};
}

QSize RadioRow::minimumSizeHint() const
{
    return {scaled(120), std::max(m_face.height, scaled(m_face.height))};
}

int RadioRow::heightForWidth(int width) const
{
    return planRow(m_face, text(), width).height;
}

void RadioRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChoiceRow(painter, ChoiceSign::Ring, m_face, *this);
}

void RadioRow::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (changesRowSize(event->type())) {
        updateGeometry();
    }
}

} // namespace preau::gui
