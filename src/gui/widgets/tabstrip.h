// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace preau::gui {

/// Tabs as words in a row, the chosen one in ink over a slate line as wide as the word. Put a hairline of the
/// page's width below; the slate line covers its own part of it. Words start `inset` px inside the strip,
/// which is the room their focus ring needs: place it that much further out.
class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget *parent = nullptr);

    static constexpr int inset = 8;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;

    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect wordRect(int index) const;

    bool m_keyboard = false;
};

} // namespace preau::gui
