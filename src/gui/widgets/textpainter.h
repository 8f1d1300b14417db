// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace preau::gui {

/// Wrapped plain text for delegates: measured and drawn by the same rules, so that a row is never lower than
/// its text. `maxLines` 0: as many as it takes; else the last line elides.

[[nodiscard]] int wrappedHeight(const QString &text, const QFont &font, int width, int maxLines = 0);

/// Draws from the top of `rect`, at its leading edge, and returns the height used. `elided`, where given, is
/// set to whether anything had to be left out.
int drawWrapped(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                const QColor &ink, Qt::LayoutDirection direction, int maxLines = 0, bool *elided = nullptr);

/// Width of the longest word, below which wrapping would have to cut words.
[[nodiscard]] int longestWord(const QString &text, const QFont &font);

/// `rect` mirrored inside `outer` where the layout runs from right to left.
[[nodiscard]] QRect mirrored(const QRect &rect, const QRect &outer, Qt::LayoutDirection direction);

} // namespace preau::gui
