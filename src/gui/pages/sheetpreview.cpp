// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sheetpreview.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QPainter>

#include <cmath>

namespace preau::gui {

namespace {

constexpr int gap = 16; ///< between two pages

/// A line a row, without the blanks that make columns for the eye.
QString spoken(const ResultSheet &sheet)
{
    QStringList lines;
    for (const QString &line : sheetText(sheet, {.width = 1000}).split(u'\n', Qt::SkipEmptyParts)) {
        lines.append(line.simplified());
    }
    return lines.join(u'\n');
}

} // namespace

SheetPreview::SheetPreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SheetPreview::setSheet(const ResultSheet &sheet, Paper paper)
{
    m_pages = layOutSheet(sheet, paper, layoutDirection());
    m_rendered.clear();
    setAccessibleName(tr("Preview: %1", "the title of a result sheet").arg(sheet.title));
    setAccessibleDescription(spoken(sheet));
    updateGeometry();
    update();
}

QSizeF SheetPreview::pageSize(qreal width) const
{
    if (m_pages.pages.isEmpty()) {
        return {};
    }
    return {width, width * m_pages.size.height() / m_pages.size.width()};
}

QSize SheetPreview::sizeHint() const
{
    const int width = scaled(560);
    return {width, heightForWidth(width)};
}

int SheetPreview::heightForWidth(int width) const
{
    const auto count = static_cast<int>(m_pages.pages.size());
    return count * static_cast<int>(std::ceil(pageSize(width).height())) + std::max(0, count - 1) * gap;
}

void SheetPreview::render()
{
    const qreal ratio = devicePixelRatioF();
    const QSizeF size = pageSize(width());
    const QSize pixels = (size * ratio).toSize();
    if (!m_rendered.isEmpty() && m_rendered.first().size() == pixels) {
        return;
    }
    m_rendered.clear();
    for (int page = 0; page < m_pages.pages.size(); ++page) {
        QPixmap drawn(pixels);
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixels.width() / m_pages.size.width(), pixels.height() / m_pages.size.height());
        paintSheetPage(painter, m_pages, page);
        painter.end();
        drawn.setDevicePixelRatio(ratio);
        m_rendered.append(drawn);
    }
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    if (m_pages.pages.isEmpty()) {
        return;
    }
    render();
    QPainter painter(this);
    const auto height = static_cast<int>(std::ceil(pageSize(width()).height()));
    int top = 0;
    for (const QPixmap &page : m_rendered) {
        painter.drawPixmap(0, top, page);
        painter.setPen(color(Token::LineStrong));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRect(0, top, width(), height).adjusted(0, 0, -1, -1));
        top += height + gap;
    }
}

CodeSquare::CodeSquare(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CodeSquare::setCode(const std::optional<QrCode> &code)
{
    m_code = code;
    setVisible(code.has_value());
    setAccessibleName(tr("QR code of your answers; the same code stands beside it as text"));
    updateGeometry();
    update();
}

QSize CodeSquare::sizeHint() const
{
    if (!m_code) {
        return {};
    }
    // whole pixels a square, so that a telephone reads it off the screen
    const int squares = m_code->size() + 2 * QrCode::quietZone;
    const int side = squares * std::max(3, scaled(168) / squares);
    return {side, side};
}

void CodeSquare::paintEvent(QPaintEvent *)
{
    if (m_code) {
        QPainter painter(this);
        paintSheetSquare(painter, rect(), *m_code);
    }
}

} // namespace preau::gui
