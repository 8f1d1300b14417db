// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/search.h"
#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QPainter;

namespace preau::gui {

/// Plain text for delegates, wrapped into lines of one height so that rows line up. A line feed breaks the
/// line; a word wider than the block is broken rather than cut.
struct TextBlock
{
    QString text;
    QFont font;
    int lineHeight = 0;
    int maxLines = 0;        ///< 0: as many as it takes; else the last one ends in "…"
    QList<TextRange> marked; ///< drawn on slate-wash and underlined

    [[nodiscard]] int lineCount(int width) const;

    [[nodiscard]] int height(int width) const { return lineCount(width) * lineHeight; }

    /// The width of the widest line when wrapped at `width`.
    [[nodiscard]] int naturalWidth(int width) const;
    /// Draws from the top of `rect`, from its leading edge for the given direction.
    void paint(QPainter &painter, const QRect &rect, Token ink, Qt::LayoutDirection direction) const;
};

/// In the font of a role; `lineHeight` at a text size of 100 %.
[[nodiscard]] TextBlock textBlock(const QString &text, TypeRole role, int lineHeight, int maxLines = 0);

/// Wide enough for a text on one line, whoever lays it out: labels and layouts of text round differently.
[[nodiscard]] int lineWidth(const QString &text, TypeRole role);

} // namespace preau::gui
