// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace preau::gui {

/// What the program may hand to other programs, decided once at the start. A locked machine allows nothing:
/// what is not allowed is not offered.
struct Policy
{
    bool showsFolders = true; ///< in the system's file manager
    bool opensFiles = true;   ///< elections chosen or dropped by the reader
    bool addresses = true;    ///< of pages, to copy and to open
    bool savesFiles = true;   ///< tables and pictures, where the reader wants them
};

} // namespace preau::gui
