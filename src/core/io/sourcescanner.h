// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace preau {

/// Does the quoted text that opens at `offset` end before the file does?
[[nodiscard]] bool closesQuote(std::string_view source, std::size_t offset);

} // namespace preau
