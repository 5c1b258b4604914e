// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/customer_queries.h"

#include "core/domain/queries/customer_sql.h"
#include "core/domain/queries/location_queries.h"
#include "core/store/sql_functions.h"
#include "core/store/transaction.h"
#include "core/text/normalize.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::customerType;
using store::Bind;

namespace {

/// Up to here the filtered rows are sorted by themselves; above, the order's index is walked instead.
constexpr size_t sortAlone = 20'000;

QString jsonList(const std::vector<qint64> &numbers)
{
    QString list;
    list.reserve(qsizetype(numbers.size()) * 8 + 2);
    list += u'[';
    for (const qint64 number : numbers) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(number);
    }
    return list + u']';
}

/// What narrows a query beyond "live" or "in the bin".
SqlPart whereOf(const CustomerQuery &query)
{
    SqlPart where = filterOf(query);
    if (query.hasText()) {
        const SqlPart text = textCondition(query);
        where.add(text.sql, text.binds);
    }
    return where;
}

bool isWhole(const CustomerQuery &query)
{
    return !query.bin && !query.hasText() && !query.hasFilters();
}

Result<std::vector<qint64>> wholeOrder(store::Connection &db, const SqlOrder &order, const QString &where,
                                       const std::atomic<bool> *stop)
{
    const QString select = u"SELECT c.rid FROM customer c WHERE %1%2 ORDER BY %3"_s;
    if (!order.first().nullable)
        return store::readIntegers(db, select.arg(where, QString(), order.orderBy()), {}, stop);
    // Two walks of the same index: those without a value come last in both orders.
    const QString &key = order.first().expression;
    C360_TRY(auto rids,
             store::readIntegers(db, select.arg(where, u" AND %1 IS NOT NULL"_s.arg(key), order.orderBy()),
                                 {}, stop));
    C360_TRY(const auto without,
             store::readIntegers(db, select.arg(where, u" AND %1 IS NULL"_s.arg(key), order.orderByRest()),
                                 {}, stop));
    rids.insert(rids.end(), without.begin(), without.end());
    return rids;
}

QString quoted(QStringView field)
{
    return u"c.\""_s + field.toString() + u'"';
}

QStringList fieldNames(const QStringList &asked)
{
    QStringList names;
    for (const std::string_view title : customerType.title)
        names.append(QString::fromLatin1(title.data(), qsizetype(title.size())));
    for (const QString &name : asked) {
        if (!names.contains(name) && customerType.find(name))
            names.append(name);
    }
    return names;
}

Result<void> addTags(store::Connection &db, std::vector<CustomerRow> &rows, const QString &list)
{
    QHash<qint64, CustomerRow *> byRid;
    for (CustomerRow &row : rows)
        byRid.insert(row.rid, &row);
    C360_TRY(store::Query tags,
             db.run(u"SELECT c.rid, t.id, t.name, t.colour FROM json_each(?) j CROSS JOIN customer c ON "
                    u"c.rid = j.value"
                    " CROSS JOIN customer_tag ct ON ct.customer = c.id CROSS JOIN tag t ON t.id = ct.tag"
                    " WHERE ct.deleted_at IS NULL AND t.deleted_at IS NULL ORDER BY t.name"_s,
                    {list}));
    while (tags.next()) {
        if (CustomerRow *row = byRid.value(tags.integer(0)))
            row->tags.append({tags.id(1), tags.text(2), tags.text(3)});
    }
    if (auto error = tags.failure())
        return std::unexpected(*std::move(error));
    return {};
}

Result<CustomerPage> pageOf(store::Connection &db, const std::vector<qint64> &rids, qint64 total, int page,
                            int limit)
{
    CustomerPage result;
    C360_TRY(result.customers, customerRows(db, rids));
    result.total = total;
    result.page = page;
    result.limit = limit;
    result.totalPages = (total + limit - 1) / limit;
    return result;
}

std::unexpected<Error> noSuchCustomer()
{
    auto failure = fail(ErrorCode::NotFound, u"customer.not_found"_s);
    failure.error().type = u"customer"_s;
    return failure;
}

} // namespace

Result<std::vector<qint64>> customerRids(store::Connection &db, const CustomerQuery &query,
                                         const std::atomic<bool> *stop)
{
    C360_TRY(const SqlOrder order, orderOf(query));
    const QString live = query.bin ? u"c.deleted_at IS NOT NULL"_s : u"c.deleted_at IS NULL"_s;
    if (isWhole(query))
        return wholeOrder(db, order, live, stop);
    const SqlPart where = whereOf(query);
    C360_TRY(auto rids, store::readIntegers(db, u"SELECT c.rid FROM customer c WHERE %1"_s.arg(where.sql),
                                            where.binds, stop));
    if (rids.size() <= sortAlone) {
        return store::readIntegers(
            db,
            u"SELECT c.rid FROM json_each(?) j CROSS JOIN customer c ON c.rid = j.value ORDER BY %1"_s.arg(
                order.orderByAll()),
            {jsonList(rids)}, stop);
    }
    std::vector<bool> wanted(size_t(*std::ranges::max_element(rids)) + 1);
    for (const qint64 rid : rids)
        wanted[size_t(rid)] = true;
    C360_TRY(rids, wholeOrder(db, order, live, stop));
    std::erase_if(rids, [&](qint64 rid) { return size_t(rid) >= wanted.size() || !wanted[size_t(rid)]; });
    return rids;
}

Result<std::vector<qint64>> customerRidsAfter(store::Connection &db, const CustomerQuery &query,
                                              const Id &after, int limit)
{
    C360_TRY(const SqlOrder order, orderOf(query));
    const SqlPart where = whereOf(query);
    const QString &first = order.first().expression;
    bool fromNulls = false;
    SqlPart behind;
    if (!after.isNull()) {
        const QStringList keys = order.expressions();
        C360_TRY(auto row,
                 db.one(u"SELECT %1 FROM customer c WHERE c.id = ?"_s.arg(keys.join(u", "_s)), {after}));
        if (!row)
            return noSuchCustomer();
        QList<QVariant> values;
        for (int i = 0; i < keys.size(); ++i)
            values.append(row->value(i));
        fromNulls = order.first().nullable && values.first().isNull();
        if (!order.isPlain()) {
            behind = order.behind(values);
        } else if (fromNulls) {
            behind.add(u"c.rid > ?"_s, {Bind(values.last())});
        } else {
            behind.add(u"(%1) %2 (%3)"_s.arg(keys.join(u", "_s), order.first().descending ? u"<"_s : u">"_s,
                                             QStringList(values.size(), u"?"_s).join(u", "_s)),
                       QList<Bind>(values.begin(), values.end()));
        }
    }
    const QString select = u"SELECT c.rid FROM customer c WHERE %1 ORDER BY %2 LIMIT ?"_s;
    std::vector<qint64> rids;
    if (!fromNulls) {
        SqlPart part = where;
        if (order.first().nullable)
            part.add(u"%1 IS NOT NULL"_s.arg(first));
        if (!behind.sql.isEmpty())
            part.add(behind.sql, behind.binds);
        C360_TRY(rids, store::readIntegers(db, select.arg(part.sql, order.orderBy()),
                                           part.binds + QList<Bind>{Bind(limit)}));
    }
    if (order.first().nullable && rids.size() < size_t(limit)) {
        SqlPart part = where;
        part.add(u"%1 IS NULL"_s.arg(first));
        if (fromNulls)
            part.add(behind.sql, behind.binds);
        C360_TRY(const auto rest,
                 store::readIntegers(db, select.arg(part.sql, order.orderByRest()),
                                     part.binds + QList<Bind>{Bind(qint64(limit) - qint64(rids.size()))}));
        rids.insert(rids.end(), rest.begin(), rest.end());
    }
    return rids;
}

Result<qint64> customerCount(store::Connection &db, const CustomerQuery &query)
{
    const SqlPart where = whereOf(query);
    return db.scalar(u"SELECT count(*) FROM customer c WHERE %1"_s.arg(where.sql), where.binds);
}

Result<std::vector<CustomerRow>> customerRows(store::Connection &db, const std::vector<qint64> &rids,
                                              const QStringList &fields)
{
    const QString list = jsonList(rids);
    const bool all = fields.isEmpty();
    const QStringList names = all ? QStringList() : fieldNames(fields);
    QString columns;
    if (all) {
        columns = store::selectColumns(customerType, u"c");
    } else {
        QStringList parts{u"c.id"_s, u"c.created_at"_s, u"c.updated_at"_s, u"c.deleted_at"_s};
        for (const QString &name : names)
            parts.append(quoted(name));
        columns = parts.join(u", "_s);
    }
    std::vector<CustomerRow> rows;
    rows.reserve(rids.size());
    {
        C360_TRY(
            store::Query query,
            db.run(u"SELECT c.rid, %1 FROM json_each(?) j CROSS JOIN customer c ON c.rid = j.value"_s.arg(
                       columns),
                   {list}));
        while (query.next()) {
            CustomerRow row;
            row.rid = query.integer(0);
            if (all) {
                row.record = store::readRecord(customerType, query, 1);
            } else {
                row.record = catalog::Record(customerType);
                row.record.id = query.id(1);
                row.record.createdAt = query.integer(2);
                row.record.updatedAt = query.integer(3);
                row.record.deletedAt = query.integer(4);
                for (int i = 0; i < names.size(); ++i)
                    row.record.set(customerType.indexOf(names[i]), query.value(5 + i));
            }
            rows.push_back(std::move(row));
        }
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    if (all || fields.contains(u"tags"))
        C360_CHECK(addTags(db, rows, list));
    return rows;
}

Result<std::vector<Id>> customerIds(store::Connection &db, const std::vector<qint64> &rids)
{
    C360_TRY(store::Query query,
             db.run(u"SELECT c.id FROM json_each(?) j CROSS JOIN customer c ON c.rid = j.value"_s,
                    {jsonList(rids)}));
    std::vector<Id> ids;
    ids.reserve(rids.size());
    while (query.next())
        ids.push_back(query.id(0));
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return ids;
}

Result<CustomerPage> customerPage(store::Connection &db, const CustomerQuery &query, int page, int limit)
{
    if (page < 1 || limit < 1)
        return fail(ErrorCode::Usage, u"query.page"_s, page < 1 ? u"page"_s : u"limit"_s);
    C360_TRY(const auto rids, customerRids(db, query));
    const size_t from = std::min(rids.size(), size_t(page - 1) * size_t(limit));
    const size_t to = std::min(rids.size(), from + size_t(limit));
    return pageOf(db, {rids.begin() + qint64(from), rids.begin() + qint64(to)}, qint64(rids.size()), page,
                  limit);
}

Result<CustomerPage> customerPageAfter(store::Connection &db, const CustomerQuery &query, const Id &after,
                                       int limit)
{
    if (limit < 1)
        return fail(ErrorCode::Usage, u"query.page"_s, u"limit"_s);
    C360_TRY(const auto rids, customerRidsAfter(db, query, after, limit));
    C360_TRY(const qint64 total, customerCount(db, query));
    return pageOf(db, rids, total, 1, limit);
}

Result<Id> resolveCustomer(store::Connection &db, const QString &reference)
{
    QString text = reference.trimmed();
    const auto link = "customer360://customer/"_L1;
    if (text.startsWith(link, Qt::CaseInsensitive))
        text = text.mid(link.size());
    if (text.isEmpty())
        return noSuchCustomer();
    if (const auto id = Id::fromString(text)) {
        C360_TRY(auto row, db.one(u"SELECT id FROM customer WHERE id = ? AND deleted_at IS NULL"_s, {*id}));
        if (row)
            return *id;
    }
    const QString number = u"CUST_"_s + text.mid(5).toUpper();
    const bool isNumber = text.startsWith(u"CUST_"_s, Qt::CaseInsensitive);
    struct Way
    {
        QString column;
        QString value;
    };
    std::vector<Way> ways;
    if (isNumber)
        ways.push_back({u"customer_id"_s, number});
    ways.push_back({u"username"_s, text});
    ways.push_back({u"username"_s, text.toLower()});
    ways.push_back({u"email"_s, text});
    ways.push_back({u"email"_s, text.toLower()});
    ways.push_back({u"external_id"_s, text});
    for (const Way &way : ways) {
        C360_TRY(auto row,
                 db.one(u"SELECT id FROM customer WHERE \"%1\" = ? AND deleted_at IS NULL LIMIT 1"_s.arg(
                            way.column),
                        {way.value}));
        if (row)
            return row->id(0);
    }
    if (isNumber) {
        C360_TRY(auto row, db.one(u"SELECT id FROM customer WHERE deleted_at IS NULL AND aliases IS NOT NULL"
                                  " AND instr(aliases, ?) > 0 LIMIT 1"_s,
                                  {u'"' + number + u'"'}));
        if (row)
            return row->id(0);
    }
    return noSuchCustomer();
}

Result<CustomerRow> customerRow(store::Connection &db, const Id &id)
{
    qint64 rid = 0;
    {
        C360_TRY(auto row, db.one(u"SELECT rid FROM customer WHERE id = ?"_s, {id}));
        if (!row)
            return noSuchCustomer();
        rid = row->integer(0);
    }
    C360_TRY(auto rows, customerRows(db, {rid}));
    if (rows.empty())
        return noSuchCustomer();
    return std::move(rows.front());
}

Result<std::vector<CustomerRow>> possibleDuplicates(store::Connection &db, const QString &email,
                                                    const QString &phone, const QString &name, int limit)
{
    constexpr int leastNameLength = 3;
    const QString select = u"SELECT rid FROM customer WHERE deleted_at IS NULL AND %1 LIMIT ?"_s;
    std::vector<qint64> rids;
    const auto add = [&](const QString &condition, const QList<Bind> &binds) -> Result<void> {
        C360_TRY(const auto found,
                 store::readIntegers(db, select.arg(condition), binds + QList<Bind>{Bind(limit)}));
        for (const qint64 rid : found) {
            if (std::ranges::find(rids, rid) == rids.end() && rids.size() < size_t(limit))
                rids.push_back(rid);
        }
        return {};
    };
    if (!email.trimmed().isEmpty())
        C360_CHECK(add(u"email IN (?, ?)"_s, {Bind(email.trimmed()), Bind(email.trimmed().toLower())}));
    QString digits;
    for (const QChar c : phone) {
        if (const int value = c.digitValue(); value >= 0)
            digits += QChar(u'0' + value);
    }
    constexpr int leastDigits = 6;
    if (digits.size() >= leastDigits) {
        const QString match = matchExpression(digits, false);
        C360_CHECK(
            add(u"rid IN (SELECT rowid FROM customer_search WHERE customer_search MATCH ?)"
                " AND instr(folded(phone), ?) > 0"_s,
                {match, digits.startsWith(u'0') ? digits.mid(digits.startsWith(u"00"_s) ? 2 : 1) : digits}));
    }
    if (const QString folded = text::normalized(name); folded.size() >= leastNameLength)
        C360_CHECK(add(u"search_key = ?"_s, {folded}));
    return customerRows(db, rids);
}

Result<CustomerStatistics> customerStatistics(store::Connection &db, QDate today, Qt::DayOfWeek weekStart)
{
    constexpr int mostCities = 100;
    const QDate week = today.addDays(-((today.dayOfWeek() - int(weekStart) + 7) % 7));
    const QDate month(today.year(), today.month(), 1);
    CustomerStatistics result;
    {
        C360_TRY(
            auto row,
            db.one(u"SELECT count(*), sum(is_active = 1), sum(is_verified = 1), sum(created_at >= ?),"
                   " sum(created_at >= ?), sum(created_at >= ?),"
                   " avg((julianday(?) - julianday(date_of_birth)) / 365.2425)"
                   " FROM customer WHERE deleted_at IS NULL"_s,
                   {Bind(today.startOfDay().toMSecsSinceEpoch()), Bind(week.startOfDay().toMSecsSinceEpoch()),
                    Bind(month.startOfDay().toMSecsSinceEpoch()), Bind(today.toString(Qt::ISODate))}));
        result.total = row->integer(0);
        result.active = row->integer(1);
        result.verified = row->integer(2);
        result.newToday = row->integer(3);
        result.newThisWeek = row->integer(4);
        result.newThisMonth = row->integer(5);
        result.averageAge = row->real(6);
    }
    C360_TRY(result.byCountry, availableCountries(db));
    C360_TRY(result.byCity, availableCities(db, {}, mostCities));
    C360_TRY(store::Query genders,
             db.run(u"SELECT gender, count(*) AS n FROM customer WHERE deleted_at IS NULL AND gender > ''"
                    " GROUP BY gender ORDER BY n DESC, gender"_s));
    while (genders.next())
        result.byGender.push_back({genders.text(0), genders.integer(1)});
    if (auto error = genders.failure())
        return std::unexpected(*std::move(error));
    return result;
}

} // namespace c360::domain
