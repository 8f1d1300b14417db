// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/viewaddress.h"
#include "widgets/page.h"

#include <optional>

namespace preau::gui {

/// The address of what a page shows; none where it has none (no election, or not about one). While names are
/// hidden there is none either: it would hold them.
[[nodiscard]] std::optional<ViewAddress> addressOf(PageId id, const Page &page, const ViewContext &context);

/// The page that shows an address.
[[nodiscard]] PageId pageOf(const ViewAddress &address);

} // namespace preau::gui
