// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/mark.h"

#include <QAbstractButton>

namespace preau::gui {

/// An answer and the one that would take its place, as marks with an arrow between them, then what would
/// follow in a sentence.
class ChangeLine : public QAbstractButton
{
    Q_OBJECT

public:
    ChangeLine(const Mark &from, const Mark &to, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static int textStart();

    Mark m_from;
    Mark m_to;
};

} // namespace preau::gui
