// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recover.h"

#include "core/catalog/catalog.h"
#include "core/store/bulk_load.h"
#include "core/store/names.h"
#include "core/store/opener.h"
#include "core/store/record_json.h"
#include "core/store/row_writer.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/sync/load_order.h"
#include "core/sync/local_rows.h"
#include "core/sync/logging.h"
#include "core/sync/merge.h"
#include "core/sync/queue.h"
#include "core/sync/resync.h"
#include "core/sync/sync_state.h"
#include "core/sync/table_reader.h"

#include <QDateTime>
#include <QFile>
#include <QSet>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace c360::sync {

using catalog::Record;
using catalog::RecordType;
using store::Connection;
using store::Query;

namespace {

constexpr size_t batchRows = 2'000;

Record recordOf(const RecordType &type, const QStringList &columns, const QList<QVariant> &values)
{
    Record record(type);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString &column = columns[i];
        const QVariant &value = values[i];
        if (column == u"id")
            record.id = Id::fromBytes(value.toByteArray());
        else if (column == u"organization_id")
            record.organization = Id::fromBytes(value.toByteArray());
        else if (column == u"territory_id")
            record.territory = Id::fromBytes(value.toByteArray());
        else if (column == u"seq")
            record.seq = value.toLongLong();
        else if (column == u"created_at")
            record.createdAt = value.toLongLong();
        else if (column == u"updated_at")
            record.updatedAt = value.toLongLong();
        else if (column == u"created_by")
            record.createdBy = value.toString();
        else if (column == u"updated_by")
            record.updatedBy = value.toString();
        else if (column == u"deleted_at")
            record.deletedAt = value.toLongLong();
        else
            record.setValue(column, value);
    }
    return record;
}

class Salvage
{
public:
    Salvage(Connection &damaged, store::BulkLoad &load) : m_damaged(damaged), m_load(load) {}

    Result<void> rows(const RecordType &type)
    {
        TableReader reader(m_damaged, store::nameOf(type.name), true);
        const auto columns = reader.open();
        if (!columns || columns->isEmpty()) {
            ++unreadable;
            return {};
        }
        std::vector<Record> batch;
        C360_CHECK(reader.each([&](const QList<QVariant> &values) -> Result<void> {
            Record row = recordOf(type, *columns, values);
            if (row.id.isNull() || m_here.contains(row.id))
                return {};
            const int owner = type.owner();
            if (owner >= 0 && !m_here.contains(Id::fromBytes(row.at(owner).toByteArray()))) {
                orphans.push_back(std::move(row));
                return {};
            }
            m_here.insert(row.id);
            ++count;
            batch.push_back(std::move(row));
            return batch.size() < batchRows ? Result<void>() : m_load.add(std::exchange(batch, {}));
        }));
        unreadable += reader.isDamaged();
        return batch.empty() ? Result<void>() : m_load.add(std::move(batch));
    }

    qint64 count = 0;
    qint64 unreadable = 0;
    std::vector<Record> orphans; ///< whose owner could not be read

private:
    Connection &m_damaged;
    store::BulkLoad &m_load;
    QSet<Id> m_here;
};

Result<void> copyTable(Connection &from, Connection &to, const QString &table)
{
    TableReader reader(from, table, true);
    const auto columns = reader.open();
    if (!columns || columns->isEmpty())
        return {};
    const QString insert = u"INSERT OR REPLACE INTO %1 (%2) VALUES (?%3)"_s.arg(
        table, columns->join(u", "_s), u", ?"_s.repeated(columns->size() - 1));
    return reader.each([&to, &insert](const QList<QVariant> &row) -> Result<void> {
        QList<store::Bind> binds;
        for (const QVariant &value : row)
            binds.append(value);
        return done(to.run(insert, binds));
    });
}

/// Rows that were not readable themselves, but whose version at the centre was, with the edits on top.
Result<void> rebuildFromShadows(store::Transaction &tx)
{
    C360_TRY(const SyncState state, readState(tx.db()));
    for (const RecordType *type : loadOrder()) {
        std::vector<Id> ids;
        {
            C360_TRY(Query query, tx.db().run(u"SELECT record FROM shadow WHERE type = ? AND record NOT IN "
                                              u"(SELECT id FROM %1)"_s.arg(store::tableName(*type)),
                                              {store::nameOf(type->name)}));
            while (query.next())
                ids.push_back(query.id(0));
            if (auto error = query.failure())
                return std::unexpected(*std::move(error));
        }
        for (const Id &id : ids) {
            C360_TRY(const auto centre, shadowOf(tx.db(), *type, id));
            if (!centre)
                continue;
            C360_TRY(const std::vector<LocalOp> ops, waitingOps(tx.db(), id));
            C360_TRY(const auto row, overlay(*centre, ops, state.login));
            if (!row)
                continue;
            C360_TRY(const bool owned, ownerIsThere(tx.db(), *row));
            if (!owned)
                continue;
            C360_CHECK(tx.replicate(*row));
        }
    }
    return {};
}

/// Rows that the centre has never seen are its next creates, whether or not the queue still says so.
Result<void> queueUnsentRows(store::Transaction &tx)
{
    store::RowWriter writer(tx.db().handle());
    for (const RecordType *type : loadOrder()) {
        std::vector<Id> ids;
        {
            C360_TRY(Query query, tx.db().run(u"SELECT id FROM %1 WHERE seq = 0 AND id NOT IN (SELECT record "
                                              u"FROM outbox) ORDER BY id"_s.arg(store::tableName(*type))));
            while (query.next())
                ids.push_back(query.id(0));
            if (auto error = query.failure())
                return std::unexpected(*std::move(error));
        }
        for (const Id &id : ids) {
            C360_TRY(const Record row, tx.find(*type, id));
            C360_CHECK(writer.outbox(tx.newId(), row, "create", {}, tx.now()));
        }
    }
    return {};
}

Result<CarriedOver> fill(store::Transaction &tx, const QString &file, const QByteArray &key,
                         const std::vector<Record> &orphans)
{
    // A connection belongs to its thread: this is the new cache's writer.
    C360_TRY(auto damaged, store::Opener::open(file, key, store::Opener::Mode::Writer));
    C360_TRY(CarriedOver carried, copyLocalTables(*damaged, tx.db(), true));
    for (const QString &table : {u"shadow"_s, u"waiting_row"_s, u"sync_cursor"_s, u"refresh_row"_s})
        C360_CHECK(copyTable(*damaged, tx.db(), table));
    for (const Record &row : orphans)
        C360_CHECK(setWaitingRow(tx.db(), row));
    C360_CHECK(rebuildFromShadows(tx));
    if (carried.queueDamaged) {
        C360_CHECK(queueUnsentRows(tx));
        C360_TRY(carried.operations, tx.db().scalar(u"SELECT count(*) FROM outbox WHERE kind <> 'void'"_s));
    }
    C360_TRY(carried.rows,
             tx.db().scalar(u"SELECT count(DISTINCT record) FROM outbox WHERE kind <> 'void'"_s));
    C360_CHECK(askForResync(tx.db()));
    return carried;
}

} // namespace

Result<Recovered> recoverCache(const QString &file, const QByteArray &key, const QString &actor,
                               const Clock &clock, IdSource &ids)
{
    const QString fresh = file + u".recovered"_s;
    // Also of a recovery that was cut short: a log that stays behind would be played into the new file.
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(fresh + suffix);
    Recovered recovered;
    std::vector<Record> orphans;
    {
        // A writer: what a crash has left in the log belongs to the file.
        C360_TRY(auto damaged, store::Opener::open(file, key, store::Opener::Mode::Writer));
        C360_TRY(auto load, store::BulkLoad::begin(fresh, key, clock, ids));
        Salvage salvage(*damaged, *load);
        for (const RecordType *type : loadOrder())
            C360_CHECK(salvage.rows(*type));
        C360_CHECK(load->finish());
        recovered.rows = salvage.count;
        recovered.unreadable = salvage.unreadable;
        orphans = std::move(salvage.orphans);
    }
    {
        C360_TRY(
            auto store,
            store::Store::open(
                {.file = fresh, .key = key, .actor = actor, .readers = 1, .watchOthers = false}, clock, ids));
        C360_TRY(recovered.local,
                 store->write([&](store::Transaction &tx) { return fill(tx, file, key, orphans); }).result());
        C360_CHECK(
            store->maintain([](Connection &db) { return db.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); })
                .result());
    }
    const QString stamp = QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(u"yyyyMMdd-hhmmss"_s);
    recovered.setAside = file + u".damaged-"_s + stamp;
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        (void)QFile::rename(file + suffix, recovered.setAside + suffix);
    // There is a cache at every moment: a file system that knows links changes one for the other in one step.
    const QByteArray path = QFile::encodeName(file);
    const bool kept = ::link(path.constData(), QFile::encodeName(recovered.setAside).constData()) == 0 ||
                      QFile::rename(file, recovered.setAside);
    if (!kept || ::rename(QFile::encodeName(fresh).constData(), path.constData()) != 0)
        return failWith(ErrorCode::Failed, u"store.not_writable"_s, u"rename"_s);
    qCWarning(lcSync, "a damaged cache was recovered: %lld rows, %lld operations, %lld lost",
              qlonglong(recovered.rows), qlonglong(recovered.local.operations),
              qlonglong(recovered.local.lost));
    return recovered;
}

} // namespace c360::sync
