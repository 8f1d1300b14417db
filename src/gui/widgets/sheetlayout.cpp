// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sheetlayout.h"

#include "widgets/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr qreal px = 10; ///< units a pixel

qreal millimetres(qreal length)
{
    return length * SheetPages::unitsPerInch / 25.4;
}

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(preau::gui::SheetLayout)
};

/// What stands in the columns of answers: a mark, words, and a badge behind them.
struct ColumnItem
{
    SheetMark mark = SheetMark::None;
    bool marked = false; ///< leaves room for one
    QString text;
    QString strong; ///< on a line of its own
    QString badge;
    qreal height = 0;
};

class Setter
{
public:
    Setter(const ResultSheet &sheet, Paper paper, bool rightToLeft) : m_sheet(sheet)
    {
        const bool large = paper == Paper::A4;
        m_result.paper = paper;
        m_result.rightToLeft = rightToLeft;
        m_result.size = QSizeF(millimetres(large ? 210 : 148), millimetres(large ? 297 : 210));
        m_result.square = sheet.square;
        m_left = (large ? 48 : 30) * px;
        m_top = (large ? 32 : 30) * px;
        m_width = m_result.size.width() - 2 * m_left;
        m_bottom = m_result.size.height() - 24 * px;
        m_columns = large ? 2 : 1;
        startPage();
    }

    SheetPages set()
    {
        pages();
        if (m_result.pages.size() > 1) { // again, with room for their numbers
            m_bottom -= numberHeight;
            m_result.pages.clear();
            startPage();
            pages();
            number();
        }
        if (m_result.rightToLeft) {
            mirror();
        }
        return m_result;
    }

private:
    static constexpr qreal numberHeight = 18 * px;

    void pages()
    {
        head();
        ranking();
        answers();
        method();
        foot();
    }

    void startPage()
    {
        m_result.pages.append(QList<SheetItem>());
        m_y = m_top;
    }

    /// Begins a page where less than this is left.
    void need(qreal height)
    {
        if (m_y + height > m_bottom && m_y > m_top) {
            startPage();
        }
    }

    void add(const SheetItem &item) { m_result.pages.last().append(item); }

    /// The height that the text takes.
    qreal text(const QString &words, SheetType type, qreal x, qreal y, qreal width, bool trailing = false)
    {
        if (words.isEmpty()) {
            return 0;
        }
        const qreal height = sheetLines(words, type, width).count() * sheetLineHeight(type);
        add({.kind = SheetItem::Kind::Text,
             .rect = QRectF(m_left + x, y, width, height),
             .text = words,
             .type = type,
             .trailing = trailing});
        return height;
    }

    static qreal heightOf(const QString &words, SheetType type, qreal width)
    {
        return words.isEmpty() ? 0 : sheetLines(words, type, width).count() * sheetLineHeight(type);
    }

    /// A paragraph over the whole width, on as many pages as it takes.
    void paragraph(const QString &words, SheetType type)
    {
        const SheetLines lines = sheetLines(words, type, m_width);
        for (int first = 0; first < lines.count();) {
            need(sheetLineHeight(type));
            const int room = std::max(1, static_cast<int>((m_bottom - m_y) / sheetLineHeight(type)));
            const int end = std::min(first + room, lines.count());
            m_y += text(part(words, lines, first, end), type, 0, m_y, m_width);
            first = end;
        }
    }

    static QString part(const QString &words, const SheetLines &lines, int first, int end)
    {
        const qsizetype from = lines.starts.value(first, words.size());
        return words.sliced(from, lines.starts.value(end, words.size()) - from);
    }

    void line(qreal x, qreal y, qreal width, qreal thickness, bool grey = false)
    {
        add({.kind = SheetItem::Kind::Fill, .rect = QRectF(m_left + x, y, width, thickness), .grey = grey});
    }

    void section(const QString &title, qreal withIt)
    {
        need(12 * px + 24 * px + withIt);
        m_y += 8 * px;
        line(0, m_y, m_width, 2 * px);
        m_y += 8 * px;
        m_y += text(title, SheetType::Heading, 0, m_y, m_width) + 3 * px;
    }

    void head()
    {
        qreal side = 0;
        qreal beside = 0;
        if (m_sheet.square) {
            side = millimetres(m_sheet.square->sideMillimetres(22));
            add({.kind = SheetItem::Kind::Square, .rect = QRectF(m_left + m_width - side, m_y, side, side)});
            constexpr qreal caption = 92 * px;
            beside = side + 10 * px + caption;
            const qreal height = heightOf(m_sheet.codeTitle, SheetType::Small, caption);
            text(m_sheet.codeTitle, SheetType::Small, m_width - beside, m_y + side - height, caption, true);
            beside += 12 * px;
        }
        const qreal width = m_width - beside;
        qreal y = m_y;
        y += text(m_sheet.title, SheetType::Title, 0, y, width) + 2 * px;
        const QString day = m_sheet.electionDate.isEmpty()
                                ? m_sheet.election.text
                                : Texts::tr("%1, %2", "an election and its date")
                                      .arg(isolated(m_sheet.election.text), isolated(m_sheet.electionDate));
        y += text(day, SheetType::Lead, 0, y, width) + 3 * px;
        for (const QString &notice : m_sheet.notices) {
            y += text(notice, SheetType::Notice, 0, y, width) + 2 * px;
        }
        y += text(m_sheet.constituency, SheetType::Lead, 0, y, width);
        m_y = std::max(y, m_y + side);
    }

    /// Where the columns of the ranking begin, and how wide they are.
    struct Columns
    {
        qreal rank, name, nameWidth, party, partyWidth, bar, barWidth, percent, percentWidth, known;
    };

    [[nodiscard]] Columns columns() const
    {
        const bool tied = std::ranges::any_of(m_sheet.rows, &SheetRow::tied);
        Columns at{};
        at.rank = (tied ? 34 : 24) * px;
        at.barWidth = m_columns > 1 ? 96 * px : 0;
        at.percentWidth = 42 * px;
        const qreal known = 154 * px;
        const qreal rest =
            m_width - at.rank - at.percentWidth - known - at.barWidth - (at.barWidth > 0 ? 8 * px : 0);
        at.name = at.rank;
        at.nameWidth = rest * 0.405 - 6 * px;
        at.party = at.rank + rest * 0.405;
        at.partyWidth = rest * 0.595 - (at.barWidth > 0 ? 0 : 6 * px);
        at.bar = at.rank + rest;
        at.percent = m_width - known - at.percentWidth;
        at.known = known - 6 * px;
        return at;
    }

    void row(const SheetRow &row, const Columns &at)
    {
        const bool unranked = !row.rank;
        const qreal right = m_width - at.bar;
        qreal height = std::max(heightOf(row.name, SheetType::Strong, at.nameWidth),
                                heightOf(row.party.text, SheetType::Body, at.partyWidth));
        const qreal reason = unranked ? heightOf(row.rankWords, SheetType::Body, right) : 0;
        height = std::max({height, reason + heightOf(row.coverageWords, SheetType::Body, at.known),
                           sheetLineHeight(SheetType::Body)});
        need(height + 2.5 * px);
        line(0, m_y, m_width, 1 * px, true);
        m_y += 1.5 * px;
        const QString rank = row.rank ? QString::number(*row.rank) : u"–"_s;
        text(row.tied ? u"= "_s + rank : rank, SheetType::Body, 0, m_y, at.rank);
        text(row.name, SheetType::Strong, at.name, m_y, at.nameWidth);
        text(row.party.text, SheetType::Body, at.party, m_y, at.partyWidth);
        if (unranked) {
            text(row.rankWords, SheetType::Body, at.bar, m_y, right, true);
        }
        const qreal y = m_y + reason;
        if (row.rank && row.percent && at.barWidth > 0) {
            const QRectF bar(m_left + at.bar, y + 4 * px, at.barWidth, 8 * px);
            add({.kind = SheetItem::Kind::Frame, .rect = bar});
            line(at.bar, bar.top(), bar.width() * *row.percent / 100, bar.height());
        }
        text(row.percentWords, SheetType::Strong, at.percent, y, at.percentWidth, true);
        text(row.coverageWords, SheetType::Body, m_width - at.known, y, at.known, true);
        m_y += height + 1 * px;
    }

    void ranking()
    {
        section(m_sheet.rankingTitle, 60 * px);
        const Columns at = columns();
        for (const SheetRow &one : m_sheet.rows) {
            row(one, at);
        }
        m_y += 4 * px;
        for (const QString &caution : m_sheet.cautions) {
            const qreal width = std::min(m_width - 20 * px, widthOf(caution, SheetType::Strong));
            const qreal height = heightOf(caution, SheetType::Strong, width) + 6 * px;
            need(height + 4 * px);
            add({.kind = SheetItem::Kind::Frame, .rect = QRectF(m_left, m_y, width + 20 * px, height)});
            text(caution, SheetType::Strong, 10 * px, m_y + 3 * px, width);
            m_y += height + 4 * px;
        }
        QStringList said;
        if (std::ranges::any_of(m_sheet.rows, &SheetRow::tied)) {
            said.append(Texts::tr("= equal rank."));
        }
        said += {m_sheet.firstPlace, m_sheet.advice};
        said.removeAll(QString());
        paragraph(said.join(u' '), SheetType::Small);
    }

    static qreal widthOf(const QString &words, SheetType type)
    {
        return std::ceil(sheetLines(words, type, 100'000).lastWidth) + px;
    }

    void key()
    {
        constexpr std::array marks{
            SheetMark::StronglyAgree,    SheetMark::Agree,     SheetMark::Between, SheetMark::Disagree,
            SheetMark::StronglyDisagree, SheetMark::NoOpinion, SheetMark::Skipped};
        qreal x = 0;
        for (const SheetMark mark : marks) {
            const auto used = std::ranges::find(m_sheet.answers, mark, &SheetAnswer::mark);
            if (used == m_sheet.answers.cend()) {
                continue;
            }
            const qreal width = widthOf(used->words.text, SheetType::Small);
            if (x > 0 && x + 20 * px + width > m_width) {
                x = 0;
                m_y += 18 * px;
            }
            add({.kind = SheetItem::Kind::Mark,
                 .rect = QRectF(m_left + x, m_y, 15 * px, 15 * px),
                 .mark = mark});
            text(used->words.text, SheetType::Small, x + 20 * px, m_y + 1 * px, width);
            x += 20 * px + width + 14 * px;
        }
        m_y += x > 0 ? 20 * px : 0;
    }

    void answers()
    {
        section(m_sheet.answersTitle, 60 * px);
        key();
        const qreal width = columnWidth();
        QList<ColumnItem> items;
        for (const SheetAnswer &answer : m_sheet.answers) {
            items.append({.mark = answer.mark,
                          .marked = true,
                          .text = answer.statement.text,
                          .strong = answer.mark == SheetMark::None ? answer.words.text : QString(),
                          .badge = answer.weightWords});
        }
        inColumns(items, width);
        if (!m_sheet.themes.isEmpty()) {
            need(60 * px);
            m_y += 4 * px + text(m_sheet.themesTitle, SheetType::Strong, 0, m_y + 4 * px, m_width);
            QList<ColumnItem> themes;
            for (const SheetTheme &theme : m_sheet.themes) {
                themes.append({.text = theme.title.text, .strong = {}, .badge = theme.weightWords});
            }
            inColumns(themes, width);
        }
    }

    [[nodiscard]] qreal columnWidth() const { return m_columns == 1 ? m_width : (m_width - 24 * px) / 2; }

    /// Draws an item, or only measures it.
    qreal place(const ColumnItem &item, qreal x, qreal y, qreal width, bool draw)
    {
        const qreal indent = item.marked ? 24 * px : 0;
        const qreal room = width - indent;
        const qreal lineHeight = sheetLineHeight(SheetType::Small);
        const SheetLines lines = sheetLines(item.text, SheetType::Small, room);
        const qreal top = y + 3.5 * px;
        qreal height = lines.count() * lineHeight;
        if (draw) {
            line(x, y, width, 1 * px, true);
            if (item.mark != SheetMark::None) {
                add({.kind = SheetItem::Kind::Mark,
                     .rect = QRectF(m_left + x, top, 15 * px, 15 * px),
                     .mark = item.mark});
            }
            text(item.text, SheetType::Small, x + indent, top, room);
        }
        qreal after = lines.lastWidth;
        qreal lastTop = height - lineHeight;
        if (!item.strong.isEmpty()) {
            if (draw) {
                text(item.strong, SheetType::Label, x + indent, top + height, room);
            }
            const SheetLines words = sheetLines(item.strong, SheetType::Label, room);
            height += words.count() * lineHeight;
            after = words.lastWidth;
            lastTop = height - lineHeight;
        }
        if (!item.badge.isEmpty()) {
            const qreal wide = widthOf(item.badge, SheetType::Label);
            if (after + 8 * px + wide + 8 * px > room) {
                after = -8 * px;
                lastTop = height;
                height += lineHeight + 1 * px;
            }
            if (draw) {
                const qreal from = x + indent + after + 8 * px;
                add({.kind = SheetItem::Kind::Frame,
                     .rect = QRectF(m_left + from, top + lastTop + 0.5 * px, wide + 8 * px,
                                    lineHeight - 1 * px)});
                text(item.badge, SheetType::Label, from + 4 * px, top + lastTop, wide);
            }
        }
        return std::max(height, item.marked ? 15 * px : 0.0) + 6 * px;
    }

    /// The first `count` items as high columns as `height` allows: how many fit into one.
    static int fitting(const QList<ColumnItem> &items, int first, qreal height)
    {
        int count = 0;
        qreal used = 0;
        while (first + count < static_cast<int>(items.size()) &&
               used + items[first + count].height <= height) {
            used += items[first + count].height;
            ++count;
        }
        return count;
    }

    /// Fills page after page; the columns of the last one are as equal as they can be.
    void inColumns(QList<ColumnItem> items, qreal width)
    {
        qreal tallest = 0;
        for (ColumnItem &item : items) {
            item.height = place(item, 0, 0, width, false);
            tallest = std::max(tallest, item.height);
        }
        const auto all = static_cast<int>(items.size());
        for (int first = 0; first < all;) {
            need(tallest);
            const qreal room = std::max(m_bottom - m_y, tallest);
            const auto reached = [&](qreal height) {
                int next = first;
                for (int column = 0; column < m_columns; ++column) {
                    next += fitting(items, next, height);
                }
                return next;
            };
            qreal height = room;
            if (reached(room) == all) { // they end here: no column longer than it has to be
                qreal low = tallest;
                for (int step = 0; step < 24; ++step) {
                    const qreal middle = (low + height) / 2;
                    (reached(middle) == all ? height : low) = middle;
                }
            }
            qreal bottom = m_y;
            for (int column = 0; column < m_columns; ++column) {
                const qreal x = column * (width + 24 * px);
                qreal y = m_y;
                for (int left = fitting(items, first, height); left > 0; --left) {
                    y += place(items[first++], x, y, width, true);
                }
                bottom = std::max(bottom, y);
            }
            m_y = bottom;
            if (first < all) {
                startPage();
            }
        }
    }

    void method()
    {
        const QString words = m_sheet.method.join(u' ');
        const qreal width = columnWidth();
        const SheetLines lines = sheetLines(words, SheetType::Small, width);
        const int perColumn = (lines.count() + m_columns - 1) / m_columns;
        const qreal height = perColumn * sheetLineHeight(SheetType::Small);
        section(m_sheet.methodTitle, height);
        for (int column = 0; column < m_columns; ++column) {
            text(part(words, lines, column * perColumn, (column + 1) * perColumn), SheetType::Small,
                 column * (width + 24 * px), m_y, width);
        }
        m_y += height;
    }

    void foot()
    {
        QStringList said = m_sheet.colophon;
        qreal code = 0;
        if (!m_sheet.code.isEmpty()) {
            said.prepend(m_sheet.codeWords);
            code = heightOf(m_sheet.code, SheetType::Code, m_width);
        }
        need(13 * px + code + heightOf(said.join(u' '), SheetType::Small, m_width));
        m_y += 8 * px;
        line(0, m_y, m_width, 1 * px);
        m_y += 5 * px;
        if (code > 0) {
            m_y += text(m_sheet.code, SheetType::Code, 0, m_y, m_width) + 2 * px;
        }
        paragraph(said.join(u' '), SheetType::Small);
    }

    void number()
    {
        const auto count = static_cast<int>(m_result.pages.size());
        for (int page = 0; page < count; ++page) {
            m_result.pages[page].append(
                {.kind = SheetItem::Kind::Text,
                 .rect = QRectF(m_left, m_bottom + numberHeight - sheetLineHeight(SheetType::Small), m_width,
                                sheetLineHeight(SheetType::Small)),
                 .text = Texts::tr("%1 / %2", "page, of pages").arg(page + 1).arg(count),
                 .type = SheetType::Small,
                 .trailing = true});
        }
    }

    void mirror()
    {
        for (QList<SheetItem> &page : m_result.pages) {
            for (SheetItem &item : page) {
                item.rect.moveLeft(m_result.size.width() - item.rect.right());
            }
        }
    }

    const ResultSheet &m_sheet;
    SheetPages m_result;
    qreal m_left = 0;
    qreal m_top = 0;
    qreal m_width = 0;
    qreal m_bottom = 0;
    int m_columns = 2;
    qreal m_y = 0;
};

} // namespace

SheetPages layOutSheet(const ResultSheet &sheet, Paper paper, Qt::LayoutDirection direction)
{
    return Setter(sheet, paper, direction == Qt::RightToLeft).set();
}

} // namespace preau::gui
