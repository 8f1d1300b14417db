// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/opinionspanel.h"

#include "itemmodels/comparisonmodel.h"
#include "pages/answerbutton.h"
#include "widgets/datalabel.h"
#include "widgets/icons.h"
#include "widgets/smallparts.h"
#include "widgets/words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr QChar enSpace(0x2002);

/// Two runs of text that wrap as one.
class NameAndRemark
{
public:
    NameAndRemark(const QString &first, const QString &second, int width, Qt::Alignment alignment,
                  QChar between = u' ')
        : m_layout(first.isEmpty()    ? second
                   : second.isEmpty() ? first
                                      : first + between + second,
                   font(TypeRole::Body))
    {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        strong.setForeground(color(Token::Ink));
        QTextCharFormat soft;
        soft.setForeground(color(Token::InkSoft));
        const auto split = static_cast<int>(first.size());
        m_layout.setFormats(
            {{.start = 0, .length = split, .format = strong},
             {.start = split, .length = static_cast<int>(m_layout.text().size()) - split, .format = soft}});
        QTextOption option(alignment | Qt::AlignAbsolute);
        option.setTextDirection(m_layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::WordWrap);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += std::ceil(line.height());
            m_width = std::max(m_width, line.naturalTextWidth());
        }
        m_layout.endLayout();
    }

    [[nodiscard]] int height() const { return static_cast<int>(m_height); }

    [[nodiscard]] int width() const { return static_cast<int>(std::ceil(m_width)); }

    void draw(QPainter &painter, const QPointF &at) const { m_layout.draw(&painter, at); }

    [[nodiscard]] const QTextLayout &layout() const { return m_layout; }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
    qreal m_width = 0;
};

Qt::Alignment leadingEdge(const QWidget *widget)
{
    return widget->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

/// Who published it and when: the whole of it stands in the detail pane.
QString shortCitation(const ViewContext &context, const Citation &citation)
{
    const Source &source = citation.source;
    QString who = context.text(source.publisher);
    if (who.isEmpty()) {
        who = source.title.isEmpty() ? source.url : context.text(source.title);
    }
    return source.date.isNull()
               ? who
               : QCoreApplication::translate("preau::gui::OpinionsPanel", "%1, %2", "publisher, date")
                     .arg(who, dateWords(source.date));
}

void prepareButton(QAbstractButton *button)
{
    button->setContextMenuPolicy(Qt::NoContextMenu);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    button->setSizePolicy(policy);
}

} // namespace

DisclosureRow::DisclosureRow(QWidget *parent) : QAbstractButton(parent)
{
    prepareButton(this);
}

void DisclosureRow::setContent(const QString &title, const QString &remark, bool open)
{
    m_title = title;
    m_remark = remark;
    m_open = open;
    m_locked = false;
    setEnabled(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(open ? tr("%1; open").arg(remark) : tr("%1; closed").arg(remark));
    updateGeometry();
    update();
}

void DisclosureRow::setLocked(const QString &reason)
{
    m_title.clear();
    m_remark = reason;
    m_open = false;
    m_locked = true;
    setEnabled(false);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(reason);
    setAccessibleDescription({});
    updateGeometry();
    update();
}

QSize DisclosureRow::sizeHint() const
{
    return {scaled(480), heightForWidth(scaled(480))};
}

QSize DisclosureRow::minimumSizeHint() const
{
    return {scaled(120), std::max(44, scaled(44))};
}

int DisclosureRow::heightForWidth(int width) const
{
    const NameAndRemark runs(m_title, m_remark, width - scaled(28), leadingEdge(this), enSpace);
    return std::max(std::max(44, scaled(44)), runs.height() + 16);
}

void DisclosureRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() && isEnabled()) {
        painter.fillRect(rect(), color(Token::SlateWash));
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int side = scaled(20);
    const int room = width() - scaled(28);
    const QString sign = m_locked ? u"lock"_s : m_open ? u"chevron-up"_s : u"chevron-down"_s;
    const NameAndRemark runs(m_title, m_remark, room, leadingEdge(this), enSpace);
    const int top = (height() - runs.height()) / 2;
    const int firstLine = QFontMetrics(gui::font(TypeRole::Body)).height();
    painter.drawPixmap(QPoint(rtl ? width() - side : 0, top + (firstLine - side) / 2),
                       iconPixmap(sign, side, Token::InkSoft, devicePixelRatioF()));
    runs.draw(painter, QPointF(rtl ? 0 : scaled(28), top));
}

PersonLine::PersonLine(const QString &name, const QString &party, QWidget *parent)
    : QAbstractButton(parent),
      m_name(name),
      m_party(party)
{
    setAccessibleName(party.isEmpty() ? name : tr("%1, %2", "name, party").arg(name, party));
    prepareButton(this);
}

QSize PersonLine::sizeHint() const
{
    const NameAndRemark runs(m_name, m_party, scaled(2000), Qt::AlignLeft);
    return {runs.width() + 2, runs.height()};
}

QSize PersonLine::minimumSizeHint() const
{
    return {scaled(80), QFontMetrics(gui::font(TypeRole::Body)).height()};
}

int PersonLine::heightForWidth(int width) const
{
    return NameAndRemark(m_name, m_party, width, Qt::AlignLeft).height();
}

void PersonLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const NameAndRemark runs(m_name, m_party, width(), leadingEdge(this));
    runs.draw(painter, QPointF(0, 0));
    if (!underMouse()) {
        return;
    }
    // under the name alone: the party does not open anything of its own
    painter.setPen(QPen(color(Token::Ink), 1));
    const QTextLayout &layout = runs.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int end = std::min(static_cast<int>(m_name.size()), line.textStart() + line.textLength());
        if (end > line.textStart()) {
            const qreal y = line.y() + line.ascent() + scaled(3);
            painter.drawLine(QPointF(line.cursorToX(line.textStart()), y), QPointF(line.cursorToX(end), y));
        }
    }
}

OpinionsPanel::OpinionsPanel(QWidget *parent)
    : QWidget(parent),
      m_disclosure(new DisclosureRow(this)),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(new Hairline(this));
    m_layout->addWidget(m_disclosure);
    connect(m_disclosure, &QAbstractButton::clicked, this, [this] {
        m_open = !m_open;
        refresh();
        rebuild();
        emit opened(m_open);
    });
}

void OpinionsPanel::setQuestion(const ViewContext &context, int question, OpinionsPolicy policy,
                                bool answered)
{
    const bool sameQuestion = question == m_question;
    const bool sameContent = sameQuestion && m_content && m_context.election == context.election &&
                             m_context.language == context.language && m_context.order == context.order &&
                             m_context.constituency == context.constituency &&
                             m_context.blind == context.blind;
    m_context = context;
    m_question = question;
    m_policy = policy;
    m_answered = answered;
    if (!sameQuestion) {
        m_open = false;
    }
    refresh();
    if (!sameContent || !m_open) {
        rebuild();
    }
}

void OpinionsPanel::setColumns(int columns)
{
    if (columns != m_columns) {
        m_columns = columns;
        rebuild();
    }
}

void OpinionsPanel::close()
{
    m_open = false;
    refresh();
    rebuild();
}

void OpinionsPanel::refresh()
{
    if (!m_context.election || m_question < 0) {
        return;
    }
    if (m_policy == OpinionsPolicy::Never) {
        m_open = false;
        m_disclosure->setLocked(tr("Closed by the host."));
        return;
    }
    if (m_policy == OpinionsPolicy::AfterAnswer && !m_answered) {
        m_open = false;
        m_disclosure->setLocked(tr("“What they say about it” opens after your answer."));
        return;
    }
    int known = 0;
    const QList<int> candidates = m_context.candidates();
    for (const int candidate : candidates) {
        known += m_context.election->candidates[candidate].positions.value(m_question).isStated() ? 1 : 0;
    }
    const auto all = static_cast<int>(candidates.size());
    const QString remark =
        m_context.order.kind == DisplayOrder::Kind::Ballot && !m_context.election->ballotOrder.isEmpty()
            ? tr("%n documented position(s) of %1, in ballot order", nullptr, known).arg(all)
            : tr("%n documented position(s) of %1, in shuffled order, number %2", nullptr, known)
                  .arg(all)
                  .arg(m_context.order.seed);
    m_disclosure->setContent(tr("What they say about it"), remark, m_open);
}

void OpinionsPanel::rebuild()
{
    if (m_content) {
        m_layout->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    if (!m_open || !m_context.election || m_question < 0) {
        return;
    }
    m_content = new QWidget(this);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    m_layout->addWidget(m_content);

    const Question &question = m_context.election->questions[m_question];
    const QString reference = m_context.election->referenceLanguage();
    QHash<int, QList<int>> byOption;
    QList<int> silent;
    QList<int> undocumented;
    QList<int> refused;
    for (const int candidate : m_context.candidates()) {
        const Candidate &who = m_context.election->candidates[candidate];
        const Position position = who.positions.value(m_question);
        if (who.refused) {
            refused.append(candidate);
        } else if (position.isStated()) {
            byOption[position.option].append(candidate);
        } else if (position.state == PositionState::Silent) {
            silent.append(candidate);
        } else {
            undocumented.append(candidate);
        }
    }
    for (const int option : shownOptions(question)) {
        if (byOption.contains(option)) {
            addGroup(optionMark(question, option),
                     optionWords(question, option, m_context.language, reference), byOption.value(option));
        }
    }
    addGroup({.kind = Mark::Kind::Silent, .text = {}}, tr("Nothing found"), silent);
    addGroup({.kind = Mark::Kind::Undocumented, .text = {}}, tr("Not yet documented"), undocumented);
    addGroup({.kind = Mark::Kind::Undocumented, .text = {}}, tr("File refused"), refused);
    m_content->show();
}

void OpinionsPanel::addGroup(const Mark &mark, const QString &words, const QList<int> &candidates)
{
    if (candidates.isEmpty()) {
        return;
    }
    auto *head = new QHBoxLayout;
    // the mark has room around it
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    head->setContentsMargins(rtl ? 0 : -2, 8, rtl ? -2 : 0, 6);
    head->setSpacing(8);
    auto *sign = new MarkWidget(m_content, 20);
    sign->setMark(mark);
    head->addWidget(sign, 0, Qt::AlignTop);
    auto *title = new DataLabel(words, m_content, TypeRole::Heading);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *count = new DataLabel(contestantCount(*m_context.election, static_cast<int>(candidates.size())),
                                m_content, TypeRole::Body, Token::InkSoft);
    count->setWordWrap(false);
    title->setWordWrap(QFontMetrics(gui::font(TypeRole::Heading)).horizontalAdvance(words) > scaled(400));
    head->addWidget(title, title->wordWrap() ? 1 : 0);
    head->addWidget(count);
    head->addStretch(title->wordWrap() ? 0 : 1);
    auto *content = static_cast<QVBoxLayout *>(m_content->layout());
    content->addLayout(head);

    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(0);
    for (int i = 0; i < static_cast<int>(candidates.size()); ++i) {
        grid->addWidget(entry(candidates[i]), i / m_columns, i % m_columns);
    }
    for (int column = 0; column < m_columns; ++column) {
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, scaled(80));
    }
    if (m_columns > 1 && candidates.size() == 1) {
        grid->addWidget(new QWidget(m_content), 0, 1); // keeps a lone entry to its column
    }
    content->addLayout(grid);
}

QWidget *OpinionsPanel::entry(int candidate)
{
    const Candidate &who = m_context.election->candidates[candidate];
    const Question &question = m_context.election->questions[m_question];
    const Position position = who.positions.value(m_question);
    auto *box = new QWidget(m_content);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 9);
    column->setSpacing(0);
    column->addWidget(new Hairline(box));
    column->addSpacing(7);

    auto *name = new PersonLine(m_context.candidateName(candidate), m_context.candidateParty(candidate), box);
    connect(name, &QAbstractButton::clicked, this,
            [this, candidate] { emit detailRequested({.candidate = candidate, .question = m_question}); });
    const Mark mark = positionMark(question, position);
    if (mark.lowConfidence || mark.oppositeReading) {
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        auto *sign = new MarkWidget(box, 16);
        sign->setMark(mark);
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(name, 1);
        column->addLayout(line);
        name->setAccessibleDescription(mark.oppositeReading ? tr("a second reading says the opposite")
                                                            : tr("uncertain reading"));
    } else {
        column->addWidget(name);
    }
    if (who.refused) {
        column->addStretch(1);
        return box;
    }
    if (position.state == PositionState::Silent) {
        const PartialDate searched = position.detail().searched;
        if (!searched.isNull()) {
            column->addWidget(new DataLabel(tr("Searched %1", "on a date").arg(dateWords(searched)), box,
                                            TypeRole::Small, Token::InkSoft));
        }
    }
    const NameMask mask(m_context);
    const QString note = mask(m_context.text(position.detail().note));
    if (!note.isEmpty()) {
        column->addWidget(new DataLabel(note, box));
    }
    if (position.isStated()) {
        const QList<Citation> &sources = position.detail().sources;
        QString line;
        if (sources.isEmpty()) {
            line = tr("No source recorded");
        } else if (note.isEmpty()) {
            line = mask(shortCitation(m_context, sources.first()));
        } else {
            line = tr("Summary · %1", "a note in the editors' words, and its source")
                       .arg(mask(shortCitation(m_context, sources.first())));
        }
        column->addWidget(
            new DataLabel(line, box, TypeRole::Small, sources.isEmpty() ? Token::Warn : Token::InkSoft));
    }
    column->addStretch(1);
    return box;
}

} // namespace preau::gui
