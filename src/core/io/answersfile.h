// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/answers.h"
#include "model/election.h"

#include <QByteArray>

namespace preau {

/// The newest version of the format that this program reads, and the one it writes.
inline constexpr int answersVersion = 1;

/// Eight figures that change with what a question asks: its kind, its options and its statement in the
/// reference language. Its theme, its place in the file and translations may change freely.
[[nodiscard]] QString questionFingerprint(const Question &question, const Election &election);

/// What an answers file gave back for one election: question by question, never a silent refusal or a guess.
struct RestoredAnswers
{
    Answers answers;
    QList<Finding> findings; ///< with places; an error where an option or question is unknown
    QList<QuestionId>
        changed; ///< answered to another wording or other options than today's; left out of `answers`
    QList<QuestionId> unknown; ///< not in this election any more; left out
    ElectionId election;       ///< the election the file was written for
    QString questionsHash;     ///< as the file gives it; may be empty
};

/// Reads an answers file (docs/format.md, "Answers"). An error only where nothing could be read at all.
[[nodiscard]] Result<RestoredAnswers> readAnswers(const QString &path, const Election &election);
[[nodiscard]] Result<RestoredAnswers> readAnswers(const QByteArray &content, const QString &name,
                                                  const Election &election);

/// The file's text: reproducible, questions in file order, with questions_hash.
[[nodiscard]] QByteArray writeAnswers(const Answers &answers, const Election &election);

/// Writes atomically with mode 0600.
[[nodiscard]] Result<bool> saveAnswers(const QString &path, const Answers &answers, const Election &election);

} // namespace preau
