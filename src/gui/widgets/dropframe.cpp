// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dropframe.h"

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace preau::gui {

namespace {

/// The first file or folder of this computer in what is dragged; empty where there is none.
QString firstLocalFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

DropFrame::DropFrame(QWidget *over, QWidget *target) : QWidget(over), m_target(target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    target->installEventFilter(this);
    hide();
}

bool DropFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_target) {
        return false;
    }
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDropEvent *>(event);
        if (firstLocalFile(drag->mimeData()).isEmpty()) {
            drag->ignore();
        } else {
            drag->acceptProposedAction();
            setDropping(true);
        }
        return true;
    }
    case QEvent::DragLeave:
        setDropping(false);
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        setDropping(false);
        const QString path = firstLocalFile(drop->mimeData());
        if (path.isEmpty()) {
            drop->ignore();
        } else {
            drop->acceptProposedAction();
            emit dropped(path);
        }
        return true;
    }
    default:
        return false;
    }
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

} // namespace preau::gui
