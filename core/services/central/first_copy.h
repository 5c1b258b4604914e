// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/future.h"
#include "core/sync/connection_settings.h"
#include "core/sync/first_sync.h"
#include "core/sync/sync_state.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace c360::sync {
class SyncLease;
}

namespace c360::services {

class Profile;

/// The first copy of all that a login sees, made beside a profile that is in use: from the greeting to a new
/// cache that lies ready to take the present one's place. One process at a time works on its files, which the
/// profile's sync lease sees to; work on them has a thread of its own and comes one after the other.
class FirstCopy : public QObject
{
    Q_OBJECT
public:
    /// A new cache that lies ready.
    struct NewCache
    {
        std::function<Result<void>()> work; ///< puts it in the place of the present one, which nobody may
                                            ///< have open then
        bool isWhole = true;                ///< else a part to work with while the rest comes
        std::shared_ptr<const bool> stands; ///< false once it is withdrawn: paused, cancelled, disconnected
    };

    explicit FirstCopy(const Profile &profile, QObject *parent = nullptr);
    /// Stops, and waits for what is at work to let go of the files.
    ~FirstCopy() override;

    /// Begins, or goes on where an earlier one was cut off. Of what is to come, one of the signals ready()
    /// and failed() comes once, unless it is stopped.
    void start(const sync::ConnectionSettings &connection, const sync::SyncState &state);
    /// What has come stays for the next start(); what lies ready is withdrawn.
    void stop();
    /// Whether one runs or lies ready.
    [[nodiscard]] bool isUnderWay() const { return m_first || m_offer; }
    /// Removes what an earlier one has left beside the cache, behind whatever runs; another process's stays.
    Future<bool> discard();

Q_SIGNALS:
    /// Some times a second.
    void progressed(const c360::sync::FirstSyncProgress &progress);
    void ready(const c360::services::FirstCopy::NewCache &cache);
    /// "sync.elsewhere": another process of this computer has the lease.
    void failed(const c360::Error &error);

private:
    void end(const Result<void> &done);

    const Profile &m_profile;
    std::shared_ptr<sync::SyncLease> m_lease; ///< taken and given back in the pool's thread alone
    std::shared_ptr<sync::FirstSync> m_first; ///< while it runs
    std::shared_ptr<bool> m_offer;            ///< NewCache::stands of what lies ready
    QThreadPool m_pool;
};

} // namespace c360::services
