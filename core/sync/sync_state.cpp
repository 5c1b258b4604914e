// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_state.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "core/store/unreadable_rows.h"
#include "core/sync/local_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace c360::sync {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Query;

namespace {

const QString territoriesKey = u"sync.territories"_s;
const QString partialKey = u"load.part"_s;

/// The organization's own rows have a key too: 16 zero bytes.
QByteArray cursorKey(const Id &territory)
{
    return territory.toBytes();
}

} // namespace

Result<SyncState> readState(Connection &db)
{
    C360_TRY(Query query, db.run(u"SELECT key, value FROM meta"_s));
    SyncState state;
    while (query.next()) {
        const QString key = query.text(0);
        if (key == u"organization")
            state.organization = query.id(1);
        else if (key == u"device")
            state.device = query.id(1);
        else if (key == u"sync_device")
            state.numberedFor = query.id(1);
        else if (key == u"epoch")
            state.epoch = query.id(1);
        else if (key == u"territory")
            state.territory = query.id(1);
        else if (key == u"login")
            state.login = query.text(1);
        else if (key == u"role")
            state.role = query.text(1);
        else if (key == u"last_op")
            state.lastOp = query.integer(1);
        else if (key == u"inflight")
            state.inFlight = query.integer(1);
        else if (key == u"again_to")
            state.againTo = query.integer(1);
        else if (key == u"last_sync")
            state.lastSync = query.integer(1);
        else if (key == u"sync_paused")
            state.paused = query.flag(1);
        else if (key == partialKey)
            state.partial = query.flag(1);
        else if (key == u"history_months")
            state.historyMonths = int(query.integer(1));
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    C360_TRY(state.historySince, store::keptSince(db));
    return state;
}

Result<void> setPartial(Connection &db, bool partial)
{
    return store::setMetaValue(db, partialKey, int(partial));
}

Result<QList<Cursor>> cursors(Connection &db)
{
    C360_TRY(Query query, db.run(u"SELECT territory, seq FROM sync_cursor ORDER BY territory"_s));
    QList<Cursor> list;
    while (query.next())
        list.append(Cursor{query.id(0), query.integer(1)});
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return list;
}

Result<void> advanceCursor(Connection &db, const Id &territory, qint64 seq)
{
    return done(db.run(u"INSERT INTO sync_cursor (territory, seq) VALUES (?, ?) ON CONFLICT (territory) "
                       u"DO UPDATE SET seq = max(seq, excluded.seq)"_s,
                       {cursorKey(territory), seq}));
}

Result<void> dropCursor(Connection &db, const Id &territory)
{
    return done(db.run(u"DELETE FROM sync_cursor WHERE territory = ?"_s, {cursorKey(territory)}));
}

Result<QList<Territory>> territories(Connection &db)
{
    C360_TRY(auto row, db.one(u"SELECT value FROM setting WHERE key = ?"_s, {territoriesKey}));
    QList<Territory> list;
    if (!row)
        return list;
    const QJsonArray array = QJsonDocument::fromJson(row->text(0).toUtf8()).array();
    for (const QJsonValue &value : array)
        list.append({Id::fromString(value[u"id"].toString()).value_or(Id()), value[u"name"].toString()});
    return list;
}

Result<void> adoptHello(Connection &db, const Hello &hello)
{
    C360_TRY(const SyncState before, readState(db));
    if (!before.isConnected() && !hello.organization.isNull() && before.organization != hello.organization) {
        for (const catalog::RecordType &type : catalog::allTypes)
            C360_CHECK(done(db.run(u"UPDATE %1 SET organization_id = ?1 WHERE organization_id <> ?1"_s.arg(
                                       store::tableName(type)),
                                   {hello.organization})));
        C360_CHECK(store::setMetaValue(db, u"organization"_s, hello.organization.toBytes()));
    }
    QJsonArray array;
    for (const Territory &territory : hello.territories)
        array.append(QJsonObject{{u"id"_s, territory.id.toString()}, {u"name"_s, territory.name}});
    C360_CHECK(done(
        db.run(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
               u"value = excluded.value"_s,
               {territoriesKey, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))})));
    C360_CHECK(store::setMetaValue(db, u"login"_s, hello.login));
    C360_CHECK(store::setMetaValue(db, u"role"_s, hello.role));
    return store::setMetaValue(db, u"territory"_s,
                               hello.home.isNull() ? QVariant() : QVariant(hello.home.toBytes()));
}

Result<void> markForRefresh(Connection &db, const catalog::RecordType &type, const Id &id)
{
    return done(db.run(u"INSERT OR IGNORE INTO refresh_row (type, record) VALUES (?, ?)"_s,
                       {store::nameOf(type.name), id}));
}

Result<Counts> countWaiting(Connection &db)
{
    Counts counts;
    C360_TRY(
        auto waiting,
        db.one(
            u"SELECT count(DISTINCT record) FILTER (WHERE type <> 'audit_entry'), count(*) FROM outbox WHERE "
            u"kind <> 'void'"_s));
    counts.waitingRecords = waiting->integer(0);
    counts.waitingOperations = waiting->integer(1);
    waiting.reset();
    C360_TRY(counts.conflicts,
             db.scalar(u"SELECT count(*) FROM conflict WHERE status = 'open' AND deleted_at IS NULL"_s));
    C360_TRY(counts.rejected,
             db.scalar(u"SELECT count(DISTINCT first_op) FROM rejected_op WHERE type <> 'audit_entry' AND "
                       u"kind <> 'void'"_s));
    C360_TRY(counts.unreadable, store::countUnreadable(db));
    C360_TRY(counts.documents, db.scalar(u"SELECT count(*) FROM (SELECT DISTINCT sha256 FROM document WHERE "
                                         u"sha256 IS NOT NULL AND deleted_at IS NULL AND sha256 IN (SELECT "
                                         u"sha256 FROM blob_chunk) AND sha256 NOT IN (SELECT sha256 FROM "
                                         u"sent_blob WHERE at > 0))"_s));
    return counts;
}

} // namespace c360::sync
