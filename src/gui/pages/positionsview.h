// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/comparisondelegate.h"
#include "pages/comparefilter.h"
#include "pages/comparisonview.h"
#include "widgets/page.h"

#include <QStackedWidget>

namespace preau::gui {

class ComparisonBlocks;

/// The positions that a filter leaves: a matrix of questions and candidates, or where columns do not fit, a
/// block for each question.
class PositionsView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PositionsView(QWidget *parent = nullptr);

    /// `folded`: the themes that the reader closed.
    void setContent(const ViewContext &context, const CompareFilter &filter, const QSet<ThemeId> &folded,
                    ComparisonDensity density, bool fromStart);
    void clearContent();

    /// Chooses matrix or blocks for a width, and keeps `margin` at the sides.
    void arrange(int width, int margin);

    [[nodiscard]] bool showsBlocks() const;

    [[nodiscard]] const ShownPositions &shown() const { return m_shown; }

    void setFolded(const ThemeId &theme, bool folded);

    void setOpenCell(const DetailTarget &target); ///< whose detail is shown
    /// Makes a cell current and brings it into view; false where a filter leaves it out.
    bool showCell(const DetailTarget &target);
    void showCandidate(int candidate);
    void pageColumns(int direction); ///< +1 towards the last candidate

    /// The one the pointer is at, else the current one; only while it is among those shown.
    [[nodiscard]] DetailTarget spelledCell() const;
    void forgetPointer(); ///< what it was at is not shown any more

    [[nodiscard]] ComparisonView::Columns columnsInView() const;
    [[nodiscard]] QWidget *focusTarget() const; ///< of the matrix
    void takeFocus();

signals:
    void cellActivated(const preau::gui::DetailTarget &target);
    void currentCellChanged(const preau::gui::DetailTarget &target); ///< by the reader
    void spelledCellChanged();
    void candidateActivated(int candidate);
    void columnMenuRequested(int candidate, const QPoint &at); ///< `at` on the screen
    void voterColumnActivated();
    void columnsInViewChanged();
    void foldEdited(const preau::ThemeId &theme, bool folded); ///< asked for, by the blocks
    void foldsChanged(const QSet<preau::ThemeId> &folded);     ///< done by the reader

private:
    void keepFolds();

    ComparisonModel *m_model;
    ComparisonView *m_view;
    ComparisonBlocks *m_blocks;
    ViewContext m_context;
    CompareFilter m_filter;
    ShownPositions m_shown;
    DetailTarget m_open;
    DetailTarget m_pointed;
    bool m_updating = false;
    bool m_blocksStale = true;
};

} // namespace preau::gui
