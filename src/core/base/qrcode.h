// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QString>

#include <optional>

namespace preau {

/// The squares of a QR code, without the light border that readers need around it.
class QrCode
{
public:
    /// Light squares to leave on each side.
    static constexpr int quietZone = 4;
    /// Smaller squares are not read off paper reliably.
    static constexpr double leastModuleMillimetres = 0.4;

    /// None for an empty text, and for one that no QR code has room for.
    [[nodiscard]] static std::optional<QrCode> of(const QString &text);

    [[nodiscard]] int size() const { return m_size; } ///< squares a side

    /// False outside, so that the border needs no special case.
    [[nodiscard]] bool isDark(int x, int y) const;

    /// A side on paper with its border: `wanted`, or more where the squares would become too small.
    [[nodiscard]] double sideMillimetres(double wanted) const;

    /// The dark squares as an SVG path in units of a square, the border's corner being the origin.
    [[nodiscard]] QString svgPath() const;

    friend bool operator==(const QrCode &, const QrCode &) = default;

private:
    QrCode(int size, QBitArray dark) : m_size(size), m_dark(std::move(dark)) {}

    int m_size = 0;
    QBitArray m_dark;
};

} // namespace preau
