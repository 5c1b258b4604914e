// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/queue.h"

#include "core/catalog/ageing.h"
#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/store/record_json.h"
#include "core/store/schema.h"
#include "core/sync/acknowledger.h"
#include "core/sync/batcher.h"
#include "core/sync/history_limit.h"
#include "core/sync/local_rows.h"
#include "core/sync/outbox_rows.h"
#include "core/sync/pg_error.h"
#include "core/sync/sync_state.h"

#include <QHash>

#include <algorithm>

namespace c360::sync {

using namespace Qt::StringLiterals;
using catalog::Record;
using catalog::RecordType;
using store::Connection;
using store::Query;
using store::Transaction;

namespace {

constexpr qint64 keepSentMs = 30LL * 86'400'000;
/// Refused operations of an earlier numbering are moved out of the way.
constexpr qint64 earlierNumbers = 1'000'000'000'000;

/// What was sent before `until` needs not be sent again; rows that were here for its sake alone may go.
Result<void> forgetSent(Transaction &tx, Instant until, Instant since)
{
    std::vector<std::pair<const RecordType *, Id>> rows;
    for (const RecordType *type : catalog::ageingTypes()) {
        if (since == 0)
            break;
        C360_TRY(Query query,
                 tx.db().run(u"SELECT DISTINCT record FROM sent_op WHERE sent_at < ? AND type = ?"_s,
                             {until, store::nameOf(type->name)}));
        while (query.next())
            rows.emplace_back(type, query.id(0));
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    C360_CHECK(done(tx.db().run(u"DELETE FROM sent_op WHERE sent_at < ?"_s, {until})));
    for (const auto &[type, id] : rows)
        C360_CHECK(letGoIfOld(tx, *type, id, since));
    return {};
}

} // namespace

Result<Sending> beginSending(Transaction &tx)
{
    C360_TRY(const SyncState state, readState(tx.db()));
    Sending run{.after = state.lastOp, .upTo = state.inFlight, .attempted = state.inFlight > state.lastOp};
    if (run.attempted)
        return run;
    C360_TRY(run.upTo, tx.db().scalar(u"SELECT coalesce(max(op_no), 0) FROM outbox"_s));
    if (run.upTo > run.after)
        C360_CHECK(store::setMetaValue(tx.db(), u"inflight"_s, run.upTo));
    return run;
}

Result<std::vector<PushGroup>> nextGroups(Connection &db, const Sending &run, qint64 after, Instant now,
                                          const BatchLimits &limits)
{
    C360_TRY(const SyncState state, readState(db));
    return Batcher(db, run, now, limits, state.againTo).batch(after);
}

Result<void> acknowledge(Transaction &tx, const PushAnswer &answer)
{
    C360_TRY(SyncState state, readState(tx.db()));
    C360_TRY(const qint64 shadows, tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM shadow)"_s));
    C360_TRY(const qint64 waiting, tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM waiting_row)"_s));
    const qint64 before = state.lastOp;
    const Instant since = state.historySince;
    Acknowledger acknowledger(tx, std::move(state), shadows != 0, waiting != 0);
    qint64 last = before;
    for (const GroupAnswer &group : answer.groups) {
        if (group.last <= before)
            continue; // answered twice
        // An answer before this one could not be kept: its operations would stay in the queue for ever.
        if (group.first > last + 1)
            return std::unexpected(syncError(ErrorCode::Failed, u"sync.again"_s, u"answers"_s));
        C360_CHECK(acknowledger.take(group));
        last = std::max(last, group.last);
    }
    if (last == before)
        return {};
    C360_CHECK(forgetSent(tx, tx.now() - keepSentMs, since));
    return store::setMetaValue(tx.db(), u"last_op"_s, last);
}

namespace {

/// What was done to records that have left this device since cannot be sent again: the person has to know.
Result<void> setAsideGone(Transaction &tx, qint64 after)
{
    C360_TRY(
        const std::vector<LocalOp> ops,
        readOps(tx.db(),
                u"op_no > ? AND kind IN ('create', 'update') AND record NOT IN (SELECT record FROM outbox "
                u"WHERE kind = 'erase') ORDER BY op_no"_s,
                {after}));
    QHash<Id, std::vector<LocalOp>> gone; // by action, with what is logged of it
    for (const LocalOp &op : ops) {
        const RecordType *type = catalog::findType(op.type);
        if (!type)
            continue;
        C360_TRY(const std::optional<Record> row, findRow(tx.db(), *type, op.record));
        C360_TRY(const std::optional<Record> waiting, findWaitingRow(tx.db(), *type, op.record));
        if (!row && !waiting)
            gone[op.action].push_back(op);
    }
    for (const std::vector<LocalOp> &group : std::as_const(gone))
        C360_CHECK(setAside(tx, group, u"sync.rejected.territory"_s));
    return {};
}

} // namespace

Result<void> resend(Transaction &tx, qint64 centreLastOp)
{
    C360_TRY(const SyncState state, readState(tx.db()));
    if (centreLastOp >= state.lastOp)
        return {};
    C360_CHECK(done(tx.db().run(
        u"INSERT OR IGNORE INTO outbox (%1) SELECT %1 FROM sent_op WHERE op_no > ?"_s.arg(opColumns),
        {centreLastOp})));
    C360_CHECK(done(tx.db().run(u"DELETE FROM sent_op WHERE op_no > ?"_s, {centreLastOp})));
    C360_CHECK(setAsideGone(tx, centreLastOp));
    // What is no longer remembered (refused, or too long ago) leaves its number.
    C360_CHECK(done(tx.db().run(
        u"WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT OR IGNORE INTO "
        u"outbox (op_no, action, type, record, kind, at) SELECT i, randomblob(16), 'customer', "
        u"randomblob(16), "
        u"'void', ? FROM n"_s,
        {centreLastOp + 1, state.lastOp, tx.now()})));
    C360_CHECK(store::setMetaValue(tx.db(), u"again_to"_s, std::max(state.lastOp, state.inFlight)));
    C360_CHECK(store::setMetaValue(tx.db(), u"inflight"_s, std::max(state.lastOp, state.inFlight)));
    return store::setMetaValue(tx.db(), u"last_op"_s, centreLastOp);
}

Result<void> startAnew(Transaction &tx, bool another)
{
    C360_TRY(SyncState state, readState(tx.db()));
    if (another) {
        state.device = tx.newId();
        C360_CHECK(store::setMetaValue(tx.db(), u"device"_s, state.device.toBytes()));
    }
    // Numbers of another device say nothing to the centre: what was sent under them keeps away from the new
    // ones.
    C360_TRY(const qint64 lowest, tx.db().scalar(u"SELECT min(0, coalesce(min(op_no), 0)) FROM sent_op"_s));
    C360_CHECK(done(tx.db().run(u"UPDATE sent_op SET op_no = ? - op_no WHERE op_no > 0"_s, {lowest})));
    C360_TRY(const qint64 highest, tx.db().scalar(u"SELECT coalesce(max(op_no), 0) FROM rejected_op"_s));
    const qint64 away = std::max(earlierNumbers, highest); // none meets one that was moved before
    C360_CHECK(
        done(tx.db().run(u"UPDATE rejected_op SET op_no = op_no + ?1, first_op = first_op + ?1"_s, {away})));
    C360_CHECK(done(tx.db().run(u"DELETE FROM outbox WHERE kind = 'void'"_s)));
    C360_TRY(const std::vector<LocalOp> ops, readOps(tx.db(), u"1 ORDER BY op_no"_s, {}));
    qint64 number = 0;
    for (const LocalOp &op : ops) {
        if (op.number != ++number)
            C360_CHECK(
                done(tx.db().run(u"UPDATE outbox SET op_no = ? WHERE op_no = ?"_s, {number, op.number})));
    }
    C360_CHECK(store::setMetaValue(tx.db(), u"last_op"_s, 0));
    C360_CHECK(store::setMetaValue(tx.db(), u"inflight"_s, 0));
    // The centre may know some of it under the old numbers.
    C360_CHECK(store::setMetaValue(tx.db(), u"again_to"_s, number));
    return store::setMetaValue(tx.db(), u"sync_device"_s, state.device.toBytes());
}

Result<std::vector<LocalOp>> waitingOps(Connection &db, const Id &record)
{
    return readOps(db, u"record = ? AND kind <> 'void' ORDER BY op_no"_s, {record});
}

Result<bool> isHeld(Connection &db, const Id &record)
{
    C360_TRY(const qint64 held,
             db.scalar(u"SELECT EXISTS (SELECT 1 FROM outbox WHERE record = ?1 AND kind <> 'void') OR "
                       u"EXISTS (SELECT 1 FROM sent_op WHERE record = ?1)"_s,
                       {record}));
    return held != 0;
}

Result<void> setAside(Transaction &tx, const std::vector<LocalOp> &ops, const QString &reason, bool scrub)
{
    if (ops.empty())
        return {};
    C360_TRY(const SyncState state, readState(tx.db()));
    for (const LocalOp &op : ops) {
        C360_CHECK(Acknowledger::refuse(tx, op, ops.front().number, reason, {}, scrub));
        // What was on the wire must be answered as it was sent.
        if (op.number > state.inFlight)
            C360_CHECK(done(tx.db().run(u"UPDATE outbox SET kind = 'void', payload = NULL WHERE op_no = ?"_s,
                                        {op.number})));
    }
    return {};
}

Result<std::vector<std::pair<const RecordType *, Id>>> recordsBelow(Connection &db, const RecordType &type,
                                                                    const Id &id)
{
    std::vector<std::pair<const RecordType *, Id>> below;
    for (const RecordType &child : catalog::allTypes) {
        const int owner = child.owner();
        if (owner < 0 || child.fields[size_t(owner)].target != type.name)
            continue;
        C360_TRY(Query query,
                 db.run(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(
                            store::tableName(child), store::quoted(child.fields[size_t(owner)].name)),
                        {id}));
        while (query.next())
            below.emplace_back(&child, query.id(0));
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    const size_t direct = below.size();
    for (size_t i = 0; i < direct; ++i) {
        const bool owns = std::ranges::any_of(catalog::allTypes, [&](const RecordType &other) {
            return other.owner() >= 0 && other.fields[size_t(other.owner())].target == below[i].first->name;
        });
        if (!owns)
            continue;
        C360_TRY(const auto deeper, recordsBelow(db, *below[i].first, below[i].second));
        below.insert(below.end(), deeper.begin(), deeper.end());
    }
    return below;
}

Result<std::optional<Record>> shadowOf(Connection &db, const RecordType &type, const Id &id)
{
    C360_TRY(auto row, db.one(u"SELECT row FROM shadow WHERE type = ? AND record = ?"_s,
                              {store::nameOf(type.name), id}));
    if (!row)
        return std::nullopt;
    C360_TRY(Record record, store::unpackRecord(type, row->text(0).toUtf8()));
    return record;
}

Result<void> setShadow(Connection &db, const Record &row)
{
    return done(
        db.run(u"INSERT INTO shadow (type, record, row) VALUES (?, ?, ?) ON CONFLICT (type, record) DO "
               u"UPDATE SET row = excluded.row"_s,
               {store::nameOf(row.type().name), row.id, QString::fromUtf8(store::packRecord(row))}));
}

Result<void> dropShadow(Connection &db, const RecordType &type, const Id &id)
{
    return done(
        db.run(u"DELETE FROM shadow WHERE type = ? AND record = ?"_s, {store::nameOf(type.name), id}));
}

Error manyDeletesError(const RecordType &type, qint64 deletes, qint64 of)
{
    Error error;
    error.code = ErrorCode::Failed;
    error.reason = u"sync.many_deletes"_s;
    error.type = store::nameOf(type.name);
    error.args = {{u"deletes"_s, deletes}, {u"of"_s, of}};
    return error;
}

Result<std::optional<Error>> tooManyDeletes(Connection &db, const Sending &run)
{
    C360_TRY(Query query,
             db.run(u"SELECT type, count(DISTINCT record) FROM outbox WHERE kind IN ('delete', 'erase') AND "
                    u"op_no > ? "
                    u"AND op_no <= ? AND action NOT IN (SELECT action FROM undo_step) GROUP BY type HAVING "
                    u"count(DISTINCT record) >= ?"_s,
                    {run.after, run.upTo, manyDeletes}));
    QHash<const RecordType *, qint64> many;
    while (query.next()) {
        if (const RecordType *type = catalog::findType(query.text(0)))
            many.insert(type, query.integer(1));
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    for (auto it = many.cbegin(); it != many.cend(); ++it) {
        C360_TRY(const qint64 left, db.scalar(u"SELECT count(*) FROM %1"_s.arg(store::tableName(*it.key()))));
        if (it.value() * deletesShare > left + it.value()) {
            Error error = manyDeletesError(*it.key(), it.value(), left + it.value());
            error.args.insert(u"sending"_s, true);
            return error;
        }
    }
    return std::nullopt;
}

} // namespace c360::sync
