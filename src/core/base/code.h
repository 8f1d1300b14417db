// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

namespace preau {

/// The stable code of a finding, written "source-missing"_code and in no other way, so that a test can find
/// them all in the sources and compare them with docs/checks.md.
struct Code
{
    QLatin1String text;
};

inline namespace literals {

constexpr Code operator""_code(const char *text, std::size_t size)
{
    return {QLatin1String(text, static_cast<qsizetype>(size))};
}

} // namespace literals

} // namespace preau
