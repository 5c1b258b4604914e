// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profile/profile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace c360::services {

/// Locks a profile when nobody has done anything for as long as its settings say. Whoever sees key presses
/// and pointer movements calls activity(), which costs nothing.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    explicit IdleLock(Profile &profile, QObject *parent = nullptr);

    void activity() { m_since.start(); }

private:
    void restart();
    void check();

    Profile &m_profile;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace c360::services
