// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/comparisonmodel.h"
#include "widgets/page.h"

#include <QAbstractButton>
#include <QScrollArea>

class QVBoxLayout;

namespace preau::gui {

class ThemeBand;

/// Positions where columns do not fit: a block for each question, candidates grouped by stance in a fixed
/// order, each name a button that opens the position. The band of the theme being read stays on top.
class ComparisonBlocks : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonBlocks(QWidget *parent = nullptr);

    void setContent(const ViewContext &context, const QList<int> &candidates,
                    const QList<ComparisonSection> &sections, const QSet<ThemeId> &folded);
    /// Scrolls to a question and focuses the candidate's button; false where it is not shown.
    bool showCell(const DetailTarget &target);
    void scrollToStart();

signals:
    void cellActivated(const preau::gui::DetailTarget &target);
    void foldEdited(const preau::ThemeId &theme, bool folded);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Section
    {
        ComparisonSection content;
        ThemeBand *band = nullptr;
        QWidget *body = nullptr;
        QList<QWidget *> blocks; ///< one per question
    };

    void rebuild();
    void fill(Section &section);
    [[nodiscard]] QWidget *questionBlock(int question);
    void followScroll();
    [[nodiscard]] QString bandTitle(const ThemeId &theme) const;
    [[nodiscard]] QString bandIcon(const ThemeId &theme) const;

    ViewContext m_context;
    QList<int> m_candidates;
    QList<ComparisonSection> m_sections;
    QSet<ThemeId> m_folded;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    ThemeBand *m_sticky;
    QList<Section> m_built;
    int m_stuck = -1;
};

} // namespace preau::gui
