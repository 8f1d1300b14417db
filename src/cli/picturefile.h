// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace preau::cli {

/// A byte a pixel, 0 being black, row by row from the top left without padding.
struct GreyPicture
{
    int width = 0;
    int height = 0;
    QByteArray grey;
};

/// A PNG or JPEG file in shades of grey, whatever its name ends in; what is transparent is white. An error
/// says which of the two this build cannot read.
[[nodiscard]] Result<GreyPicture> readPicture(const QString &path);

} // namespace preau::cli
