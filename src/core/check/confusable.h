// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace preau {

/// The same for two texts that most readers cannot tell apart: compatibility forms, invisible characters,
/// case and look-alike letters of Greek and Cyrillic are levelled. Accents stay: they are seen.
[[nodiscard]] QString confusableSkeleton(QStringView text);

} // namespace preau
