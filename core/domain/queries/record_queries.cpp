// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/record_queries.h"

#include "core/domain/names.h"
#include "core/store/transaction.h"
#include "core/text/codec.h"

#include <QDateTime>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::Record;
using catalog::RecordType;
using store::Bind;

namespace {
struct Condition
{
    QString sql;
    QList<Bind> binds;
};

Condition conditionOf(const RecordFilter &filter)
{
    Condition condition{filter.bin ? u"deleted_at IS NOT NULL"_s : u"deleted_at IS NULL"_s, {}};
    for (const auto &[index, value] : filter.equals) {
        const QString name = latin(filter.type->fields[size_t(index)].name);
        if (value.isValid()) {
            condition.sql += u" AND \"%1\" = ?"_s.arg(name);
            condition.binds.append(value);
        } else {
            condition.sql += u" AND \"%1\" IS NULL"_s.arg(name);
        }
    }
    return condition;
}

QJsonValue idJson(const Id &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonValue instantJson(Instant instant)
{
    return instant == 0
               ? QJsonValue()
               : QJsonValue(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs));
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
} // namespace

Result<std::vector<Record>> listRecords(store::Connection &db, const RecordFilter &filter, const Id &after,
                                        int limit)
{
    Condition condition = conditionOf(filter);
    if (!after.isNull()) {
        condition.sql += u" AND id > ?"_s;
        condition.binds.append(after);
    }
    condition.binds.append(limit);
    C360_TRY(auto query,
             db.run(u"SELECT %1 FROM %2 WHERE %3 ORDER BY id LIMIT ?"_s.arg(
                        store::selectColumns(*filter.type), store::tableName(*filter.type), condition.sql),
                    condition.binds));
    std::vector<Record> records;
    while (query.next())
        records.push_back(store::readRecord(*filter.type, query));
    if (auto failure = query.failure())
        return std::unexpected(*std::move(failure));
    return records;
}

Result<qint64> countRecords(store::Connection &db, const RecordFilter &filter)
{
    const Condition condition = conditionOf(filter);
    return db.scalar(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(store::tableName(*filter.type), condition.sql),
                     condition.binds);
}

Result<void> forEachRecord(store::Connection &db, const RecordType &type,
                           const std::function<bool(const Record &)> &function)
{
    C360_TRY(auto query, db.run(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(store::selectColumns(type),
                                                                       store::tableName(type))));
    while (query.next()) {
        if (!function(store::readRecord(type, query)))
            return fail(ErrorCode::Cancelled, u"cancelled"_s);
    }
    if (auto failure = query.failure())
        return std::unexpected(*std::move(failure));
    return {};
}

Result<QMap<QString, qint64>> recordCounts(store::Connection &db)
{
    QMap<QString, qint64> counts;
    for (const RecordType &type : catalog::allTypes) {
        QString sql = u"SELECT count(*) FROM %1 WHERE deleted_at IS NULL"_s.arg(store::tableName(type));
        // The bin is small: looking up who is in it beats a join.
        if (const int owner = type.owner(); owner >= 0) {
            const std::string_view target = type.fields[size_t(owner)].target;
            const QString gone = target == catalog::invoiceType.name
                                     ? u"SELECT id FROM invoice WHERE deleted_at IS NOT NULL OR customer IN "
                                       "(SELECT id FROM customer WHERE deleted_at IS NOT NULL)"_s
                                     : u"SELECT id FROM customer WHERE deleted_at IS NOT NULL"_s;
            sql += u" AND \"%1\" NOT IN (%2)"_s.arg(latin(type.fields[size_t(owner)].name), gone);
        } else if (type.name == catalog::invoiceType.name) {
            sql += u" AND (customer IS NULL OR customer NOT IN "
                   "(SELECT id FROM customer WHERE deleted_at IS NOT NULL))"_s;
        }
        C360_TRY(const qint64 count, db.scalar(sql));
        counts.insert(latin(type.name), count);
    }
    return counts;
}

Result<qint64> waitingRecords(store::Connection &db)
{
    return db.scalar(
        u"SELECT count(DISTINCT record) FROM outbox WHERE kind <> 'void' AND type <> 'audit_entry'"_s);
}

Result<Id> resolveDeletedCustomer(store::Connection &db, const QString &reference)
{
    const QString text = reference.trimmed();
    const QString find = u"SELECT id FROM customer WHERE deleted_at IS NOT NULL AND %1 = ? "
                         "ORDER BY deleted_at DESC LIMIT 1"_s;
    if (const auto id = Id::fromString(text)) {
        C360_TRY(auto row, db.one(find.arg(u"id"_s), {*id}));
        if (row)
            return row->id(0);
    }
    const std::pair<QString, QString> ways[] = {{u"customer_id"_s, u"CUST_"_s + text.mid(5).toUpper()},
                                                {u"username"_s, text.toLower()},
                                                {u"email"_s, text},
                                                {u"external_id"_s, text}};
    for (const auto &[column, value] : ways) {
        C360_TRY(auto row, db.one(find.arg(column), {value}));
        if (row)
            return row->id(0);
    }
    return fail(ErrorCode::NotFound, u"customer.not_found"_s);
}

QJsonObject recordJson(const Record &record)
{
    const RecordType &type = record.type();
    QJsonObject json{
        {u"type"_s, latin(type.name)},
        {u"id"_s, record.id.toString()},
        {u"organization_id"_s, idJson(record.organization)},
        {u"territory_id"_s, idJson(record.territory)},
        {u"created_at"_s, instantJson(record.createdAt)},
        {u"updated_at"_s, instantJson(record.updatedAt)},
        {u"created_by"_s, textJson(record.createdBy)},
        {u"updated_by"_s, textJson(record.updatedBy)},
        {u"deleted_at"_s, instantJson(record.deletedAt)},
    };
    for (size_t i = 0; i < type.fields.size(); ++i)
        json.insert(latin(type.fields[i].name), text::toJson(type.fields[i], record.at(int(i))));
    return json;
}

} // namespace c360::domain
