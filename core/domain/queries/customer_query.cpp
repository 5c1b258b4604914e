// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/customer_query.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <array>

namespace c360::domain {

using namespace Qt::StringLiterals;

namespace {

struct TextMember
{
    QLatin1StringView key;
    QString CustomerQuery::*member;
};
constexpr std::array textMembers{
    TextMember{"query"_L1, &CustomerQuery::text},
    TextMember{"first_name"_L1, &CustomerQuery::firstName},
    TextMember{"last_name"_L1, &CustomerQuery::lastName},
    TextMember{"email"_L1, &CustomerQuery::email},
    TextMember{"company_name"_L1, &CustomerQuery::company},
    TextMember{"sort_by"_L1, &CustomerQuery::sort},
};

struct ListMember
{
    QLatin1StringView key;
    QStringList CustomerQuery::*member;
};
constexpr std::array listMembers{
    ListMember{"city"_L1, &CustomerQuery::cities},       ListMember{"state"_L1, &CustomerQuery::states},
    ListMember{"country"_L1, &CustomerQuery::countries}, ListMember{"tags"_L1, &CustomerQuery::tags},
    ListMember{"groups"_L1, &CustomerQuery::groups},     ListMember{"status"_L1, &CustomerQuery::statuses},
    ListMember{"owner"_L1, &CustomerQuery::owners},
};

struct FlagMember
{
    QLatin1StringView key;
    std::optional<bool> CustomerQuery::*member;
};
constexpr std::array flagMembers{
    FlagMember{"is_active"_L1, &CustomerQuery::active},
    FlagMember{"is_verified"_L1, &CustomerQuery::verified},
};

struct InstantMember
{
    QLatin1StringView key;
    std::optional<Instant> CustomerQuery::*member;
};
constexpr std::array instantMembers{
    InstantMember{"created_after"_L1, &CustomerQuery::createdAfter},
    InstantMember{"created_before"_L1, &CustomerQuery::createdBefore},
};

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            list.append(item.toString());
    } else {
        for (const QString &item : value.toString().split(u','))
            list.append(item.trimmed());
    }
    list.removeAll(QString());
    return list;
}

} // namespace

bool CustomerQuery::hasFilters() const
{
    CustomerQuery bare;
    bare.text = text;
    bare.sort = sort;
    bare.descending = descending;
    bare.thenBy = thenBy;
    bare.bin = bin;
    return *this != bare;
}

QList<SortKey> CustomerQuery::order() const
{
    return sort.isEmpty() ? QList<SortKey>() : QList<SortKey>{{sort, descending}} + thenBy;
}

void CustomerQuery::setOrder(const QList<SortKey> &keys)
{
    sort = keys.isEmpty() ? QString() : keys.first().field;
    descending = !keys.isEmpty() && keys.first().descending;
    thenBy = keys.mid(1);
}

QJsonObject CustomerQuery::toJson() const
{
    QJsonObject json;
    for (const auto &[key, member] : textMembers) {
        if (!(this->*member).isEmpty())
            json.insert(key, this->*member);
    }
    for (const auto &[key, member] : listMembers) {
        if (!(this->*member).isEmpty())
            json.insert(key, QJsonArray::fromStringList(this->*member));
    }
    for (const auto &[key, member] : flagMembers) {
        if (const auto &value = this->*member)
            json.insert(key, *value);
    }
    for (const auto &[key, member] : instantMembers) {
        if (const auto &value = this->*member)
            json.insert(key, QDateTime::fromMSecsSinceEpoch(*value, Qt::UTC).toString(Qt::ISODateWithMs));
    }
    if (descending)
        json.insert("sort_order"_L1, u"desc"_s);
    QJsonArray further;
    for (const SortKey &key : thenBy)
        further.append(
            QJsonObject{{u"sort_by"_s, key.field}, {u"sort_order"_s, key.descending ? u"desc"_s : u"asc"_s}});
    if (!further.isEmpty())
        json.insert("then_by"_L1, further);
    if (bin)
        json.insert("bin"_L1, true);
    return json;
}

CustomerQuery CustomerQuery::fromJson(const QJsonObject &json)
{
    CustomerQuery query;
    for (const auto &[key, member] : textMembers)
        query.*member = json.value(key).toString();
    for (const auto &[key, member] : listMembers)
        query.*member = listOf(json.value(key));
    for (const auto &[key, member] : flagMembers) {
        if (const QJsonValue value = json.value(key); value.isBool())
            query.*member = value.toBool();
    }
    for (const auto &[key, member] : instantMembers) {
        const QDateTime time = QDateTime::fromString(json.value(key).toString(), Qt::ISODateWithMs);
        if (time.isValid())
            query.*member = time.toMSecsSinceEpoch();
    }
    query.descending = json.value("sort_order"_L1).toString() == u"desc";
    for (const QJsonValue &key : json.value("then_by"_L1).toArray())
        query.thenBy.append({key["sort_by"_L1].toString(), key["sort_order"_L1].toString() == u"desc"});
    query.bin = json.value("bin"_L1).toBool();
    return query;
}

} // namespace c360::domain
