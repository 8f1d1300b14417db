// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/answers.h"
#include "model/candidate.h"
#include "model/election.h"
#include "model/question.h"

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace preau {

// How values are called in files, in JSON and on the command line: stable, never translated.

[[nodiscard]] QString answerKindKey(AnswerKind kind); ///< "agreement-5", "agreement-3", "scale", "choice"
[[nodiscard]] QString confidenceKey(Confidence confidence);  ///< "high", "medium", "low"
[[nodiscard]] QString positionStateKey(PositionState state); ///< "stated", "silent", "undocumented"
// In the order of the enumerations.
inline constexpr std::array<std::string_view, 3> importanceKeys{"low", "normal", "high"};
inline constexpr std::array<std::string_view, 4> themeImportanceKeys{"none", "low", "normal", "high"};
[[nodiscard]] QString importanceKey(Importance importance);           ///< "low", "normal", "high"
[[nodiscard]] QString themeImportanceKey(ThemeImportance importance); ///< the same, or "none"
[[nodiscard]] std::optional<Importance> importanceFromKey(QStringView key);
[[nodiscard]] std::optional<ThemeImportance> themeImportanceFromKey(QStringView key);
/// "skip", "no-opinion" or the id of the option; empty for an option the question does not have.
[[nodiscard]] QString answerKey(const Answer &answer, const Question &question);
[[nodiscard]] QString contestantsKey(Contestants contestants);

} // namespace preau
