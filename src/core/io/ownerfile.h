// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace preau {

/// Writes a file that nobody but its owner may read, not even for the moment it is being written: for
/// anything that holds answers. The whole of it or nothing; a file that was there is replaced, its
/// permissions too. The reason where it could not be written.
[[nodiscard]] std::optional<QString> writeForOwner(const QString &path, const QByteArray &content);

} // namespace preau
