// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/candidate.h"
#include "model/question.h"

#include <optional>

namespace preau {

/// Which way a position points: −1, 0 or 1. Nothing where it is not stated or its question has no order.
[[nodiscard]] inline std::optional<int> signOf(const Question &question, const Position &position)
{
    if (!position.isStated() || !question.answers.isOrdered()) {
        return std::nullopt;
    }
    const int twice = 2 * position.option - (question.answers.size() - 1);
    return twice < 0 ? -1 : (twice > 0 ? 1 : 0);
}

} // namespace preau
