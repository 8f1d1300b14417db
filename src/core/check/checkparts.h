// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/collector.h"
#include "model/election.h"

namespace preau {

// The parts of checkElection(), by what they look at.

void checkColoursAndDates(const Election &election, Collector &collector);
void checkMeasures(const Election &election, Collector &collector);
void checkProposals(const Election &election, Collector &collector);
void checkStatements(const Election &election, Collector &collector);

} // namespace preau
