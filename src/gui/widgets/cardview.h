// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace preau::gui {

/// A list or grid whose items are cards: no frame, no selection colour, room around each card for its own
/// focus ring, which the delegate draws where ringVisible() says so. Enter, Return and a click activate an
/// item. In a grid, columns follow the width and the text size.
class CardView : public QListView
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    /// Free space kept around a card on every side, inside its item.
    static constexpr int halo = 6;

    /// A grid of cards at least `minimumWidth` wide at 100 % text, at most `columns` beside each other.
    void setGrid(int minimumWidth, int columns);
    /// How many cards to spread evenly: nine where four would fit make three rows of three. Stays the same
    /// while a search narrows them.
    void setBalanced(int cards);
    [[nodiscard]] int columns() const; ///< 1 for a list
    [[nodiscard]] int itemWidth() const;

    /// The ring is for keyboard focus: a click does not show it.
    [[nodiscard]] bool ringVisible() const { return m_ring && hasFocus(); }

    /// Free space at both sides; the scroll bar stands in the trailing one, so nothing moves when it comes.
    void setBodyMargin(int pixels);

    /// With this, the view asks for exactly the height of its items and lets the page scroll.
    void setFitsContents(bool fits);
    [[nodiscard]] int contentsHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void setModel(QAbstractItemModel *model) override;
    /// Measures all items again (language, theme or text size changed).
    void relayout();

signals:
    void itemActivated(const QModelIndex &index); ///< by Enter or a click, once

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyMargin();

    bool m_ring = false;
    bool m_fits = false;
    int m_minimumWidth = 0;
    int m_maximumColumns = 1;
    int m_margin = 0;
    int m_balanced = 0;
    QPersistentModelIndex m_pressed;
};

} // namespace preau::gui
