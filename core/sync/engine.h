// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/future.h"
#include "core/base/id.h"
#include "core/store/store.h"
#include "core/sync/connection_settings.h"
#include "core/sync/sync_status.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace c360::sync {

class WipeConfirmation;

/// What an engine works with; store and clock must outlive it.
struct EngineParts
{
    store::Store &store;
    const Clock &clock;
    ConnectionSettings connection;
    QString leaseFile;  ///< held by the one process that syncs this profile
    QString deviceName; ///< what an administrator sees this device as
    /// Erases the profile's cache and keys; called on the engine's thread when the centre asks for it, once
    /// nothing uses the store any more but the engine.
    std::function<Result<void>()> wipe;
};

/// How often it looks by itself; tests are less patient than networks.
struct EngineTimes
{
    std::chrono::milliseconds pollWithNews{25'000}; ///< between polls while notifications arrive
    std::chrono::milliseconds poll{4'000};          ///< between polls without them
    std::chrono::milliseconds settle{40};           ///< after a local commit: more may follow
    std::chrono::milliseconds firstRetry{500};      ///< doubled at each failure
    std::chrono::milliseconds lastRetry{60'000};
    std::chrono::milliseconds lease{1'000}; ///< between looks at a lease that another process holds
};

/// Keeps one profile and its centre the same, for ever, on a thread of its own: sends what waits, takes in
/// what others did, carries documents, then waits for either. Errors of the line are tried again with growing
/// pauses; what needs a person ends in Phase::Failed and is tried again at syncNow(). Calls never block,
/// stop() and the destructor aside.
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(EngineParts parts, EngineTimes times = {}, QObject *parent = nullptr);
    ~Engine() override;

    void start();
    /// Ends within moments, whatever is under way; what was not acknowledged stays in the queue.
    void stop();
    void syncNow();
    /// Remembered by the profile.
    void setPaused(bool paused);
    /// While the network is, documents and history wait; changes go on.
    void setMetered(bool metered);
    /// The answer to the problem "sync.many_deletes": take them over, this time.
    void allowDeletes();
    /// After an administrator or the person has changed them.
    void setConnection(const ConnectionSettings &settings);

    [[nodiscard]] SyncStatus status() const;
    /// Done when nothing waits and the cache has come to the centre's number. Fails with what keeps it from
    /// that: Unreachable after a few attempts, anything that needs a person at once, Cancelled by stop().
    [[nodiscard]] Future<Result<void>> untilIdle();
    /// After wiped(): null when the centre knows; else what goes on telling it, for as long as somebody holds
    /// it.
    [[nodiscard]] std::shared_ptr<WipeConfirmation> wipeConfirmation() const;

Q_SIGNALS:
    /// At most some times a second, and at every change of phase.
    void statusChanged(const c360::sync::SyncStatus &status);
    /// Rows of others have come in.
    void received();
    /// An administrator took a territory away; its rows are gone from this computer.
    void territoryLost(const QString &name, qint64 setAside);
    /// This device's data were erased by an administrator.
    void wiped();

private:
    struct Private;
    std::shared_ptr<Private> d; ///< also while the store's thread tells of a change
};

} // namespace c360::sync
