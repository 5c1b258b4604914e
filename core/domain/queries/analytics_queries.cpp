// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/analytics_queries.h"

#include "core/domain/queries/finance_queries.h"
#include "core/store/schema.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

QDate firstOfMonth(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

std::vector<InteractionCount> mostFirst(const QHash<QString, qint64> &counts)
{
    std::vector<InteractionCount> list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.push_back({it.key(), it.value()});
    std::ranges::sort(list, [](const InteractionCount &a, const InteractionCount &b) {
        return std::tie(b.count, a.value) < std::tie(a.count, b.value);
    });
    return list;
}

} // namespace

Result<InteractionSummary> interactionSummary(store::Connection &db, const Id &customer, Instant now,
                                              Instant from, Instant until, int recent)
{
    if (recent < 1 || recent > 20)
        return fail(ErrorCode::Invalid, u"analytics.recent_limit"_s, u"recent"_s,
                    {{u"min"_s, 1}, {u"max"_s, 20}});
    const Instant end = until > 0 ? until : std::numeric_limits<Instant>::max();
    const Instant begin = from > 0 ? from : std::numeric_limits<Instant>::min();

    InteractionSummary summary;
    C360_TRY(auto counts,
             db.run(u"SELECT interaction_type, status, COUNT(*),"
                    " MAX(CASE WHEN interaction_date <= ? THEN interaction_date END) FROM activity"
                    " WHERE customer = ? AND interaction_date >= ? AND interaction_date < ?"
                    " AND interaction_type <> 'system' AND deleted_at IS NULL GROUP BY 1, 2"_s,
                    {now, customer, begin, end}));
    QHash<QString, qint64> types;
    QHash<QString, qint64> states;
    while (counts.next()) {
        types[counts.text(0)] += counts.integer(2);
        states[counts.text(1)] += counts.integer(2);
        summary.total += counts.integer(2);
        summary.last = std::max(summary.last, counts.integer(3));
    }
    C360_CHECK(finished(counts));
    C360_TRY(summary.keptSince, store::keptSince(db));
    if (begin >= summary.keptSince)
        summary.keptSince = 0;
    summary.byType = mostFirst(types);
    summary.byStatus = mostFirst(states);

    C360_TRY(auto rows, db.run(u"SELECT id, interaction_type, status, subject, interaction_date FROM activity"
                               " WHERE customer = ? AND interaction_date >= ? AND interaction_date < ?"
                               " AND interaction_type <> 'system' AND deleted_at IS NULL"
                               " ORDER BY interaction_date DESC, id DESC LIMIT ?"_s,
                               {customer, begin, end, recent}));
    while (rows.next())
        summary.recent.push_back({rows.id(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4)});
    C360_CHECK(finished(rows));
    return summary;
}

std::optional<double> Comparison::change() const
{
    if (before == 0)
        return std::nullopt;
    return double(now - before) / std::abs(double(before));
}

int CurrencySales::purchases() const
{
    int count = 0;
    for (const DaySales &day : days)
        count += day.purchases;
    return count;
}

QDate CurrencySales::firstDay() const
{
    return days.empty() ? QDate() : days.front().day;
}

QDate CurrencySales::lastDay() const
{
    return days.empty() ? QDate() : days.back().day;
}

Amount CurrencySales::sum(const QDate &from, const QDate &to) const
{
    Amount sum = 0;
    for (const DaySales &day : days) {
        if (day.day >= from && day.day <= to)
            sum += day.revenue;
    }
    return sum;
}

int CurrencySales::purchasesIn(const QDate &from, const QDate &to) const
{
    int count = 0;
    for (const DaySales &day : days) {
        if (day.day >= from && day.day <= to)
            count += day.purchases;
    }
    return count;
}

std::vector<MonthRevenue> CurrencySales::months(const QDate &last, int count) const
{
    QMap<QDate, DaySales> byMonth;
    for (const DaySales &day : days) {
        DaySales &month = byMonth[firstOfMonth(day.day)];
        month.revenue += day.revenue;
        month.purchases += day.purchases;
    }
    std::vector<MonthRevenue> months;
    for (int i = count - 1; i >= 0; --i) {
        const QDate month = firstOfMonth(last).addMonths(-i);
        const DaySales sales = byMonth.value(month);
        months.push_back({month, sales.revenue, byMonth.value(month.addYears(-1)).revenue, sales.purchases});
    }
    return months;
}

Comparison CurrencySales::againstBefore(const QDate &from, const QDate &to) const
{
    const QDate beforeTo = from.addDays(-1);
    const QDate beforeFrom = beforeTo.addDays(-from.daysTo(to));
    return {sum(from, to), sum(beforeFrom, beforeTo), purchasesIn(from, to),
            purchasesIn(beforeFrom, beforeTo)};
}

Comparison CurrencySales::againstYearBefore(const QDate &from, const QDate &to) const
{
    const QDate beforeFrom = from.addYears(-1);
    const QDate beforeTo = to.addYears(-1);
    return {sum(from, to), sum(beforeFrom, beforeTo), purchasesIn(from, to),
            purchasesIn(beforeFrom, beforeTo)};
}

std::vector<TrendPoint> CurrencySales::trend(const QDate &from, const QDate &to) const
{
    const QDate beforeFrom = from.addDays(-from.daysTo(to) - 1);
    std::vector<TrendPoint> points;
    for (QDate month = firstOfMonth(from); month <= to; month = month.addMonths(1)) {
        const QDate day = std::min(month.addMonths(1).addDays(-1), to);
        points.push_back({day, sum(from, day), sum(beforeFrom, beforeFrom.addDays(from.daysTo(day)))});
    }
    return points;
}

Result<std::vector<CurrencySales>> customerSales(store::Connection &db, const Id &customer)
{
    // A document without lines still has its total.
    C360_TRY(auto rows,
             db.run(u"SELECT i.currency, i.issued_on, i.kind, COALESCE((SELECT SUM(l.amount)"
                    " FROM invoice_line l WHERE l.invoice = i.id AND l.deleted_at IS NULL), i.total, 0)"
                    " FROM invoice i WHERE i.customer = ? AND i.deleted_at IS NULL"
                    " AND i.status NOT IN ('draft', 'cancelled') ORDER BY i.currency, i.issued_on"_s,
                    {customer}));
    std::vector<CurrencySales> sales;
    while (rows.next()) {
        if (sales.empty() || sales.back().currency != rows.text(0))
            sales.push_back({rows.text(0), {}});
        std::vector<DaySales> &days = sales.back().days;
        const QDate day = QDate::fromString(rows.text(1), Qt::ISODate);
        if (days.empty() || days.back().day != day)
            days.push_back({day, 0, 0});
        days.back().revenue += rows.integer(3);
        days.back().purchases += rows.text(2) == u"invoice" ? 1 : 0;
    }
    C360_CHECK(finished(rows));
    std::ranges::sort(sales, [](const CurrencySales &a, const CurrencySales &b) {
        return std::tuple(-a.purchases(), a.currency) < std::tuple(-b.purchases(), b.currency);
    });
    return sales;
}

Result<std::vector<CategorySales>> customerCategories(store::Connection &db, const Id &customer,
                                                      const QString &currency, const QDate &from,
                                                      const QDate &to, const QString &language)
{
    C360_TRY(auto rows,
             db.run(u"SELECT l.category, c.name, SUM(l.amount) FROM invoice i"
                    " JOIN invoice_line l ON l.invoice = i.id"
                    " LEFT JOIN product_category c ON c.id = l.category"
                    " WHERE i.customer = ? AND i.currency = ? AND i.issued_on >= ? AND i.issued_on <= ?"
                    " AND i.deleted_at IS NULL AND l.deleted_at IS NULL"
                    " AND i.status NOT IN ('draft', 'cancelled') GROUP BY l.category"_s,
                    {customer, currency, from.toString(Qt::ISODate), to.toString(Qt::ISODate)}));
    std::vector<CategorySales> categories;
    bool named = false;
    while (rows.next()) {
        named = named || !rows.isNull(0);
        categories.push_back({textIn(rows.text(1), language), rows.integer(2)});
    }
    C360_CHECK(finished(rows));
    if (!named)
        return std::vector<CategorySales>();
    std::ranges::sort(categories, [](const CategorySales &a, const CategorySales &b) {
        return std::tie(b.revenue, a.name) < std::tie(a.revenue, b.name);
    });
    return categories;
}

const CurrencySales *CustomerAnalytics::chosen() const
{
    const auto it = std::ranges::find(sales, currency, &CurrencySales::currency);
    return it == sales.end() ? nullptr : &*it;
}

Result<CustomerAnalytics> customerAnalytics(store::Connection &db, const AnalyticsRequest &request)
{
    CustomerAnalytics result;
    C360_TRY(result.sales, customerSales(db, request.customer));
    result.currency = request.currency;
    if (!result.chosen())
        result.currency = result.sales.empty() ? QString() : result.sales.front().currency;

    const CurrencySales *chosen = result.chosen();
    const auto begin = [&](int months) {
        return firstOfMonth(request.today).addMonths(1 - months);
    };
    result.months = request.months;
    if (request.months == AnalyticsRequest::automatic)
        result.months = chosen && chosen->lastDay() < begin(12) ? AnalyticsRequest::all : 12;
    if (result.months != AnalyticsRequest::all) {
        result.from = begin(result.months);
        result.to = request.today;
    } else if (chosen) {
        result.from = firstOfMonth(chosen->firstDay());
        result.to = std::min(firstOfMonth(chosen->lastDay()).addMonths(1).addDays(-1),
                             std::max(request.today, chosen->lastDay()));
    }

    const Instant from =
        result.months == AnalyticsRequest::all ? 0 : result.from.startOfDay().toMSecsSinceEpoch();
    C360_TRY(result.interactions, interactionSummary(db, request.customer, request.now, from));
    if (chosen) {
        C360_TRY(result.categories, customerCategories(db, request.customer, result.currency, result.from,
                                                       result.to, request.language));
    }
    return result;
}

} // namespace c360::domain
