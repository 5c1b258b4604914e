// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/location_queries.h"

namespace c360::domain {

using namespace Qt::StringLiterals;
using store::Bind;

namespace {

Result<std::vector<ValueCount>> counts(store::Connection &db, const QString &sql,
                                       const QList<Bind> &binds = {})
{
    C360_TRY(store::Query rows, db.run(sql, binds));
    std::vector<ValueCount> list;
    while (rows.next())
        list.push_back({rows.text(0), rows.integer(1)});
    if (auto error = rows.failure())
        return std::unexpected(*std::move(error));
    return list;
}

Result<std::vector<ValueCount>> byField(store::Connection &db, QLatin1StringView field,
                                        const QString &country, int limit)
{
    QList<Bind> binds;
    QString restriction;
    if (!country.isEmpty()) {
        restriction = u" AND country = ?"_s;
        binds.append(Bind(country));
    }
    binds.append(Bind(limit));
    return counts(db,
                  u"SELECT \"%1\", count(*) AS n FROM customer WHERE deleted_at IS NULL AND \"%1\" > ''%2"
                  " GROUP BY \"%1\" ORDER BY n DESC, \"%1\" LIMIT ?"_s.arg(field, restriction),
                  binds);
}

constexpr int unlimited = 1'000'000;

} // namespace

Result<std::vector<ValueCount>> availableCountries(store::Connection &db)
{
    return byField(db, "country"_L1, {}, unlimited);
}

Result<std::vector<ValueCount>> availableCities(store::Connection &db, const QString &country, int limit)
{
    return byField(db, "city"_L1, country, limit);
}

Result<std::vector<ValueCount>> availableStates(store::Connection &db, const QString &country, int limit)
{
    return byField(db, "state"_L1, country, limit);
}

Result<std::vector<ValueCount>> availableTags(store::Connection &db)
{
    return counts(
        db, u"SELECT t.name, (SELECT count(*) FROM customer_tag ct JOIN customer c ON c.id = ct.customer"
            " WHERE ct.tag = t.id AND ct.deleted_at IS NULL AND c.deleted_at IS NULL) AS n"
            " FROM tag t WHERE t.deleted_at IS NULL ORDER BY n DESC, t.name"_s);
}

Result<std::vector<ValueCount>> availableGroups(store::Connection &db)
{
    return counts(db,
                  u"SELECT g.name, (SELECT count(*) FROM group_member m JOIN customer c ON c.id = m.customer"
                  " WHERE m.\"group\" = g.id AND m.deleted_at IS NULL AND c.deleted_at IS NULL) AS n"
                  " FROM customer_group g WHERE g.deleted_at IS NULL ORDER BY n DESC, g.name"_s);
}

Result<std::vector<ValueCount>> availableStatuses(store::Connection &db)
{
    return byField(db, "status"_L1, {}, unlimited);
}

Result<std::vector<ValueCount>> availableOwners(store::Connection &db)
{
    return byField(db, "owner"_L1, {}, unlimited);
}

} // namespace c360::domain
