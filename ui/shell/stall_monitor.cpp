// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stall_monitor.h"

namespace c360::ui {

namespace {
constexpr int beat = 5;
constexpr int longestAllowed = 50;
} // namespace

StallMonitor::StallMonitor(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallMonitor::tick);
    reset();
    m_timer.start(beat);
}

void StallMonitor::reset()
{
    m_longest = 0;
    m_since.start();
}

void StallMonitor::tick()
{
    const qint64 busy = m_since.restart() - beat;
    m_longest = std::max(m_longest, busy);
    if (busy > longestAllowed)
        Q_EMIT stalled(busy);
}

} // namespace c360::ui
