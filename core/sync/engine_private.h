// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/central_client.h"
#include "core/sync/engine.h"
#include "core/sync/exchange_run.h"
#include "core/sync/sync_lease.h"
#include "core/sync/wipe_confirmation.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace c360::sync {

/// What the engine's two sides share: its callers (engine.cpp) and its own thread (engine_loop.cpp).
struct Engine::Private
{
    Private(Engine &engine, EngineParts theParts, EngineTimes theTimes);

    Engine &q;
    EngineParts parts;
    const EngineTimes times;
    SyncLease lease;
    ExchangeRun::Listener listener;
    std::unique_ptr<QThread> thread;

    // Shared with the caller's threads.
    mutable std::mutex mutex;
    std::condition_variable wakeUp;
    std::atomic_bool interrupted = false; ///< the present session is to end: stop, pause, new settings
    bool stopping = false;
    bool paused = false;
    std::optional<bool> pausedHere; ///< said since this object was made
    bool asked = false;             ///< syncNow()
    bool committed = false;         ///< somebody wrote
    bool deletesAllowed = false;
    bool metered = false;
    CentralClient *client = nullptr;
    struct Waiter
    {
        std::shared_ptr<QPromise<Result<void>>> promise;
        int failures = 0;
    };
    std::vector<Waiter> waiters;
    SyncStatus status;
    bool statusDue = false;
    std::shared_ptr<WipeConfirmation> confirmation;

    // The engine's thread only.
    QElapsedTimer sinceStatus;
    Phase shownPhase = Phase::Off;
    int failures = 0;
    int renumberings = 0;
    qint64 progressed = 0;
    Instant savedLastSync = 0;

    void nudge();
    void show(const std::function<void(SyncStatus &)> &change);
    void tell();
    void refreshCounts();
    void setPhase(Phase phase, const Error &problem = {}, Instant nextTry = 0);

    /// Sleeps until something is asked of the engine or the time is over.
    void rest(std::chrono::milliseconds time, bool commitsCount);

    void answerWaiters(const Result<void> &result);

    [[nodiscard]] bool hasWaiters() const
    {
        const std::scoped_lock lock(mutex);
        return !waiters.empty();
    }

    void progress(qint64 made);

    void loop();
    Result<void> session();
    Result<void> cycle(ExchangeRun &run);
    Result<void> idle(ExchangeRun &run, bool news);
    Result<bool> watchOther();
    void afterFailure(const Error &error);
    Result<void> erase(const CentralClient &central, const ConnectionSettings &settings);
};

} // namespace c360::sync
