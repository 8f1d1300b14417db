// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/answers.h"
#include "model/election.h"

/// What the pictures of a tour need beyond the elections that ship: answers, and election folders in special
/// states.
namespace preau::gui {

/// A voter of the French election of 2022 who answers everything but four questions; nobody in particular.
[[nodiscard]] Answers fullAnswers(const Election &election);

[[nodiscard]] Answers fewAnswers(const Election &election);

/// Seven answers to which two candidates come out exactly equal, and one has too few known positions to be
/// ranked.
[[nodiscard]] Answers tieAnswers(const Election &election);

/// The known positions of a candidate as answers.
[[nodiscard]] Answers answersLike(const Election &election, int candidate);

bool writeFile(const QString &path, const QByteArray &content);

/// An election folder with two mistakes of the kind people make, beside the good ones.
void writeBroken(const QString &folder);

/// A sound election of lists that agree with nobody: each is for two measures of its own, against all others.
void writeLists(const QString &folder, const QString &id, const QString &title, int lists);

} // namespace preau::gui
