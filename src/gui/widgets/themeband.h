// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/textblock.h"

#include <QAbstractButton>

namespace preau::gui {

/// The head of a theme: chevron, icon, title and a note on what is below it. Folds and unfolds.
class ThemeBand : public QAbstractButton
{
    Q_OBJECT

public:
    /// Where the note stands: at the far end, beside which the title wraps, or behind the title, where it is
    /// left out if it does not fit.
    enum class Note { AtEnd, Behind };

    /// `margin` is kept free at both sides.
    ThemeBand(Note note, int margin, QWidget *parent);

    void setTheme(const QString &title, const QString &iconName, bool folded);
    void setNote(const QString &note);

    [[nodiscard]] bool isFolded() const { return m_folded; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

    /// Of a band with its note behind: known before there is one.
    [[nodiscard]] static int heightFor(const QString &title, const QString &iconName, int margin, int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSymbols(QPainter &painter) const;
    void paintNoteAtEnd(QPainter &painter) const;
    void paintNoteBehind(QPainter &painter) const;
    [[nodiscard]] QRect at(int x, int y, int width, int height) const;
    [[nodiscard]] int titleStart() const;

    Note m_place;
    int m_margin;
    QString m_icon;
    QString m_note;
    bool m_folded = false;
};

} // namespace preau::gui
