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
    /// First day of the month `months` − 1 before today's up to today, against the span of as many days
    /// before it.
    [[nodiscard]] Comparison againstBefore(const QDate &today, int months) const;
    /// The same span, against the same dates a year before.
    [[nodiscard]] Comparison againstYearBefore(const QDate &from, const QDate &to) const;
};

/// One entry per currency, the one with most purchases first. Issued and paid documents only.
[[nodiscard]] Result<std::vector<CurrencySales>> customerSales(store::Connection &db, const Id &customer);

/// Revenue by product category, greatest first; empty when no line has a category.
[[nodiscard]] Result<std::vector<CategorySales>> customerCategories(store::Connection &db, const Id &customer,
                                                                    const QString &currency,
                                                                    const QDate &from, const QDate &to,
                                                                    const QString &language);

} // namespace c360::domain
