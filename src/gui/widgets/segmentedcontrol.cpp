// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/segmentedcontrol.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace preau::gui {

class SegmentedControl::Segment : public QAbstractButton
{
public:
    Segment(SegmentedControl *control, int index)
        : QAbstractButton(control),
          m_control(control),
          m_index(index)
    {
        setCheckable(true);
        setContextMenuPolicy(Qt::NoContextMenu);
        setCursor(Qt::PointingHandCursor);
        connect(this, &QAbstractButton::clicked, this, [this] { m_control->choose(m_index, false); });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(face(true));
        const bool hasIcon = !iconName().isEmpty();
        return {metrics.horizontalAdvance(text()) + scaled(m_control->isSmall() ? 20 : 32) +
                    (hasIcon ? scaled(24) : 0),
                std::max(m_control->m_height, scaled(m_control->m_height))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool quiet = isChecked() && m_control->m_default == m_index;
        const bool filled = isChecked() && !quiet;
        QPainter painter(this);
        const Token ink = !isEnabled() ? Token::LineStrong : filled ? Token::OnSlate : Token::Ink;
        const QFont words = face(isChecked());
        painter.setFont(words);
        const int textWidth = QFontMetrics(words).horizontalAdvance(text());
        const int iconWidth = iconName().isEmpty() ? 0 : scaled(24);
        QRect area = rect();
        if (iconWidth > 0) {
            const int side = scaled(16);
            const int total = textWidth + iconWidth;
            const bool rtl = layoutDirection() == Qt::RightToLeft;
            const int start = (width() - total) / 2;
            const QRect iconRect(rtl ? width() - start - side : start, (height() - side) / 2, side, side);
            painter.drawPixmap(iconRect, iconPixmap(iconName(), side, ink, devicePixelRatioF()));
            area =
                rtl ? QRect(start, 0, textWidth, height()) : QRect(start + iconWidth, 0, textWidth, height());
            area.adjust(-2, 0, 2, 0);
        }
        painter.setPen(color(ink));
        painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, text());
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        int step = 0;
        if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down) {
            step = event->key() == Qt::Key_Right && rtl ? -1 : 1;
        } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up) {
            step = event->key() == Qt::Key_Left && rtl ? 1 : -1;
        }
        if (step == 0) {
            QAbstractButton::keyPressEvent(event);
            return;
        }
        const int target = m_index + step;
        if (target >= 0 && target < m_control->m_segments.size()) {
            m_control->choose(target, true);
        }
    }

private:
    [[nodiscard]] QString iconName() const { return m_control->m_icons.value(m_index); }

    [[nodiscard]] QFont face(bool chosen) const
    {
        QFont result = gui::font(chosen ? (m_control->isSmall() ? TypeRole::SmallStrong : TypeRole::Heading)
                                        : (m_control->isSmall() ? TypeRole::Small : TypeRole::Body));
        result.setPointSizeF(result.pointSizeF() * m_control->m_factors.value(m_index, 1.0));
        return result;
    }

    SegmentedControl *m_control;
    int m_index;
};

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(const QStringList &texts)
{
    while (m_segments.size() > texts.size()) {
        delete m_segments.takeLast();
    }
    for (int i = static_cast<int>(m_segments.size()); i < texts.size(); ++i) {
        m_segments.append(new Segment(this, i));
        m_segments.last()->show();
    }
    for (int i = 0; i < texts.size(); ++i) {
        m_segments[i]->setText(texts[i]);
        m_segments[i]->setAccessibleName(texts[i]);
    }
    setCurrentIndex(m_current < texts.size() ? m_current : 0);
    updateGeometry();
    layoutSegments();
}

void SegmentedControl::setIconNames(const QStringList &names)
{
    m_icons = names;
    updateGeometry();
    update();
}

void SegmentedControl::setTextFactors(const QList<qreal> &factors)
{
    m_factors = factors;
    updateGeometry();
    update();
}

void SegmentedControl::setCurrentIndex(int index)
{
    m_current = index;
    for (int i = 0; i < m_segments.size(); ++i) {
        m_segments[i]->setChecked(i == index);
        m_segments[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    update();
}

void SegmentedControl::setDefaultIndex(int index)
{
    m_default = index;
    update();
}

void SegmentedControl::setSegmentHeight(int pixels)
{
    m_height = pixels;
    updateGeometry();
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const Segment *segment : m_segments) {
        width += segment->sizeHint().width();
        height = std::max(height, segment->sizeHint().height());
    }
    return {width + 2, height};
}

void SegmentedControl::choose(int index, bool focus)
{
    const bool changed = index != m_current;
    setCurrentIndex(index);
    if (focus) {
        m_segments[index]->setFocus(Qt::TabFocusReason);
    }
    if (changed) {
        emit currentIndexChanged(index);
    }
}

void SegmentedControl::layoutSegments()
{
    int wanted = 0;
    int widest = 0;
    for (const Segment *segment : m_segments) {
        wanted += segment->sizeHint().width();
        widest = std::max(widest, segment->sizeHint().width());
    }
    const int space = width() - 2;
    int x = 1;
    const auto count = static_cast<int>(m_segments.size());
    // given more room than asked for, equal choices look equal
    const bool equal = space > wanted && widest * count <= space;
    for (int i = 0; i < count; ++i) {
        int w = equal ? space / count : m_segments[i]->sizeHint().width() + (space - wanted) / count;
        if (i == count - 1) {
            w = space - (x - 1);
        }
        const int left = layoutDirection() == Qt::RightToLeft ? width() - x - w : x;
        m_segments[i]->setGeometry(left, 0, w, height());
        x += w;
    }
}

void SegmentedControl::resizeEvent(QResizeEvent *)
{
    layoutSegments();
}

void SegmentedControl::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        layoutSegments();
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, 6, 6);
    painter.fillPath(shape, color(Token::Surface));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const auto last = static_cast<int>(m_segments.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const QRect cell = m_segments[i]->geometry();
        const bool checked = m_segments[i]->isChecked();
        if (checked || m_segments[i]->underMouse()) {
            const bool filled = checked && i != m_default;
            const bool leftmost = i == (rtl ? last : 0);
            const bool rightmost = i == (rtl ? 0 : last);
            painter.setClipPath(shape);
            painter.fillRect(cell.adjusted(leftmost ? -1 : 0, 0, rightmost ? 1 : 0, 0),
                             color(filled ? Token::Slate : Token::SlateWash));
            painter.setClipping(false);
        }
    }
    // between two neighbours neither of which is filled: a fill is its own edge
    painter.setPen(color(Token::Line));
    for (int i = 1; i <= last; ++i) {
        if (!m_segments[i]->isChecked() && !m_segments[i - 1]->isChecked()) {
            const QRect cell = m_segments[i]->geometry();
            const qreal x = (rtl ? cell.right() + 1 : cell.left()) + 0.5;
            painter.drawLine(QPointF(x, 1), QPointF(x, height() - 1));
        }
    }
    painter.setPen(color(Token::LineStrong));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 6, 6);
}

} // namespace preau::gui
