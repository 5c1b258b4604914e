// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/customer_queries.h"

#include "core/catalog/catalog.h"
#include "core/text/codec.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::customerType;

namespace {

QJsonObject countsJson(const std::vector<ValueCount> &counts)
{
    QJsonObject json;
    for (const ValueCount &count : counts)
        json.insert(count.value, count.count);
    return json;
}

QJsonValue instantJson(Instant instant)
{
    return instant == 0
               ? QJsonValue()
               : QJsonValue(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs));
}

} // namespace

QJsonObject CustomerStatistics::toJson() const
{
    return {
        {u"total_customers"_s, total},
        {u"active_customers"_s, active},
        {u"verified_customers"_s, verified},
        {u"new_customers_today"_s, newToday},
        {u"new_customers_this_week"_s, newThisWeek},
        {u"new_customers_this_month"_s, newThisMonth},
        {u"customers_by_country"_s, countsJson(byCountry)},
        {u"customers_by_city"_s, countsJson(byCity)},
        {u"average_customer_age"_s, std::round(averageAge * 10) / 10},
        {u"gender_distribution"_s, countsJson(byGender)},
    };
}

QJsonObject customerJson(const CustomerRow &row)
{
    const catalog::Record &record = row.record;
    QJsonObject json{
        {u"id"_s, record.id.toString()},
        {u"created_at"_s, instantJson(record.createdAt)},
        {u"updated_at"_s, instantJson(record.updatedAt)},
    };
    for (size_t i = 0; i < customerType.fields.size(); ++i) {
        const catalog::Field &field = customerType.fields[i];
        json.insert(QLatin1StringView(field.name.data(), qsizetype(field.name.size())),
                    text::toJson(field, record.at(int(i))));
    }
    QStringList tags;
    for (const TagLabel &tag : row.tags)
        tags.append(tag.name);
    json.insert("tags"_L1, tags.join(u','));
    QStringList address;
    for (const auto ref : {catalog::field<"customer.address_line1">, catalog::field<"customer.address_line2">,
                           catalog::field<"customer.city">, catalog::field<"customer.state">,
                           catalog::field<"customer.postal_code">, catalog::field<"customer.country">}) {
        if (const QString part = record.text(ref); !part.isEmpty())
            address.append(part);
    }
    json.insert("full_address"_L1, address.join(u", "_s));
    return json;
}

QJsonObject customerPageJson(const CustomerPage &page)
{
    QJsonArray customers;
    for (const CustomerRow &row : page.customers)
        customers.append(customerJson(row));
    return {
        {u"customers"_s, customers},
        {u"total"_s, page.total},
        {u"page"_s, page.page},
        {u"limit"_s, page.limit},
        {u"total_pages"_s, page.totalPages},
    };
}

} // namespace c360::domain
