// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace preau {

/// Where in a file something is written. Line and column count from 1, columns in code points; 0 means
/// "not known" (the file as a whole). `file` is the path as the person gave it.
struct SourceLocation
{
    QString file;
    int line = 0;
    int column = 0;
    friend bool operator==(const SourceLocation &, const SourceLocation &) = default;
};

/// The line and column a model value was read at. Where a thing is written is no part of what it says:
/// two values that differ in place alone are equal, so a Place never makes a comparison fail.
struct Place
{
    int line = 0;
    int column = 0;

    friend bool operator==(const Place &, const Place &) { return true; }
};

} // namespace preau
