// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fewanswersview.h"

#include "widgets/buttons.h"
#include "widgets/datalabel.h"
#include "widgets/mark.h"
#include "widgets/metrics.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

/// A name that opens the position behind it.
class NameButton : public QAbstractButton
{
public:
    explicit NameButton(const QString &name, QWidget *parent) : QAbstractButton(parent)
    {
        setText(name);
        setContextMenuPolicy(Qt::NoContextMenu);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(gui::font(TypeRole::Body));
        return {metrics.horizontalAdvance(text()), std::max(24, metrics.lineSpacing() + 2)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont face = gui::font(TypeRole::Body);
        face.setUnderline(underMouse());
        painter.setFont(face);
        painter.setPen(color(underMouse() ? Token::Slate : Token::Ink));
        const QString shown = QFontMetrics(face).elidedText(text(), Qt::ElideRight, width());
        setToolTip(shown == text() ? QString() : tooltipText(text()));
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        painter.drawText(
            rect(),
            static_cast<int>((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) |
                Qt::TextSingleLine,
            shown);
    }
};

} // namespace

FewAnswersView::FewAnswersView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void FewAnswersView::setAnswers(const ViewContext &context, int answered)
{
    m_context = context;
    m_answered = answered;
    const int scroll = verticalScrollBar()->value();
    rebuild();
    verticalScrollBar()->setValue(scroll);
}

int FewAnswersView::columnsPerRow() const
{
    return std::clamp((width() - 64) / scaled(150), 1, 6);
}

void FewAnswersView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void FewAnswersView::arrange()
{
    const int columns = columnsPerRow();
    for (const Block &block : std::as_const(m_blocks)) {
        for (QWidget *cell : block.cells) {
            block.grid->removeWidget(cell);
        }
        for (qsizetype i = 0; i < block.cells.size(); ++i) {
            block.grid->addWidget(block.cells[i], static_cast<int>(i) / columns,
                                  static_cast<int>(i) % columns);
        }
        for (int i = 0; i < 6; ++i) {
            block.grid->setColumnStretch(i, i < columns ? 1 : 0);
        }
    }
}

void FewAnswersView::rebuild()
{
    m_blocks.clear();
    auto *body = new QWidget;
    body->setProperty("class", u"transparent"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(32, 4, 32, 24);
    column->setSpacing(0);
    const Election &election = *m_context.election;
    for (int q = 0; q < static_cast<int>(election.questions.size()); ++q) {
        const std::optional<Answer> answer = m_context.answers.answer(election.questions[q].id);
        if (answer && answer->kind == Answer::Kind::Stated) {
            addQuestion(column, q);
        }
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(new DataLabel(tr("From three answers on, a ranking is shown, with its caveats."), body,
                                  TypeRole::Body, Token::InkSoft),
                    1);
    auto *link = new LinkButton(tr("See the ranking on %1 answer(s)", "%1: a number in words", m_answered)
                                    .arg(numberWordsFeminine(m_answered)),
                                body);
    link->setSmall(false);
    connect(link, &QAbstractButton::clicked, this, &FewAnswersView::rankingRequested);
    foot->addWidget(link);
    column->addLayout(foot);
    column->addStretch(1);
    if (QWidget *former = takeWidget()) {
        former->hide();
        former->deleteLater(); // what asked for this may be in it
    }
    setWidget(body);
    arrange();
}

void FewAnswersView::addQuestion(QVBoxLayout *column, int index)
{
    const Election &election = *m_context.election;
    const Question &question = election.questions[index];
    const QString reference = election.referenceLanguage();
    const int own = m_context.answers.answer(question.id)->option;

    struct Group
    {
        Mark mark;
        QString words;
        QList<int> candidates;
        bool own = false;
    };

    QList<Group> groups;
    // agreement first, as marks are read everywhere else
    const int size = question.answers.size();
    for (int i = 0; i < size; ++i) {
        const int option = question.answers.isAgreement() ? size - 1 - i : i;
        groups.append({.mark = optionMark(question, option),
                       .words = optionWords(question, option, m_context.language, reference),
                       .candidates = {},
                       .own = option == own});
    }
    Group silent{
        .mark = {.kind = Mark::Kind::Silent, .text = {}}, .words = tr("Nothing found"), .candidates = {}};
    Group undocumented{.mark = {.kind = Mark::Kind::Undocumented, .text = {}},
                       .words = tr("Not yet documented"),
                       .candidates = {}};
    for (const int candidate : m_context.candidates()) {
        const Position &position = election.candidates[candidate].positions.value(index);
        switch (position.state) {
        case PositionState::Stated:
            groups[question.answers.isAgreement() ? size - 1 - position.option : position.option]
                .candidates.append(candidate);
            break;
        case PositionState::Silent:
            silent.candidates.append(candidate);
            break;
        case PositionState::Undocumented:
            undocumented.candidates.append(candidate);
            break;
        }
    }
    if (size > 8) { // many steps: those that somebody took
        groups.removeIf([](const Group &group) { return group.candidates.isEmpty() && !group.own; });
    }
    if (!silent.candidates.isEmpty()) {
        groups.append(silent);
    }
    groups.append(undocumented);

    column->addWidget(new Hairline(nullptr, Token::LineStrong));
    column->addSpacing(12);
    column->addWidget(new DataLabel(m_context.statement(question), nullptr, TypeRole::Heading));
    column->addSpacing(8);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    Block block{.grid = grid, .cells = {}};
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const Group &group = groups[i];
        const Token wash = group.own ? Token::SlateWash : Token::Paper;
        auto *cell =
            new Card(nullptr, wash, currentTheme() == ThemeKind::Contrast && group.own ? Token::Slate : wash);
        auto *lines = new QVBoxLayout(cell);
        lines->setContentsMargins(10, 10, 8, 10);
        lines->setSpacing(0);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        auto *mark = new MarkWidget(cell);
        mark->setMark(group.mark);
        head->addWidget(mark, 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(new DataLabel(group.words, cell, group.own ? TypeRole::SmallStrong : TypeRole::Small,
                                       group.own ? Token::Ink : Token::InkSoft));
        if (group.own) {
            texts->addWidget(new DataLabel(tr("your answer"), cell, TypeRole::Small));
        }
        texts->addStretch(1);
        head->addLayout(texts, 1);
        auto *headBox = new QWidget(cell);
        headBox->setLayout(head);
        head->setContentsMargins(0, 0, 0, 0);
        headBox->setMinimumHeight(scaled(58));
        lines->addWidget(headBox);
        for (const int candidate : group.candidates) {
            auto *name = new NameButton(m_context.candidateFamilyName(candidate), cell);
            name->setAccessibleName(tr("%1: %2", "candidate: position")
                                        .arg(isolated(m_context.candidateName(candidate)), group.words));
            connect(name, &QAbstractButton::clicked, this, [this, candidate, index] {
                emit detailRequested({.candidate = candidate, .question = index});
            });
            lines->addWidget(name);
        }
        if (group.candidates.isEmpty()) {
            lines->addWidget(new DataLabel(tr("nobody"), cell, TypeRole::Small, Token::InkSoft));
        }
        lines->addStretch(1);
        block.cells.append(cell);
    }
    m_blocks.append(block);
    column->addLayout(grid);
    column->addSpacing(24);
}

} // namespace preau::gui
