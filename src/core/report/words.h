// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/displayorder.h"
#include "model/election.h"
#include "model/keys.h"

#include <QCoreApplication>

namespace preau {

/// Translation context of everything the reports say.
struct Report
{
    Q_DECLARE_TR_FUNCTIONS(preau::Report)
};

/// Which language data texts are shown in: `wanted`, each text falling back to the election's reference.
struct DataLanguage
{
    QString wanted; ///< empty: the reference
    QString reference;

    [[nodiscard]] QString text(const LocalText &text) const
    {
        return text.text(wanted.isEmpty() ? reference : wanted, reference);
    }

    [[nodiscard]] QString languageOf(const LocalText &text) const; ///< never empty where `text` is not
};

// Words: in the language of the installed translators, dates and numbers in that of the default QLocale.

/// "++", "+", "=", "-", "--"; a step's number from 1; a choice's letter from A.
[[nodiscard]] QString stanceMark(const AnswerScale &answers, int option);
/// "/" for silent, "." for undocumented, else stanceMark().
[[nodiscard]] QString positionMark(const Question &question, const Position &position);

/// A candidate's option in words: "Strongly agree", "Mixed position", or the election's own text.
[[nodiscard]] QString optionWords(const Question &question, int option, const DataLanguage &language);
/// The voter's: neutral is "In between".
[[nodiscard]] QString voterWords(const Question &question, int option, const DataLanguage &language);
/// "Nothing found, searched 12 March 2022", "Not yet documented", or the option in words.
[[nodiscard]] QString positionWords(const Question &question, const Position &position,
                                    const DataLanguage &language);

[[nodiscard]] QString dateWords(const PartialDate &date); ///< "10 April 2022", "March 2022", "2022"
[[nodiscard]] QString percentWords(int percent);
[[nodiscard]] QString contestantWord(Contestants contestants);  ///< "Candidate", "List", "Party"
[[nodiscard]] QString contestantsWord(Contestants contestants); ///< "Candidates", "Lists", "Parties"

/// "26 documented, 0 nothing found, 6 to document"
[[nodiscard]] QString countWords(const PositionCounts &counts);
/// "Candidates stand in the official order of the ballot." or the seed of the shuffle.
[[nodiscard]] QString candidatesOrderSentence(const Election &election, const DisplayOrder &order);

/// A name in a sentence of the other writing direction, so that neither is torn apart.
[[nodiscard]] QString isolated(const QString &name);

/// "Programme, page 12 (Publisher, 2022-03), https://…"
[[nodiscard]] QString citationWords(const Citation &citation, const DataLanguage &language);

/// What has to be said of an election wherever it is shown: fictional, archive. One sentence each.
[[nodiscard]] QStringList electionNotices(const Election &election, const QDate &today);
/// The name, and "(withdrawn 1 March 2022)" where that is so.
[[nodiscard]] QString candidateHeading(const Candidate &candidate);

} // namespace preau
