// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace preau::gui {

struct RobustnessWords;

/// The variants of a result as tables: by setting, by question and by theme left out, and how far each result
/// goes.
class RobustnessTables : public QWidget
{
    Q_OBJECT

public:
    explicit RobustnessTables(QWidget *parent = nullptr);

    void setContent(const RobustnessWords &words);
    void clearContent();

private:
    void addBySetting(const RobustnessWords &words);
    void addLeftOut(const RobustnessWords &words);
    void addRanges(const RobustnessWords &words);
    void addTable(const QString &name, const QStringList &heads, const QList<QStringList> &rows);

    QVBoxLayout *m_column;
};

} // namespace preau::gui
