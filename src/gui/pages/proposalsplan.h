// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/proposalsbytopic.h"
#include "itemmodels/comparisonmodel.h"

#include <QHash>
#include <QRect>
#include <QSet>

#include <optional>

namespace preau::gui {

/// What stands side by side: the proposals of a comparison and how they are shown.
struct ShownProposals
{
    ViewContext context;
    NameMask mask;
    ProposalsByTopic content;
    QSet<ThemeId> folded;
    QString search;
    ProposalRef open; ///< whose detail is shown; {} for none
};

/// The window of columns over all of them, in pixels.
struct ProposalColumns
{
    static constexpr int gap = 24;

    int first = 0;   ///< column in view, from 0
    int visible = 1; ///< columns in view
    int width = 0;   ///< of a column
    int margin = 0;  ///< beside all of them
    int room = 0;    ///< for all in view, margins left out
    int whole = 0;   ///< of the view
    int shift = 0;   ///< of the scrolled body against the view, where the layout is mirrored
    bool mirrored = false;

    /// Where a column in view begins, from 0.
    [[nodiscard]] int left(int column) const { return margin + column * (width + gap); }

    /// Mirrored where the layout is, in the coordinates of the scrolled body.
    [[nodiscard]] QRect place(int x, int y, int wide, int high) const;
};

/// A part of the scrolled body: the head of a theme, one topic, or what a theme lacks.
struct ProposalBlock
{
    enum class Kind { Theme, Topic, Foot } kind = Kind::Theme;
    int theme = -1; ///< into the content's themes
    int topic = -1; ///< into the theme's topics
    int y = 0;
    int height = 0;
};

/// Which block it is, in terms that survive another content.
struct ProposalBlockName
{
    ThemeId theme;
    TopicId topic; ///< empty too for the topic of proposals without one
    ProposalBlock::Kind kind = ProposalBlock::Kind::Theme;
    friend bool operator==(const ProposalBlockName &, const ProposalBlockName &) = default;
};

/// An item of a cell, which arrow keys go to.
struct ProposalSpot
{
    int block = -1;
    int column = -1; ///< of all, from 0
    int item = 0;    ///< 0 too where the cell is empty
};

/// Where everything stands, known before there are widgets: the order of the blocks, their heights, and what
/// lies in which direction.
class ProposalsPlan
{
public:
    static constexpr int itemGap = 4; ///< between buttons, which reach beyond their texts
    static constexpr int bandOutset = 8;

    ShownProposals shown;

    /// Forgets what was measured: another content, language or text size.
    void forgetHeights() { m_heights.clear(); }

    /// Puts the blocks below each other, from `top` on.
    void lay(const ProposalColumns &columns, int top);

    void clear() { m_blocks.clear(); }

    [[nodiscard]] const ProposalColumns &columns() const { return m_columns; }

    [[nodiscard]] int count() const { return static_cast<int>(m_blocks.size()); }

    [[nodiscard]] const ProposalBlock &block(int index) const { return m_blocks[index]; }

    [[nodiscard]] bool isTopic(int index) const { return m_blocks[index].kind == ProposalBlock::Kind::Topic; }

    [[nodiscard]] int height() const;

    [[nodiscard]] const ThemeProposals &theme(int index) const;
    [[nodiscard]] const TopicProposals &topic(int index) const; ///< of a topic's block
    [[nodiscard]] ProposalBlockName name(int index) const;
    [[nodiscard]] int find(const ProposalBlockName &name) const; ///< −1: it is not there
    [[nodiscard]] ProposalSpot find(const ProposalRef &ref) const;
    [[nodiscard]] int blockAt(int y) const;
    [[nodiscard]] int nextTopic(int block, int step) const; ///< −1: none
    [[nodiscard]] int bandHeight(int block) const;          ///< of the theme that the block belongs to

    /// Where a key leads from a spot, `page` being the height of what is visible; with no block where it
    /// leads nowhere, nothing where the key is for somebody else.
    [[nodiscard]] std::optional<ProposalSpot> moved(const ProposalSpot &from, int key, bool control,
                                                    int page) const;

    [[nodiscard]] QString footWords(int block) const;
    [[nodiscard]] QString bandNote(int block) const;

private:
    void addBlocks();
    [[nodiscard]] int faceHeight(const ProposalRef &ref);
    [[nodiscard]] int topicHeight(const ProposalBlock &block);
    [[nodiscard]] int heightOf(int index);
    [[nodiscard]] int pageTarget(int block, int step, int page) const;

    ProposalColumns m_columns;
    QList<ProposalBlock> m_blocks;
    QHash<quint64, int> m_heights; ///< of faces at the present column width
};

} // namespace preau::gui
