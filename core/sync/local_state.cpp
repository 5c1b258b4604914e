// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/local_state.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/store/record_json.h"
#include "core/store/schema.h"
#include "core/sync/load_order.h"
#include "core/sync/local_rows.h"
#include "core/sync/merge.h"
#include "core/sync/queue.h"
#include "core/sync/sync_state.h"
#include "core/sync/table_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::sync {

using catalog::Record;
using catalog::RecordType;
using store::Connection;
using store::Query;

namespace {

/// Shadows, waiting rows and cursors speak of what the new file has anew; the log of changes is for processes
/// that have the old one open.
const QStringList &ownTables()
{
    static const QStringList tables{u"setting"_s,     u"draft"_s,     u"outbox"_s,       u"sent_op"_s,
                                    u"rejected_op"_s, u"undo_step"_s, u"import_batch"_s, u"import_action"_s,
                                    u"sent_blob"_s,   u"blob_chunk"_s};
    return tables;
}

/// A number that cannot be read any more would block the queue for ever: the centre takes no gaps.
Result<qint64> fillGaps(Connection &db, bool identityLost)
{
    // Who does not know any more what the centre has had goes by what is kept of it.
    C360_TRY(const qint64 first,
             db.scalar(identityLost ? u"SELECT max(1, coalesce((SELECT 1 + max(op_no) FROM sent_op), 1), "
                                      u"coalesce((SELECT min(op_no) FROM outbox), 1))"_s
                                    : u"SELECT 1 + max(coalesce((SELECT value FROM meta WHERE key = "
                                      u"'last_op'), 0), 0)"_s));
    C360_TRY(const qint64 last, db.scalar(u"SELECT coalesce(max(op_no), 0) FROM outbox"_s));
    C360_TRY(const qint64 present, db.scalar(u"SELECT count(*) FROM outbox WHERE op_no >= ?"_s, {first}));
    const qint64 missing = std::max<qint64>(0, last - first + 1 - present);
    if (missing == 0)
        return 0;
    C360_CHECK(done(db.run(
        u"WITH RECURSIVE n(op) AS (SELECT ?1 UNION ALL SELECT op + 1 FROM n WHERE op < ?2) "
        u"INSERT INTO outbox (op_no, action, type, record, kind, at) "
        u"SELECT op, zeroblob(16), '', zeroblob(16), 'void', 0 FROM n WHERE op NOT IN (SELECT op_no FROM outbox)"_s,
        {first, last})));
    return missing;
}

Result<Id> territoryOf(store::Transaction &tx, const Record &row, const Id &home)
{
    if (row.type().scope != catalog::Scope::Territory)
        return Id();
    for (size_t i = 0; i < row.type().fields.size(); ++i) {
        const catalog::Field &field = row.type().fields[i];
        if (!field.has(catalog::Owned) && field.name != "customer")
            continue;
        const RecordType *owner = catalog::findType(store::nameOf(field.target));
        if (!owner || !row.at(int(i)).isValid())
            continue;
        C360_TRY(auto found,
                 tx.db().one(u"SELECT territory_id FROM %1 WHERE id = ?"_s.arg(store::tableName(*owner)),
                             {row.at(int(i))}));
        if (found)
            return found->id(0);
    }
    // An entry of the audit log or a conflict about nobody stays the organization's.
    return row.type().has(catalog::AppendOnly) || row.type().name == catalog::conflictType.name ? Id() : home;
}

Result<bool> carryRow(store::Transaction &tx, const RecordType &type, const Id &id,
                      std::optional<Record> mine, const Hello *adopting, const QString &login)
{
    std::optional<Record> centre;
    if (auto found = tx.find(type, id); found)
        centre = *std::move(found);
    else if (found.error().code != ErrorCode::NotFound)
        return std::unexpected(found.error());
    if (!centre && !mine)
        return false;
    if (!centre) {
        if (adopting) {
            mine->organization = adopting->organization;
            if (mine->territory.isNull()) {
                C360_TRY(mine->territory, territoryOf(tx, *mine, adopting->home));
            }
        }
        C360_TRY(const bool owned, ownerIsThere(tx.db(), *mine));
        if (owned) {
            C360_CHECK(tx.replicate(*mine));
        } else {
            C360_CHECK(setWaitingRow(tx.db(), *mine));
        }
        return true;
    }
    C360_TRY(const std::vector<LocalOp> ops, waitingOps(tx.db(), id));
    C360_CHECK(setShadow(tx.db(), *centre));
    C360_TRY(const std::optional<Record> onTop, overlay(*centre, ops, login, mine ? &*mine : nullptr));
    if (onTop) {
        C360_CHECK(tx.replicate(*onTop));
    } else {
        C360_CHECK(tx.forget(type, id));
    }
    return true;
}

} // namespace

Result<CarriedOver> copyLocalTables(Connection &from, Connection &to, bool tolerant)
{
    CarriedOver carried;
    for (const QString &table : ownTables()) {
        TableReader reader(from, table, tolerant);
        auto columns = reader.open();
        if (!columns) {
            if (!tolerant)
                return std::unexpected(columns.error());
            carried.queueDamaged = carried.queueDamaged || table == u"outbox";
            continue;
        }
        if (columns->isEmpty()) {
            carried.queueDamaged = carried.queueDamaged || (tolerant && table == u"outbox");
            continue;
        }
        QStringList names;
        for (const QString &column : *columns)
            names.append(u'"' + column + u'"');
        const QString insert = u"INSERT OR REPLACE INTO %1 (%2) VALUES (?%3)"_s.arg(
            table, names.join(u", "_s), u", ?"_s.repeated(names.size() - 1));
        C360_CHECK(reader.each([&to, &insert](const QList<QVariant> &row) -> Result<void> {
            QList<store::Bind> binds;
            for (const QVariant &value : row)
                binds.append(value);
            return done(to.run(insert, binds));
        }));
        carried.queueDamaged = carried.queueDamaged || (table == u"outbox" && reader.isDamaged());
    }
    TableReader meta(from, u"meta"_s, tolerant);
    carried.identityLost = tolerant;
    if (auto columns = meta.open(); columns && columns->size() == 2) {
        C360_CHECK(meta.each([&to, &carried](const QList<QVariant> &row) -> Result<void> {
            const QString key = row[0].toString();
            if (key.startsWith(u"load."))
                return {};
            if (key == u"device")
                carried.identityLost = false;
            return store::setMetaValue(to, key, row[1]);
        }));
    } else if (!tolerant && !columns) {
        return std::unexpected(columns.error());
    }
    C360_TRY(carried.lost, fillGaps(to, carried.identityLost));
    C360_TRY(carried.operations, to.scalar(u"SELECT count(*) FROM outbox WHERE kind <> 'void'"_s));
    C360_TRY(carried.drafts, to.scalar(u"SELECT count(*) FROM draft"_s));
    return carried;
}

Result<qint64> carryEditedRows(Connection &from, store::Transaction &to, const Hello *adopting, bool tolerant)
{
    C360_TRY(const SyncState state, readState(to.db()));
    qint64 rows = 0;
    for (const RecordType *type : loadOrder()) {
        std::vector<Id> ids;
        {
            C360_TRY(Query query,
                     to.db().run(u"SELECT DISTINCT record FROM outbox WHERE type = ? AND kind <> "
                                 u"'void' ORDER BY record"_s,
                                 {store::nameOf(type->name)}));
            while (query.next())
                ids.push_back(query.id(0));
            if (auto error = query.failure())
                return std::unexpected(*std::move(error));
        }
        for (const Id &id : ids) {
            std::optional<Record> mine;
            if (auto found = store::findRecord(from, *type, id); found)
                mine = *std::move(found);
            else if (found.error().code != ErrorCode::NotFound && !tolerant)
                return std::unexpected(found.error());
            C360_TRY(const bool carried, carryRow(to, *type, id, std::move(mine), adopting,
                                                  adopting ? adopting->login : state.login));
            rows += carried;
        }
    }
    return rows;
}

} // namespace c360::sync
