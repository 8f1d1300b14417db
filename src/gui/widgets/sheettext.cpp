// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sheettext.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <utility>

namespace preau::gui {

namespace {

struct Face
{
    int pixels;
    qreal lineHeight;
    QFont::Weight weight;
};

Face faceOf(SheetType type)
{
    switch (type) {
    case SheetType::Title:
        return {24, 32, QFont::DemiBold};
    case SheetType::Heading:
        return {14, 19, QFont::DemiBold};
    case SheetType::Lead:
        return {13, 18, QFont::Normal};
    case SheetType::Notice:
        return {13, 18, QFont::DemiBold};
    case SheetType::Body:
        return {12, 16, QFont::Normal};
    case SheetType::Strong:
        return {12, 16, QFont::DemiBold};
    case SheetType::Label:
        return {11, 13.5, QFont::DemiBold};
    case SheetType::Code:
        return {11, 14, QFont::Normal};
    case SheetType::Small:
        break;
    }
    return {11, 13.5, QFont::Normal};
}

constexpr int unitsPerPixel = 10;

/// Broken into lines at a width, each at its place.
std::unique_ptr<QTextLayout> broken(const QString &text, SheetType type, qreal width, bool toRight)
{
    auto layout = std::make_unique<QTextLayout>(text, sheetFont(type));
    QTextOption option((toRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->beginLayout();
    const qreal height = sheetLineHeight(type);
    for (qreal y = 0;; y += height) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
    }
    layout->endLayout();
    return layout;
}

} // namespace

QFont sheetFont(SheetType type)
{
    QFont font = type == SheetType::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                         : QGuiApplication::font();
    font.setPixelSize(faceOf(type).pixels * unitsPerPixel);
    font.setWeight(faceOf(type).weight);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on screen and in the file
    return font;
}

qreal sheetLineHeight(SheetType type)
{
    return faceOf(type).lineHeight * unitsPerPixel;
}

SheetLines sheetLines(const QString &text, SheetType type, qreal width)
{
    const std::unique_ptr<QTextLayout> layout = broken(text, type, width, false);
    SheetLines lines;
    for (int i = 0; i < layout->lineCount(); ++i) {
        lines.starts.append(layout->lineAt(i).textStart());
        lines.lastWidth = layout->lineAt(i).naturalTextWidth();
    }
    return lines;
}

void paintSheetText(QPainter &painter, const QRectF &rect, const QString &text, SheetType type, bool toRight)
{
    broken(text, type, rect.width(), toRight)->draw(&painter, rect.topLeft());
}

} // namespace preau::gui
