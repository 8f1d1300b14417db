// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/robustnesswords.h"
#include "widgets/page.h"

class QVBoxLayout;

namespace preau::gui {

class DataLabel;
class LinkButton;

/// The single answers that would change the first place: those one step away, and the larger ones on demand.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    /// `selected`: whose position opens where a change would leave nobody first.
    void setContent(const RobustnessWords &words, int selected);
    void closeLarger();

signals:
    void detailRequested(const preau::gui::DetailTarget &target);
    void heightChanged();

private:
    void fill();
    void addChanges(QVBoxLayout *column, const QList<QuestionChanges> &questions);
    [[nodiscard]] QWidget *newLine(int question, const SingleChange &change);

    RobustnessWords m_words;
    int m_selected = -1;
    bool m_largerShown = false;
    DataLabel *m_title;
    DataLabel *m_lead;
    QVBoxLayout *m_changes;
    LinkButton *m_showLarger;
    QVBoxLayout *m_larger;
};

} // namespace preau::gui
