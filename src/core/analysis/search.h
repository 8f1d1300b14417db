// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/election.h"

namespace preau {

/// A stretch of a text, in UTF-16 units of that text.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where `wanted` stands in `text`, literally but for what foldedForSearch() takes as the same: for marking
/// matches. The ranges do not overlap and cover whole characters with their accents.
[[nodiscard]] QList<TextRange> occurrences(QStringView text, QStringView wanted);

/// Questions, in file order, where `wanted` stands in the statement, the label, or the note of one of the
/// candidates (indexes; empty: all), as these read in `language`. Spaces around it do not count; with nothing
/// else every question matches.
[[nodiscard]] QList<int> questionsContaining(const Election &election, QStringView wanted,
                                             QStringView language, const QList<int> &candidates = {});

} // namespace preau
