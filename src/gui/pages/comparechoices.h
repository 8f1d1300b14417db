// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/comparefilter.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QMenu;

namespace preau::gui {

class ActionButton;
class CandidateChooser;

/// The row of choices above a comparison: who, which themes, and the boxes that leave only some of it. Where
/// there is little room, one menu holds the boxes.
class CompareChoices : public QWidget
{
    Q_OBJECT

public:
    explicit CompareChoices(QWidget *parent = nullptr);

    void setContent(const ViewContext &context, const CompareFilter &filter);
    void setNarrow(bool narrow); ///< the boxes move into a menu

    /// Wide enough for all that is shown in one row.
    [[nodiscard]] int rowWidth() const;

    void openCandidates(const QWidget *anchor);
    void closeCandidates();

    [[nodiscard]] QWidget *candidatesButton() const;
    [[nodiscard]] QList<QWidget *> stops() const; ///< for the keyboard, in order

signals:
    void hiddenEdited(const QSet<preau::CandidateId> &hidden);
    void orderEdited(const preau::DisplayOrder &order);
    void themeEdited(const preau::ThemeId &theme);
    void constituencyEdited(const preau::ConstituencyId &constituency);
    void blindEdited(bool blind);
    void onlyDifferencesEdited(bool only);
    void onlySharedEdited(bool only);
    void allQuestionsRequested(); ///< not only those with gaps

private:
    void compose();
    void updateBoxes();
    void updateCandidates();
    void updateThemes();
    void updateRefine();
    void updateConstituencies();
    QAction *addChoice(QMenu *menu, const QString &text, bool chosen);

    ViewContext m_context;
    CompareFilter m_filter;
    bool m_narrow = false;
    CandidateChooser *m_chooser;
    ActionButton *m_constituencyButton;
    ActionButton *m_candidatesButton;
    ActionButton *m_themesButton;
    ActionButton *m_refineButton;
    ActionButton *m_missingChip;
    QCheckBox *m_blindBox;
    QCheckBox *m_differencesBox;
    QCheckBox *m_sharedBox;
    QMenu *m_constituencyMenu;
    QMenu *m_themesMenu;
    QMenu *m_refineMenu;
};

} // namespace preau::gui
