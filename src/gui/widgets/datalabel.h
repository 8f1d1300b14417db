// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QLabel>

namespace preau::gui {

/// A label that shows its text as plain text, whatever the text contains: data never becomes markup. Use it
/// for every label of the program. It wraps by default and follows theme and text size by itself.
class DataLabel : public QLabel
{
    Q_OBJECT

public:
    explicit DataLabel(QWidget *parent = nullptr, TypeRole role = TypeRole::Body, Token ink = Token::Ink);
    DataLabel(const QString &text, QWidget *parent = nullptr, TypeRole role = TypeRole::Body,
              Token ink = Token::Ink);

    void setRole(TypeRole role);
    void setInk(Token ink);

    [[nodiscard]] Token ink() const { return m_ink; }

    /// One line that elides at its end; the whole text stays reachable as tooltip and accessible name.
    void setElided(bool elided);
    void
    setPlain(const QString &text); ///< the same as setText, and keeps the accessible name of an elided label

    /// At most so many lines, the last one elided; the whole text stays reachable as tooltip and accessible
    /// name. 0: as many as it takes.
    void setMaxLines(int lines);

    /// With the mouse; the text keeps to the edge at which one begins to read, as all others do.
    void setSelectable();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void alignSelectable();
    [[nodiscard]] int mostHeight() const;
    [[nodiscard]] bool isSelectable() const;
    void paintLines(QPainter &painter);

    TypeRole m_role;
    Token m_ink;
    bool m_elided = false;
    int m_maxLines = 0;
    bool m_restyling = false;
};

} // namespace preau::gui
