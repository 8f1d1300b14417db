// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMimeData;

namespace preau::gui {

/// The slate border and the sentence shown over a widget while a file or folder is dragged over it.
class DropFrame : public QWidget
{
    Q_OBJECT

public:
    explicit DropFrame(QWidget *over);

    void setDropping(bool dropping);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The first file or folder of this computer in what is dragged; empty where there is none.
[[nodiscard]] QString firstLocalFile(const QMimeData *data);

} // namespace preau::gui
