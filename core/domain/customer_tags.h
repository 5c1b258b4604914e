// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/commands.h"
#include "core/store/transaction.h"

#include <QStringList>

#include <vector>

namespace c360::domain {

/// The operations after which a customer has exactly these tags. Names are compared folded; a tag that does
/// not exist is made. For a customer that does not exist yet, all are added.
[[nodiscard]] Result<std::vector<Op>> setCustomerTags(store::Transaction &tx, const Id &customer,
                                                      const QStringList &names);

} // namespace c360::domain
