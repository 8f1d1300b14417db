// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/robustnesswords.h"
#include "widgets/page.h"
#include "widgets/pagescroll.h"

#include <QHash>

class QProgressBar;
class QTimer;

namespace preau::gui {

class ActionButton;
class ChangeList;
class DataLabel;
class FlowLayout;
class LinkButton;
class RobustnessTables;
class VerdictBoard;

/// How far the first place depends on the method, on what happens with unknown positions, on each question
/// and on each theme, and which single answers would change it. Every drawing has its table.
class RobustnessPanel : public PageScroll
{
    Q_OBJECT

public:
    explicit RobustnessPanel(QWidget *parent = nullptr);

    /// What the figures will belong to; what was shown before goes.
    void setResult(const ViewContext &context, const MatchResult &result);
    void setSelected(int candidate); ///< whose range is said
    /// Empty: nobody is first, so there is nothing to try.
    void setRobustness(const std::optional<Robustness> &robustness);
    void setComputing();
    void setProgress(int done, int total);
    void setCancelled();
    void setTableShown(bool shown);
    void clear();
    void focusBoard();

    [[nodiscard]] VerdictBoard *settingsBoard() const { return m_settings; }

    [[nodiscard]] VerdictBoard *questionsBoard() const { return m_questions; }

    [[nodiscard]] VerdictBoard *themesBoard() const { return m_themes; }

    /// As high as all it holds when `width` wide, for a page that scrolls as a whole.
    [[nodiscard]] int fullHeight(int width) const;

    [[nodiscard]] QSize sizeHint() const override { return {600, 240}; } ///< it scrolls

    static constexpr int gutter = 20; ///< kept free at the trailing edge for the scroll bar

signals:
    void detailRequested(const preau::gui::DetailTarget &target);
    void whyRequested(int candidate, const preau::ThemeId &theme);
    void settingsEdited(const preau::MatchSettings &settings); ///< to see the ranking computed so
    void cancelRequested();
    void computeRequested();
    void heightChanged(); ///< of what it holds

private:
    /// A variant without one question or theme.
    struct LeftOut
    {
        QString name;
        Verdict verdict = Verdict::Same;
        QList<int> first;
    };

    void composeWaiting();
    void composeCharts();
    void composeContent();
    void fill();
    void fillSettings();
    void fillLeftOut();
    void fillStrip(VerdictBoard *board, DataLabel *names, const QList<LeftOut> &variants);
    void fillLegend();
    void fillPairs();
    void showTables();
    void showState();
    void connectBoard(VerdictBoard *board, VariantPlace::Board which);
    void pin(const VariantPlace &place);
    void describe(const VariantPlace &place);
    void follow();

    RobustnessWords m_words;
    std::optional<Robustness> m_robustness;
    enum class State { Computing, Cancelled, Nothing, Ready } m_state = State::Computing;
    int m_selected = -1;
    VariantPlace m_pinned;
    QHash<std::pair<int, int>, QString> m_fullWords; ///< of places described before
    bool m_tableShown = false;

    QTimer *m_slow; ///< progress is shown once it took a while
    QWidget *m_waiting;
    DataLabel *m_waitingWords;
    QProgressBar *m_progress;
    ActionButton *m_stop;
    ActionButton *m_compute;
    QWidget *m_content;
    DataLabel *m_title;
    DataLabel *m_lead;
    LinkButton *m_asTable;
    QWidget *m_charts;
    RobustnessTables *m_tables;
    VerdictBoard *m_settings;
    VerdictBoard *m_questions;
    VerdictBoard *m_themes;
    FlowLayout *m_legend;
    DataLabel *m_described;
    LinkButton *m_follow;
    DataLabel *m_range;
    DataLabel *m_questionsWords;
    DataLabel *m_questionsCount;
    DataLabel *m_questionsNames;
    DataLabel *m_themesWords;
    DataLabel *m_themesCount;
    DataLabel *m_themesNames;
    ChangeList *m_changes;
    DataLabel *m_pairsTitle;
    QVBoxLayout *m_pairs;
};

} // namespace preau::gui
