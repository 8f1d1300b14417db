// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace preau::gui {

class RankingDelegate;
class RankingModel;

/// The ranking as a list. The current row is the one that is opened; Enter or a click asks for it to be shown
/// even where there is room for one pane only.
class RankingView : public QListView
{
    Q_OBJECT

public:
    explicit RankingView(QWidget *parent = nullptr);

    void setRanking(RankingModel *model);
    void setFitsContents(bool fits); ///< as high as all rows: the page scrolls instead
    void relayout();                 ///< after the model, the theme or the text size changed

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Width kept free at the trailing edge for the scroll bar, shown or not.
    static constexpr int gutter = 16;

signals:
    void opened(int candidate); ///< by Enter or a click

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    RankingModel *m_model = nullptr;
    RankingDelegate *m_delegate;
    bool m_keyboard = false;
    bool m_fits = false;
    int m_contentHeight = 0;
};

} // namespace preau::gui
