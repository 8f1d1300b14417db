// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dropframe.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace preau::gui {

DropFrame::DropFrame(QWidget *over) : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropFrame::setDropping(bool dropping)
{
    setGeometry(parentWidget()->rect());
    setVisible(dropping);
    raise();
}

void DropFrame::paintEvent(QPaintEvent *)
{
    const QString text = tr("Drop to open");
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Slate), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(9, 9, -9, -9), 8, 8);
    painter.setFont(gui::font(TypeRole::Heading));
    const QSize words = painter.fontMetrics().size(Qt::TextSingleLine, text) + QSize(32, 20);
    const QRectF plate(QPointF((width() - words.width()) / 2.0, height() - words.height() - 24.0), words);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Slate));
    painter.drawRoundedRect(plate, 6, 6);
    painter.setPen(color(Token::OnSlate));
    painter.drawText(plate, Qt::AlignCenter, text);
}

QString firstLocalFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace preau::gui
