// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/proposalsview.h"

#include "pages/columnhead.h"
#include "pages/namestrip.h"
#include "pages/topicblock.h"
#include "widgets/datalabel.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"
#include "widgets/themeband.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace preau::gui {

ProposalsView::ProposalsView(QWidget *parent)
    : QWidget(parent),
      m_names(new NameStrip),
      m_headRow(new QWidget),
      m_headLine(new Hairline(m_headRow, Token::LineStrong)),
      m_scroll(new QScrollArea),
      m_body(new QWidget),
      m_sticky(new ThemeBand(ThemeBand::Note::Behind, ProposalsPlan::bandOutset, m_scroll))
{
    setContextMenuPolicy(Qt::NoContextMenu);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *names = new QVBoxLayout;
    names->addWidget(m_names);
    all->addLayout(names);
    all->addWidget(m_headRow);
    all->addWidget(m_scroll, 1);
    m_names->setObjectName(u"columnNames"_s);
    m_scroll->setObjectName(u"proposalScroll"_s);
    m_scroll->setContextMenuPolicy(Qt::NoContextMenu);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    m_sticky->setFocusPolicy(Qt::NoFocus); // the band it repeats can be focused
    m_sticky->hide();
    connect(m_sticky, &QAbstractButton::clicked, this, [this] { toggleFold(m_stuck); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_laying) {
            followScroll();
        }
    });
    connect(m_names, &NameStrip::nameActivated, this, &ProposalsView::showColumn);
    connect(m_names, &NameStrip::nameRemoved, this, [this](int column) {
        if (column < m_plan.shown.content.candidates.size()) {
            emit candidateRemoved(m_plan.shown.content.candidates[column]);
        }
    });
    connect(m_names, &NameStrip::addRequested, this, &ProposalsView::addRequested);
}

void ProposalsView::setContent(const ViewContext &context, const ProposalsByTopic &content,
                               const QSet<ThemeId> &folded, const QString &search, const QList<int> &found)
{
    const Anchor kept = anchor();
    // first: they may take more room, which lays out what is shown now once more
    QList<NameStrip::Name> names;
    for (qsizetype c = 0; c < content.candidates.size(); ++c) {
        const int candidate = content.candidates[c];
        names.append({.full = context.candidateName(candidate),
                      .brief = context.candidateFamilyName(candidate),
                      .found = search.isEmpty() ? -1 : found.value(c)});
    }
    m_names->setNames(names, content.candidates.size() < context.candidates().size() &&
                                 content.candidates.size() <= NameStrip::mostChips);
    // the column that was first stays first, wherever it stands now
    const int firstCandidate = candidates().value(m_first, -1);
    m_plan.shown = {.context = context,
                    .mask = NameMask(context),
                    .content = content,
                    .folded = folded,
                    .search = search,
                    .open = m_plan.shown.open};
    m_plan.forgetHeights();
    if (const qsizetype again = content.candidates.indexOf(firstCandidate); again >= 0) {
        m_first = static_cast<int>(again);
    }
    relayout(kept);
}

void ProposalsView::setSideMargin(int pixels)
{
    if (pixels != m_margin) {
        const Anchor kept = anchor();
        m_margin = pixels;
        relayout(kept);
    }
}

void ProposalsView::setOpenProposal(const ProposalRef &ref)
{
    m_plan.shown.open = ref;
    for (ProposalButton *button : m_body->findChildren<ProposalButton *>()) {
        button->setOpen(button->ref() == ref);
    }
}

ProposalsView::Columns ProposalsView::columnsInView() const
{
    const auto total = static_cast<int>(candidates().size());
    return total == 0 ? Columns()
                      : Columns{.first = m_first + 1, .last = m_first + m_visible, .total = total};
}

int ProposalsView::scrollBarWidth() const
{
    return m_scroll->verticalScrollBar()->sizeHint().width();
}

/// As many columns as can be read side by side, and how wide that makes them.
ProposalColumns ProposalsView::fittingColumns()
{
    const auto total = static_cast<int>(candidates().size());
    const int room = std::max(scaled(120), width() - 2 * m_margin);
    int fit = std::min(width() < 900 ? 2 : width() < 1500 ? 3 : 4, total);
    const auto widthAt = [room](int columns) {
        return (room - (columns - 1) * ProposalColumns::gap) / columns;
    };
    while (fit > 1 && widthAt(fit) < scaled(260)) {
        --fit;
    }
    m_visible = fit;
    m_first = std::clamp(m_first, 0, total - m_visible);
    return {.first = m_first,
            .visible = m_visible,
            .width = std::min(widthAt(fit), scaled(480)),
            .margin = m_margin,
            .room = room,
            .whole = width(),
            .shift = scrollBarWidth(),
            .mirrored = layoutDirection() == Qt::RightToLeft};
}

/// How many columns fit, how wide they are, and everything that follows from it.
void ProposalsView::relayout(const Anchor &kept)
{
    // widgets that go hand the keyboard on, and the names may take more room: nothing follows before the end
    m_laying = true;
    if (!m_plan.shown.context.election || candidates().isEmpty()) {
        m_laying = false;
        dropAll();
        return;
    }
    const ProposalColumns columns = fittingColumns();
    placeNames(columns);
    m_names->setInView(m_first, m_first + m_visible - 1);
    placeHeads(columns);
    dropWidgets();
    m_plan.lay(columns, m_namesHeight);
    m_widgets.resize(m_plan.count());
    m_body->resize(std::max(1, width() - scrollBarWidth()),
                   std::max(m_plan.height(), m_namesHeight) + scaled(24));
    if (const int at = placeOf(kept); at >= 0) {
        const ProposalBlock &block = m_plan.block(at);
        m_scroll->verticalScrollBar()->setValue(block.y + std::min(kept.offset, block.height - 1));
    }
    realize(true);
    restoreFocus(kept);
    m_laying = false;
    if (std::exchange(m_resized, false)) {
        relayout(kept);
        return;
    }
    followScroll();
    emit columnsInViewChanged();
}

void ProposalsView::dropWidgets()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_widgets)) {
        if (widget) {
            widget->setParent(nullptr); // no longer found below the body, so no longer anyone's
            widget->deleteLater();
        }
    }
    m_widgets.clear();
}

void ProposalsView::dropAll()
{
    m_plan.clear();
    m_widgets.clear();
    qDeleteAll(m_heads);
    m_heads.clear();
    for (QWidget *inside : m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (inside != m_names) {
            delete inside;
        }
    }
    m_sticky->hide();
}

/// Where the reader was, or the head of the theme where the topic is gone; −1 where both are.
int ProposalsView::placeOf(const Anchor &kept) const
{
    if (kept.block.theme.isEmpty()) {
        return -1;
    }
    const int at = m_plan.find(kept.block);
    return at >= 0 ? at
                   : m_plan.find(ProposalBlockName{
                         .theme = kept.block.theme, .topic = {}, .kind = ProposalBlock::Kind::Theme});
}

/// At large text sizes the row of names scrolls away with the proposals: the room goes to reading.
void ProposalsView::placeNames(const ProposalColumns &columns)
{
    QLayout *above = static_cast<QBoxLayout *>(layout())->itemAt(0)->layout();
    const bool inside = textScale() >= 150;
    if (inside != (m_names->parentWidget() == m_body)) {
        if (inside) {
            above->removeWidget(m_names);
            m_names->setParent(m_body);
        } else {
            above->addWidget(m_names);
        }
        m_names->show();
    }
    above->setContentsMargins(m_margin, 0, m_margin, inside ? 0 : 12);
    m_namesHeight = inside ? m_names->heightForWidth(columns.room) + 12 : 0;
    if (inside) {
        m_names->setGeometry(columns.place(m_margin, 8, columns.room, m_namesHeight - 12));
        m_namesHeight += 8;
    }
}

void ProposalsView::placeHeads(const ProposalColumns &columns)
{
    const QWidget *focused = focusWidget();
    int again = -1;
    for (int i = 0; i < static_cast<int>(m_heads.size()); ++i) {
        again = m_heads[i] == focused && focused->hasFocus() ? i : again;
        m_heads[i]->hide();
        m_heads[i]->deleteLater(); // it may be the one that asked for this
    }
    m_heads.clear();
    const int high = ColumnHead::headHeight();
    m_headRow->setFixedHeight(high + 1);
    m_headLine->setGeometry(m_margin, high, columns.room, 1);
    for (int c = 0; c < m_visible; ++c) {
        const int candidate = candidates()[m_first + c];
        auto *head = new ColumnHead(m_plan.shown.context, candidate,
                                    m_plan.shown.content.counts.value(m_first + c), m_headRow);
        head->setObjectName(u"columnHead"_s);
        head->installEventFilter(this);
        head->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), high),
                                             QRect(columns.left(c), 0, columns.width, high)));
        head->show();
        connect(head, &QAbstractButton::clicked, this,
                [this, candidate] { emit candidateActivated(candidate); });
        connect(head, &QWidget::customContextMenuRequested, this, [this, head, candidate](const QPoint &at) {
            emit columnMenuRequested(candidate, head->mapToGlobal(at));
        });
        m_heads.append(head);
    }
    if (again >= 0) {
        m_heads[std::min(again, static_cast<int>(m_heads.size()) - 1)]->setFocus(Qt::OtherFocusReason);
    }
}

ProposalsView::Anchor ProposalsView::anchor() const
{
    const int top = m_scroll->verticalScrollBar()->value();
    const int at = m_plan.blockAt(top);
    if (at < 0) {
        return {};
    }
    Anchor kept;
    kept.block = m_plan.name(at);
    kept.offset = top - m_plan.block(at).y;
    const QWidget *focused = focusWidget();
    if (const int block = focused && focused->hasFocus() ? blockOf(focused) : -1; block >= 0) {
        kept.focus = m_plan.name(block);
        if (const ProposalSpot spot = spotOf(focused); spot.block >= 0) {
            kept.focusCandidate = candidates()[spot.column];
            kept.focusItem = spot.item;
        }
    }
    return kept;
}

int ProposalsView::blockOf(const QWidget *widget) const
{
    const auto found = std::ranges::find_if(m_widgets, [widget](const QPointer<QWidget> &block) {
        return block && (block == widget || block->isAncestorOf(widget));
    });
    return found == m_widgets.cend() ? -1 : static_cast<int>(found - m_widgets.cbegin());
}

TopicBlock *ProposalsView::topicAt(int block) const
{
    return m_plan.isTopic(block) ? static_cast<TopicBlock *>(m_widgets[block].data()) : nullptr;
}

/// Gives the keyboard back to what it was at, or to the nearest column still in view.
void ProposalsView::restoreFocus(const Anchor &kept)
{
    const int block = kept.focus ? m_plan.find(*kept.focus) : -1;
    if (block < 0) {
        return;
    }
    QWidget *to = widgetOf(block);
    if (const TopicBlock *topic = topicAt(block)) {
        to = topic->stops().value(0);
        if (kept.focusCandidate >= 0) {
            const auto column = static_cast<int>(candidates().indexOf(kept.focusCandidate));
            const QList<QWidget *> &cell = topic->cells()[std::clamp(column - m_first, 0, m_visible - 1)];
            to = cell[std::clamp(kept.focusItem, 0, static_cast<int>(cell.size()) - 1)];
        }
    }
    if (to) {
        to->setFocus(Qt::OtherFocusReason);
    }
}

QRect ProposalsView::bandRect(int y, int height) const
{
    const ProposalColumns &columns = m_plan.columns();
    return columns.place(m_margin - ProposalsPlan::bandOutset, y,
                         columns.room + 2 * ProposalsPlan::bandOutset, height);
}

void ProposalsView::describeBand(ThemeBand *band, int block) const
{
    const ThemeId &id = m_plan.theme(block).theme;
    const Theme *theme = m_plan.shown.context.election->theme(id);
    band->setTheme(m_plan.shown.context.text(theme->title), theme->icon, m_plan.shown.folded.contains(id));
    band->setNote(m_plan.bandNote(block));
}

void ProposalsView::toggleFold(int block)
{
    const ThemeId id = m_plan.theme(block).theme;
    emit foldEdited(id, !m_plan.shown.folded.contains(id));
}

/// The block's widget, made if there is none yet.
QWidget *ProposalsView::widgetOf(int index)
{
    if (m_widgets[index]) {
        return m_widgets[index];
    }
    const ProposalBlock &block = m_plan.block(index);
    QRect area(0, block.y, m_body->width(), block.height);
    QWidget *made = nullptr;
    switch (block.kind) {
    case ProposalBlock::Kind::Theme: {
        auto *band = new ThemeBand(ThemeBand::Note::Behind, ProposalsPlan::bandOutset, m_body);
        describeBand(band, index);
        band->installEventFilter(this);
        connect(band, &QAbstractButton::clicked, this, [this, index] { toggleFold(index); });
        area = bandRect(block.y, block.height);
        made = band;
        break;
    }
    case ProposalBlock::Kind::Topic: {
        auto *topic = new TopicBlock(m_plan, index, m_body);
        for (QWidget *stop : topic->stops()) {
            stop->installEventFilter(this);
        }
        connect(topic, &TopicBlock::proposalActivated, this, &ProposalsView::proposalActivated);
        connect(topic, &TopicBlock::questionsActivated, this, &ProposalsView::questionsActivated);
        made = topic;
        break;
    }
    case ProposalBlock::Kind::Foot:
        made = new DataLabel(m_plan.footWords(index), m_body, TypeRole::Small, Token::InkSoft);
        area = m_plan.columns().place(m_margin, block.y, m_plan.columns().room, block.height);
        break;
    }
    m_widgets[index] = made;
    made->setGeometry(area);
    made->show();
    return made;
}

/// Makes widgets of what is in view, and a little more for the keyboard; lets go of what is far.
void ProposalsView::realize(bool anew)
{
    const int view = m_scroll->viewport()->height();
    const int top = m_scroll->verticalScrollBar()->value();
    const int reach = std::max(view / 2, scaled(200));
    bool made = false;
    for (int b = 0; b < m_plan.count(); ++b) {
        const ProposalBlock &block = m_plan.block(b);
        QPointer<QWidget> &widget = m_widgets[b];
        const bool within = block.y + block.height > top - reach && block.y < top + view + reach;
        if (within && !widget) {
            widgetOf(b);
            made = true;
        } else if (!within && widget && widget != focusWidget() && !widget->isAncestorOf(focusWidget())) {
            widget->hide();
            widget->deleteLater();
            widget = nullptr;
        }
    }
    if (made || anew) {
        orderStops();
    }
}

void ProposalsView::orderStops()
{
    QWidget *before = m_heads.isEmpty() ? static_cast<QWidget *>(m_names) : m_heads.last();
    for (int b = 0; b < m_plan.count(); ++b) {
        if (!m_widgets[b]) {
            continue;
        }
        const TopicBlock *topic = topicAt(b);
        const QList<QWidget *> stops = topic ? topic->stops() : QList<QWidget *>{m_widgets[b]};
        for (QWidget *stop : stops) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

void ProposalsView::followScroll()
{
    realize(false);
    const int top = m_scroll->verticalScrollBar()->value();
    m_stuck = -1;
    int next = -1;
    for (int b = 0; b < m_plan.count(); ++b) {
        if (m_plan.block(b).kind != ProposalBlock::Kind::Theme) {
            continue;
        }
        if (m_plan.block(b).y >= top) {
            next = b;
            break;
        }
        m_stuck = b;
    }
    if (m_stuck < 0) {
        m_sticky->hide();
        return;
    }
    describeBand(m_sticky, m_stuck);
    const int height = m_plan.block(m_stuck).height;
    // the next theme pushes the band away
    const int y = next < 0 ? 0 : std::min(0, m_plan.block(next).y - top - height);
    const QWidget *viewport = m_scroll->viewport();
    m_sticky->setGeometry(bandRect(y, height)
                              .translated(m_plan.columns().mirrored ? scrollBarWidth() : 0, 0)
                              .intersected(QRect(viewport->x(), -height, viewport->width(), 2 * height)));
    m_sticky->show();
    m_sticky->raise();
}

void ProposalsView::setWindow(int first)
{
    const auto total = static_cast<int>(candidates().size());
    first = std::clamp(first, 0, std::max(0, total - m_visible));
    if (first == m_first) {
        return;
    }
    const Anchor kept = anchor();
    m_first = first;
    relayout(kept);
}

void ProposalsView::moveColumns(int by)
{
    const ProposalSpot focused = spotOf(focusWidget());
    setWindow(m_first + by);
    if (focused.block >= 0) {
        goTo({.block = focused.block,
              .column = std::clamp(focused.column, m_first, m_first + m_visible - 1),
              .item = 0});
    }
}

void ProposalsView::showColumn(int column)
{
    if (column < m_first) {
        setWindow(column);
    } else if (column >= m_first + m_visible) {
        setWindow(column - m_visible + 1);
    }
}

void ProposalsView::scrollToStart()
{
    setWindow(0);
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *ProposalsView::focusTarget()
{
    const int at = m_plan.blockAt(m_scroll->verticalScrollBar()->value());
    for (int b = std::max(0, at); b < m_plan.count(); ++b) {
        if (const TopicBlock *topic = topicAt(b)) {
            return topic->cells().value(0).value(0);
        }
    }
    return m_heads.isEmpty() ? nullptr : m_heads.first();
}

int ProposalsView::builtTopics() const
{
    int built = 0;
    for (int b = 0; b < m_plan.count(); ++b) {
        built += topicAt(b) ? 1 : 0;
    }
    return built;
}

ProposalSpot ProposalsView::spotOf(const QWidget *widget) const
{
    const int block = widget ? blockOf(widget) : -1;
    const TopicBlock *topic = block < 0 ? nullptr : topicAt(block);
    if (!topic) {
        return {};
    }
    for (int c = 0; c < static_cast<int>(topic->cells().size()); ++c) {
        if (const qsizetype item = topic->cells()[c].indexOf(widget); item >= 0) {
            return {.block = block, .column = m_first + c, .item = static_cast<int>(item)};
        }
    }
    return {};
}

/// Scrolls until the part of a block is seen below the theme's band.
void ProposalsView::ensureVisible(int block, const QRect &inBlock)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int top = m_plan.block(block).y + inBlock.top() - 8;
    const int bottom = m_plan.block(block).y + inBlock.bottom() + 12;
    const int band = m_plan.bandHeight(block);
    const int view = m_scroll->viewport()->height();
    if (top < bar->value() + band) {
        bar->setValue(top - band);
    } else if (bottom > bar->value() + view) {
        bar->setValue(std::min(top - band, bottom - view));
    }
}

void ProposalsView::goTo(const ProposalSpot &spot)
{
    showColumn(spot.column);
    widgetOf(spot.block);
    const QList<QWidget *> cell = topicAt(spot.block)->cells().value(spot.column - m_first);
    if (cell.isEmpty()) {
        return;
    }
    QWidget *item = cell[std::clamp(spot.item, 0, static_cast<int>(cell.size()) - 1)];
    item->setFocus(Qt::TabFocusReason);
    realize(true);
}

bool ProposalsView::showProposal(const ProposalRef &ref)
{
    const ProposalSpot spot = m_plan.find(ref);
    if (spot.block >= 0) {
        goTo(spot);
    }
    return spot.block >= 0;
}

bool ProposalsView::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget) {
        return QWidget::eventFilter(watched, event);
    }
    if (widget == m_scroll->viewport()) {
        if (event->type() == QEvent::Resize && m_plan.count() > 0 && !m_laying) {
            followScroll(); // more, or less, is in view
        }
        return false;
    }
    if (event->type() == QEvent::FocusIn) {
        followFocus(widget);
        return false;
    }
    return event->type() == QEvent::KeyPress && takeKey(widget, *static_cast<QKeyEvent *>(event));
}

void ProposalsView::followFocus(QWidget *widget)
{
    if (m_laying) {
        return;
    }
    if (const int block = blockOf(widget); block >= 0) {
        const QWidget *whole = m_widgets[block];
        ensureVisible(block, QRect(widget->mapTo(whole, QPoint(0, 0)), widget->size()));
    }
    if (const auto *button = qobject_cast<ProposalButton *>(widget)) {
        emit proposalReached(button->ref());
    }
}

/// A key pressed in a proposal, a link, a band or a head; true where it was used.
bool ProposalsView::takeKey(QWidget *widget, const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button) {
            button->click();
        }
        return button != nullptr;
    }
    if (const ProposalSpot spot = spotOf(widget); spot.block >= 0) {
        const auto to = m_plan.moved(spot, key, event.modifiers().testFlag(Qt::ControlModifier),
                                     m_scroll->viewport()->height());
        if (to && to->block >= 0) {
            goTo(*to);
        }
        return to.has_value();
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right) {
        return false;
    }
    const bool ahead = (key == Qt::Key_Right) != m_plan.columns().mirrored;
    if (auto *band = qobject_cast<ThemeBand *>(widget)) {
        if (band->isFolded() == ahead) {
            band->click();
        }
    } else if (const auto at = static_cast<int>(m_heads.indexOf(widget)); at >= 0) {
        const int column = m_first + at + (ahead ? 1 : -1);
        if (column >= 0 && column < candidates().size()) {
            showColumn(column);
            m_heads[column - m_first]->setFocus(Qt::TabFocusReason);
        }
    } else {
        moveColumns(ahead ? 1 : -1);
    }
    return true;
}

void ProposalsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_laying) {
        m_resized = true; // in the middle of it: once more, at its end
        return;
    }
    const Anchor kept = anchor();
    layout()->activate(); // the scroll area's new size counts below
    relayout(kept);
}

void ProposalsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        relayout(anchor());
    }
}

} // namespace preau::gui
