// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/portrait.h"

#include <QCache>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

constexpr qint64 mostBytes = 2 << 20;
constexpr qint64 mostPixels = 4'000'000;

QImage decoded(const QString &path, int side)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        return {};
    }
    // The bytes decide, never the name; and no other of Qt's many decoders gets to see them.
    const QByteArray start = file.peek(8);
    const QByteArray format = start.startsWith("\x89PNG\r\n\x1a\n") ? "png"_ba
                              : start.startsWith("\xff\xd8\xff")    ? "jpeg"_ba
                                                                    : QByteArray();
    if (format.isEmpty()) {
        return {};
    }
    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64{size.width()} * size.height() > mostPixels) {
        return {};
    }
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage whole = reader.read();
    if (whole.isNull()) {
        return {};
    }
    return whole.copy((whole.width() - side) / 2, (whole.height() - side) / 2, side, side);
}

} // namespace

QImage portrait(const QString &path, int side)
{
    if (path.isEmpty() || side <= 0) {
        return {};
    }
    static QCache<QString, QImage> cache(200);
    const QString key =
        u"%1\n%2\n%3"_s.arg(path).arg(side).arg(QFileInfo(path).lastModified().toMSecsSinceEpoch());
    if (const QImage *kept = cache.object(key)) {
        return *kept;
    }
    const QImage image = decoded(path, side);
    cache.insert(key, new QImage(image));
    return image;
}

} // namespace preau::gui
