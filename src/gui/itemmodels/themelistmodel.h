// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QList>

namespace preau::gui {

/// A place to go to on a page, with how much is there.
struct ThemeRow
{
    QString title{};
    int count = 0;
    bool counted = true; ///< false: a section without a number
    QString accessibleText{};
    friend bool operator==(const ThemeRow &, const ThemeRow &) = default;
};

class ThemeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< int, or nothing where a row is not counted
    };

    explicit ThemeListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setRows(const QList<ThemeRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ThemeRow> m_rows;
};

} // namespace preau::gui
