// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/comparisondelegate.h"
#include "itemmodels/comparisonmodel.h"

#include <QTableView>
#include <QWidget>

namespace preau::gui {

/// The matrix of positions: statement and the voter's answers stay in place at the leading edge, the
/// candidates scroll beside them. The table of candidates has the keyboard; the other one follows it.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(ComparisonModel *model, QWidget *parent = nullptr);

    void setDensity(ComparisonDensity density);

    [[nodiscard]] ComparisonDensity density() const { return m_delegate->density(); }

    void setOpenCell(const DetailTarget &target);

    /// Brings sizes up to date after a change of content, language or text size.
    void relayout();

    /// Makes a cell current and scrolls it into view; false where it is not shown.
    bool showCell(const DetailTarget &target);
    [[nodiscard]] DetailTarget currentCell() const; ///< −1 and −1 on a theme's row

    struct Columns
    {
        int first = 0; ///< from 1; 0 when none is in view
        int last = 0;
        int total = 0;
        friend bool operator==(const Columns &, const Columns &) = default;
    };

    /// A column is in view when its words are.
    [[nodiscard]] Columns columnsInView() const;
    /// How many columns fit beside the statements at a page width, whatever is shown now.
    [[nodiscard]] int columnsThatFit(int width) const;
    void pageColumns(int direction); ///< +1 towards the last candidate

    void showCandidate(int candidate); ///< scrolls sideways to the column

    [[nodiscard]] QWidget *focusTarget() const;
    [[nodiscard]] QTableView *table() const; ///< of the candidates
    [[nodiscard]] QTableView *frozenTable() const;
    [[nodiscard]] QPoint scrollPosition() const;
    void setScrollPosition(const QPoint &position);
    void scrollToStart();

signals:
    void cellActivated(const preau::gui::DetailTarget &target);
    void cellEntered(const preau::gui::DetailTarget &target); ///< by the pointer; −1 and −1 when it leaves
    void currentCellChanged(const preau::gui::DetailTarget &target);
    void candidateActivated(int candidate);
    void columnMenuRequested(int candidate, const QPoint &at); ///< `at` on the screen
    void voterColumnActivated();
    void columnsInViewChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Header;
    class Table;
    class CandidateTable;
    class FrozenTable;

    static constexpr int defaultStatement = 296;

    void place();
    void applySizes();
    void toggle(int row);
    void setStatementWidth(int width);
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int headerHeight() const;

    ComparisonModel *m_model;
    ComparisonDelegate *m_delegate;
    CandidateTable *m_table;
    FrozenTable *m_frozen;
    int m_statementWidth = defaultStatement; ///< at 100 %
    bool m_applying = false;
};

} // namespace preau::gui
