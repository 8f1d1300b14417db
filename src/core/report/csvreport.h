// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/comparison.h"
#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "report/reportoptions.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace preau {

/// Rows of RFC 4180 in UTF-8: CR LF, quotes where needed. A text that a spreadsheet would take for a formula
/// (it begins with = + - @, a tab, a line end or NUL) gets an apostrophe in front; numbers stay numbers.
class CsvWriter
{
public:
    CsvWriter &text(QStringView text);
    CsvWriter &number(std::optional<qint64> value); ///< empty where there is none
    void endRow();

    [[nodiscard]] const QByteArray &csv() const { return m_csv; }

private:
    void separate();

    QByteArray m_csv;
    bool m_rowStarted = false;
};

/// One row a question and candidate: theme, topic, question, statement, candidate, name, refused, state,
/// stance, words, searched, confidence, note, source. With proposals, rows of the same columns follow in
/// which `question` is empty, `state` is "proposal" and `note` holds the text. Column names and keys are
/// never translated.
[[nodiscard]] QByteArray compareCsv(const Election &election, const Comparison &comparison,
                                    const CompareOptions &options);

/// One row a candidate, in the order of the result. With robustness, also lowest and highest percent when one
/// answer is left out.
[[nodiscard]] QByteArray matchCsv(const Election &election, const MatchResult &result,
                                  const std::optional<Robustness> *robustness, const ReportOptions &options);

} // namespace preau
