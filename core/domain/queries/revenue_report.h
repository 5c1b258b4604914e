// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/error.h"
#include "core/store/connection.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace c360::domain {

enum class RevenueBy : quint8
{
    Month,    ///< key yyyy-mm, in time order
    Country,  ///< key: country as found on the invoice, else its code, else the customer's
    Customer, ///< key: external id, else customer id
    Category, ///< key: name in the asked language; empty for lines without one
};

struct RevenueOptions
{
    RevenueBy by = RevenueBy::Month;
    /// false: invoice lines with quantity and unit price above 0; true: all lines, credit notes too.
    bool net = false;
    QDate from{}; ///< first and last day of issue; either may be invalid
    QDate to{};
    int limit = 0;      ///< most rows a currency, 0: all; totals are always of all
    QString currency{}; ///< only this one, or empty for all
    QString language = QStringLiteral("en");
};

struct RevenueRow
{
    QString key;
    qint64 customers = 0; ///< distinct, with at least one qualifying line
    qint64 invoices = 0;  ///< distinct, with at least one qualifying line
    qint64 lines = 0;
    Amount revenue = 0; ///< sum of the lines' amounts, before tax
};

/// Revenue in one currency.
struct RevenueReport
{
    QString currency;
    std::vector<RevenueRow> rows;
    RevenueRow total; ///< without a key
};

/// Sales of customers (lines without a customer, drafts, cancelled documents and what is in the bin stay
/// out). Currencies are never added up: one report each, the one with most lines first. Never empty: without
/// any sale one report without rows in `fallbackCurrency`. Invalid "report.range" when `from` is after `to`.
[[nodiscard]] Result<std::vector<RevenueReport>>
revenueReport(store::Connection &db, const RevenueOptions &options, const QString &fallbackCurrency);

/// As the command line prints it: `{"rows", "total", "currency"}` of the first report; further currencies,
/// where there are any, as the same objects in "other_currencies".
[[nodiscard]] QJsonObject revenueJson(const std::vector<RevenueReport> &reports);

/// "month", "country", "customer", "category". Usage "report.by" for another word.
[[nodiscard]] Result<RevenueBy> revenueBy(const QString &word);

} // namespace c360::domain
