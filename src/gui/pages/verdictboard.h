// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/robustness.h"

#include <QStringList>
#include <QWidget>

namespace preau::gui {

/// One variant as it is drawn: filled where the first place is unchanged, half filled where it is shared,
/// outlined with the new first's initials elsewhere.
struct VerdictMark
{
    Verdict verdict = Verdict::Same;
    QString initials; ///< of who is first instead; drawn in a grid alone
    bool own = false; ///< the voter's setting: a dot
    QString name;     ///< the whole in words, for assistive programs and as tooltip
    friend bool operator==(const VerdictMark &, const VerdictMark &) = default;
};

/// Draws one mark inside `rect`.
void paintVerdict(QPainter &painter, const QRectF &rect, const VerdictMark &mark, bool withInitials);

/// A sample for a legend; decorative.
class VerdictSample : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictSample(Verdict verdict, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict;
};

class VerdictCell;

/// Variants as small squares that name what they stand for: a table of pairs with heads, or one strip. Each
/// square is a button; Tab enters and leaves once, arrows move among them.
class VerdictBoard : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Grid, Strip };

    explicit VerdictBoard(Shape shape, QWidget *parent = nullptr);

    /// Of a grid: what stands over the row heads, over each pair of squares, and before each row.
    void setHeads(const QString &corner, const QStringList &columns, const QStringList &rows);
    void setMarks(const QList<VerdictMark> &marks); ///< keeps the current one where it still exists

    [[nodiscard]] const QList<VerdictMark> &marks() const { return m_marks; }

    [[nodiscard]] int current() const { return m_current; }

    void setCurrent(int index); ///< emits nothing
    [[nodiscard]] QWidget *cell(int index) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void described(int index); ///< under the pointer; −1 once it left
    void chosen(int index);    ///< by a click or the keyboard: it stays described

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class VerdictCell;

    struct Places
    {
        QList<QRect> cells;
        QList<QRect> columnHeads;
        QList<QRect> rowHeads;
        QRect corner;
        int height = 0;
        int perRow = 1;
    };

    [[nodiscard]] Places places(int width) const;
    [[nodiscard]] Places gridPlaces(int width) const;
    [[nodiscard]] Places stripPlaces(int width) const;
    void arrange();
    void move(int from, int key);

    Shape m_shape;
    QString m_corner;
    QStringList m_columns;
    QStringList m_rows;
    QList<VerdictMark> m_marks;
    QList<VerdictCell *> m_cells;
    int m_current = 0;
};

} // namespace preau::gui
