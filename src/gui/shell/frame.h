// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace preau::gui {

class Rail;

/// The frame of every page: the rail at the leading edge, one page, and beside it a side pane (detail,
/// display). In narrow windows and at large text the rail shows icons alone and the side pane takes the
/// page's place.
class Frame : public QWidget
{
    Q_OBJECT

public:
    explicit Frame(QWidget *parent = nullptr);

    void addPage(PageId id, Page *page);

    [[nodiscard]] Page *page(PageId id) const { return m_pages.value(id); }

    [[nodiscard]] QList<PageId> pageIds() const { return m_pages.keys(); }

    [[nodiscard]] Rail *rail() const { return m_rail; }

    void showPage(PageId id);

    [[nodiscard]] PageId currentPage() const { return m_current; }

    void addSidePane(QWidget *pane, int width);
    void showSidePane(QWidget *pane); ///< null: none; keyboard focus goes back to where it was
    [[nodiscard]] QWidget *sidePane() const;

    /// F6: from the page to the side pane, to the rail, and round again.
    void focusNextPane();

signals:
    void pageShown(preau::gui::PageId id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    Rail *m_rail;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QStackedWidget *m_side;
    QHash<PageId, Page *> m_pages;
    QHash<QWidget *, int> m_widths;
    QPointer<QWidget> m_shownPane; ///< whose width the splitter was set to
    PageId m_current = PageId::Home;
    QPointer<QWidget> m_focusBefore;
    std::optional<bool> m_collapsedByReader;
};

} // namespace preau::gui
