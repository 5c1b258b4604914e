// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace c360::domain {

struct InteractionCount
{
    QString value; ///< interaction_type or status, as stored
    qint64 count = 0;
};

struct RecentInteraction
{
    Id id;
    QString type;
    QString status;
    QString subject;
    Instant at = 0;
};

/// What was done with a customer; what the program noted itself (type "system") is no interaction.
struct InteractionSummary
{
    qint64 total = 0;
    Instant last = 0;                       ///< newest one that has happened; 0: none
    std::vector<InteractionCount> byType;   ///< most first
    std::vector<InteractionCount> byStatus; ///< most first
    std::vector<RecentInteraction> recent;  ///< newest first
    Instant keptSince =
        0; ///< store::keptSince(), when what was asked for begins before it; 0: all are counted
};

/// `from` and `until` (exclusive) limit everything; 0: open. Invalid "analytics.recent_limit" unless 1 ≤
/// recent ≤ 20.
[[nodiscard]] Result<InteractionSummary> interactionSummary(store::Connection &db, const Id &customer,
                                                            Instant now, Instant from = 0, Instant until = 0,
                                                            int recent = 5);

/// Sales of one day in one currency, before tax; credit notes count negative.
struct DaySales
{
    QDate day;
    Amount revenue = 0;
    int purchases = 0; ///< invoices, without credit notes
};

struct CategorySales
{
    QString name; ///< in the asked language; empty for lines without a category
    Amount revenue = 0;
};

/// Revenue of one month and of the same month a year before.
struct MonthRevenue
{
    QDate month; ///< its first day
    Amount revenue = 0;
    Amount before = 0;
    int purchases = 0;
};

/// A period against the one before with as many elapsed days.
struct Comparison
{
    Amount now = 0;
    Amount before = 0;
    int purchasesNow = 0;
    int purchasesBefore = 0;
    /// (now − before) / |before|; nothing when there was none before ("new").
    [[nodiscard]] std::optional<double> change() const;
};

/// One point of the spending trend.
struct TrendPoint
{
    QDate day;
    Amount now = 0;
    Amount before = 0;
};

/// A customer's sales in one currency.
struct CurrencySales
{
    QString currency;
    std::vector<DaySales> days; ///< rising, days with sales only

    [[nodiscard]] int purchases() const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Amount sum(const QDate &from, const QDate &to) const; ///< both inclusive
    [[nodiscard]] int purchasesIn(const QDate &from, const QDate &to) const;
    /// `count` months up to the one of `last`.
    [[nodiscard]] std::vector<MonthRevenue> months(const QDate &last, int count) const;
    /// A span (both days inclusive) against the one of as many days before it.
    [[nodiscard]] Comparison againstBefore(const QDate &from, const QDate &to) const;
    /// The same span, against the same dates a year before.
    [[nodiscard]] Comparison againstYearBefore(const QDate &from, const QDate &to) const;
    /// Revenue added up to each month's end (at last to `to`), and to as many elapsed days of the span
    /// before.
    [[nodiscard]] std::vector<TrendPoint> trend(const QDate &from, const QDate &to) const;
};

/// One entry per currency, the one with most purchases first. Issued and paid documents only.
[[nodiscard]] Result<std::vector<CurrencySales>> customerSales(store::Connection &db, const Id &customer);

/// Revenue by product category, greatest first; empty when no line has a category.
[[nodiscard]] Result<std::vector<CategorySales>> customerCategories(store::Connection &db, const Id &customer,
                                                                    const QString &currency,
                                                                    const QDate &from, const QDate &to,
                                                                    const QString &language);

/// What the analytics of one customer are asked for.
struct AnalyticsRequest
{
    static constexpr int all = 0;
    static constexpr int automatic = -1; ///< 12 months, or all when nothing was sold in them

    Id customer;
    int months = automatic;
    QString currency; ///< empty: the one with most purchases
    QString language;
    QDate today;
    Instant now = 0;
};

struct CustomerAnalytics
{
    std::vector<CurrencySales> sales;
    QString currency; ///< the one that the rest is about; empty without sales
    int months = 0;   ///< as asked, never automatic
    QDate from;       ///< the period, both inclusive; invalid for everything when nothing was ever sold
    QDate to;
    InteractionSummary interactions; ///< of the period
    std::vector<CategorySales> categories;

    /// nullptr without sales.
    [[nodiscard]] const CurrencySales *chosen() const;
};

/// All of it in one go. The period ends today; all of the time ends with the last sale.
[[nodiscard]] Result<CustomerAnalytics> customerAnalytics(store::Connection &db,
                                                          const AnalyticsRequest &request);

} // namespace c360::domain
