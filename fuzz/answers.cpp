// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The input is an answers file for a small valid election. What can be read can be written and read again.

#include "io/answersfile.h"
#include "io/electionreader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// A theme said to be of normal importance is one that is not mentioned.
preau::Answers plain(preau::Answers answers)
{
    answers.themes.removeIf(
        [](const auto &theme) { return theme.value() == preau::ThemeImportance::Normal; });
    return answers;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const preau::ElectionPtr election =
        preau::loadElection(QStringLiteral(PREAU_FUZZ_ELECTION)).election;
    if (!election) {
        std::abort();
    }
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto answers = preau::readAnswers(input, u"answers.yaml"_s, *election);
    if (!answers) {
        return 0;
    }
    const QByteArray written = preau::writeAnswers(answers->answers, *election);
    const auto again = preau::readAnswers(written, u"again.yaml"_s, *election);
    if (!again || !(plain(again->answers) == plain(answers->answers))) {
        std::abort();
    }
    return 0;
}
