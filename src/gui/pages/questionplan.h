// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewcontext.h"

#include <optional>

namespace preau::gui {

/// The questions in the order they are asked, and which of them is asked now. Follows them by their ids when
/// the election is read again; another election has another plan.
class QuestionPlan
{
public:
    /// What to ask, as indexes of the election that the next context holds; opens the first question without
    /// an answer. To be looked up with take(), and once more with follow() until settle().
    void want(const QList<int> &questions);
    /// The same for one question to open; one outside the plan is added at its end.
    void wantOpen(int question);

    void take(const ViewContext &context);

    void settle() { m_wanted.reset(); } ///< what was wanted has been looked up in the right context

    void follow(const ViewContext &context);
    void clear();
    void go(int place); ///< as far as there are questions

    [[nodiscard]] const QList<int> &questions() const { return m_questions; }

    [[nodiscard]] const QList<QuestionId> &ids() const { return m_ids; }

    [[nodiscard]] int count() const { return static_cast<int>(m_questions.size()); }

    [[nodiscard]] int place() const { return m_place; } ///< from 0

    [[nodiscard]] int current() const { return m_questions.value(m_place, -1); } ///< −1: none

    [[nodiscard]] bool isLast() const { return m_place + 1 >= m_questions.size(); }

private:
    /// Until the next context: then it is looked up again.
    struct Wanted
    {
        std::optional<QList<int>> plan;
        int open = -1;
    };

    std::optional<Wanted> m_wanted;
    QList<int> m_questions;
    QList<QuestionId> m_ids; ///< of the same
    ElectionId m_election;
    int m_place = 0;
};

} // namespace preau::gui
