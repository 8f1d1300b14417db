// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tokens.h"

#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace preau::gui {

/// The frame of a card in a CardView, with its hover wash and its focus ring, and the rectangle inside it.
[[nodiscard]] QRect cardRect(const QStyleOptionViewItem &option);
void paintCard(QPainter &painter, const QStyleOptionViewItem &option, bool chosen = false);

/// A badge at `topLeading` (its corner at the leading side); returns its size.
[[nodiscard]] QSize badgeSize(const QString &text);
void paintBadge(QPainter &painter, const QRect &rect, const QString &text, Token wash, Token ink);

} // namespace preau::gui
