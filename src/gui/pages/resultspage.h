// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/robustness.h"
#include "analysis/whatif.h"
#include "widgets/page.h"

#include <memory>

namespace preau::gui {

namespace Ui {
class ResultsPage;
}

class ActionButton;
class RankingModel;
class RobustnessRunner;

/// Who is closest on the questions the voter answered, why, and on which themes. With one or two answers it
/// shows who says what instead of a ranking, and with none what to do.
class ResultsPage : public Page
{
    Q_OBJECT

public:
    enum class Tab { Why, Themes, Robustness, WhatIf, Map };

    explicit ResultsPage(QWidget *parent = nullptr);
    ~ResultsPage() override;

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;

    void setTab(Tab tab);
    void describe(ViewAddress &address) const override;
    void open(const ViewAddress &address) override;
    void showCandidate(int candidate); ///< selects, and shows why where there is room for one pane only
    void showMethod(bool shown);
    void showAnyway(); ///< the ranking on one or two answers
    /// What is tried out, until it is put back, kept or the page is cleared. It changes no answer.
    void tryOut(const Trial &trial);

    [[nodiscard]] const Trial &trial() const { return m_trial; }

signals:
    void codeRequested();                                ///< the answers as a QR code, on the result sheet
    void compareRequested(const QList<int> &candidates); ///< exactly these, side by side

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshEmpty(const QString &title, const QString &words, const QString &action, PageId target);
    void refreshFew();
    void refreshRanking();
    void select(int candidate);
    void showRobustness();
    void showTrial();
    void keepTrial();
    void compute();
    [[nodiscard]] Tab tab() const;
    void arrangePanes();
    void reveal(const QWidget *in, const QRect &row);
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] bool isNarrow() const;

    std::unique_ptr<Ui::ResultsPage> m_ui;
    ActionButton *m_qr; ///< in the head, with the next, where there is a ranking
    ActionButton *m_sheet;
    ActionButton *m_continue; ///< in the head, while there are too few answers
    RankingModel *m_model;
    RobustnessRunner *m_runner;
    MatchResult m_result;
    std::optional<Robustness> m_robustness;
    ElectionPtr m_computedFor; ///< what m_robustness belongs to, with the two below
    Answers m_computedAnswers;
    MatchSettings m_computedSettings;
    Trial m_trial;
    ElectionId m_election;
    CandidateId m_selected;
    PageId m_emptyTarget = PageId::Home;
    bool m_anyway = false;
    bool m_paneShown = false; ///< in a narrow page: the pane, not the ranking
};

} // namespace preau::gui
