// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/robustnessrunner.h"

namespace preau::gui {

RobustnessRunner::RobustnessRunner(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

RobustnessRunner::~RobustnessRunner()
{
    m_pool.clear();
    m_pool.waitForDone(); // a running one refers to this object
}

void RobustnessRunner::start(const ElectionPtr &election, const Answers &answers,
                             const MatchSettings &settings)
{
    const quint64 generation = ++m_generation;
    m_running = true;
    m_pool.clear();
    // everything by value: the thread shares nothing that changes
    m_pool.start([this, generation, election, answers, settings] {
        const std::optional<Robustness> found = robustness(*election, answers, settings);
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
    m_pool.clear();
}

} // namespace preau::gui
