// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturefile.h"

#include "base/text.h"
#include "console.h"

#include <QFile>

#ifdef PREAU_HAVE_PNG
#include <png.h>
#endif
#ifdef PREAU_HAVE_TURBOJPEG
#include <turbojpeg.h>

#include <memory>
#endif

using namespace Qt::StringLiterals;

namespace preau::cli {

namespace {

// An A3 page at 600 points an inch has 70 million; a file that claims more is to fill the memory.
constexpr qint64 mostPixels = 100'000'000;
constexpr qint64 largestFile = 256LL * 1024 * 1024;

Error failed(const QString &message)
{
    return {.code = u"picture-unreadable"_s, .message = message};
}

Error damaged(const QString &path)
{
    return failed(Cli::tr("“%1” is damaged and cannot be read as a picture.").arg(printable(path)));
}

Error tooLarge(const QString &path)
{
    return failed(Cli::tr("The picture “%1” is too large.").arg(printable(path)));
}

[[maybe_unused]] Error notBuiltIn(const QString &path, const QString &kind)
{
    return failed(Cli::tr("“%1” is a picture of the kind %2, which this build of Préau cannot read.")
                      .arg(printable(path), kind));
}

bool isAcceptable(qint64 width, qint64 height)
{
    return width > 0 && height > 0 && width <= mostPixels / height;
}

Result<GreyPicture> readPng(const QString &path, const QByteArray &content)
{
#ifdef PREAU_HAVE_PNG
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, content.constData(),
                                         static_cast<std::size_t>(content.size())) == 0) {
        return damaged(path);
    }
    if (!isAcceptable(image.width, image.height)) {
        png_image_free(&image);
        return tooLarge(path);
    }
    GreyPicture picture{.width = static_cast<int>(image.width),
                        .height = static_cast<int>(image.height),
                        .grey = QByteArray(qsizetype{image.width} * image.height, '\0')};
    image.format = PNG_FORMAT_GRAY;
    png_color white{.red = 255, .green = 255, .blue = 255};
    if (png_image_finish_read(&image, &white, picture.grey.data(), 0, nullptr) == 0) {
        png_image_free(&image);
        return damaged(path);
    }
    return picture;
#else
    Q_UNUSED(content)
    return notBuiltIn(path, u"PNG"_s);
#endif
}

Result<GreyPicture> readJpeg(const QString &path, const QByteArray &content)
{
#ifdef PREAU_HAVE_TURBOJPEG
    const std::unique_ptr<void, int (*)(tjhandle)> reader(tjInitDecompress(), &tjDestroy);
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
    const auto size = static_cast<unsigned long>(content.size());
    int width = 0;
    int height = 0;
    int subsampling = 0;
    int colours = 0;
    if (!reader ||
        tjDecompressHeader3(reader.get(), bytes, size, &width, &height, &subsampling, &colours) != 0) {
        return damaged(path);
    }
    if (!isAcceptable(width, height)) {
        return tooLarge(path);
    }
    GreyPicture picture{
        .width = width, .height = height, .grey = QByteArray(qsizetype{width} * height, '\xff')};
    // A warning, as of a file cut short, leaves what could be read; the code says whether it is enough.
    if (tjDecompress2(reader.get(), bytes, size, reinterpret_cast<unsigned char *>(picture.grey.data()),
                      width, width, height, TJPF_GRAY, TJFLAG_LIMITSCANS) != 0 &&
        tjGetErrorCode(reader.get()) == TJERR_FATAL) {
        return damaged(path);
    }
    return picture;
#else
    Q_UNUSED(content)
    return notBuiltIn(path, u"JPEG"_s);
#endif
}

} // namespace

Result<GreyPicture> readPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failed(Cli::tr("“%1” cannot be read.").arg(printable(path)));
    }
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile) {
        return tooLarge(path);
    }
    if (content.startsWith("\x89PNG\r\n\x1a\n")) {
        return readPng(path, content);
    }
    if (content.startsWith("\xff\xd8\xff")) {
        return readJpeg(path, content);
    }
    return failed(
        Cli::tr("“%1” is no picture that can be read: save it as PNG or JPEG.").arg(printable(path)));
}

} // namespace preau::cli
