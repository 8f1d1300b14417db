// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/election.h"

namespace preau {

/// A word of the glossary as it stands in a text.
struct TermPlace
{
    qsizetype start = 0; ///< UTF-16 units, as QString counts
    qsizetype length = 0;
    int entry = -1; ///< index into Election::glossary
    friend bool operator==(const TermPlace &, const TermPlace &) = default;
};

/// Where a text uses words of the election's glossary: whole words, the longest of overlapping terms, each
/// term once, in order of place. Case does not matter but for abbreviations ("ISF"); kinds of apostrophe,
/// hyphen and space do not matter. Terms are looked up in `language`, else in the reference language.
[[nodiscard]] QList<TermPlace> findTerms(QStringView text, const Election &election, QStringView language);

} // namespace preau
