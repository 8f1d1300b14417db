// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/robustness.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace preau::gui {

/// Computes robustness beside the GUI thread: a large election takes long enough to be felt. Only the newest
/// request is answered; an older one that still computes stops at its next variant.
class RobustnessRunner : public QObject
{
    Q_OBJECT

public:
    explicit RobustnessRunner(QObject *parent = nullptr);
    ~RobustnessRunner() override;
    RobustnessRunner(const RobustnessRunner &) = delete;
    RobustnessRunner &operator=(const RobustnessRunner &) = delete;

    void start(const ElectionPtr &election, const Answers &answers, const MatchSettings &settings);

    [[nodiscard]] bool isRunning() const { return m_running; }

    void cancel(); ///< nothing that was asked for will be answered any more

signals:
    /// Empty where the result has no first place.
    void finished(const std::optional<preau::Robustness> &robustness);
    void progressed(int done, int total); ///< variants, at most once a percent

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stop;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace preau::gui
