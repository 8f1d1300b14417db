// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace preau::gui {

/// The names of all columns in a row that wraps: those in view are filled, each of the others is one press
/// away. Arrow keys go from name to name and bring the column into view; Tab enters and leaves once. Up to
/// eight names can be taken out here; with more they stand closer together.
class NameStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NameStrip(QWidget *parent = nullptr);

    struct Name
    {
        QString full;
        QString brief;  ///< where there are many
        int found = -1; ///< hits of a search in that column; −1 while nothing is searched
        friend bool operator==(const Name &, const Name &) = default;
    };

    static constexpr int mostChips = 8;

    /// `others`: more could be added.
    void setNames(const QList<Name> &names, bool others);
    void setInView(int first, int last); ///< from 0

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void nameActivated(int index); ///< bring it into view
    void nameRemoved(int index);
    void addRequested(QWidget *anchor);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Chip;

    void rebuild();
    void updateStates();

    QList<Name> m_names;
    bool m_others = false;
    int m_first = 0;
    int m_last = 0;
    QList<Chip *> m_chips;
};

} // namespace preau::gui
