// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/proposalsbytopic.h"
#include "itemmodels/comparisondelegate.h"
#include "widgets/page.h"

#include <QAction>
#include <QSet>

#include <memory>

class QCheckBox;
class QMenu;

namespace preau::gui {

namespace Ui {
class ComparePage;
}

class ActionButton;
class CandidateChooser;
class ColumnMenu;
class ComparisonBlocks;
class ComparisonView;
class NoticeStrip;
class ProposalsView;
class SegmentedControl;

/// Two views of the same choice of candidates and themes.
enum class CompareKind { Positions, Proposals };

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

    /// Less than its tools side by side: they wrap, move into a menu or onto a row of their own.
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, 360}; }

    void setKind(CompareKind kind);

    [[nodiscard]] CompareKind kind() const { return m_kind; }

    void setOnlyDifferences(bool only);
    void setOnlyMissing(bool only); ///< questions on which somebody shown is not documented yet
    void setOnlyShared(bool only);  ///< topics on which at least two of those shown have proposals
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
    void rebuild(bool fromStart);
    void rebuildProposals(bool fromStart);
    void arrangeProposals();
    void updateProposalsFoot();
    void showQuestions(const QList<int> &questions, QWidget *anchor);
    void updateTools();
    void updateMenus();
    void updateHeader();
    void updateFoot();
    void updateColumns();
    void arrangeFoot();
    void arrange();
    void showEmpty(const QString &text, const QString &note, const QString &action,
                   void (ComparePage::*remedy)());
    void clearSearch();
    void showAllQuestions();
    void showAllCandidates();
    void showAllTopics();
    void showPositions();
    void goHome();
    void moveColumns(const QList<int> &order, int candidate);
    void forgetOwnOrder();
    void onCellActivated(const DetailTarget &target);
    void onCurrentCellChanged(const DetailTarget &target);
    void revealSearch();
    void openMenu(QMenu *menu, const QWidget *anchor);
    [[nodiscard]] QList<int> shownCandidates() const;
    [[nodiscard]] bool narrow() const;

    std::unique_ptr<Ui::ComparePage> m_ui;
    ComparisonModel *m_model;
    ComparisonView *m_view;
    ComparisonBlocks *m_blocks;
    CandidateChooser *m_chooser;
    ColumnMenu *m_columnMenu;
    ProposalsView *m_proposals;
    SegmentedControl *m_kindControl;
    NoticeStrip *m_blindStrip;
    QWidget *m_empty;
    QWidget *m_emptyText;
    QWidget *m_emptyNote;
    ActionButton *m_emptyAction;
    void (ComparePage::*m_remedy)() = nullptr;

    QSet<CandidateId> m_hidden;
    QList<CandidateId> m_ownOrder; ///< that the reader moved columns into; empty: the order of the context
    DisplayOrder m_orderMoved;     ///< what that order was when columns were moved
    bool m_blindMoved = false;
    ThemeId m_theme;
    CompareKind m_kind = CompareKind::Positions;
    bool m_onlyDifferences = false;
    bool m_onlyMissing = false;
    bool m_onlyShared = false;
    ProposalsByTopic m_topics;
    QHash<std::pair<int, int>, QString> m_foldedProposals; ///< for the search, as this context shows them
    QString m_search;
    QSet<ThemeId> m_folded;
    ComparisonDensity m_density = ComparisonDensity::MarksAndWords;
    DetailTarget m_detail;
    DetailTarget m_pointed;
    Comparison m_comparison;
    QList<ComparisonSection> m_sections;
    int m_matching = 0; ///< questions that the search finds
    bool m_updating = false;
    bool m_searchRevealed = false;
    bool m_blocksStale = true;
    QAction *m_searchIcon = nullptr;
    QLayout *m_stripGap = nullptr;
    ActionButton *m_constituencyButton;
    ActionButton *m_candidatesButton;
    ActionButton *m_themesButton;
    ActionButton *m_refineButton;
    ActionButton *m_missingChip;
    QCheckBox *m_blindBox;
    QCheckBox *m_differencesBox;
    QCheckBox *m_sharedBox;
    QMenu *m_constituencyMenu;
    QMenu *m_themesMenu;
    QMenu *m_refineMenu;
    ElectionId m_shownElection;
};

} // namespace preau::gui
