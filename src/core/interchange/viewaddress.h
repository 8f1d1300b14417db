// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "model/election.h"

#include <QStringView>

#include <cstdint>
#include <optional>

namespace preau {

/// A place in the program, as a text that can be copied, sent and opened again:
///
///     preau:ELECTION[/VIEW[/CANDIDATE]][?KEY=VALUE&…]
///
/// for example `preau:fr-presidentielle-2022/compare?theme=energie&candidates=jadot,macron`. It says what to
/// look at and never what somebody answered.
struct ViewAddress
{
    enum class View { Front, Candidates, Candidate, Agreement, Compare, Questionnaire, Results, About };

    ElectionId election;
    View view = View::Front;
    CandidateId candidate;         ///< of View::Candidate
    QList<CandidateId> candidates; ///< compare: the columns, in this order; empty: all
    ThemeId theme;                 ///< compare; empty: all
    QuestionId question;           ///< compare: the one to look at; questionnaire: the one to begin with
    bool proposals = false;        ///< compare: proposals instead of positions
    bool onlyDifferences = false;  ///< compare
    QString tab; ///< results: themes, robustness, what-if or map; empty: why. Agreement: pairs or questions;
                 ///< empty: coverage
    std::optional<std::uint64_t> seed; ///< of the order of candidates; none: as the election has it
    ConstituencyId constituency;       ///< empty: all
    friend bool operator==(const ViewAddress &, const ViewAddress &) = default;
};

/// The shortest address of that place: what is as usual is left out, keys are always in the same order.
[[nodiscard]] QString addressText(const ViewAddress &address);

/// Whether a text is meant as an address, right or wrong.
[[nodiscard]] bool looksLikeAddress(QStringView text);

/// Reads an address strictly: a key that is unknown, given twice, or without meaning for the view is an
/// error, so that nobody is shown something else than what was meant.
[[nodiscard]] Result<ViewAddress> readAddress(QStringView text);

/// What the address names and the election does not have, as a sentence; nothing where all of it is there.
/// The election is the one the address names.
[[nodiscard]] std::optional<Error> addressMistake(const ViewAddress &address, const Election &election);

} // namespace preau
