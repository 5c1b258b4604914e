// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/catalog/catalog.h"
#include "core/store/dialect_sqlite.h"

#include <QSet>

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {

const QString keptSinceKey = u"history_since"_s;

/// Second word after CREATE [UNIQUE|VIRTUAL] TABLE|INDEX: the object's name.
QString objectName(const QString &statement)
{
    const QStringList words = statement.simplified().split(u' ');
    const qsizetype kind =
        words.indexOf(u"TABLE"_s) >= 0 ? words.indexOf(u"TABLE"_s) : words.indexOf(u"INDEX"_s);
    return words.value(kind + 1).remove(u'"');
}

Result<QSet<QString>> names(Connection &db, const QString &sql)
{
    C360_TRY(Query query, db.run(sql));
    QSet<QString> set;
    while (query.next())
        set.insert(query.text(0));
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return set;
}

Result<void> addMissing(Connection &db)
{
    C360_TRY(QSet<QString> present,
             names(db, u"SELECT name FROM sqlite_master WHERE type IN ('table', 'index')"_s));
    // Columns first: an index may be on a column that is new.
    for (const catalog::RecordType &type : catalog::allTypes) {
        const QString table = QString::fromLatin1(type.name.data(), qsizetype(type.name.size()));
        if (!present.contains(table))
            continue;
        C360_TRY(QSet<QString> columns, names(db, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)));
        for (const sqlite::Column &column : sqlite::columns(type)) {
            if (!columns.contains(column.name))
                C360_CHECK(db.execute(
                    u"ALTER TABLE \"%1\" ADD COLUMN \"%2\" %3"_s.arg(table, column.name, column.definition)));
        }
    }
    for (const QString &statement : sqlite::schema()) {
        if (!present.contains(objectName(statement)))
            C360_CHECK(db.execute(statement));
    }
    return {};
}

} // namespace

Result<void> ensureSchema(Connection &db, const Clock &clock, IdSource &ids)
{
    C360_TRY(qint64 version, db.scalar(u"PRAGMA user_version"_s));
    if (version > schemaVersion) {
        Error error;
        error.code = ErrorCode::TooNew;
        error.reason = u"store.too_new"_s;
        error.args = {{u"version"_s, version}, {u"known"_s, schemaVersion}};
        return std::unexpected(std::move(error));
    }
    C360_CHECK(db.execute(u"BEGIN IMMEDIATE"_s));
    auto result = [&]() -> Result<void> {
        C360_CHECK(addMissing(db));
        if (version == 0) {
            // Alone until a central database adopts it: see "A profile used alone" in the sync protocol.
            C360_CHECK(setMetaValue(db, u"organization"_s, ids.next().toBytes()));
            C360_CHECK(setMetaValue(db, u"device"_s, ids.next().toBytes()));
            C360_CHECK(setMetaValue(db, u"created_at"_s, clock.now()));
        }
        return db.execute(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    }();
    if (!result) {
        [[maybe_unused]] auto rolledBack = db.execute(u"ROLLBACK"_s);
        return result;
    }
    return db.execute(u"COMMIT"_s);
}

Result<QVariant> metaValue(Connection &db, const QString &key)
{
    C360_TRY(auto row, db.one(u"SELECT value FROM meta WHERE key = ?"_s, {key}));
    return row ? row->value(0) : QVariant();
}

Result<void> setMetaValue(Connection &db, const QString &key, const QVariant &value)
{
    C360_TRY([[maybe_unused]] Query done, db.run(u"INSERT INTO meta (key, value) VALUES (?, ?) "
                                                 u"ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                                 {key, value}));
    return {};
}

Result<Instant> keptSince(Connection &db)
{
    C360_TRY(const QVariant since, metaValue(db, keptSinceKey));
    return since.toLongLong();
}

Result<void> setKeptSince(Connection &db, Instant since)
{
    return setMetaValue(db, keptSinceKey, since);
}

} // namespace c360::store
