// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/matching.h"
#include "analysis/robustness.h"
#include "base/qrcode.h"
#include "model/answers.h"
#include "report/reportoptions.h"

#include <QStringList>

#include <optional>

namespace preau {

/// A text with the language it is in, for screen readers; an empty language is that of the program.
struct SheetText
{
    QString text;
    QString language = {};
    friend bool operator==(const SheetText &, const SheetText &) = default;
};

/// One of those who stand, in the order of the result.
struct SheetRow
{
    CandidateId id;
    QString name; ///< with the date of a withdrawal
    SheetText party;
    std::optional<int> rank;
    bool tied = false;
    bool ranked = false;
    bool refused = false;
    std::optional<Rational> score; ///< as CandidateResult has it
    std::optional<int> percent;
    std::optional<int> low; ///< when one question is left out; none where that was not computed
    std::optional<int> high;
    Coverage coverage;
    QList<ThemeScore> themes;
    QString rankWords;     ///< "3", "3, equal rank", or why there is none
    QString percentWords;  ///< empty where there is no result
    QString coverageWords; ///< "on 26 of your 28 answers"
    QString rangeWords;    ///< "69 to 72%", or empty
    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// What a sheet shows before an answer: the five stances, or that the words alone say it.
enum class SheetMark { None, StronglyDisagree, Disagree, Between, Agree, StronglyAgree, NoOpinion, Skipped };

struct SheetAnswer
{
    QuestionId id;
    ThemeId theme;
    SheetText statement;
    Answer answer;
    SheetMark mark = SheetMark::None;
    SheetText words;     ///< the answer in words
    QString weightWords; ///< "more", "less" or "left out"; empty for what counts as usual
    QString stanceKey;   ///< as files have it
    QString importanceKey;
    friend bool operator==(const SheetAnswer &, const SheetAnswer &) = default;
};

/// A theme that counts more or less than the others.
struct SheetTheme
{
    ThemeId id;
    SheetText title;
    QString weightWords;
    QString importanceKey;
    friend bool operator==(const SheetTheme &, const SheetTheme &) = default;
};

/// Everything that stands on a result sheet, as plain values: the page, the PDF and every file say the same,
/// because they draw these. Texts are plain text, in the language of the installed translators or with
/// their own.
struct ResultSheet
{
    QString title; ///< of the sheet
    SheetText election;
    QString electionDate;
    QStringList notices;  ///< fictional, archive: one sentence each
    QString constituency; ///< empty: all

    QString rankingTitle;
    QString contestantWord; ///< "Candidate", "List", "Party"
    QList<SheetRow> rows;
    QStringList cautions; ///< what keeps a reader from making too much of the order; the gravest first
    QString firstPlace;   ///< how far the first place holds; empty where that was not computed

    QString answersTitle;       ///< with the numbers of each kind
    QList<SheetAnswer> answers; ///< file order; questions that were not seen are only counted in the title
    QString themesTitle;
    QList<SheetTheme> themes; ///< only those whose importance is not the usual one

    QString methodTitle;
    QStringList method; ///< one paragraph each
    QString advice;     ///< that this is none

    QString code;                 ///< the answer code; empty where none was made
    std::optional<QrCode> square; ///< of the code
    QString codeTitle;
    QString codeWords; ///< what the code is for, and what it gives away

    QStringList colophon; ///< who, under which licence, which data, when; one sentence each

    // What a program that reads the sheet wants to know.
    ElectionId id;
    int version = 0;
    QString data;
    QString questions; ///< questions_hash
    QString licence;
    QDate made;      ///< null: not said
    QString program; ///< with its version
    MatchSettings settings;
    int answered = 0;
    int noOpinion = 0;
    int skipped = 0;
    int notSeen = 0;

    friend bool operator==(const ResultSheet &, const ResultSheet &) = default;
};

struct SheetOptions
{
    ReportOptions report;
    QString code; ///< answerCode() of the same answers
    std::optional<Robustness> robustness;
    std::optional<quint64> questionSeed; ///< of the order the questions were asked in; none: the editors'
    QString program;                     ///< "Préau 0.1.0"
};

/// `result` is that of the same answers; a trial of other weights has no place on a sheet.
[[nodiscard]] ResultSheet resultSheet(const Election &election, const Answers &answers,
                                      const MatchResult &result, const SheetOptions &options);

} // namespace preau
