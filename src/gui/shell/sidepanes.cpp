// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/sidepanes.h"

#include "pages/detailpane.h"
#include "shell/addresspanel.h"
#include "shell/displaypanel.h"
#include "shell/frame.h"
#include "shell/pageaddresses.h"
#include "shell/rail.h"

namespace preau::gui {

SidePanes::SidePanes(Frame *frame)
    : QObject(frame),
      m_frame(frame),
      m_detail(new DetailPane),
      m_display(new DisplayPanel),
      m_address(new AddressPanel)
{
    frame->addSidePane(m_detail, 400);
    connect(m_detail, &DetailPane::closed, this, &SidePanes::close);
    connect(m_detail, &DetailPane::copyRequested, this, &SidePanes::copyRequested);
    connect(m_detail, &DetailPane::addressRequested, this, &SidePanes::webAddressRequested);
    connect(m_detail, &DetailPane::candidateRequested, this, &SidePanes::candidateRequested);
    connect(m_detail, &DetailPane::targetRequested, this, &SidePanes::detailRequested);

    frame->addSidePane(m_display, 392);
    connect(m_display, &DisplayPanel::edited, this, &SidePanes::displayEdited);
    connect(m_display, &DisplayPanel::closed, this, &SidePanes::close);

    frame->addSidePane(m_address, 392);
    connect(m_address, &AddressPanel::closed, this, &SidePanes::close);
    connect(m_address, &AddressPanel::copyRequested, this, &SidePanes::copyRequested);
    connect(m_address, &AddressPanel::openRequested, this, &SidePanes::viewRequested);

    connect(frame->rail(), &Rail::displayRequested, this,
            [this] { showDisplay(m_frame->sidePane() != m_display); });
    connect(frame->rail(), &Rail::addressRequested, this, [this] { showAddress(!isAddressOpen()); });
}

Page *SidePanes::page() const
{
    return m_frame->page(m_frame->currentPage());
}

void SidePanes::setContext(const ViewContext &context)
{
    m_context = context;
    m_detail->setContext(context);
    m_display->setContext(context);
    updateAddress();
}

void SidePanes::setDisplaySettings(const DisplaySettings &settings, const QString &language)
{
    m_display->setSettings(settings, language);
}

void SidePanes::open(QWidget *pane)
{
    m_frame->showSidePane(pane);
    m_frame->rail()->setDisplayOpen(pane == m_display);
    m_frame->rail()->setAddressOpen(pane == m_address);
}

void SidePanes::showDetail(const DetailTarget &target)
{
    m_detail->setTarget(target);
    page()->setDetailTarget(target);
    open(m_detail);
}

void SidePanes::showDisplay(bool show)
{
    if (!show) {
        close();
        return;
    }
    page()->setDetailTarget({});
    open(m_display);
    m_display->setFocus(Qt::OtherFocusReason);
}

void SidePanes::showAddress(bool show)
{
    if (!show) {
        close();
        return;
    }
    page()->setDetailTarget({});
    open(m_address);
    m_address->setMistake({});
    updateAddress();
    m_address->setFocus(Qt::OtherFocusReason);
}

void SidePanes::close()
{
    open(nullptr);
    page()->setDetailTarget({});
}

void SidePanes::closeDetail()
{
    if (m_frame->sidePane() == m_detail) {
        close();
    }
}

bool SidePanes::isAddressOpen() const
{
    return m_frame->sidePane() == m_address;
}

bool SidePanes::hidesPage() const
{
    return m_frame->sidePane() && !page()->isVisible();
}

void SidePanes::setAddressMistake(const QString &words)
{
    m_address->setMistake(words);
}

void SidePanes::updateAddress()
{
    if (!isAddressOpen()) {
        return;
    }
    const PageId id = m_frame->currentPage();
    const std::optional<ViewAddress> address = addressOf(id, *page(), m_context);
    m_address->setAddress(address ? addressText(*address) : QString(),
                          m_context.blind
                              ? tr("While names are hidden there is no address: it would hold them.")
                          : id == PageId::Sheet || id == PageId::Restore
                              ? tr("This page has no address: it is about your answers.")
                              : tr("This page has no address: it shows no election."));
}

} // namespace preau::gui
