// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"
#include "analysis/opinionmap.h"
#include "charts/chartcontent.h"
#include "widgets/viewcontext.h"

#include <QScrollArea>

class QBoxLayout;
class QGridLayout;
class QStackedWidget;

namespace preau::gui {

class ActionButton;
class ChartPanel;
class DataLabel;
class NoticeStrip;

/// The map of who is near whom: off until the reader asks for it, with how much it renders in words, and
/// refused where that is too little.
class MapView : public QScrollArea
{
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    void setResult(const ViewContext &context, const MatchResult &result);
    void clear();
    void setShown(bool shown); ///< asked for
    void setTableShown(bool shown);

    [[nodiscard]] ChartPanel *panel() const { return m_panel; }

    [[nodiscard]] const std::optional<OpinionMap> &map() const { return m_map; } ///< once asked for

    [[nodiscard]] QSize sizeHint() const override { return {600, 240}; } ///< it scrolls

signals:
    void heightChanged(); ///< of what it holds

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void compute();
    void fill();
    void fillOff();
    void fillRefused();
    void fillMap();
    void fillWorst();
    void fillNotes();
    void tell(const QString &words);
    void arrange();
    [[nodiscard]] ChartContent content() const;
    [[nodiscard]] ChartLine lineOf(int place) const;
    [[nodiscard]] ChartValue valueOf(int place, int other) const;
    [[nodiscard]] ChartValue coordinateOf(double value) const;
    [[nodiscard]] QString spoken(int place) const;
    [[nodiscard]] QString nearest(int candidate) const;
    [[nodiscard]] QString refusalWords() const;
    [[nodiscard]] QString voterWords() const;
    [[nodiscard]] QString pairNames(const MapPair &pair) const;
    [[nodiscard]] QString names(const QList<int> &candidates) const;
    [[nodiscard]] int candidateAt(int place) const; ///< −1: the voter
    [[nodiscard]] int places() const;
    [[nodiscard]] int seriesOf(int candidate) const;

    ViewContext m_context;
    MatchResult m_result;
    bool m_shown = false;
    std::optional<OpinionMap> m_map;
    std::optional<VoterOnMap> m_voter;
    ElectionPtr m_computedFor; ///< what m_map belongs to, with the candidates
    QList<int> m_computedCandidates;
    int m_pinned = -1; ///< a candidate, whose distance is said

    QStackedWidget *m_states;
    QWidget *m_off;
    DataLabel *m_offTitle;
    DataLabel *m_offWords;
    DataLabel *m_offLimits;
    ActionButton *m_show;
    QWidget *m_refused;
    DataLabel *m_refusedTitle;
    DataLabel *m_refusedWords;
    DataLabel *m_refusedLeftOut;
    ActionButton *m_hideRefused;
    QWidget *m_drawn;
    QBoxLayout *m_columns;
    ChartPanel *m_panel;
    ActionButton *m_hide;
    QWidget *m_texts;
    DataLabel *m_worth;
    NoticeStrip *m_caution;
    DataLabel *m_fit;
    DataLabel *m_voterWords;
    DataLabel *m_told;
    QWidget *m_worst;
    QGridLayout *m_worstGrid;
    DataLabel *m_close;
    DataLabel *m_leftOut;
    DataLabel *m_note;
};

} // namespace preau::gui
