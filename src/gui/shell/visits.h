// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

#include <QList>

#include <optional>

namespace preau::gui {

/// A page as it was visited, for going back.
struct Visit
{
    PageId page = PageId::Home;
    int candidate = -1;
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// The pages that were shown, in their order, and which of them is shown now. Going somewhere new forgets
/// what lay ahead.
class Visits
{
public:
    void remember(const Visit &visit)
    {
        if (m_shown >= 0 && m_visits[m_shown] == visit) {
            return;
        }
        m_visits.resize(m_shown + 1);
        m_visits.append(visit);
        if (m_visits.size() > kept) {
            m_visits.removeFirst();
        }
        m_shown = m_visits.size() - 1;
    }

    /// Moves by `step` (−1: back, 1: forward) and says where that leads; nothing at either end.
    std::optional<Visit> go(int step)
    {
        const qsizetype target = m_shown + step;
        if (target < 0 || target >= m_visits.size()) {
            return std::nullopt;
        }
        m_shown = target;
        return m_visits[target];
    }

    void clear() { *this = {}; }

private:
    static constexpr qsizetype kept = 100;

    QList<Visit> m_visits;
    qsizetype m_shown = -1;
};

} // namespace preau::gui
