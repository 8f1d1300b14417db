// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace preau {

/// Why something could not be done, for a person to read, with a stable code for a program.
struct Error
{
    QString code;    ///< stable, lower-case with hyphens, never translated
    QString message; ///< one translated sentence: what happened and what can be done
    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the reason why there is none; the part of C++23's std::expected that Préau needs.
/// Where something useful came out beside complaints, return both instead (see io/electionreader.h).
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}

    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool hasValue() const { return m_data.index() == 0; }

    explicit operator bool() const { return hasValue(); }

    const T &value() const & { return std::get<0>(m_data); }

    T &value() & { return std::get<0>(m_data); }

    T &&value() && { return std::get<0>(std::move(m_data)); }

    const T &operator*() const & { return value(); }

    T &operator*() & { return value(); }

    T &&operator*() && { return std::move(*this).value(); }

    const T *operator->() const { return &value(); }

    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Error> m_data;
};

} // namespace preau
