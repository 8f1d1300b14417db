// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/codeinpicture.h"

#include "interchange/answercode.h"

#include <QCoreApplication>

#ifdef PREAU_HAVE_ZXING
#define ZX_USE_UTF8 // before 2.0, texts were wide strings without it
#include <ZXing/ReadBarcode.h>
#endif

namespace preau {

namespace {

struct CodeInPicture
{
    Q_DECLARE_TR_FUNCTIONS(preau::CodeInPicture)
};

} // namespace

bool canReadPictures()
{
#ifdef PREAU_HAVE_ZXING
    return true;
#else
    return false;
#endif
}

QString cannotReadPicturesSentence()
{
    return CodeInPicture::tr("This build of Préau cannot read pictures; type the code that stands beside the "
                             "square instead.");
}

QStringList answerCodesInImage(int width, int height, QByteArrayView grey)
{
    QStringList codes;
    if (width <= 0 || height <= 0 || grey.size() != qsizetype{width} * height) {
        return codes;
    }
#ifdef PREAU_HAVE_ZXING
#if __has_include(<ZXing/ReaderOptions.h>)
    ZXing::ReaderOptions options;
#else
    ZXing::DecodeHints options;
#endif
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    options.setTryRotate(true);
    const ZXing::ImageView image(reinterpret_cast<const std::uint8_t *>(grey.data()), width, height,
                                 ZXing::ImageFormat::Lum);
    for (const auto &found : ZXing::ReadBarcodes(image, options)) {
        const QString text = QString::fromStdString(found.text());
        if (found.isValid() && readAnswerCode(text) && !codes.contains(text)) {
            codes.append(text);
        }
    }
#endif
    return codes;
}

} // namespace preau
