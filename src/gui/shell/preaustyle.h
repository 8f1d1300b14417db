// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace preau::gui {

/// What a style sheet cannot colour from the token table: check boxes, radio buttons and check marks of
/// menus, drawn on top of Qt's own Fusion style so that every system shows the same. Focus is drawn by
/// FocusRing, so the dotted rectangle goes.
class PreauStyle : public QProxyStyle
{
    Q_OBJECT

public:
    PreauStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
};

} // namespace preau::gui
