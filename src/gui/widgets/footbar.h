// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHBoxLayout>
#include <QWidget>

namespace preau::gui {

/// The bar at the foot of a page, under a hairline: what leads on stands here and never scrolls.
class FootBar : public QWidget
{
    Q_OBJECT

public:
    explicit FootBar(QWidget *parent = nullptr);

    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

    void setSideMargin(int pixels);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
};

} // namespace preau::gui
