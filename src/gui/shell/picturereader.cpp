// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/picturereader.h"

#include "base/text.h"
#include "interchange/codeinpicture.h"
#include "widgets/tokens.h"
#include "widgets/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <cstring>

using namespace Qt::StringLiterals;

namespace preau::gui {

namespace {

// An A3 page at 600 points an inch has 70 million; a file that claims more is to fill the memory.
constexpr qint64 mostPixels = 100'000'000;
constexpr qint64 largestFile = 256LL * 1024 * 1024;

Error failed(const QString &message)
{
    return {.code = u"picture-unreadable"_s, .message = message};
}

/// On white: what is transparent is paper.
QImage greyOf(const QImage &picture)
{
    if (!picture.hasAlphaChannel()) {
        return picture.convertToFormat(QImage::Format_Grayscale8);
    }
    QImage onPaper(picture.size(), QImage::Format_RGB32);
    onPaper.fill(color(ThemeKind::Light, Token::Surface));
    QPainter painter(&onPaper);
    painter.drawImage(0, 0, picture);
    painter.end();
    return onPaper.convertToFormat(QImage::Format_Grayscale8);
}

QByteArray rowsOf(const QImage &grey)
{
    QByteArray rows(qsizetype{grey.width()} * grey.height(), '\0');
    for (int y = 0; y < grey.height(); ++y) {
        std::memcpy(rows.data() + qsizetype{y} * grey.width(), grey.constScanLine(y),
                    static_cast<std::size_t>(grey.width()));
    }
    return rows;
}

} // namespace

PictureReader::PictureReader(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PictureReader::~PictureReader()
{
    m_pool.clear();
    m_pool.waitForDone(); // a running one refers to this object
}

void PictureReader::read(const QString &path)
{
    const quint64 generation = ++m_generation;
    m_pool.clear();
    m_pool.start([this, generation, path] {
        const Result<QString> code = codeIn(path);
        QMetaObject::invokeMethod(
            this,
            [this, generation, code] {
                if (generation == m_generation) {
                    emit finished(code);
                }
            },
            Qt::QueuedConnection);
    });
}

Result<QString> PictureReader::codeIn(const QString &path)
{
    if (!canReadPictures()) {
        return failed(cannotReadPicturesSentence());
    }
    const QString name = isolated(printable(QFileInfo(path).fileName()));
    if (QFileInfo(path).size() > largestFile) {
        return failed(tr("The picture “%1” is too large.").arg(name));
    }
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    // the two that scanners and cameras write; other readers of pictures are not let near an unknown file
    if (const QByteArray format = reader.format(); format != "png" && format != "jpeg") {
        return failed(tr("“%1” is no picture that can be read: save it as PNG or JPEG.").arg(name));
    }
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixels / size.height()) {
        return failed(tr("The picture “%1” is too large.").arg(name));
    }
    QImageReader::setAllocationLimit(static_cast<int>(mostPixels * 4 / (1024 * 1024)) + 1);
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return failed(tr("“%1” is damaged and cannot be read as a picture.").arg(name));
    }
    const QImage grey = greyOf(picture);
    const QStringList codes = answerCodesInImage(grey.width(), grey.height(), rowsOf(grey));
    if (codes.isEmpty()) {
        return failed(tr("There is no answer code in “%1”, or it is too small or too blurred to be read. Try "
                         "again closer and sharper, or type the code that stands beside the square.")
                          .arg(name));
    }
    if (codes.size() > 1) {
        return failed(tr("There are %n answer code(s) in “%1”. Cut the picture so that one is left.", nullptr,
                         static_cast<int>(codes.size()))
                          .arg(name));
    }
    return codes.first();
}

} // namespace preau::gui
