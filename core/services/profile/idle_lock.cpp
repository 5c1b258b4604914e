// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profile/idle_lock.h"

namespace c360::services {

IdleLock::IdleLock(Profile &profile, QObject *parent, std::chrono::milliseconds minute)
    : QObject(parent), m_profile(profile), m_minute(minute)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    connect(&profile, &Profile::settingsChanged, this, &IdleLock::restart);
    connect(&profile, &Profile::unlocked, this, &IdleLock::restart);
    connect(&profile, &Profile::locked, &m_timer, &QTimer::stop);
    restart();
}

void IdleLock::restart()
{
    m_since.start();
    check();
}

void IdleLock::check()
{
    const std::chrono::milliseconds limit = m_profile.settings().idleLockMinutes * m_minute;
    // Without a passphrase anybody could unlock it again.
    if (limit.count() <= 0 || m_profile.isLocked() || !m_profile.has(SlotKind::Passphrase)) {
        m_timer.stop();
        return;
    }
    const auto left = limit - std::chrono::milliseconds(m_since.elapsed());
    if (left.count() <= 0)
        m_profile.lock();
    else
        m_timer.start(left);
}

} // namespace c360::services
