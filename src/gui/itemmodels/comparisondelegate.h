// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/comparisonmodel.h"
#include "widgets/page.h"
#include "widgets/textblock.h"

#include <QStyledItemDelegate>

namespace preau::gui {

enum class ComparisonDensity {
    MarksAndWords,
    MarksOnly,
};

/// What the height of a row depends on: the statement's column, the columns that stay in place together, and
/// all that is in view (for lines that run across it).
struct ComparisonWidths
{
    int statement = 0;
    int frozen = 0;
    int whole = 0;
    friend bool operator==(const ComparisonWidths &, const ComparisonWidths &) = default;
};

/// Paints the cells of a ComparisonModel and knows how tall its rows must be.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ComparisonDelegate(ComparisonModel *model, QObject *parent = nullptr);

    void setDensity(ComparisonDensity density) { m_density = density; }

    [[nodiscard]] ComparisonDensity density() const { return m_density; }

    /// The cell the detail pane shows.
    void setOpenCell(const DetailTarget &target) { m_open = target; }

    [[nodiscard]] const DetailTarget &openCell() const { return m_open; }

    [[nodiscard]] int rowHeight(int row, const ComparisonWidths &widths) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Chevron, icon, title and count of a theme, across the first columns.
    void paintTheme(QPainter *painter, const QRect &area, int row, Qt::LayoutDirection direction,
                    bool hovered) const;
    /// A line below a theme's questions; `area` starts where its text does and may be clipped by the view.
    void paintFooter(QPainter *painter, const QRect &area, int row, Qt::LayoutDirection direction) const;

    static void paintFocus(QPainter *painter, const QRect &cell);

private:
    struct ThemeLines
    {
        TextBlock title;
        TextBlock count;
        int space = 0;
        int titleHeight = 0;
        bool below = false;

        [[nodiscard]] int height() const { return titleHeight + (below ? count.lineHeight : 0); }
    };

    [[nodiscard]] ThemeLines themeLines(int row, int width) const;
    void paintThemeCell(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const;
    [[nodiscard]] int themeIndent(int row) const;
    void paintStatement(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const;
    void paintPosition(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] TextBlock wordsBlock(const QString &words) const;

    ComparisonModel *m_model;
    ComparisonDensity m_density = ComparisonDensity::MarksAndWords;
    DetailTarget m_open;
};

/// How far group bands stand out before the text of the page: their chevrons align with it.
inline constexpr int comparisonOutset = 8;

[[nodiscard]] int comparisonColumnWidth(); ///< with words
[[nodiscard]] int comparisonVoterWidth();

} // namespace preau::gui
