// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/proposalsplan.h"

#include "pages/topicblock.h"
#include "widgets/metrics.h"
#include "widgets/themeband.h"

#include <QCoreApplication>
#include <QStyle>

#include <algorithm>

namespace preau::gui {

namespace {

constexpr int topicBottom = 14;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::ProposalsPlan)
};

int footHeight(const QString &words, int width)
{
    return QFontMetrics(gui::font(TypeRole::Small))
               .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, words)
               .height() +
           scaled(18);
}

} // namespace

QRect ProposalColumns::place(int x, int y, int wide, int high) const
{
    // the scroll bar takes its room from the body at the trailing side; texts keep to the page's margins
    return QStyle::visualRect(mirrored ? Qt::RightToLeft : Qt::LeftToRight, QRect(0, 0, whole, 0),
                              QRect(x, y, wide, high))
        .translated(mirrored ? -shift : 0, 0);
}

void ProposalsPlan::lay(const ProposalColumns &columns, int top)
{
    if (columns.width != m_columns.width) {
        m_heights.clear();
    }
    m_columns = columns;
    addBlocks();
    int y = top;
    for (int b = 0; b < count(); ++b) {
        m_blocks[b].y = y;
        m_blocks[b].height = heightOf(b);
        y += m_blocks[b].height;
    }
}

int ProposalsPlan::height() const
{
    return m_blocks.isEmpty() ? 0 : m_blocks.last().y + m_blocks.last().height;
}

void ProposalsPlan::addBlocks()
{
    m_blocks.clear();
    for (int t = 0; t < static_cast<int>(shown.content.themes.size()); ++t) {
        const ThemeProposals &theme = shown.content.themes[t];
        m_blocks.append({.kind = ProposalBlock::Kind::Theme, .theme = t});
        if (shown.folded.contains(theme.theme)) {
            continue;
        }
        for (int p = 0; p < static_cast<int>(theme.topics.size()); ++p) {
            m_blocks.append({.kind = ProposalBlock::Kind::Topic, .theme = t, .topic = p});
        }
        if (!theme.without.isEmpty() || theme.topics.isEmpty()) {
            m_blocks.append({.kind = ProposalBlock::Kind::Foot, .theme = t});
        }
    }
}

int ProposalsPlan::heightOf(int index)
{
    const ProposalBlock &block = m_blocks[index];
    switch (block.kind) {
    case ProposalBlock::Kind::Theme: {
        const Theme *theme = shown.context.election->theme(this->theme(index).theme);
        return ThemeBand::heightFor(shown.context.text(theme->title), theme->icon, bandOutset,
                                    m_columns.room + 2 * bandOutset);
    }
    case ProposalBlock::Kind::Topic:
        return topicHeight(block);
    case ProposalBlock::Kind::Foot:
        break;
    }
    return footHeight(footWords(index), m_columns.room);
}

int ProposalsPlan::faceHeight(const ProposalRef &ref)
{
    const quint64 key = (static_cast<quint64>(ref.candidate) << 32U) | static_cast<quint32>(ref.proposal);
    const auto known = m_heights.constFind(key);
    if (known != m_heights.cend()) {
        return *known;
    }
    const int high = ProposalButton::heightFor(proposalFace(shown.context, shown.mask, ref, {}),
                                               m_columns.width + 2 * ProposalButton::outset);
    m_heights.insert(key, high);
    return high;
}

int ProposalsPlan::topicHeight(const ProposalBlock &block)
{
    const ThemeProposals &theme = shown.content.themes[block.theme];
    const TopicProposals &topic = theme.topics[block.topic];
    int tallest = 0;
    for (int c = m_columns.first; c < m_columns.first + m_columns.visible; ++c) {
        const int candidate = shown.content.candidates[c];
        int high = 0;
        for (const int proposal : topic.proposals[c]) {
            high += faceHeight({.candidate = candidate, .proposal = proposal}) + itemGap;
        }
        if (topic.proposals[c].isEmpty()) {
            high = NoProposalCell::heightFor(noProposal(shown.context, candidate), m_columns.width);
        } else {
            high -= itemGap + ProposalButton::outsetAbove;
        }
        tallest = std::max(tallest, high);
    }
    return topicHeading(shown.context, theme.theme, topic, m_columns.room).height + tallest + topicBottom;
}

const ThemeProposals &ProposalsPlan::theme(int index) const
{
    return shown.content.themes[m_blocks[index].theme];
}

const TopicProposals &ProposalsPlan::topic(int index) const
{
    return theme(index).topics[m_blocks[index].topic];
}

ProposalBlockName ProposalsPlan::name(int index) const
{
    return {.theme = theme(index).theme,
            .topic = isTopic(index) ? topic(index).topic : TopicId(),
            .kind = m_blocks[index].kind};
}

int ProposalsPlan::find(const ProposalBlockName &wanted) const
{
    for (int b = 0; b < count(); ++b) {
        if (name(b) == wanted) {
            return b;
        }
    }
    return -1;
}

ProposalSpot ProposalsPlan::find(const ProposalRef &ref) const
{
    const auto column = static_cast<int>(shown.content.candidates.indexOf(ref.candidate));
    for (int b = 0; b < count() && column >= 0; ++b) {
        const auto item =
            isTopic(b) ? static_cast<int>(topic(b).proposals[column].indexOf(ref.proposal)) : -1;
        if (item >= 0) {
            return {.block = b, .column = column, .item = item};
        }
    }
    return {};
}

int ProposalsPlan::blockAt(int y) const
{
    const auto after = std::ranges::upper_bound(m_blocks, y, {}, &ProposalBlock::y);
    return after == m_blocks.cbegin() ? (m_blocks.isEmpty() ? -1 : 0)
                                      : static_cast<int>(after - m_blocks.cbegin()) - 1;
}

int ProposalsPlan::nextTopic(int block, int step) const
{
    for (int b = block + step; b >= 0 && b < count(); b += step) {
        if (isTopic(b)) {
            return b;
        }
    }
    return -1;
}

int ProposalsPlan::bandHeight(int block) const
{
    for (int b = block; b >= 0; --b) {
        if (m_blocks[b].kind == ProposalBlock::Kind::Theme) {
            return m_blocks[b].height;
        }
    }
    return 0;
}

int ProposalsPlan::pageTarget(int block, int step, int page) const
{
    int target = blockAt(std::clamp(m_blocks[block].y + step * page, 0, height()));
    if (!isTopic(target)) {
        const int other = nextTopic(target, step);
        target = other >= 0 ? other : nextTopic(target, -step);
    }
    return target == block ? nextTopic(block, step) : target; // one may be taller than the page
}

std::optional<ProposalSpot> ProposalsPlan::moved(const ProposalSpot &from, int key, bool control,
                                                 int page) const
{
    const auto total = static_cast<int>(shown.content.candidates.size());
    const auto itemsAt = [&](int block, int column) {
        return std::max(1, static_cast<int>(topic(block).proposals[column].size()));
    };
    ProposalSpot to = from;
    const int ahead = m_columns.mirrored ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        to.column -= ahead;
        break;
    case Qt::Key_Right:
        to.column += ahead;
        break;
    case Qt::Key_Up:
        if (from.item > 0) {
            --to.item;
        } else if ((to.block = nextTopic(from.block, -1)) >= 0) {
            to.item = itemsAt(to.block, from.column) - 1;
        }
        break;
    case Qt::Key_Down:
        if (from.item + 1 < itemsAt(from.block, from.column)) {
            ++to.item;
        } else {
            to.block = nextTopic(from.block, 1);
            to.item = 0;
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        to.block = pageTarget(from.block, key == Qt::Key_PageDown ? 1 : -1, page);
        to.item = 0;
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (control) {
            to.block = key == Qt::Key_End ? nextTopic(count(), -1) : nextTopic(-1, 1);
            to.item = 0;
        } else {
            to.column = key == Qt::Key_End ? total - 1 : 0;
        }
        break;
    default:
        return std::nullopt;
    }
    return to.column >= 0 && to.column < total ? to : ProposalSpot();
}

QString ProposalsPlan::footWords(int block) const
{
    const ThemeProposals &part = theme(block);
    QStringList titles;
    for (const TopicId &topic : part.without) {
        titles.append(topicTitle(shown.context, part.theme, topic));
    }
    return titles.isEmpty() ? Words::tr("No proposal on this theme in this comparison.")
                            : Words::tr("Topics without a proposal in this comparison: %1.", "topics")
                                  .arg(titles.join(Words::tr(", ", "between topics that have no proposal")));
}

QString ProposalsPlan::bandNote(int block) const
{
    const ThemeProposals &part = theme(block);
    const auto topics = static_cast<int>(part.topics.size());
    const int all = part.total + static_cast<int>(part.without.size());
    return topics == all ? Words::tr("%n topic(s)", nullptr, all)
                         : Words::tr("%1 of %n topic(s)", nullptr, all).arg(topics);
}

} // namespace preau::gui
