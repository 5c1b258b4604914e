// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customer_page.h"

#include "app/cli/customer_output.h"
#include "core/domain/names.h"
#include "core/domain/queries/search_queries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
constexpr int mostRanked = 500;

Result<void> setOrder(domain::CustomerQuery &query, const Arguments &arguments)
{
    QStringList known{u"name"_s, u"tags"_s, u"created_at"_s, u"updated_at"_s};
    for (const catalog::Field &field : catalog::customerType.fields)
        known.append(domain::latin(field.name));
    QList<domain::SortKey> keys;
    for (QString sort : arguments.value(u"sort"_s).split(u',', Qt::SkipEmptyParts)) {
        const bool descending = sort.startsWith(u'-');
        if (descending)
            sort.remove(0, 1);
        if (!known.contains(sort)) {
            const QString near = nearest(sort, known);
            return near.isEmpty() ? wrongUsage(u"cli.sort_unknown"_s, {{u"name"_s, sort}})
                                  : wrongUsage(u"cli.sort_near"_s, {{u"name"_s, sort}, {u"near"_s, near}});
        }
        keys.append({sort, descending});
    }
    query.setOrder(keys);
    C360_TRY(const QString order, arguments.choice(u"order"_s, {u"asc"_s, u"desc"_s}));
    if (!order.isEmpty())
        query.descending = order == "desc"_L1;
    return {};
}

Result<domain::CustomerPage> rankedPage(store::Connection &db, const domain::CustomerQuery &query, int page,
                                        int limit)
{
    C360_TRY(const qint64 total, domain::customerCount(db, query));
    C360_TRY(const auto found, domain::searchCustomers(db, query, mostRanked));
    // More than can be ranked: by name, so that pages do not overlap.
    if (qint64(found.rids.size()) != total)
        return domain::customerPage(db, query, page, limit);
    domain::CustomerPage result;
    result.total = total;
    result.page = page;
    result.limit = limit;
    result.totalPages = (total + limit - 1) / limit;
    const size_t from = std::min(found.rids.size(), size_t(page - 1) * size_t(limit));
    const size_t to = std::min(found.rids.size(), from + size_t(limit));
    C360_TRY(result.customers, domain::customerRows(db, {found.rids.begin() + qsizetype(from),
                                                         found.rids.begin() + qsizetype(to)}));
    return result;
}
} // namespace

QList<Option> pageOptions()
{
    return {valued(u"sort"_s, u"FIELD,…"_s,
                   QT_TRANSLATE_NOOP("cli",
                                     "Order by fields, the first one first; -FIELD: the other way round.")),
            valued(u"order"_s, u"asc|desc"_s, QT_TRANSLATE_NOOP("cli", "Direction of the order.")),
            valued(u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "Customers a page.")),
            valued(u"page"_s, u"P"_s, QT_TRANSLATE_NOOP("cli", "Which page, from 1.")),
            valued(u"after"_s, u"CUSTOMER"_s, QT_TRANSLATE_NOOP("cli", "Go on behind this customer."))};
}

Result<int> showPage(Session &session, const Arguments &arguments, domain::CustomerQuery query, int limit)
{
    C360_CHECK(setOrder(query, arguments));
    C360_TRY(limit, arguments.number(u"limit"_s, limit));
    C360_TRY(const int page, arguments.number(u"page"_s, 1));
    const QString after = arguments.value(u"after"_s);
    if (!after.isEmpty() && arguments.has(u"page"_s))
        return wrongUsage(u"cli.page_or_after"_s);
    C360_TRY(const domain::CustomerPage found,
             session.read([=](store::Connection &db) -> Result<domain::CustomerPage> {
                 if (!after.isEmpty()) {
                     C360_TRY(const Id id, domain::resolveCustomer(db, after));
                     return domain::customerPageAfter(db, query, id, limit);
                 }
                 if (query.hasText() && query.sort.isEmpty())
                     return rankedPage(db, query, page, limit);
                 return domain::customerPage(db, query, page, limit);
             }));
    return printPage(session, found);
}

} // namespace c360::cli
