// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace preau::bench {

void benchReader();   ///< against yaml-cpp's own tree, on the same bytes
void benchVoters();   ///< many voters of one election: memory must not grow with their number
void benchMatching(); ///< one voter against many candidates, and how much a result depends on its settings
void benchWhatIf();   ///< one change of a trial: must keep up with a slider
void benchMap();      ///< the map of opinions with its voter
void benchShipped();  ///< what people wait for on the shipped election
void benchStart();    ///< against an empty window

} // namespace preau::bench
