// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/duplicate_customer.h"

#include "core/domain/names.h"
#include "core/domain/queries/record_queries.h"

#include <algorithm>
#include <array>
#include <limits>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::Record;
using catalog::RecordType;

namespace {
constexpr std::array<std::string_view, 11> oneCustomersAlone{
    "external_id",   "email",          "siret",          "tax_id",
    "is_verified",   "email_verified", "phone_verified", "marketing_emails",
    "marketing_sms", "duplicate_of",   "avatar"};

Fields copyOf(const Record &record)
{
    Fields fields;
    for (size_t i = 0; i < record.type().fields.size(); ++i) {
        const catalog::Field &field = record.type().fields[i];
        if (record.at(int(i)).isValid() && !field.has(catalog::ReadOnly))
            fields.insert(latin(field.name), record.at(int(i)));
    }
    return fields;
}
} // namespace

Result<Action> duplicateCustomer(store::Transaction &tx, const Id &customer, const CopyParts &parts,
                                 const Fields &changes)
{
    C360_TRY(const Record original, tx.find(catalog::customerType, customer));
    if (original.deletedAt)
        return fail(ErrorCode::NotFound, u"customer.not_found"_s);
    Fields profile = copyOf(original);
    for (const std::string_view name : oneCustomersAlone)
        profile.remove(latin(name));
    if (!parts.notes)
        profile.remove(u"notes"_s);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        profile.insert(it.key(), it.value());

    const Id copy = tx.newId();
    Action action{.name = u"duplicate"_s, .ops = {}};
    action.ops.push_back({OpKind::Create, latin(catalog::customerType.name), copy, std::move(profile)});

    const std::pair<bool, const RecordType *> below[] = {{parts.contacts, &catalog::contactType},
                                                         {parts.addresses, &catalog::addressType},
                                                         {parts.vehicles, &catalog::vehicleType},
                                                         {parts.tags, &catalog::customerTagType},
                                                         {parts.groups, &catalog::memberType}};
    for (const auto &[wanted, type] : below) {
        if (!wanted)
            continue;
        const int owner = type->owner();
        C360_TRY(const auto records, listRecords(tx.db(), {type, {{owner, customer.toBytes()}}}, {},
                                                 std::numeric_limits<int>::max()));
        for (const Record &record : records) {
            Fields fields = copyOf(record);
            fields.insert(latin(type->fields[size_t(owner)].name), copy.toBytes());
            action.ops.push_back({OpKind::Create, latin(type->name), {}, std::move(fields)});
        }
    }
    return action;
}

} // namespace c360::domain
