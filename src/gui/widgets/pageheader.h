// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/datalabel.h"
#include "widgets/smallparts.h"
#include "widgets/viewcontext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace preau::gui {

/// The head of every page: title, one line of explanation, actions at the right, and below the strips that an
/// archived or a fictional election carries on every page.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr, TypeRole titleRole = TypeRole::Title);

    void setTitle(const QString &title);
    void setExplanation(const QString &text); ///< hidden when empty
    void addAction(QWidget *widget);          ///< from left to right; the filled one last
    void addLeading(QWidget *widget);         ///< before the title, for a monogram
    /// Shows or hides the archive and fictional strips for the open election.
    void setElection(const ViewContext &context);
    /// A second notice beside the first one; empty hides it. `tone` as in NoticeStrip.
    void setNotice(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrangeActions();
    void arrangeNotices();

    QBoxLayout *m_top;   ///< head and actions: side by side, or one above the other
    QHBoxLayout *m_head; ///< leading widgets and texts
    QHBoxLayout *m_actions;
    DataLabel *m_title;
    DataLabel *m_explanation;
    NoticeStrip *m_archive;
    NoticeStrip *m_fictional;
    NoticeStrip *m_notice;
    QBoxLayout *m_notices;
};

/// The sentence an archived election carries, or nothing: "Election of 2022 — archive. Positions date from
/// March 2022."
[[nodiscard]] QString archiveSentence(const ViewContext &context);
[[nodiscard]] QString fictionalSentence(const ViewContext &context);

} // namespace preau::gui
