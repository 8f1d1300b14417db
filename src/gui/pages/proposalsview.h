// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/namestrip.h"
#include "pages/proposalbutton.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QScrollArea;

namespace preau::gui {

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
    class Band;
    class Head;
    class TopicBlock;

    struct Block
    {
        enum class Kind { Theme, Topic, Foot } kind = Kind::Theme;
        int theme = -1; ///< into the content's themes
        int topic = -1; ///< into the theme's topics
        int y = 0;
        int height = 0;
        QPointer<QWidget> widget;
    };

    /// Where the reader is, in terms that survive a rebuild.
    struct Anchor
    {
        ThemeId theme;
        TopicId topic;
        Block::Kind kind = Block::Kind::Theme;
        int offset = 0; ///< of the visible part's top in that block

        bool hasFocus = false; ///< the keyboard is in a block; then which one and where in it
        ThemeId focusTheme;
        TopicId focusTopic;
        Block::Kind focusKind = Block::Kind::Theme;
        int focusCandidate = -1; ///< −1: the way to the linked questions, or the theme's band
        int focusItem = 0;
    };

    /// A cell's item under the keyboard.
    struct Spot
    {
        int block = -1;
        int column = -1;
        int item = 0; ///< 0 too where the cell is empty
    };

    void relayout(const Anchor &anchor);
    void layOutBlocks();
    void placeNames();
    void placeHeads();
    void measure();
    void realize(bool anew);
    void followScroll();
    void setWindow(int first);
    void makeWidget(int block);
    [[nodiscard]] Anchor anchor() const;
    [[nodiscard]] const TopicProposals &topicOf(const Block &block) const;
    [[nodiscard]] QString footWords(const Block &block) const;
    [[nodiscard]] QString bandNote(const ThemeProposals &theme) const;
    [[nodiscard]] int faceHeight(const ProposalRef &ref);
    [[nodiscard]] int topicHeight(const Block &block);
    [[nodiscard]] int textWidth() const; ///< of the room for all columns in view
    [[nodiscard]] Spot spotOf(const QWidget *widget) const;
    void goTo(const Spot &spot);
    bool move(const Spot &from, int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] int nextTopic(int block, int step) const;
    [[nodiscard]] int blockAt(int y) const;
    void ensureVisible(int block, const QRect &inBlock);
    void restoreFocus(const Anchor &kept);
    /// Mirrored where the layout runs so, in the coordinates of the scrolled body.
    [[nodiscard]] QRect inBody(int x, int y, int width, int height) const;
    [[nodiscard]] int scrollBarWidth() const;
    [[nodiscard]] int blockOf(const QWidget *widget) const;
    [[nodiscard]] bool isBlock(int block, const ThemeId &theme, Block::Kind kind, const TopicId &topic) const;

    ViewContext m_context;
    NameMask m_mask;
    ProposalsByTopic m_content;
    QSet<ThemeId> m_folded;
    QString m_search;
    ProposalRef m_open;
    int m_margin = 32;

    NameStrip *m_names;
    QWidget *m_headRow;
    QWidget *m_headLine;
    QScrollArea *m_scroll;
    QWidget *m_body;
    Band *m_sticky;
    QList<Head *> m_heads;
    QList<Block> m_blocks;
    QHash<quint64, int> m_heights; ///< of faces at the present column width
    int m_first = 0;               ///< first column in view, from 0
    int m_visible = 1;             ///< columns in view
    int m_columnWidth = 0;
    int m_namesHeight = 0; ///< at the top of the body; 0 while the names stand above it
    int m_stuck = -1;
    bool m_laying = false;
    bool m_resized = false; ///< while laying out
};

} // namespace preau::gui
