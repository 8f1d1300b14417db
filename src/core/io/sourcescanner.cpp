// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/sourcescanner.h"

namespace preau {

bool closesQuote(std::string_view source, std::size_t offset)
{
    const char quote = source[offset];
    for (std::size_t i = offset + 1; i < source.size(); ++i) {
        if (source[i] == '\\' && quote == '"') {
            ++i;
        } else if (source[i] == quote) {
            if (quote == '\'' && i + 1 < source.size() && source[i + 1] == '\'') {
                ++i;
            } else {
                return true;
            }
        }
    }
    return false;
}

} // namespace preau
