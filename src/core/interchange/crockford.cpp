// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/crockford.h"

namespace preau {

namespace {

constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

} // namespace

QChar crockfordSign(int value)
{
    return alphabet[value];
}

QString crockford(const QByteArray &bytes)
{
    QString text;
    unsigned buffer = 0;
    int bits = 0;
    const auto put = [&](unsigned value) { text += crockfordSign(static_cast<int>(value)); };
    for (const char byte : bytes) {
        buffer = ((buffer << 8) | static_cast<unsigned char>(byte)) & 0xffff;
        for (bits += 8; bits >= bitsPerCrockfordSign; bits -= bitsPerCrockfordSign) {
            put((buffer >> (bits - bitsPerCrockfordSign)) & 31U);
        }
    }
    if (bits > 0) {
        put((buffer << (bitsPerCrockfordSign - bits)) & 31U);
    }
    return text;
}

int crockfordValue(QChar sign)
{
    const char16_t upper = sign.toUpper().unicode();
    if (upper == u'O') {
        return 0;
    }
    if (upper == u'I' || upper == u'L') {
        return 1;
    }
    return upper < 128 ? static_cast<int>(alphabet.indexOf(QChar(upper))) : -1;
}

bool isCrockfordSeparator(QChar sign)
{
    return sign.isSpace() || sign == u'-' || sign.category() == QChar::Punctuation_Dash;
}

} // namespace preau
