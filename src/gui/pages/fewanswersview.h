// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace preau::gui {

/// In place of a ranking on one or two answers: who says what on them, every candidate under their position.
class FewAnswersView : public QScrollArea
{
    Q_OBJECT

public:
    explicit FewAnswersView(QWidget *parent = nullptr);

    void setAnswers(const ViewContext &context, int answered);

    [[nodiscard]] QSize sizeHint() const override { return {600, 240}; } ///< it scrolls

signals:
    void detailRequested(const preau::gui::DetailTarget &target);
    void rankingRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addQuestion(QVBoxLayout *column, int question);
    void arrange();
    [[nodiscard]] int columnsPerRow() const;

    struct Block
    {
        QGridLayout *grid = nullptr;
        QList<QWidget *> cells;
    };

    ViewContext m_context;
    QList<Block> m_blocks; ///< one a question
    int m_answered = 0;
};

} // namespace preau::gui
