// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/answers.h"

namespace preau {

std::optional<Answer> Answers::answer(const QuestionId &id) const
{
    const auto it = questions.constFind(id);
    return it == questions.cend() ? std::nullopt : std::optional(*it);
}

} // namespace preau
