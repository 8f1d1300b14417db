// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/verdictboard.h"

#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"
#include "widgets/words.h"

#include <QAbstractButton>
#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace preau::gui {

namespace {

constexpr int cellWide = 30;
constexpr int cellHigh = 24;
constexpr int cellGap = 3;
constexpr int rowGap = 4;
constexpr int rowHeadWide = 148;
constexpr int stripHigh = 14;
constexpr int stripGap = 2;
constexpr int leastSegment = 14;

} // namespace

void paintVerdict(QPainter &painter, const QRectF &rect, const VerdictMark &mark, bool withInitials)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.verdict == Verdict::Same) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Slate));
        painter.drawRoundedRect(rect, 3, 3);
    } else {
        const QRectF edge = rect.adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath outline;
        outline.addRoundedRect(edge, 3, 3);
        painter.fillPath(outline, color(Token::Surface));
        if (mark.verdict == Verdict::Overlap) {
            QPainterPath half;
            half.moveTo(edge.bottomLeft());
            half.lineTo(edge.topLeft());
            half.lineTo(edge.topRight());
            half.closeSubpath();
            painter.fillPath(half.intersected(outline), color(Token::Slate));
        }
        painter.setPen(QPen(color(Token::LineStrong), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outline);
        if (withInitials && mark.verdict == Verdict::Other) {
            QFont face = gui::font(TypeRole::Small);
            const double wide = QFontMetricsF(face).horizontalAdvance(mark.initials);
            if (wide > rect.width() - 4) { // "JLM+" is wider than most
                face.setPixelSize(
                    std::max(8, static_cast<int>(face.pixelSize() * (rect.width() - 4) / wide)));
            }
            painter.setFont(face);
            painter.setPen(color(Token::Ink));
            painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, mark.initials);
        }
    }
    if (mark.own) {
        const double radius = scaled(8) / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(mark.verdict == Verdict::Same ? Token::OnSlate : Token::Ink));
        painter.drawEllipse(rect.center(), radius, radius);
    }
}

VerdictSample::VerdictSample(Verdict verdict, QWidget *parent) : QWidget(parent), m_verdict(verdict)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize VerdictSample::sizeHint() const
{
    return {scaled(18), scaled(14)};
}

void VerdictSample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintVerdict(painter, QRectF(rect()), {.verdict = m_verdict, .initials = {}, .own = false, .name = {}},
                 false);
}

/// One square.
class VerdictCell : public QAbstractButton
{
public:
    VerdictCell(VerdictBoard *board, int index) : QAbstractButton(board), m_board(board), m_index(index)
    {
        setContextMenuPolicy(Qt::NoContextMenu);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        connect(this, &QAbstractButton::clicked, board, [this] {
            m_board->setCurrent(m_index);
            emit m_board->chosen(m_index);
        });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRectF shape(rect());
        if (m_board->m_shape == VerdictBoard::Shape::Strip) {
            const int high = scaled(stripHigh);
            shape = QRectF(0, (height() - high) / 2.0, width(), high);
        }
        paintVerdict(painter, shape, m_board->m_marks.value(m_index),
                     m_board->m_shape == VerdictBoard::Shape::Grid);
        if (underMouse()) {
            painter.setPen(QPen(color(Token::Ink), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
    }

    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        emit m_board->described(m_index);
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        emit m_board->described(-1);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusInEvent(event);
        m_board->setCurrent(m_index);
        emit m_board->chosen(m_index);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            m_board->move(m_index, event->key());
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            return;
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    VerdictBoard *m_board;
    int m_index;
};

VerdictBoard::VerdictBoard(Shape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void VerdictBoard::setHeads(const QString &corner, const QStringList &columns, const QStringList &rows)
{
    m_corner = corner;
    m_columns = columns;
    m_rows = rows;
    arrange();
}

void VerdictBoard::setMarks(const QList<VerdictMark> &marks)
{
    m_marks = marks;
    while (m_cells.size() > marks.size()) {
        delete m_cells.takeLast();
    }
    while (m_cells.size() < marks.size()) {
        auto *cell = new VerdictCell(this, static_cast<int>(m_cells.size()));
        if (isVisible()) {
            cell->show();
        }
        m_cells.append(cell);
    }
    for (qsizetype i = 0; i < marks.size(); ++i) {
        m_cells[i]->setAccessibleName(marks[i].name);
        m_cells[i]->setToolTip(tooltipText(marks[i].name));
        m_cells[i]->update();
    }
    setCurrent(m_current < marks.size() ? m_current : 0);
    arrange();
}

void VerdictBoard::setCurrent(int index)
{
    m_current = index;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

QWidget *VerdictBoard::cell(int index) const
{
    return m_cells.value(index);
}

void VerdictBoard::move(int from, int key)
{
    const int perRow = places(width()).perRow;
    const auto last = static_cast<int>(m_cells.size()) - 1;
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int to = from;
    switch (key) {
    case Qt::Key_Left:
        to = from - ahead;
        break;
    case Qt::Key_Right:
        to = from + ahead;
        break;
    case Qt::Key_Up:
        to = from - perRow;
        break;
    case Qt::Key_Down:
        to = from + perRow;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    default:
        to = last;
    }
    if (to >= 0 && to <= last && to != from) {
        m_cells[to]->setFocus(Qt::OtherFocusReason);
    }
}

VerdictBoard::Places VerdictBoard::gridPlaces(int width) const
{
    Places found;
    const auto columns = static_cast<int>(m_columns.size());
    const auto rows = static_cast<int>(m_rows.size());
    if (columns == 0 || rows == 0) {
        return found;
    }
    found.perRow = 2 * columns;
    const QFont small = gui::font(TypeRole::Small);
    const QFontMetrics metrics(small);
    int wide = scaled(cellWide);
    for (const VerdictMark &mark : m_marks) {
        wide = std::max(wide,
                        mark.verdict == Verdict::Other ? metrics.horizontalAdvance(mark.initials) + 6 : wide);
    }
    int head = 0;
    for (const QString &row : m_rows) {
        head = std::max(head, metrics.horizontalAdvance(row) + 12);
    }
    head = std::min(head, scaled(rowHeadWide));
    const int pair = 2 * wide + cellGap;
    // the heads above their rows where both do not stand side by side
    const bool stacked = head + columns * (pair + 4) > width;
    head = stacked ? 0 : head;
    const int pitch = std::max(1, (width - head) / columns);
    const int high = scaled(cellHigh);
    int top = wrappedHeight(m_corner, small, stacked ? width : head - 8);
    if (stacked) {
        found.corner = QRect(0, 0, width, top);
    }
    int heads = 0;
    for (const QString &column : m_columns) {
        heads = std::max(heads, wrappedHeight(column, small, pitch - 6));
    }
    if (!stacked) {
        top = std::max(top, heads);
        found.corner = QRect(0, 0, head - 8, top);
        heads = top;
        top = 0;
    }
    for (int i = 0; i < columns; ++i) {
        found.columnHeads.append(QRect(head + i * pitch, top, pitch - 6, heads));
    }
    int y = top + heads + 6;
    for (int row = 0; row < rows; ++row) {
        const int label = wrappedHeight(m_rows[row], small, stacked ? width : head - 8);
        int rowHigh = high;
        if (stacked) {
            found.rowHeads.append(QRect(0, y + 4, width, label));
            y += label + 6;
        } else {
            rowHigh = std::max(high, label);
            found.rowHeads.append(QRect(0, y + (rowHigh - label) / 2, head - 8, label));
        }
        for (int i = 0; i < columns; ++i) {
            const int x = head + i * pitch;
            const int cellTop = y + (rowHigh - high) / 2;
            found.cells.append(QRect(x, cellTop, wide, high));
            found.cells.append(QRect(x + wide + cellGap, cellTop, wide, high));
        }
        y += rowHigh + rowGap;
    }
    found.height = y - rowGap + 2;
    return found;
}

VerdictBoard::Places VerdictBoard::stripPlaces(int width) const
{
    Places found;
    const auto count = static_cast<int>(m_marks.size());
    if (count == 0) {
        return found;
    }
    const int most = std::max(1, (width + stripGap) / (scaled(leastSegment) + stripGap));
    const int lines = (count + most - 1) / most;
    found.perRow = (count + lines - 1) / lines;
    const int high = std::max(cellHigh, scaled(stripHigh));
    for (int i = 0; i < count; ++i) {
        const int column = i % found.perRow;
        // whole pixels, the rest spread along the strip
        const int from = column * (width + stripGap) / found.perRow;
        const int to = (column + 1) * (width + stripGap) / found.perRow - stripGap;
        found.cells.append(QRect(from, i / found.perRow * high, std::max(1, to - from), high));
    }
    found.height = lines * high;
    return found;
}

VerdictBoard::Places VerdictBoard::places(int width) const
{
    return m_shape == Shape::Grid ? gridPlaces(width) : stripPlaces(width);
}

int VerdictBoard::heightForWidth(int width) const
{
    return places(width).height;
}

QSize VerdictBoard::sizeHint() const
{
    const int wide = scaled(552);
    return {wide, heightForWidth(wide)};
}

QSize VerdictBoard::minimumSizeHint() const
{
    return {scaled(160), scaled(cellHigh)};
}

void VerdictBoard::arrange()
{
    const Places found = places(width());
    for (qsizetype i = 0; i < m_cells.size() && i < found.cells.size(); ++i) {
        m_cells[i]->setGeometry(mirrored(found.cells[i], rect(), layoutDirection()));
    }
    updateGeometry();
    update();
}

void VerdictBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VerdictBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void VerdictBoard::paintEvent(QPaintEvent *)
{
    if (m_shape == Shape::Strip) {
        return;
    }
    const Places found = places(width());
    QPainter painter(this);
    const QFont small = gui::font(TypeRole::Small);
    const auto draw = [&](const QRect &place, const QString &text, Token ink) {
        drawWrapped(painter, mirrored(place, rect(), layoutDirection()), text, small, color(ink),
                    layoutDirection());
    };
    draw(found.corner, m_corner, Token::InkSoft);
    for (qsizetype i = 0; i < found.columnHeads.size(); ++i) {
        draw(found.columnHeads[i], m_columns[i], Token::InkSoft);
    }
    for (qsizetype i = 0; i < found.rowHeads.size(); ++i) {
        draw(found.rowHeads[i], m_rows[i], Token::Ink);
    }
}

} // namespace preau::gui
