// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace preau::gui {

/// What the system says about this running program.
struct SelfMeasure
{
    int connections = 0; ///< sockets of the internet families it holds open
    int programs = 0;    ///< other programs it started and that still run
    QStringList networkLibraries;
    friend bool operator==(const SelfMeasure &, const SelfMeasure &) = default;
};

/// Nothing where the system does not tell; only Linux does.
[[nodiscard]] std::optional<SelfMeasure> measureSelf();

} // namespace preau::gui
