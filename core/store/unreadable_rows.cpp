// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unreadable_rows.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"

using namespace Qt::StringLiterals;

namespace c360::store {

namespace {

const QString unreadableColumns = u"type, record, territory, seq, updated_at, reason, field"_s;

Result<std::vector<UnreadableRow>> readUnreadable(Connection &db, const QString &rest,
                                                  const QList<Bind> &binds)
{
    C360_TRY(Query query, db.run(u"SELECT %1 FROM unreadable_row "_s.arg(unreadableColumns) + rest, binds));
    std::vector<UnreadableRow> rows;
    while (query.next()) {
        if (const catalog::RecordType *type = catalog::findType(query.text(0)))
            rows.push_back({.type = type,
                            .id = query.id(1),
                            .territory = query.id(2),
                            .seq = query.integer(3),
                            .updatedAt = query.integer(4),
                            .reason = query.text(5),
                            .field = query.text(6)});
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return rows;
}

} // namespace

Error UnreadableRow::why() const
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.reason = reason;
    error.type = nameOf(type->name);
    error.field = field;
    return error;
}

bool isRefusal(const Error &error)
{
    return error.reason == "store.constraint"_L1 || error.reason == rowValueReason;
}

Result<void> setUnreadable(Connection &db, const UnreadableRow &row)
{
    C360_TRY([[maybe_unused]] const Query done,
             db.run(u"INSERT OR REPLACE INTO unreadable_row (%1) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(
                        unreadableColumns),
                    {nameOf(row.type->name), row.id.toBytes(), row.territory, row.seq, row.updatedAt,
                     row.reason, row.field.isEmpty() ? Bind(std::nullopt) : Bind(row.field)}));
    return {};
}

Result<void> dropUnreadable(Connection &db, const catalog::RecordType &type, const Id &id, qint64 upTo)
{
    C360_TRY([[maybe_unused]] const Query done,
             db.run(u"DELETE FROM unreadable_row WHERE type = ? AND record = ? AND seq <= ?"_s,
                    {nameOf(type.name), id, upTo}));
    return {};
}

Result<void> dropUnreadableOf(Connection &db, const Id &territory)
{
    C360_TRY([[maybe_unused]] const Query done,
             db.run(u"DELETE FROM unreadable_row WHERE territory = ?"_s, {territory}));
    return {};
}

Result<std::vector<UnreadableRow>> unreadableRows(Connection &db, int limit)
{
    return readUnreadable(db, u"ORDER BY type, record LIMIT ?"_s, {limit});
}

Result<std::vector<UnreadableRow>> unreadableRows(Connection &db, const catalog::RecordType &type)
{
    return readUnreadable(db, u"WHERE type = ? ORDER BY record"_s, {nameOf(type.name)});
}

Result<qint64> countUnreadable(Connection &db)
{
    return db.scalar(u"SELECT count(*) FROM unreadable_row"_s);
}

} // namespace c360::store
