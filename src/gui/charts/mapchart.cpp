// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/mapchart.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"
#include "widgets/words.h"

#include <QAbstractButton>
#include <QEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace preau::gui {

namespace {

constexpr int plainRadius = 5;
constexpr int selfRadius = 10;
constexpr int sideMargin = 36;
constexpr int topMargin = 28;
constexpr int scaleHeight = 36;
constexpr int linkWidth = 24; // of the line around points that cannot be told apart
constexpr int longestName = 200;
constexpr qreal seriesEnlarged = 1.4; // of the markers of the radar

qreal enlarged()
{
    return textScale() / 100.0;
}

void paintSelf(QPainter &painter, const QPointF &center)
{
    const qreal reach = selfRadius * enlarged();
    painter.setPen(QPen(color(Token::Ink), 2.4 * enlarged(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(color(Token::Surface));
    painter.drawPolygon(QPolygonF{center + QPointF(0, -reach), center + QPointF(reach, 0),
                                  center + QPointF(0, reach), center + QPointF(-reach, 0)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Ink));
    painter.drawEllipse(center, 2.6 * enlarged(), 2.6 * enlarged());
}

void paintMarker(QPainter &painter, const QPointF &center, int series, bool self)
{
    if (self) {
        paintSelf(painter, center);
    } else if (series >= 0) {
        painter.save();
        painter.translate(center);
        painter.scale(seriesEnlarged * enlarged(), seriesEnlarged * enlarged());
        paintSeriesMarker(painter, QPointF(), series);
        painter.restore();
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::InkSoft));
        painter.drawEllipse(center, plainRadius * enlarged(), plainRadius * enlarged());
    }
}

/// Moves a rectangle by as little as brings it inside another.
QRectF movedInside(QRectF rect, const QRectF &area)
{
    rect.moveLeft(std::clamp(rect.left(), area.left(), std::max(area.left(), area.right() - rect.width())));
    rect.moveTop(std::clamp(rect.top(), area.top(), std::max(area.top(), area.bottom() - rect.height())));
    return rect;
}

} // namespace

/// One point.
class MapMark : public QAbstractButton
{
public:
    MapMark(MapChart *chart, int line) : QAbstractButton(chart), m_chart(chart), m_line(line)
    {
        setContextMenuPolicy(Qt::NoContextMenu);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        connect(this, &QAbstractButton::clicked, chart, [this] {
            m_chart->setCurrent(m_line);
            emit m_chart->valueActivated(m_line, 0);
        });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF center = QRectF(rect()).center();
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::SlateWash));
            painter.drawEllipse(center, width() / 2.0, height() / 2.0);
        }
        paintMarker(painter, center, m_chart->series(m_line), m_chart->m_content.points[m_line].self);
    }

    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        raise(); // above a neighbour that covers it
        m_chart->point(m_line);
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        m_chart->point(-1);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusInEvent(event);
        raise();
        m_chart->setCurrent(m_line);
        m_chart->point(m_line);
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusOutEvent(event);
        m_chart->point(-1);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        constexpr std::array arrows{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                                    Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
        if (std::ranges::find(arrows, event->key()) != arrows.cend()) {
            m_chart->move(m_line, event->key());
        } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
        } else {
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    MapChart *m_chart;
    int m_line;
};

MapChart::MapChart(QWidget *parent) : ChartView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize MapChart::sizeHint() const
{
    return {640, 520};
}

QSize MapChart::minimumSizeHint() const
{
    return {320, 320};
}

void MapChart::setContent(const ChartContent &content)
{
    m_content = content;
    setAccessibleName(content.name);
    setAccessibleDescription(content.summary);
    m_pointed = -1;
    while (m_marks.size() > content.points.size()) {
        delete m_marks.takeLast();
    }
    while (m_marks.size() < content.points.size()) {
        auto *mark = new MapMark(this, static_cast<int>(m_marks.size()));
        if (isVisible()) {
            mark->show();
        }
        m_marks.append(mark);
    }
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        m_marks[i]->setAccessibleName(content.points[i].spoken);
        m_marks[i]->setToolTip(tooltipText(content.points[i].spoken));
    }
    setCurrent(m_current < m_marks.size() ? m_current : 0);
    arrange();
}

std::optional<int> MapChart::drawnPercent(int line, int column) const
{
    const auto count = static_cast<int>(m_marks.size());
    if (line < 0 || column < 0 || line >= count || column >= count || line == column) {
        return std::nullopt;
    }
    const QPointF apart = placeOf(line) - placeOf(column);
    return qRound(std::hypot(apart.x(), apart.y()) / m_factor);
}

QAbstractButton *MapChart::mark(int line) const
{
    return m_marks.value(line);
}

void MapChart::restyle()
{
    arrange();
    update();
}

int MapChart::series(int line) const
{
    return m_content.columns.value(line).series;
}

bool MapChart::isStrong(int line) const
{
    return series(line) >= 0 || m_content.points[line].self;
}

QString MapChart::nameOf(int line) const
{
    const QFontMetrics metrics(gui::font(isStrong(line) ? TypeRole::SmallStrong : TypeRole::Small));
    return metrics.elidedText(m_content.lines[line].label, Qt::ElideRight, scaled(longestName));
}

QPointF MapChart::placeOf(int line) const
{
    const ChartPoint &point = m_content.points[line];
    return m_middle + QPointF(point.x - m_origin.x(), m_origin.y() - point.y) * m_factor;
}

void MapChart::arrange()
{
    if (m_content.points.isEmpty()) {
        return;
    }
    const auto [left, right] = std::ranges::minmax(m_content.points, {}, &ChartPoint::x);
    const auto [low, high] = std::ranges::minmax(m_content.points, {}, &ChartPoint::y);
    const QRectF area = QRectF(rect()).adjusted(scaled(sideMargin), scaled(topMargin), -scaled(sideMargin),
                                                -scaled(topMargin) - scaled(scaleHeight));
    const qreal wide = std::max(1.0, right.x - left.x);
    const qreal tall = std::max(1.0, high.y - low.y);
    m_factor = std::max(0.1, std::min(area.width() / wide, area.height() / tall));
    m_origin = {(left.x + right.x) / 2, (low.y + high.y) / 2};
    m_middle = area.center();
    const int side = std::max(24, scaled(24));
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        const QPoint corner = (placeOf(i) - QPointF(side, side) / 2).toPoint();
        m_marks[i]->setGeometry(QRect(corner, QSize(side, side)));
        m_marks[i]->update();
    }
    arrangeLabels();
}

void MapChart::arrangeLabels()
{
    const auto count = static_cast<int>(m_content.points.size());
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    // whoever must have a name chooses first
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [this](int line) { return line == m_pointed || isStrong(line); });
    QList<MapLabel> wanted;
    for (const int line : std::as_const(order)) {
        const bool named = count <= mostLabels + 1 || isStrong(line) || line == m_pointed;
        const QFontMetricsF metrics(gui::font(isStrong(line) ? TypeRole::SmallStrong : TypeRole::Small));
        const bool linked = std::ranges::any_of(m_content.links, [line](const std::pair<int, int> &link) {
            return link.first == line || link.second == line;
        });
        const qreal radius = linked                        ? scaled(linkWidth) / 2.0
                             : m_content.points[line].self ? selfRadius * enlarged()
                                                           : (plainRadius + 1) * enlarged();
        wanted.append(
            {.point = QRectF(m_marks[line]->geometry()).center(),
             .radius = radius,
             .size = named ? QSizeF(std::ceil(metrics.horizontalAdvance(nameOf(line))) + 2, metrics.height())
                           : QSizeF()});
    }
    const QRectF area = QRectF(rect()).adjusted(6, 6, -6, -6);
    const QList<PlacedLabel> placed = placeLabels(area, wanted, {scaleRect()});
    m_labels = QList<PlacedLabel>(count);
    for (int i = 0; i < count; ++i) {
        m_labels[order[i]] = placed[i];
        if (order[i] == m_pointed && placed[i].rect.isEmpty() && !wanted[i].size.isEmpty()) {
            // asked for: it is shown even over others
            const QRectF beside(wanted[i].point + QPointF(wanted[i].radius + 6, -wanted[i].size.height() / 2),
                                wanted[i].size);
            m_labels[order[i]].rect = movedInside(beside, area);
        }
    }
    update();
}

void MapChart::setCurrent(int line)
{
    m_current = line;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        m_marks[i]->setFocusPolicy(i == line ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void MapChart::move(int from, int key)
{
    const bool across =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
    QList<int> order(m_content.points.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int line) {
        const ChartPoint &point = m_content.points[line];
        return across ? point.x : -point.y;
    });
    const auto here = static_cast<int>(order.indexOf(from));
    const auto last = static_cast<int>(order.size()) - 1;
    int to = here + (key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1);
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        to = key == Qt::Key_Home ? 0 : last;
    }
    if (to >= 0 && to <= last) {
        m_marks[order[to]]->setFocus(Qt::OtherFocusReason);
    }
}

void MapChart::point(int line)
{
    if (line < 0) {
        for (qsizetype i = 0; i < m_marks.size(); ++i) { // the pointer left, the keyboard is still there
            line = m_marks[i]->hasFocus() ? static_cast<int>(i) : line;
        }
    }
    if (line == m_pointed) {
        return;
    }
    m_pointed = line;
    if (m_content.points.size() > mostLabels + 1) {
        arrangeLabels();
    }
    emit described(line < 0 ? QString() : m_content.points[line].spoken);
}

int MapChart::scaleLength() const
{
    for (const int length : {1, 2, 5, 10, 20, 50}) {
        if (length * m_factor >= scaled(48)) {
            return length;
        }
    }
    return 100;
}

QString MapChart::scaleWords() const
{
    return tr("%n point(s) apart, of 100", "length of the bar on a map", scaleLength());
}

QRectF MapChart::scaleRect() const
{
    const QFontMetricsF metrics(gui::font(TypeRole::Small));
    const qreal wide = scaleLength() * m_factor + 10 + metrics.horizontalAdvance(scaleWords()) + 4;
    const qreal high = std::max<qreal>(scaled(18), metrics.height());
    return {scaled(20) - 2.0, height() - scaled(14) - high, wide, high};
}

void MapChart::paintLinks(QPainter &painter) const
{
    painter.save();
    QPen pen(color(Token::InkSoft), 1.6, Qt::SolidLine, Qt::RoundCap);
    pen.setDashPattern({0.1, 2.4});
    for (const auto &[one, other] : m_content.links) {
        const QPointF from = QRectF(m_marks[one]->geometry()).center();
        const QPointF to = QRectF(m_marks[other]->geometry()).center();
        const QPointF apart = to - from;
        painter.setPen(pen);
        if (std::hypot(apart.x(), apart.y()) > scaled(60)) {
            painter.drawLine(from, to);
            continue;
        }
        // around both, for points that lie upon each other have no line between them
        QPainterPath line(from);
        line.lineTo(to + QPointF(0.01, 0));
        QPainterPathStroker around;
        around.setWidth(scaled(linkWidth));
        around.setCapStyle(Qt::RoundCap);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(around.createStroke(line).simplified());
    }
    painter.restore();
}

void MapChart::paintLabels(QPainter &painter) const
{
    for (int line = 0; line < static_cast<int>(m_labels.size()); ++line) {
        const PlacedLabel &label = m_labels[line];
        if (label.rect.isEmpty()) {
            continue;
        }
        if (label.leader) {
            const QPointF from = QRectF(m_marks[line]->geometry()).center();
            const QPointF to(std::clamp(from.x(), label.rect.left(), label.rect.right()),
                             std::clamp(from.y(), label.rect.top(), label.rect.bottom()));
            painter.setPen(QPen(color(Token::LineStrong), 1));
            painter.drawLine(from, to);
        }
        painter.setFont(gui::font(isStrong(line) ? TypeRole::SmallStrong : TypeRole::Small));
        painter.setPen(color(Token::Ink));
        // an ellipsis ends the name, in whatever direction the page runs
        painter.setLayoutDirection(nameOf(line).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(label.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, nameOf(line));
    }
}

void MapChart::paintScale(QPainter &painter) const
{
    const QRectF room = scaleRect();
    const qreal length = scaleLength() * m_factor;
    const qreal left = room.left() + 2;
    const qreal y = room.center().y();
    painter.setPen(QPen(color(Token::InkSoft), 1.4));
    painter.drawLine(QPointF(left, y), QPointF(left + length, y));
    for (const qreal x : {left, left + length}) {
        painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4));
    }
    painter.setFont(gui::font(TypeRole::Small));
    painter.drawText(room.adjusted(length + 12, 0, 0, 0),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) |
                         Qt::TextSingleLine | Qt::TextDontClip,
                     scaleWords());
}

void MapChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Line), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_content.points.isEmpty()) {
        return;
    }
    paintLinks(painter);
    paintLabels(painter);
    paintScale(painter);
}

void MapChart::resizeEvent(QResizeEvent *event)
{
    ChartView::resizeEvent(event);
    arrange();
}

} // namespace preau::gui
