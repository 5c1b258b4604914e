// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_set.h"

#include <algorithm>

namespace c360::store {

bool ChangeSet::touches(const catalog::RecordType &type) const
{
    return many || std::ranges::any_of(changes, [&](const Change &c) { return c.type->name == type.name; });
}

bool ChangeSet::touchesCustomer(const Id &customer) const
{
    return many || std::ranges::any_of(
                       changes, [&](const Change &c) { return c.id == customer || c.owner == customer; });
}

} // namespace c360::store
