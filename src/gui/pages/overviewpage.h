// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/overviewrow.h"
#include "widgets/page.h"

#include <QSet>

class QHBoxLayout;
class QVBoxLayout;

namespace preau::gui {

class FootBar;
class PageHeader;
class PageScroll;
class SegmentedControl;

/// Every answer before the results, to change in place and to weigh.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    enum class Filter { All, NoOpinion, Skipped, Weighted, Unseen, Changed };

    explicit OverviewPage(QWidget *parent = nullptr);

    /// Questions whose statement or options are not those that were answered any more. A question leaves the
    /// set once it is answered again.
    void setChanged(const QSet<QuestionId> &changed);

    /// The number of the question the questionnaire stands at, for the way back; 0: not told.
    void setResume(int number);

    void setFilter(Filter filter);

    [[nodiscard]] Filter filter() const { return m_filter; }

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;

signals:
    void questionRequested(int question);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the rows were built for; anything else is updated in place.
    struct Built
    {
        ElectionPtr election;
        QString language;
        bool easyReading = false;
        int scale = 0;
        friend bool operator==(const Built &, const Built &) = default;
    };

    void build();
    void updateAnswers();
    void updateFilters();
    void applyFilter();
    void relayout();
    [[nodiscard]] bool passes(const Question &question, Filter filter) const;
    void editAnswer(int question, Answer::Kind kind, int option);
    void editImportance(int question, Importance importance);
    void editTheme(const ThemeId &theme, ThemeImportance importance);
    void moveFocus(int question, int step);

    Built m_built;
    QSet<QuestionId> m_changed;
    Filter m_filter = Filter::All;
    QList<Filter> m_offered; ///< in the order of the segments
    int m_resume = 0;
    QList<qsizetype> m_shape; ///< questions of each theme row
    std::optional<OverviewColumns> m_columns;

    QWidget *m_top;
    PageHeader *m_header;
    ActionButton *m_results;
    QWidget *m_bar;
    SegmentedControl *m_segments;
    ChoiceCombo *m_filterCombo;
    DataLabel *m_counted;
    QWidget *m_tableHead;
    QHBoxLayout *m_headRow;
    QList<DataLabel *> m_headLabels;
    PageScroll *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_listLayout;
    DataLabel *m_nothing;
    QList<OverviewThemeRow *> m_themeRows;
    QList<ThemeId> m_themeIds;
    QList<OverviewRow *> m_rows; ///< in the order shown
    FootBar *m_foot;
    ActionButton *m_back;
    DataLabel *m_hint;
    QWidget *m_empty;
    DataLabel *m_emptyText;
    ActionButton *m_emptyAction;
};

} // namespace preau::gui
