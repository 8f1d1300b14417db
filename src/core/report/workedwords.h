// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/workedquestion.h"
#include "report/commonwords.h"

#include <QStringList>

namespace preau {

/// How readers like to be told: in plain words, or in easy ones with short sentences.
enum class Reading { Plain, Easy };

/// The calculation step by step, a sentence or two each, from the two answers to the percentage. In the
/// language of the installed translators; the steps can be numbered.
[[nodiscard]] QStringList workedSteps(const Election &election, const WorkedQuestion &worked,
                                      const DataLanguage &language, Reading reading = Reading::Plain);

} // namespace preau
