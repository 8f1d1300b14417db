// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/appearance.h"

namespace preau::gui {

/// Where display settings live between two starts: one small file, written only when the reader changed one.
/// Answers, searches and visited pages are never among them.
class SettingsStore
{
public:
    /// An empty path: nothing is read or written (tests, tours, public machines).
    explicit SettingsStore(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] static QString defaultPath();

    /// Defaults where the file is absent, damaged or from a later version; unknown values fall back one by
    /// one.
    [[nodiscard]] DisplaySettings load() const;
    void save(const DisplaySettings &settings) const;

private:
    QString m_path;
};

} // namespace preau::gui
