// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QGridLayout;
class QVBoxLayout;

namespace preau::gui {

class DataLabel;
class IconButton;

/// The navigation at the leading edge: election and date, pages, and at its foot the address of the page,
/// display and the privacy promise. Collapsed it shows icons alone, with tooltips and accessible names.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setContext(const ViewContext &context);
    void setCurrent(PageId page);
    void setCollapsed(bool collapsed);

    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

    void setDisplayOpen(bool open);
    void setAddressOpen(bool open);
    void setAddressOffered(bool offered); ///< offered at first

signals:
    void pageRequested(preau::gui::PageId page);
    void displayRequested();
    void addressRequested();
    void privacyRequested();
    void collapseRequested(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Item;
    void retranslate();
    void arrange();

    ViewContext m_context;
    DataLabel *m_title;
    DataLabel *m_date;
    IconButton *m_toggle;
    QList<Item *> m_items;
    QList<PageId> m_pages;
    Item *m_address;
    Item *m_display;
    Item *m_privacy;
    QVBoxLayout *m_layout;
    QGridLayout *m_names = nullptr;
    PageId m_current = PageId::Home;
    bool m_collapsed = false;
};

} // namespace preau::gui
