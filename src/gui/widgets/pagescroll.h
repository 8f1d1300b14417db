// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

namespace preau::gui {

/// The scrolling body of a page: only downwards, frameless, with the page's margins at both sides. The scroll
/// bar stands in the margin, so nothing moves when it comes and goes.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    /// Margins around the content; the trailing one holds the scroll bar. −1 for a side: the page margin (32,
    /// or 16 under 1100 px).
    void setBodyMargins(int leading, int top, int trailing, int bottom);

    /// Removes everything that was in the column.
    void emptyColumn();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMargins();

    QVBoxLayout *m_column;
    int m_leading = -1;
    int m_top = 0;
    int m_trailing = -1;
    int m_bottom = 24;
};

/// 32, or 16 in a window under 1100 px wide.
[[nodiscard]] int pageMargin(const QWidget *page);

/// Shows widgets just added to a layout now rather than when the event loop gets to them, so that heights and
/// scroll positions are right at once. What was hidden on purpose stays hidden.
void showAdded(QLayout *layout);

/// Deletes all widgets and nested layouts of a layout.
void clearLayout(QLayout *layout);

} // namespace preau::gui
