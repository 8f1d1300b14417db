// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <chrono>

namespace preau::gui {

/// The short wait between an answer and the next question. Tests hand in one that they end themselves.
class AdvanceTimer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(std::chrono::milliseconds wait) = 0; ///< again from the beginning if it runs
    virtual void stop() = 0;

signals:
    void elapsed();
};

class ClockAdvanceTimer : public AdvanceTimer
{
    Q_OBJECT

public:
    explicit ClockAdvanceTimer(QObject *parent = nullptr) : AdvanceTimer(parent)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &AdvanceTimer::elapsed);
    }

    void start(std::chrono::milliseconds wait) override { m_timer.start(wait); }

    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace preau::gui
