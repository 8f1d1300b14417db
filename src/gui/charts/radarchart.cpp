// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/radarchart.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QChartView>
#include <QLineSeries>
#include <QPolarChart>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>
#include <numbers>

namespace preau::gui {

/// The view of the chart: frame, rings and series are the library's, texts and markers are painted here.
class RadarCanvas : public QChartView
{
public:
    explicit RadarCanvas(QWidget *parent)
        : QChartView(new QPolarChart, parent),
          m_angle(new QValueAxis(chart())),
          m_radius(new QValueAxis(chart()))
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setContextMenuPolicy(Qt::NoContextMenu);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::TabFocus);
        setRubberBand(NoRubberBand);
        setAcceptDrops(false);
        setBackgroundBrush(Qt::NoBrush);
        chart()->setAnimationOptions(QChart::NoAnimation);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setMargins(QMargins());
        auto *polar = static_cast<QPolarChart *>(chart());
        polar->addAxis(m_angle, QPolarChart::PolarOrientationAngular);
        polar->addAxis(m_radius, QPolarChart::PolarOrientationRadial);
        for (QValueAxis *axis : {m_angle, m_radius}) {
            axis->setLabelsVisible(false);
            axis->setGridLineVisible(false);
            axis->setLineVisible(false);
        }
        m_radius->setRange(0, 100);
    }

    void setContent(const ChartContent &content)
    {
        m_content = content;
        const auto spokes = static_cast<int>(content.lines.size());
        chart()->removeAllSeries(); // deletes them: the chart is filled anew, never replaced
        m_frame.clear();
        m_series.clear();
        m_angle->setRange(0, std::max(1, spokes));
        if (spokes < 3) {
            return;
        }
        for (const int ring : {25, 50, 75, 100}) {
            QLineSeries *line = addLine();
            for (int i = 0; i <= spokes; ++i) {
                line->append(i, ring);
            }
            m_frame.append(line);
        }
        for (int i = 0; i < spokes; ++i) {
            QLineSeries *line = addLine();
            line->append(i, 0);
            line->append(i, 100);
            m_frame.append(line);
        }
        m_series.resize(content.columns.size());
        for (qsizetype column = content.columns.size() - 1; column >= 0; --column) {
            // a piece for each run of known values: a theme without value breaks the line
            QLineSeries *piece = nullptr;
            for (int i = 0; i <= spokes; ++i) {
                const ChartValue &value = content.lines[i % spokes].values[column];
                if (!value.percent) {
                    piece = nullptr;
                    continue;
                }
                if (!piece) {
                    piece = addLine();
                    m_series[column].append(piece);
                }
                piece->append(i, *value.percent);
            }
        }
        restyle();
    }

    void restyle()
    {
        for (qsizetype i = 0; i < m_frame.size(); ++i) {
            m_frame[i]->setPen(QPen(color(i == 3 ? Token::LineStrong : Token::Line), 1));
        }
        for (qsizetype column = 0; column < m_series.size(); ++column) {
            for (QLineSeries *piece : m_series[column]) {
                piece->setPen(seriesPen(std::max(0, m_content.columns[column].series)));
            }
        }
        place();
        viewport()->update();
    }

    [[nodiscard]] std::optional<int> drawn(int line, int column) const
    {
        if (column >= m_series.size()) {
            return std::nullopt;
        }
        for (const QLineSeries *piece : m_series[column]) {
            for (const QPointF &point : piece->points()) {
                if (static_cast<int>(point.x()) == line) {
                    return static_cast<int>(std::lround(point.y()));
                }
            }
        }
        return std::nullopt;
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        place();
    }

    void drawForeground(QPainter *painter, const QRectF &) override
    {
        const auto spokes = static_cast<int>(m_content.lines.size());
        if (spokes < 3) {
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QFont small = gui::font(TypeRole::Small);
        painter->setFont(small);
        const QFontMetrics metrics(small);
        for (const int ring : {50, 100}) {
            const QPointF at = point(0, ring) + QPointF(4, metrics.height() - 2);
            const QString text = QString::number(ring);
            painter->fillRect(QRectF(at.x() - 2, at.y() - metrics.ascent(),
                                     metrics.horizontalAdvance(text) + 4, metrics.ascent() + 1),
                              color(Token::Paper));
            painter->setPen(color(Token::InkSoft));
            painter->drawText(at, text);
        }
        for (int i = 0; i < spokes; ++i) {
            drawLabel(*painter, metrics, i);
        }
        for (qsizetype column = m_content.columns.size() - 1; column >= 0; --column) {
            for (int i = 0; i < spokes; ++i) {
                const ChartValue &value = m_content.lines[i].values[column];
                if (value.percent) {
                    paintSeriesMarker(*painter, point(i, *value.percent),
                                      std::max(0, m_content.columns[column].series));
                }
            }
        }
        painter->restore();
    }

private:
    QLineSeries *addLine()
    {
        auto *line = new QLineSeries;
        chart()->addSeries(line);
        line->attachAxis(m_angle);
        line->attachAxis(m_radius);
        return line;
    }

    [[nodiscard]] double turn(int spoke) const
    {
        return 2 * std::numbers::pi * spoke / static_cast<double>(m_content.lines.size());
    }

    [[nodiscard]] QPointF point(int spoke, int percent) const
    {
        const double r = m_plot.width() / 2 * percent / 100.0;
        return m_plot.center() + QPointF(std::sin(turn(spoke)) * r, -std::cos(turn(spoke)) * r);
    }

    void place()
    {
        double radius = std::min(width() / 2.0 - scaled(82), height() / 2.0 - scaled(60));
        // the longest word of a label beside its spoke fits too: only lines can be broken
        const QFontMetrics metrics(gui::font(TypeRole::Small));
        for (int i = 0; i < static_cast<int>(m_content.lines.size()); ++i) {
            const double across = std::abs(std::sin(turn(i)));
            if (across < 0.05) {
                continue;
            }
            for (const QString &word : m_content.lines[i].label.split(QChar(u' '))) {
                radius =
                    std::min(radius, (width() / 2.0 - metrics.horizontalAdvance(word) - 4) / across - 14);
            }
        }
        radius = std::max(40.0, radius);
        m_plot = QRectF(width() / 2.0 - radius, height() / 2.0 - radius, 2 * radius, 2 * radius);
        chart()->resize(QSizeF(size()));
        chart()->setPlotArea(m_plot);
    }

    void drawLabel(QPainter &painter, const QFontMetrics &metrics, int spoke)
    {
        const QString &text = m_content.lines[spoke].label;
        const double across = std::sin(turn(spoke));
        const double down = -std::cos(turn(spoke));
        const QPointF anchor = m_plot.center() + QPointF(across, down) * (m_plot.width() / 2 + 14);
        // beside the spoke there is the margin; above and below, the whole width
        const bool middle = std::abs(across) < 0.05;
        const double room = middle ? width() - 8.0 : across > 0 ? width() - anchor.x() : anchor.x();
        const auto side = middle ? Qt::AlignHCenter : across > 0 ? Qt::AlignLeft : Qt::AlignRight;
        const int flags = static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextWordWrap;
        const QRect needed =
            metrics.boundingRect(QRect(0, 0, std::max(20, static_cast<int>(room)), 4000), flags, text);
        const double left = middle ? anchor.x() - room / 2 : across > 0 ? anchor.x() : anchor.x() - room;
        const double top = middle ? (down < 0 ? anchor.y() - needed.height() : anchor.y())
                                  : anchor.y() - needed.height() / 2.0 + down * needed.height() / 4.0;
        painter.setPen(color(Token::Ink));
        painter.drawText(QRectF(left, top, room, needed.height() + 2), flags, text);
    }

    ChartContent m_content;
    QValueAxis *m_angle;
    QValueAxis *m_radius;
    QList<QLineSeries *> m_frame;         ///< four rings, then the spokes
    QList<QList<QLineSeries *>> m_series; ///< pieces by column
    QRectF m_plot;
};

RadarChart::RadarChart(QWidget *parent) : ChartView(parent), m_canvas(new RadarCanvas(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RadarChart::setContent(const ChartContent &content)
{
    m_content = content;
    m_canvas->setContent(content);
    m_canvas->setAccessibleName(content.name);
    m_canvas->setAccessibleDescription(content.summary);
    updateGeometry();
}

std::optional<int> RadarChart::drawnPercent(int line, int column) const
{
    return m_canvas->drawn(line, column);
}

void RadarChart::restyle()
{
    m_canvas->restyle();
    updateGeometry();
}

QSize RadarChart::sizeHint() const
{
    return {scaled(400), scaled(328)};
}

QSize RadarChart::minimumSizeHint() const
{
    return {scaled(260), scaled(260)};
}

} // namespace preau::gui
