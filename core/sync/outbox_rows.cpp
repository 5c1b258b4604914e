// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox_rows.h"

using namespace Qt::StringLiterals;

namespace c360::sync {

using store::Connection;
using store::Query;

namespace {

LocalOp readOp(const Query &query)
{
    return {.number = query.integer(0),
            .action = query.id(1),
            .type = query.text(2),
            .record = query.id(3),
            .kind = query.text(4),
            .payload = query.text(5).toUtf8(),
            .at = query.integer(6)};
}

} // namespace

Result<std::vector<LocalOp>> readOps(Connection &db, const QString &where, const QList<store::Bind> &binds)
{
    C360_TRY(Query query, db.run(u"SELECT %1 FROM outbox WHERE %2"_s.arg(opColumns, where), binds));
    std::vector<LocalOp> ops;
    while (query.next())
        ops.push_back(readOp(query));
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return ops;
}

} // namespace c360::sync
