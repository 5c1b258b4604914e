// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/catalog/record.h"
#include "core/domain/queries/customer_query.h"
#include "core/store/connection.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace c360::domain {

struct TagLabel
{
    Id id;
    QString name;
    QString colour; ///< as stored, perhaps empty
};

/// A customer as lists show it.
struct CustomerRow
{
    qint64 rid = 0;
    catalog::Record record; ///< only the fields that were asked for, and the system columns
    QList<TagLabel> tags;   ///< by name
};

/// A page with what the command line prints around it.
struct CustomerPage
{
    std::vector<CustomerRow> customers;
    qint64 total = 0; ///< exact
    int page = 1;
    int limit = 0;
    qint64 totalPages = 0;
};

/// Row numbers of all customers of a query in its order. A text is a condition like the others here; ranking
/// is searchCustomers()'s. `stop` may be null; Cancelled when it becomes true.
[[nodiscard]] Result<std::vector<qint64>> customerRids(store::Connection &db, const CustomerQuery &query,
                                                       const std::atomic<bool> *stop = nullptr);
/// The first `limit` of them behind the customer `after` (null: from the start), by key and never by offset.
[[nodiscard]] Result<std::vector<qint64>> customerRidsAfter(store::Connection &db, const CustomerQuery &query,
                                                            const Id &after, int limit);
[[nodiscard]] Result<qint64> customerCount(store::Connection &db, const CustomerQuery &query);

/// The rows of these row numbers, in their order; those that are gone are left out. `fields`: names of the
/// catalogue; empty: all. Tags are read when `fields` is empty or names "tags".
[[nodiscard]] Result<std::vector<CustomerRow>>
customerRows(store::Connection &db, const std::vector<qint64> &rids, const QStringList &fields = {});
[[nodiscard]] Result<std::vector<Id>> customerIds(store::Connection &db, const std::vector<qint64> &rids);

/// Page 1, 2, … of `limit` customers.
[[nodiscard]] Result<CustomerPage> customerPage(store::Connection &db, const CustomerQuery &query, int page,
                                                int limit);
/// The `limit` customers behind `after`; `page` and `totalPages` count from there as if it were page 1.
[[nodiscard]] Result<CustomerPage> customerPageAfter(store::Connection &db, const CustomerQuery &query,
                                                     const Id &after, int limit);

/// A customer by what a person has at hand: customer number (also an earlier one), user name, e-mail,
/// external number, UUID or a customer360://customer/… link. Not one from the bin. NotFound
/// "customer.not_found".
[[nodiscard]] Result<Id> resolveCustomer(store::Connection &db, const QString &reference);
[[nodiscard]] Result<CustomerRow> customerRow(store::Connection &db, const Id &id);

/// Live customers that share the e-mail, the phone or the whole name (folded) with what is being typed; at
/// most `limit`, the surest first.
[[nodiscard]] Result<std::vector<CustomerRow>> possibleDuplicates(store::Connection &db, const QString &email,
                                                                  const QString &phone, const QString &name,
                                                                  int limit = 5);

/// How many, by one value.
struct ValueCount
{
    QString value;
    qint64 count = 0;
};

/// The overview of seed 004.
struct CustomerStatistics
{
    qint64 total = 0;
    qint64 active = 0;
    qint64 verified = 0;
    qint64 newToday = 0;
    qint64 newThisWeek = 0;
    qint64 newThisMonth = 0;
    std::vector<ValueCount> byCountry; ///< most first
    std::vector<ValueCount> byCity;    ///< most first, at most 100
    double averageAge = 0;             ///< years, of those whose birth date is known; 0: none is
    std::vector<ValueCount> byGender;

    [[nodiscard]] QJsonObject toJson() const;
};
/// `today` in the person's time zone; the week begins on `weekStart`.
[[nodiscard]] Result<CustomerStatistics> customerStatistics(store::Connection &db, QDate today,
                                                            Qt::DayOfWeek weekStart = Qt::Monday);

/// A customer as seed 004 shows one: every field, "tags" as one text with commas, and "full_address".
[[nodiscard]] QJsonObject customerJson(const CustomerRow &row);
/// {"customers", "total", "page", "limit", "total_pages"}
[[nodiscard]] QJsonObject customerPageJson(const CustomerPage &page);

} // namespace c360::domain
