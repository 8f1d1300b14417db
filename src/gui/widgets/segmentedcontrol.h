// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QButtonGroup>
#include <QStringList>
#include <QWidget>

namespace preau::gui {

/// A row of exclusive choices in one border: the chosen one is filled slate or, for a choice that is merely
/// the default, slate-wash with semibold text (see setDefaultIndex). Arrow keys move the choice, Tab enters
/// and leaves once.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    void setSegments(const QStringList &texts);  ///< keeps the current index where it still exists
    void setIconNames(const QStringList &names); ///< one a segment, may be empty strings
    void setCurrentIndex(int index);             ///< emits nothing

    [[nodiscard]] int currentIndex() const { return m_current; }

    void setDefaultIndex(int index);                  ///< drawn quietly when chosen; −1: none
    void setSegmentHeight(int pixels);                ///< at 100 % text; 40 unless set
    void setTextFactors(const QList<qreal> &factors); ///< size of each segment's text against the usual one

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentIndexChanged(int index); ///< by the reader alone

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Segment;
    void choose(int index, bool focus);

    [[nodiscard]] bool isSmall() const { return m_height < 36; } ///< small type

    void layoutSegments();

    QList<Segment *> m_segments;
    QStringList m_icons;
    QList<qreal> m_factors;
    int m_current = 0;
    int m_default = -1;
    int m_height = 40;
};

} // namespace preau::gui
