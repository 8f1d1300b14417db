// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/barschart.h"

#include "widgets/metrics.h"
#include "widgets/textpainter.h"
#include "widgets/tokens.h"
#include "widgets/words.h"

#include <QAbstractButton>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr int gap = 2;         // between the parts of a bar
constexpr int padding = 10;    // above and below the texts of a line
constexpr int barHeight = 22;  // holds a count
constexpr int valueWidth = 72; // at the end of a line

/// How a part is filled: the colours of its mark, nothing for what has no side.
std::optional<Token> fillOf(Mark::Kind kind)
{
    switch (kind) {
    case Mark::Kind::AgreeStrongly:
        return Token::Agree2;
    case Mark::Kind::Agree:
        return Token::Agree1;
    case Mark::Kind::Neutral:
        return Token::Neutral;
    case Mark::Kind::Disagree:
        return Token::Disagree1;
    case Mark::Kind::DisagreeStrongly:
        return Token::Disagree2;
    default:
        return std::nullopt;
    }
}

/// The paler two cannot be told from the paper by their fill alone; they have the edge of their marks.
Token edgeOf(Token fill)
{
    return fill == Token::Agree1 ? Token::Agree2 : fill == Token::Disagree1 ? Token::Disagree2 : fill;
}

class BarRow : public QAbstractButton
{
public:
    BarRow(const ChartLine &line, QWidget *parent) : QAbstractButton(parent), m_line(line)
    {
        setContextMenuPolicy(Qt::NoContextMenu);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setText(m_line.title);
        setAccessibleName(m_line.values.value(0).spoken);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return 2 * padding + titleHeight(width) + 6 + scaled(barHeight) + 4 + wordsHeight(width);
    }

    [[nodiscard]] QSize sizeHint() const override { return {scaled(640), heightForWidth(scaled(640))}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(280), scaled(72)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.fillRect(rect(), color(Token::SlateWash));
        }
        painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
        int y = padding;
        y += drawWrapped(painter, at(QRect(0, y, textWidth(width()), titleHeight(width()))), m_line.title,
                         gui::font(TypeRole::Body), color(Token::Ink), layoutDirection());
        y += 6;
        paintBar(painter, QRect(0, y, textWidth(width()), scaled(barHeight)));
        paintFigure(painter, y);
        y += scaled(barHeight) + 4;
        drawWrapped(painter, at(QRect(0, y, textWidth(width()), wordsHeight(width()))), words(),
                    gui::font(TypeRole::Small), color(Token::InkSoft), layoutDirection());
    }

private:
    [[nodiscard]] QRect at(const QRect &area) const { return mirrored(area, rect(), layoutDirection()); }

    [[nodiscard]] int textWidth(int width) const { return std::max(1, width - scaled(valueWidth) - 12); }

    [[nodiscard]] int titleHeight(int width) const
    {
        return wrappedHeight(m_line.title, gui::font(TypeRole::Body), textWidth(width));
    }

    [[nodiscard]] int wordsHeight(int width) const
    {
        return wrappedHeight(words(), gui::font(TypeRole::Small), textWidth(width));
    }

    [[nodiscard]] QString words() const
    {
        QStringList parts;
        for (const ChartPart &part : m_line.parts) {
            if (part.count > 0) {
                parts.append(BarsChart::tr("%1 %2", "a part in words and its count: Agree 4")
                                 .arg(isolated(part.words), QLocale().toString(part.count)));
            }
        }
        // the parts are isolated, so that none of them says in which direction the line runs
        const QString mark = layoutDirection() == Qt::RightToLeft ? QString(QChar(0x200f)) : QString();
        return mark + parts.join(u" · "_s);
    }

    void paintFigure(QPainter &painter, int barTop)
    {
        const ChartValue &value = m_line.values.constFirst();
        const QRect area =
            at(QRect(width() - scaled(valueWidth), barTop, scaled(valueWidth), scaled(barHeight)));
        painter.setFont(gui::font(TypeRole::Heading));
        painter.setPen(color(value.percent ? Token::Ink : Token::InkSoft));
        painter.drawText(
            area,
            static_cast<int>((layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight) |
                             Qt::AlignAbsolute | Qt::AlignVCenter) |
                Qt::TextSingleLine,
            value.percent ? percentWords(*value.percent) : BarsChart::tr("–", "no figure"));
    }

    void paintBar(QPainter &painter, const QRect &area)
    {
        int total = 0;
        int present = 0;
        for (const ChartPart &part : m_line.parts) {
            total += part.count;
            present += part.count > 0 ? 1 : 0;
        }
        if (total == 0) {
            return;
        }
        // each part keeps room for its count; what is left is shared by size
        const int least = QFontMetrics(gui::font(TypeRole::Small)).horizontalAdvance(u"M · 00"_s);
        const qreal room = std::max(0, area.width() - gap * (present - 1) - least * present);
        qreal x = area.left();
        for (const ChartPart &part : m_line.parts) {
            if (part.count == 0) {
                continue;
            }
            const qreal wide = least + room * part.count / total;
            QRectF box(x, area.top(), wide, area.height());
            if (layoutDirection() == Qt::RightToLeft) {
                box.moveLeft(width() - box.right());
            }
            paintPart(painter, box, part);
            x += wide + gap;
        }
    }

    static void paintPart(QPainter &painter, const QRectF &box, const ChartPart &part)
    {
        const QRectF frame = box.adjusted(0.5, 0.5, -0.5, -0.5);
        const std::optional<Token> fill = fillOf(part.mark.kind);
        QColor ink = color(Token::Ink);
        painter.setPen(QPen(color(Token::LineStrong), 1,
                            part.mark.kind == Mark::Kind::Undocumented ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        if (fill) {
            ink = readableOn(currentTheme(), color(*fill));
            painter.setPen(QPen(color(edgeOf(*fill)), 1.25));
            painter.setBrush(color(*fill));
        } else if (part.mark.kind == Mark::Kind::Silent) {
            paintHatching(painter, frame);
        }
        painter.drawRoundedRect(frame, 2, 2);
        painter.setFont(gui::font(TypeRole::Small));
        const QString number = QLocale().toString(part.count);
        const QString count = part.mark.kind == Mark::Kind::Choice
                                  ? BarsChart::tr("%1 · %2", "letter of an option, how many chose it")
                                        .arg(part.mark.text, number)
                                  : number;
        if (part.mark.kind == Mark::Kind::Silent) {
            // the figure is read on paper, not on lines
            const QFontMetrics metrics(painter.font());
            QRectF plate(0, 0, metrics.horizontalAdvance(count) + 6, metrics.height());
            plate.moveCenter(box.center());
            painter.fillRect(plate, color(Token::Paper));
        }
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, count);
    }

    static void paintHatching(QPainter &painter, const QRectF &frame)
    {
        painter.save();
        QPainterPath clip;
        clip.addRoundedRect(frame, 2, 2);
        painter.setClipPath(clip);
        painter.setPen(QPen(color(Token::LineStrong), 1));
        for (qreal x = frame.left() - frame.height(); x < frame.right(); x += 5) {
            painter.drawLine(QPointF(x, frame.bottom()), QPointF(x + frame.height(), frame.top()));
        }
        painter.restore();
    }

    ChartLine m_line;
};

} // namespace

BarsChart::BarsChart(QWidget *parent) : ChartView(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(4, 4, 4, 4); // room for the ring of focus
    m_rows->setSpacing(0);
}

void BarsChart::setContent(const ChartContent &content)
{
    m_content = content;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    for (int i = 0; i < static_cast<int>(content.lines.size()); ++i) {
        auto *row = new BarRow(content.lines[i], this);
        connect(row, &QAbstractButton::clicked, this, [this, i] { emit valueActivated(i, 0); });
        m_rows->addWidget(row);
        row->show();
    }
    m_rows->addStretch(1);
    setAccessibleName(content.name);
    setAccessibleDescription(content.summary);
    updateGeometry();
}

std::optional<int> BarsChart::drawnPercent(int line, int column) const
{
    return column == 0 ? m_content.lines[line].values.constFirst().percent : std::nullopt;
}

QPixmap BarsChart::picture()
{
    BarsChart whole; // this one has no size of its own while its table is shown
    whole.setLayoutDirection(layoutDirection());
    whole.setContent(m_content);
    const int wide = scaled(800);
    whole.resize(wide, whole.m_rows->heightForWidth(wide));
    return sharpPicture(whole);
}

void BarsChart::restyle()
{
    for (int i = 0; i < m_rows->count(); ++i) {
        if (QWidget *row = m_rows->itemAt(i)->widget()) {
            row->updateGeometry();
            row->update();
        }
    }
    updateGeometry();
}

QSize BarsChart::sizeHint() const
{
    const int wide = std::max(width(), scaled(280));
    return {wide, m_rows->heightForWidth(wide)};
}

void BarsChart::resizeEvent(QResizeEvent *event)
{
    ChartView::resizeEvent(event);
    if (event->oldSize().width() != width()) {
        updateGeometry();
    }
}

} // namespace preau::gui
