// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/sheetpainting.h"

#include <QPixmap>
#include <QWidget>

namespace preau::gui {

/// The pages of a sheet below one another as they will be printed: paper stays white in every theme. To
/// screen readers it is the sheet as text.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void setSheet(const ResultSheet &sheet, Paper paper);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSizeF pageSize(qreal width) const;
    void render();

    SheetPages m_pages;
    QList<QPixmap> m_rendered; ///< one a page, for the width they were drawn at
};

/// The QR code of the answers on its own white ground.
class CodeSquare : public QWidget
{
    Q_OBJECT

public:
    explicit CodeSquare(QWidget *parent = nullptr);

    void setCode(const std::optional<QrCode> &code);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QrCode> m_code;
};

} // namespace preau::gui
