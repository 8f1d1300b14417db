// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"
#include "io/electionreader.h"
#include "report/reportoptions.h"

#include <optional>

namespace preau::cli {

/// --constituency and --seed, which show, compare and match share.
[[nodiscard]] QList<OptionSpec> electionOptions();

/// The election a command works on, with what the common options say about it.
struct OpenedElection
{
    LoadOutcome outcome;
    ReportOptions options;
    quint64 seed = 0; ///< of --seed, or drawn

    [[nodiscard]] const Election &election() const { return *outcome.election; }

    /// 1 where a file of the election was refused.
    [[nodiscard]] ExitCode exitCode() const { return outcome.refused.isEmpty() ? Done : DoneWithFindings; }
};

/// What --seed is for: only to draw an order, where there is no official one, or for more.
enum class SeedUse { OrderOnly, More };

/// Reads ELECTION. Refused files and what could not be done are said on standard error; none where nothing
/// can be shown.
[[nodiscard]] std::optional<OpenedElection> openElection(const Context &context, const QString &path,
                                                         SeedUse seedUse = SeedUse::OrderOnly);

/// Warns on standard error of files that may be half of what was written: what such a file lost would
/// otherwise pass for what nobody has looked up.
void complainAboutCutFiles(const Context &context, const LoadOutcome &outcome);

/// Index of a candidate, or none after saying what there is.
[[nodiscard]] std::optional<int> findCandidate(const Context &context, const Election &election,
                                               const QString &id);

/// The language data texts are shown in: the wanted one, or its base ("fr" for "fr-CA"), where the election
/// has it.
[[nodiscard]] QString dataLanguage(const Election &election, const QString &wanted);

/// The path for messages and locations: without a slash at the end, otherwise as typed.
[[nodiscard]] QString tidyPath(const QString &path);

} // namespace preau::cli
