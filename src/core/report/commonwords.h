// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/answers.h"
#include "model/election.h"

#include <QString>

#include <optional>

namespace preau {

// Words that are the same on the terminal, in documents and on the pages of the program: in the language of
// the installed translators, dates and numbers in that of the default QLocale.

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

/// Dense places show the words over two lines, broken where the translator says ("Tout à fait\nd’accord").
enum class WordLines { One, Two };

/// A candidate's option in words: "Strongly agree", "Mixed position", or the election's own text.
[[nodiscard]] QString optionWords(const Question &question, int option, const DataLanguage &language,
                                  WordLines lines = WordLines::One);
/// The voter's: neutral is "In between".
[[nodiscard]] QString voterWords(const Question &question, int option, const DataLanguage &language,
                                 WordLines lines = WordLines::One);
/// "Nothing found (searched 12 March 2022)", "Not yet documented", or the option in words.
[[nodiscard]] QString positionWords(const Question &question, const Position &position,
                                    const DataLanguage &language, WordLines lines = WordLines::One);
/// The voter's: "No opinion", "Skipped", and "Not seen yet" where there is no answer.
[[nodiscard]] QString answerWords(const Question &question, const std::optional<Answer> &answer,
                                  const DataLanguage &language);

/// "10 April 2022", "March 2022", "2022"; in French the first of a month is "1er mars 2022".
[[nodiscard]] QString dateWords(const PartialDate &date);
/// The same with a short month, for narrow places: "10 Apr 2022".
[[nodiscard]] QString shortDateWords(const PartialDate &date);

[[nodiscard]] QString percentWords(int percent); ///< "70%", "70 %": spaced as the language does

/// "Website" for the link "website"; a kind of the editors' own as they wrote it.
[[nodiscard]] QString linkWord(const QString &kind);

[[nodiscard]] QString contestantWord(Contestants contestants);        ///< "Candidate", "List", "Party"
[[nodiscard]] QString contestantsWord(Contestants contestants);       ///< "Candidates", "Lists", "Parties"
[[nodiscard]] QString contestantsInSentence(Contestants contestants); ///< "candidates", "lists", "parties"
[[nodiscard]] QString contestantCount(Contestants contestants, int count); ///< "12 candidates", "9 lists"

} // namespace preau
