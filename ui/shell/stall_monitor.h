// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace c360::ui {

/// Measures how long the window's thread was busy in one piece, by a timer that should tick every 5 ms. Tests
/// and `--watch-stalls` use it; the goal is that nothing takes longer than 50 ms.
class StallMonitor : public QObject
{
    Q_OBJECT
public:
    explicit StallMonitor(QObject *parent = nullptr);

    /// Milliseconds of the longest stall since the start or the last reset().
    [[nodiscard]] qint64 longest() const { return m_longest; }
    void reset();

Q_SIGNALS:
    /// Longer than 50 ms.
    void stalled(qint64 milliseconds);

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace c360::ui
