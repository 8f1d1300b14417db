// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sheetpainting.h"

#include "widgets/tokens.h"

#include <QBuffer>
#include <QImage>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

// Paper and ink of a printer, whatever the screen is like: the grounds of the light and the contrast theme.
QColor white()
{
    return color(ThemeKind::Light, Token::Surface);
}

QColor black()
{
    return color(ThemeKind::Contrast, Token::Surface);
}

QColor grey()
{
    return white().darker(130);
}

/// Lines drawn in the 20 × 20 square that every mark is made in.
class MarkPen
{
public:
    MarkPen(QPainter &painter, const QRectF &rect) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(rect.topLeft());
        painter.scale(rect.width() / 20, rect.height() / 20);
    }

    ~MarkPen() { m_painter.restore(); }

    MarkPen(const MarkPen &) = delete;
    MarkPen &operator=(const MarkPen &) = delete;

    void disc(qreal radius, qreal stroke, const QBrush &fill)
    {
        m_painter.setPen(stroke > 0 ? QPen(black(), stroke) : QPen(Qt::NoPen));
        m_painter.setBrush(fill);
        m_painter.drawEllipse(QPointF(10, 10), radius, radius);
    }

    void lines(const QList<QPolygonF> &lines, qreal stroke, const QColor &ink)
    {
        m_painter.setPen(QPen(ink, stroke));
        m_painter.setBrush(Qt::NoBrush);
        for (const QPolygonF &line : lines) {
            m_painter.drawPolyline(line);
        }
    }

private:
    QPainter &m_painter;
};

QPolygonF check(qreal x)
{
    return QPolygonF({{x - 4.3, 10.5}, {x - 1.3, 13.5}, {x + 4.3, 7.1}});
}

QList<QPolygonF> cross(qreal x, qreal arm)
{
    return {QPolygonF({{x - arm, 10 - arm}, {x + arm, 10 + arm}}),
            QPolygonF({{x + arm, 10 - arm}, {x - arm, 10 + arm}})};
}

/// Agreement is filled, disagreement hollow: a photocopy keeps them apart.
void paintPrintMark(QPainter &painter, const QRectF &rect, SheetMark mark)
{
    MarkPen pen(painter, rect);
    const QPolygonF dash({{6, 10}, {14, 10}});
    switch (mark) {
    case SheetMark::StronglyAgree:
        pen.disc(9, 0, black());
        pen.lines({QPolygonF({{3.8, 10.6}, {6.5, 13.3}, {10.9, 7.7}}),
                   QPolygonF({{9.4, 12.4}, {10.4, 13.3}, {15.2, 7.7}})},
                  1.7, white());
        break;
    case SheetMark::Agree:
        pen.disc(8.5, 1, grey());
        pen.lines({check(10)}, 1.9, black());
        break;
    case SheetMark::Between:
        pen.disc(8, 2, Qt::NoBrush);
        pen.lines({dash}, 2, black());
        break;
    case SheetMark::Disagree:
        pen.disc(8.4, 1.3, Qt::NoBrush);
        pen.lines(cross(10, 3), 1.9, black());
        break;
    case SheetMark::StronglyDisagree:
        pen.disc(8.4, 2.6, Qt::NoBrush);
        pen.lines(cross(7.4, 2.6) + cross(12.6, 2.6), 1.5, black());
        break;
    case SheetMark::NoOpinion:
        pen.disc(8, 1.6, Qt::NoBrush);
        pen.disc(1.8, 0, black());
        break;
    case SheetMark::Skipped:
        pen.lines({dash}, 2, black());
        break;
    case SheetMark::None:
        break;
    }
}

QByteArray pdf(const ResultSheet &sheet, const SheetPages &pages)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(sheet.title + u", "_s + sheet.election.text);
    writer.setCreator(sheet.program);
    writer.setPageSize(QPageSize(pages.paper == Paper::A4 ? QPageSize::A4 : QPageSize::A5));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(SheetPages::unitsPerInch);
    QPainter painter(&writer);
    for (int page = 0; page < pages.pages.size(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        paintSheetPage(painter, pages, page);
    }
    painter.end();
    return content;
}

/// All pages below one another, as fine as a good scan: the code can be read from it.
QByteArray png(const SheetPages &pages)
{
    constexpr int dotsPerInch = 300;
    constexpr qreal scale = qreal(dotsPerInch) / SheetPages::unitsPerInch;
    const QSize size((pages.size * scale).toSize());
    QImage image(size.width(), size.height() * static_cast<int>(pages.pages.size()), QImage::Format_RGB32);
    image.fill(white());
    image.setDotsPerMeterX(std::lround(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    for (int page = 0; page < pages.pages.size(); ++page) {
        painter.resetTransform();
        painter.translate(0, qreal(page) * size.height());
        painter.scale(scale, scale);
        paintSheetPage(painter, pages, page);
    }
    painter.end();
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG");
    return content;
}

} // namespace

void paintSheetSquare(QPainter &painter, const QRectF &rect, const QrCode &code)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.fillRect(rect, white());
    const qreal step = rect.width() / (code.size() + 2 * QrCode::quietZone);
    QPainterPath path;
    for (int y = 0; y < code.size(); ++y) {
        for (int x = 0; x < code.size(); ++x) {
            int end = x;
            while (code.isDark(end, y)) {
                ++end;
            }
            if (end > x) { // a run at a time: nothing for a printer to leave gaps between
                path.addRect(rect.left() + (x + QrCode::quietZone) * step,
                             rect.top() + (y + QrCode::quietZone) * step, (end - x) * step, step);
                x = end;
            }
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(path, black());
    painter.restore();
}

void paintSheetPage(QPainter &painter, const SheetPages &sheet, int page)
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), sheet.size), white());
    for (const SheetItem &item : sheet.pages[page]) {
        switch (item.kind) {
        case SheetItem::Kind::Text: {
            painter.setPen(black());
            const bool ends = item.trailing != sheet.rightToLeft;
            paintSheetText(painter, item.rect, item.text, item.type, ends);
            break;
        }
        case SheetItem::Kind::Fill:
            painter.fillRect(item.rect, item.grey ? grey() : black());
            break;
        case SheetItem::Kind::Frame:
            painter.setPen(QPen(black(), 10));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(item.rect.adjusted(5, 5, -5, -5));
            break;
        case SheetItem::Kind::Mark:
            paintPrintMark(painter, item.rect, item.mark);
            break;
        case SheetItem::Kind::Square:
            if (sheet.square) {
                paintSheetSquare(painter, item.rect, *sheet.square);
            }
            break;
        }
    }
    painter.restore();
}

QList<SheetFormat> sheetFormats()
{
    return {SheetFormat::Pdf, SheetFormat::Html, SheetFormat::Png, SheetFormat::Csv, SheetFormat::Text};
}

QString sheetSuffix(SheetFormat format)
{
    switch (format) {
    case SheetFormat::Pdf:
        return u"pdf"_s;
    case SheetFormat::Html:
        return u"html"_s;
    case SheetFormat::Png:
        return u"png"_s;
    case SheetFormat::Csv:
        return u"csv"_s;
    case SheetFormat::Text:
        break;
    }
    return u"txt"_s;
}

QByteArray sheetFile(const ResultSheet &sheet, SheetFormat format, Paper paper, Qt::LayoutDirection direction)
{
    switch (format) {
    case SheetFormat::Pdf:
        return pdf(sheet, layOutSheet(sheet, paper, direction));
    case SheetFormat::Png:
        return png(layOutSheet(sheet, paper, direction));
    case SheetFormat::Html:
        return sheetHtml(sheet, paper).toUtf8();
    case SheetFormat::Csv:
        return sheetCsv(sheet);
    case SheetFormat::Text:
        break;
    }
    return sheetText(sheet, TextLayout()).toUtf8();
}

} // namespace preau::gui
