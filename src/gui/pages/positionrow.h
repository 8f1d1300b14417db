// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/mark.h"

#include <QAbstractButton>

namespace preau::gui {

/// A position as one target: statement, mark, words and a chevron.
class PositionRow : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(int question READ question CONSTANT)

public:
    struct Content
    {
        int question = -1;
        QString statement;
        Mark mark;
        QString words;
    };

    /// The words stand below the statement where `noteWidth` is 0, else in a column of that width.
    PositionRow(const Content &content, int noteWidth);

    [[nodiscard]] int question() const { return m_question; }

    void setOpen(bool open); ///< its detail is shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_question;
    bool m_open = false;
};

} // namespace preau::gui
