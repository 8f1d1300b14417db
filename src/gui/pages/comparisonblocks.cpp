// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/comparisonblocks.h"

#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/mark.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"
#include "widgets/themeband.h"
#include "widgets/words.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int sideMargin = 32;

/// The voter's answer on a wash.
class AnswerChip : public QWidget
{
public:
    AnswerChip(const Mark &mark, const QString &words, QWidget *parent) : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 4, 16, 4);
        row->setSpacing(8);
        auto *disc = new MarkWidget(this, 20);
        disc->setMark(mark);
        row->addWidget(disc);
        auto *label = new DataLabel(words, this);
        row->addWidget(label, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::SlateWash));
        painter.drawRoundedRect(rect(), 6, 6);
    }
};

/// Agree first, what is not known last; choices in their own order.
struct StanceGroup
{
    int order = 0;
    Mark mark;
    QString words;
    QList<int> candidates;
};

} // namespace

ComparisonBlocks::ComparisonBlocks(QWidget *parent)
    : QWidget(parent),
      m_scroll(new QScrollArea(this)),
      m_sticky(new ThemeBand(ThemeBand::Note::AtEnd, sideMargin, this))
{
    m_scroll->setContextMenuPolicy(Qt::NoContextMenu);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_sticky->setFocusPolicy(Qt::NoFocus); // the band it repeats can be focused
    m_sticky->hide();
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ComparisonBlocks::followScroll);
    connect(m_sticky, &QAbstractButton::clicked, this, [this] {
        if (m_stuck >= 0) {
            m_built[m_stuck].band->click();
        }
    });
}

void ComparisonBlocks::setContent(const ViewContext &context, const QList<int> &candidates,
                                  const QList<ComparisonSection> &sections, const QSet<ThemeId> &folded)
{
    const int position = m_scroll->verticalScrollBar()->value();
    m_context = context;
    m_candidates = candidates;
    m_sections = sections;
    m_folded = folded;
    rebuild();
    m_scroll->widget()->adjustSize();
    m_scroll->verticalScrollBar()->setValue(position);
    followScroll();
}

QString ComparisonBlocks::bandTitle(const ThemeId &theme) const
{
    const Theme *found = m_context.election->theme(theme);
    return found ? m_context.text(found->title) : theme.value();
}

QString ComparisonBlocks::bandIcon(const ThemeId &theme) const
{
    const Theme *found = m_context.election->theme(theme);
    return found ? found->icon : QString();
}

void ComparisonBlocks::rebuild()
{
    m_stuck = -1;
    m_sticky->hide();
    m_built.clear();
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, scaled(16));
    column->setSpacing(0);
    for (const ComparisonSection &content : m_sections) {
        Section section{.content = content, .band = nullptr, .body = nullptr, .blocks = {}};
        const bool isFolded = m_folded.contains(content.theme);
        section.band = new ThemeBand(ThemeBand::Note::AtEnd, sideMargin, m_content);
        section.band->setTheme(bandTitle(content.theme), bandIcon(content.theme), isFolded);
        section.band->setNote(tr("%n question(s)", nullptr, static_cast<int>(content.questions.size())));
        column->addWidget(section.band);
        section.body = new QWidget(m_content);
        column->addWidget(section.body);
        connect(section.band, &QAbstractButton::clicked, this,
                [this, theme = content.theme] { emit foldEdited(theme, !m_folded.contains(theme)); });
        if (isFolded) {
            section.body->hide();
        } else {
            fill(section);
        }
        m_built.append(section);
    }
    column->addStretch(1);
    m_scroll->setWidget(m_content);
}

void ComparisonBlocks::fill(Section &section)
{
    auto *column = new QVBoxLayout(section.body);
    column->setContentsMargins(sideMargin, 0, sideMargin, 0);
    column->setSpacing(0);
    for (const int question : section.content.questions) {
        section.blocks.append(questionBlock(question));
        column->addWidget(section.blocks.last());
    }
}

QWidget *ComparisonBlocks::questionBlock(int index)
{
    const Election &election = *m_context.election;
    const Question &question = election.questions[index];
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, scaled(10), 0, 0);
    column->setSpacing(0);
    column->addWidget(new DataLabel(m_context.statement(question), block, TypeRole::Heading));

    if (!m_context.answers.questions.isEmpty()) {
        const std::optional<Answer> answer = m_context.answers.answer(question.id);
        auto *chip = new AnswerChip(
            answerMark(question, answer),
            tr("You: %1", "the voter's own answer")
                .arg(answerWords(question, answer, m_context.language, election.referenceLanguage())),
            block);
        column->addSpacing(scaled(6));
        auto *row = new QHBoxLayout;
        row->addWidget(chip);
        row->addStretch(1);
        column->addLayout(row);
    }

    QList<StanceGroup> groups;
    for (const int candidate : m_candidates) {
        const Position &position = positionOf(election, candidate, index);
        StanceGroup group;
        const int options = question.answers.size();
        switch (position.state) {
        case PositionState::Stated:
            // ordered kinds run from disagreement to agreement
            group.order = question.answers.isOrdered() ? options - 1 - position.option : position.option;
            group.mark = optionMark(question, position.option);
            break;
        case PositionState::Silent:
            group.order = options;
            group.mark = positionMark(question, position);
            break;
        case PositionState::Undocumented:
            group.order = options + 1;
            group.mark = positionMark(question, position);
            break;
        }
        group.words = positionWords(question, position, m_context.language, election.referenceLanguage());
        const auto known = std::ranges::find_if(groups, [&](const StanceGroup &other) {
            return other.order == group.order && other.words == group.words;
        });
        if (known != groups.end()) {
            known->candidates.append(candidate);
        } else {
            group.candidates.append(candidate);
            groups.append(group);
        }
    }
    std::ranges::stable_sort(groups, {}, &StanceGroup::order);

    for (qsizetype g = 0; g < groups.size(); ++g) {
        const StanceGroup &group = groups[g];
        if (g > 0) {
            column->addSpacing(scaled(7));
            column->addWidget(new Hairline(block));
        }
        column->addSpacing(scaled(7));
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(6));
        auto *mark = new MarkWidget(block, 20);
        mark->setMark(group.mark);
        row->addWidget(mark, 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(scaled(4));
        auto *head = new QWidget(block);
        auto *headFlow = new FlowLayout(head, 8);
        auto *words = new DataLabel(group.words, head, TypeRole::Heading);
        words->setWordWrap(group.words.size() > 40);
        auto *count = new DataLabel(tr("%1 of %2", "candidates of all those shown")
                                        .arg(group.candidates.size())
                                        .arg(m_candidates.size()),
                                    head, TypeRole::Small, Token::InkSoft);
        count->setWordWrap(false);
        count->setContentsMargins(0, scaled(1), 0, 0);
        headFlow->addWidget(words);
        headFlow->addWidget(count);
        texts->addWidget(head);
        auto *names = new QWidget(block);
        auto *flow = new FlowLayout(names, 8);
        for (const int candidate : group.candidates) {
            const Position &position = positionOf(election, candidate, index);
            QString text = m_context.blind ? m_context.candidateName(candidate)
                                           : m_context.candidateFamilyName(candidate);
            QString accessible = m_context.candidateName(candidate);
            if (election.candidates[candidate].refused) {
                accessible = tr("%1, file refused").arg(accessible);
                text = accessible;
            }
            const Mark own = positionMark(question, position);
            if (own.oppositeReading) {
                text = tr("%1 ≠", "a name; a second reading of the position is opposite").arg(text);
                accessible = tr("%1, a second reading is opposite").arg(accessible);
            } else if (own.lowConfidence) {
                text = tr("%1 ?", "a name; the reading of the position is uncertain").arg(text);
                accessible = tr("%1, uncertain").arg(accessible);
            }
            auto *button =
                new ActionButton(text.replace(u'&', u"&&"_s), QString(), ActionButton::Kind::Normal, names);
            button->setProperty("dense", true);
            button->setFixedHeight(std::max(40, scaled(28)));
            button->setAccessibleName(
                tr("%1, %2", "a candidate, their position").arg(accessible, group.words));
            button->setProperty("candidate", candidate);
            connect(button, &QAbstractButton::clicked, this, [this, candidate, index] {
                emit cellActivated({.candidate = candidate, .question = index});
            });
            flow->addWidget(button);
        }
        texts->addWidget(names);
        row->addLayout(texts, 1);
        column->addLayout(row);
    }
    column->addSpacing(scaled(10));
    column->addWidget(new Hairline(block));
    return block;
}

void ComparisonBlocks::followScroll()
{
    m_scroll->setGeometry(rect());
    if (m_built.isEmpty()) {
        m_sticky->hide();
        return;
    }
    const int top = m_scroll->verticalScrollBar()->value();
    int stuck = -1;
    for (int s = 0; s < static_cast<int>(m_built.size()); ++s) {
        if (m_built[s].band->y() < top || (s == 0 && m_built[s].band->y() <= top)) {
            stuck = s;
        }
    }
    m_stuck = stuck;
    if (stuck < 0) {
        m_sticky->hide();
        return;
    }
    const Section &section = m_built[stuck];
    const int width = m_scroll->viewport()->width();
    m_sticky->setTheme(bandTitle(section.content.theme), bandIcon(section.content.theme),
                       m_folded.contains(section.content.theme));
    int reading = 0;
    for (int q = 0; q < static_cast<int>(section.blocks.size()); ++q) {
        const QWidget *block = section.blocks[q];
        const int y = block->mapTo(m_content, QPoint(0, 0)).y();
        if (y <= top + m_sticky->height() + scaled(20)) {
            reading = q;
        }
    }
    m_sticky->setNote(section.blocks.isEmpty()
                          ? tr("%n question(s)", nullptr, static_cast<int>(section.content.questions.size()))
                          : tr("Question %1 of %2").arg(reading + 1).arg(section.blocks.size()));
    const int height = m_sticky->heightForWidth(width);
    // the next theme pushes the band away
    int y = 0;
    if (stuck + 1 < m_built.size()) {
        y = std::min(0, m_built[stuck + 1].band->y() - top - height);
    }
    m_sticky->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, y, width, height)));
    m_sticky->show();
    m_sticky->raise();
}

bool ComparisonBlocks::showCell(const DetailTarget &target)
{
    for (const Section &section : m_built) {
        const auto at = static_cast<int>(section.content.questions.indexOf(target.question));
        if (at < 0 || at >= section.blocks.size()) {
            continue;
        }
        QWidget *block = section.blocks[at];
        m_content->adjustSize();
        m_scroll->verticalScrollBar()->setValue(block->mapTo(m_content, QPoint(0, 0)).y() -
                                                m_sticky->height());
        const QList<ActionButton *> buttons = block->findChildren<ActionButton *>();
        for (ActionButton *button : buttons) {
            if (button->property("candidate").toInt() == target.candidate) {
                button->setFocus(Qt::OtherFocusReason);
                return true;
            }
        }
    }
    return false;
}

void ComparisonBlocks::scrollToStart()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void ComparisonBlocks::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    followScroll();
}

} // namespace preau::gui
