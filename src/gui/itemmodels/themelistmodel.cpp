// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/themelistmodel.h"

namespace preau::gui {

void ThemeListModel::setRows(const QList<ThemeRow> &rows)
{
    if (rows.size() == m_rows.size()) {
        const bool changed = rows != m_rows;
        m_rows = rows;
        if (changed) {
            emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ThemeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ThemeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ThemeRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.accessibleText;
    case CountRole:
        return row.counted ? QVariant(row.count) : QVariant();
    default:
        return {};
    }
}

} // namespace preau::gui
