// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/load_order.h"

#include "core/catalog/catalog.h"

#include <algorithm>
#include <vector>

namespace c360::sync {

bool isHistory(const catalog::RecordType &type)
{
    using namespace catalog;
    return type.name == activityType.name || type.name == invoiceType.name ||
           type.name == invoiceLineType.name || type.name == paymentType.name ||
           type.name == consentType.name || type.name == auditType.name;
}

std::span<const catalog::RecordType *const> loadOrder()
{
    static const std::vector<const catalog::RecordType *> order = [] {
        std::vector<const catalog::RecordType *> list;
        for (const catalog::RecordType &type : catalog::allTypes)
            list.push_back(&type);
        std::ranges::stable_partition(list, [](const auto *type) { return !isHistory(*type); });
        return list;
    }();
    return order;
}

} // namespace c360::sync
