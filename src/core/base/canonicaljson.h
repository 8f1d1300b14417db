// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <cstdint>
#include <utility>

/// JSON with one spelling only, written straight to UTF-8: no blanks, keys in code-point order, the fewest
/// escapes that the standard allows. Hashes rest on it, so it does not depend on a library's taste or
/// version.
namespace preau::canonical {

[[nodiscard]] QByteArray string(QStringView text);
[[nodiscard]] QByteArray number(std::int64_t value);
[[nodiscard]] QByteArray boolean(bool value);

class Array
{
public:
    void add(const QByteArray &json);
    [[nodiscard]] QByteArray json() const;

private:
    QByteArray m_items;
};

class Object
{
public:
    void add(QStringView key, QByteArray json); ///< each key once
    [[nodiscard]] QByteArray json() const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_members; ///< key as written, value as written
};

} // namespace preau::canonical
