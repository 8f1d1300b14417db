// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/datalabel.h"

#include <QTextLayout>

namespace preau::gui {

/// A wrapping text some words of which can be opened: glossary terms (dotted underline) and links. Each such
/// span is a button of its own for keyboard and assistive technology.
class SpanLabel : public DataLabel
{
    Q_OBJECT

public:
    struct Span
    {
        enum class Kind { Term, Link };
        qsizetype start = 0;
        qsizetype length = 0;
        Kind kind = Kind::Link;
        QString name; ///< accessible; the words themselves when empty
        friend bool operator==(const Span &, const Span &) = default;
    };

    explicit SpanLabel(QWidget *parent = nullptr, TypeRole role = TypeRole::Body, Token ink = Token::Ink);

    void setContent(const QString &text, const QList<Span> &spans);
    void setLineSpacing(qreal factor); ///< of the font's size; as the font says unless set
    void setHighlighted(int span);     ///< on a wash, while what it opens is shown; −1: none

    /// The first line of a span, in this widget's coordinates.
    [[nodiscard]] QRect spanRect(int span) const;
    [[nodiscard]] QWidget *spanButton(int span) const;

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void spanEntered(int span); ///< pointer or keyboard came
    void spanLeft(int span);
    void spanActivated(int span);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class SpanButton;

    void layOut(QTextLayout &layout, int width) const;
    [[nodiscard]] qreal linePitch() const;
    [[nodiscard]] QList<QRectF> fragments(const QTextLayout &layout, int span) const;
    void placeButtons();

    QList<Span> m_spans;
    QList<SpanButton *> m_buttons;
    qreal m_spacing = 0;
    int m_highlighted = -1;
};

} // namespace preau::gui
