// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/robustnessrunner.h"

namespace preau::gui {

RobustnessRunner::RobustnessRunner(QObject *parent)
    : QObject(parent),
      m_stop(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

RobustnessRunner::~RobustnessRunner()
{
    *m_stop = true;
    m_pool.clear();
    m_pool.waitForDone(); // a running one refers to this object
}

void RobustnessRunner::start(const ElectionPtr &election, const Answers &answers,
                             const MatchSettings &settings)
{
    cancel();
    const quint64 generation = m_generation;
    m_running = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    // everything by value: the thread shares nothing that changes, but the order to stop
    m_pool.start([this, generation, election, answers, settings, stop = m_stop] {
        int percent = 0;
        const auto progress = [&](int done, int total) {
            const int now = total > 0 ? 100 * done / total : 0;
            if (now != percent) {
                percent = now;
                QMetaObject::invokeMethod(
                    this,
                    [this, generation, done, total] {
                        if (generation == m_generation && m_running) {
                            emit progressed(done, total);
                        }
                    },
                    Qt::QueuedConnection);
            }
            return !*stop;
        };
        const std::optional<Robustness> found = robustness(*election, answers, settings, progress);
        QMetaObject::invokeMethod(
            this,
            [this, generation, found] {
                if (generation == m_generation) {
                    m_running = false;
                    emit finished(found);
                }
            },
            Qt::QueuedConnection);
    });
}

void RobustnessRunner::cancel()
{
    ++m_generation;
    m_running = false;
    *m_stop = true;
    m_pool.clear();
}

} // namespace preau::gui
