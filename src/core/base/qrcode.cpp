// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qrcode.h"

#include <qrcodegen.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau {

std::optional<QrCode> QrCode::of(const QString &text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    try {
        // Medium: a fold or a stain over an eighth of the square is made good.
        const qrcodegen::QrCode made =
            qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        const int size = made.getSize();
        QBitArray dark(qsizetype{size} * size);
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                dark.setBit(qsizetype{y} * size + x, made.getModule(x, y));
            }
        }
        return QrCode(size, std::move(dark));
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

bool QrCode::isDark(int x, int y) const
{
    return x >= 0 && y >= 0 && x < m_size && y < m_size && m_dark.testBit(qsizetype{y} * m_size + x);
}

double QrCode::sideMillimetres(double wanted) const
{
    return std::max(wanted, leastModuleMillimetres * (m_size + 2 * quietZone));
}

QString QrCode::svgPath() const
{
    // A stroke a run of dark squares: nothing for a printer to leave gaps between.
    QString path;
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (!isDark(x, y)) {
                continue;
            }
            int end = x;
            while (isDark(end, y)) {
                ++end;
            }
            path += u"M%1 %2h%3v1h-%3z"_s.arg(x + quietZone).arg(y + quietZone).arg(end - x);
            x = end;
        }
    }
    return path;
}

} // namespace preau
