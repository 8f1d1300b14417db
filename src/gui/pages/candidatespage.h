// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

#include <QSet>

class QLineEdit;
class QSortFilterProxyModel;

namespace preau::gui {

class ActionButton;
class CandidateListModel;
class CardView;
class DataLabel;
class PageHeader;

/// All who stand, as a grid of cards in ballot order or in a drawn one whose number is shown. Enter opens a
/// candidate, Space marks one for comparison.
class CandidatesPage : public Page
{
    Q_OBJECT

public:
    explicit CandidatesPage(QWidget *parent = nullptr);

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;
    bool focusSearch() override;

signals:
    /// Compare these, as indexes in display order; all where none was marked.
    void compareRequested(const QList<int> &candidates);

protected:
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void draw();
    void refreshCompare();
    void applyMargins();

    QSet<int> m_chosen;
    ElectionPtr m_election; ///< the one the choice belongs to
    CandidateListModel *m_model;
    QSortFilterProxyModel *m_filter;
    PageHeader *m_header;
    QLineEdit *m_search;
    ActionButton *m_official;
    ActionButton *m_shuffle;
    ActionButton *m_agreement;
    ActionButton *m_compare;
    CardView *m_view;
    DataLabel *m_message; ///< no match, or no election
};

} // namespace preau::gui
