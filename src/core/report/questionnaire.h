// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportoptions.h"
#include "report/sheetreport.h"

namespace preau {

/// One option with what to note for it.
struct BlankOption
{
    int number = 0; ///< AnswerScale::numberOf()
    QString key;    ///< id of the option
    SheetText words;
    friend bool operator==(const BlankOption &, const BlankOption &) = default;
};

struct BlankQuestion
{
    int number = 0; ///< from 1
    QuestionId id;
    SheetText statement;
    QList<BlankOption> options; ///< by number; of a scale too long to print, the first and the last
    bool onlyEnds = false;
    friend bool operator==(const BlankQuestion &, const BlankQuestion &) = default;
};

struct BlankTheme
{
    SheetText title;
    QList<BlankQuestion> questions;
    friend bool operator==(const BlankTheme &, const BlankTheme &) = default;
};

/// A questionnaire to fill in by hand, as plain values. What is noted on it can be typed: see
/// interchange/answernotes.h.
struct Questionnaire
{
    QString title;
    SheetText election;
    QString electionDate;
    QStringList notices;
    QStringList instructions; ///< one sentence each
    QList<BlankTheme> themes; ///< the questions in file order, a new part where the theme changes
    QString noOpinion;        ///< with the letter to note in front, as the options have their number
    QString passed;
    QString more; ///< what to tick for an answer that counts double
    QString less;
    QString notesTitle;
    QString notesWords;
    QString sign; ///< what the notes begin with
    QString privacy;
    QStringList colophon;
    ElectionId id;
    QString questions; ///< questions_hash
    friend bool operator==(const Questionnaire &, const Questionnaire &) = default;
};

struct QuestionnaireOptions
{
    ReportOptions report;
    QString sign;      ///< questionnaireSign() of the election
    bool easy = false; ///< easy-to-read statements where there are any
};

[[nodiscard]] Questionnaire questionnaire(const Election &election, const QuestionnaireOptions &options);

[[nodiscard]] QString questionnaireText(const Questionnaire &questionnaire, const TextLayout &layout);
/// To print in black and white; see htmldocument.h.
[[nodiscard]] QString questionnaireHtml(const Questionnaire &questionnaire, Paper paper);
[[nodiscard]] QByteArray questionnaireJson(const Questionnaire &questionnaire);

} // namespace preau
