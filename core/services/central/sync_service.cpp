// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/central/sync_service.h"

#include "core/domain/conflicts/queue_commands.h"
#include "core/services/central/central_account.h"
#include "core/services/central/later.h"
#include "core/services/central/network_state.h"
#include "core/services/central/stored_account.h"
#include "core/services/profile/profile.h"
#include "core/store/schema.h"
#include "core/sync/blob_transfer.h"
#include "core/sync/central_client.h"
#include "core/sync/history_limit.h"
#include "core/sync/pg_error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace c360::services {

using sync::Phase;

namespace {

constexpr int copyAgainAfter = 20'000;   ///< ms
constexpr int whenElsewhere = 5'000;     ///< ms: another process of this computer is at it
constexpr int askPerson = 300'000;       ///< ms
constexpr int askAdministrator = 30'000; ///< ms: who may let the device in again, or have it erased
constexpr int countAfter = 250;          ///< ms

} // namespace

struct SyncService::Private
{
    explicit Private(Profile &profile) : account(profile), copy(profile) {}

    QThreadPool pool; ///< work that uses the store: waited for
    std::unique_ptr<sync::Engine> engine;
    StoredAccount account;
    FirstCopy copy;
    std::vector<std::weak_ptr<sync::CentralClient>> clients; ///< of work in the pools
    sync::ConnectionSettings connection;
    QTimer again;
    QTimer count;
    qint64 conflictRows = 0;    ///< open conflicts, field by field
    qint64 conflictRecords = 0; ///< decisions that the person is asked for
    qint64 runRecords = 0;      ///< how many records the present sending is about
    NetworkState *network = nullptr;
    bool meteredAllowed = false; ///< always
    bool anyway = false;         ///< on the present network
    bool inPlace = false;
    bool ending = false; ///< stopped on purpose
};

SyncService::SyncService(Profile &profile, QObject *parent)
    : QObject(parent), m_profile(profile), d(std::make_unique<Private>(profile))
{
    d->pool.setMaxThreadCount(2);
    d->again.setSingleShot(true);
    d->count.setSingleShot(true);
    d->count.setInterval(countAfter);
    connect(&d->count, &QTimer::timeout, this, &SyncService::count);
    connect(&profile.store(), &store::Store::changed, this, [this] {
        if (mode() == Mode::Connected && !d->count.isActive())
            d->count.start();
    });
    connect(&d->again, &QTimer::timeout, this, [this] { begin(d->connection, d->inPlace); });
    connect(&d->copy, &FirstCopy::progressed, this, [this](const sync::FirstSyncProgress &now) {
        sync::SyncStatus status;
        status.phase = Phase::FirstSync;
        status.received = now.rows;
        status.toReceive = now.expected;
        status.firstSyncProgress = now.fraction;
        status.firstSyncSecondsLeft = now.secondsLeft;
        take(std::move(status));
    });
    connect(&d->copy, &FirstCopy::ready, this, &SyncService::cacheReady);
    connect(&d->copy, &FirstCopy::failed, this, &SyncService::copyFailed);
}

SyncService::~SyncService()
{
    stopAll();
    for (const auto &each : d->clients) {
        if (const auto client = each.lock())
            client->cancel();
    }
    d->pool.waitForDone();
}

SyncService::Mode SyncService::mode() const
{
    if (m_profile.isDemo())
        return Mode::Demo;
    return m_profile.settings().central.isConnected() ? Mode::Connected : Mode::Alone;
}

CentralTarget SyncService::target() const
{
    return d->account.target();
}

std::shared_ptr<sync::WipeConfirmation> SyncService::wipeConfirmation() const
{
    return d->engine ? d->engine->wipeConfirmation() : nullptr;
}

void SyncService::take(sync::SyncStatus status)
{
    if (status.phase == Phase::Sending) {
        if (m_status.phase != Phase::Sending || status.waitingRecords > d->runRecords)
            d->runRecords = status.waitingRecords;
        status.toSend = d->runRecords;
        status.sent = d->runRecords - status.waitingRecords;
    }
    // The engine counts all that are open; how many the person is asked to settle goes with the role too.
    if (status.conflicts != d->conflictRows || status.role != m_status.role)
        d->count.start();
    status.conflicts = d->conflictRecords;
    const CentralTarget known = target();
    status.insecure = known.insecure;
    status.host = known.host;
    status.user = known.user;
    m_status = std::move(status);
    Q_EMIT statusChanged(m_status);
}

// The engine counts when it is at work; what waits meanwhile must be told too.
void SyncService::count()
{
    struct Found
    {
        sync::Counts waiting;
        qint64 conflictRecords = 0;
    };
    m_profile.store()
        .read([](store::Connection &db) -> Result<Found> {
            Found found;
            C360_TRY(found.waiting, sync::countWaiting(db));
            C360_TRY(found.conflictRecords, domain::countConflicts(db));
            return found;
        })
        .then(this, [this](const Result<Found> &found) {
            if (!found || mode() != Mode::Connected)
                return;
            const sync::Counts *counts = &found->waiting;
            d->conflictRows = counts->conflicts;
            d->conflictRecords = found->conflictRecords;
            sync::SyncStatus status = m_status;
            status.waitingRecords = counts->waitingRecords;
            status.waitingOperations = counts->waitingOperations;
            status.conflicts = counts->conflicts;
            status.rejected = counts->rejected;
            status.documentsWaiting = counts->documents;
            status.unreadable = counts->unreadable;
            take(std::move(status));
        });
}

void SyncService::start(bool inPlace)
{
    if (mode() != Mode::Connected)
        return;
    take({.phase = Phase::Connecting});
    count();
    d->ending = false;
    d->account.connection().then(this, [this, inPlace](const Result<sync::ConnectionSettings> &connection) {
        if (d->ending)
            return; // the keychain may ask, and the person may have left meanwhile
        if (connection) {
            begin(*connection, inPlace);
            return;
        }
        Error error = connection.error();
        if (error.reason == "keychain.unavailable"_L1)
            error.reason = u"sync.password_gone"_s;
        fail(error, Again::No);
    });
}

std::shared_ptr<sync::CentralClient> SyncService::clientFor(const sync::ConnectionSettings &connection)
{
    auto client = std::make_shared<sync::CentralClient>(connection);
    std::erase_if(d->clients, [](const auto &each) { return each.expired(); });
    d->clients.push_back(client);
    return client;
}

void SyncService::begin(const sync::ConnectionSettings &connection, bool inPlace)
{
    d->connection = connection;
    d->inPlace = inPlace;
    d->ending = false;
    d->again.stop();
    struct Found
    {
        sync::SyncState state;
        bool unused = false;
    };
    later(d->pool, [store = &m_profile.store()]() -> Result<Found> {
        Found found;
        C360_TRY(found.state,
                 store->read([](store::Connection &db) { return sync::readState(db); }).result());
        C360_TRY(found.unused, central::isUnused(*store));
        return found;
    }).then(this, [this, connection, inPlace](const Result<Found> &found) {
        if (d->ending)
            return;
        if (!found) {
            failed(found.error());
        } else if (found->state.isConnected() && (inPlace || !found->state.partial)) {
            run(connection);
        } else if (found->state.paused) {
            take({.phase = Phase::Paused});
        } else if (!inPlace && (found->unused || found->state.partial ||
                                sync::FirstSync::hasBegun(m_profile.cacheFile()))) {
            // What was entered since it began comes over with it.
            take({.phase = Phase::FirstSync});
            d->copy.start(connection, found->state);
        } else {
            adopt(connection);
        }
    });
}

void SyncService::copyFailed(const Error &error)
{
    if (error.reason == "sync.wiped"_L1) {
        run(d->connection); // it knows how to, and tells the centre
    } else if (error.reason == "sync.elsewhere"_L1) {
        d->again.start(whenElsewhere);
    } else if (error.reason == "sync.epoch"_L1) {
        begin(d->connection, d->inPlace); // with the centre as it is now
    } else {
        failed(error);
    }
}

void SyncService::adopt(const sync::ConnectionSettings &connection)
{
    take({.phase = Phase::Connecting});
    later(d->pool, [client = clientFor(connection), store = &m_profile.store()]() -> Result<void> {
        C360_TRY(const sync::Hello hello, central::greet(*store, *client));
        return central::adoptOrganization(*store, hello);
    }).then(this, [this, connection](const Result<void> &done) {
        if (d->ending)
            return;
        if (done || done.error().reason == "sync.wiped"_L1)
            run(connection);
        else
            failed(done.error());
    });
}

void SyncService::run(const sync::ConnectionSettings &connection)
{
    d->engine = central::makeEngine(m_profile, connection);
    connect(d->engine.get(), &sync::Engine::statusChanged, this, &SyncService::take);
    connect(d->engine.get(), &sync::Engine::territoryLost, this, &SyncService::territoryLost);
    connect(d->engine.get(), &sync::Engine::wiped, this, &SyncService::wiped);
    spare();
    if (!sync::FirstSync::hasBegun(m_profile.cacheFile())) {
        d->engine->start();
        return;
    }
    // What a copy has left is of no use any more, and nobody would keep it in step with the centre.
    d->copy.discard().then(this, [this](bool) {
        if (d->engine)
            d->engine->start();
    });
}

SyncService::Again SyncService::againAfter(const Error &error)
{
    return sync::isTransient(error) ? Again::Soon : Again::Later;
}

void SyncService::fail(const Error &error, Again again)
{
    sync::SyncStatus status;
    const bool blocked = error.reason == "sync.blocked"_L1;
    status.phase = again == Again::Soon ? Phase::Offline : blocked ? Phase::Blocked : Phase::Failed;
    status.problem = error;
    if (error.reason == "sync.password"_L1 && d->connection.password.isEmpty())
        status.problem.reason = u"sync.password_gone"_s; // there is none that could be wrong
    if (again != Again::No) {
        const int pause = again == Again::Soon ? copyAgainAfter : blocked ? askAdministrator : askPerson;
        d->again.start(pause);
        status.nextTry = m_profile.environment().clock->now() + pause;
    }
    take(std::move(status));
}

void SyncService::stopAll()
{
    d->ending = true;
    d->again.stop();
    d->copy.stop();
    d->engine.reset();
}

void SyncService::syncNow()
{
    if (d->engine)
        d->engine->syncNow();
    else if (mode() == Mode::Connected && !d->copy.isUnderWay())
        start(d->inPlace);
}

void SyncService::setPaused(bool paused)
{
    if (d->engine) {
        d->engine->setPaused(paused);
        return;
    }
    if (mode() != Mode::Connected)
        return;
    // The engine's own mark, which a first copy goes by too.
    m_profile.store()
        .write([paused](store::Transaction &tx) -> Result<void> {
            return store::setMetaValue(tx.db(), u"sync_paused"_s, int(paused));
        })
        .then(this, [this, paused](const Result<void> &done) {
            if (!done) {
                fail(done.error(), Again::No);
            } else if (paused) {
                stopAll();
                take({.phase = Phase::Paused});
            } else {
                start(d->inPlace);
            }
        });
}

void SyncService::follow(NetworkState &network)
{
    d->network = &network;
    connect(&network, &NetworkState::cameOnline, this, [this] {
        // Also what a hotel's sign-in page answered instead.
        if (m_status.phase == Phase::Offline || m_status.problem.code == ErrorCode::Unreachable)
            syncNow();
    });
    connect(&network, &NetworkState::meteredChanged, this, [this] {
        d->anyway = false;
        spare();
    });
    spare();
}

void SyncService::setMeteredAllowed(bool allowed)
{
    d->meteredAllowed = allowed;
    spare();
}

void SyncService::syncAnyway()
{
    d->anyway = true;
    spare();
}

void SyncService::spare()
{
    if (d->engine)
        d->engine->setMetered(d->network && d->network->isMetered() && !d->meteredAllowed && !d->anyway);
}

Future<Result<void>> SyncService::chooseHistory(int months)
{
    const auto written = m_profile.store().write(
        [months](store::Transaction &tx) { return sync::chooseHistory(tx.db(), months); });
    return chained<Result<void>>(Future(written), this, [this](const Result<void> &done) {
        if (done)
            syncNow();
        return ready(done);
    });
}

void SyncService::allowDeletes()
{
    if (d->engine)
        d->engine->allowDeletes();
}

Result<sync::ConnectionSettings> SyncService::connectionTo(const CentralTarget &target,
                                                           const Secret &password) const
{
    return central::connectionFrom(target.url(), target.user, password, target.caFile, target.insecure,
                                   target.organization);
}

Future<Result<CentralGreeting>> SyncService::test(const CentralTarget &target, const Secret &password)
{
    const auto connection = connectionTo(target, password);
    if (!connection)
        return ready<Result<CentralGreeting>>(std::unexpected(connection.error()));
    const auto state = m_profile.store().read([](store::Connection &db) { return sync::readState(db); });
    return chained<Result<CentralGreeting>>(
        Future(state), this, [client = clientFor(*connection)](const Result<sync::SyncState> &known) {
            // Only the network from here on: nobody waits for it when the window closes.
            return later(*QThreadPool::globalInstance(), [client, known]() -> Result<CentralGreeting> {
                C360_TRY(const sync::SyncState state, known);
                C360_TRY(const sync::Hello hello, central::greet(state, *client));
                CentralGreeting greeting{hello.organizationName, hello.role, {}, hello.blocked};
                for (const sync::Territory &territory : hello.territories)
                    greeting.territories << territory.name;
                return greeting;
            });
        });
}

Future<Result<void>> SyncService::connectTo(const CentralTarget &target, const Secret &password)
{
    if (m_profile.isDemo())
        return ready<Result<void>>(c360::fail(ErrorCode::Invalid, u"sync.demo"_s));
    const auto connection = connectionTo(target, password);
    if (!connection)
        return ready<Result<void>>(std::unexpected(connection.error()));
    const Future<Result<void>> remembered = d->account.remember(*connection, password);
    return chained<Result<void>>(
        remembered, this, [this, connection = *connection](const Result<void> &done) -> Future<Result<void>> {
            if (done) {
                take({.phase = Phase::Connecting});
                Q_EMIT modeChanged();
                begin(connection, false);
            }
            return ready(done);
        });
}

Future<Result<void>> SyncService::forget()
{
    stopAll();
    const Future<Result<void>> forgotten = d->account.forget();
    return chained<Result<void>>(forgotten, this, [this](const Result<void> &done) -> Future<Result<void>> {
        take({});
        Q_EMIT modeChanged();
        return ready(done);
    });
}

Future<Result<void>> SyncService::disconnectFromCentre()
{
    const Future<Result<void>> forgotten = forget();
    return chained<Result<void>>(forgotten, this, [this](const Result<void> &done) -> Future<Result<void>> {
        // Behind a copy that may have run: it has let go of its files by then.
        const Future<bool> discarded = d->copy.discard();
        return chained<Result<void>>(discarded, this, [done](bool) { return c360::services::ready(done); });
    });
}

Future<Result<void>> SyncService::changePassword(const Secret &password)
{
    const CentralTarget known = target();
    const Future<Result<CentralGreeting>> tried = test(known, password);
    return chained<Result<void>>(
        tried, this, [this, password](const Result<CentralGreeting> &greeting) -> Future<Result<void>> {
            if (!greeting)
                return ready<Result<void>>(std::unexpected(greeting.error()));
            const Future<Result<void>> kept = d->account.keepPassword(password);
            return chained<Result<void>>(kept, this,
                                         [this](const Result<void> &done) -> Future<Result<void>> {
                                             if (done) {
                                                 stopAll();
                                                 start(d->inPlace);
                                             }
                                             return ready(done);
                                         });
        });
}

Future<Result<void>> SyncService::fetchDocument(const Id &document)
{
    if (mode() != Mode::Connected)
        return ready<Result<void>>(c360::fail(ErrorCode::NotFound, u"blob.missing"_s));
    const auto client = clientFor(d->connection);
    return later(d->pool, [client, document, store = &m_profile.store()]() -> Result<void> {
        struct Known
        {
            sync::SyncState state;
            QByteArray sha256;
        };
        C360_TRY(const Known known,
                 store
                     ->read([document](store::Connection &db) -> Result<Known> {
                         Known found;
                         C360_TRY(found.state, sync::readState(db));
                         C360_TRY(auto row,
                                  db.one(u"SELECT sha256 FROM document WHERE id = ?"_s, {document}));
                         if (!row || row->isNull(0))
                             return c360::fail(ErrorCode::NotFound, u"blob.missing"_s);
                         found.sha256 = row->value(0).toByteArray();
                         return found;
                     })
                     .result());
        C360_CHECK(client->connect());
        client->adopt(known.state.device, known.state.organization, known.state.epoch);
        C360_TRY(const bool here, sync::fetchBlob(*client, *store, known.sha256));
        return here ? Result<void>() : c360::fail(ErrorCode::NotFound, u"blob.missing"_s);
    });
}

Future<Result<domain::Outcome>> SyncService::discardPending(const Id &record)
{
    return m_profile.store().write([rules = m_profile.commands().rules(), record](store::Transaction &tx) {
        return domain::discardPending(tx, rules, record);
    });
}

Future<Result<domain::Outcome>> SyncService::retryRejected(qint64 firstOp)
{
    return m_profile.store().write([rules = m_profile.commands().rules(), firstOp](store::Transaction &tx) {
        return domain::retryRejected(tx, rules, firstOp);
    });
}

Future<Result<domain::Outcome>> SyncService::discardRejected(qint64 firstOp)
{
    return m_profile.store().write([rules = m_profile.commands().rules(), firstOp](store::Transaction &tx) {
        return domain::discardRejected(tx, rules, firstOp);
    });
}

} // namespace c360::services
