// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace preau::gui {

class ContributionsDelegate;
class ContributionsModel;

/// The rows of contributions, as high as they are many up to the room there is. Its head stands outside, as
/// buttons: a header view cannot be reached by keyboard.
class ContributionsTable : public QTableView
{
    Q_OBJECT

public:
    explicit ContributionsTable(QWidget *parent = nullptr);

    void setContributions(ContributionsModel *model);
    void setFitsContents(bool fits); ///< as high as all rows: the page scrolls instead
    void relayout();                 ///< after columns, theme or text size changed

    [[nodiscard]] const QList<int> &columnWidths() const { return m_widths; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Width kept free at the trailing edge for the scroll bar, shown or not.
    static constexpr int gutter = 20;

signals:
    void opened(const QModelIndex &index); ///< by Enter or a click
    void columnsPlaced();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void hover(int row);

    ContributionsModel *m_model = nullptr;
    ContributionsDelegate *m_delegate;
    QList<int> m_widths;
    int m_contentHeight = 0;
    bool m_fits = false;
    bool m_keyboard = false;
};

} // namespace preau::gui
