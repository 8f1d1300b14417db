// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pageaddresses.h"

namespace preau::gui {

namespace {

using View = ViewAddress::View;

std::optional<View> viewOf(PageId page)
{
    switch (page) {
    case PageId::Front:
        return View::Front;
    case PageId::Candidates:
        return View::Candidates;
    case PageId::Candidate:
        return View::Candidate;
    case PageId::Agreement:
        return View::Agreement;
    case PageId::Compare:
        return View::Compare;
    case PageId::QuestionnaireStart:
    case PageId::Question:
    case PageId::Overview:
        return View::Questionnaire;
    case PageId::Results:
        return View::Results;
    case PageId::About:
        return View::About;
    case PageId::Home:
    case PageId::Refused:
    case PageId::Proof:
    case PageId::Sheet:
    case PageId::Restore:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<ViewAddress> addressOf(PageId id, const Page &page, const ViewContext &context)
{
    const std::optional<View> view = viewOf(id);
    if (!view || !context.election || context.blind) {
        return std::nullopt;
    }
    ViewAddress address;
    address.election = context.election->id;
    address.view = *view;
    address.constituency = context.constituency;
    if (context.order.kind == DisplayOrder::Kind::Shuffle) {
        address.seed = context.order.seed;
    }
    page.describe(address);
    return address;
}

PageId pageOf(const ViewAddress &address)
{
    switch (address.view) {
    case View::Front:
        break;
    case View::Candidates:
        return PageId::Candidates;
    case View::Candidate:
        return PageId::Candidate;
    case View::Agreement:
        return PageId::Agreement;
    case View::Compare:
        return PageId::Compare;
    case View::Questionnaire:
        return address.question.isEmpty() ? PageId::QuestionnaireStart : PageId::Question;
    case View::Results:
        return PageId::Results;
    case View::About:
        return PageId::About;
    }
    return PageId::Front;
}

} // namespace preau::gui
