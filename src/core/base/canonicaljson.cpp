// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/canonicaljson.h"

#include <algorithm>

namespace preau::canonical {

QByteArray string(QStringView text)
{
    const QByteArray utf8 = text.toUtf8(); // a lone surrogate becomes U+FFFD
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\b':
            json += "\\b";
            break;
        case '\f':
            json += "\\f";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                json += "\\u00" + QByteArray(1, c).toHex();
            } else {
                json += c;
            }
        }
    }
    json += '"';
    return json;
}

QByteArray number(std::int64_t value)
{
    return QByteArray::number(static_cast<qlonglong>(value));
}

QByteArray boolean(bool value)
{
    return value ? "true" : "false";
}

void Array::add(const QByteArray &json)
{
    if (!m_items.isEmpty()) {
        m_items += ',';
    }
    m_items += json;
}

QByteArray Array::json() const
{
    return '[' + m_items + ']';
}

void Object::add(QStringView key, QByteArray json)
{
    m_members.emplaceBack(key.toUtf8(), std::move(json));
}

QByteArray Object::json() const
{
    // The order of UTF-8 bytes is the order of code points.
    auto members = m_members;
    std::ranges::sort(members, {}, &std::pair<QByteArray, QByteArray>::first);
    QByteArray json = "{";
    for (const auto &[key, value] : std::as_const(members)) {
        if (json.size() > 1) {
            json += ',';
        }
        json += string(QString::fromUtf8(key)) + ':' + value;
    }
    json += '}';
    return json;
}

} // namespace preau::canonical
