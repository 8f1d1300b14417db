// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/election.h"

#include <QByteArray>

namespace preau {

/// The canonical open JSON of an election: every language, keys sorted by code point, UTF-8, no export date.
/// Comments, line ends and the split into files leave no trace in it.
[[nodiscard]] QByteArray canonicalJson(const Election &election);

/// SHA-256 of canonicalJson, lower-case hexadecimal: two computers that show the same print show the same
/// positions.
[[nodiscard]] QString dataHash(const Election &election);

/// SHA-256 over the questions sorted by id: id, kind, option ids, statement in the reference language.
[[nodiscard]] QString questionsHash(const Election &election);

} // namespace preau
