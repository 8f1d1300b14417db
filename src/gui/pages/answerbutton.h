// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/mark.h"

#include <QAbstractButton>

class QKeyEvent;

namespace preau::gui {

/// One answer to a statement: its mark, its words and the key that gives it.
class AnswerButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Shape {
        Tile,  ///< mark above words, one of a row of equals
        Row,   ///< mark beside words, one of a stack
        Quiet, ///< as a row without border, with a line that explains: no opinion, skip
    };

    explicit AnswerButton(QWidget *parent = nullptr, Shape shape = Shape::Tile);

    void setShape(Shape shape);
    void setMark(const Mark &mark);
    void setWords(const QString &words); ///< a line feed breaks them in a tile, and is a space elsewhere
    void setDescription(const QString &text);
    void setKey(const QString &key); ///< shown in the corner; empty: none

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString shownWords() const;
    [[nodiscard]] int markSize() const;
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] int wordsHeight(int width) const;
    [[nodiscard]] int descriptionHeight(int room) const;
    void paintTile(QPainter &painter) const;
    void paintRow(QPainter &painter) const;

    Shape m_shape;
    Mark m_mark;
    QString m_words;
    QString m_description;
    QString m_key;
};

/// What a key means while a question is shown.
struct AnswerKey
{
    enum class Kind { None, Option, NoOpinion, Skip };
    Kind kind = Kind::None;
    int option = -1; ///< from 0, in the order the options are shown
};

/// 1 to 9, N and P. On keyboards whose upper row gives digits with Shift only (French), the unshifted keys
/// count as well.
[[nodiscard]] AnswerKey answerKey(const QKeyEvent &event);

/// Option indexes in the order they are shown: agreement first for the agreement kinds, else as written.
[[nodiscard]] QList<int> shownOptions(const Question &question);

/// The answer with another option, its importance kept.
[[nodiscard]] Answers answered(const Answers &answers, const QuestionId &question, Answer::Kind kind,
                               int option = -1);

} // namespace preau::gui
