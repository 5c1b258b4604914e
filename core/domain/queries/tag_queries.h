// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <QString>

#include <vector>

namespace c360::domain {

/// What it takes to put a tag on customers.
struct TagTargets
{
    Id tag;                  ///< null: no tag has this name (folded) yet
    std::vector<Id> without; ///< those of the customers that do not have it
    std::vector<Id> links;   ///< the customer_tag rows of the others
};
[[nodiscard]] Result<TagTargets> tagTargets(store::Connection &db, const QString &name,
                                            const std::vector<Id> &customers);

/// Names of the tags that at least one of these customers has, sorted.
[[nodiscard]] Result<QStringList> tagsOf(store::Connection &db, const std::vector<Id> &customers);

} // namespace c360::domain
