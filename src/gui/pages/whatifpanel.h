// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/whatif.h"
#include "widgets/viewcontext.h"

#include <QWidget>

class QBoxLayout;

namespace preau::gui {

class ActionButton;
class ChoiceBox;
class DataLabel;
class Hairline;
class PageScroll;
class WhatIfThemeRow;

/// Weights, answers, method and rule to try out, the ranking following beside it. It holds no trial of its
/// own: it says what the reader wants and shows what it is given.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    void setResult(const ViewContext &context); ///< the real answers and settings
    void setTrial(const Trial &trial, const TrialResult &result);
    void clear();
    void unfold(const ThemeId &theme);

    [[nodiscard]] WhatIfThemeRow *row(const ThemeId &theme) const;

    /// As high as all it holds when `width` wide, for a page that scrolls as a whole.
    [[nodiscard]] int fullHeight(int width) const;

    static constexpr int gutter = 20; ///< kept free at the trailing edge for the scroll bar

signals:
    void trialEdited(const preau::Trial &trial);
    void keepRequested();
    void heightChanged(); ///< of what it holds

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void arrange();
    void editTheme(const ThemeId &theme, ThemeImportance importance);
    void editAnswer(int question, const Answer &answer);
    void putBack(const ThemeId &theme);
    [[nodiscard]] QString firstWords(const TrialResult &result) const;

    ViewContext m_context;
    Trial m_trial;
    QWidget *m_head;
    DataLabel *m_title;
    DataLabel *m_lead;
    DataLabel *m_first;
    ActionButton *m_keep;
    ActionButton *m_putBackAll;
    QBoxLayout *m_buttons;
    QBoxLayout *m_choices;
    DataLabel *m_methodName;
    DataLabel *m_missingName;
    ChoiceBox *m_method;
    ChoiceBox *m_missing;
    Hairline *m_line;
    PageScroll *m_scroll;
    QList<WhatIfThemeRow *> m_rows;
};

/// "Trial: two themes left out, Work, Health; method: directional. Your answers do not change." Empty where
/// nothing is tried.
[[nodiscard]] QString trialSentence(const ViewContext &context, const Trial &trial);

} // namespace preau::gui
