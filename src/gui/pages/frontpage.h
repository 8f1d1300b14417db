// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

class QBoxLayout;
class QGridLayout;

namespace preau::gui {

class ActionButton;
class ChoiceBox;
class DataLabel;
class LinkButton;
class PageHeader;
class PageScroll;

/// The front page of one election: where it is held, three doors, what becomes of answers, who made the
/// folder and how much of it is documented.
class FrontPage : public Page
{
    Q_OBJECT

public:
    explicit FrontPage(QWidget *parent = nullptr);

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;

signals:
    void missingRequested(); ///< the questions on which somebody is not documented yet

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Door
    {
        QWidget *card = nullptr;
        DataLabel *title = nullptr;
        DataLabel *text = nullptr;
        ActionButton *button = nullptr;
        DataLabel *fact = nullptr;
    };

    QWidget *buildDoor(Door &door, const QString &iconName, bool primary);
    void refreshFacts();
    void refreshCoverage();
    void applyWidth();

    PageHeader *m_header;
    PageScroll *m_scroll;
    ActionButton *m_others;
    QWidget *m_constituencyPart;
    DataLabel *m_constituencyTitle;
    DataLabel *m_constituencyText;
    ChoiceBox *m_constituency;
    QWidget *m_content;
    QBoxLayout *m_doors;
    Door m_compare;
    Door m_answer;
    Door m_candidates;
    DataLabel *m_privacy;
    QBoxLayout *m_columns;
    QWidget *m_factsPart;
    DataLabel *m_factsTitle;
    LinkButton *m_factsLink;
    QGridLayout *m_facts;
    QWidget *m_coveragePart;
    DataLabel *m_coverageTitle;
    LinkButton *m_coverageLink;
    QGridLayout *m_coverage;
    LinkButton *m_allCandidates;
    LinkButton *m_agreement;
    QWidget *m_legend;
    DataLabel *m_knownLegend;
    DataLabel *m_silentLegend;
    DataLabel *m_undocumentedLegend;
    QWidget *m_empty;
    DataLabel *m_emptyText;
    ActionButton *m_emptyButton;
};

} // namespace preau::gui
