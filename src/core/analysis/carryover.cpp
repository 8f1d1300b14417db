// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/carryover.h"

namespace preau {

CarriedAnswers carryOver(const Election &before, const Election &after, const Answers &answers)
{
    CarriedAnswers carried;
    for (const Question &old : before.questions) {
        const std::optional<Answer> given = answers.answer(old.id);
        if (!given) {
            continue;
        }
        const Question *now = after.question(old.id);
        if (!now) {
            carried.lost.append(old.id);
            continue;
        }
        Answer answer = *given;
        if (answer.kind == Answer::Kind::Stated) {
            const bool known = answer.option >= 0 && answer.option < old.answers.size();
            answer.option = known ? now->answers.indexOf(old.answers.options[answer.option].id.value()) : -1;
            if (answer.option < 0) {
                carried.lost.append(old.id);
                continue;
            }
        }
        carried.answers.questions.insert(old.id, answer);
        if (old.statement.text(before.referenceLanguage()) !=
            now->statement.text(after.referenceLanguage())) {
            carried.changed.append(old.id);
        }
    }
    for (const Theme &theme : after.themes) {
        if (const auto it = answers.themes.constFind(theme.id); it != answers.themes.cend()) {
            carried.answers.themes.insert(theme.id, *it);
        }
    }
    return carried;
}

} // namespace preau
