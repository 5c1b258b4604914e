// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exchange_run.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/store/schema.h"
#include "core/sync/blob_transfer.h"
#include "core/sync/history.h"
#include "core/sync/logging.h"
#include "core/sync/pg_error.h"
#include "core/sync/pulled.h"
#include "core/sync/queue.h"
#include "core/sync/resync.h"
#include "core/sync/wire.h"

#include <QElapsedTimer>

#include <algorithm>
#include <deque>
#include <limits>

namespace c360::sync {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Transaction;

namespace {

constexpr int pullRows = 4000;
constexpr int refreshRows = 500;
constexpr qint64 plainlyWrongMs = 300'000; ///< of a clock
constexpr size_t answersAhead = 8;         ///< that the cache may still be writing while the next is awaited

/// The connection is to be made anew: something changed under it.
Error again(const QString &why)
{
    return syncError(ErrorCode::Failed, u"sync.again"_s, why);
}

} // namespace

ExchangeRun::ExchangeRun(store::Store &store, const Clock &clock, CentralClient &client,
                         const Listener &listener, const std::atomic_bool &interrupted)
    : m_store(store), m_clock(clock), m_client(client), m_listener(listener), m_interrupted(interrupted)
{
}

Result<void> ExchangeRun::checkInterrupted() const
{
    if (m_interrupted)
        return fail(ErrorCode::Cancelled, u"store.closing"_s);
    return {};
}

Result<void> ExchangeRun::greet(const QString &deviceName, bool allowDeletes)
{
    C360_TRY(const SyncState state, read([](Connection &db) { return readState(db); }));
    C360_TRY(m_hello,
             m_client.hello(state.device, state.isConnected() ? state.organization : Id(), deviceName));
    m_clockOffset = m_hello.serverTime - m_clock.now();
    if (m_hello.serverTime == 0 || std::abs(m_clockOffset) < plainlyWrongMs)
        m_clockOffset = 0;
    if (m_hello.wipe)
        return std::unexpected(syncError(ErrorCode::NotPermitted, u"sync.wiped"_s));
    if (m_hello.blocked)
        return std::unexpected(syncError(ErrorCode::NotPermitted, u"sync.blocked"_s));
    if (clientSchema < m_hello.schemaMin)
        return std::unexpected(syncError(ErrorCode::Failed, u"sync.schema_old"_s));
    if (clientSchema > m_hello.schemaMax)
        return std::unexpected(syncError(ErrorCode::Failed, u"sync.schema_new"_s));
    m_listener.status([&](SyncStatus &status) {
        status.user = m_hello.login;
        status.role = m_hello.role;
    });
    C360_CHECK(write([](Transaction &tx) { return askForUnreadable(tx); }));
    C360_CHECK(keepHistory()); // one limit for both sides of whatever is compared
    C360_CHECK(alignNumbers(state, allowDeletes));
    return alignTerritories();
}

Result<void> ExchangeRun::keepHistory()
{
    return alignHistory(m_client, m_store, m_clock.now() + m_clockOffset);
}

Result<bool> ExchangeRun::settleHistory()
{
    C360_CHECK(checkInterrupted());
    C360_CHECK(keepHistory());
    C360_TRY(const bool left, m_oldRows.letGo(m_store));
    if (left)
        return true;
    C360_TRY(const auto pending, read([](Connection &db) { return pendingHistory(db); }));
    return pending ? Result<bool>(false) : countOlder(m_client, m_store);
}

Result<void> ExchangeRun::alignNumbers(const SyncState &state, bool allowDeletes)
{
    const Hello hello = m_hello;
    const bool ours = state.numberedFor == state.device;
    C360_TRY(const QList<Cursor> known, read([](Connection &db) { return cursors(db); }));
    const bool otherCentre = !state.epoch.isNull() && state.epoch != hello.epoch;
    const bool behindFloor = std::ranges::any_of(
        known, [&](const Cursor &cursor) { return cursor.seq > 0 && cursor.seq < hello.floor; });
    const bool ahead =
        std::ranges::any_of(known, [&](const Cursor &cursor) { return cursor.seq > hello.seq; });
    const bool forgotten = ours && hello.lastOp < state.lastOp;
    if (ours ? forgotten && hello.lastOp == 0 && !otherCentre && !ahead : !state.numberedFor.isNull()) {
        // A restored backup of this profile, or a device that was taken off the centre's list.
        C360_CHECK(write([](Transaction &tx) { return startAnew(tx, false); }));
    } else if (ours && hello.lastOp > std::max(state.lastOp, state.inFlight)) {
        // Somebody else has sent under this device's id: a copy of the profile.
        C360_CHECK(write([](Transaction &tx) { return startAnew(tx, true); }));
        return std::unexpected(again(u"operation numbers"_s));
    } else if (forgotten) {
        C360_CHECK(write([last = hello.lastOp](Transaction &tx) { return resend(tx, last); }));
    }
    C360_TRY(const bool wanted, read([](Connection &db) { return wantsResync(db); }));
    if (otherCentre || behindFloor || ahead || forgotten || wanted) {
        qCInfo(lcSync, "the central database is not what it was: comparing everything");
        C360_CHECK(alignTerritories());
        QList<Id> all{Id()};
        for (const Territory &territory : hello.territories)
            all.append(territory.id);
        ResyncOptions options;
        options.restored = otherCentre || ahead || forgotten;
        options.answered = hello.lastOp;
        options.allowDeletes = allowDeletes;
        options.progress = [this](qint64 checked, qint64 toCheck) {
            m_listener.status([&](SyncStatus &status) {
                status.phase = Phase::Receiving;
                status.received = checked;
                status.toReceive = toCheck;
            });
        };
        C360_TRY(const ResyncReport report, resync(m_client, m_store, all, options));
        m_progress += report.fetched + report.removed + report.resent;
        if (!report.isEqual())
            m_listener.received();
    }
    return write([hello, device = state.device](Transaction &tx) -> Result<void> {
        C360_CHECK(store::setMetaValue(tx.db(), u"epoch"_s, hello.epoch.toBytes()));
        C360_CHECK(setPartial(tx.db(), false)); // the pulls bring what is missing
        return store::setMetaValue(tx.db(), u"sync_device"_s, device.toBytes());
    });
}

Result<void> ExchangeRun::alignTerritories()
{
    const Hello hello = m_hello;
    C360_TRY(const QList<Cursor> known, read([](Connection &db) { return cursors(db); }));
    C360_TRY(const QList<Territory> names, read([](Connection &db) { return territories(db); }));
    for (const Cursor &cursor : known) {
        const auto is = [&](const Territory &territory) {
            return territory.id == cursor.territory;
        };
        if (cursor.territory.isNull() || std::ranges::any_of(hello.territories, is))
            continue;
        LeavingStep step;
        qint64 setAside = 0;
        while (!step.done) {
            C360_CHECK(checkInterrupted());
            C360_TRY(step, write([territory = cursor.territory, after = step.after](Transaction &tx) {
                         return leaveTerritory(tx, territory, after);
                     }));
            setAside += step.setAside;
        }
        const auto named = std::ranges::find_if(names, is);
        m_listener.territoryLost(named == names.end() ? QString() : named->name, setAside);
    }
    return write([hello](Transaction &tx) -> Result<void> {
        C360_CHECK(advanceCursor(tx.db(), Id(), 0));
        for (const Territory &territory : hello.territories)
            C360_CHECK(advanceCursor(tx.db(), territory.id, 0));
        return adoptHello(tx.db(), hello);
    });
}

Result<void> ExchangeRun::send(bool allowDeletes)
{
    bool any = false;
    for (;;) {
        C360_TRY(const qint64 waiting,
                 read([](Connection &db) { return db.scalar(u"SELECT EXISTS (SELECT 1 FROM outbox)"_s); }));
        if (!waiting)
            break;
        if (!allowDeletes) {
            // Before the run begins: what it holds can no longer be taken back.
            const Sending all{.upTo = std::numeric_limits<qint64>::max()};
            C360_TRY(const auto many, read([all](Connection &db) { return tooManyDeletes(db, all); }));
            if (many)
                return std::unexpected(*many);
        }
        C360_TRY(Sending run, write([](Transaction &tx) { return beginSending(tx); }));
        run.clockOffset = m_clockOffset;
        if (run.upTo <= run.after)
            break;
        m_listener.status([&](SyncStatus &status) {
            status.phase = Phase::Sending;
            status.sent = 0;
            status.toSend = run.upTo - run.after;
        });
        any = true;
        C360_CHECK(sendRun(run));
    }
    return any ? m_client.notify() : Result<void>();
}

Result<void> ExchangeRun::sendRun(const Sending &run)
{
    std::deque<Future<Result<void>>> writing;
    const auto settle = [&writing](size_t left) -> Result<void> {
        while (writing.size() > left) {
            const Result<void> done = writing.front().result();
            writing.pop_front();
            if (!done)
                return done;
        }
        return {};
    };
    const auto exchange = [&]() -> Result<void> {
        qint64 after = run.after;
        bool end = false;
        for (;;) {
            while (!end && m_client.pushesInFlight() < CentralClient::pushWindow) {
                C360_CHECK(checkInterrupted());
                C360_TRY(const std::vector<PushGroup> groups,
                         read([run, after, now = m_clock.now()](Connection &db) {
                             return nextGroups(db, run, after, now);
                         }));
                end = groups.empty();
                if (end)
                    break;
                after = groups.back().ops.back().number;
                C360_CHECK(m_client.sendPush(groups));
            }
            if (m_client.pushesInFlight() == 0)
                return {};
            C360_TRY(PushAnswer answer, m_client.receivePush());
            if (answer.groups.empty())
                return std::unexpected(syncError(ErrorCode::Failed, u"sync.gap"_s, u"no answer"_s));
            const qint64 last = answer.groups.back().last;
            m_progress += last - answer.groups.front().first + 1;
            writing.push_back(m_store.write(
                [answer = std::move(answer)](Transaction &tx) { return acknowledge(tx, answer); },
                store::Priority::Background));
            C360_CHECK(settle(answersAhead));
            m_listener.status([&](SyncStatus &status) { status.sent = last - run.after; });
        }
    };
    const Result<void> sent = exchange();
    const Result<void> written = settle(0);
    return sent ? written : sent;
}

Result<void> ExchangeRun::refresh()
{
    C360_CHECK(write([](Transaction &tx) -> Result<void> {
        C360_TRY(const qint64 any, tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM refresh_row)"_s));
        if (!any)
            return {};
        QStringList known;
        for (const catalog::RecordType &type : catalog::allTypes)
            known.append(u'\'' + store::nameOf(type.name) + u'\'');
        return tx.db().execute(u"DELETE FROM refresh_row WHERE type NOT IN (%1)"_s.arg(known.join(u',')));
    }));
    for (const catalog::RecordType &type : catalog::allTypes) {
        for (;;) {
            C360_CHECK(checkInterrupted());
            const QString name = store::nameOf(type.name);
            C360_TRY(const QList<Id> ids, read([name](Connection &db) -> Result<QList<Id>> {
                         C360_TRY(store::Query query,
                                  db.run(u"SELECT record FROM refresh_row WHERE type = ? LIMIT ?"_s,
                                         {name, refreshRows}));
                         QList<Id> list;
                         while (query.next())
                             list.append(query.id(0));
                         if (auto error = query.failure())
                             return std::unexpected(*std::move(error));
                         return list;
                     }));
            if (ids.isEmpty())
                break;
            std::vector<Pulled> rows;
            C360_CHECK(m_client.rows(name, ids, [&](QByteArrayView json) -> Result<void> {
                rows.push_back(wire::row(type, json));
                return {};
            }));
            C360_CHECK(write([&type, ids, rows = std::move(rows)](Transaction &tx) {
                return applyRows(tx, type, ids, rows);
            }));
        }
    }
    return {};
}

Result<void> ExchangeRun::receive(bool allowDeletes)
{
    DeleteGuard guard;
    for (bool more = true; more;) {
        C360_CHECK(checkInterrupted());
        C360_TRY(const QList<Cursor> from, read([](Connection &db) { return cursors(db); }));
        C360_TRY(PullAnswer answer, m_client.pull(from, pullRows, m_mostRows));
        if (answer.tooMuch) {
            // Somebody has changed very much at once at the centre.
            C360_CHECK(write([](Transaction &tx) { return askForResync(tx.db()); }));
            return std::unexpected(again(u"a large change"_s));
        }
        if (answer.epoch != m_hello.epoch)
            return std::unexpected(again(u"epoch"_s));
        for (const Cursor &cursor : from) {
            if (!cursor.territory.isNull() && !answer.territories.contains(cursor.territory))
                return std::unexpected(again(u"territories"_s));
        }
        if (!allowDeletes)
            C360_CHECK(read([&](Connection &db) { return guard.check(db, answer); }));
        const qint64 count = qint64(answer.items.size());
        more = answer.more;
        if (count > 0) {
            m_listener.status([&](SyncStatus &status) {
                status.phase = Phase::Receiving;
                status.toReceive = more ? 0 : status.received + count;
            });
        }
        for (const LocalBatch &batch : localBatches(answer)) {
            C360_CHECK(checkInterrupted());
            C360_CHECK(write([&](Transaction &tx) { return applyPulled(tx, batch, from); }));
            m_progress += qint64(batch.items.size());
            m_listener.status([&](SyncStatus &status) { status.received += qint64(batch.items.size()); });
        }
        m_upTo = answer.upTo;
        if (count > 0)
            m_listener.received();
    }
    return scrub();
}

Result<void> ExchangeRun::scrub()
{
    C360_TRY(const bool wanted, read([](Connection &db) { return wantsScrub(db); }));
    bool more = wanted;
    for (bool begins = true; more; begins = false) {
        C360_CHECK(checkInterrupted());
        C360_TRY(more,
                 m_store.maintain([begins](Connection &db) { return scrubPiece(db, begins); }).result());
    }
    return {};
}

Result<bool> ExchangeRun::fetchMoreHistory()
{
    C360_CHECK(checkInterrupted());
    C360_TRY(const auto pending, read([](Connection &db) { return pendingHistory(db); }));
    if (!pending)
        return false;
    QElapsedTimer since;
    since.start();
    C360_TRY(const std::optional<PendingHistory> left, fetchHistory(m_client, m_store));
    m_listener.received();
    if (!left)
        return true;
    const qint64 rows = left->received - pending->received;
    m_progress += rows;
    m_listener.status([&](SyncStatus &status) {
        status.phase = Phase::FirstSync;
        const qint64 missing = std::max<qint64>(0, left->expected - left->received);
        status.firstSyncProgress =
            left->expected > 0 ? std::min(1.0, double(left->received) / double(left->expected)) : 0;
        status.firstSyncSecondsLeft = rows > 0 ? missing * since.elapsed() / rows / 1000 : -1;
    });
    return true;
}

Result<bool> ExchangeRun::carryDocuments()
{
    C360_CHECK(checkInterrupted());
    C360_TRY(const BlobStep out, sendBlobs(m_client, m_store));
    C360_TRY(const BlobStep in, fetchPinned(m_client, m_store));
    const qint64 carried = out.chunks + in.chunks;
    m_progress += carried;
    m_listener.status([&](SyncStatus &status) {
        status.documentsWaiting = out.left + in.left;
        if (carried > 0)
            status.phase = Phase::Documents;
    });
    return carried > 0 && !(out.isDone() && in.isDone());
}

Result<bool> ExchangeRun::hasBulk()
{
    return read([this](Connection &db) -> Result<bool> {
        C360_TRY(const auto history, pendingHistory(db));
        if (history)
            return true;
        C360_TRY(const Counts counts, countWaiting(db));
        if (counts.documents > 0)
            return true;
        return wantsPinned(db, m_clock.now());
    });
}

} // namespace c360::sync
