// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/icons.h"

#include "widgets/metrics.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

QString iconPath(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

QPixmap mirrored(const QPixmap &pixmap)
{
    QPixmap result = pixmap.transformed(QTransform().scale(-1, 1));
    result.setDevicePixelRatio(pixmap.devicePixelRatio());
    return result;
}

} // namespace

bool hasIcon(const QString &name)
{
    return !name.isEmpty() && QFile::exists(iconPath(name));
}

QPixmap iconPixmap(const QString &name, int size, Token token, qreal devicePixelRatio)
{
    const QColor ink = color(token);
    const QString key = u"preau-icon/%1/%2/%3/%4"_s.arg(name, ink.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", ink.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, Token token, bool rtlFlip)
{
    QIcon result;
    const bool flip = rtlFlip && QApplication::layoutDirection() == Qt::RightToLeft;
    for (const int size : {16, 20, 24}) {
        for (const qreal ratio : {1.0, 2.0}) {
            const auto add = [&](Token ink, QIcon::Mode mode) {
                const QPixmap pixmap = iconPixmap(name, scaled(size), ink, ratio);
                if (!pixmap.isNull()) {
                    result.addPixmap(flip ? mirrored(pixmap) : pixmap, mode);
                }
            };
            add(token, QIcon::Normal);
            add(Token::LineStrong, QIcon::Disabled);
        }
    }
    return result;
}

} // namespace preau::gui
