// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace preau::gui {

class DataLabel;
class PageHeader;
class PageScroll;
class TabStrip;

/// "Share and check": who made the folder, how results are worked out, every source, what the checks
/// found, and the prints by which two computers tell that they show the same data.
class AboutPage : public Page
{
    Q_OBJECT

public:
    enum class Tab { About, Method, Sources, Checks, Exchange };

    explicit AboutPage(QWidget *parent = nullptr);

    void setTab(Tab tab);
    [[nodiscard]] Tab tab() const;

    void clear() override;
    [[nodiscard]] QWidget *initialFocus() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void rebuildSide();
    void fillAbout();
    void fillMethod();
    void fillSources();
    void fillChecks();
    void fillExchange();
    void addRow(const QString &label, const QString &text, const QString &small = {}, bool missing = false);
    void addSection(const QString &title, const QString &text);
    void addAction(const QString &title, const QString &text, const QString &button, const QString &iconName,
                   bool enabled, void (Page::*signal)());
    QWidget *addNothing(const QString &text);
    void applyWidth();
    [[nodiscard]] bool isNarrow() const;

    PageHeader *m_header;
    TabStrip *m_tabs;
    QVBoxLayout *m_head = nullptr;
    QVBoxLayout *m_rule = nullptr;
    PageScroll *m_scroll;
    QBoxLayout *m_columns;
    QVBoxLayout *m_main;
    QWidget *m_side;
    QVBoxLayout *m_sideColumn;
    bool m_stale = true; ///< something changed while the page was hidden
    bool m_allSources = false;
    bool m_allChecks = false;
    ElectionPtr m_hashed; ///< the election the prints belong to
    QString m_dataHash;
    QString m_questionsHash;
};

/// A print in groups of eight, four groups a line.
[[nodiscard]] QString groupedHash(const QString &hash);

} // namespace preau::gui
