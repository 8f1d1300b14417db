// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/answers.h"
#include "model/election.h"

#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace preau::gui {

/// A stance as it is drawn everywhere: a disc with a sign. Words always stand beside it.
struct Mark
{
    enum class Kind {
        AgreeStrongly,
        Agree,
        Neutral,
        Disagree,
        DisagreeStrongly,
        Choice,       ///< a ring with the option's letter
        Silent,       ///< diagonal hatching
        Undocumented, ///< dotted circle
        NoOpinion,    ///< the voter's: ring with a small dot
        Skipped,      ///< the voter's: short dash, no circle
        None,         ///< nothing: a question the voter has not seen
    };
    Kind kind = Kind::None;
    QString text; ///< number of a scale step or letter of a choice, drawn in the disc in place of the sign
    bool lowConfidence = false;   ///< "?" at the corner
    bool oppositeReading = false; ///< "≠" at the corner
    friend bool operator==(const Mark &, const Mark &) = default;
};

/// The mark of an option of a question: agreement kinds by stance, a scale step as the disc of the nearest of
/// the five stances with its number, a choice as a ring with its letter.
[[nodiscard]] Mark optionMark(const Question &question, int option);
[[nodiscard]] Mark positionMark(const Question &question, const Position &position);
[[nodiscard]] Mark answerMark(const Question &question, const std::optional<Answer> &answer);

/// Draws inside `rect` (square; the corner sign may stand out by a fifth). Never mirrored.
void paintMark(QPainter &painter, const QRectF &rect, const Mark &mark);

/// A mark as a widget of 20 px (scaled); decorative, so its words beside it carry the accessible text.
class MarkWidget : public QWidget
{
    Q_OBJECT

public:
    explicit MarkWidget(QWidget *parent = nullptr, int size = 20);
    void setMark(const Mark &mark);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
    int m_size;
};

} // namespace preau::gui
