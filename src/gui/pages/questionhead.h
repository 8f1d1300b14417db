// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewcontext.h"

#include <QWidget>

namespace preau::gui {

class DataLabel;
class IconLabel;
class QuestionPlan;
class QuestionProgress;
class SpanLabel;

/// What is asked: theme, number, the line of progress and the statement, in a column to read.
class QuestionHead : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionHead(QWidget *parent = nullptr);

    /// All but the statement's text, in which somebody looks for words to explain.
    void setQuestion(const ViewContext &context, const QuestionPlan &plan);
    void setSideMargin(int pixels);
    void setColumnWidth(int width);
    void setCountShown(bool shown);

    [[nodiscard]] SpanLabel *statement() const { return m_statement; }

    [[nodiscard]] QWidget *progress() const;
    [[nodiscard]] int columnHeight(int width) const;

signals:
    void opened(int place); ///< of the plan, from 0

private:
    QWidget *m_column;
    IconLabel *m_icon;
    DataLabel *m_theme;
    DataLabel *m_count;
    QuestionProgress *m_progress;
    SpanLabel *m_statement;
};

/// "Question 7 of 32"
[[nodiscard]] QString questionCount(const QuestionPlan &plan);

} // namespace preau::gui
