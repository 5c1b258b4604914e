// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/store/transaction.h"

namespace c360::services {

/// One row's command. Undo step and audit entry are not written: the group has one of each.
[[nodiscard]] Result<domain::Outcome> applyRow(store::Transaction &tx, const domain::Rules &rules,
                                               domain::Op op);

/// Whether an error is about the row (and the next one may be fine) rather than about the cache.
[[nodiscard]] bool concernsRow(const Error &error);

} // namespace c360::services
