// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/heatmapaccessible.h"

#include "charts/heatmapcanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace preau::gui {

namespace {

/// One cell; line −1 is the head.
class HeatMapCell : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    HeatMapCell(HeatMapCanvas *canvas, int line, int column)
        : m_canvas(canvas),
          m_line(line),
          m_column(column)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_canvas && m_column < m_canvas->content().columns.size() &&
               m_line < m_canvas->content().lines.size();
    }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QWindow *window() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas.data());
    }

    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_canvas->cellWords(m_line, m_column) : QString();
    }

    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect cell = m_canvas->cellRect(m_line, m_column);
        return {m_canvas->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_line < 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && m_canvas->hasFocus() && m_canvas->currentLine() == m_line &&
                        m_canvas->currentColumn() == m_column;
        state.invisible = !isValid() || !m_canvas->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString &action) override
    {
        if (action != pressAction() || !isValid()) {
            return;
        }
        if (m_line < 0) {
            emit m_canvas->columnActivated(m_column);
        } else {
            emit m_canvas->valueActivated(m_line, m_column);
        }
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<HeatMapCanvas> m_canvas;
    int m_line;
    int m_column;
};

/// The map itself: its children are the cells, head first, line by line.
class HeatMapMap : public QAccessibleWidget
{
public:
    explicit HeatMapMap(HeatMapCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Table),
          m_canvas(canvas)
    {
    }

    ~HeatMapMap() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    HeatMapMap(const HeatMapMap &) = delete;
    HeatMapMap &operator=(const HeatMapMap &) = delete;

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>((m_canvas->content().lines.size() + 1) * m_canvas->content().columns.size());
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const auto columns = static_cast<int>(m_canvas->content().columns.size());
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const int line = index / columns - 1;
        const int column = index % columns;
        const std::pair key(line, column);
        const auto known = m_cells.constFind(key);
        if (known != m_cells.cend()) {
            return QAccessible::accessibleInterface(*known);
        }
        auto *cell = new HeatMapCell(m_canvas, line, column);
        m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            QAccessibleInterface *cell = child(i);
            if (cell && cell->rect().contains(x, y)) {
                return cell;
            }
        }
        return nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
            if (QAccessible::accessibleInterface(*it) == child) {
                return (it.key().first + 1) * static_cast<int>(m_canvas->content().columns.size()) +
                       it.key().second;
            }
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const auto columns = static_cast<int>(m_canvas->content().columns.size());
        return m_canvas->hasFocus()
                   ? child((m_canvas->currentLine() + 1) * columns + m_canvas->currentColumn())
                   : nullptr;
    }

private:
    HeatMapCanvas *m_canvas;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells;
};

QAccessibleInterface *createHeatMap(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<HeatMapCanvas *>(object);
    return canvas ? new HeatMapMap(canvas) : nullptr;
}

} // namespace

void installHeatMapAccessibility()
{
    QAccessible::installFactory(createHeatMap); // adds it once
}

void announceHeatMapFocus(HeatMapCanvas *canvas)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleEvent event(canvas, QAccessible::Focus);
    const auto columns = static_cast<int>(canvas->content().columns.size());
    event.setChild((canvas->currentLine() + 1) * columns + canvas->currentColumn());
    QAccessible::updateAccessibility(&event);
}

} // namespace preau::gui
