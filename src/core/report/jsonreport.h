// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/comparison.h"
#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "analysis/study.h"
#include "report/reportoptions.h"

#include <QByteArray>

#include <optional>

namespace preau {

// What the command line prints with `--format json`; the layouts are described in docs/cli.md. Nothing in
// them depends on the environment. Each ends with a line feed.

[[nodiscard]] QByteArray listJson(const QList<ElectionSummary> &elections);

[[nodiscard]] QByteArray checkJson(const CheckReport &report);

/// The whole election, or one candidate of it with proposals.
[[nodiscard]] QByteArray showJson(const Election &election, const ReportOptions &options,
                                  std::optional<int> candidate = std::nullopt);

[[nodiscard]] QByteArray compareJson(const Election &election, const Comparison &comparison,
                                     const CompareOptions &options);

/// `robustness`: null pointer: not asked for; an empty optional: asked for, and there is no first place.
[[nodiscard]] QByteArray matchJson(const Election &election, const MatchResult &result,
                                   const std::optional<Robustness> *robustness, const ReportOptions &options);

/// An answer code with what it was made for.
[[nodiscard]] QByteArray codeJson(const Election &election, const QString &code);

/// Answers as an object that match --voters reads.
[[nodiscard]] QByteArray answersJson(const Election &election, const Answers &answers);

/// What simulated voters show, one study a population.
[[nodiscard]] QByteArray studyJson(const Election &election, const QList<PopulationStudy> &studies,
                                   const StudySettings &settings, const ReportOptions &options);

/// One voter of many: a compact object on one line, without line feed. `id` is JSON text and goes out as it
/// is: a number may have more figures than a double holds. `changed`: answers left out, as RestoredAnswers
/// has.
[[nodiscard]] QByteArray voterJson(const Election &election, const MatchResult &result, const QByteArray &id,
                                   const QList<QuestionId> &changed = {});
[[nodiscard]] QByteArray voterErrorJson(const QByteArray &id, const QString &error);

} // namespace preau
