// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/proposalsview.h"

#include "widgets/buttons.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int columnGap = 24;
constexpr int itemGap = 4; ///< between buttons, which reach beyond their texts
constexpr int bandOutset = 8;
constexpr int topicBottom = 14;

TextBlock block(const QString &text, TypeRole role, int lineHeight, int maxLines = 0)
{
    return {.text = text,
            .font = gui::font(role),
            .lineHeight = scaled(lineHeight),
            .maxLines = maxLines,
            .marked = {}};
}

int widthOf(const QString &text, TypeRole role)
{
    // a little more than measured: a label and a layout of text round differently
    return text.isEmpty()
               ? 0
               : static_cast<int>(std::ceil(QFontMetricsF(gui::font(role)).horizontalAdvance(text))) + 3;
}

/// The line over a topic: its title, how much there is, the way to linked questions. On one line where they
/// fit, else the title has its own.
struct TopicHeading
{
    QString title;
    QString note;
    QString link;
    int titleWidth = 0;
    int titleHeight = 0;
    bool oneLine = true;
    int height = 0;
};

QString topicTitle(const ViewContext &context, const ThemeId &theme, const TopicId &topic)
{
    if (const Topic *known = context.election->topic(theme, topic)) {
        return context.text(known->title);
    }
    const Theme *whole = context.election->theme(theme);
    return whole && whole->topics.isEmpty()
               ? ProposalsView::tr("Proposals")
               : ProposalsView::tr("Outside these topics", "proposals of a theme");
}

TopicHeading headingOf(const ViewContext &context, const ThemeId &theme, const TopicProposals &topic,
                       int width)
{
    TopicHeading heading;
    heading.title = topicTitle(context, theme, topic.topic);
    heading.note = ProposalsView::tr("%1 · %2 of %3", "5 proposals · 3 of 9 lists")
                       .arg(ProposalsView::tr("%n proposal(s)", nullptr, topic.count()))
                       .arg(topic.candidates())
                       .arg(contestantCount(*context.election, static_cast<int>(topic.proposals.size())));
    if (const auto linked = static_cast<int>(topic.questions.size()); linked > 0) {
        heading.link =
            linked == 1
                ? ProposalsView::tr("One linked question")
                : sentenceCase(
                      ProposalsView::tr("%1 linked questions", "in words").arg(numberWordsFeminine(linked)));
    }
    const int beside = widthOf(heading.note, TypeRole::Small) + 12 +
                       (heading.link.isEmpty() ? 0 : widthOf(heading.link, TypeRole::Small) + 16);
    heading.titleWidth = widthOf(heading.title, TypeRole::Heading);
    heading.oneLine = heading.titleWidth + beside <= width;
    if (!heading.oneLine) {
        heading.titleWidth = width;
    }
    heading.titleHeight = block(heading.title, TypeRole::Heading, 20).height(heading.titleWidth);
    heading.height = 12 + heading.titleHeight + (heading.oneLine ? 0 : scaled(22)) + 8;
    return heading;
}

int footHeight(const QString &words, int width)
{
    return QFontMetrics(gui::font(TypeRole::Small))
               .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, words)
               .height() +
           scaled(18);
}

} // namespace

/// The head of a theme: chevron, icon, title, how many of its topics stand below. Folds and unfolds.
class ProposalsView::Band : public QAbstractButton
{
public:
    explicit Band(QWidget *parent) : QAbstractButton(parent)
    {
        setContextMenuPolicy(Qt::NoContextMenu);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    ThemeId theme;

    void setTheme(const Theme &shown, const QString &title, const QString &note, bool folded)
    {
        theme = shown.id;
        m_icon = shown.icon;
        m_note = note;
        m_folded = folded;
        setText(title);
        setAccessibleName(
            (folded ? ProposalsView::tr("%1, folded") : ProposalsView::tr("%1, unfolded")).arg(title));
        setAccessibleDescription(note);
        update();
    }

    [[nodiscard]] static int heightFor(const QString &title, const QString &icon, int width)
    {
        return std::max(scaled(32) + 8,
                        block(title, TypeRole::Heading, 20).height(width - start(icon) - bandOutset) + 12);
    }

    [[nodiscard]] bool isFolded() const { return m_folded; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(underMouse() ? Token::SlateWash : Token::Band));
        painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
        const auto at = [&](int x, int y, int w, int h) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
        };
        const int chevron = scaled(16);
        const QString name = !m_folded                              ? u"chevron-down"_s
                             : layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s
                                                                    : u"chevron-right"_s;
        painter.drawPixmap(at(bandOutset, (height() - chevron) / 2, chevron, chevron),
                           iconPixmap(name, chevron, Token::Ink, devicePixelRatioF()));
        if (hasIcon(m_icon)) {
            const int side = scaled(20);
            painter.drawPixmap(at(bandOutset + scaled(24), (height() - side) / 2, side, side),
                               iconPixmap(m_icon, side, Token::Ink, devicePixelRatioF()));
        }
        const TextBlock title = block(text(), TypeRole::Heading, 20);
        const int from = start(m_icon);
        const int room = width() - from - bandOutset;
        const int natural = title.naturalWidth(room);
        const int high = title.height(room);
        title.paint(painter, at(from, (height() - high) / 2, room, high), Token::Ink, layoutDirection());
        const int note = widthOf(m_note, TypeRole::Small);
        if (high <= title.lineHeight && natural + 10 + note <= room) {
            block(m_note, TypeRole::Small, 20, 1)
                .paint(painter, at(from + natural + 10, (height() - high) / 2, note + 2, high),
                       Token::InkSoft, layoutDirection());
        }
    }

private:
    [[nodiscard]] static int start(const QString &icon)
    {
        return bandOutset + scaled(24) + (hasIcon(icon) ? scaled(28) : 0);
    }

    QString m_icon;
    QString m_note;
    bool m_folded = false;
};

/// Who a column belongs to. Opens the candidate's page.
class ProposalsView::Head : public QAbstractButton
{
public:
    Head(const ViewContext &context, int candidate, int proposals, QWidget *parent)
        : QAbstractButton(parent),
          m_initials(context.candidateInitials(candidate)),
          m_portrait(context.candidatePortrait(candidate)),
          m_colour(context.candidateColour(candidate)),
          m_blind(context.blind)
    {
        setContextMenuPolicy(Qt::CustomContextMenu); // of the program's own: it says what it may
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setText(context.candidateName(candidate));
        const Candidate &who = context.election->candidates[candidate];
        // how much someone proposes would tell who it is
        m_count = context.blind ? QString()
                  : who.refused ? ProposalsView::tr("file refused")
                                : ProposalsView::tr("%n proposal(s)", nullptr, proposals);
        if (!who.withdrawn.isNull() && !context.blind) {
            m_count = ProposalsView::tr("withdrawn on %1").arg(dateWords(who.withdrawn)) + u" · "_s + m_count;
        }
        m_party = context.candidateParty(candidate);
        QStringList spoken{text(), m_party, m_count};
        spoken.removeAll(QString());
        setToolTip(tooltipText(spoken.join(u'\n')));
        setAccessibleName(
            ProposalsView::tr("%1: open the page", "a candidate with party and number of proposals")
                .arg(spoken.join(u", "_s)));
    }

    [[nodiscard]] static int headHeight() { return 4 + scaled(60); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.fillRect(rect().adjusted(0, 4, 0, 0), color(Token::SlateWash));
        }
        const QRectF bar(0, 0, width(), 4);
        if (m_blind) {
            painter.fillRect(bar, color(Token::Line));
        } else {
            paintPartyBar(painter, bar, m_colour);
        }
        const auto at = [&](int x, int y, int w, int h) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
        };
        const int side = scaled(36);
        const int middle = 4 + (height() - 4) / 2;
        paintMonogram(painter, QRectF(at(0, middle - side / 2, side, side)), m_initials, m_portrait);
        const int from = side + 12;
        const int room = width() - from;
        const bool second = !m_party.isEmpty() || !m_count.isEmpty();
        const int line = scaled(20);
        const int below = second ? scaled(18) : 0;
        const int top = middle - (line + below) / 2;
        const Qt::Alignment edge = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const int flags = static_cast<int>(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine;
        const auto draw = [&](const QString &text, TypeRole role, Token ink, int y, int height) {
            const QFont face = gui::font(role);
            painter.setFont(face);
            painter.setPen(color(ink));
            painter.drawText(at(from, y, room, height), flags,
                             QFontMetrics(face).elidedText(text, Qt::ElideRight, room));
        };
        draw(text(), TypeRole::Heading, Token::Ink, top, line);
        if (second) {
            // the party gives way, the number stays
            const QString count = m_party.isEmpty() || m_count.isEmpty() ? m_count : u" · "_s + m_count;
            const QFontMetrics small(gui::font(TypeRole::Small));
            const QString party =
                small.elidedText(m_party, Qt::ElideRight, room - small.horizontalAdvance(count));
            draw(party + count, TypeRole::Small, Token::InkSoft, top + line, below);
        }
    }

private:
    QString m_initials;
    QString m_portrait;
    QString m_colour;
    QString m_party;
    QString m_count;
    bool m_blind;
};

/// One topic: its title and the columns in view.
class ProposalsView::TopicBlock : public QWidget
{
public:
    TopicBlock(ProposalsView *view, int index) : QWidget(view->m_body), m_view(view)
    {
        const Block &place = view->m_blocks[index];
        const ThemeId theme = view->m_content.themes[place.theme].theme;
        const TopicProposals &topic = view->topicOf(place);
        const ViewContext &context = view->m_context;
        m_heading = headingOf(context, theme, topic, view->textWidth());
        m_title = new DataLabel(m_heading.title, this, TypeRole::Heading);
        m_title->setWordWrap(!m_heading.oneLine);
        m_note = new DataLabel(m_heading.note, this, TypeRole::Small, Token::InkSoft);
        m_note->setWordWrap(false);
        if (!m_heading.link.isEmpty()) {
            m_link = new LinkButton(m_heading.link, this);
            m_link->installEventFilter(view);
            m_link->setAccessibleName(ProposalsView::tr("%1: %2", "a topic; One linked question")
                                          .arg(m_heading.title, m_heading.link));
            connect(m_link, &QAbstractButton::clicked, view,
                    [view, link = m_link, questions = topic.questions] {
                        emit view->questionsActivated(questions, link);
                    });
        }
        for (int c = view->m_first; c < view->m_first + view->m_visible; ++c) {
            const int candidate = view->m_content.candidates[c];
            QList<QWidget *> items;
            for (const int proposal : topic.proposals[c]) {
                const ProposalRef ref{.candidate = candidate, .proposal = proposal};
                auto *button =
                    new ProposalButton(ref, proposalFace(context, view->m_mask, ref, view->m_search), this);
                button->setAccessibleName(
                    (isQuoted(context, proposalAt(*context.election, ref))
                         ? ProposalsView::tr("%1, quotation: %2", "a candidate, their words")
                         : ProposalsView::tr("%1, summary: %2", "a candidate, a proposal of theirs"))
                        .arg(context.candidateName(candidate), button->text()));
                button->setAccessibleDescription(
                    proposalOrigin(context, view->m_mask, proposalAt(*context.election, ref)));
                button->setOpen(ref == view->m_open);
                connect(button, &QAbstractButton::clicked, view,
                        [view, ref] { emit view->proposalActivated(ref); });
                items.append(button);
            }
            if (items.isEmpty()) {
                items.append(new NoProposalCell(noProposal(context, candidate),
                                                context.candidateName(candidate), this));
            }
            for (QWidget *item : items) {
                item->installEventFilter(view);
            }
            m_cells.append(items);
        }
        placeParts();
    }

    /// By column in view, from 0.
    [[nodiscard]] const QList<QList<QWidget *>> &cells() const { return m_cells; }

    /// In the order of reading.
    [[nodiscard]] QList<QWidget *> stops() const
    {
        QList<QWidget *> all;
        if (m_link) {
            all.append(m_link);
        }
        for (const QList<QWidget *> &cell : m_cells) {
            all += cell;
        }
        return all;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int left = m_view->m_margin;
        const int along = m_view->textWidth();
        const QRect line = m_view->inBody(left, height() - 1, along, 1);
        QPainter(this).fillRect(line, color(Token::Line));
    }

private:
    void placeParts()
    {
        const int margin = m_view->m_margin;
        const int room = m_view->textWidth();
        const int line = scaled(20);
        const int top = 12;
        m_title->setGeometry(m_view->inBody(margin, top, m_heading.titleWidth, m_heading.titleHeight));
        int x = m_heading.oneLine ? margin + m_heading.titleWidth + 12 : margin;
        const int y = m_heading.oneLine ? top : top + m_heading.titleHeight + scaled(2);
        const int noteWidth =
            std::min(widthOf(m_heading.note, TypeRole::Small), std::max(0, margin + room - x));
        m_note->setGeometry(m_view->inBody(x, y, noteWidth, line));
        if (m_link) {
            x += noteWidth + 14;
            const QSize size = m_link->sizeHint();
            m_link->setGeometry(
                m_view->inBody(x, y + (line - size.height()) / 2, size.width(), size.height()));
        }
        for (int c = 0; c < static_cast<int>(m_cells.size()); ++c) {
            const int left = margin + c * (m_view->m_columnWidth + columnGap);
            int at = m_heading.height;
            for (QWidget *item : m_cells[c]) {
                if (const auto *button = qobject_cast<ProposalButton *>(item)) {
                    const int wide = m_view->m_columnWidth + 2 * ProposalButton::outset;
                    const int high = button->heightForWidth(wide);
                    if (at == m_heading.height) {
                        at -= ProposalButton::outsetAbove;
                    }
                    item->setGeometry(m_view->inBody(left - ProposalButton::outset, at, wide, high));
                    at += high + itemGap;
                } else {
                    const int candidate = m_view->m_content.candidates[m_view->m_first + c];
                    item->setGeometry(
                        m_view->inBody(left, at, m_view->m_columnWidth,
                                       NoProposalCell::heightFor(noProposal(m_view->m_context, candidate),
                                                                 m_view->m_columnWidth)));
                }
            }
        }
    }

    ProposalsView *m_view;
    TopicHeading m_heading;
    DataLabel *m_title;
    DataLabel *m_note;
    LinkButton *m_link = nullptr;
    QList<QList<QWidget *>> m_cells;
};

ProposalsView::ProposalsView(QWidget *parent)
    : QWidget(parent),
      m_names(new NameStrip),
      m_headRow(new QWidget),
      m_headLine(new Hairline(m_headRow, Token::LineStrong)),
      m_scroll(new QScrollArea),
      m_body(new QWidget),
      m_sticky(nullptr)
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
    m_sticky = new Band(m_scroll);
    m_sticky->setFocusPolicy(Qt::NoFocus); // the band it repeats can be focused
    m_sticky->hide();
    connect(m_sticky, &QAbstractButton::clicked, this,
            [this] { emit foldEdited(m_sticky->theme, !m_folded.contains(m_sticky->theme)); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_laying) {
            followScroll();
        }
    });
    connect(m_names, &NameStrip::nameActivated, this, &ProposalsView::showColumn);
    connect(m_names, &NameStrip::nameRemoved, this, [this](int column) {
        if (column < m_content.candidates.size()) {
            emit candidateRemoved(m_content.candidates[column]);
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
    const int firstCandidate = m_content.candidates.value(m_first, -1);
    m_context = context;
    m_mask = NameMask(context);
    m_content = content;
    m_folded = folded;
    m_search = search;
    m_heights.clear();
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
    m_open = ref;
    for (ProposalButton *button : m_body->findChildren<ProposalButton *>()) {
        button->setOpen(button->ref() == ref);
    }
}

ProposalsView::Columns ProposalsView::columnsInView() const
{
    const auto total = static_cast<int>(m_content.candidates.size());
    return total == 0 ? Columns()
                      : Columns{.first = m_first + 1, .last = m_first + m_visible, .total = total};
}

int ProposalsView::textWidth() const
{
    return std::max(scaled(120), width() - 2 * m_margin);
}

QRect ProposalsView::inBody(int x, int y, int width, int height) const
{
    // the scroll bar takes its room from the body at the trailing side; texts keep to the page's margins
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, this->width(), 0), QRect(x, y, width, height))
        .translated(layoutDirection() == Qt::RightToLeft ? -scrollBarWidth() : 0, 0);
}

int ProposalsView::scrollBarWidth() const
{
    return m_scroll->verticalScrollBar()->sizeHint().width();
}

/// How many columns fit, how wide they are, and everything that follows from it.
void ProposalsView::relayout(const Anchor &kept)
{
    const auto total = static_cast<int>(m_content.candidates.size());
    // widgets that go hand the keyboard on, and the names may take more room: nothing follows before the end
    m_laying = true;
    if (!m_context.election || total == 0) {
        m_laying = false;
        m_blocks.clear();
        qDeleteAll(m_heads);
        m_heads.clear();
        for (QWidget *inside : m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (inside != m_names) {
                delete inside;
            }
        }
        m_sticky->hide();
        return;
    }
    const int room = textWidth();
    int fit = std::min(width() < 900 ? 2 : width() < 1500 ? 3 : 4, total);
    const auto widthAt = [room](int columns) { return (room - (columns - 1) * columnGap) / columns; };
    while (fit > 1 && widthAt(fit) < scaled(260)) {
        --fit;
    }
    m_visible = fit;
    const int wide = std::min(widthAt(fit), scaled(480));
    if (wide != m_columnWidth) {
        m_heights.clear();
    }
    m_columnWidth = wide;
    m_first = std::clamp(m_first, 0, total - m_visible);
    placeNames();
    m_names->setInView(m_first, m_first + m_visible - 1);
    placeHeads();
    layOutBlocks();
    measure();
    int at = -1;
    for (int b = 0; b < static_cast<int>(m_blocks.size()) && !kept.theme.isEmpty(); ++b) {
        if (isBlock(b, kept.theme, kept.kind, kept.topic)) {
            at = b;
            break;
        }
        if (at < 0 && isBlock(b, kept.theme, Block::Kind::Theme, {})) {
            at = b; // the topic is gone: the head of its theme
        }
    }
    if (at >= 0) {
        m_scroll->verticalScrollBar()->setValue(m_blocks[at].y +
                                                std::min(kept.offset, m_blocks[at].height - 1));
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

/// At large text sizes the row of names scrolls away with the proposals: the room goes to reading.
void ProposalsView::placeNames()
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
    m_namesHeight = inside ? m_names->heightForWidth(textWidth()) + 12 : 0;
    if (inside) {
        m_names->setGeometry(inBody(m_margin, 8, textWidth(), m_namesHeight - 12));
        m_namesHeight += 8;
    }
}

void ProposalsView::placeHeads()
{
    const QWidget *focused = focusWidget();
    int again = -1;
    for (int i = 0; i < static_cast<int>(m_heads.size()); ++i) {
        again = m_heads[i] == focused && focused->hasFocus() ? i : again;
        m_heads[i]->hide();
        m_heads[i]->deleteLater(); // it may be the one that asked for this
    }
    m_heads.clear();
    const int high = Head::headHeight();
    m_headRow->setFixedHeight(high + 1);
    m_headLine->setGeometry(m_margin, high, textWidth(), 1);
    for (int c = 0; c < m_visible; ++c) {
        const int candidate = m_content.candidates[m_first + c];
        auto *head = new Head(m_context, candidate, m_content.counts.value(m_first + c), m_headRow);
        head->setObjectName(u"columnHead"_s);
        head->installEventFilter(this);
        head->setGeometry(
            QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), high),
                               QRect(m_margin + c * (m_columnWidth + columnGap), 0, m_columnWidth, high)));
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

const TopicProposals &ProposalsView::topicOf(const Block &block) const
{
    return m_content.themes[block.theme].topics[block.topic];
}

void ProposalsView::layOutBlocks()
{
    for (const Block &block : std::as_const(m_blocks)) {
        if (block.widget) {
            block.widget->setParent(nullptr); // no longer found below the body, so no longer anyone's
            block.widget->deleteLater();
        }
    }
    m_blocks.clear();
    for (int t = 0; t < static_cast<int>(m_content.themes.size()); ++t) {
        const ThemeProposals &theme = m_content.themes[t];
        m_blocks.append({.kind = Block::Kind::Theme, .theme = t, .topic = -1, .widget = {}});
        if (m_folded.contains(theme.theme)) {
            continue;
        }
        for (int p = 0; p < static_cast<int>(theme.topics.size()); ++p) {
            m_blocks.append({.kind = Block::Kind::Topic, .theme = t, .topic = p, .widget = {}});
        }
        if (!theme.without.isEmpty() || theme.topics.isEmpty()) {
            m_blocks.append({.kind = Block::Kind::Foot, .theme = t, .topic = -1, .widget = {}});
        }
    }
}

QString ProposalsView::footWords(const Block &block) const
{
    const ThemeProposals &theme = m_content.themes[block.theme];
    QStringList titles;
    for (const TopicId &topic : theme.without) {
        titles.append(topicTitle(m_context, theme.theme, topic));
    }
    return titles.isEmpty() ? tr("No proposal on this theme in this comparison.")
                            : tr("Topics without a proposal in this comparison: %1.", "topics")
                                  .arg(titles.join(tr(", ", "between topics that have no proposal")));
}

QString ProposalsView::bandNote(const ThemeProposals &theme) const
{
    const auto shown = static_cast<int>(theme.topics.size());
    const int all = theme.total + static_cast<int>(theme.without.size());
    return shown == all ? tr("%n topic(s)", nullptr, all) : tr("%1 of %n topic(s)", nullptr, all).arg(shown);
}

int ProposalsView::faceHeight(const ProposalRef &ref)
{
    const quint64 key = (static_cast<quint64>(ref.candidate) << 32U) | static_cast<quint32>(ref.proposal);
    const auto known = m_heights.constFind(key);
    if (known != m_heights.cend()) {
        return *known;
    }
    const int high = ProposalButton::heightFor(proposalFace(m_context, m_mask, ref, {}),
                                               m_columnWidth + 2 * ProposalButton::outset);
    m_heights.insert(key, high);
    return high;
}

int ProposalsView::topicHeight(const Block &block)
{
    const TopicProposals &topic = topicOf(block);
    int tallest = 0;
    for (int c = m_first; c < m_first + m_visible; ++c) {
        const int candidate = m_content.candidates[c];
        int high = 0;
        for (const int proposal : topic.proposals[c]) {
            high += faceHeight({.candidate = candidate, .proposal = proposal}) + itemGap;
        }
        if (topic.proposals[c].isEmpty()) {
            high = NoProposalCell::heightFor(noProposal(m_context, candidate), m_columnWidth);
        } else {
            high -= itemGap + ProposalButton::outsetAbove;
        }
        tallest = std::max(tallest, high);
    }
    return headingOf(m_context, m_content.themes[block.theme].theme, topic, textWidth()).height + tallest +
           topicBottom;
}

void ProposalsView::measure()
{
    int y = m_namesHeight;
    const int bandWidth = textWidth() + 2 * bandOutset;
    for (Block &block : m_blocks) {
        block.y = y;
        switch (block.kind) {
        case Block::Kind::Theme: {
            const Theme *theme = m_context.election->theme(m_content.themes[block.theme].theme);
            block.height = Band::heightFor(m_context.text(theme->title), theme->icon, bandWidth);
            break;
        }
        case Block::Kind::Topic:
            block.height = topicHeight(block);
            break;
        case Block::Kind::Foot:
            block.height = footHeight(footWords(block), textWidth());
            break;
        }
        y += block.height;
    }
    m_body->resize(std::max(1, width() - scrollBarWidth()), y + scaled(24));
}

ProposalsView::Anchor ProposalsView::anchor() const
{
    const int top = m_scroll->verticalScrollBar()->value();
    const int at = blockAt(top);
    if (at < 0) {
        return {};
    }
    Anchor kept;
    const auto topicAt = [this](int block) {
        return m_blocks[block].kind == Block::Kind::Topic ? topicOf(m_blocks[block]).topic : TopicId();
    };
    kept.theme = m_content.themes[m_blocks[at].theme].theme;
    kept.topic = topicAt(at);
    kept.kind = m_blocks[at].kind;
    kept.offset = top - m_blocks[at].y;
    const QWidget *focused = focusWidget();
    if (const int block = focused && focused->hasFocus() ? blockOf(focused) : -1; block >= 0) {
        kept.hasFocus = true;
        kept.focusTheme = m_content.themes[m_blocks[block].theme].theme;
        kept.focusTopic = topicAt(block);
        kept.focusKind = m_blocks[block].kind;
        if (const Spot spot = spotOf(focused); spot.block >= 0) {
            kept.focusCandidate = m_content.candidates[spot.column];
            kept.focusItem = spot.item;
        }
    }
    return kept;
}

bool ProposalsView::isBlock(int block, const ThemeId &theme, Block::Kind kind, const TopicId &topic) const
{
    const Block &here = m_blocks[block];
    return here.kind == kind && m_content.themes[here.theme].theme == theme &&
           (kind != Block::Kind::Topic || topicOf(here).topic == topic);
}

int ProposalsView::blockOf(const QWidget *widget) const
{
    const auto found = std::ranges::find_if(m_blocks, [widget](const Block &block) {
        return block.widget && (block.widget == widget || block.widget->isAncestorOf(widget));
    });
    return found == m_blocks.cend() ? -1 : static_cast<int>(found - m_blocks.cbegin());
}

/// Gives the keyboard back to what it was at, or to the nearest column still in view.
void ProposalsView::restoreFocus(const Anchor &kept)
{
    for (int b = 0; kept.hasFocus && b < static_cast<int>(m_blocks.size()); ++b) {
        if (!isBlock(b, kept.focusTheme, kept.focusKind, kept.focusTopic)) {
            continue;
        }
        if (!m_blocks[b].widget) {
            makeWidget(b);
        }
        QWidget *to = m_blocks[b].widget;
        if (kept.focusKind == Block::Kind::Topic) {
            auto *topic = static_cast<TopicBlock *>(to);
            to = topic->stops().value(0);
            if (kept.focusCandidate >= 0) {
                const auto column = static_cast<int>(m_content.candidates.indexOf(kept.focusCandidate));
                const QList<QWidget *> &cell = topic->cells()[std::clamp(column - m_first, 0, m_visible - 1)];
                to = cell[std::clamp(kept.focusItem, 0, static_cast<int>(cell.size()) - 1)];
            }
        }
        if (to) {
            to->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
}

int ProposalsView::blockAt(int y) const
{
    const auto after = std::ranges::upper_bound(m_blocks, y, {}, &Block::y);
    return after == m_blocks.cbegin() ? (m_blocks.isEmpty() ? -1 : 0)
                                      : static_cast<int>(after - m_blocks.cbegin()) - 1;
}

void ProposalsView::makeWidget(int index)
{
    Block &block = m_blocks[index];
    QRect area(0, block.y, m_body->width(), block.height);
    switch (block.kind) {
    case Block::Kind::Theme: {
        const ThemeProposals &part = m_content.themes[block.theme];
        const Theme *theme = m_context.election->theme(part.theme);
        auto *band = new Band(m_body);
        band->setTheme(*theme, m_context.text(theme->title), bandNote(part), m_folded.contains(part.theme));
        band->installEventFilter(this);
        connect(band, &QAbstractButton::clicked, this,
                [this, id = part.theme] { emit foldEdited(id, !m_folded.contains(id)); });
        area = inBody(m_margin - bandOutset, block.y, textWidth() + 2 * bandOutset, block.height);
        block.widget = band;
        break;
    }
    case Block::Kind::Topic:
        block.widget = new TopicBlock(this, index);
        break;
    case Block::Kind::Foot: {
        auto *foot = new DataLabel(footWords(block), m_body, TypeRole::Small, Token::InkSoft);
        area = inBody(m_margin, block.y, textWidth(), block.height);
        block.widget = foot;
        break;
    }
    }
    block.widget->setGeometry(area);
    block.widget->show();
}

/// Makes widgets of what is in view, and a little more for the keyboard; lets go of what is far.
void ProposalsView::realize(bool anew)
{
    const int view = m_scroll->viewport()->height();
    const int top = m_scroll->verticalScrollBar()->value();
    const int reach = std::max(view / 2, scaled(200));
    bool made = false;
    for (int b = 0; b < static_cast<int>(m_blocks.size()); ++b) {
        Block &block = m_blocks[b];
        const bool within = block.y + block.height > top - reach && block.y < top + view + reach;
        if (within && !block.widget) {
            makeWidget(b);
            made = true;
        } else if (!within && block.widget && block.widget != focusWidget() &&
                   !block.widget->isAncestorOf(focusWidget())) {
            block.widget->hide();
            block.widget->deleteLater();
            block.widget = nullptr;
        }
    }
    if (!made && !anew) {
        return;
    }
    QWidget *before = m_heads.isEmpty() ? static_cast<QWidget *>(m_names) : m_heads.last();
    for (const Block &block : std::as_const(m_blocks)) {
        if (!block.widget) {
            continue;
        }
        QList<QWidget *> stops{block.widget};
        if (block.kind == Block::Kind::Topic) {
            stops = static_cast<TopicBlock *>(block.widget.data())->stops();
        }
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
    int stuck = -1;
    int next = -1;
    for (int b = 0; b < static_cast<int>(m_blocks.size()); ++b) {
        if (m_blocks[b].kind != Block::Kind::Theme) {
            continue;
        }
        if (m_blocks[b].y < top) {
            stuck = b;
        } else {
            next = b;
            break;
        }
    }
    m_stuck = stuck;
    if (stuck < 0) {
        m_sticky->hide();
        return;
    }
    const Block &block = m_blocks[stuck];
    const ThemeProposals &part = m_content.themes[block.theme];
    const Theme *theme = m_context.election->theme(part.theme);
    m_sticky->setTheme(*theme, m_context.text(theme->title), bandNote(part), m_folded.contains(part.theme));
    // the next theme pushes the band away
    const int y = next < 0 ? 0 : std::min(0, m_blocks[next].y - top - block.height);
    m_sticky->setGeometry(inBody(m_margin - bandOutset, y, textWidth() + 2 * bandOutset, block.height)
                              .translated(layoutDirection() == Qt::RightToLeft ? scrollBarWidth() : 0, 0)
                              .intersected(QRect(m_scroll->viewport()->x(), -block.height,
                                                 m_scroll->viewport()->width(), 2 * block.height)));
    m_sticky->show();
    m_sticky->raise();
}

void ProposalsView::setWindow(int first)
{
    const auto total = static_cast<int>(m_content.candidates.size());
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
    const Spot focused = spotOf(focusWidget());
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
    const int at = blockAt(m_scroll->verticalScrollBar()->value());
    for (int b = std::max(0, at); b < static_cast<int>(m_blocks.size()); ++b) {
        if (m_blocks[b].kind == Block::Kind::Topic && m_blocks[b].widget) {
            return static_cast<TopicBlock *>(m_blocks[b].widget.data())->cells().value(0).value(0);
        }
    }
    return m_heads.isEmpty() ? nullptr : m_heads.first();
}

int ProposalsView::builtTopics() const
{
    return static_cast<int>(std::ranges::count_if(
        m_blocks, [](const Block &block) { return block.kind == Block::Kind::Topic && block.widget; }));
}

ProposalsView::Spot ProposalsView::spotOf(const QWidget *widget) const
{
    const int block = widget ? blockOf(widget) : -1;
    if (block < 0 || m_blocks[block].kind != Block::Kind::Topic) {
        return {};
    }
    const QList<QList<QWidget *>> &cells = static_cast<TopicBlock *>(m_blocks[block].widget.data())->cells();
    for (int c = 0; c < static_cast<int>(cells.size()); ++c) {
        if (const qsizetype item = cells[c].indexOf(widget); item >= 0) {
            return {.block = block, .column = m_first + c, .item = static_cast<int>(item)};
        }
    }
    return {};
}

/// Scrolls until the part of a block is seen below the theme's band.
void ProposalsView::ensureVisible(int block, const QRect &inBlock)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int top = m_blocks[block].y + inBlock.top() - 8;
    const int bottom = m_blocks[block].y + inBlock.bottom() + 12;
    int band = 0;
    for (int b = block; b >= 0; --b) {
        if (m_blocks[b].kind == Block::Kind::Theme) {
            band = m_blocks[b].height;
            break;
        }
    }
    if (top < bar->value() + band) {
        bar->setValue(top - band);
    } else if (bottom > bar->value() + m_scroll->viewport()->height()) {
        bar->setValue(std::min(top - band, bottom - m_scroll->viewport()->height()));
    }
}

void ProposalsView::goTo(const Spot &spot)
{
    showColumn(spot.column);
    Block &block = m_blocks[spot.block];
    if (!block.widget) {
        makeWidget(spot.block);
    }
    const QList<QWidget *> cell =
        static_cast<TopicBlock *>(block.widget.data())->cells().value(spot.column - m_first);
    if (cell.isEmpty()) {
        return;
    }
    QWidget *item = cell[std::clamp(spot.item, 0, static_cast<int>(cell.size()) - 1)];
    item->setFocus(Qt::TabFocusReason);
    realize(true);
}

int ProposalsView::nextTopic(int block, int step) const
{
    for (int b = block + step; b >= 0 && b < static_cast<int>(m_blocks.size()); b += step) {
        if (m_blocks[b].kind == Block::Kind::Topic) {
            return b;
        }
    }
    return -1;
}

bool ProposalsView::move(const Spot &from, int key, Qt::KeyboardModifiers modifiers)
{
    const auto total = static_cast<int>(m_content.candidates.size());
    const auto itemsAt = [&](int block, int column) {
        return std::max(1, static_cast<int>(topicOf(m_blocks[block]).proposals[column].size()));
    };
    Spot to = from;
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
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
    case Qt::Key_PageDown: {
        const int step = key == Qt::Key_PageDown ? 1 : -1;
        const int wanted = m_blocks[from.block].y + step * m_scroll->viewport()->height();
        to.block = blockAt(std::clamp(wanted, 0, m_body->height()));
        if (m_blocks[to.block].kind != Block::Kind::Topic) {
            const int other = nextTopic(to.block, step);
            to.block = other >= 0 ? other : nextTopic(to.block, -step);
        }
        if (to.block == from.block) {
            to.block = nextTopic(from.block, step); // one that is taller than the page
        }
        to.item = 0;
        break;
    }
    case Qt::Key_Home:
    case Qt::Key_End: {
        const bool end = key == Qt::Key_End;
        if (modifiers.testFlag(Qt::ControlModifier)) {
            to.block = end ? nextTopic(static_cast<int>(m_blocks.size()), -1) : nextTopic(-1, 1);
            to.item = 0;
        } else {
            to.column = end ? total - 1 : 0;
        }
        break;
    }
    default:
        return false;
    }
    if (to.block >= 0 && to.column >= 0 && to.column < total) {
        goTo(to);
    }
    return true;
}

bool ProposalsView::showProposal(const ProposalRef &ref)
{
    for (int b = 0; b < static_cast<int>(m_blocks.size()); ++b) {
        if (m_blocks[b].kind != Block::Kind::Topic) {
            continue;
        }
        const auto column = static_cast<int>(m_content.candidates.indexOf(ref.candidate));
        if (column < 0) {
            return false;
        }
        const auto item = static_cast<int>(topicOf(m_blocks[b]).proposals[column].indexOf(ref.proposal));
        if (item >= 0) {
            goTo({.block = b, .column = column, .item = item});
            return true;
        }
    }
    return false;
}

bool ProposalsView::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget) {
        return QWidget::eventFilter(watched, event);
    }
    if (widget == m_scroll->viewport()) {
        if (event->type() == QEvent::Resize && !m_blocks.isEmpty() && !m_laying) {
            followScroll(); // more, or less, is in view
        }
        return false;
    }
    if (event->type() == QEvent::FocusIn) {
        if (m_laying) {
            return false;
        }
        if (const int block = blockOf(widget); block >= 0) {
            const QWidget *whole = m_blocks[block].widget;
            ensureVisible(block, QRect(widget->mapTo(whole, QPoint(0, 0)), widget->size()));
        }
        if (const auto *button = qobject_cast<ProposalButton *>(widget)) {
            emit proposalReached(button->ref());
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            button->click();
            return true;
        }
        return false;
    }
    if (const Spot spot = spotOf(widget); spot.block >= 0) {
        return move(spot, key->key(), key->modifiers());
    }
    if (key->key() != Qt::Key_Left && key->key() != Qt::Key_Right) {
        return false;
    }
    const int step = (key->key() == Qt::Key_Right ? 1 : -1) * ahead;
    if (auto *band = dynamic_cast<Band *>(widget)) {
        if (band->isFolded() == (step > 0)) {
            band->click();
        }
        return true;
    }
    if (const auto at = static_cast<int>(m_heads.indexOf(static_cast<Head *>(widget))); at >= 0) {
        const int column = m_first + at + step;
        if (column >= 0 && column < m_content.candidates.size()) {
            showColumn(column);
            m_heads[column - m_first]->setFocus(Qt::TabFocusReason);
        }
        return true;
    }
    moveColumns(step);
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
