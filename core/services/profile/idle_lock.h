// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profile/profile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace c360::services {

/// Locks a profile when nobody has done anything for as long as its settings say. Whoever sees key presses
/// and pointer movements calls activity(), which costs nothing.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    /// `minute`: how long a minute of the settings is; tests make it short.
    explicit IdleLock(Profile &profile, QObject *parent = nullptr,
                      std::chrono::milliseconds minute = std::chrono::minutes(1));

    void activity() { m_since.start(); }

private:
    void restart();
    void check();

    Profile &m_profile;
    std::chrono::milliseconds m_minute;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace c360::services
