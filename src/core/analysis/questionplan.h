// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/rational.h"
#include "model/election.h"

#include <QSet>

#include <cstdint>

namespace preau {

/// What the reader chose before the first question.
struct QuestionChoice
{
    enum class Length {
        All,
        Short, ///< twelve at most, see shortVersion()
    };
    enum class Order {
        Editorial, ///< as the editors wrote them
        Shuffled,  ///< by `seed`, which is shown
    };
    QSet<ThemeId> themes{}; ///< those ticked; none means no question
    Length length = Length::All;
    Order order = Order::Editorial;
    std::uint64_t seed = 0;
    ConstituencyId constituency{}; ///< whose candidates' positions the short version looks at; empty: all
    friend bool operator==(const QuestionChoice &, const QuestionChoice &) = default;
};

constexpr int shortVersionLength = 12;

/// Indexes into Election::questions in the order they are asked.
[[nodiscard]] QList<int> questionPlan(const Election &election, const QuestionChoice &choice);

/// At most twelve of `questions`, in the order given: in each theme the question whose known positions differ
/// most, of these the twelve that differ most; where themes are fewer than that, their second questions fill
/// up, and so on. Equal ones keep the order given.
[[nodiscard]] QList<int> shortVersion(const Election &election, const QList<int> &questions,
                                      const ConstituencyId &constituency = {});

/// How much the stated positions on a question differ: the mean distance over all pairs of candidates, from 0
/// (all alike, or fewer than two known) to 2. Options of a choice are either equal or 2 apart.
[[nodiscard]] Rational positionSpread(const Election &election, int question,
                                      const ConstituencyId &constituency = {});

/// The same for positions that were counted already, one number an option.
[[nodiscard]] Rational positionSpread(const AnswerScale &answers, const QList<int> &counts);

/// Are the questions of each theme written one after the other?
[[nodiscard]] bool isThemeByTheme(const Election &election);

/// 28 seconds a question, rounded to five minutes and never under five; 0 for no question.
[[nodiscard]] int estimatedMinutes(qsizetype questions);

} // namespace preau
