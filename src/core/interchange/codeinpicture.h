// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace preau {

/// Whether this build can: it needs zxing-cpp.
[[nodiscard]] bool canReadPictures();

/// What to say where it cannot, with what to do instead.
[[nodiscard]] QString cannotReadPicturesSentence();

/// The answer codes in the QR codes of a picture, each once, whichever way the page lies. `grey` is a byte a
/// pixel, 0 being black, row by row from the top left without padding. Anything else in the picture is
/// passed over.
[[nodiscard]] QStringList answerCodesInImage(int width, int height, QByteArrayView grey);

} // namespace preau
