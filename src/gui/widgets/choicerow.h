// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace preau::gui {

/// What stands beside the box of a CheckRow or the ring of a RadioRow.
struct ChoiceFace
{
    QString description; ///< a quiet second line; may be empty
    QString iconName;    ///< before the words; may be empty
    QString trailing;    ///< at the far end of the row, for a count; may be empty
    bool strong = false; ///< words in semibold
    bool ruled = false;  ///< a hairline under the row
    int height = 40;     ///< at least, at 100 % text
};

/// A check box as wide as its row, all of which is the target; words wrap.
class CheckRow : public QCheckBox
{
    Q_OBJECT
    Q_PROPERTY(QString description READ description WRITE setDescription)

public:
    explicit CheckRow(QWidget *parent = nullptr);
    explicit CheckRow(const QString &text, QWidget *parent = nullptr);

    void setFace(const ChoiceFace &face);

    [[nodiscard]] const ChoiceFace &face() const { return m_face; }

    [[nodiscard]] QString description() const { return m_face.description; }

    void setDescription(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    ChoiceFace m_face;
};

/// The same as one of several exclusive choices.
class RadioRow : public QRadioButton
{
    Q_OBJECT
    Q_PROPERTY(QString description READ description WRITE setDescription)

public:
    explicit RadioRow(QWidget *parent = nullptr);
    explicit RadioRow(const QString &text, QWidget *parent = nullptr);

    void setFace(const ChoiceFace &face);

    [[nodiscard]] const ChoiceFace &face() const { return m_face; }

    [[nodiscard]] QString description() const { return m_face.description; }

    void setDescription(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    ChoiceFace m_face;
};

} // namespace preau::gui
