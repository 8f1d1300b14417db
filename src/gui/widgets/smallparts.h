// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/datalabel.h"
#include "widgets/tokens.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QWidget>

namespace preau::gui {

/// The portrait in a disc, or the initials of a candidate without one. `paintMonogram` serves delegates.
void paintMonogram(QPainter &painter, const QRectF &rect, const QString &initials,
                   const QString &portraitPath = {});

/// The candidate's own colour as a thin bar under a hairline that keeps its edge; ink-soft where there is
/// none.
void paintPartyBar(QPainter &painter, const QRectF &rect, const QString &colour);

class Monogram : public QWidget
{
    Q_OBJECT

public:
    explicit Monogram(QWidget *parent = nullptr, int size = 36);
    void setInitials(const QString &initials);
    void setPortrait(const QString &path); ///< empty: the initials
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    QString m_portrait;
    int m_size;
};

/// A small word on a wash: "Archive", "Summary", "file refused".
class Badge : public DataLabel
{
    Q_OBJECT

public:
    enum class Tone { Plain, Warn, Error, Ok };
    explicit Badge(const QString &text = {}, Tone tone = Tone::Plain, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

/// A line of notice across the page: archive, fictional election, near tie, refused files. Hidden while its
/// text is empty.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Warn, Info, Error, Quiet };
    explicit NoticeStrip(Tone tone, const QString &iconName, QWidget *parent = nullptr);
    void setText(const QString &text);

    [[nodiscard]] QString text() const { return m_label->text(); }

    void addTrailing(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Tone m_tone;
    QString m_iconName;
    QLabel *m_icon;
    DataLabel *m_label;
    QHBoxLayout *m_layout;
};

/// A surface with a hairline and radius 6.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr, Token background = Token::Surface, Token border = Token::Line);
    void setTokens(Token background, Token border); ///< for forms

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_background;
    Token m_border;
};

/// A horizontal or vertical hairline.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr, Token ink = Token::Line,
                      Qt::Orientation orientation = Qt::Horizontal);
    void setInk(Token ink); ///< for forms

    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_ink;
};

/// An icon of the program as a decoration beside text; follows theme and text size.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, QWidget *parent = nullptr, int size = 20, Token ink = Token::Ink,
                       bool flips = false);
    void setIconName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    Token m_ink;
    bool m_flips;
};

} // namespace preau::gui
