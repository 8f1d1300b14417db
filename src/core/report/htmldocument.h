// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace preau {

// What every page that Préau writes is made of: no script, nothing is loaded (default-src 'none'), and
// whatever stands in the data stays text.

/// The text with &, <, >, quotes and apostrophes as entities.
[[nodiscard]] QString htmlEscaped(QStringView text);

/// A text of the data, escaped, inside an element that names its language and direction where they are not
/// the page's. Empty `language`: the page's.
[[nodiscard]] QString htmlInLanguage(const QString &text, const QString &language);

/// The whole page: `style` is the only style sheet it may have, so `body` holds no style attributes.
[[nodiscard]] QString htmlDocument(const QString &title, QStringView style, const QString &body);

} // namespace preau
