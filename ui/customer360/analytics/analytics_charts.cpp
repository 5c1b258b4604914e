// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/analytics/analytics_charts.h"

#include "core/catalog/catalog.h"
#include "core/text/messages.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace c360::ui {

using domain::Comparison;
using domain::CurrencySales;
using domain::CustomerAnalytics;

namespace {

/// tr() of this file.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AnalyticsCharts)
};

constexpr int mostMonths = 60;

double units(Amount amount)
{
    return double(amount) / amountScale;
}

ChartData moneyData(const QString &currency, const text::Formatter &format)
{
    ChartData data;
    const text::Formatter formatter = format;
    data.text = [formatter, currency](double value) {
        return formatter.money(Amount(std::llround(value * amountScale)), currency);
    };
    data.axisText = [formatter, currency](double value) {
        return formatter.moneyShort(Amount(std::llround(value * amountScale)), currency);
    };
    return data;
}

ChartData countData(const text::Formatter &format)
{
    ChartData data;
    const text::Formatter formatter = format;
    data.text = [formatter](double value) {
        return formatter.number(std::llround(value));
    };
    return data;
}

/// Within a year the month's name is enough.
QString monthLabel(const QDate &month, int months, const text::Formatter &format)
{
    return months <= 12 ? format.locale().standaloneMonthName(month.month(), QLocale::ShortFormat)
                        : format.month(month);
}

int monthsBetween(const QDate &from, const QDate &to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
}

/// "€1,234 from 1 Jan to 5 May 2026, 12 % more than a year before."
QString yearSentence(const CurrencySales &sales, const QDate &from, const QDate &to,
                     const text::Formatter &format)
{
    const Comparison year = sales.againstYearBefore(from, to);
    const QString money = format.money(year.now, sales.currency);
    const QString begin = format.date(from, text::Formatter::DateStyle::Medium);
    const QString end = format.date(to, text::Formatter::DateStyle::Medium);
    const std::optional<double> change = year.change();
    if (!change)
        return Texts::tr("%1 from %2 to %3; nothing was sold in the same days a year before.")
            .arg(money, begin, end);
    if (std::abs(*change) < 0.005)
        return Texts::tr("%1 from %2 to %3, as much as in the same days a year before.")
            .arg(money, begin, end);
    const QString percent = format.percent(std::abs(*change));
    return *change > 0 ? Texts::tr("%1 from %2 to %3, %4 more than in the same days a year before.")
                             .arg(money, begin, end, percent)
                       : Texts::tr("%1 from %2 to %3, %4 less than in the same days a year before.")
                             .arg(money, begin, end, percent);
}

ChartData yearsChart(const CurrencySales &sales, const CustomerAnalytics &analytics,
                     const text::Formatter &format)
{
    ChartData data = moneyData(sales.currency, format);
    data.categoryTitle = Texts::tr("Year");
    ChartData::Series revenue{.name = Texts::tr("Revenue"), .values = {}};
    for (int year = analytics.from.year(); year <= analytics.to.year(); ++year) {
        data.categories.append(format.withDigits(QString::number(year)));
        revenue.values.append(units(sales.sum(QDate(year, 1, 1), QDate(year, 12, 31))));
    }
    data.series.append(revenue);
    data.summary = Texts::tr("%1 since %2.")
                       .arg(format.money(sales.sum(analytics.from, analytics.to), sales.currency),
                            format.month(analytics.from));
    return data;
}

} // namespace

ChartData revenueChart(const CustomerAnalytics &analytics, const text::Formatter &format)
{
    const CurrencySales *sales = analytics.chosen();
    if (!sales)
        return {};
    const int count = monthsBetween(analytics.from, analytics.to);
    if (count > mostMonths)
        return yearsChart(*sales, analytics, format);

    ChartData data = moneyData(sales->currency, format);
    data.categoryTitle = Texts::tr("Month");
    ChartData::Series now{.name = Texts::tr("This period"), .values = {}};
    ChartData::Series before{.name = Texts::tr("A year before"), .values = {}, .muted = true};
    bool any = false;
    const std::vector<domain::MonthRevenue> months = sales->months(analytics.to, count);
    for (const domain::MonthRevenue &month : months) {
        data.categories.append(monthLabel(month.month, count, format));
        data.longCategories.append(format.month(month.month));
        now.values.append(units(month.revenue));
        before.values.append(units(month.before));
        any = any || month.revenue != 0 || month.before != 0;
    }
    if (!any)
        return {};
    data.series = {before, now};
    data.summary = yearSentence(*sales, analytics.from, analytics.to, format);
    return data;
}

ChartData trendChart(const CustomerAnalytics &analytics, const text::Formatter &format)
{
    const CurrencySales *sales = analytics.chosen();
    if (!sales)
        return {};
    // All of the time has no period before: its last year stands for it.
    QDate from = analytics.from;
    const QDate to = analytics.to;
    if (analytics.months == domain::AnalyticsRequest::all)
        from = std::max(from, QDate(to.year(), to.month(), 1).addMonths(-11));

    ChartData data = moneyData(sales->currency, format);
    data.shape = ChartData::Shape::Line;
    data.categoryTitle = Texts::tr("Up to the end of");
    ChartData::Series now{.name = Texts::tr("This period"), .values = {}};
    ChartData::Series before{.name = Texts::tr("The period before"), .values = {}, .muted = true};
    const std::vector<domain::TrendPoint> points = sales->trend(from, to);
    for (const domain::TrendPoint &point : points) {
        data.categories.append(monthLabel(point.day, int(points.size()), format));
        data.longCategories.append(format.month(point.day));
        now.values.append(units(point.now));
        before.values.append(units(point.before));
    }
    data.series = {before, now};
    const Comparison compared = sales->againstBefore(from, to);
    const std::optional<double> change = compared.change();
    const QString money = format.money(compared.now, sales->currency);
    const QString earlier = format.money(compared.before, sales->currency);
    if (!change)
        data.summary = Texts::tr("New: %1 were spent, and nothing in the period before.").arg(money);
    else if (std::abs(*change) < 0.005)
        data.summary =
            Texts::tr("Spending is steady: %1, and %2 in as many days before.").arg(money, earlier);
    else if (*change > 0)
        data.summary = Texts::tr("Spending rose by %3: %1, after %2 in as many days before.")
                           .arg(money, earlier, format.percent(*change));
    else
        data.summary = Texts::tr("Spending fell by %3: %1, after %2 in as many days before.")
                           .arg(money, earlier, format.percent(-*change));
    return data;
}

ChartData categoryChart(const CustomerAnalytics &analytics, const text::Formatter &format)
{
    if (analytics.categories.empty())
        return {};
    ChartData data = moneyData(analytics.currency, format);
    data.shape = ChartData::Shape::Ranking;
    data.categoryTitle = Texts::tr("Category");
    ChartData::Series revenue{.name = Texts::tr("Revenue"), .values = {}};
    for (const domain::CategorySales &category : analytics.categories) {
        data.categories.append(category.name.isEmpty() ? Texts::tr("Without a category") : category.name);
        revenue.values.append(units(category.revenue));
    }
    data.series.append(revenue);
    data.summary = Texts::tr("Most was spent on %1: %2.")
                       .arg(data.categories.first(),
                            format.money(analytics.categories.front().revenue, analytics.currency));
    return data;
}

ChartData interactionTypeChart(const CustomerAnalytics &analytics, const text::Formatter &format, Instant now)
{
    const domain::InteractionSummary &interactions = analytics.interactions;
    if (interactions.total == 0)
        return {};
    ChartData data = countData(format);
    data.shape = ChartData::Shape::Ranking;
    data.categoryTitle = Texts::tr("Type");
    ChartData::Series counts{.name = Texts::tr("Interactions"), .values = {}};
    for (const domain::InteractionCount &type : interactions.byType) {
        data.categories.append(text::choiceLabel(*catalog::field<"activity.interaction_type">, type.value));
        counts.values.append(double(type.count));
    }
    data.series.append(counts);
    const int total = int(interactions.total);
    data.summary = interactions.last > 0
                       ? Texts::tr("%Ln interactions; the last one: %1.", nullptr, total)
                             .arg(format.relative(interactions.last, now))
                       : Texts::tr("%Ln interactions, all of them planned.", nullptr, total);
    return data;
}

ChartData interactionStatusChart(const CustomerAnalytics &analytics, const text::Formatter &format)
{
    const domain::InteractionSummary &interactions = analytics.interactions;
    if (interactions.total == 0)
        return {};
    ChartData data = countData(format);
    data.shape = ChartData::Shape::Ranking;
    data.categoryTitle = Texts::tr("Status");
    ChartData::Series counts{.name = Texts::tr("Interactions"), .values = {}, .color = 1};
    qint64 open = 0;
    for (const domain::InteractionCount &status : interactions.byStatus) {
        data.categories.append(text::choiceLabel(*catalog::field<"activity.status">, status.value));
        counts.values.append(double(status.count));
        if (status.value == u"pending" || status.value == u"in_progress")
            open += status.count;
    }
    data.series.append(counts);
    data.summary = open > 0 ? Texts::tr("%Ln interactions wait to be finished.", nullptr, int(open))
                            : Texts::tr("No interaction waits to be finished.");
    return data;
}

} // namespace c360::ui
