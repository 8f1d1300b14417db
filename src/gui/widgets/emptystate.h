// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace preau::gui {

class ActionButton;
class DataLabel;

/// In the place of what is not there: what is missing, why, and the one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void say(const QString &text, const QString &note, const QString &action,
             const std::function<void()> &remedy);

    [[nodiscard]] ActionButton *action() const { return m_action; }

private:
    DataLabel *m_text;
    DataLabel *m_note;
    ActionButton *m_action;
    std::function<void()> m_remedy;
};

} // namespace preau::gui
