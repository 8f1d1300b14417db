// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/proposalsplan.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace preau::gui {

class NameStrip;
class ThemeBand;
class TopicBlock;

/// Programmes side by side as on paper: topic by topic, a column of text for each candidate in view. As many
/// columns as can be read at once stand in a window that moves over all of them; heads and the theme's band
/// stay on top. Only what is near the visible part exists as widgets, so that any number of proposals scrolls
/// alike.
///
/// Arrow keys go from proposal to proposal and take the window of columns along, Page Up and Down go by what
/// is visible, Ctrl with Home and End to the first and the last topic.
class ProposalsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalsView(QWidget *parent = nullptr);

    /// The columns are those of `content`; `found` counts a search's hits for each. Keeps the topic being
    /// read at its place, the window of columns and the keyboard where the same things are still there.
    void setContent(const ViewContext &context, const ProposalsByTopic &content, const QSet<ThemeId> &folded,
                    const QString &search, const QList<int> &found = {});
    void setSideMargin(int pixels);
    void setOpenProposal(const ProposalRef &ref); ///< whose detail is shown; {} for none

    struct Columns
    {
        int first = 0; ///< from 1; 0 when there is none
        int last = 0;
        int total = 0;
        friend bool operator==(const Columns &, const Columns &) = default;
    };

    [[nodiscard]] Columns columnsInView() const;
    void moveColumns(int by);    ///< positive: towards the last candidate
    void showColumn(int column); ///< from 0

    /// Brings a proposal into view and gives it the keyboard; false where it is not shown.
    bool showProposal(const ProposalRef &ref);
    void scrollToStart();

    [[nodiscard]] QWidget *focusTarget();

    /// How many topics exist as widgets now: few, however many there are.
    [[nodiscard]] int builtTopics() const;

signals:
    void proposalActivated(const preau::ProposalRef &ref);
    void proposalReached(const preau::ProposalRef &ref); ///< the keyboard came to it
    void candidateActivated(int candidate);
    void candidateRemoved(int candidate);
    void columnMenuRequested(int candidate, const QPoint &at); ///< `at` on the screen
    void addRequested(QWidget *anchor);
    void questionsActivated(const QList<int> &questions, QWidget *anchor);
    void foldEdited(const preau::ThemeId &theme, bool folded);
    void columnsInViewChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the reader is, in terms that survive a rebuild.
    struct Anchor
    {
        ProposalBlockName block;
        int offset = 0; ///< of the visible part's top in that block

        std::optional<ProposalBlockName> focus; ///< the block with the keyboard, if any
        int focusCandidate = -1; ///< −1: the way to the linked questions, or the theme's band
        int focusItem = 0;
    };

    [[nodiscard]] const QList<int> &candidates() const { return m_plan.shown.content.candidates; }

    [[nodiscard]] ProposalColumns fittingColumns();
    void relayout(const Anchor &anchor);
    void dropWidgets();
    void dropAll();
    void placeNames(const ProposalColumns &columns);
    void placeHeads(const ProposalColumns &columns);
    void realize(bool anew);
    void orderStops();
    void followScroll();
    void setWindow(int first);
    QWidget *widgetOf(int block);
    [[nodiscard]] TopicBlock *topicAt(int block) const; ///< null while there is no widget, or it is none
    [[nodiscard]] QRect bandRect(int y, int height) const;
    void describeBand(ThemeBand *band, int block) const;
    void toggleFold(int block);

    [[nodiscard]] Anchor anchor() const;
    [[nodiscard]] int placeOf(const Anchor &kept) const;
    void restoreFocus(const Anchor &kept);
    [[nodiscard]] int blockOf(const QWidget *widget) const;
    [[nodiscard]] ProposalSpot spotOf(const QWidget *widget) const;
    void goTo(const ProposalSpot &spot);
    void ensureVisible(int block, const QRect &inBlock);
    void followFocus(QWidget *widget);
    bool takeKey(QWidget *widget, const QKeyEvent &event);
    [[nodiscard]] int scrollBarWidth() const;

    ProposalsPlan m_plan;
    QList<QPointer<QWidget>> m_widgets; ///< of the plan's blocks, as far as they exist
    int m_margin = 32;

    NameStrip *m_names;
    QWidget *m_headRow;
    QWidget *m_headLine;
    QScrollArea *m_scroll;
    QWidget *m_body;
    ThemeBand *m_sticky;
    QList<QWidget *> m_heads;
    int m_first = 0;       ///< first column in view, from 0
    int m_visible = 1;     ///< columns in view
    int m_namesHeight = 0; ///< at the top of the body; 0 while the names stand above it
    int m_stuck = -1;
    bool m_laying = false;
    bool m_resized = false; ///< while laying out
};

} // namespace preau::gui
