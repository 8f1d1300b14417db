// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/comparisondelegate.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int statementPadding = 8; // above and below
constexpr int statementGap = 16;    // after the text
constexpr int mostWordLines = 4;
constexpr int countGap = 8; ///< between the title of a theme and how many questions it has

/// Lays things out from the leading edge of a rectangle.
struct Leading
{
    QRect rect;
    Qt::LayoutDirection direction;

    [[nodiscard]] QRect at(int x, int y, int width, int height) const
    {
        return QStyle::visualRect(direction, rect, QRect(rect.left() + x, rect.top() + y, width, height));
    }
};

int wordsIndent()
{
    return scaled(38);
}

TextBlock statementBlock(const QString &text, const QList<TextRange> &marked)
{
    return {.text = text,
            .font = font(TypeRole::Body),
            .lineHeight = scaled(20),
            .maxLines = 0,
            .marked = marked};
}

TextBlock footerBlock(const QString &text)
{
    return {
        .text = text, .font = font(TypeRole::Small), .lineHeight = scaled(18), .maxLines = 0, .marked = {}};
}

int footerIndent()
{
    return scaled(24);
}

} // namespace

int comparisonColumnWidth()
{
    return scaled(132);
}

int comparisonVoterWidth()
{
    return scaled(52);
}

ComparisonDelegate::ComparisonDelegate(ComparisonModel *model, QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model)
{
}

/// Title and count of a theme: the count stands behind the title, in words or as a number, and below it where
/// neither fits.
ComparisonDelegate::ThemeLines ComparisonDelegate::themeLines(int row, int width) const
{
    ThemeLines lines{.title = textBlock(m_model->themeTitle(row), TypeRole::Heading, 20),
                     .count = textBlock(m_model->themeCount(row), TypeRole::Small, 20, 1),
                     .space = width - themeIndent(row) - 4};
    lines.titleHeight = lines.title.height(lines.space);
    const int beside = lines.space - lines.title.naturalWidth(lines.space) - countGap;
    const auto fits = [&] {
        return lines.titleHeight == lines.title.lineHeight &&
               lines.count.naturalWidth(lines.space) + 1 <= beside;
    };
    if (fits()) {
        return lines;
    }
    const TextBlock words = lines.count;
    lines.count.text = m_model->themeCountShort(row);
    if (!fits()) {
        lines.count = words;
        lines.below = true;
    }
    return lines;
}

TextBlock ComparisonDelegate::wordsBlock(const QString &words) const
{
    return {.text = words,
            .font = font(TypeRole::Small),
            .lineHeight = scaled(17),
            .maxLines = mostWordLines,
            .marked = {}};
}

int ComparisonDelegate::rowHeight(int row, const ComparisonWidths &widths) const
{
    switch (m_model->rowKind(row)) {
    case ComparisonModel::RowKind::Theme:
        return std::max(scaled(40), themeLines(row, widths.frozen).height() + scaled(20));
    case ComparisonModel::RowKind::Footer:
        return footerBlock(m_model->footerText(row)).height(widths.whole - footerIndent()) + scaled(12);
    case ComparisonModel::RowKind::Question:
        break;
    }
    const ViewContext &context = m_model->context();
    const Question &question = context.election->questions[m_model->questionAt(row)];
    int height = statementBlock(context.statement(question), {})
                     .height(widths.statement - comparisonOutset - statementGap) +
                 2 * statementPadding + 1;
    height = std::max(height, std::max(40, scaled(40)) + 1);
    if (m_density == ComparisonDensity::MarksAndWords) {
        const int width = comparisonColumnWidth() - wordsIndent() - 4;
        int lines = 2;
        // each different text once, however many candidates share it; words of agreement have two lines
        QSet<int> seen;
        bool dated = false;
        for (int column = ComparisonModel::FirstCandidateColumn; column < m_model->columnCount(); ++column) {
            const Position &position =
                positionOf(*context.election, m_model->candidateAt(column), m_model->questionAt(row));
            const bool option =
                position.isStated() && !question.answers.isAgreement() && !seen.contains(position.option);
            const bool search = position.state == PositionState::Silent && !dated;
            if (option || search) {
                lines = std::max(lines, wordsBlock(m_model->words(row, column)).lineCount(width));
            }
            if (option) {
                seen.insert(position.option);
            }
            dated = dated || search;
        }
        height = std::max(height, lines * scaled(17) + 2 * statementPadding + 1);
    }
    return height;
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    return {width, rowHeight(index.row(), {.statement = width, .frozen = width, .whole = width})};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    switch (m_model->rowKind(index.row())) {
    case ComparisonModel::RowKind::Theme:
        // the title runs across the first columns: the view draws it (see paintTheme)
        paintThemeCell(painter, option, index);
        break;
    case ComparisonModel::RowKind::Footer:
        // the text runs across all columns: the view draws it (see paintFooter)
        painter->fillRect(option.rect, color(Token::Paper));
        break;
    case ComparisonModel::RowKind::Question:
        if (index.column() == ComparisonModel::StatementColumn) {
            paintStatement(painter, option, index);
        } else {
            paintPosition(painter, option, index);
        }
        break;
    }
    const bool insetLine = index.column() == ComparisonModel::StatementColumn &&
                           m_model->rowKind(index.row()) != ComparisonModel::RowKind::Theme;
    const bool rtl = option.direction == Qt::RightToLeft;
    QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    if (insetLine) {
        line.adjust(rtl ? 0 : comparisonOutset, 0, rtl ? -comparisonOutset : 0, 0);
    }
    painter->fillRect(line, color(Token::Line));
    painter->restore();
}

void ComparisonDelegate::paintThemeCell(QPainter *painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const int row = index.row();
    painter->fillRect(option.rect, color(Token::Band));
    if (index.column() < ComparisonModel::FirstCandidateColumn || !m_model->isFolded(m_model->themeAt(row))) {
        return;
    }
    painter->setFont(font(TypeRole::Small));
    painter->setPen(color(Token::InkSoft));
    const Leading lead{.rect = option.rect, .direction = option.direction};
    const bool centred = m_density == ComparisonDensity::MarksOnly;
    const int height = option.rect.height() - 1;
    const QRect area = centred ? option.rect.adjusted(0, 0, 0, -1)
                               : lead.at(scaled(10), 0, option.rect.width() - scaled(10), height);
    // the painter turns “left” round where the layout runs from right to left
    const auto alignment = Qt::AlignVCenter | (centred ? Qt::AlignHCenter : Qt::AlignLeft);
    painter->drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
                      centred ? m_model->knownShort(row, index.column())
                              : m_model->knownWords(row, index.column()));
}

int ComparisonDelegate::themeIndent(int row) const
{
    return comparisonOutset + scaled(24) + (hasIcon(m_model->themeIcon(row)) ? scaled(28) : 0);
}

void ComparisonDelegate::paintTheme(QPainter *painter, const QRect &area, int row,
                                    Qt::LayoutDirection direction, bool hovered) const
{
    painter->save();
    if (hovered) {
        painter->fillRect(area.adjusted(0, 0, 0, -1), color(Token::SlateWash));
    }
    const Leading lead{.rect = area, .direction = direction};
    const int height = area.height() - 1;
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int chevron = scaled(16);
    const QString chevronName = !m_model->isFolded(m_model->themeAt(row)) ? u"chevron-down"_s
                                : direction == Qt::RightToLeft            ? u"chevron-left"_s
                                                                          : u"chevron-right"_s;
    painter->drawPixmap(lead.at(comparisonOutset, (height - chevron) / 2, chevron, chevron),
                        iconPixmap(chevronName, chevron, Token::Ink, ratio));
    if (hasIcon(m_model->themeIcon(row))) {
        const int side = scaled(20);
        painter->drawPixmap(lead.at(comparisonOutset + scaled(24), (height - side) / 2, side, side),
                            iconPixmap(m_model->themeIcon(row), side, Token::Ink, ratio));
    }
    const int x = themeIndent(row);
    const ThemeLines lines = themeLines(row, area.width());
    const int top = (height - lines.height()) / 2;
    lines.title.paint(*painter, lead.at(x, top, lines.space, lines.titleHeight), Token::Ink, direction);
    const int countX = lines.below ? 0 : lines.title.naturalWidth(lines.space) + countGap;
    lines.count.paint(*painter,
                      lead.at(x + countX, top + (lines.below ? lines.titleHeight : 0), lines.space - countX,
                              lines.count.lineHeight),
                      Token::InkSoft, direction);
    painter->restore();
}

void ComparisonDelegate::paintStatement(QPainter *painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    painter->fillRect(option.rect, color(Token::Paper));
    const ViewContext &context = m_model->context();
    const Question &question = context.election->questions[m_model->questionAt(index.row())];
    const TextBlock block = statementBlock(context.statement(question), m_model->matches(index.row()));
    const int width = option.rect.width() - comparisonOutset - statementGap;
    const int height = block.height(width);
    const Leading lead{.rect = option.rect, .direction = option.direction};
    const int top = std::max(statementPadding, (option.rect.height() - 1 - height) / 2);
    block.paint(*painter, lead.at(comparisonOutset, top, width, height), Token::Ink, option.direction);
}

namespace {

void paintHatching(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    painter.setPen(QPen(color(Token::LineStrong), 1));
    // 8 px from line to line
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 11) {
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
}

void paintDashed(QPainter &painter, const QRectF &rect)
{
    QPen pen(color(Token::LineStrong), 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace

void ComparisonDelegate::paintFocus(QPainter *painter, const QRect &cell)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Token::Slate), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -3), 4, 4);
    painter->restore();
}

void ComparisonDelegate::paintPosition(QPainter *painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const int row = index.row();
    const QRect &rect = option.rect;
    const Leading lead{.rect = rect, .direction = option.direction};
    if (index.column() == ComparisonModel::VoterColumn) {
        painter->fillRect(rect, color(Token::SlateWash));
        const int size = scaled(20);
        paintMark(*painter,
                  QRectF(rect.left() + (rect.width() - size) / 2.0,
                         rect.top() + (rect.height() - 1 - size) / 2.0, size, size),
                  m_model->mark(row, index.column()));
        return;
    }
    const DetailTarget here{.candidate = m_model->candidateAt(index.column()),
                            .question = m_model->questionAt(row)};
    const bool open = here == m_open;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool found = m_model->cellMatches(row, index.column());
    const Token ground = open || hovered || found ? Token::SlateWash : Token::Paper;
    painter->fillRect(rect, color(ground));
    const PositionState state = m_model->positionState(row, index.column());
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRectF inner = rtl ? QRectF(rect).adjusted(5, 3, -2, -4) : QRectF(rect).adjusted(2, 3, -5, -4);
    if (state == PositionState::Silent) {
        paintHatching(*painter, inner);
    } else if (state == PositionState::Undocumented) {
        paintDashed(*painter, inner);
    }
    const int middle = rect.height() - 1;
    if (m_density == ComparisonDensity::MarksOnly) {
        const int size = scaled(24);
        const QRectF disc(rect.left() + (rect.width() - size) / 2.0, rect.top() + (middle - size) / 2.0, size,
                          size);
        if (state == PositionState::Silent) {
            painter->fillRect(disc.adjusted(-2, -2, 2, 2), color(ground));
        }
        paintMark(*painter, disc, m_model->mark(row, index.column()));
    } else {
        TextBlock words = wordsBlock(m_model->words(row, index.column()));
        words.font.setUnderline(found);
        const int width = rect.width() - wordsIndent() - 4;
        const int height = words.height(width);
        const QRect area = lead.at(wordsIndent(), (middle - height) / 2, width, height);
        const int size = scaled(20);
        const QRect disc = lead.at(scaled(10), (middle - size) / 2, size, size);
        if (state == PositionState::Silent) {
            // words and mark stand on a plain patch, not on the hatching
            const int natural = words.naturalWidth(width);
            painter->fillRect(lead.at(wordsIndent() - 4, (middle - height) / 2 - 3, natural + 8, height + 6),
                              color(ground));
            painter->fillRect(disc.adjusted(-2, -2, 2, 2), color(ground));
        }
        paintMark(*painter, QRectF(disc), m_model->mark(row, index.column()));
        words.paint(*painter, area, state == PositionState::Undocumented ? Token::InkSoft : Token::Ink,
                    option.direction);
    }
    if (open || option.state & QStyle::State_HasFocus) {
        paintFocus(painter, rect);
    }
}

void ComparisonDelegate::paintFooter(QPainter *painter, const QRect &area, int row,
                                     Qt::LayoutDirection direction) const
{
    const TextBlock text = footerBlock(m_model->footerText(row));
    const Leading lead{.rect = area, .direction = direction};
    const int width = area.width() - footerIndent();
    const int height = text.height(width);
    const int top = (area.height() - 1 - height) / 2;
    const int size = scaled(16);
    paintMark(*painter, QRectF(lead.at(0, top + (text.lineHeight - size) / 2, size, size)),
              {.kind = Mark::Kind::Undocumented, .text = {}});
    text.paint(*painter, lead.at(footerIndent(), top, width, height), Token::InkSoft, direction);
}

} // namespace preau::gui
