// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "core/sync/engine_private.h"
#include "core/sync/history.h"
#include "core/sync/logging.h"
#include "core/sync/pg_error.h"
#include "core/sync/queue.h"
#include "core/sync/sync_state.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <thread>

namespace c360::sync {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using store::Connection;
using store::Transaction;

namespace {

constexpr int patientFailures = 4; ///< without any progress, before untilIdle() gives up
constexpr qint64 statusEveryMs = 120;
constexpr qint64 saveLastSyncMs = 60'000;
constexpr milliseconds hearing{1'000}; ///< for the centre to hear that all was erased, before others are told
constexpr milliseconds askPerson{300'000};       ///< before what needs a person is tried again by itself
constexpr milliseconds askAdministrator{30'000}; ///< who may let it in again, or have it erased

/// Half to one and a half of it: a thousand clients should not come at the same moment.
milliseconds jittered(milliseconds time)
{
    return milliseconds(qint64(double(time.count()) * (0.5 + QRandomGenerator::global()->generateDouble())));
}

bool startsNumbersAnew(const Error &error)
{
    return error.reason == "sync.gap"_L1 || error.reason == "sync.device"_L1;
}

} // namespace

Engine::Private::Private(Engine &engine, EngineParts theParts, EngineTimes theTimes)
    : q(engine), parts(std::move(theParts)), times(theTimes), lease(parts.leaseFile)
{
    listener.status = [this](const auto &change) {
        show(change);
    };
    listener.received = [this] {
        QMetaObject::invokeMethod(&q, [this] { Q_EMIT q.received(); });
    };
    listener.territoryLost = [this](const QString &name, qint64 setAside) {
        QMetaObject::invokeMethod(&q, [this, name, setAside] { Q_EMIT q.territoryLost(name, setAside); });
    };
}

void Engine::Private::nudge()
{
    wakeUp.notify_all();
    if (client)
        client->connection().wake();
}

void Engine::Private::show(const std::function<void(SyncStatus &)> &change)
{
    {
        const std::scoped_lock lock(mutex);
        change(status);
        if (status.phase == shownPhase && sinceStatus.isValid() && !sinceStatus.hasExpired(statusEveryMs)) {
            statusDue = true;
            return;
        }
    }
    tell();
}

void Engine::Private::tell()
{
    SyncStatus now;
    {
        const std::scoped_lock lock(mutex);
        now = status;
        statusDue = false;
        shownPhase = status.phase;
    }
    sinceStatus.start();
    QMetaObject::invokeMethod(&q, [this, now] { Q_EMIT q.statusChanged(now); });
}

void Engine::Private::refreshCounts()
{
    const auto counts = parts.store.read([](Connection &db) { return countWaiting(db); }).result();
    if (!counts)
        return;
    show([&](SyncStatus &s) {
        s.waitingRecords = counts->waitingRecords;
        s.waitingOperations = counts->waitingOperations;
        s.conflicts = counts->conflicts;
        s.rejected = counts->rejected;
        s.documentsWaiting = counts->documents;
        s.unreadable = counts->unreadable;
    });
}

void Engine::Private::setPhase(Phase phase, const Error &problem, Instant nextTry)
{
    show([&](SyncStatus &s) {
        s.phase = phase;
        s.problem = problem;
        s.nextTry = nextTry;
    });
    tell();
}

void Engine::Private::rest(milliseconds time, bool commitsCount)
{
    std::unique_lock lock(mutex);
    if (statusDue) {
        lock.unlock();
        tell();
        lock.lock();
    }
    wakeUp.wait_for(lock, time,
                    [&] { return stopping || asked || (commitsCount && committed) || interrupted; });
}

void Engine::Private::answerWaiters(const Result<void> &result)
{
    std::vector<Waiter> answered;
    {
        const std::scoped_lock lock(mutex);
        if (result && asked)
            return; // somebody has asked since the last look: after the next one
        if (!result && isTransient(result.error())) {
            for (size_t i = 0; i < waiters.size();) {
                const bool silent = result.error().reason == "sync.timeout"_L1 && progressed == 0;
                if (++waiters[i].failures >= patientFailures || silent) {
                    answered.push_back(std::move(waiters[i]));
                    waiters.erase(waiters.begin() + qsizetype(i));
                } else {
                    ++i;
                }
            }
        } else {
            answered.swap(waiters);
        }
    }
    for (const Waiter &waiter : answered) {
        waiter.promise->addResult(result);
        waiter.promise->finish();
    }
}

void Engine::Private::progress(qint64 made)
{
    if (made == progressed)
        return;
    progressed = made;
    failures = 0;
    renumberings = 0;
    const std::scoped_lock lock(mutex);
    for (Waiter &waiter : waiters)
        waiter.failures = 0;
}

void Engine::Private::loop()
{
    if (const auto state = parts.store.read([](Connection &db) { return readState(db); }).result()) {
        const std::scoped_lock lock(mutex);
        paused = pausedHere.value_or(state->paused);
        status.lastSync = state->lastSync;
        status.user = state->login;
        status.role = state->role;
    }
    refreshCounts();
    for (;;) {
        bool nowPaused = false;
        {
            const std::scoped_lock lock(mutex);
            interrupted = false;
            if (stopping)
                break;
            nowPaused = paused;
        }
        if (nowPaused) {
            lease.release();
            setPhase(Phase::Paused);
            answerWaiters(fail(ErrorCode::Cancelled, u"sync.paused"_s));
            rest(milliseconds(3'600'000), false);
            const std::scoped_lock lock(mutex);
            asked = false;
            continue;
        }
        if (const Result<bool> taken = lease.take(); !taken || !*taken) {
            const Result<bool> idle = watchOther();
            if (idle && *idle)
                answerWaiters({});
            else if (!idle)
                answerWaiters(std::unexpected(idle.error()));
            rest(times.lease, true);
            const std::scoped_lock lock(mutex);
            asked = committed = false;
            continue;
        }
        const Result<void> ended = session();
        if (!ended)
            afterFailure(ended.error());
    }
    lease.release();
    answerWaiters(fail(ErrorCode::Cancelled, u"store.closing"_s));
}

void Engine::Private::afterFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    refreshCounts();
    if (error.reason == "sync.again"_L1 && ++renumberings <= 3)
        return;
    if (startsNumbersAnew(error) && ++renumberings <= 3) {
        qCInfo(lcSync, "numbers of operations differ: this device takes a new identity");
        const auto renewed =
            parts.store
                .write([](Transaction &tx) { return startAnew(tx, true); }, store::Priority::Background)
                .result();
        if (renewed)
            return;
    }
    const bool transient = isTransient(error);
    const bool person = !transient && error.reason.startsWith("sync."_L1);
    milliseconds pause = times.firstRetry * (1 << std::min(failures, 10));
    pause = jittered(std::min(pause, times.lastRetry));
    if (person)
        pause = askPerson;
    ++failures;
    const bool blocked = error.reason == "sync.blocked"_L1 || error.reason == "sync.wiped"_L1;
    if (blocked)
        pause = jittered(askAdministrator);
    setPhase(blocked     ? Phase::Blocked
             : transient ? Phase::Offline
                         : Phase::Failed,
             error, error.reason == "sync.wiped"_L1 ? 0 : parts.clock.now() + pause.count());
    answerWaiters(std::unexpected(error));
    lease.release();
    if (error.reason == "sync.wiped"_L1)
        pause = milliseconds(86'400'000); // there is nothing left to do
    rest(pause, false);
    const std::scoped_lock lock(mutex);
    asked = false;
}

Result<void> Engine::Private::session()
{
    ConnectionSettings settings;
    {
        const std::scoped_lock lock(mutex);
        asked = committed = false; // what begins now is the answer
        settings = parts.connection;
        status.insecure = settings.insecure;
        status.host = QUrl(settings.url).host();
    }
    setPhase(Phase::Connecting);
    CentralClient central(settings);
    {
        const std::scoped_lock lock(mutex);
        client = &central;
        if (interrupted)
            central.cancel();
    }
    struct Clear
    {
        Private &d;
        ~Clear()
        {
            const std::scoped_lock lock(d.mutex);
            d.client = nullptr;
        }
    } const clear{*this};
    C360_CHECK(central.connect());
    ExchangeRun run(parts.store, parts.clock, central, listener, interrupted);
    bool allowed = false;
    {
        const std::scoped_lock lock(mutex);
        allowed = deletesAllowed;
    }
    const Result<void> greeted = run.greet(parts.deviceName, allowed);
    if (!greeted) {
        if (greeted.error().reason == "sync.wiped"_L1)
            C360_CHECK(erase(central, settings));
        return greeted;
    }
    C360_TRY(const bool news, central.connection().isDirect());
    if (news)
        C360_CHECK(central.listen());
    const auto worked = [&]() -> Result<void> {
        C360_CHECK(cycle(run));
        return idle(run, news);
    }();
    progress(progressed + run.progress());
    if (!worked && worked.error().reason == "sync.blocked"_L1)
        return fail(ErrorCode::Failed, u"sync.again"_s); // the next greeting says whether all is to be erased
    return worked;
}

Result<void> Engine::Private::cycle(ExchangeRun &run)
{
    bool allowed = false;
    {
        const std::scoped_lock lock(mutex);
        committed = asked = false;
        allowed = std::exchange(deletesAllowed, false);
        status.received = status.toReceive = 0;
    }
    const qint64 before = run.progress();
    C360_CHECK(run.send(allowed));
    C360_CHECK(run.refresh());
    C360_CHECK(run.receive(allowed));
    failures = 0;
    if (run.progress() != before) {
        renumberings = 0;
        refreshCounts();
    }
    const Instant now = parts.clock.now();
    if (run.progress() != before || std::abs(now - savedLastSync) > saveLastSyncMs) {
        savedLastSync = now;
        C360_CHECK(
            parts.store
                .write([now](Transaction &tx) { return store::setMetaValue(tx.db(), u"last_sync"_s, now); },
                       store::Priority::Background)
                .result());
    }
    show([&](SyncStatus &s) {
        s.lastSync = now;
        s.sent = s.toSend = s.received = s.toReceive = 0;
    });
    return {};
}

Result<void> Engine::Private::idle(ExchangeRun &run, bool news)
{
    CentralClient &central = *client; // this thread's own
    for (;;) {
        C360_TRY(const qint64 waiting,
                 parts.store
                     .read([](Connection &db) {
                         return db.scalar(
                             u"SELECT EXISTS (SELECT 1 FROM outbox) OR EXISTS (SELECT 1 FROM refresh_row)"_s);
                     })
                     .result());
        {
            const std::scoped_lock lock(mutex);
            if (interrupted)
                return fail(ErrorCode::Cancelled, u"store.closing"_s);
        }
        bool sparing = false;
        {
            const std::scoped_lock lock(mutex);
            sparing = metered;
        }
        if (!waiting) {
            C360_TRY(const bool settling, run.settleHistory());
            if (settling) {
                C360_TRY(const CentralClock clock, central.poll());
                if (clock.seq != run.upTo())
                    C360_CHECK(run.receive(false));
                continue;
            }
        }
        if (!waiting && sparing) {
            C360_TRY(const bool held, run.hasBulk());
            show([held](SyncStatus &s) { s.metered = held; });
            setPhase(Phase::Idle);
            answerWaiters({});
        } else if (!waiting) {
            show([](SyncStatus &s) { s.metered = false; });
            C360_TRY(const bool history, run.fetchMoreHistory());
            if (history) {
                C360_CHECK(run.receive(false));
                continue;
            }
            C360_TRY(const bool documents, run.carryDocuments());
            if (documents) {
                // They may take hours: what others do comes in between.
                C360_TRY(const CentralClock clock, central.poll());
                if (clock.seq != run.upTo())
                    C360_CHECK(run.receive(false));
                continue;
            }
            setPhase(Phase::Idle);
            answerWaiters({});
        }
        bool due = waiting != 0;
        bool heard = false;
        if (!due) {
            const milliseconds wait = jittered(news ? times.pollWithNews : times.poll);
            if (news) {
                C360_TRY(heard, central.waitForNews(wait));
            } else {
                rest(wait, true);
            }
        }
        bool local = false;
        {
            const std::scoped_lock lock(mutex);
            if (interrupted)
                return fail(ErrorCode::Cancelled, u"store.closing"_s);
            due = due || asked || heard;
            local = committed;
            committed = false;
        }
        if (local && !due) {
            std::this_thread::sleep_for(times.settle);
            refreshCounts();
            C360_TRY(const qint64 queued, parts.store
                                              .read([](Connection &db) {
                                                  return db.scalar(u"SELECT EXISTS (SELECT 1 FROM outbox)"_s);
                                              })
                                              .result());
            if (!queued)
                continue; // its own, or nothing that is shared
            due = true;
        }
        if (!due) {
            C360_TRY(const CentralClock clock, central.poll());
            if (clock.epoch != run.hello().epoch)
                return fail(ErrorCode::Failed, u"sync.again"_s);
            due = clock.seq != run.upTo();
            show([&](SyncStatus &s) { s.lastSync = parts.clock.now(); });
        }
        if (due) {
            const qint64 before = run.progress();
            C360_CHECK(cycle(run));
            if (waiting && run.progress() == before)
                rest(times.firstRetry, false); // nothing of it could go
        }
    }
}

Result<bool> Engine::Private::watchOther()
{
    refreshCounts();
    const auto state = parts.store.read([](Connection &db) { return readState(db); }).result();
    if (!state)
        return std::unexpected(state.error());
    show([&](SyncStatus &s) {
        s.phase = s.waitingOperations > 0 ? Phase::Sending : Phase::Idle;
        s.problem = {};
        s.lastSync = state->lastSync;
        s.user = state->login;
        s.role = state->role;
    });
    if (!hasWaiters())
        return false;
    C360_TRY(const Counts counts, parts.store.read([](Connection &db) { return countWaiting(db); }).result());
    if (counts.waitingOperations > 0 || state->epoch.isNull())
        return false;
    ConnectionSettings settings;
    {
        const std::scoped_lock lock(mutex);
        settings = parts.connection;
    }
    CentralClient central(settings);
    C360_CHECK(central.connect());
    central.adopt(state->device, state->organization, state->epoch);
    C360_TRY(const CentralClock clock, central.poll());
    C360_TRY(const QList<Cursor> known,
             parts.store.read([](Connection &db) { return cursors(db); }).result());
    return std::ranges::all_of(known, [&](const Cursor &cursor) { return cursor.seq >= clock.seq; });
}

Result<void> Engine::Private::erase(const CentralClient &central, const ConnectionSettings &settings)
{
    if (parts.wipe)
        C360_CHECK(parts.wipe());
    // Told only when it is true, and until it is heard: a line that is cut now must not leave the
    // administrator in doubt for ever. The person is told at once.
    auto telling = std::make_shared<WipeConfirmation>(settings, central.device(), central.organization(),
                                                      times.firstRetry, times.lastRetry);
    if (!telling->wait(hearing)) {
        const std::scoped_lock lock(mutex);
        confirmation = std::move(telling);
    }
    QMetaObject::invokeMethod(&q, [this] { Q_EMIT q.wiped(); });
    return {};
}

} // namespace c360::sync
