// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/candidate.h"

namespace preau {

const PositionDetail &Position::detail() const
{
    static const PositionDetail empty;
    return m_detail ? *m_detail.constData() : empty;
}

void Position::setDetail(PositionDetail detail)
{
    if (detail == PositionDetail()) {
        m_detail.reset();
    } else {
        m_detail = new PositionDetail(std::move(detail));
    }
}

QString PersonName::full() const
{
    return given.isEmpty() ? family : given + u' ' + family;
}

} // namespace preau
