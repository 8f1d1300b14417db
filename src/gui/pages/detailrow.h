// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/mark.h"
#include "widgets/textblock.h"

#include <QAbstractButton>

namespace preau::gui {

/// A row of the detail pane that leads to another detail: its text over as many lines as it takes, a quiet
/// line above (who), below it a stance with its mark, and a chevron.
class DetailRow : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString caption; ///< above; may be empty
        QString text;
        bool quote = false;       ///< behind a rule
        std::optional<Mark> mark; ///< with its words, below
        QString words;
    };

    explicit DetailRow(const Content &content, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int textStart() const;
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] int contentHeight(int width) const;
    [[nodiscard]] TextBlock captionBlock() const;
    [[nodiscard]] TextBlock textBlock() const;
    [[nodiscard]] TextBlock wordsBlock() const;

    Content m_content;
};

} // namespace preau::gui
