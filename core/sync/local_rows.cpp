// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/local_rows.h"

#include "core/store/names.h"
#include "core/store/record_json.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace c360::sync {

using catalog::Record;
using catalog::RecordType;
using store::Connection;
using store::Query;

Result<void> done(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

Result<std::optional<Record>> findRow(Connection &db, const RecordType &type, const Id &id)
{
    auto found = store::findRecord(db, type, id);
    if (found)
        return *std::move(found);
    if (found.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return std::unexpected(found.error());
}

Result<std::optional<Record>> findWaitingRow(Connection &db, const RecordType &type, const Id &id)
{
    C360_TRY(auto row, db.one(u"SELECT row FROM waiting_row WHERE type = ? AND record = ?"_s,
                              {store::nameOf(type.name), id}));
    if (!row)
        return std::nullopt;
    C360_TRY(Record record, store::unpackRecord(type, row->text(0).toUtf8()));
    return record;
}

Result<void> setWaitingRow(Connection &db, const Record &row)
{
    return done(db.run(u"INSERT OR REPLACE INTO waiting_row (owner, type, record, row) VALUES (?, ?, ?, ?)"_s,
                       {row.at(row.type().owner()), store::nameOf(row.type().name), row.id,
                        QString::fromUtf8(store::packRecord(row))}));
}

Result<void> dropWaitingRow(Connection &db, const RecordType &type, const Id &id)
{
    return done(
        db.run(u"DELETE FROM waiting_row WHERE type = ? AND record = ?"_s, {store::nameOf(type.name), id}));
}

Result<bool> ownerIsThere(Connection &db, const Record &row)
{
    const int owner = row.type().owner();
    if (owner < 0)
        return true;
    C360_TRY(const qint64 there, db.scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)"_s.arg(
                                               store::quoted(row.type().fields[size_t(owner)].target)),
                                           {row.at(owner)}));
    return there != 0;
}

} // namespace c360::sync
