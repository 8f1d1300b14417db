// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace preau {

/// A text identifier that cannot be mistaken for one of another kind: a ThemeId never goes where a
/// CandidateId is asked for. Order is by code point, the same on every system and in every locale.
template<class Tag>
class StrongId
{
public:
    StrongId() = default;

    explicit StrongId(QString value) : m_value(std::move(value)) {}

    [[nodiscard]] const QString &value() const { return m_value; }

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const StrongId &, const StrongId &) = default;

    friend bool operator<(const StrongId &a, const StrongId &b) { return a.m_value < b.m_value; }

    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

} // namespace preau
