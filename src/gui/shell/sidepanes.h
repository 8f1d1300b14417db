// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/appearance.h"
#include "widgets/page.h"

#include <QObject>

namespace preau::gui {

class AddressPanel;
class DetailPane;
class DisplayPanel;
class Frame;

/// What can stand beside a page, one at a time: the detail of a cell, the display settings, the page's
/// address. Keeps the rail and the page in step with what is open.
class SidePanes : public QObject
{
    Q_OBJECT

public:
    explicit SidePanes(Frame *frame);

    void setContext(const ViewContext &context);
    void setDisplaySettings(const DisplaySettings &settings, const QString &language);

    void showDetail(const DetailTarget &target);
    void showDisplay(bool show);
    void showAddress(bool show);
    void close();
    void closeDetail(); ///< if that is the one that is open
    void updateAddress();
    void setAddressMistake(const QString &words);

    [[nodiscard]] bool isAddressOpen() const;

    /// Takes the place of the page, where both do not fit.
    [[nodiscard]] bool hidesPage() const;

signals:
    void candidateRequested(int candidate);
    void detailRequested(const preau::gui::DetailTarget &target);
    void copyRequested(const QString &text);
    void webAddressRequested(const QString &url);
    void displayEdited(const preau::gui::DisplaySettings &settings);
    void viewRequested(const QString &address); ///< of a page, as it was typed

private:
    void open(QWidget *pane);
    [[nodiscard]] Page *page() const;

    Frame *m_frame;
    ViewContext m_context;
    DetailPane *m_detail;
    DisplayPanel *m_display;
    AddressPanel *m_address;
};

} // namespace preau::gui
