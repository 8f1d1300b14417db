// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/comparisondelegate.h"
#include "pages/comparefilter.h"
#include "widgets/page.h"

#include <memory>

class QBoxLayout;

namespace preau::gui {

namespace Ui {
class ComparePage;
}

class ColumnMenu;
class EmptyState;
class LinkButton;
class NoticeStrip;
class PositionsView;
class ProposalsView;
class SegmentedControl;

/// Every position of every candidate side by side: a matrix of questions and candidates, or where columns do
/// not fit, a block for each question. Each cell opens the detail pane. The other view of the same choice is
/// the programmes: columns of proposals, topic by topic.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;
    void setDetailTarget(const DetailTarget &target) override;
    bool focusSearch() override;
    void describe(ViewAddress &address) const override;
    void open(const ViewAddress &address) override;

    /// Less than its tools side by side: they wrap, move into a menu or onto a row of their own.
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, 360}; }

    void setKind(CompareKind kind);

    [[nodiscard]] CompareKind kind() const { return m_filter.kind; }

    void setOnlyDifferences(bool only);
    void setOnlyMissing(bool only);
    void setOnlyShared(bool only);
    void setDensity(ComparisonDensity density);
    void setThemeFilter(const ThemeId &theme); ///< empty: all themes
    void setSearchText(const QString &text);
    void setHiddenCandidates(const QSet<CandidateId> &hidden);
    void setFolded(const ThemeId &theme, bool folded);
    /// Makes a position the current one and brings it into view, unfolding its theme; false where a filter
    /// leaves it out.
    bool showCell(int candidate, int question);
    /// The same for a proposal, in the other view.
    bool showProposal(const ProposalRef &proposal);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void composeTop();
    void connectChoices();
    void connectPositions();
    void connectProposals();

    void rebuild(bool fromStart);
    void rebuildProposals(bool fromStart);
    void updateTools();
    void updateHeader();
    void updateFoot();
    void updateColumns();

    void arrange();
    void arrangePositions(int margin);
    void arrangeProposals();
    void sayEmpty(const QString &text, const QString &note, const QString &action,
                  void (ComparePage::*remedy)());
    void clearSearch();
    void showAllQuestions();
    void showAllCandidates();
    void showAllTopics();
    void showPositions();
    void goHome();

    void openColumnMenu(int candidate, const QPoint &at);
    void moveColumns(const QList<int> &order, int candidate);
    void forgetOwnOrder();
    void hide(int candidate);
    void showQuestions(const QList<int> &questions, QWidget *anchor);
    void onProposalReached(const ProposalRef &ref);

    [[nodiscard]] QList<int> shownCandidates() const { return m_filter.candidates(context()); }

    std::unique_ptr<Ui::ComparePage> m_ui;
    ColumnMenu *m_columnMenu;
    PositionsView *m_positions;
    ProposalsView *m_proposals;
    SegmentedControl *m_kindControl;
    NoticeStrip *m_blindStrip;
    LinkButton *m_reveal;
    QBoxLayout *m_stripGap;
    EmptyState *m_empty;

    CompareFilter m_filter;
    DisplayOrder m_orderMoved; ///< what the order was when columns were moved
    bool m_blindMoved = false;
    QSet<ThemeId> m_folded;
    ComparisonDensity m_density = ComparisonDensity::MarksAndWords;
    DetailTarget m_detail;
    QuestionId m_question; ///< whose detail was opened last, or that an address led to
    ProposalFinder m_finder;
    ProposalsByTopic m_topics;
    bool m_updating = false;
    ElectionId m_shownElection;
};

} // namespace preau::gui
