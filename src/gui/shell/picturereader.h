// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QObject>
#include <QThreadPool>

namespace preau::gui {

/// Finds the answer code in a scan or a photo, beside the GUI thread: a large page takes seconds. Only the
/// newest picture is answered.
class PictureReader : public QObject
{
    Q_OBJECT

public:
    explicit PictureReader(QObject *parent = nullptr);
    ~PictureReader() override;
    PictureReader(const PictureReader &) = delete;
    PictureReader &operator=(const PictureReader &) = delete;

    void read(const QString &path);

    /// The one code in a PNG or JPEG file, or the sentence why there is none.
    [[nodiscard]] static Result<QString> codeIn(const QString &path);

signals:
    void finished(const preau::Result<QString> &code);

private:
    QThreadPool m_pool;
    quint64 m_generation = 0;
};

} // namespace preau::gui
