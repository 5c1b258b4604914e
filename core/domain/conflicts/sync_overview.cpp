// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conflicts/sync_overview.h"

#include "core/catalog/catalog.h"
#include "core/domain/names.h"
#include "core/store/transaction.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

Result<QHash<QString, qint64>> byType(store::Connection &db, const QString &sql)
{
    QHash<QString, qint64> values;
    C360_TRY(store::Query query, db.run(sql));
    while (query.next())
        values.insert(query.text(0), query.integer(1));
    if (auto failure = query.failure())
        return std::unexpected(*std::move(failure));
    return values;
}

} // namespace

Result<SyncOverview> syncOverview(store::Connection &db)
{
    SyncOverview overview;
    C360_TRY(
        const auto waiting,
        byType(db, u"SELECT type, count(DISTINCT record) FROM outbox WHERE kind <> 'void' GROUP BY type"_s));
    C360_TRY(const auto sent, byType(db, u"SELECT type, max(sent_at) FROM sent_op GROUP BY type"_s));
    for (const catalog::RecordType &type : catalog::allTypes) {
        KindOverview kind{.type = &type};
        C360_TRY(auto row,
                 db.one(u"SELECT count(*), max(CASE WHEN seq > 0 THEN updated_at END) FROM %1 WHERE "
                        "deleted_at IS NULL"_s.arg(store::tableName(type))));
        if (row) {
            kind.records = row->integer(0);
            kind.received = row->integer(1);
        }
        kind.waiting = waiting.value(latin(type.name));
        kind.sent = sent.value(latin(type.name));
        if (kind.records > 0 || kind.waiting > 0)
            overview.kinds.push_back(kind);
    }
    {
        C360_TRY(auto row, db.one(u"SELECT value FROM setting WHERE key = 'sync.territories'"_s));
        if (row) {
            for (const QJsonValue &each : QJsonDocument::fromJson(row->text(0).toUtf8()).array())
                overview.territories << each.toObject().value(u"name"_s).toString();
        }
    }
    {
        C360_TRY(auto row,
                 db.one(u"SELECT count(*), sum(EXISTS (SELECT 1 FROM blob_chunk AS b WHERE b.sha256 = "
                        "d.sha256)), sum(d.pinned) FROM document AS d WHERE d.deleted_at IS NULL"_s));
        if (row) {
            overview.documents = row->integer(0);
            overview.documentsHere = row->integer(1);
            overview.documentsPinned = row->integer(2);
        }
    }
    C360_TRY(overview.documentBytes, db.scalar(u"SELECT sum(length(bytes)) FROM blob_chunk"_s));
    C360_TRY(overview.cacheBytes, db.scalar(u"SELECT page_count * page_size FROM pragma_page_count, "
                                            "pragma_page_size"_s));
    C360_TRY(overview.oldestHistory,
             db.scalar(u"SELECT min(interaction_date) FROM activity WHERE deleted_at IS NULL"_s));
    return overview;
}

} // namespace c360::domain
