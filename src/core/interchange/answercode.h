// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "model/answers.h"
#include "model/election.h"

#include <QByteArray>
#include <QStringView>

namespace preau {

/// An answer code as it was read: whole (its check sum holds), but not yet applied to an election.
struct AnswerCode
{
    ElectionId election;
    QByteArray questions; ///< the first 8 bytes of the questions_hash it was made for
    QByteArray digits;    ///< the answers, readable only with the same questions
    friend bool operator==(const AnswerCode &, const AnswerCode &) = default;
};

/// What a code gave back. Nothing is guessed: what another version cannot take over is named.
struct AnswersFromCode
{
    Answers answers;
    QList<QuestionId> left; ///< answered, but worded otherwise, or gone, in this version; in the order of the
                            ///< version that was answered
    bool otherVersion = false; ///< the code was made for another version, which was at hand
    bool themesLeft = false;   ///< the themes are others, so their importances are left out
    friend bool operator==(const AnswersFromCode &, const AnswersFromCode &) = default;
};

/// The answers as a text to note, print or put in a QR code: `PREAU1-` and groups of five signs of
/// Crockford's base 32 (capital letters and figures, so that a QR code needs its short alphabet only). It
/// holds the id of the election, the first 8 bytes of questions_hash, one mixed-radix digit a question in
/// order of id (not seen, skipped, no opinion or an option, times importance), the importances of the themes
/// where any is not normal, and a CRC-16. Answers to questions the election does not have, and options out of
/// range, are left out.
[[nodiscard]] QString answerCode(const Answers &answers, const Election &election);

/// Reads a code as a person types it: in any case, with or without hyphens and blanks, O for 0, I and L
/// for 1.
[[nodiscard]] Result<AnswerCode> readAnswerCode(QStringView text);

/// The answers in a code, for `wanted`. The code can only be read with the questions it was made for, so
/// `known` holds whatever versions are at hand (`wanted` among them or not); from another version those
/// answers are taken over whose question is unchanged. An error where the election is another one or the
/// version is not at hand.
[[nodiscard]] Result<AnswersFromCode> answersFromCode(const AnswerCode &code, const Election &wanted,
                                                      const QList<ElectionPtr> &known = {});

} // namespace preau
