// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/themelistmodel.h"
#include "pages/candidatesheet.h"
#include "widgets/page.h"

class QBoxLayout;
class QListView;

namespace preau::gui {

class ActionButton;
class ChoiceBox;
class CoverageBar;
class DataLabel;
class IconLabel;
class LinkButton;
class MarkWidget;
class Monogram;
class PageHeader;
class ThemeListDelegate;

/// One candidate: the whole programme by theme, positions with their marks, sources, and a plain list of what
/// is not documented.
class CandidatePage : public Page
{
    Q_OBJECT

public:
    explicit CandidatePage(QWidget *parent = nullptr);

    /// Index into the open election's candidates.
    void setCandidate(int candidate);

    void describe(ViewAddress &address) const override;

    [[nodiscard]] int candidate() const { return m_candidate; }

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;
    void setDetailTarget(const DetailTarget &target) override;

signals:
    /// Compare these, as indexes into the election's candidates.
    void compareRequested(const QList<int> &candidates);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void composeKnown();
    void composeThemes();
    void refreshHead();
    void refreshKnown();
    void refreshThemes();
    [[nodiscard]] ThemeRow themeRow(const CandidateSheet::Section &section, bool hasProposals) const;
    void showSection(int section);
    void follow(int section); ///< in the list and the box
    void followScroll();
    void chooseOthers();
    void applyWidth();
    [[nodiscard]] bool isNarrow() const;

    int m_candidate = -1;
    ElectionId m_electionId; ///< whose candidate it is
    CandidateId m_candidateId;
    bool m_narrow = false;
    bool m_following = false; ///< the list follows the page: it must not move the page in turn

    QWidget *m_top;
    PageHeader *m_header;
    QWidget *m_bar;
    Monogram *m_monogram;
    ActionButton *m_back;
    ActionButton *m_sources;
    ActionButton *m_compare;
    QWidget *m_known;
    DataLabel *m_figure;
    CoverageBar *m_coverage;
    QWidget *m_undocumented;
    MarkWidget *m_undocumentedMark;
    DataLabel *m_undocumentedText;
    LinkButton *m_undocumentedMore;
    ChoiceBox *m_chooser;
    QWidget *m_themePart;
    DataLabel *m_themesCaption;
    DataLabel *m_countCaption;
    QListView *m_themes;
    ThemeListModel *m_themeModel;
    ThemeListDelegate *m_themeDelegate;
    CandidateSheet *m_sheet;
    DataLabel *m_message;
};

} // namespace preau::gui
