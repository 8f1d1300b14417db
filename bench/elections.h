// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/answers.h"
#include "model/election.h"

#include <QString>

namespace preau::bench {

/// An invented election of agreement-5 questions in themes of three, nine positions in ten stated.
[[nodiscard]] Election makeElection(int candidates, int questions);

/// Every question answered, importances mixed.
[[nodiscard]] Answers makeAnswers(const Election &election, int voter);

/// Writes such an election as files into an empty folder: `perFile` candidates a list file, positions bare.
void writeElection(const QString &folder, int candidates, int questions, int perFile);

} // namespace preau::bench
