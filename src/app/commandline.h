// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/tour.h"
#include "widgets/page.h"
#include "widgets/sheetpainting.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace preau {

/// A result sheet to write instead of opening a window.
struct SheetRequest
{
    QString path;
    gui::SheetFormat format = gui::SheetFormat::Pdf;
    Paper paper = Paper::A4;
};

/// What the command line asked for.
struct Request
{
    QStringList elections;
    QString address;  ///< of a page, as interchange/viewaddress.h reads it; empty: none
    QString language; ///< empty: as set in the program, else the system's
    QString answers;
    std::optional<gui::PageId> page;
    std::optional<gui::TourOptions> tour;
    std::optional<SheetRequest> sheet; ///< of `answers` to the one election
};

/// What to say on the terminal instead of opening a window: help and version (code 0), mistakes (code 2).
struct Reply
{
    int code = 0;
    QString text; ///< ends with a line break; for stdout where the code is 0, else for stderr
};

/// The arguments as text, the program's name first.
[[nodiscard]] QStringList decodedArguments(int argc, char **argv);

/// Reads the arguments and prints nothing. A reply is in the language of the installed translators: without
/// an application it is in English, so whoever prints it asks again once there is one.
[[nodiscard]] std::variant<Request, Reply> parseCommandLine(const QStringList &arguments);

/// The value of --language, wherever it stands, so that complaints about the rest are in it; else empty.
[[nodiscard]] QString languageAskedFor(const QStringList &arguments);

} // namespace preau
