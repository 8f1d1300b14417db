// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/election.h"

#include <QString>

namespace preau::gui {

/// Where the election takes place, as people write it: a two-letter country code becomes the country's name
/// in `language`; anything else is shown as the file gives it.
[[nodiscard]] QString placeWords(const Election &election, const QString &language);

/// "10 April 2022, France"
[[nodiscard]] QString datePlaceWords(const Election &election, const QString &language);

/// "12 candidates · 32 questions · 17 themes"
[[nodiscard]] QString sizeWords(const Election &election);

/// "Title, publisher, March 2022, page 2", leaving out what is not known.
[[nodiscard]] QString citationWords(const Citation &citation, const QString &language,
                                    const QString &reference);
[[nodiscard]] QString sourceWords(const Source &source, const QString &language, const QString &reference);

/// A label for dense places: the question's own, else the beginning of its statement.
[[nodiscard]] QString questionLabel(const Question &question, const QString &language,
                                    const QString &reference);

/// The beginning of a text up to the end of its first sentence.
[[nodiscard]] QString firstSentence(const QString &text);

} // namespace preau::gui
