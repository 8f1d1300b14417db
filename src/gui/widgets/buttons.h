// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tokens.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QToolButton>

namespace preau::gui {

/// The buttons of the program. At most one Primary on a page.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary, ///< filled slate
        Normal,  ///< bordered
        Quiet,   ///< no border until hovered or focused
    };

    explicit ActionButton(QWidget *parent = nullptr); ///< a Normal one; for forms
    explicit ActionButton(Kind kind, QWidget *parent = nullptr);
    ActionButton(const QString &text, const QString &iconName, Kind kind = Kind::Normal,
                 QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// `flips`: an arrow or chevron, mirrored in right-to-left layouts. `trailing`: the icon stands behind
    /// the text.
    void setIconName(const QString &name, bool flips = false, bool trailing = false);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Kind m_kind;
    QString m_iconName;
    bool m_flips = false;
    bool m_trailing = false;
};

/// Underlined slate text that leads somewhere inside the program.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    void setInk(Token ink);
    void setSmall(bool isSmall);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    Token m_ink = Token::Slate;
    bool m_small = true;
};

/// A button whose face is an icon alone; `name` is its tooltip and accessible name.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    explicit IconButton(QWidget *parent = nullptr); ///< for forms; give it an icon
    explicit IconButton(const QString &iconName, QWidget *parent = nullptr, bool flips = false);
    void setName(const QString &name);
    void setIconName(const QString &iconName);
    void setFlips(bool flips); ///< an arrow or chevron, mirrored in right-to-left layouts

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_iconName;
    bool m_flips;
};

} // namespace preau::gui
