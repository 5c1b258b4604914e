// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/revenue_report.h"

#include "core/domain/queries/finance_queries.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

QString keyExpression(RevenueBy by)
{
    switch (by) {
    case RevenueBy::Month:
        return u"substr(i.issued_on, 1, 7)"_s;
    case RevenueBy::Country:
        return u"COALESCE(NULLIF(i.country, ''), i.country_code, c.country, '')"_s;
    case RevenueBy::Customer:
        return u"COALESCE(NULLIF(c.external_id, ''), c.customer_id)"_s;
    case RevenueBy::Category:
        return u"l.category"_s;
    }
    Q_UNREACHABLE();
}

/// One row per invoice (and category): currency, customer, invoice, key, lines, revenue.
QString statement(const RevenueOptions &options, QList<store::Bind> &binds)
{
    QString sql = u"SELECT i.currency, c.rid, i.id, %1, COUNT(*), COALESCE(SUM(l.amount), 0)"
                  " FROM invoice i JOIN customer c ON c.id = i.customer"
                  " JOIN invoice_line l ON l.invoice = i.id"
                  " WHERE i.deleted_at IS NULL AND c.deleted_at IS NULL AND l.deleted_at IS NULL"
                  " AND i.status NOT IN ('draft', 'cancelled')"_s.arg(keyExpression(options.by));
    if (!options.net)
        sql += " AND i.kind = 'invoice' AND l.quantity > 0 AND l.unit_price > 0"_L1;
    const auto add = [&](QLatin1StringView condition, const QString &value) {
        sql += condition;
        binds.append(value);
    };
    if (options.from.isValid())
        add(" AND i.issued_on >= ?"_L1, options.from.toString(Qt::ISODate));
    if (options.to.isValid())
        add(" AND i.issued_on <= ?"_L1, options.to.toString(Qt::ISODate));
    if (!options.currency.isEmpty())
        add(" AND i.currency = ?"_L1, options.currency);
    sql += " GROUP BY i.id"_L1;
    if (options.by == RevenueBy::Category)
        sql += ", l.category"_L1;
    return sql;
}

/// Sums under way: distinct customers need a set, invoices come once a key.
struct Group
{
    QSet<qint64> customers;
    RevenueRow row;

    void add(qint64 customer, qint64 lines, Amount revenue, bool newInvoice = true)
    {
        customers.insert(customer);
        row.customers = customers.size();
        row.invoices += newInvoice ? 1 : 0;
        row.lines += lines;
        row.revenue += revenue;
    }
};

struct CurrencyGroups
{
    QHash<QString, Group> groups;
    Group total;
    QByteArray lastInvoice;
};

Result<QHash<QString, QString>> categoryNames(store::Connection &db, const QString &language)
{
    QHash<QString, QString> names;
    C360_TRY(auto rows, db.run(u"SELECT id, name FROM product_category"_s));
    while (rows.next())
        names.insert(rows.id(0).toString(), textIn(rows.text(1), language));
    C360_CHECK(finished(rows));
    return names;
}

RevenueReport reportOf(const QString &currency, const CurrencyGroups &sums, const RevenueOptions &options)
{
    RevenueReport report;
    report.currency = currency;
    report.total = sums.total.row;
    for (auto it = sums.groups.cbegin(); it != sums.groups.cend(); ++it) {
        report.rows.push_back(it.value().row);
        report.rows.back().key = it.key();
    }
    if (options.by == RevenueBy::Month)
        std::ranges::sort(report.rows, {}, &RevenueRow::key);
    else
        std::ranges::sort(report.rows, [](const RevenueRow &a, const RevenueRow &b) {
            return std::tie(b.revenue, a.key) < std::tie(a.revenue, b.key);
        });
    if (options.limit > 0 && report.rows.size() > size_t(options.limit))
        report.rows.resize(size_t(options.limit));
    return report;
}

QJsonObject rowJson(const RevenueRow &row)
{
    return {{u"customers"_s, row.customers},
            {u"invoices"_s, row.invoices},
            {u"lines"_s, row.lines},
            {u"revenue"_s, amountText(row.revenue)}};
}

QJsonObject reportJson(const RevenueReport &report)
{
    QJsonArray rows;
    for (const RevenueRow &row : report.rows) {
        QJsonObject object = rowJson(row);
        object.insert(u"key"_s, row.key);
        rows.append(object);
    }
    return {{u"rows"_s, rows}, {u"total"_s, rowJson(report.total)}, {u"currency"_s, report.currency}};
}

} // namespace

Result<std::vector<RevenueReport>> revenueReport(store::Connection &db, const RevenueOptions &options,
                                                 const QString &fallbackCurrency)
{
    if (options.from.isValid() && options.to.isValid() && options.from > options.to)
        return fail(ErrorCode::Invalid, u"report.range"_s, u"from"_s);

    QHash<QString, QString> categories;
    if (options.by == RevenueBy::Category) {
        C360_TRY(categories, categoryNames(db, options.language));
    }
    QList<store::Bind> binds;
    const QString sql = statement(options, binds);
    C360_TRY(auto rows, db.run(sql, binds));
    std::map<QString, CurrencyGroups> currencies;
    while (rows.next()) {
        CurrencyGroups &sums = currencies[rows.text(0)];
        const qint64 customer = rows.integer(1);
        const qint64 lines = rows.integer(4);
        const Amount revenue = rows.integer(5);
        const QByteArray invoice = rows.id(2).toBytes();
        const QString key =
            options.by == RevenueBy::Category ? categories.value(rows.id(3).toString()) : rows.text(3);
        sums.groups[key].add(customer, lines, revenue);
        sums.total.add(customer, lines, revenue, invoice != sums.lastInvoice);
        sums.lastInvoice = invoice;
    }
    C360_CHECK(finished(rows));

    std::vector<RevenueReport> reports;
    for (const auto &[currency, sums] : currencies)
        reports.push_back(reportOf(currency, sums, options));
    std::ranges::sort(reports, [](const RevenueReport &a, const RevenueReport &b) {
        return std::tie(b.total.lines, a.currency) < std::tie(a.total.lines, b.currency);
    });
    if (reports.empty())
        reports.push_back({options.currency.isEmpty() ? fallbackCurrency : options.currency, {}, {}});
    return reports;
}

QJsonObject revenueJson(const std::vector<RevenueReport> &reports)
{
    QJsonObject json = reportJson(reports.front());
    QJsonArray others;
    for (size_t i = 1; i < reports.size(); ++i)
        others.append(reportJson(reports[i]));
    if (!others.isEmpty())
        json.insert(u"other_currencies"_s, others);
    return json;
}

Result<RevenueBy> revenueBy(const QString &word)
{
    static const QHash<QString, RevenueBy> words{{u"month"_s, RevenueBy::Month},
                                                 {u"country"_s, RevenueBy::Country},
                                                 {u"customer"_s, RevenueBy::Customer},
                                                 {u"category"_s, RevenueBy::Category}};
    if (const auto it = words.constFind(word); it != words.cend())
        return *it;
    return fail(ErrorCode::Usage, u"report.by"_s, u"by"_s, {{u"value"_s, word}});
}

} // namespace c360::domain
