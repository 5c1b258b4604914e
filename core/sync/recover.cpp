// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recover.h"

#include "core/catalog/catalog.h"
#include "core/store/bulk_load.h"
#include "core/store/database_files.h"
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
#include "core/sync/table_list.h"
#include "core/sync/table_reader.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <optional>
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
            ++m_organizations[row.organization];
            shared = shared || row.seq > 0;
            ++count;
            batch.push_back(std::move(row));
            return batch.size() < batchRows ? Result<void>() : m_load.add(std::exchange(batch, {}));
        }));
        unreadable += reader.isDamaged();
        return batch.empty() ? Result<void>() : m_load.add(std::move(batch));
    }

    /// Of most rows; null when there are none.
    [[nodiscard]] Id organization() const
    {
        const auto most = std::ranges::max_element(m_organizations);
        return most == m_organizations.end() ? Id() : m_organizations.key(*most);
    }

    qint64 count = 0;
    qint64 unreadable = 0;
    bool shared = false;
    std::vector<Record> orphans; ///< whose owner could not be read

private:
    Connection &m_damaged;
    store::BulkLoad &m_load;
    QSet<Id> m_here;
    QHash<Id, qint64> m_organizations; ///< rows of each
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

/// A create sends the row as it stands: without its row it has nothing to send.
Result<qint64> countCreatesWithoutRow(Connection &db)
{
    qint64 lost = 0;
    for (const RecordType *type : loadOrder()) {
        C360_TRY(
            const qint64 missing,
            db.scalar(u"SELECT count(*) FROM outbox WHERE type = ? AND kind = 'create' AND record NOT IN "
                      u"(SELECT id FROM %1) AND record NOT IN (SELECT record FROM waiting_row)"_s.arg(
                          store::tableName(*type)),
                      {store::nameOf(type->name)}));
        lost += missing;
    }
    return lost;
}

/// A cache that cannot tell whose it is any more: its rows can, and the centre is to know it as a new device.
Result<void> identify(Connection &db, const Id &organization, const QString &login, bool shared)
{
    if (!organization.isNull())
        C360_CHECK(store::setMetaValue(db, u"organization"_s, organization.toBytes()));
    if (shared && !login.isEmpty())
        C360_CHECK(store::setMetaValue(db, u"login"_s, login));
    return {};
}

struct Salvaged
{
    std::vector<Record> orphans; ///< whose owner could not be read
    Id organization;             ///< of most rows
    bool shared = false;         ///< some come from a centre
};

Result<CarriedOver> fill(store::Transaction &tx, const QString &file, const QByteArray &key,
                         const QString &login, const Salvaged &found)
{
    // A connection belongs to its thread: this is the new cache's writer.
    C360_TRY(auto damaged, store::Opener::open(file, key, store::Opener::Mode::Salvage));
    C360_TRY(CarriedOver carried, copyLocalTables(*damaged, tx.db(), true));
    for (const QString &table : {u"shadow"_s, u"waiting_row"_s, u"sync_cursor"_s, u"refresh_row"_s})
        C360_CHECK(copyTable(*damaged, tx.db(), table));
    if (carried.identityLost)
        C360_CHECK(identify(tx.db(), found.organization, login, found.shared));
    for (const Record &row : found.orphans)
        C360_CHECK(setWaitingRow(tx.db(), row));
    C360_CHECK(rebuildFromShadows(tx));
    if (carried.queueDamaged) {
        C360_CHECK(queueUnsentRows(tx));
        C360_TRY(carried.operations, tx.db().scalar(u"SELECT count(*) FROM outbox WHERE kind <> 'void'"_s));
    }
    if (carried.identityLost)
        C360_CHECK(startAnew(tx, false));
    C360_TRY(const qint64 emptied, countCreatesWithoutRow(tx.db()));
    carried.lost += emptied;
    C360_TRY(carried.rows,
             tx.db().scalar(u"SELECT count(DISTINCT record) FROM outbox WHERE kind <> 'void'"_s));
    C360_CHECK(askForResync(tx.db()));
    return carried;
}

bool holdsSomething(const QString &file)
{
    return QFileInfo(file).size() > 0;
}

/// Where a damaged file goes: two of one second do not meet.
QString freeName(const QString &file, const Clock &clock)
{
    const QString name = file + u".damaged-"_s +
                         QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(u"yyyyMMdd-hhmmss"_s);
    QString free = name;
    for (int n = 2; QFile::exists(free) || QFile::exists(free + u"-wal"_s); ++n)
        free = name + u'-' + QString::number(n);
    return free;
}

/// The fresh file takes the place of the damaged one, which `setAside` is told the new name of.
Result<void> change(const QString &file, const QString &fresh, const Clock &clock, QString &setAside)
{
    const QString aside = freeName(file, clock);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::rename(file + suffix, aside + suffix) && suffix == u"-wal")
            setAside = aside;
    }
    // There is a cache at every moment: a file system that knows links changes one for the other in one step.
    const QByteArray path = QFile::encodeName(file);
    if (holdsSomething(file)) {
        if (::link(path.constData(), QFile::encodeName(aside).constData()) != 0 &&
            !QFile::rename(file, aside))
            return failWith(ErrorCode::Failed, u"store.not_writable"_s, u"link"_s);
        setAside = aside;
    }
    if (::rename(QFile::encodeName(fresh).constData(), path.constData()) != 0)
        return failWith(ErrorCode::Failed, u"store.not_writable"_s, u"rename"_s);
    return {};
}

/// What can be read of a damaged file, and how; nothing when there is no way to its tables any more.
Result<std::optional<QString>> readable(const QString &file, const QByteArray &key, const Clock &clock,
                                        IdSource &ids)
{
    if (!holdsSomething(file))
        return std::nullopt;
    if (showsTables(file, key))
        return file;
    const QString copy = file + u".mended"_s;
    C360_TRY(const bool mended, withTables(file, copy, key, clock, ids));
    if (mended)
        return copy;
    const auto damaged = store::Opener::open(file, key, store::Opener::Mode::Salvage);
    if (damaged)
        return file; // some of the tables
    if (damaged.error().code != ErrorCode::Damaged)
        return std::unexpected(damaged.error());
    return std::nullopt;
}

/// Every row that can be read, into a new file.
Result<Salvaged> salvageRows(const QString &file, const QByteArray &key, const QString &fresh,
                             const Clock &clock, IdSource &ids, Recovered &recovered)
{
    C360_TRY(auto damaged, store::Opener::open(file, key, store::Opener::Mode::Salvage));
    C360_TRY(auto load, store::BulkLoad::begin(fresh, key, clock, ids));
    Salvage salvage(*damaged, *load);
    for (const RecordType *type : loadOrder())
        C360_CHECK(salvage.rows(*type));
    C360_CHECK(load->finish());
    recovered.rows = salvage.count;
    recovered.unreadable = salvage.unreadable;
    return Salvaged{std::move(salvage.orphans), salvage.organization(), salvage.shared};
}

} // namespace

Result<Recovered> recoverCache(const QString &file, const QByteArray &key, const QString &actor,
                               const QString &login, const Clock &clock, IdSource &ids)
{
    const QString fresh = file + u".recovered"_s;
    // Also of a recovery that was cut short: a log that stays behind would be played into the new file.
    store::removeDatabase(fresh);
    Recovered recovered;
    C360_TRY(const std::optional<QString> source, readable(file, key, clock, ids));
    const auto leave = qScopeGuard([&source, &file] {
        if (source && *source != file)
            store::removeDatabase(*source);
    });
    Salvaged found;
    if (source) {
        C360_TRY(found, salvageRows(*source, key, fresh, clock, ids, recovered));
    }
    {
        C360_TRY(
            auto store,
            store::Store::open(
                {.file = fresh, .key = key, .actor = actor, .readers = 1, .watchOthers = false}, clock, ids));
        if (source) {
            C360_TRY(
                recovered.local,
                store->write([&](store::Transaction &tx) { return fill(tx, *source, key, login, found); })
                    .result());
        }
        C360_CHECK(
            store->maintain([](Connection &db) { return db.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); })
                .result());
    }
    recovered.nothing =
        !source || (recovered.rows == 0 && recovered.local.identityLost && recovered.local.operations == 0);
    C360_CHECK(change(file, fresh, clock, recovered.setAside));
    qCWarning(
        lcSync, "a damaged cache was recovered: %lld rows, %lld operations, %lld lost, %lld unreadable%s",
        qlonglong(recovered.rows), qlonglong(recovered.local.operations), qlonglong(recovered.local.lost),
        qlonglong(recovered.unreadable), recovered.nothing ? ", nothing could be read" : "");
    return recovered;
}

} // namespace c360::sync
