// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/comparisondelegate.h"
#include "widgets/page.h"

#include <QWidget>

#include <memory>

namespace preau::gui {

namespace Ui {
class CompareFoot;
}

struct ShownPositions;

/// The line below a comparison: what its figures or the cell in focus say, which columns are in view and the
/// way to the others, and how dense the cells are.
class CompareFoot : public QWidget
{
    Q_OBJECT

public:
    explicit CompareFoot(QWidget *parent = nullptr);
    ~CompareFoot() override;

    void updateTexts(); ///< for another language, text size or direction of reading
    void setSideMargin(int pixels);

    void say(const QString &text);
    /// A position in words, for cells that show its mark alone.
    void spell(const ViewContext &context, const DetailTarget &cell);
    /// How much of it is known and, where there is room for it, what the signs at the marks mean.
    void sayKnown(const ViewContext &context, const ShownPositions &shown, bool roomy);

    void setDensity(ComparisonDensity density);
    void setDensityShown(bool shown);

    struct Columns
    {
        int first = 0; ///< from 1; 0 when none is in view
        int last = 0;
        int total = 0;

        [[nodiscard]] bool all() const { return first <= 1 && last >= total; }
    };

    /// `saidWhenAll`: that all of them are in view is said, too.
    void setColumns(const Columns &columns, bool saidWhenAll);

    [[nodiscard]] QList<QWidget *> stops() const; ///< for the keyboard, in order

signals:
    void densityEdited(preau::gui::ComparisonDensity density);
    void paged(int direction); ///< +1 towards the last candidate

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::unique_ptr<Ui::CompareFoot> m_ui;
};

} // namespace preau::gui
