// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mark.h"

#include "analysis/comparison.h"
#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

QChar optionLetter(int option)
{
    return QChar(u'A' + option);
}

Mark::Kind nearestStance(int option, int size)
{
    // five equal bands of the coordinate from −1 to +1, the middle step of an odd scale being neutral
    const int band = (2 * option * 4 + (size - 1)) / (2 * (size - 1));
    constexpr std::array kinds{Mark::Kind::DisagreeStrongly, Mark::Kind::Disagree, Mark::Kind::Neutral,
                               Mark::Kind::Agree, Mark::Kind::AgreeStrongly};
    return kinds.at(static_cast<std::size_t>(std::clamp(band, 0, 4)));
}

void paintSign(QPainter &painter, const QRectF &disc, Mark::Kind kind, const QColor &ink)
{
    const qreal s = disc.width() / 20.0;
    const QPointF c = disc.center();
    painter.setPen(QPen(ink, 1.75 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return c + QPointF(x * s, y * s); };
    const auto tick = [&](qreal dx) {
        painter.drawPolyline(QPolygonF{at(-4 + dx, 0.3), at(-1.3 + dx, 2.9), at(3.6 + dx, -2.9)});
    };
    const auto cross = [&](qreal dx, qreal r) {
        painter.drawLine(at(dx - r, -r), at(dx + r, r));
        painter.drawLine(at(dx - r, r), at(dx + r, -r));
    };
    switch (kind) {
    case Mark::Kind::AgreeStrongly:
        painter.setPen(QPen(ink, 1.6 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(-6.2, 0.4), at(-3.7, 2.9), at(1.0, -2.9)});
        painter.drawPolyline(QPolygonF{at(-0.4, 1.8), at(0.7, 2.9), at(5.6, -2.9)});
        break;
    case Mark::Kind::Agree:
        tick(0.2);
        break;
    case Mark::Kind::Disagree:
        cross(0, 2.8);
        break;
    case Mark::Kind::DisagreeStrongly:
        painter.setPen(QPen(ink, 1.6 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        cross(-2.9, 2.2);
        cross(2.9, 2.2);
        break;
    case Mark::Kind::Neutral:
        painter.drawLine(at(-4, 0), at(4, 0));
        break;
    default:
        break;
    }
}

void paintText(QPainter &painter, const QRectF &disc, const QString &text, const QColor &ink)
{
    QFont textFont = font(TypeRole::SmallStrong);
    textFont.setPixelSize(std::max(7, static_cast<int>(disc.height() * (text.size() > 2 ? 0.42 : 0.55))));
    painter.setFont(textFont);
    painter.setPen(ink);
    painter.drawText(disc, Qt::AlignCenter, text);
}

void paintCorner(QPainter &painter, const QRectF &rect, const QString &sign)
{
    const qreal size = rect.width() * 0.6;
    const QRectF corner(rect.right() - size * 0.62, rect.top() - size * 0.28, size, size);
    painter.setPen(QPen(color(Token::LineStrong), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawEllipse(corner);
    paintText(painter, corner, sign, color(Token::Ink));
}

} // namespace

Mark optionMark(const Question &question, int option)
{
    const AnswerScale &answers = question.answers;
    if (option < 0 || option >= answers.size()) {
        return {};
    }
    if (!answers.isOrdered()) {
        return {.kind = Mark::Kind::Choice, .text = optionLetter(option)};
    }
    if (answers.kind == AnswerKind::Agreement3) {
        constexpr std::array kinds{Mark::Kind::Disagree, Mark::Kind::Neutral, Mark::Kind::Agree};
        return {.kind = kinds.at(static_cast<std::size_t>(option)), .text = {}};
    }
    return {.kind = nearestStance(option, answers.size()),
            .text = answers.kind == AnswerKind::Scale
                        ? QString::number(answers.size() > 12 ? option : option + 1)
                        : QString()};
}

Mark positionMark(const Question &question, const Position &position)
{
    switch (position.state) {
    case PositionState::Undocumented:
        return {.kind = Mark::Kind::Undocumented, .text = {}};
    case PositionState::Silent:
        return {.kind = Mark::Kind::Silent, .text = {}};
    case PositionState::Stated:
        break;
    }
    Mark mark = optionMark(question, position.option);
    mark.lowConfidence = position.confidence == Confidence::Low;
    const std::optional<int> &second = position.detail().secondReading;
    mark.oppositeReading =
        second && question.answers.isOrdered() &&
        stanceSign(question.answers, *second) * stanceSign(question.answers, position.option) < 0;
    return mark;
}

Mark answerMark(const Question &question, const std::optional<Answer> &answer)
{
    if (!answer) {
        return {};
    }
    switch (answer->kind) {
    case Answer::Kind::NoOpinion:
        return {.kind = Mark::Kind::NoOpinion, .text = {}};
    case Answer::Kind::Skipped:
        return {.kind = Mark::Kind::Skipped, .text = {}};
    case Answer::Kind::Stated:
        break;
    }
    return optionMark(question, answer->option);
}

void paintMark(QPainter &painter, const QRectF &rect, const Mark &mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal s = rect.width() / 20.0;
    const QRectF disc = rect.adjusted(1 * s, 1 * s, -1 * s, -1 * s);

    const auto filled = [&](Token fill, Token rim) {
        painter.setPen(fill == rim ? QPen(Qt::NoPen) : QPen(color(rim), 1.25 * s));
        painter.setBrush(color(fill));
        painter.drawEllipse(fill == rim ? disc : disc.adjusted(0.6 * s, 0.6 * s, -0.6 * s, -0.6 * s));
        const QColor ink = readableOn(currentTheme(), color(fill));
        if (mark.text.isEmpty()) {
            paintSign(painter, rect, mark.kind, ink);
        } else {
            paintText(painter, disc, mark.text, ink);
        }
    };
    const auto ring = [&](Token token, Qt::PenStyle style = Qt::SolidLine) {
        QPen pen(color(token), 1.6 * s, style, Qt::RoundCap);
        if (style == Qt::CustomDashLine) {
            pen.setDashPattern({0.1, 2.25});
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(0.8 * s, 0.8 * s, -0.8 * s, -0.8 * s));
    };

    switch (mark.kind) {
    case Mark::Kind::AgreeStrongly:
        filled(Token::Agree2, Token::Agree2);
        break;
    case Mark::Kind::Agree:
        filled(Token::Agree1, Token::Agree2);
        break;
    case Mark::Kind::Disagree:
        filled(Token::Disagree1, Token::Disagree2);
        break;
    case Mark::Kind::DisagreeStrongly:
        filled(Token::Disagree2, Token::Disagree2);
        break;
    case Mark::Kind::Neutral:
        ring(Token::Neutral);
        if (mark.text.isEmpty()) {
            paintSign(painter, rect, mark.kind, color(Token::Neutral));
        } else {
            paintText(painter, disc, mark.text, color(Token::Ink));
        }
        break;
    case Mark::Kind::Choice:
        ring(Token::Slate);
        paintText(painter, disc, mark.text, color(Token::Ink));
        break;
    case Mark::Kind::Silent: {
        ring(Token::LineStrong);
        QPainterPath clip;
        clip.addEllipse(disc.adjusted(1.4 * s, 1.4 * s, -1.4 * s, -1.4 * s));
        painter.setClipPath(clip);
        painter.setPen(QPen(color(Token::LineStrong), 1.2 * s));
        for (qreal x = -disc.height(); x < disc.width(); x += 4 * s) {
            painter.drawLine(QPointF(disc.left() + x, disc.bottom()),
                             QPointF(disc.left() + x + disc.height(), disc.top()));
        }
        break;
    }
    case Mark::Kind::Undocumented: {
        QPen pen(color(Token::LineStrong), 1.7 * s, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.3, 1.6});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(0.9 * s, 0.9 * s, -0.9 * s, -0.9 * s));
        break;
    }
    case Mark::Kind::NoOpinion:
        ring(Token::Neutral);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::InkSoft));
        painter.drawEllipse(disc.center(), 2.0 * s, 2.0 * s);
        break;
    case Mark::Kind::Skipped:
        painter.setPen(QPen(color(Token::InkSoft), 1.9 * s, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(disc.center() + QPointF(-4 * s, 0), disc.center() + QPointF(4 * s, 0));
        break;
    case Mark::Kind::None:
        break;
    }
    painter.setClipping(false);
    if (mark.oppositeReading) {
        paintCorner(painter, rect, u"≠"_s);
    } else if (mark.lowConfidence) {
        paintCorner(painter, rect, u"?"_s);
    }
    painter.restore();
}

MarkWidget::MarkWidget(QWidget *parent, int size) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkWidget::setMark(const Mark &mark)
{
    m_mark = mark;
    update();
}

QSize MarkWidget::sizeHint() const
{
    // room at the upper right for the corner sign
    return {scaled(m_size) + scaled(4), scaled(m_size) + scaled(4)};
}

void MarkWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal size = scaled(m_size);
    const qreal top = (height() - size) / 2.0;
    paintMark(painter, QRectF((width() - size) / 2.0, top, size, size), m_mark);
}

} // namespace preau::gui
