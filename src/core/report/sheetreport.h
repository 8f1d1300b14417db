// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/resultsheet.h"
#include "report/texttable.h"

#include <QByteArray>

namespace preau {

/// What a sheet is printed on.
enum class Paper { A4, A5 };

[[nodiscard]] QString sheetText(const ResultSheet &sheet, const TextLayout &layout);

/// One page to read, print in black and white, or give to a screen reader; see htmldocument.h.
[[nodiscard]] QString sheetHtml(const ResultSheet &sheet, Paper paper);

/// A row a fact: `kind` says which columns are filled. Column names and keys are never translated.
[[nodiscard]] QByteArray sheetCsv(const ResultSheet &sheet);

[[nodiscard]] QByteArray sheetJson(const ResultSheet &sheet);

} // namespace preau
