// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

class QHBoxLayout;

namespace preau::gui {

class AgreementView;
class CoverageView;
class DataLabel;
class DividingView;
class Hairline;
class PageHeader;
class PageScroll;
class TabStrip;

/// What is known of those who stand, who agrees with whom, and which questions divide them. No voter has a
/// part in it.
class AgreementPage : public Page
{
    Q_OBJECT

public:
    enum class Tab { Coverage, Pairs, Questions };

    explicit AgreementPage(QWidget *parent = nullptr);

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;
    void describe(ViewAddress &address) const override;
    void open(const ViewAddress &address) override;

    void setTab(Tab tab);
    void setTableShown(bool shown); ///< of every chart
    void setMaySave(bool may);      ///< tables and pictures as files

    /// How many can be compared in pairs: more, and nobody could read it.
    static constexpr int mostCompared = 100;

signals:
    void compareRequested(const QList<int> &candidates);
    void viewRequested(const preau::ViewAddress &address); ///< another page of this election
    void saveRequested(const QString &suggestedName, const QByteArray &content);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] QString
    emptyWords(qsizetype candidates) const; ///< why there is nothing to show; empty: there is
    void arrange();
    void showView();
    [[nodiscard]] QList<QWidget *> views() const; ///< in the order of the tabs
    void requestQuestion(int question);
    void requestTheme(int candidate, const ThemeId &theme);

    PageScroll *m_scroll;
    PageHeader *m_header;
    TabStrip *m_tabs;
    QHBoxLayout *m_tabRow;
    Hairline *m_tabLine;
    DataLabel *m_message;
    CoverageView *m_coverage;
    AgreementView *m_pairs;
    DividingView *m_questions;
};

} // namespace preau::gui
