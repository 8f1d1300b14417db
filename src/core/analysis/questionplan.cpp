// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/questionplan.h"

#include "base/shuffle.h"

#include <algorithm>
#include <numeric>

namespace preau {

Rational positionSpread(const AnswerScale &answers, const QList<int> &counts)
{
    const std::int64_t known = std::accumulate(counts.cbegin(), counts.cend(), std::int64_t{0});
    if (known < 2 || answers.size() < 2) {
        return {};
    }
    // pairs are counted by option, so that a thousand candidates cost no more than ten
    std::int64_t steps = 0;
    for (int a = 0; a < answers.size(); ++a) {
        for (int b = a + 1; b < answers.size(); ++b) {
            steps += std::int64_t{counts[a]} * counts[b] * (answers.isOrdered() ? b - a : 1);
        }
    }
    const std::int64_t widest = answers.isOrdered() ? answers.size() - 1 : 1;
    return Rational(steps * 4, widest * known * (known - 1));
}

Rational positionSpread(const Election &election, int question, const ConstituencyId &constituency)
{
    const AnswerScale &answers = election.questions[question].answers;
    QList<int> counts(answers.size(), 0);
    for (const Candidate &candidate : election.candidates) {
        if (!constituency.isEmpty() && candidate.constituency != constituency) {
            continue;
        }
        const Position position = candidate.positions.value(question);
        if (position.isStated() && position.option >= 0 && position.option < answers.size()) {
            ++counts[position.option];
        }
    }
    return positionSpread(answers, counts);
}

QList<int> shortVersion(const Election &election, const QList<int> &questions,
                        const ConstituencyId &constituency)
{
    if (questions.size() <= shortVersionLength) {
        return questions;
    }

    struct Entry
    {
        int place; // in `questions`
        Rational spread;
        int round = 0; // how many of its theme come before it
    };

    const auto widerFirst = [](const Entry &a, const Entry &b) {
        return a.spread == b.spread ? a.place < b.place : a.spread > b.spread;
    };
    QHash<ThemeId, QList<Entry>> byTheme;
    for (int place = 0; place < static_cast<int>(questions.size()); ++place) {
        byTheme[election.questions[questions[place]].theme].append(
            {.place = place, .spread = positionSpread(election, questions[place], constituency)});
    }
    QList<Entry> all;
    for (QList<Entry> &entries : byTheme) {
        std::ranges::sort(entries, widerFirst);
        for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
            entries[i].round = i;
        }
        all.append(entries);
    }
    std::ranges::sort(all, [&](const Entry &a, const Entry &b) {
        return a.round == b.round ? widerFirst(a, b) : a.round < b.round;
    });
    QList<int> places;
    for (const Entry &entry : std::as_const(all).first(shortVersionLength)) {
        places.append(entry.place);
    }
    std::ranges::sort(places);
    QList<int> chosen;
    for (const int place : std::as_const(places)) {
        chosen.append(questions[place]);
    }
    return chosen;
}

QList<int> questionPlan(const Election &election, const QuestionChoice &choice)
{
    QList<int> plan;
    for (int i = 0; i < static_cast<int>(election.questions.size()); ++i) {
        if (choice.themes.contains(election.questions[i].theme)) {
            plan.append(i);
        }
    }
    if (choice.length == QuestionChoice::Length::Short) {
        plan = shortVersion(election, plan, choice.constituency);
    }
    if (choice.order == QuestionChoice::Order::Shuffled) {
        shuffle(plan, choice.seed);
    }
    return plan;
}

bool isThemeByTheme(const Election &election)
{
    QSet<ThemeId> left;
    const Question *previous = nullptr;
    for (const Question &question : election.questions) {
        if (previous && previous->theme != question.theme) {
            left.insert(previous->theme);
        }
        if (left.contains(question.theme)) {
            return false;
        }
        previous = &question;
    }
    return true;
}

int estimatedMinutes(qsizetype questions)
{
    constexpr qsizetype secondsEach = 28;
    constexpr qsizetype step = 300;
    if (questions <= 0) {
        return 0;
    }
    return static_cast<int>(std::max<qsizetype>(1, (questions * secondsEach + step / 2) / step)) * 5;
}

} // namespace preau
