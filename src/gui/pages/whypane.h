// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/contributionsmodel.h"
#include "widgets/page.h"

#include <QWidget>

#include <memory>

namespace preau::gui {

namespace Ui {
class WhyPane;
}

class DataLabel;
class SortButton;

/// Why a candidate got this result: every counted question with what it brought, adding up exactly to the
/// percentage; how it is computed, and the choice of another method.
class WhyPane : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPane(QWidget *parent = nullptr);
    ~WhyPane() override;

    /// One candidate, or up to three who share the first place. Keeps the order of rows and, for the same
    /// candidates, scroll position and current row.
    /// `tied`: all who share the first place with it or them, however many; empty where nobody does.
    void setResult(const ViewContext &context, const MatchResult &result, const QList<int> &candidates,
                   const QList<int> &tied);
    void clear();
    void setNarrow(bool narrow); ///< the pane replaces the ranking, and the page scrolls as a whole
    void showTheme(const ThemeId &theme);
    void focusTable();
    void showMethod(bool shown);

signals:
    void backRequested();
    void rowPlaced(const QRect &row); ///< the current one, in this pane
    void detailRequested(const preau::gui::DetailTarget &target);
    void settingsEdited(const preau::MatchSettings &settings);
    void compareRequested(const QList<int> &candidates);
    void refusedRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fillHeads();
    void fillTotals();
    void fillNotes();
    void sortBy(int column);
    void arrangeColumns();
    void fitLine(DataLabel *words, int others) const;
    [[nodiscard]] QString titleWords() const;
    [[nodiscard]] QString leadWords() const;

    std::unique_ptr<Ui::WhyPane> m_ui;
    ContributionsModel *m_model;
    QList<SortButton *> m_heads;
    ViewContext m_context;
    MatchResult m_result;
    QList<int> m_candidates;
    QList<int> m_tied; ///< all with the first place, if it is shared and this is about them
    bool m_leftOutShown = false;
    ContributionsModel::Order m_order = ContributionsModel::Order::Effect;
    int m_column = ContributionsModel::QuestionColumn;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace preau::gui
