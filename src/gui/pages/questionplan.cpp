// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/questionplan.h"

#include <algorithm>

namespace preau::gui {

void QuestionPlan::want(const QList<int> &questions)
{
    m_wanted = Wanted{.plan = questions, .open = -1};
}

void QuestionPlan::wantOpen(int question)
{
    if (!m_wanted) {
        m_wanted = Wanted{};
    }
    m_wanted->open = question;
}

void QuestionPlan::take(const ViewContext &context)
{
    if (!m_wanted || !context.election) {
        return;
    }
    const QList<Question> &questions = context.election->questions;
    const auto exists = [&](int index) { return index >= 0 && index < questions.size(); };
    if (m_wanted->plan) {
        m_questions.clear();
        m_ids.clear();
        for (const int index : std::as_const(*m_wanted->plan)) {
            if (exists(index)) {
                m_questions.append(index);
                m_ids.append(questions[index].id);
            }
        }
        const auto open = std::ranges::find_if(
            std::as_const(m_ids), [&](const QuestionId &id) { return !context.answers.answer(id); });
        m_place = open == m_ids.cend() ? 0 : static_cast<int>(open - m_ids.cbegin());
    }
    if (exists(m_wanted->open)) {
        if (!m_questions.contains(m_wanted->open)) {
            m_questions.append(m_wanted->open);
            m_ids.append(questions[m_wanted->open].id);
        }
        m_place = static_cast<int>(m_questions.indexOf(m_wanted->open));
    }
}

void QuestionPlan::follow(const ViewContext &context)
{
    const ElectionId election = context.election ? context.election->id : ElectionId();
    const bool same = election == m_election;
    m_election = election;
    if (m_wanted) {
        // asked for while there still was an older context
        take(context);
        if (context.election) {
            m_wanted.reset();
        }
        return;
    }
    if (!same || !context.election) {
        m_questions.clear(); // another election has another questionnaire
        m_ids.clear();
        m_place = 0;
        return;
    }
    const QuestionId asked = m_ids.value(m_place);
    const QList<QuestionId> before = m_ids;
    m_questions.clear();
    m_ids.clear();
    for (const QuestionId &id : before) {
        const int index = context.election->questionIndex(id);
        if (index >= 0) {
            m_ids.append(id);
            m_questions.append(index);
        }
    }
    const auto place = static_cast<int>(m_ids.indexOf(asked));
    go(place >= 0 ? place : m_place);
}

void QuestionPlan::clear()
{
    m_wanted.reset();
    m_questions.clear();
    m_ids.clear();
    m_place = 0;
}

void QuestionPlan::go(int place)
{
    m_place = std::clamp(place, 0, std::max(0, count() - 1));
}

} // namespace preau::gui
