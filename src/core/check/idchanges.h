// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/finding.h"
#include "model/election.h"

namespace preau {

/// What others rely on and must not change between two publications of an election: an error for each id that
/// is gone (with its likely new name), each question whose kind of answers is another, each option that is
/// gone. A warning where the content changed and `version` did not grow. Places are in the newer copy, in
/// `folder`.
[[nodiscard]] QList<Finding> idChanges(const Election &older, const Election &newer, const QString &folder);

} // namespace preau
