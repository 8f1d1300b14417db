// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace preau::gui {

/// Two who stand, how far they agree, and on how many questions that rests. It opens their comparison.
class PairLine : public QAbstractButton
{
    Q_OBJECT

public:
    PairLine(const QString &names, const QString &figure, const QString &basis, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;

    QString m_figure;
    QString m_basis;
};

} // namespace preau::gui
