// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/heatmapcanvas.h"

#include "charts/chartview.h"
#include "charts/heatmapaccessible.h"
#include "widgets/mark.h"
#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"
#include "widgets/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace preau::gui {

namespace {

constexpr int labelWidth = 184;
constexpr int leastColumn = 30;
constexpr int mostColumn = 44;
constexpr int lineHigh = 24;
constexpr int totalHigh = 44; // the figure, and under it what it rests on
constexpr int notedHigh = 38; // the same in a cell
constexpr int longestName = 120;
constexpr int slant = 46; // degrees of the names

QColor shadeColor(int shade)
{
    static constexpr std::array light{0.06, 0.18, 0.34, 0.52, 1.0};
    static constexpr std::array dark{0.06, 0.18, 0.34, 0.48, 1.0};
    const double part =
        (currentTheme() == ThemeKind::Light ? light : dark).at(static_cast<std::size_t>(shade));
    const QColor over = color(Token::Slate);
    const QColor under = color(Token::Paper);
    const auto mixed = [part](int a, int b) {
        return static_cast<int>(std::lround(a * part + b * (1 - part)));
    };
    return QColor::fromRgb(mixed(over.red(), under.red()), mixed(over.green(), under.green()),
                           mixed(over.blue(), under.blue()));
}

QString figureOf(const ChartValue &value)
{
    return !value.figure.isEmpty() ? value.figure
           : value.percent         ? QLocale().toString(*value.percent)
                                   : HeatMapCanvas::tr("–", "no result");
}

} // namespace

HeatMapCanvas::HeatMapCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    installHeatMapAccessibility();
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void HeatMapCanvas::setContent(const ChartContent &content)
{
    const bool same =
        content.columns.size() == m_content.columns.size() && content.lines.size() == m_content.lines.size();
    m_content = content;
    if (!same) {
        m_line = -1;
        m_column = 0;
    }
    restyle();
}

void HeatMapCanvas::restyle()
{
    measure();
    updateRanges();
    updateGeometry();
    viewport()->update();
}

/// What does not depend on the room there is.
void HeatMapCanvas::measure()
{
    const auto columns = static_cast<int>(m_content.columns.size());
    const QFontMetrics strong(gui::font(TypeRole::SmallStrong));
    const QFontMetrics small(gui::font(TypeRole::Small));
    m_labelWidth = 0;
    m_leastColumn = scaled(leastColumn);
    m_tops.assign(1, 0);
    bool totals = false;
    for (const ChartLine &line : std::as_const(m_content.lines)) {
        m_labelWidth = std::max({m_labelWidth, (line.total ? strong : small).horizontalAdvance(line.label),
                                 small.horizontalAdvance(line.note)});
        bool noted = false;
        for (const ChartValue &value : line.values) {
            noted = noted || !value.note.isEmpty();
            m_leastColumn = std::max(m_leastColumn, small.horizontalAdvance(value.figure) + 8);
        }
        m_tops.back() += totals && !line.total ? 5 : 0;
        m_tops.push_back(m_tops.back() + scaled(line.total ? totalHigh : noted ? notedHigh : lineHigh));
        totals = line.total;
    }
    m_labelWidth = std::min(m_labelWidth + 10, scaled(labelWidth));
    // names are slanted, so those of the last columns stand out beyond the cells
    const double angle = slant * std::numbers::pi / 180;
    int longest = 0;
    m_overhang = 0;
    for (int i = 0; i < columns; ++i) {
        const int name =
            std::min(strong.horizontalAdvance(m_content.columns[i].shortName), scaled(longestName));
        longest = std::max(longest, name);
        const auto reach = static_cast<int>((name + 2) * std::cos(angle) + 5);
        m_overhang = std::max(m_overhang, reach - m_leastColumn * (columns - 1 - i) - m_leastColumn / 2);
    }
    m_headHeight = static_cast<int>((longest + 5) * std::sin(angle)) + strong.height() / 2 + scaled(8);
}

void HeatMapCanvas::updateRanges()
{
    const auto columns = static_cast<int>(m_content.columns.size());
    const int high = m_headHeight + m_tops.back();
    const int most = std::max(scaled(mostColumn), m_leastColumn);
    // as if there were no scroll bars first: one must not be the only reason for the other
    QSize full = maximumViewportSize();
    const auto place = [&] {
        const int room = full.width() - m_labelWidth - m_overhang;
        m_columnWidth = columns > 0 ? std::clamp(room / columns, m_leastColumn, most) : m_leastColumn;
        return m_labelWidth + m_columnWidth * columns + m_overhang;
    };
    const bool tall = high > full.height();
    full.rwidth() -= tall ? verticalScrollBar()->sizeHint().width() : 0;
    const int wide = place();
    const bool broad = wide > full.width();
    full.rheight() -= broad ? horizontalScrollBar()->sizeHint().height() : 0;
    horizontalScrollBar()->setRange(0, std::max(0, wide - full.width()));
    horizontalScrollBar()->setPageStep(std::max(1, full.width() - m_labelWidth));
    horizontalScrollBar()->setSingleStep(m_columnWidth);
    verticalScrollBar()->setRange(0, std::max(0, high - full.height()));
    verticalScrollBar()->setPageStep(std::max(1, full.height() - m_headHeight));
    verticalScrollBar()->setSingleStep(scaled(lineHigh));
}

int HeatMapCanvas::lineHeight(int line) const
{
    const auto at = static_cast<std::size_t>(line);
    const bool gap =
        at + 2 < m_tops.size() && m_content.lines[line].total && !m_content.lines[line + 1].total;
    return m_tops[at + 1] - m_tops[at] - (gap ? 5 : 0);
}

int HeatMapCanvas::lineTop(int line) const
{
    return m_headHeight - verticalScrollBar()->value() + m_tops[static_cast<std::size_t>(line)];
}

QRect HeatMapCanvas::flipped(const QRect &rect) const
{
    return mirrored(rect, viewport()->rect(), layoutDirection());
}

QRect HeatMapCanvas::cellRect(int line, int column) const
{
    const int x = m_labelWidth + column * m_columnWidth - horizontalScrollBar()->value();
    const QRect rect = line < 0 ? QRect(x, 0, m_columnWidth, m_headHeight)
                                : QRect(x, lineTop(line), m_columnWidth, lineHeight(line));
    return flipped(rect);
}

QString HeatMapCanvas::cellWords(int line, int column) const
{
    if (column < 0 || column >= m_content.columns.size() || line >= m_content.lines.size()) {
        return {};
    }
    if (line < 0) {
        return m_content.columns[column].name;
    }
    const ChartLine &row = m_content.lines[line];
    return row.remark.isEmpty() ? row.values[column].spoken
                                : tr("%1: %2", "theme: remark").arg(row.label, row.remark);
}

QSize HeatMapCanvas::fullSize() const
{
    const int column = std::max(scaled(mostColumn), m_leastColumn);
    return {m_labelWidth + column * static_cast<int>(m_content.columns.size()) + m_overhang,
            m_headHeight + m_tops.back()};
}

QSize HeatMapCanvas::sizeHint() const
{
    return {m_labelWidth + m_columnWidth * static_cast<int>(m_content.columns.size()),
            fullSize().height() + 8};
}

QSize HeatMapCanvas::minimumSizeHint() const
{
    return {scaled(labelWidth) + 4 * scaled(leastColumn), scaled(200)};
}

void HeatMapCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRanges();
}

HeatMapCanvas::Cell HeatMapCanvas::cellAt(const QPoint &position) const
{
    const int along = flipped(QRect(position, QSize(1, 1))).left();
    const int x = along + horizontalScrollBar()->value() - m_labelWidth;
    const int column = x >= 0 && m_columnWidth > 0 ? x / m_columnWidth : -1;
    if (along < m_labelWidth || column < 0 || column >= m_content.columns.size() || position.y() < 0) {
        return {};
    }
    if (position.y() < m_headHeight) {
        return {.line = -1, .column = column};
    }
    const int y = position.y() - m_headHeight + verticalScrollBar()->value();
    const auto after = std::ranges::upper_bound(m_tops, y);
    const auto line = static_cast<int>(after - m_tops.begin()) - 1;
    return line < m_content.lines.size() ? Cell{.line = line, .column = column} : Cell{};
}

bool HeatMapCanvas::canHold(int line) const
{
    return line < static_cast<int>(m_content.lines.size());
}

void HeatMapCanvas::moveTo(int line, int column)
{
    const auto lines = static_cast<int>(m_content.lines.size());
    const auto columns = static_cast<int>(m_content.columns.size());
    if (columns == 0) {
        return;
    }
    m_line = std::clamp(line, -1, lines - 1);
    m_column = std::clamp(column, 0, columns - 1);
    // in view, under the frozen head and beside the frozen labels
    QScrollBar *across = horizontalScrollBar();
    const int x = m_column * m_columnWidth;
    const int room = viewport()->width() - m_labelWidth;
    across->setValue(std::clamp(across->value(), x + m_columnWidth - room, x));
    if (m_line >= 0) {
        QScrollBar *down = verticalScrollBar();
        const int y = lineTop(m_line) + down->value() - m_headHeight;
        down->setValue(
            std::clamp(down->value(), y + lineHeight(m_line) - (viewport()->height() - m_headHeight), y));
    }
    viewport()->update();
    emit described(cellWords(m_line, m_column));
    announceHeatMapFocus(this);
}

void HeatMapCanvas::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_line, m_column - ahead);
        break;
    case Qt::Key_Right:
        moveTo(m_line, m_column + ahead);
        break;
    case Qt::Key_Up:
        moveTo(m_line - 1, m_column);
        break;
    case Qt::Key_Down:
        moveTo(m_line + 1, m_column);
        break;
    case Qt::Key_Home:
        moveTo(event->modifiers().testFlag(Qt::ControlModifier) ? -1 : m_line, 0);
        break;
    case Qt::Key_End:
        moveTo(event->modifiers().testFlag(Qt::ControlModifier) ? static_cast<int>(m_content.lines.size()) - 1
                                                                : m_line,
               static_cast<int>(m_content.columns.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_line < 0) {
            emit columnActivated(m_column);
        } else {
            emit valueActivated(m_line, m_column);
        }
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void HeatMapCanvas::mousePressEvent(QMouseEvent *event)
{
    const Cell cell = cellAt(event->pos());
    m_keyboard = false;
    if (cell.column < 0 || event->button() != Qt::LeftButton) {
        return;
    }
    moveTo(cell.line, cell.column);
    if (cell.line < 0) {
        emit columnActivated(cell.column);
    } else {
        emit valueActivated(cell.line, cell.column);
    }
}

void HeatMapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const Cell cell = cellAt(event->pos());
    viewport()->setCursor(cell.column >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (cell.column >= 0) {
        emit described(cellWords(cell.line, cell.column));
    } else {
        emit described(hasFocus() && m_keyboard ? cellWords(m_line, m_column) : QString());
    }
}

bool HeatMapCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Cell cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           cell.column < 0 ? QString() : tooltipText(cellWords(cell.line, cell.column)),
                           viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        emit described(hasFocus() && m_keyboard ? cellWords(m_line, m_column) : QString());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void HeatMapCanvas::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QAbstractScrollArea::focusInEvent(event);
    if (m_keyboard) {
        moveTo(m_line, m_column);
    }
    viewport()->update();
}

void HeatMapCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    emit described(QString());
    viewport()->update();
}

void HeatMapCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto lines = static_cast<int>(m_content.lines.size());
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(0, m_headHeight, 0, 0));
    for (int line = 0; line < lines; ++line) {
        if (m_content.lines[line].total) {
            paintTotals(painter, line);
        } else {
            paintLine(painter, line);
        }
    }
    painter.restore();
    paintHead(painter);
    paintFocus(painter);
}

void HeatMapCanvas::paintHead(QPainter &painter)
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.save();
    painter.setClipRect(flipped(QRect(m_labelWidth - scaled(6), 0, viewport()->width(), m_headHeight)));
    for (int column = 0; column < static_cast<int>(m_content.columns.size()); ++column) {
        const ChartColumn &shown = m_content.columns[column];
        const bool chosen = shown.series >= 0;
        const QFont face = gui::font(chosen ? TypeRole::SmallStrong : TypeRole::Small);
        const QFontMetrics metrics(face);
        const QRect cell = cellRect(-1, column);
        const int base = m_headHeight - scaled(8);
        const QString text = metrics.elidedText(shown.shortName, Qt::ElideRight, scaled(longestName));
        painter.save();
        // read from bottom to top, leaning away from the labels
        painter.translate(cell.center().x() + (rtl ? -scaled(3) : scaled(3)), base);
        painter.rotate(rtl ? slant : -slant);
        painter.setFont(face);
        painter.setPen(color(Token::Ink));
        painter.drawText(
            QPointF(rtl ? -metrics.horizontalAdvance(text) - (chosen ? 5 : 0) : (chosen ? 5 : 0), 0), text);
        painter.restore();
        if (chosen) {
            paintSeriesMarker(painter, QPointF(cell.center().x() - (rtl ? -scaled(5) : scaled(5)), base + 2),
                              shown.series);
        }
    }
    painter.restore();
}

void HeatMapCanvas::paintTotals(QPainter &painter, int line)
{
    const ChartLine &row = m_content.lines[line];
    const int top = lineTop(line);
    const int half = lineHeight(line) / 2;
    const QFont strong = gui::font(TypeRole::SmallStrong);
    const QFont small = gui::font(TypeRole::Small);
    drawWrapped(painter, flipped(QRect(0, top + 2, m_labelWidth - 8, half)), row.label, strong,
                color(Token::Ink), layoutDirection(), 1);
    drawWrapped(painter, flipped(QRect(0, top + half, m_labelWidth - 8, half)), row.note, small,
                color(Token::InkSoft), layoutDirection(), 1);
    painter.save();
    painter.setClipRect(
        flipped(QRect(m_labelWidth, m_headHeight, viewport()->width(), viewport()->height())));
    for (int column = 0; column < static_cast<int>(row.values.size()); ++column) {
        const ChartValue &value = row.values[column];
        const QRect cell = cellRect(line, column);
        painter.setFont(strong);
        painter.setPen(color(Token::Ink));
        painter.drawText(QRect(cell.left(), top, cell.width(), half), Qt::AlignCenter, figureOf(value));
        painter.setFont(small);
        painter.setPen(color(Token::InkSoft));
        painter.drawText(QRect(cell.left(), top + half - 2, cell.width(), half), Qt::AlignCenter, value.note);
    }
    painter.restore();
    const int along =
        m_labelWidth + m_columnWidth * static_cast<int>(row.values.size()) - horizontalScrollBar()->value();
    painter.fillRect(flipped(QRect(0, top + 2 * half + 2, along, 1)), color(Token::LineStrong));
}

void HeatMapCanvas::paintLine(QPainter &painter, int line)
{
    const ChartLine &row = m_content.lines[line];
    const int top = lineTop(line);
    const int high = lineHeight(line);
    const QFont small = gui::font(TypeRole::Small);
    const int text = QFontMetrics(small).lineSpacing();
    drawWrapped(painter, flipped(QRect(0, top + (high - text) / 2, m_labelWidth - 8, text)), row.label, small,
                color(Token::Ink), layoutDirection(), 1);
    painter.save();
    painter.setClipRect(
        flipped(QRect(m_labelWidth, m_headHeight, viewport()->width(), viewport()->height())));
    if (!row.remark.isEmpty()) {
        drawWrapped(painter,
                    flipped(QRect(m_labelWidth + 6, top + (high - text) / 2,
                                  viewport()->width() - m_labelWidth - 6, text)),
                    row.remark, small, color(Token::InkSoft), layoutDirection(), 1);
        painter.restore();
        return;
    }
    for (int column = 0; column < static_cast<int>(row.values.size()); ++column) {
        paintValue(painter, cellRect(line, column).adjusted(0, 0, -1, -1), row.values[column]);
    }
    painter.restore();
}

void HeatMapCanvas::paintValue(QPainter &painter, const QRect &cell, const ChartValue &value) const
{
    if (value.blank) {
        painter.fillRect(cell, color(Token::Sunken));
        return;
    }
    if (!value.percent && value.missing == Mark::Kind::None) {
        painter.setPen(QPen(color(Token::LineStrong), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5));
        paintFigures(painter, cell, value, color(Token::InkSoft));
        return;
    }
    if (!value.percent) {
        const double side = scaled(16);
        const QPointF middle = QRectF(cell).center();
        paintMark(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side),
                  {.kind = value.missing, .text = {}});
        return;
    }
    const QColor fill = shadeColor(value.shade);
    painter.fillRect(cell, fill);
    if (currentTheme() == ThemeKind::Contrast) {
        painter.setPen(QPen(color(Token::Slate), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QColor ink = color(Token::Ink);
    const QColor light = color(Token::OnSlate);
    const QColor over = contrastRatio(ink, fill) >= contrastRatio(light, fill) ? ink : light;
    if (value.thin) {
        paintThinCell(painter, QRectF(cell), over);
    }
    paintFigures(painter, cell, value, over);
}

/// One figure in the middle, or the figure over its note.
void HeatMapCanvas::paintFigures(QPainter &painter, const QRect &cell, const ChartValue &value,
                                 const QColor &ink) const
{
    const bool noted = !value.note.isEmpty();
    painter.setPen(ink);
    painter.setFont(gui::font(noted && value.percent ? TypeRole::SmallStrong : TypeRole::Small));
    if (!noted) {
        painter.drawText(cell, Qt::AlignCenter, figureOf(value));
        return;
    }
    const int half = cell.height() / 2;
    painter.drawText(QRect(cell.left(), cell.top() + 2, cell.width(), half), Qt::AlignCenter,
                     figureOf(value));
    painter.setFont(gui::font(TypeRole::Small));
    painter.drawText(QRect(cell.left(), cell.top() + half - 1, cell.width(), half), Qt::AlignCenter,
                     value.note);
}

void HeatMapCanvas::paintFocus(QPainter &painter)
{
    if (!hasFocus() || !m_keyboard || m_content.columns.isEmpty()) {
        return;
    }
    painter.setPen(QPen(color(Token::Paper), 6));
    painter.setBrush(Qt::NoBrush);
    const QRectF around = QRectF(cellRect(m_line, m_column)).adjusted(0, 0, -1, -1);
    painter.drawRoundedRect(around, 4, 4);
    painter.setPen(QPen(color(Token::Slate), 2));
    painter.drawRoundedRect(
        around.adjusted(-2, -2, 2, 2).intersected(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1)), 5, 5);
}

void paintThinCell(QPainter &painter, const QRectF &cell, const QColor &ink)
{
    QPen pen(ink, 1, Qt::CustomDashLine);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(2.5, 2.5, -2.5, -2.5));
}

} // namespace preau::gui
