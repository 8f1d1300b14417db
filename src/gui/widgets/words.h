// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/answers.h"
#include "model/election.h"
#include "report/commonwords.h"

#include <QString>

namespace preau::gui {

struct ViewContext;

/// The words that stand beside marks and numbers, in the interface's language. Those that reports need too
/// come from the core (dates and percentages among them). Data texts are looked up in `language` (the
/// reader's), falling back to the election's reference language.

/// "Strongly agree"; the option's text for scales and choices.
[[nodiscard]] QString optionWords(const Question &question, int option, const QString &language,
                                  const QString &reference);
/// The same over at most two lines, broken where the translator says ("Tout à fait\nd’accord").
[[nodiscard]] QString optionWordsTwoLines(const Question &question, int option, const QString &language,
                                          const QString &reference);

/// A candidate's: neutral is "Mixed position"; silent with its date; "Not yet documented".
[[nodiscard]] QString positionWords(const Question &question, const Position &position,
                                    const QString &language, const QString &reference);
[[nodiscard]] QString positionWordsTwoLines(const Question &question, const Position &position,
                                            const QString &language, const QString &reference);
/// The voter's: neutral is "In between"; "No opinion", "Skipped", and "Not seen yet" where there is no
/// answer.
[[nodiscard]] QString answerWords(const Question &question, const std::optional<Answer> &answer,
                                  const QString &language, const QString &reference);
/// Words of one option as the voter's buttons show it ("In between" for neutral), over two lines.
[[nodiscard]] QString voterOptionTwoLines(const Question &question, int option, const QString &language,
                                          const QString &reference);

/// Whole numbers in prose: in words up to twelve, then figures.
[[nodiscard]] QString numberWords(int number);
/// The same where answers, questions or lists are counted, feminine in French: "une réponse".
[[nodiscard]] QString numberWordsFeminine(int number);
/// Upper-cases the first letter only: for a sentence that begins with a number in words.
[[nodiscard]] QString sentenceCase(const QString &text);

/// "12 candidates", "9 lists", "5 parties", by what the election calls those who stand.
[[nodiscard]] QString contestantCount(const Election &election, int count);
[[nodiscard]] QString contestantsNoun(const Election &election,
                                      bool capital = true); ///< "Candidates", "Lists", "Parties"

/// Of three sentences the one for what the election calls those who stand. Whose names are hidden is a
/// "candidate", as in "Candidate A"; so is anybody while no election is open.
[[nodiscard]] QString contestantsSentence(const ViewContext &context, const QString &candidates,
                                          const QString &lists, const QString &parties);

/// For a tooltip: shown as it is, whatever it contains. A tooltip guesses at markup, so a text that only is
/// escaped would show "&amp;" where nothing else in it looks like markup.
[[nodiscard]] QString tooltipText(const QString &text);

/// Wraps a name in first-strong isolates, for a sentence in another script. For display only.
[[nodiscard]] QString isolated(const QString &name);

/// The same only where the interface runs from right to left: for lists of data texts that are also copied,
/// which elsewhere stay free of invisible characters.
[[nodiscard]] QString apart(const QString &name);

} // namespace preau::gui
