// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/answerbutton.h"

#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

AnswerKey answerKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return {};
    }
    const QString text = event.text();
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        return {.kind = AnswerKey::Kind::Option, .option = event.key() - Qt::Key_1};
    }
    if (event.key() == Qt::Key_N) {
        return {.kind = AnswerKey::Kind::NoOpinion};
    }
    if (event.key() == Qt::Key_P) {
        return {.kind = AnswerKey::Kind::Skip};
    }
    static const QString frenchRow = u"&é\"'(-è_ç"_s;
    const qsizetype place = text.size() == 1 ? frenchRow.indexOf(text.front()) : -1;
    if (place >= 0) {
        return {.kind = AnswerKey::Kind::Option, .option = static_cast<int>(place)};
    }
    return {};
}

QList<int> shownOptions(const Question &question)
{
    QList<int> options;
    for (int i = 0; i < question.answers.size(); ++i) {
        options.append(i);
    }
    if (question.answers.isAgreement()) {
        std::ranges::reverse(options);
    }
    return options;
}

Answers answered(const Answers &answers, const QuestionId &question, Answer::Kind kind, int option)
{
    Answers changed = answers;
    Answer &answer = changed.questions[question];
    answer.kind = kind;
    answer.option = kind == Answer::Kind::Stated ? option : -1;
    return changed;
}

AnswerButton::AnswerButton(QWidget *parent, Shape shape) : QAbstractButton(parent), m_shape(shape)
{
    setCheckable(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerButton::setShape(Shape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

void AnswerButton::setMark(const Mark &mark)
{
    m_mark = mark;
    update();
}

void AnswerButton::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(QString(words).replace(u'\n', u' '));
    updateGeometry();
    update();
}

void AnswerButton::setDescription(const QString &text)
{
    m_description = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

void AnswerButton::setKey(const QString &key)
{
    m_key = key;
    update();
}

QString AnswerButton::shownWords() const
{
    return m_shape == Shape::Tile ? m_words : QString(m_words).replace(u'\n', u' ');
}

int AnswerButton::markSize() const
{
    switch (m_shape) {
    case Shape::Tile:
        return scaled(28);
    case Shape::Row:
        return scaled(22);
    case Shape::Quiet:
        break;
    }
    return scaled(20);
}

int AnswerButton::textWidth(int width) const
{
    if (m_shape == Shape::Tile) {
        return width - 16;
    }
    const int key = m_key.isEmpty() ? 0 : scaled(24);
    return std::max(scaled(40), width - 24 - markSize() - scaled(12) - key);
}

int AnswerButton::wordsHeight(int width) const
{
    // measured in semibold, so that choosing an answer never changes the height
    return wrappedHeight(shownWords(),
                         gui::font(m_shape == Shape::Quiet ? TypeRole::Body : TypeRole::Heading),
                         textWidth(width));
}

int AnswerButton::descriptionHeight(int room) const
{
    return wrappedHeight(m_description, gui::font(TypeRole::Small), room);
}

int AnswerButton::heightForWidth(int width) const
{
    const int words = wordsHeight(width);
    switch (m_shape) {
    case Shape::Tile:
        return std::max(scaled(104), scaled(18) + markSize() + scaled(10) + words + scaled(8));
    case Shape::Row:
        return std::max(std::max(40, scaled(40)), words + scaled(16));
    case Shape::Quiet:
        break;
    }
    return std::max(scaled(56), words + descriptionHeight(textWidth(width)) + scaled(12));
}

QSize AnswerButton::sizeHint() const
{
    const int width = m_shape == Shape::Tile ? scaled(136) : scaled(356);
    return {width, heightForWidth(width)};
}

QSize AnswerButton::minimumSizeHint() const
{
    return {m_shape == Shape::Tile ? scaled(88) : scaled(160), std::max(40, scaled(40))};
}

void AnswerButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const qreal line = chosen ? 2 : 1;
    const bool bordered = m_shape != Shape::Quiet;
    const bool washed = chosen || (underMouse() && isEnabled());
    painter.setPen(chosen     ? QPen(color(Token::Slate), line)
                   : bordered ? QPen(color(Token::LineStrong), line)
                              : QPen(Qt::NoPen));
    painter.setBrush(washed     ? QBrush(color(Token::SlateWash))
                     : bordered ? QBrush(color(Token::Surface))
                                : QBrush(Qt::NoBrush));
    if (bordered || washed) {
        painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
    }
    if (m_shape == Shape::Tile) {
        paintTile(painter);
    } else {
        paintRow(painter);
    }
}

void AnswerButton::paintTile(QPainter &painter) const
{
    const int side = markSize();
    paintMark(painter, QRectF((width() - side) / 2.0, scaled(18), side, side), m_mark);
    painter.setFont(gui::font(isChecked() ? TypeRole::Heading : TypeRole::Body));
    painter.setPen(color(Token::Ink));
    const int top = scaled(18) + side + scaled(10);
    painter.drawText(QRect(8, top, width() - 16, height() - top),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, shownWords());
    if (!m_key.isEmpty()) {
        painter.setFont(gui::font(isChecked() ? TypeRole::SmallStrong : TypeRole::Small));
        painter.setPen(color(Token::InkSoft));
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        painter.drawText(QRect(8, 6, width() - 16, scaled(20)),
                         static_cast<int>((rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop), m_key);
    }
}

void AnswerButton::paintRow(QPainter &painter) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](int left, int top, int w, int h) {
        return QRect(rtl ? width() - left - w : left, top, w, h);
    };
    const int side = markSize();
    paintMark(painter, QRectF(placed(12, (height() - side) / 2, side, side)), m_mark);
    const int left = 12 + side + scaled(12);
    const int room = textWidth(width());
    const int words = wordsHeight(width());
    const int top = (height() - words - descriptionHeight(room)) / 2;
    drawWrapped(painter, placed(left, top, room, words), shownWords(),
                gui::font(isChecked() ? TypeRole::Heading : TypeRole::Body),
                color(m_shape == Shape::Quiet && !isChecked() ? Token::Slate : Token::Ink),
                layoutDirection());
    drawWrapped(painter, placed(left, top + words, room, height()), m_description, gui::font(TypeRole::Small),
                color(Token::InkSoft), layoutDirection());
    painter.setFont(gui::font(TypeRole::Small));
    painter.setPen(color(Token::InkSoft));
    if (!m_key.isEmpty()) {
        const int keyWidth = scaled(20);
        painter.drawText(placed(width() - 12 - keyWidth, 0, keyWidth, height()),
                         static_cast<int>((rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter), m_key);
    }
}

void AnswerButton::keyPressEvent(QKeyEvent *event)
{
    // arrows belong to whoever holds the buttons; Return answers like Space
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) {
            click();
        }
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void AnswerButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        update();
    }
}

} // namespace preau::gui
